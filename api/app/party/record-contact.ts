import { emailFault, phoneFault } from '../../domain/party/company-numbers';
import type { ContactRole, ContactSide } from '../../domain/party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { clientsById } from '../../store/client/client.store';
import { contactsById, lockContact } from '../../store/party/contact.store';
import { ContactRow } from '../../store/rows';
import { checkOptional, checkText, checkWhole, checkWith, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, updateRow, type Unit } from '../command/unit';

/** A contact as it is given. */
export interface RecordContactInput {
  readonly side: ContactSide;
  readonly role: ContactRole;
  readonly escalationStep?: number | null;
  readonly clientId?: string | null;
  readonly contractId?: string | null;
  readonly assetId?: string | null;
  readonly title?: string | null;
  readonly name: string;
  readonly organisation?: string | null;
  readonly reference?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly mobile?: string | null;
  readonly note?: string | null;
  readonly startsOn?: LocalDate | null;
}

/** What changes of contacts return. */
export interface ChangedContact {
  readonly contactId: string;
}

/** Records whom to turn to, of a contract, a client or for all. */
export async function recordContact(unit: Unit, input: RecordContactInput): Promise<Result<ChangedContact>> {
  const matter = await matterOf(unit, input);
  if (!matter.ok) return matter;
  const { clientId, contractId, assetId } = matter.value;
  const faults = checkContact(input, clientId);
  if (faults.length > 0) return refuseAll(faults);
  const id = unit.newId();
  const details = {
    side: input.side,
    role: input.role,
    escalationStep: input.escalationStep ?? null,
    clientId,
    assetId,
    title: input.title?.trim() ?? null,
    name: input.name.trim(),
    organisation: input.organisation?.trim() ?? null,
    reference: input.reference?.trim() ?? null,
    email: input.email?.trim() ?? null,
    phone: input.phone?.trim() ?? null,
    mobile: input.mobile?.trim() ?? null,
    note: input.note?.trim() ?? null,
    startsOn: input.startsOn ?? utcDayOf(unit.now),
  };
  if (contractId === null) await stampUnit(unit);
  const at = { createdAt: unit.recordedAt, updatedAt: unit.recordedAt };
  const holderId = contractId ?? clientId ?? unit.session.providerId;
  await insertRow(unit, ContactRow, { id, holderId, contractId, ...details, endsOn: null, ...at });
  await record(unit, { kind: 'CONTACT_RECORDED', subjectId: id, contractId, payload: details });
  return accept({ contactId: id });
}

/** Records the last day of a contact, once. */
export async function endContact(
  unit: Unit,
  { contactId, endsOn }: { readonly contactId: string; readonly endsOn: LocalDate },
): Promise<Result<ChangedContact>> {
  const [found] = isId(contactId) ? await contactsById(unit.tx, [contactId]) : [];
  if (found === undefined) return notFound('contact', ['contactId']);
  const { contractId } = found;
  // As everywhere, the contract's lock comes first: no two units wait for each other.
  if (contractId !== null) await lockContract(unit, contractId);
  const contact = await lockContact(unit.tx, contactId);
  if (contact === undefined) return notFound('contact', ['contactId']);
  const { startsOn } = contact;
  if (contact.endsOn !== null) {
    const message = `The last day of that contact is ${contact.endsOn}.`;
    return refuse(
      'ALREADY_EXISTS',
      ['contactId'],
      message,
      'Use `recordContact` if the person is back from a later day on.',
    );
  }
  if (endsOn < startsOn) {
    const message = `The contact begins on ${startsOn}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['endsOn'], message, `Give ${startsOn} or a later day.`);
  }
  if (contractId === null) await stampUnit(unit);
  await updateRow(unit, ContactRow, contactId, { endsOn, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'CONTACT_ENDED', subjectId: contactId, contractId, payload: { endsOn } });
  return accept({ contactId });
}

interface Matter {
  readonly clientId: string | null;
  readonly contractId: string | null;
  readonly assetId: string | null;
}

/** What a contact concerns; its contract's lock is then held. */
async function matterOf(unit: Unit, input: RecordContactInput): Promise<Result<Matter>> {
  const { clientId = null, contractId = null, assetId = null } = input;
  if (clientId !== null && (await clientsById(unit.tx, [clientId].filter(isId))).length === 0)
    return notFound('client', ['clientId']);
  const [asset] = assetId !== null && isId(assetId) ? await assetsById(unit.tx, [assetId]) : [];
  if (assetId !== null && asset === undefined) return notFound('asset', ['assetId']);
  if (contractId === null) {
    if (asset === undefined) return accept({ clientId, contractId, assetId });
    return refuse('CONTRACT_MISMATCH', ['assetId'], 'The asset is of a contract.', 'Give its contract too.');
  }
  const contract = isId(contractId) ? await lockContract(unit, contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  if ((asset?.contractId ?? contractId) !== contractId || (clientId ?? contract.clientId) !== contract.clientId) {
    const path = [clientId === null || clientId === contract.clientId ? 'assetId' : 'clientId'];
    return refuse('CONTRACT_MISMATCH', path, 'It is of another contract.', 'Give what belongs to the contract.');
  }
  return accept({ clientId: contract.clientId, contractId, assetId });
}

function checkContact(input: RecordContactInput, clientId: string | null): Refusal[] {
  const { side, role, escalationStep, email, phone, mobile } = input;
  const invalid = (path: string, message: string, whatToDo: string): readonly Refusal[] =>
    refuse('CONTACT_INVALID', [path], message, whatToDo).refusals;
  return [
    ...checkText(input.name, ['name'], 200),
    ...checkOptional(input.title, ['title'], 100),
    ...checkOptional(input.organisation, ['organisation'], 200),
    ...checkOptional(input.reference, ['reference'], 200),
    ...checkOptional(input.note, ['note'], 1000),
    ...checkWith(emailFault, email?.trim(), ['email'], 'CONTACT_INVALID'),
    ...checkWith(phoneFault, phone?.trim(), ['phone'], 'CONTACT_INVALID'),
    ...checkWith(phoneFault, mobile?.trim(), ['mobile'], 'CONTACT_INVALID'),
    ...(escalationStep == null ? [] : checkWhole(escalationStep, ['escalationStep'], 1, 20)),
    ...((role === 'ESCALATION') === (escalationStep != null)
      ? []
      : invalid('escalationStep', 'Steps are of the role `ESCALATION`, and it has one.', 'Give both or neither.')),
    ...(clientId === null && side !== 'PROVIDER'
      ? invalid('clientId', 'Only people of the provider concern all clients.', 'Give the client or the contract.')
      : []),
    ...((email ?? phone ?? mobile ?? null) === null
      ? invalid('email', 'Nobody could reach the contact.', 'Give an e-mail address or a telephone number.')
      : []),
  ];
}
