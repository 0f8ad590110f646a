import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import type { DomainEvent } from '../../domain/event/event';
import type { StatementSender } from '../../store/database/statement';
import type { Session } from '../../store/database/session';
import { ActorRow, ApiKeyRow } from '../../store/rows';
import { writeRows } from '../../store/write-rows';
import { hashApiKey, type ApiKeyText } from './api-key';

/** A new key and whom it stands for. */
export interface NewKey {
  readonly key: ApiKeyText;
  readonly name: string;
  readonly kind: Session['kind'];
  readonly partnerId?: string | null;
  readonly clientId?: string | null;
  /** See `SCOPES`. */
  readonly scopes: readonly string[];
  readonly demo: boolean;
  /** Instant, ISO text; null or absent for one that does not expire. */
  readonly expiresAt?: string | null;
  /** The key in whose place it is made. */
  readonly replacesId?: string | null;
  /** The calendar that it opens, and then nothing else; null or absent for a key of the API. */
  readonly calendar?: CalendarChoice | null;
}

/** Writes a key's rows, of its secret only a hash, and returns the event that says so. */
export async function writeKey(
  tx: StatementSender,
  providerId: string,
  made: NewKey,
  createdAt: string,
): Promise<DomainEvent> {
  const { keyId: id, text } = made.key;
  const partyId = made.partnerId ?? made.clientId ?? providerId;
  const issued = {
    name: made.name,
    actorKind: made.kind,
    partnerId: made.partnerId ?? null,
    clientId: made.clientId ?? null,
    scopes: [...made.scopes],
    demo: made.demo,
    expiresAt: made.expiresAt ?? null,
    replacesId: made.replacesId ?? null,
  };
  await writeRows(tx, ActorRow, providerId, [{ id, kind: 'KEY', name: made.name, createdAt, partyId }]);
  const calendar = made.calendar ?? null;
  const unused = { revokedAt: null, lastUsedAt: null, calendar };
  await writeRows(tx, ApiKeyRow, providerId, [
    { id, ...issued, secretHash: hashApiKey(text), createdAt, partyId, ...unused },
  ]);
  if (calendar !== null)
    return { kind: 'CALENDAR_KEY_ISSUED', subjectId: id, contractId: null, payload: { ...issued, calendar } };
  return { kind: 'KEY_ISSUED', subjectId: id, contractId: null, payload: issued };
}
