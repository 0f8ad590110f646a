import { liftedCapsFor } from '../../domain/penalty/lifted-caps';
import type { PenaltyPolicy } from '../../domain/penalty/policy';
import type { Interruption } from '../../domain/sla/downtime';
import type { Instant } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localYearAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { Refusal } from '../../domain/result';
import type { PenaltySums } from '../penalty/penalty-sums';
import { checkBaseOfYear, policyOfYears } from '../penalty/policy-of-years';
import { readyPolicyOf } from '../penalty/ready-policies';
import { downtimeCommitments, interruptionsOf } from '../sla/downtime';
import type { IncidentWithTerms } from '../sla/incident-clocks';
import type { ContractTerms } from '../terms/dated-terms';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { ProjectedItem } from './projected-item';

/** What years of downtime may cost, and those that cannot be calculated. */
export interface RunningYears {
  readonly items: readonly ProjectedItem[];
  readonly refusals: readonly Refusal[];
}

const NONE: RunningYears = { items: [], refusals: [] };

/**
 * The years of downtime of a contract that are not over now, up to the one in which the projection
 * ends. One that has its penalty already, or in which there is no service, is none of them.
 *
 * **Reading.** A year that is over is certain: it is assessed, not projected.
 */
export function yearsOf(
  terms: ContractTerms,
  incidents: readonly IncidentWithTerms[],
  penalties: PenaltySums,
  now: Instant,
  until: Instant,
): RunningYears {
  const ofBudgets = downtimeCommitments(terms).map((commitment) => {
    const policy = policyOfYears(commitment, terms);
    return policy === undefined ? NONE : yearsOfBudget(terms, { commitment, policy }, incidents, penalties, now, until);
  });
  return {
    items: ofBudgets.flatMap(({ items }) => items),
    refusals: ofBudgets.flatMap(({ refusals }) => refusals),
  };
}

/** The years of one downtime budget; see `yearsOf`. */
function yearsOfBudget(
  terms: ContractTerms,
  { commitment, policy }: { readonly commitment: ReadyCommitment; readonly policy: PenaltyPolicy },
  incidents: readonly IncidentWithTerms[],
  penalties: PenaltySums,
  now: Instant,
  until: Instant,
): RunningYears {
  const lastDay = terms.serviceLastDay;
  const first = Math.max(localYearAt(terms.zone, now), Number(terms.contract.startsOn.slice(0, 4)));
  const last = Math.min(localYearAt(terms.zone, until), lastDay === null ? Infinity : Number(lastDay.slice(0, 4)));
  const { key } = commitment.compiled.commitment;
  const isOf = (each: PenaltySums['years'][number]): boolean =>
    each.policyKey === policy.key && each.commitmentKey === key;
  const settled = new Set(penalties.years.filter(isOf).map(({ year }) => year));
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index).filter(
    (year) => !settled.has(year),
  );
  const base = checkBaseOfYear(policy);
  const ready = base.ok ? readyPolicyOf(terms.terms, commitment.moduleKey, policy) : base;
  if (!ready.ok)
    return {
      items: [],
      refusals: years.flatMap((year) => ready.refusals.map((each) => ({ ...each, path: [`${year}`] }))),
    };
  const interruptions = whileServed(terms, interruptionsOf(commitment, terms, incidents));
  return {
    refusals: [],
    items: years.map((year) => ({
      incidentId: null,
      year,
      commitment,
      item: {
        kind: 'YEAR' as const,
        year,
        commitment: commitment.compiled,
        policy: ready.value,
        interruptions,
        invoicedForYear: null,
        liftedCaps: liftedCapsFor(terms.dated, { policyKey: policy.key, incidentId: null, year }, ready.value.caps),
      },
    })),
  };
}

/** What happens after a contract's last day is no downtime of it. */
function whileServed(terms: ContractTerms, interruptions: readonly Interruption[]): readonly Interruption[] {
  const lastDay = terms.serviceLastDay;
  if (lastDay === null) return interruptions;
  const end = startOfLocalDate(terms.zone, addDays(lastDay, 1));
  return interruptions
    .filter(({ startsAt }) => startsAt < end)
    .map((each) => (each.endsAt !== null && each.endsAt <= end ? each : { ...each, endsAt: end }));
}
