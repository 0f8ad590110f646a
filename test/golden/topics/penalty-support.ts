import { resultNamed } from '../../../api/domain/explanation/build';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { sum } from '../../../api/domain/money/arithmetic';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import type { PenaltyDecision, RecordedCapUse } from '../../../api/domain/penalty/decision';
import type { PenaltyInput } from '../../../api/domain/penalty/occasion';
import { byBreach } from '../../../api/domain/penalty/order-caps';
import type { Cap, PenaltyPolicy } from '../../../api/domain/penalty/policy';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import type { ClockResult } from '../../../api/domain/sla/clock';
import { compileCommitment } from '../../../api/domain/sla/compile-commitment';
import { readClock } from '../../../api/domain/sla/read-clock';
import type { Severity } from '../../../api/domain/sla/commitment';
import { formatInstant, parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { localDateAt, timeZoneNamed } from '../../../api/domain/time/time-zone';
import type { Json, JsonObject } from '../compare';
import { requireSound } from '../explained';
import { valueOf } from '../topic';
import { CAUSES } from './causes';
import { commitmentOf, excludedPeriodsOf, type GoldenCommitment, type GoldenExclusion } from './sla-clocks';

/** A price line as the files write it. */
export interface GoldenPrice {
  readonly module: string;
  readonly hosting: boolean;
  readonly price: string;
  readonly periodMonths: number;
  readonly from: string;
  readonly toExclusive: string | null;
}

/** An incident as the response penalties' files write it. */
export interface GoldenIncident {
  readonly number: string;
  readonly severity: Severity;
  readonly receivedAt: string;
  readonly respondedAt: string | null;
  readonly excludedPeriods: readonly GoldenExclusion[];
  readonly excludedBy: string | null;
}

/** A line of a rate table as the files write it. */
export interface GoldenRateLine {
  readonly overrunUpToSeconds: number | null;
  readonly ratePercent: string;
}

export const pricesOf = (prices: readonly GoldenPrice[]): readonly PriceLine[] =>
  prices.map(({ module, hosting, price, periodMonths, from, toExclusive }) => ({
    key: module,
    hosting,
    price: money(price, 'EUR'),
    periodMonths,
    from: from as LocalDate,
    toExclusive: toExclusive as LocalDate | null,
  }));

/** A policy without what golden files do not say. */
export const policyOf = (
  parts: Pick<PenaltyPolicy, 'commitmentKind' | 'amount' | 'base' | 'window'> & Partial<PenaltyPolicy>,
): PenaltyPolicy => ({
  key: 'policy',
  label: { en: 'Penalty', fr: 'Pénalité' },
  commitments: [],
  prorateOnStart: false,
  prorateOnEnd: false,
  caps: [],
  settlement: 'ON_CLAIM',
  claimExpiryYears: 5,
  contest: { allowed: true, confrontation: false, daysToAgree: 15 },
  article: 'art. 1',
  ...parts,
});

/** A cap without what golden files do not say. */
export const capOf = (parts: Pick<Cap, 'key' | 'window' | 'multiple' | 'scope' | 'moment' | 'order'>): Cap => ({
  label: { en: 'Cap', fr: 'Plafond' },
  liftable: true,
  article: 'art. 2',
  ...parts,
});

/** The clock of a golden commitment at `asOf`. */
export function clockResultOf(
  pack: string,
  commitment: GoldenCommitment,
  facts: {
    readonly severity: Severity | null;
    readonly startedAt: string;
    readonly stoppedAt: string | null;
    readonly excludedPeriods: readonly GoldenExclusion[];
    readonly excludedBy: string | null;
  },
  asOf: string,
): ClockResult {
  const compiled = valueOf(
    compileCommitment(commitmentOf({ commitmentName: 'golden', commitment, atRiskSharePercent: 80 })),
  );
  return valueOf(
    readClock(
      compiled,
      {
        severity: facts.severity,
        kind: null,
        assets: [],
        receptions: [{ channel: 'TELEPHONE', at: valueOf(parseInstant(facts.startedAt)) }],
        events: facts.stoppedAt === null ? {} : { CLOSED: valueOf(parseInstant(facts.stoppedAt)) },
        excludedPeriods: excludedPeriodsOf(facts.excludedPeriods),
        excludedBy: facts.excludedBy,
      },
      CAUSES[pack] ?? [],
      valueOf(parseInstant(asOf)),
    ),
  );
}

/** The local date of a deadline, or of the result where there is none. */
export function localDateOf(timezone: string, at: Instant): LocalDate {
  const zone = timeZoneNamed(timezone);
  if (zone === null) throw new Error(`no zone ${timezone}`);
  return localDateAt(zone, at);
}

/**
 * The figures of an explanation by the files' names; only those that it has. Throws when it does
 * not replay to itself.
 */
export function figuresOf(explanation: Explanation, names: Readonly<Record<string, string>>): JsonObject {
  requireSound(explanation);
  const found: Record<string, Json> = {};
  for (const [golden, name] of Object.entries(names)) {
    const quantity =
      resultNamed(explanation, name) ??
      explanation.steps.flatMap((one) => one.inputs).find((input) => input.name === name);
    if (quantity !== undefined) found[golden] = quantity.value;
  }
  return found;
}

/** One breach of a month, not assessed yet. */
export interface Miss {
  readonly number: string;
  readonly result: ClockResult | null;
  /** Its assessment, given what stands recorded. */
  readonly input: (recorded: readonly RecordedCapUse[]) => PenaltyInput;
}

/**
 * Assesses breaches in cap order, as the files list them: the breached ones by breach, then the
 * others by number; and the month's totals.
 */
export function penaltiesInOrder(
  breaches: readonly Miss[],
  explain: (decision: PenaltyDecision, breach: Miss) => JsonObject,
): JsonObject {
  const breached = breaches.flatMap((breach) => {
    const dueAt = breach.result?.dueAt ?? null;
    return breach.result?.state === 'BREACHED' && dueAt !== null ? [{ ...breach, dueAt }] : [];
  });
  const kept = breaches.filter((breach) => !breached.some(({ number }) => number === breach.number));
  const recorded: RecordedCapUse[] = [];
  const totals: Record<string, Money> = {};
  const penalties: Json[] = [...breached].sort(byBreach).map((breach) => {
    const decision = valueOf(assessPenalty(breach.input(recorded)));
    for (const { capKey, windowKey, used } of decision.capUses) {
      recorded.push({ penaltyId: breach.number, capKey, windowKey, amount: used });
    }
    const month = decision.windowKey ?? '';
    totals[month] = sum([totals[month] ?? money('0.00', 'EUR'), decision.amount], 'EUR');
    return {
      number: breach.number,
      status: decision.status,
      amount: formatAmount(decision.amount),
      explanation: {
        ...explain(decision, breach),
        dueAt: formatInstant(breach.dueAt),
        month,
        cutByCap: decision.capUses.some(({ cut }) => cut),
        capLeftBefore: formatAmount(decision.capUses[0]?.leftBefore ?? decision.amount),
      },
    };
  });
  const none = [...kept].sort((a, b) => (a.number < b.number ? -1 : 1));
  for (const breach of none) {
    const decision = breach.result === null ? null : valueOf(assessPenalty(breach.input(recorded)));
    if (decision !== null) requireSound(decision.explanation);
    penalties.push({ number: breach.number, status: decision?.status ?? 'NONE', amount: '0.00' });
  }
  const totalByMonth = Object.fromEntries(Object.entries(totals).map(([month, total]) => [month, formatAmount(total)]));
  return { penalties, totalByMonth };
}
