import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { partnersById } from '../../store/access/access.store';
import { clientByRegistrationNumber } from '../../store/client/client.store';
import { ClientRow, EntrustmentRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { stampUnit } from '../command/stamp-unit';
import { record } from '../command/record';
import { insertRow, recordedSecond, type Unit } from '../command/unit';

/** A new client. */
export interface CreateClientInput {
  readonly name: string;
  readonly registrationNumber?: string | null;
  readonly entrustedToPartnerId?: string | null;
}

/** Records a client, and entrusts it to a partner if asked. */
export async function createClient(
  unit: Unit,
  input: CreateClientInput,
): Promise<Result<{ readonly clientId: string }>> {
  const name = input.name.trim();
  const registrationNumber = input.registrationNumber?.trim() ?? null;
  const faults = [
    ...checkText(name, ['name'], 200),
    ...(registrationNumber === null ? [] : checkText(registrationNumber, ['registrationNumber'], 64)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (registrationNumber !== null && (await clientByRegistrationNumber(unit.tx, registrationNumber)) !== undefined) {
    const message = `A client with the registration number ${registrationNumber} already exists.`;
    return refuse('ALREADY_EXISTS', ['registrationNumber'], message, 'Use that client, or check the number.');
  }
  const partnerId = input.entrustedToPartnerId ?? null;
  if (partnerId !== null && (!isId(partnerId) || (await partnersById(unit.tx, [partnerId])).length === 0)) {
    return notFound('partner', ['entrustedToPartnerId']);
  }
  const id = unit.newId();
  await stampUnit(unit);
  await insertRow(unit, ClientRow, { id, name, registrationNumber, createdAt: recordedSecond(unit) });
  const about = { subjectId: id, contractId: null };
  await record(unit, { kind: 'CLIENT_CREATED', ...about, payload: { name, registrationNumber } });
  if (partnerId !== null) {
    const authorisation = `recorded with the client by ${unit.actorName}`;
    await insertRow(unit, EntrustmentRow, {
      partnerId,
      clientId: id,
      authorisation,
      authorisedAt: recordedSecond(unit),
      revokedAt: null,
    });
    await record(unit, { kind: 'CLIENT_ENTRUSTED', ...about, payload: { partnerId, authorisation } });
  }
  return accept({ clientId: id });
}
