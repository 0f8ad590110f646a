import fc from 'fast-check';
import { replay } from '../../../api/domain/explanation/replay';
import { costUnderTerms } from '../../../api/domain/simulation/cost-under-terms';
import type { ContractHistory, MonthlyPrice, PastIncident } from '../../../api/domain/simulation/history';
import {
  ASSET_KINDS,
  ASSET_OWNERSHIPS,
  CHANNELS,
  COMMITMENT_KINDS,
  INCIDENT_KINDS,
  SEVERITIES,
} from '../../../api/domain/sla/commitment';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { instant } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { at, day, francs, MODULES } from '../../domain/sixth-pack/support';
import { jsonOf, jsonWith } from '../../domain/terms/pack-json';
import { valueOf } from '../../golden/topic';
import { runs } from '../../support/runs';

const some = <T>(values: readonly T[], least = 1) => fc.subarray([...values], { minLength: least });
/** The one, and the other in one case of nine. */
const mostly = <T>(one: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: other });
const label = fc.constant({ en: 'X', fr: 'X' });
const percent = fc.integer({ min: 0, max: 100 }).map(String);
const calendarRule = fc.oneof(
  fc.constantFrom({ key: 'office' }, { key: 'service-desk' }, { fromParameter: 'office' }),
  fc.constant({ byParameter: 'summer-service', whenTrue: { key: 'office' }, whenFalse: { key: 'service-desk' } }),
);
const seconds = fc.integer({ min: 1, max: 400_000 });

/** A commitment of the whole grammar, whether it can be run or not. */
const commitment = (key: string) =>
  fc.record({
    key: fc.constant(key),
    label,
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    severities: mostly(some(SEVERITIES), some(SEVERITIES, 0)),
    target: fc.oneof(
      { weight: 3, arbitrary: fc.record({ seconds }) },
      fc.record({ calendar: calendarRule, insideSeconds: seconds, outsideSeconds: seconds }),
    ),
    calendar: calendarRule,
    comparison: fc.constantFrom('AT_MOST', 'LESS_THAN'),
    clockStart: fc.constant('RECEIVED'),
    clockStop: fc.constantFrom('FIRST_RESPONSE', 'RESTORED'),
    startChannels: some(CHANNELS, 0),
    incidentKinds: some(INCIDENT_KINDS, 0),
    assetOwnerships: some(ASSET_OWNERSHIPS, 0),
    atRiskSharePercent: fc.integer({ min: 1, max: 100 }),
    reportedAsAverage: mostly(fc.constant(false), fc.constant(true)),
    article: fc.constant(''),
  });

const rateTable = fc.record({
  kind: fc.constant('RATE_TABLE'),
  reading: fc.constantFrom('FLAT', 'MARGINAL'),
  lines: fc.tuple(percent, percent).map(([first, last]) => [
    { overrunUpToSeconds: 3600, ratePercent: first },
    { overrunUpToSeconds: null, ratePercent: last },
  ]),
});
const amount = fc.oneof(
  rateTable,
  fc.record({
    kind: fc.constant('PER_HOUR'),
    multiple: percent,
    hourRounding: fc.constantFrom('STARTED', 'COMPLETED', 'PRORATA'),
    openingCalendar: calendarRule,
  }),
  fc.record({
    kind: fc.constant('RATE_PER_MISS'),
    ratesPercent: fc.dictionary(fc.constantFrom(...SEVERITIES), percent, { minKeys: 1 }),
  }),
);
const scope = fc.constantFrom('HOSTING', 'ALL', 'SERVICES_CONCERNED');
const monthly = fc.record({ scope, period: fc.constant('MONTHLY') });
const annual = fc.record({
  scope,
  period: fc.constant('ANNUAL'),
  annualBase: mostly(fc.constant('TWELVE_TIMES_LAST'), fc.constant('INVOICED')),
});

/** A policy of the whole grammar for a kind of commitment; now and then one that cannot be run. */
const policy = (key: string, kind: string) => {
  const yearly = kind === 'DOWNTIME_BUDGET';
  return fc.record({
    key: fc.constant(key),
    label,
    commitmentKind: mostly(fc.constant(kind), fc.constantFrom(...COMMITMENT_KINDS)),
    commitments: fc.constant([]),
    amount: yearly ? mostly<unknown>(rateTable, amount) : amount,
    base: mostly<unknown>(yearly ? annual : monthly, yearly ? monthly : annual),
    window: mostly(fc.constant(yearly ? 'CALENDAR_YEAR' : 'MONTH'), fc.constantFrom('MONTH', 'CALENDAR_YEAR')),
    prorateOnStart: fc.boolean(),
    prorateOnEnd: fc.boolean(),
    caps: some(['month', 'year', 'term'], 0),
    settlement: fc.constantFrom('ON_CLAIM', 'AT_CLOSING'),
    claimExpiryYears: fc.constant(2),
    contest: fc.constant({ allowed: false, confrontation: false, daysToAgree: 0 }),
    article: fc.constant(''),
  });
};
const cap = (key: string, window: string) =>
  fc.record({
    key: fc.constant(key),
    label,
    window: fc.constant(window),
    multiple: fc.constantFrom('0.05', '1', '3'),
    scope,
    moment: fc.constantFrom('DUE_AT', 'ASSESSED_AT'),
    order: fc.constantFrom('DUE_AT_THEN_NUMBER', 'AS_RECORDED'),
    liftable: fc.boolean(),
    article: fc.constant(''),
  });
const caps = fc.tuple(cap('month', 'MONTH'), cap('year', 'CALENDAR_YEAR'), cap('term', 'CONTRACT_TERM'));
const parameters = (jsonOf('sixth') as { readonly parameters: readonly { readonly key: string }[] }).parameters;
const pack = fc
  .tuple(commitment('c0'), commitment('c1'), commitment('c2'))
  .chain((commitments) => {
    const [first, second] = commitments;
    const policies = fc.tuple(policy('p0', first.kind), policy('p1', second.kind));
    return fc.record({ commitments: fc.constant(commitments), policies, caps });
  })
  .map(({ commitments, policies, caps }) =>
    jsonWith('sixth', {
      commitments,
      penalties: { caps, policies },
      'modules.0.commitments': commitments.map(({ key }) => key),
      parameters: parameters.filter(({ key }) => key === 'summer-service' || key === 'office'),
      longOutage: null,
    }),
  );

const FIRST = at('2026-01-05T08:00:00Z');
const incident: fc.Arbitrary<PastIncident> = fc
  .record({
    minute: fc.integer({ min: 0, max: 500_000 }),
    answered: fc.integer({ min: 0, max: 20_000 }),
    restored: fc.integer({ min: 0, max: 20_000 }),
    severity: fc.constantFrom(...SEVERITIES),
    kind: fc.constantFrom(...INCIDENT_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    assets: fc.array(
      fc.record({ kind: fc.constantFrom(...ASSET_KINDS), ownership: fc.constantFrom(...ASSET_OWNERSHIPS) }),
      { maxLength: 3 },
    ),
  })
  .map(({ minute, answered, restored, channel, ...facts }): PastIncident => {
    const received = instant(FIRST + minute * 60);
    const responded = instant(received + answered * 60);
    return {
      number: String(minute),
      service: 'platform',
      servicesConcerned: ['platform'],
      facts: {
        ...facts,
        receptions: [{ channel, at: received }],
        events: { FIRST_RESPONSE: responded, RESTORED: instant(responded + restored * 60) },
        excludedPeriods: [],
        excludedBy: null,
      },
    };
  });
const price = (key: string, text: string, hosting: boolean): MonthlyPrice => ({
  key,
  hosting,
  monthlyAmount: francs(text),
  from: day('2026-01-01'),
  toExclusive: null,
});
const history = fc.array(incident, { minLength: 1, maxLength: 6 }).map((incidents): ContractHistory => ({
  serviceStartsOn: day('2026-01-01'),
  serviceLastDay: null,
  incidents,
  prices: [price('platform', '1200.00', true), price('support', '600.00', false)],
  work: [],
}));
const YEAR = { from: '2026-01' as LocalMonth, to: '2026-12' as LocalMonth };
/** What a person has to decide: the documents give no amount then. */
const FOR_A_PERSON = ['NO_OPENING_HOURS', 'INVOICES_MISSING'];

test('whatever loads can be priced, and says why it costs what it costs', () => {
  const seen = new Map<string, number>();
  const count = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(pack, history, (json, lived) => {
      const parsed = parseTermsPack(json);
      count(parsed.ok ? 'loaded' : 'refused');
      if (!parsed.ok) return;
      const terms = valueOf(effectiveTerms(parsed.value, []));
      const found = costUnderTerms({ terms, activeModules: MODULES, paysByDirectDebit: true }, lived, YEAR);
      if (!found.ok) {
        expect(FOR_A_PERSON).toEqual(expect.arrayContaining(found.refusals.map(({ code }) => code)));
        return;
      }
      const lines = found.value.months.flatMap((month) => month.lines).filter(({ kind }) => kind === 'PENALTY');
      if (lines.length > 0) for (const { amount: how } of parsed.value.penalties.policies) count(how.kind);
      for (const line of lines) expect(replay(line.explanation).differences).toEqual([]);
    }),
    { ...runs(4000), seed: 7 },
  );
  // It has tried packs that load, packs that do not, and amounts of every kind.
  for (const what of ['loaded', 'refused', 'RATE_TABLE', 'PER_HOUR', 'RATE_PER_MISS']) {
    expect([what, seen.get(what) ?? 0]).not.toEqual([what, 0]);
  }
});
