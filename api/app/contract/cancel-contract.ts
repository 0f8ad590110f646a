import { accept, refuseAll, type Result } from '../../domain/result';
import { transitionContract } from '../../domain/lifecycle/contract-life';
import { ContractRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { recordStatus } from './record-versions';

/** The end of a contract that never came into force. */
export interface CancelContractInput {
  readonly contractId: string;
  /** Why, for the record. */
  readonly reason: string;
}

/**
 * Gives a contract up before it comes into force: `DRAFT` or `SIGNED` to `CANCELLED`, which nothing
 * changes any more.
 */
export async function cancelContract(
  unit: Unit,
  input: CancelContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = checkText(input.reason, ['reason'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const next = transitionContract(contract.status, 'CANCEL');
  if (!next.ok) return next;
  await updateRow(unit, ContractRow, contract.id, { status: next.value });
  const versions = await recordStatus(unit, contract, contract.startsOn, next.value);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'CONTRACT_CANCELLED', ...about, payload: { reason: input.reason, versions } });
  return accept({ contractId: contract.id });
}
