import { jsonWith, refusalsOf } from './pack-json';

describe('terms that say why no VAT is charged', () => {
  const reason = { en: 'Training, exempt (CGI art. 261, 4)', fr: 'Formation exonérée (CGI, art. 261, 4)' };
  const vat = (
    vatCategory: string,
    code: string | null,
    vatRatePercent: string,
  ): Readonly<Record<string, unknown>> => ({
    'billing.vatCategory': vatCategory,
    'billing.vatExemption': { code, reason },
    'billing.vatRatePercent': vatRatePercent,
  });
  test.each<readonly [what: string, changes: Readonly<Record<string, unknown>>, faults: readonly string[]]>([
    ['with a code of its category', vat('E', 'VATEX-FR-CGI261-4', '0'), []],
    ['in words alone', vat('E', null, '0.00'), []],
    ['of a category with VAT', vat('S', null, '0'), ['At billing.vatCategory: expected one without VAT: E, AE, K, G.']],
    [
      'with a code of another category, at a rate',
      vat('E', 'VATEX-EU-AE', '20'),
      [
        'At billing.vatExemption.code: expected a code of the list VATEX for E, or null.',
        'At billing.vatRatePercent: expected 0, without VAT.',
      ],
    ],
  ])('%s', (_what, changes, faults) => {
    expect(refusalsOf(jsonWith('sixth', changes))).toEqual(faults);
  });
});
