import { ONLY } from '../../domain/contract/contract-fact';
import { IN_FORCE } from '../../domain/lifecycle/contract-life';
import { isPositive, multiply, sum } from '../../domain/money/arithmetic';
import { whole } from '../../domain/money/decimal';
import { formatMoney } from '../../domain/money/format-money';
import { roundHalfUp } from '../../domain/money/rounding';
import { accept, refuse, type Refused, type Result } from '../../domain/result';
import { addDays } from '../../domain/time/local-date';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { announce } from '../notices/announce';
import { monthlyPricesOf, pricesOn } from '../simulation/contract-prices';
import { holdContract } from './move-contract';

/** An order for the next term that is sent to the client. */
export interface SendOrderInput {
  readonly contractId: string;
}

/**
 * Sends the client the order for the next term (`icodia-server` art. 6.1), at the prices of its
 * first day: it is to be validated by the present term's last day. Sent again, it replaces the one
 * before.
 */
export async function sendOrder(unit: Unit, input: SendOrderInput): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { standing, facts, terms, serviceLastDay } = dated.at(unit.now);
  const { kind, months } = terms.pack.lifecycle.renewal;
  if (kind !== 'PURCHASE_ORDER' || months === null) return noOrder('These terms renew no contract by an order.');
  if (!IN_FORCE.has(standing.status) || facts.notice !== null)
    return noOrder(`A contract that is ${standing.status} is not renewed.`);
  if (serviceLastDay !== null) return noOrder(`The contract ends on ${serviceLastDay}, and is not renewed.`);
  const next = standing.termOver ? today : addDays(standing.termLastDay, 1);
  if (dated.timeline.spansOf('TERM').some(({ from }) => from > today))
    return noOrder('The order for the next term is validated already.');
  const priced = dated.on(next);
  const monthly = pricesOn(monthlyPricesOf(priced), next).map(({ monthlyAmount }) => monthlyAmount);
  const amount = roundHalfUp(multiply(sum(monthly, contract.currency), whole(months)));
  const order = { amount: formatMoney(amount), validateBy: standing.termLastDay, months, validatedOn: null };
  const versions = [{ fact: 'ORDER', key: ONLY, startsOn: today, value: order }] as const;
  if (!isPositive(amount)) return noOrder('The next term costs nothing.');
  await recordVersions(unit, contract, versions);
  const { validateBy } = order;
  await record(unit, {
    kind: 'RENEWAL_ORDER_SENT',
    subjectId: contract.id,
    contractId: contract.id,
    payload: { sentOn: today, amount: order.amount, validateBy, versions },
  });
  const told = { amount: order.amount, months, validateBy };
  await announce(unit, { kind: 'ORDER_SENT', contractId: contract.id, facts: told });
  return accept({ contractId: contract.id });
}

/** Refuses an order that nobody waits for. */
export function noOrder(message: string): Refused {
  return refuse('ORDER_NOT_EXPECTED', ['contractId'], message, 'No action is needed.');
}
