import type { ReferencedKind } from '../../domain/party/party-words';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { assetsById } from '../../store/asset/asset.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import { partyOf } from '../../store/database/session';
import { externalIdOf, subjectKnownAs } from '../../store/reference/external-id.store';
import { ExternalIdRow } from '../../store/rows';
import { checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, updateRow, type Unit } from '../command/unit';

/** A number of one's own system as it is given. */
export interface SetExternalIdInput {
  readonly subjectId: string;
  readonly system: string;
  readonly value?: string | null;
}

/**
 * Sets the number by which the asking party's system knows a client, a contract or an asset, or
 * takes it away; one number is of one thing of a kind.
 */
export async function setExternalId(
  unit: Unit,
  input: SetExternalIdInput,
): Promise<Result<{ readonly externalId: string }>> {
  const subject = await subjectOf(unit, input.subjectId);
  if (subject === null) return notFound('client, contract or asset', ['subjectId']);
  const system = input.system.trim();
  const value = input.value?.trim() ?? null;
  const faults = [...checkText(system, ['system'], 60), ...checkOptional(value, ['value'], 200)];
  if (faults.length > 0) return refuseAll(faults);
  const { session } = unit;
  const ownerId = partyOf(session);
  const { subjectKind, clientId, contractId } = subject;
  if (contractId === null) await stampUnit(unit);
  else await lockContract(unit, contractId);
  const { subjectId } = input;
  const holder = value === null ? undefined : await subjectKnownAs(unit.tx, ownerId, subjectKind, system, value);
  if (holder !== undefined && holder !== subjectId) {
    const message = `Your system ${system} knows another one by ${JSON.stringify(value)}.`;
    return refuse(
      'ALREADY_EXISTS',
      ['value'],
      message,
      'Check the number, or use `setExternalId` without a value there first.',
    );
  }
  const present = await externalIdOf(unit.tx, ownerId, subjectId, system);
  const id = present?.id ?? unit.newId();
  const setAt = unit.recordedAt;
  const known = {
    ownerId,
    ownerKind: session.kind,
    partnerId: session.partnerId,
    subjectKind,
    subjectId,
    clientId,
    system,
  };
  if (present === undefined) await insertRow(unit, ExternalIdRow, { id, contractId, ...known, value, setAt });
  else await updateRow(unit, ExternalIdRow, id, { value, setAt });
  await record(unit, { kind: 'EXTERNAL_ID_SET', subjectId: id, contractId, payload: { ...known, value } });
  return accept({ externalId: id });
}

interface Subject {
  readonly subjectKind: ReferencedKind;
  readonly clientId: string | null;
  readonly contractId: string | null;
}

/** What an id is of; null where there is nothing that may be seen. */
async function subjectOf(unit: Unit, id: string): Promise<Subject | null> {
  if (!isId(id)) return null;
  if ((await clientsById(unit.tx, [id])).length > 0) return { subjectKind: 'CLIENT', clientId: id, contractId: null };
  if ((await contractsById(unit.tx, [id])).length > 0)
    return { subjectKind: 'CONTRACT', clientId: null, contractId: id };
  const [asset] = await assetsById(unit.tx, [id]);
  return asset === undefined ? null : { subjectKind: 'ASSET', clientId: null, contractId: asset.contractId };
}
