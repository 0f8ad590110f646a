import { quantity, step } from '../explanation/build';
import type { HotlineTerms } from '../terms/consumption-terms';
import { startedUnits, type ExplainedUnits } from './units-of-work';

/** How one call of an incident is settled. */
export interface HotlineCall {
  readonly withinAllowanceMinutes: number;
  readonly beyondMinutes: number;
}

/**
 * How all calls of an incident are settled; units by the call, quote when there is no unit account.
 */
export interface HotlineSettlement {
  readonly calls: readonly (HotlineCall & { readonly debitedUnits: number })[];
  readonly withinAllowanceMinutes: number;
  readonly beyondMinutes: number;
  readonly debitedUnits: number;
  readonly quoteMinutes: number;
}

/** Splits a call at what the incident's earlier calls left of the allowance. */
export function splitCall(allowanceMinutes: number, usedMinutes: number, minutes: number): HotlineCall {
  const left = Math.max(allowanceMinutes - usedMinutes, 0);
  const within = Math.min(left, minutes);
  return { withinAllowanceMinutes: within, beyondMinutes: minutes - within };
}

/**
 * Units of a call's excess: rounded up by itself, or so that those of the incident together are the
 * started units of their sum.
 */
export function unitsOfExcess(
  rounding: HotlineTerms['excessRounding'],
  unitMinutes: number,
  earlierExcess: number,
  excess: number,
): number {
  if (rounding === 'PER_CALL') return startedUnits(excess, unitMinutes);
  return startedUnits(earlierExcess + excess, unitMinutes) - startedUnits(earlierExcess, unitMinutes);
}

/**
 * The units that a call adds to those of the incident's earlier excess, named `units`: a started
 * unit is shared.
 */
export function unitsOfSharedExcess(
  terms: Pick<HotlineTerms, 'article'>,
  unitMinutes: number,
  excessBefore: number,
  excess: number,
): ExplainedUnits {
  const units = unitsOfExcess('PER_INCIDENT', unitMinutes, excessBefore, excess);
  const counted = step(
    { en: 'Units of the incident’s excess together', fr: 'Unités de l’excédent de l’incident, ensemble' },
    [
      quantity('excessBefore', excessBefore, 'minute'),
      quantity('excessMinutes', excess, 'minute'),
      quantity('unitMinutes', unitMinutes, 'minute'),
    ],
    'ceil((excessBefore + excessMinutes) / unitMinutes) - ceil(excessBefore / unitMinutes)',
    quantity('units', units, 'unit'),
    terms.article,
  );
  return { units, steps: [counted] };
}

/**
 * Settles the calls of one incident in order: the allowance first, then units; without a unit
 * account (`unitMinutes` null) the excess becomes a quote.
 */
export function settleCalls(
  terms: Pick<HotlineTerms, 'allowanceMinutes' | 'excessRounding'>,
  calls: readonly number[],
  unitMinutes: number | null,
): HotlineSettlement {
  let used = 0;
  let excess = 0;
  const settled = calls.map((minutes) => {
    const call = splitCall(terms.allowanceMinutes, used, minutes);
    const units =
      unitMinutes === null ? 0 : unitsOfExcess(terms.excessRounding, unitMinutes, excess, call.beyondMinutes);
    used += call.withinAllowanceMinutes;
    excess += call.beyondMinutes;
    return { ...call, debitedUnits: units };
  });
  const beyond = settled.reduce((sum, call) => sum + call.beyondMinutes, 0);
  return {
    calls: settled,
    withinAllowanceMinutes: used,
    beyondMinutes: beyond,
    debitedUnits: settled.reduce((sum, call) => sum + call.debitedUnits, 0),
    quoteMinutes: unitMinutes === null ? beyond : 0,
  };
}
