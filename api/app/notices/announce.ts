import { noticeText, type NoticeFacts } from '../../domain/notices/notice-text';
import { contactToNotify, NOTICE_ROLES, type NoticeKind, type NoticeSide } from '../../domain/notices/notice-words';
import { utcDayOf } from '../../domain/time/instant';
import { contactsById, contactsOn } from '../../store/party/contact.store';
import { isTold, noticeParties } from '../../store/notices/notice.store';
import { NoticeRow } from '../../store/rows';
import { asConsequence } from '../command/as-consequence';
import { lastRecorded, record } from '../command/record';
import { insertRow, recordedSecond, type Unit } from '../command/unit';

/** What is told, and to whom. */
export interface Announcement<K extends NoticeKind> {
  readonly kind: K;
  readonly contractId: string;
  /** What its text is made from. */
  readonly facts: NoticeFacts[K];
  /** Whose contact is told: the client's when absent. */
  readonly side?: NoticeSide;
  /** The contact itself, where the use case knows it; else the nearest of its side is looked up. */
  readonly contactId?: string | null;
  /** What it is told of once only, e.g. the day of a reminder. */
  readonly occasion?: string;
}

/** The language of who has said none. */
const USUAL = 'FR';

/**
 * Tells a contact of a contract something, in its party's language: the notice is recorded in the
 * unit's transaction, as following from the event that was recorded last, and is sent later where a
 * mail server is set. Call it under the contract's lock, after `record`. A notice that nobody has
 * an address for is kept all the same, as `UNADDRESSED`. Returns its id; null when the occasion was
 * told of before.
 */
export async function announce<K extends NoticeKind>(unit: Unit, told: Announcement<K>): Promise<string | null> {
  const { kind, contractId, facts, side = 'CLIENT', occasion = null } = told;
  const on = utcDayOf(unit.now);
  const followsFrom = lastRecorded(unit);
  const [parties, contact, before] = await Promise.all([
    noticeParties(unit.tx, contractId, on),
    recipientOf(unit, told, on),
    occasion === null ? false : isTold(unit.tx, contractId, kind, occasion),
  ]);
  if (parties === undefined) throw new Error('a notice of a contract that may not be seen');
  if (before) return null;
  const language = (side === 'CLIENT' ? parties.clientLanguage : parties.providerLanguage) ?? USUAL;
  const id = unit.newId();
  const address = contact?.email ?? null;
  const said = {
    kind,
    occasion,
    side,
    contactId: contact?.id ?? null,
    recipient: contact?.name ?? null,
    address,
    language,
    ...noticeText(kind, facts, parties, language),
    followsFrom,
  };
  await asConsequence(unit, async () => {
    await insertRow(unit, NoticeRow, {
      id,
      contractId,
      ...said,
      state: address === null ? 'UNADDRESSED' : 'PENDING',
      attempts: 0,
      nextAttemptAt: address === null ? null : recordedSecond(unit),
      claimedUntil: null,
      sentAt: null,
      failure: null,
      createdAt: unit.recordedAt,
      updatedAt: unit.recordedAt,
    });
    await record(unit, { kind: 'NOTICE_WRITTEN', subjectId: id, contractId, payload: said });
  });
  return id;
}

/** Who is told, with the address of that day. */
async function recipientOf(
  unit: Unit,
  { kind, contractId, side = 'CLIENT', contactId }: Announcement<NoticeKind>,
  on: string,
) {
  if (contactId != null) return (await contactsById(unit.tx, [contactId]))[0];
  const roles = NOTICE_ROLES[kind];
  return contactToNotify(await contactsOn(unit.tx, [contractId], on, roles), side, roles);
}
