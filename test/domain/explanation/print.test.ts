import { explain, given, quantity, step } from '../../../api/domain/explanation/build';
import { printExplanation } from '../../../api/domain/explanation/print';
import { decimal } from '../../../api/domain/money/money';

const explanation = explain([
  given({ en: 'Overrun', fr: 'Dépassement' }, quantity('overrunSeconds', 14401, 's'), 'art. 4.2'),
  step(
    { en: 'Amount', fr: 'Montant' },
    [
      quantity('base', decimal('1000').dividedBy(3), 'EUR'),
      quantity('units', 4, 'unit'),
      quantity('on', '2026-03-02', 'date'),
    ],
    'base * 0.1',
    quantity('amount', '33.33', 'EUR'),
    '',
  ),
]);

test('prints in English', () => {
  expect(printExplanation(explanation, 'en')).toBe(
    [
      '1. Overrun (art. 4.2)',
      '   overrunSeconds = 14401 s (4 h 00 min 01 s)',
      '2. Amount',
      '   base = 333.3333333333… EUR',
      '   units = 4 units',
      '   on = 2026-03-02',
      '   amount = base * 0.1 = 33.33 EUR',
    ].join('\n'),
  );
});

test('prints in French', () => {
  const text = printExplanation(explanation, 'fr');
  expect(text).toContain('1. Dépassement (art. 4.2)');
  expect(text).toContain('base = 333,3333333333… EUR');
  expect(text).toContain('units = 4 unités');
});
