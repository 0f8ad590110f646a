import { ONLY, type ContractFactValues } from '../../domain/contract/contract-fact';
import { lateOrderStart } from '../../domain/lifecycle/term-end';
import { termOf } from '../../domain/lifecycle/agreed-term';
import { termLastDay } from '../../domain/lifecycle/term';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { ContractRow } from '../../store/rows';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { onBehalf } from './on-behalf';
import { checkMove, holdContract, type HeldContract, type RecordedMove } from './move-contract';
import { noOrder } from './send-order';

/** The client's yes to the order for the next term. */
export interface ValidateOrderInput {
  readonly contractId: string;
}

/**
 * Validates the order for the next term, today (`icodia-server` art. 6.2): in time, the contract
 * goes on in it after the present one; late, after a suspension, a new term begins today.
 */
export async function validateOrder(
  unit: Unit,
  input: ValidateOrderInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { facts, standing, serviceLastDay } = dated.at(unit.now);
  const { order } = facts;
  if (order === null || order.validatedOn !== null) return noOrder('No order waits to be validated.');
  if (serviceLastDay !== null) return noOrder(`The contract ends on ${serviceLastDay}, and is not renewed.`);
  const late = lateOrderStart(standing.termLastDay, today);
  if (late === null) {
    const start = addDays(standing.termLastDay, 1);
    await save(unit, held.value, [...termFrom(start, order.months), validated(order, today)], {
      from: start,
      reached: null,
    });
    return accept({ contractId: contract.id });
  }
  const move = checkMove(held.value, 'RENEW', today, ['contractId']);
  if (!move.ok) return move;
  const status = { fact: 'STATUS', key: ONLY, startsOn: today, value: { status: move.value.next } } as const;
  await save(unit, held.value, [...termFrom(today, order.months), status, validated(order, today)], {
    from: today,
    reached: { status: move.value.next, from: today },
  });
  return accept({ contractId: contract.id });
}

type Order = ContractFactValues['ORDER'];

/** The term that begins on a day. */
function termFrom(startsOn: LocalDate, months: number): readonly NewContractVersion[] {
  const lastDay = termLastDay(startsOn, months);
  return [{ fact: 'TERM', key: ONLY, startsOn, value: termOf(startsOn, lastDay, true) }];
}

function validated(order: Order, today: LocalDate): NewContractVersion {
  return { fact: 'ORDER', key: ONLY, startsOn: today, value: { ...order, validatedOn: today } };
}

/** The client may do it itself: its contract is then written by the program, as what time does. */
async function save(
  unit: Unit,
  { contract, today }: HeldContract,
  versions: readonly NewContractVersion[],
  { from, reached }: { readonly from: LocalDate; readonly reached: RecordedMove['reached'] },
): Promise<void> {
  const { id } = contract;
  const lastDay = versions.flatMap(({ fact, value }) => (fact === 'TERM' && value !== null ? [value.lastDay] : []))[0];
  if (lastDay === undefined) throw new Error('an order without its term');
  const write = async (by: Unit): Promise<void> => {
    await recordVersions(by, contract, versions);
    if (reached === null) return;
    await updateRow(by, ContractRow, id, { status: reached.status, statusFrom: reached.from, termLastDay: lastDay });
  };
  await onBehalf(unit, id, write);
  const payload = { validatedOn: today, from, termLastDay: lastDay, reached, versions };
  await asConsequence(unit, () =>
    record(unit, { kind: 'RENEWAL_ORDER_VALIDATED', subjectId: id, contractId: id, payload }),
  );
}
