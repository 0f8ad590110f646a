import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { transitionContract } from '../../domain/lifecycle/contract-life';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { SignatureDocument } from '../../store/contract/contract.row';
import { ContractRow } from '../../store/rows';
import { checkSignature, keptSignature } from '../amendment/check-signature';
import type { SignatureInput } from '../amendment/amendment-input';
import { checkNotFuture, checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { recordStatus } from './record-versions';

/** A signature of both sides; the fields beside `provider` are the client's. */
export interface SignContractInput {
  readonly contractId: string;
  readonly method: 'HANDWRITTEN' | 'ELECTRONIC' | 'EMAIL';
  /** When the second side signed. */
  readonly signedAt: Instant;
  readonly signatory: string;
  readonly proof: string;
  readonly function?: string | null;
  /** When the client signed; without it, `signedAt`. */
  readonly clientSignedAt?: Instant | null;
  readonly mention?: string | null;
  readonly providerSignature?: SignatureInput | null;
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
    ...checkOptional(input.function, ['function'], 200),
    ...checkOptional(input.mention, ['mention'], 200),
    ...(input.providerSignature == null
      ? []
      : checkSignature(input.providerSignature, unit.now, ['providerSignature'])),
    ...checkSecond(input),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const next = transitionContract(contract.status, 'SIGN');
  if (!next.ok) return next;
  const signedAt = formatInstant(input.signedAt);
  const signature = signatureOf(input);
  await updateRow(unit, ContractRow, contract.id, { status: next.value, signedAt, signature });
  const versions = await recordStatus(unit, contract, contract.startsOn, next.value);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'CONTRACT_SIGNED', ...about, payload: { ...signature, signedAt, versions } });
  return accept({ contractId: contract.id });
}

/** Refuses a side that signed after the second one. */
function checkSecond({ signedAt, clientSignedAt, providerSignature }: SignContractInput): Refusal[] {
  const given: readonly (readonly [Instant | null | undefined, readonly string[]])[] = [
    [clientSignedAt, ['clientSignedAt']],
    [providerSignature?.signedAt, ['providerSignature', 'signedAt']],
  ];
  return given.flatMap(([at, path]) => {
    if (at == null || at <= signedAt) return [];
    const message = 'This side signed after the second one.';
    return refuse('SIGNATURE_INVALID', path, message, 'Give the later of both times as `signedAt`.').refusals;
  });
}

/** What is kept of a signature: only what was given. */
function signatureOf(input: SignContractInput): SignatureDocument {
  const { method, signatory, proof, function: role, clientSignedAt, mention, providerSignature } = input;
  return {
    method,
    signatory,
    proof,
    ...(role == null ? {} : { function: role }),
    ...(clientSignedAt == null ? {} : { clientSignedAt: formatInstant(clientSignedAt) }),
    ...(mention == null ? {} : { mention }),
    ...(providerSignature == null ? {} : { provider: keptSignature(providerSignature) }),
  };
}
