import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** Who a party is in law, from a day on. */
export interface PartyIdentityState extends Payload<'IDENTITY_RECORDED'> {
  readonly id: string;
  readonly createdAt: string;
}

/** What an event makes of an identity: it is recorded, and never changed. */
export function stepPartyIdentity(
  state: PartyIdentityState | null,
  event: EventAbout<'party_identity'>,
): PartyIdentityState {
  requireFirst(state, event);
  return { ...event.payload, id: event.subjectId, createdAt: formatInstant(event.recordedAt) };
}

/** Whom one turns to. */
export interface ContactState extends Payload<'CONTACT_RECORDED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly endsOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a contact. */
export function stepContact(state: ContactState | null, event: EventAbout<'contact'>): ContactState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'CONTACT_ENDED') return { ...begun(state, event), endsOn: event.payload.endsOn, updatedAt: at };
  requireFirst(state, event);
  const { subjectId: id, contractId, payload } = event;
  return { ...payload, id, contractId, endsOn: null, createdAt: at, updatedAt: at };
}

/** A secret of a contract, without its value. */
export interface SecretState extends Payload<'SECRET_STORED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly destroyedAt: string | null;
}

/** What an event makes of a secret. */
export function stepSecret(state: SecretState | null, event: EventAbout<'secret'>): SecretState {
  const at = formatInstant(event.recordedAt);
  const { subjectId: id, contractId } = event;
  switch (event.kind) {
    case 'SECRET_STORED':
      return { ...event.payload, id, contractId, createdAt: state?.createdAt ?? at, updatedAt: at, destroyedAt: null };
    case 'SECRET_REVEALED':
      return begun(state, event);
    case 'SECRET_DESTROYED':
      return { ...begun(state, event), updatedAt: at, destroyedAt: at };
  }
}

/** An entry of a logbook. */
export interface LogbookEntryState extends Payload<'LOGBOOK_WRITTEN'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
}

/** What an event makes of an entry of a logbook: it is written, and never changed. */
export function stepLogbookEntry(
  state: LogbookEntryState | null,
  event: EventAbout<'logbook_entry'>,
): LogbookEntryState {
  requireFirst(state, event);
  const { subjectId: id, contractId, payload } = event;
  return { ...payload, id, contractId, createdAt: formatInstant(event.recordedAt) };
}

/** A number by which a party's system knows something. */
export interface ExternalIdState extends Payload<'EXTERNAL_ID_SET'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly setAt: string;
}

/** What an event makes of such a number: the last one counts. */
export function stepExternalId(_state: ExternalIdState | null, event: EventAbout<'external_id'>): ExternalIdState {
  const { subjectId: id, contractId, payload } = event;
  return { ...payload, id, contractId, setAt: formatInstant(event.recordedAt) };
}
