import { refuse, type Refusal, type Refused } from '../../domain/result';
import type { WorkMode } from '../../domain/consumption/settle-work';
import { contactsById } from '../../store/party/contact.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import type { ContractTerms } from '../terms/dated-terms';

/** A call, as work is given to be recorded. */
interface Call {
  readonly mode: WorkMode;
  readonly kind: string;
  readonly standsForTraining?: boolean | null;
  readonly callerId?: string | null;
}

/**
 * Refuses (`WORK_NOT_A_CALL`) a caller of work that is no call, and want of training of what is no
 * call for a repair: training itself is work of its own kind.
 */
export function checkCall({ mode, kind, standsForTraining, callerId }: Call): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (callerId != null && mode !== 'HOTLINE') {
    const message = 'Only a call to the hotline has a caller.';
    refusals.push(...refuse('WORK_NOT_A_CALL', ['callerId'], message, 'Leave the caller out.').refusals);
  }
  if (standsForTraining === true && (mode !== 'HOTLINE' || kind !== 'CURATIVE')) {
    const message = 'Only a call to the hotline for a repair may stand for missing training.';
    const whatToDo = 'Leave it out, or record training as work of the kind `TRAINING`.';
    refusals.push(...refuse('WORK_NOT_A_CALL', ['standsForTraining'], message, whatToDo).refusals);
  }
  return refusals;
}

/**
 * Refuses a caller that may not be seen (`NOT_FOUND`), or that is no contact of the contract's
 * client for it (`CONTRACT_MISMATCH`).
 */
export async function checkCaller(
  unit: Unit,
  { contract }: ContractTerms,
  callerId: string | null,
): Promise<Refused | null> {
  if (callerId === null) return null;
  const [contact] = isId(callerId) ? await contactsById(unit.tx, [callerId]) : [];
  if (contact === undefined) return notFound('contact', ['callerId']);
  const isOfContract = contact.contractId === null || contact.contractId === contract.id;
  if (contact.side === 'CLIENT' && contact.clientId === contract.clientId && isOfContract) return null;
  const message = 'The contact is none of the client’s for this contract.';
  return refuse('CONTRACT_MISMATCH', ['callerId'], message, 'Name a contact of the client, or leave the caller out.');
}
