import { startedUnits } from './units-of-work';

/** Minutes of hotline that a forfait includes for each incident, all its calls together. */
export interface HotlineAllowanceTerms {
  /** Key of the module that includes it. */
  readonly module: string;
  readonly minutesPerIncident: number;
  readonly article: string;
}

/** How one call of an incident is settled. */
export interface HotlineCall {
  readonly withinAllowanceMinutes: number;
  readonly beyondMinutes: number;
}

/** How all calls of an incident are settled; units by the call, quote when there is no unit account. */
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
 * Settles the calls of one incident in order: the allowance first, then units, each call's excess rounded up by itself; without a unit
 * account (`unitMinutes` null) the excess becomes a quote.
 */
export function settleCalls(
  allowanceMinutes: number,
  calls: readonly number[],
  unitMinutes: number | null,
): HotlineSettlement {
  let used = 0;
  const settled = calls.map((minutes) => {
    const call = splitCall(allowanceMinutes, used, minutes);
    used += call.withinAllowanceMinutes;
    return { ...call, debitedUnits: unitMinutes === null ? 0 : startedUnits(call.beyondMinutes, unitMinutes) };
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
