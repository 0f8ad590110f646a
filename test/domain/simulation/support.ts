import { join } from 'node:path';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { costUnderTerms, type TermsCost } from '../../../api/domain/simulation/cost-under-terms';
import type {
  ContractHistory,
  MonthlyPrice,
  PastIncident,
  SimulatedMonths,
  TermsToTry,
} from '../../../api/domain/simulation/history';
import { effectiveTerms, type TermsOverride } from '../../../api/domain/terms/effective-terms';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { at, day, valueOf } from '../sixth-pack/support';

const sources = readTermsPacks(join(__dirname, '../../../seeds/terms'));
/** A seeded pack, accepted. */
export const packNamed = (name: string): TermsPack => {
  const parsed = parseTermsPack(sources.find((source) => source.name === name)?.json);
  if (!parsed.ok) throw new Error('a good pack');
  return parsed.value;
};
/** The year that most simulations look at. */
export const YEAR: SimulatedMonths = { from: '2025-01' as LocalMonth, to: '2025-12' as LocalMonth };

/** The pack of the hosted service. */
export const hosted = packNamed('omr-hosted');
/** Some terms to calculate a history under. */
export const tried = (
  pack: TermsPack,
  activeModules: readonly string[],
  ...overrides: readonly TermsOverride[]
): TermsToTry => ({
  terms: valueOf(effectiveTerms(pack, overrides, activeModules)),
  activeModules,
  paysByDirectDebit: false,
});
/** Modules of the hosted service. */
export const MODULES = ['A', 'J', 'K', 'UT'];
/** The terms that the history below was lived under. */
export const own = tried(hosted, MODULES);

/** A monthly price of 2025. */
export const price = (key: string, amount: string, hosting: boolean): MonthlyPrice => ({
  key,
  hosting,
  monthlyAmount: money(amount, 'EUR'),
  from: day('2025-01-01'),
  toExclusive: null,
});
/** An interruption by telephone, answered and restored. */
export const incident = (
  number: string,
  receivedAt: string,
  respondedAt: string,
  restoredAt: string,
  changes: Partial<PastIncident['facts']> = {},
): PastIncident => ({
  number,
  service: 'J',
  servicesConcerned: ['J'],
  facts: {
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    assets: [{ kind: 'SERVER', ownership: 'SHARED' }],
    receptions: [{ channel: 'EMERGENCY_TELEPHONE', at: at(receivedAt) }],
    events: { FIRST_RESPONSE: at(respondedAt), RESTORED: at(restoredAt) },
    excludedPeriods: [],
    excludedBy: null,
    ...changes,
  },
});

/**
 * A year of the hosted service, 1 000.00 of hosting and 300.00 of services a month. In working
 * hours 08:30-12:00, 14:00-18:00, target 4 h 30: 1: Tuesday 4 March 09:00 to Wednesday 09:00: 3 + 4
 * + 0.5 h, 3 h late: 10 %, 100.00. Answered at 10:00. 2: Monday 8 September 08:30 to Tuesday 18:00:
 * 15 h, 10.5 h late: 30 %, 300.00. Answered at 14:15. 3: Wednesday 12 November 09:00 to 10:00:
 * kept.
 */
export const history: ContractHistory = {
  serviceStartsOn: day('2025-01-01'),
  serviceLastDay: null,
  incidents: [
    incident('2', '2025-09-08T06:30:00Z', '2025-09-08T12:15:00Z', '2025-09-09T16:00:00Z'),
    incident('1', '2025-03-04T08:00:00Z', '2025-03-04T09:00:00Z', '2025-03-05T08:00:00Z'),
    incident('3', '2025-11-12T08:00:00Z', '2025-11-12T08:10:00Z', '2025-11-12T09:00:00Z'),
  ],
  prices: [price('J', '1000.00', true), price('H', '300.00', false)],
  // 8 units, then 10 and a round trip of 4.
  work: [
    { on: day('2025-06-10'), account: 'UT', minutes: 150, roundTrips: 1 },
    { on: day('2025-02-04'), account: 'UT', minutes: 120, roundTrips: 0 },
  ],
};

/** What a history costs: the one above, with what is changed, without its work and incidents. */
export const cost = (terms: TermsToTry, of: Partial<ContractHistory>, months: SimulatedMonths = YEAR): TermsCost =>
  valueOf(costUnderTerms(terms, { ...history, work: [], incidents: [], ...of }, months));
/** The amounts of one kind in the order in which they were found, e.g. `2025-03 1 -100.00`. */
export const linesOf = ({ months }: TermsCost, kind = 'PENALTY'): readonly string[] =>
  months.flatMap(({ month, lines }) =>
    lines
      .filter((line) => line.kind === kind)
      .map(({ concerns, amount }) => `${month} ${concerns} ${formatAmount(amount)}`),
  );
/** The months of the year up to one. */
export const until = (to: string): SimulatedMonths => ({ from: YEAR.from, to: to as LocalMonth });
