import { join } from 'node:path';
import { commitmentsInForce } from '../../../api/domain/terms/commitment-in-force';
import {
  effectiveTerms,
  termsOfModule,
  type EffectiveTerms,
  type TermsOverride,
} from '../../../api/domain/terms/effective-terms';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import type { Result } from '../../../api/domain/result';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const sources = readTermsPacks(join(__dirname, '../../../seeds/terms'));

function packNamed(name: string): TermsPack {
  const parsed = parseTermsPack(sources.find((source) => source.name === name)?.json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

const omr = packNamed('omr-hosted');
const omrWith = (...overrides: readonly TermsOverride[]): Result<EffectiveTerms> => effectiveTerms(omr, overrides);
const restorationSeconds = (pack: TermsPack): unknown =>
  pack.commitments.find((commitment) => commitment.key === 'restoration')?.target;

describe('effectiveTerms', () => {
  it('is the pack itself without overrides, each value from the pack at its version', () => {
    const terms = accepted(omrWith());
    expect(terms.pack).toEqual(omr);
    expect(new Set(terms.values.map((value) => JSON.stringify(value.origin)))).toEqual(
      new Set(['{"kind":"PACK","pack":"omr-hosted","version":1}']),
    );
    expect(terms.values.find((value) => value.parameter.key === 'restoration.target')?.value).toBe('PT4H30M');
  });

  it('changes every place that the parameter names, and leaves the pack as it was', () => {
    const terms = accepted(omrWith({ parameter: 'sla.at-risk-share', value: '90', amendment: 'A1' }));
    expect(terms.pack.commitments.map((commitment) => commitment.atRiskSharePercent)).toEqual([90, 90, 90]);
    expect(omr.commitments.map((commitment) => commitment.atRiskSharePercent)).toEqual([80, 80, 80]);
    expect(terms.values.find((value) => value.parameter.key === 'sla.at-risk-share')?.origin).toEqual({
      kind: 'AMENDMENT',
      amendment: 'A1',
    });
  });

  it('lets the later of two overrides prevail', () => {
    const terms = accepted(
      omrWith(
        { parameter: 'restoration.target', value: 'PT4H' },
        { parameter: 'restoration.target', value: 'PT2H', amendment: 'A2' },
      ),
    );
    expect(restorationSeconds(terms.pack)).toEqual({ seconds: 7200 });
  });

  it('keeps an override of one module to that module', () => {
    const terms = accepted(omrWith({ parameter: 'restoration.target', value: 'PT2H', module: 'K' }));
    expect(restorationSeconds(termsOfModule(terms, 'K'))).toEqual({ seconds: 7200 });
    expect(restorationSeconds(termsOfModule(terms, 'L'))).toEqual({ seconds: 16200 });
    expect(
      terms.values
        .filter((value) => value.parameter.key === 'restoration.target')
        .map((value) => [value.module, value.value]),
    ).toEqual([
      [undefined, 'PT4H30M'],
      ['K', 'PT2H'],
    ]);
  });

  it('takes another calendar by key or as a definition', () => {
    const byKey = accepted(omrWith({ parameter: 'calendar.working-hours', value: 'always' }));
    expect(byKey.pack.calendars['omr-working-hours']).toEqual(omr.calendars['always']);
    const definition = { ...omr.calendars['omr-working-hours'], holidayZone: 'FR-ALSACE-MOSELLE' };
    const own = accepted(omrWith({ parameter: 'calendar.working-hours', value: JSON.stringify(definition) }));
    const [response] = accepted(commitmentsInForce(own, ['A', 'K']));
    expect(response?.commitment.calendar.holidayZone).toBe('FR-ALSACE-MOSELLE');
  });

  it.each([
    [
      'an unknown parameter',
      { parameter: 'restoration.tarqet', value: 'PT2H' },
      'UNKNOWN_PARAMETER',
      /no parameter "restoration.tarqet"/,
    ],
    [
      'a wrong type',
      { parameter: 'restoration.target', value: '2 hours' },
      'OVERRIDE_REFUSED',
      /ISO 8601 duration.*at least PT1M/,
    ],
    ['a value out of bounds', { parameter: 'restoration.rate-1', value: '101' }, 'OVERRIDE_REFUSED', /at most 100/],
    [
      'a fraction for a whole number',
      { parameter: 'time-units.base', value: '16.5' },
      'OVERRIDE_REFUSED',
      /a whole number/,
    ],
    [
      'money with three decimals',
      { parameter: 'time-units.price', value: '25.001 EUR' },
      'OVERRIDE_REFUSED',
      /an amount like/,
    ],
    [
      'money in another currency',
      { parameter: 'time-units.price', value: '25.00 USD' },
      'OVERRIDE_REFUSED',
      /25.00 EUR/,
    ],
    [
      'a choice that is none',
      { parameter: 'liability.window', value: 'MONTH' },
      'OVERRIDE_REFUSED',
      /CALENDAR_YEAR, CONTRACT_TERM/,
    ],
    [
      'a calendar that makes no sense',
      {
        parameter: 'calendar.working-hours',
        value: '{"timezone":"Europe/Paris","weekly":{"FRI":[["22:00","06:00"]]},"holidayZone":"none","exceptions":[]}',
      },
      'INVALID_CALENDAR',
      /weekly\.FRI\.0 is not what is expected there: an opening/,
    ],
    [
      'a module that is none',
      { parameter: 'restoration.target', value: 'PT2H', module: 'Z' },
      'UNKNOWN_MODULE',
      /no module "Z"/,
    ],
    [
      'a module it says nothing of',
      { parameter: 'restoration.target', value: 'PT2H', module: 'L' },
      'OVERRIDE_REFUSED',
      /cannot be set for module L alone/,
    ],
    [
      'a period that is not offered',
      { parameter: 'billing.period-months', value: '6' },
      'OVERRIDE_REFUSED',
      /periodMonths/,
    ],
    [
      'tiers out of order',
      { parameter: 'restoration.tier-1', value: 'PT9H' },
      'OVERRIDE_REFUSED',
      /more than the line before/,
    ],
  ] as const)('refuses %s and says what is allowed', (_, override, code, message) => {
    const result = omrWith(override);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(result.refusals[0]?.message).toMatch(message);
    expect(result.refusals[0]?.path.slice(0, 1)).toEqual(['overrides']);
  });

  it('says all that is wrong at once', () => {
    const result = omrWith({ parameter: 'a', value: '1' }, { parameter: 'restoration.target', value: 'x' });
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.path.join('.'))).toEqual([
      'overrides.0.parameter',
      'overrides.1.value',
    ]);
  });
});
