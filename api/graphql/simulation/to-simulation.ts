import type { SimulatedIndexation } from '../../app/simulation/simulate-indexation';
import type { SimulatedTermination } from '../../app/simulation/simulate-termination';
import type { IndexValue } from '../../domain/indexation/index-series';
import type { TermsComparison } from '../../domain/simulation/compare-terms';
import type { MonthCost, TermsCost } from '../../domain/simulation/cost-under-terms';
import { COST_KINDS } from '../../domain/simulation/history';
import { firstDayOf } from '../../domain/time/local-date';
import type {
  IndexationSimulation,
  SimulatedCost,
  SimulatedIndexValue,
  SimulatedMonthCost,
  TerminationSimulation,
  TermsSimulation,
} from '../_generated';

/** A comparison of terms as the schema has it. */
export function toTermsSimulation({ months, own, other, difference, explanation }: TermsComparison): TermsSimulation {
  return {
    months: months.map(({ month, difference: more, explanation: why }, place) => ({
      month: firstDayOf(month),
      own: toMonthCost(own.months[place]),
      other: toMonthCost(other.months[place]),
      difference: more,
      explanation: why,
    })),
    own: toCost(own),
    other: toCost(other),
    difference,
    explanation,
  };
}

function toMonthCost(cost: MonthCost | undefined): SimulatedMonthCost {
  if (cost === undefined) throw new Error('both sides of a comparison have the same months');
  return {
    total: cost.total,
    byKind: COST_KINDS.map((kind) => ({ kind, amount: cost.byKind[kind] })),
    lines: cost.lines.map(({ kind, concerns, amount, explanation }) => ({ kind, concerns, amount, explanation })),
    explanation: cost.explanation,
  };
}

function toCost({ total, accounts, notes }: TermsCost): SimulatedCost {
  return { total, accounts: [...accounts], notes: [...notes] };
}

/** A termination as the schema has it. */
export function toTerminationSimulation({
  effectiveOn,
  termLastDay,
  simulation,
  prepaid,
  advancesRefunded,
  owed,
  unitsForfeited,
}: SimulatedTermination): TerminationSimulation {
  const { forfait, consumption, prepaid: credits, total, explanation } = simulation;
  return {
    effectiveOn,
    termLastDay,
    forfait,
    consumption,
    prepaid: credits.map(({ credit, explanation: why }, place) => {
      const paid = prepaid[place];
      if (paid === undefined) throw new Error('every credit has its paid period');
      const { start: startsOn, endExclusive: endsBefore, amount } = paid;
      return { startsOn, endsBefore, paid: amount, credit, explanation: why };
    }),
    advancesRefunded,
    ...owed,
    unitsForfeited,
    total,
    explanation,
  };
}

/** Revisions as the schema has them. */
export function toIndexationSimulation({ index, simulation }: SimulatedIndexation): IndexationSimulation {
  const { revisions, refusedOn, refusals, before, after, difference, explanation } = simulation;
  return {
    index,
    revisions: revisions.map(({ on, indexNow, prices }) => ({
      revisedOn: on,
      indexNow: toIndexValue(indexNow),
      prices: prices.map(({ key, oldPrice, price, indexBefore, minimumApplied, ceilingApplied, ...rest }) => ({
        key,
        oldPrice,
        newPrice: price,
        indexBefore: toIndexValue(indexBefore),
        minimumApplied,
        ceilingApplied,
        explanation: rest.explanation,
      })),
    })),
    refusedOn,
    revisionRefusals: refusals,
    before,
    after,
    difference,
    explanation,
  };
}

function toIndexValue({ period, publishedOn, value }: IndexValue): SimulatedIndexValue {
  return { period, publishedOn, value };
}
