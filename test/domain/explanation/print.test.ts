import { explain, given, quantity, step } from '../../../api/domain/explanation/build';
import { printExplanation, printQuantity } from '../../../api/domain/explanation/print';
import { decimal } from '../../../api/domain/money/decimal';

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

test.each([
  ['12', 'unit', '12 units', '12 unités'],
  ['1.5', 'day', '1.5 days', '1,5 jours'],
  ['7', 'hour', '7 hours', '7 heures'],
  ['90', 'minute', '90 minutes', '90 minutes'],
  ['3', 'month', '3 months', '3 mois'],
  ['-1200.50', 'EUR', '-1200.50 EUR', '-1200,50 EUR'],
  ['4.5', '%', '4.5 %', '4,5 %'],
  ['1.25', 'factor', '1.25', '1,25'],
  ['7', '', '7', '7'],
  ['2026-03-02T10:00:00Z', 'instant', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'],
  ['2026-03', 'calendar-month', '2026-03', '2026-03'],
  ['2026', 'year', '2026', '2026'],
  ['3600:10 *:20', 'table', '3600:10 *:20', '3600:10 *:20'],
  ['BREACHED', 'text', 'BREACHED', 'BREACHED'],
  ['0', 's', '0 s (0 h 00 min 00 s)', '0 s (0 h 00 min 00 s)'],
  ['90061', 's', '90061 s (25 h 01 min 01 s)', '90061 s (25 h 01 min 01 s)'],
  ['-60', 's', '-60 s', '-60 s'],
  ['about 1.5', 'EUR', 'about 1.5 EUR', 'about 1.5 EUR'],
  ['1.5 or more', 'EUR', '1.5 or more EUR', '1.5 or more EUR'],
  ['0.5', 's', '0.5 s', '0,5 s'],
  ['0.1234567890', 'EUR', '0.1234567890 EUR', '0,1234567890 EUR'],
  ['0.12345678901', 'EUR', '0.1234567890… EUR', '0,1234567890… EUR'],
])('%s of %j reads %j in English and %j in French', (value, unit, english, french) => {
  const one = { name: 'x', value, unit };
  expect([printQuantity(one, 'en'), printQuantity(one, 'fr')]).toEqual([english, french]);
});
