import { accept, refuseAll, type Result } from '../../domain/result';
import { transitionContract } from '../../domain/lifecycle/contract-life';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { ContractRow } from '../../store/rows';
import { checkNotFuture, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { recordStatus } from './record-versions';

/** A signature of both sides. */
export interface SignContractInput {
  readonly contractId: string;
  readonly method: 'HANDWRITTEN' | 'ELECTRONIC' | 'EMAIL';
  readonly signedAt: Instant;
  readonly signatory: string;
  readonly proof: string;
}

/** Records the signature of both sides with its proof: `DRAFT` to `SIGNED`. */
export async function signContract(
  unit: Unit,
  input: SignContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = [
    ...checkNotFuture(input.signedAt, unit.now, ['signedAt']),
    ...checkText(input.signatory, ['signatory'], 200),
    ...checkText(input.proof, ['proof'], 500),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const next = transitionContract(contract.status, 'SIGN');
  if (!next.ok) return next;
  const signedAt = formatInstant(input.signedAt);
  const signature = { method: input.method, signatory: input.signatory, proof: input.proof };
  await updateRow(unit, ContractRow, contract.id, { status: next.value, signedAt, signature });
  const versions = await recordStatus(unit, contract, contract.startsOn, next.value);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'CONTRACT_SIGNED', ...about, payload: { ...signature, signedAt, versions } });
  return accept({ contractId: contract.id });
}
