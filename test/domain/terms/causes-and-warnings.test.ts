import { findCause, isListedCause, listedCauses } from '../../../api/domain/terms/listed-cause';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { jsonWith, packWith } from './pack-json';

describe('the causes in force', () => {
  const pack = packWith('sixth', {
    additionalCauses: ['STRIKE_OF_TRANSPORT'],
    'causes.0.onlyIf': 'summerService',
  });

  test('are those of the document that apply under its settings, then those added, named by their codes', () => {
    expect(listedCauses(pack)).toEqual([
      {
        code: 'POWER_UTILITY',
        label: { en: 'Public power grid', fr: 'Réseau électrique public' },
        article: '§ 7.2',
      },
      {
        code: 'STRIKE_OF_TRANSPORT',
        label: { en: 'Strike of transport', fr: 'Strike of transport' },
        article: '',
      },
    ]);
    const summer = packWith('sixth', { 'causes.0.onlyIf': 'summerService', 'settings.summerService': true });
    expect(listedCauses(summer).map(({ code }) => code)).toEqual(['PLANNED_INTERRUPTION', 'POWER_UTILITY']);
  });

  test('are found by their codes', () => {
    const codes = ['PLANNED_INTERRUPTION', 'POWER_UTILITY', 'STRIKE_OF_TRANSPORT', 'STRIKE'];
    expect(codes.map((code) => isListedCause(pack, code))).toEqual([false, true, true, false]);
    expect(findCause(pack, 'POWER_UTILITY')).toMatchObject({ ok: true, value: { code: 'POWER_UTILITY' } });
  });

  test('are named to who gives another', () => {
    const refusal = {
      code: 'UNKNOWN_CAUSE',
      path: ['cause'],
      message: '"PLANNED_INTERRUPTION" is not a cause that limmat-managed lists.',
      whatToDo: 'Use one of POWER_UTILITY, STRIKE_OF_TRANSPORT.',
    };
    expect(findCause(pack, 'PLANNED_INTERRUPTION')).toEqual({ ok: false, refusals: [refusal] });
    expect(findCause(pack, 'X'.repeat(99), ['input', 'cause'])).toEqual({
      ok: false,
      refusals: [
        {
          ...refusal,
          path: ['input', 'cause'],
          message: `"${'X'.repeat(60)}" is not a cause that limmat-managed lists.`,
        },
      ],
    });
  });
});

describe('late payment below the law', () => {
  /**
   * The warnings of a pack of another document with these terms of late payment; generic-2017 keeps
   * to the law.
   */
  function warnings(changes: Readonly<Record<string, unknown>>, pack = 'generic-2017'): readonly string[] {
    const late = Object.entries(changes).map(([name, value]) => [`billing.latePayment.${name}`, value] as const);
    const parsed = parseTermsPack(jsonWith(pack, Object.fromEntries(late)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
    expect(parsed.warnings.map(({ code }) => code)).toEqual(parsed.warnings.map(() => 'LATE_PAYMENT_BELOW_LAW'));
    return parsed.warnings.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }

  test.each<readonly [Readonly<Record<string, unknown>>, readonly string[]]>([
    [{ factor: '3', startsFrom: 'DUE_DATE', recoveryFee: '40.00 EUR' }, []],
    [{ factor: '10', recoveryFee: '100.00 EUR' }, []],
    [
      { factor: '2.9' },
      [
        'billing.latePayment.factor: Interest at 2.9 times the legal rate is below the 3 times of C. com. art. L441-10.',
      ],
    ],
    [
      { startsFrom: 'FORMAL_NOTICE' },
      [
        'billing.latePayment.startsFrom: Interest from the formal notice comes later than from the due date, as C. com. art. L441-10 has it.',
      ],
    ],
    [
      { recoveryFee: '39.99 EUR' },
      ['billing.latePayment.recoveryFee: Recovery costs of 39.99 EUR are below the 40.00 EUR of C. com. art. D441-5.'],
    ],
  ])('%j', (changes, expected) => {
    expect(warnings(changes)).toEqual(expected);
  });

  test('is not known of other currencies than the euro', () => {
    expect(warnings({ factor: '1', startsFrom: 'FORMAL_NOTICE' }, 'sixth')).toEqual([]);
  });
});
