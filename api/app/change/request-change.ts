import { accept, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { ChangeRequestRow } from '../../store/rows';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import { checkNotFuture, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';

/** A change of what is managed, and the asset that it is about, if one. */
export interface RequestChangeInput {
  readonly contractId: string;
  readonly assetId?: string | null;
  readonly description: string;
}

/**
 * The client asks leave for a change to what the provider manages (`generic-2017` art. 2, 6).
 */
export async function requestChange(
  unit: Unit,
  input: RequestChangeInput,
): Promise<Result<{ readonly changeId: string }>> {
  const checked = await checkChange(unit, input, []);
  if (!checked.ok) return checked;
  const id = unit.newId();
  const { contractId } = input;
  const said = checked.value;
  await insertRow(unit, ChangeRequestRow, {
    id,
    contractId,
    ...said,
    state: 'REQUESTED',
    reason: null,
    madeAt: null,
    recordedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'CHANGE_REQUESTED', subjectId: id, contractId, payload: said });
  return accept({ changeId: id });
}

/**
 * Records a change that the client made without leave: what follows from it is excluded from the
 * clocks by `excludePeriod`, which names it.
 */
export async function recordUnauthorisedChange(
  unit: Unit,
  input: RequestChangeInput & { readonly madeAt: Instant },
): Promise<Result<{ readonly changeId: string }>> {
  const checked = await checkChange(unit, input, checkNotFuture(input.madeAt, unit.now, ['madeAt']));
  if (!checked.ok) return checked;
  const id = unit.newId();
  const { contractId } = input;
  const said = { ...checked.value, madeAt: formatInstant(input.madeAt) };
  await insertRow(unit, ChangeRequestRow, {
    id,
    contractId,
    ...said,
    state: 'UNAUTHORISED',
    reason: null,
    recordedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'UNAUTHORISED_CHANGE_RECORDED', subjectId: id, contractId, payload: said });
  return accept({ changeId: id });
}

/** Locks the contract of a change, and checks what is said of the change. */
async function checkChange(
  unit: Unit,
  input: RequestChangeInput,
  faults: readonly Refusal[],
): Promise<Result<{ readonly assetId: string | null; readonly description: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const wrong = [...checkText(input.description, ['description'], 2000), ...faults];
  if (wrong.length > 0) return refuseAll(wrong);
  const assetId = input.assetId ?? null;
  if (assetId !== null) {
    const named = hitAmong(await assetsNamed(unit, [assetId]), contract.id, [assetId]);
    if (!named.ok) return refuseAll(named.refusals.map((each) => ({ ...each, path: ['assetId'] })));
  }
  return accept({ assetId, description: input.description });
}
