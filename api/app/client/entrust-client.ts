import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import { formatInstant } from '../../domain/time/instant';
import { partnersById } from '../../store/access/access.store';
import { lockEntrustment, revokeEntrustment, saveEntrustment } from '../../store/access/entrustment.store';
import { clientsById } from '../../store/client/client.store';
import { checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';

/** Which client, and which partner. */
export interface EndEntrustmentInput {
  readonly clientId: string;
  readonly partnerId: string;
}

/** The same with the client's authorisation, 1 to 500 characters. */
export interface EntrustClientInput extends EndEntrustmentInput {
  readonly authorisation: string;
}

/**
 * A client authorises a partner to see it, also after an earlier authorisation has ended; the
 * events keep that one. At COMMIT the partner's feed tells of it, and gives the client's
 * adjustments that it has not been given.
 */
export async function entrustClient(
  unit: Unit,
  input: EntrustClientInput,
): Promise<Result<{ readonly clientId: string }>> {
  const faults = checkText(input.authorisation, ['authorisation'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const { clientId, partnerId } = input;
  const missing = await missingOf(unit, input);
  if (missing !== null) return missing;
  const present = await lockEntrustment(unit.tx, input);
  if (present?.revokedAt === null) {
    const message = 'The client is already entrusted to that partner.';
    return refuse('ALREADY_EXISTS', ['partnerId'], message, 'Leave it as it is, or end that entrustment first.');
  }
  const authorisation = input.authorisation.trim();
  await stampUnit(unit);
  await saveEntrustment(unit.tx, unit.session.providerId, { clientId, partnerId, authorisation, at: recordedAt(unit) });
  const about = { subjectId: clientId, contractId: null };
  await record(unit, { kind: 'CLIENT_ENTRUSTED', ...about, payload: { partnerId, authorisation } });
  return accept({ clientId });
}

/**
 * Ends an entrustment: from its COMMIT on the partner sees no more of the client, and its feed says
 * so.
 */
export async function endEntrustment(
  unit: Unit,
  input: EndEntrustmentInput,
): Promise<Result<{ readonly clientId: string }>> {
  const { clientId, partnerId } = input;
  const missing = await missingOf(unit, input);
  if (missing !== null) return missing;
  const present = await lockEntrustment(unit.tx, input);
  if (present?.revokedAt !== null) return notFound('entrustment', ['clientId']);
  await stampUnit(unit);
  await revokeEntrustment(unit.tx, { clientId, partnerId, at: recordedAt(unit) });
  const about = { subjectId: clientId, contractId: null };
  await record(unit, { kind: 'CLIENT_ENTRUSTMENT_ENDED', ...about, payload: { partnerId } });
  return accept({ clientId });
}

/** A refusal of whichever of the two does not exist or may not be seen, null when both may. */
export async function missingOf(unit: Unit, { clientId, partnerId }: EndEntrustmentInput): Promise<Refused | null> {
  if ((await clientsById(unit.tx, [clientId].filter(isId))).length === 0) return notFound('client', ['clientId']);
  if ((await partnersById(unit.tx, [partnerId].filter(isId))).length === 0) return notFound('partner', ['partnerId']);
  return null;
}

/** To the second, as the events of a client are read. */
function recordedAt(unit: Unit): string {
  return formatInstant(storedInstant(unit.recordedAt));
}
