import { noticeText, type NoticeFacts } from '../../domain/notices/notice-text';
import { contactToNotify, NOTICE_ROLES, type NoticeKind, type NoticeSide } from '../../domain/notices/notice-words';
import { utcDayOf, type Instant } from '../../domain/time/instant';
import { contactsById, contactsOn, type ContactRecord } from '../../store/party/contact.store';
import { noticeParties, toldBefore, type NoticeParties } from '../../store/notices/notice.store';
import { NoticeRow } from '../../store/rows';
import { asConsequence } from '../command/as-consequence';
import { lastRecorded, record } from '../command/record';
import { insertRows, recordedSecond, type Unit } from '../command/unit';
import { rosterAt, type RosterOfTimes } from '../on-call/roster';
import { groupBy } from '../group-by';

/** What is told, and to whom. */
export interface Announcement<K extends NoticeKind> {
  readonly kind: K;
  readonly contractId: string;
  /** What its text is made from. */
  readonly facts: NoticeFacts[K];
  /** Whose contact is told: the client's when absent. */
  readonly side?: NoticeSide;
  /** The contact itself, where one is named; the nearest of its side if it has no address. */
  readonly contactId?: string | null;
  /** The assets that it concerns: their own contacts come first, those of others are left out. */
  readonly assetIds?: readonly string[];
  /** What it is told of once only, e.g. the day of a reminder. */
  readonly occasion?: string;
  /** The instant for which it names who is on call, if anybody is; nobody when absent. */
  readonly onCallAt?: Instant | null;
  /** The event that it follows from: the one recorded last when absent. */
  readonly followsFrom?: string | null;
}

/** An announcement of any kind. */
export type AnyAnnouncement = { readonly [K in NoticeKind]: Announcement<K> }[NoticeKind];

/** The language of who has said none. */
const USUAL = 'FR';

/**
 * Tells a contact of a contract something, in its party's language: the notice is recorded in the
 * unit's transaction, as following from the event that was recorded last, and is sent later where a
 * mail server is set. Call it under the contract's lock, after `record`. A notice that nobody has
 * an address for is kept all the same, as `UNADDRESSED`. An occasion that was told of before is not
 * told again.
 */
export function announce(unit: Unit, told: AnyAnnouncement): Promise<void> {
  return announceAll(unit, [told]);
}

/** The same of many things at once, in statements whose number does not grow with theirs. */
export async function announceAll(unit: Unit, announcements: readonly AnyAnnouncement[]): Promise<void> {
  if (announcements.length === 0) return;
  const last = lastRecorded(unit);
  const known = await readFor(unit, announcements);
  const written = announcements.flatMap((told) => {
    const occasion = told.occasion ?? null;
    if (occasion !== null && !known.isNew(told.contractId, told.kind, occasion)) return [];
    const parties = known.parties.get(told.contractId);
    if (parties === undefined) throw new Error('a notice of a contract that may not be seen');
    return [{ id: unit.newId(), contractId: told.contractId, said: saidOf(told, parties, known, last) }];
  });
  if (written.length === 0) return;
  await asConsequence(unit, async () => {
    await insertRows(
      unit,
      NoticeRow,
      written.map(({ id, contractId, said }) => ({
        ...{ id, contractId, ...said, attempts: 0, claimedUntil: null, sentAt: null, proof: null, failure: null },
        state: said.address === null ? 'UNADDRESSED' : 'PENDING',
        nextAttemptAt: said.address === null ? null : recordedSecond(unit),
        ...{ createdAt: unit.recordedAt, updatedAt: unit.recordedAt },
      })),
    );
    for (const { id, contractId, said } of written)
      await record(unit, { kind: 'NOTICE_WRITTEN', subjectId: id, contractId, payload: said });
  });
}

/** What announcements of several contracts are written from. */
interface Known {
  readonly parties: ReadonlyMap<string, NoticeParties>;
  /** The contacts of each contract on the day, the nearest first. */
  readonly nearest: ReadonlyMap<string, readonly ContactRecord[]>;
  /** Those that are named. */
  readonly named: ReadonlyMap<string, ContactRecord>;
  readonly roster: RosterOfTimes;
  /** Whether an occasion is told of for the first time; it is not any more afterwards. */
  isNew(contractId: string, kind: NoticeKind, occasion: string): boolean;
}

async function readFor(unit: Unit, announcements: readonly AnyAnnouncement[]): Promise<Known> {
  const on = utcDayOf(unit.now);
  const contractIds = [...new Set(announcements.map(({ contractId }) => contractId))];
  const roles = [...new Set(announcements.flatMap(({ kind }) => NOTICE_ROLES[kind]))];
  const namedIds = [...new Set(announcements.flatMap(({ contactId }) => contactId ?? []))];
  const occasions = [...new Set(announcements.flatMap(({ occasion }) => occasion ?? []))];
  const times = [...new Set(announcements.flatMap(({ onCallAt }) => onCallAt ?? []))];
  const [parties, contacts, named, before, roster] = await Promise.all([
    noticeParties(unit.tx, contractIds, on),
    contactsOn(unit.tx, contractIds, on, roles),
    namedIds.length === 0 ? [] : contactsById(unit.tx, namedIds),
    occasions.length === 0 ? [] : toldBefore(unit.tx, contractIds, occasions),
    rosterAt(unit.tx, times),
  ]);
  const keyOf = (contractId: string, kind: string, occasion: string): string => `${contractId} ${kind} ${occasion}`;
  const told = new Set(before.map((each) => keyOf(each.contractId, each.kind, each.occasion)));
  return {
    parties: new Map(parties.map((each) => [each.contractId, each])),
    nearest: groupBy(contacts, ({ parentPlace }) => contractIds[parentPlace - 1] ?? ''),
    named: new Map(named.map((contact) => [contact.id, contact])),
    roster,
    isNew(...occasion) {
      const key = keyOf(...occasion);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    },
  };
}

/** The notice itself, to the address of that day. */
function saidOf(told: AnyAnnouncement, parties: NoticeParties, known: Known, last: string | null) {
  const { kind, contractId, side = 'CLIENT', occasion = null, followsFrom = last, assetIds = [] } = told;
  const named = told.contactId == null ? undefined : known.named.get(told.contactId);
  const nearest = known.nearest.get(contractId) ?? [];
  const contact =
    named?.email == null ? (contactToNotify(nearest, side, NOTICE_ROLES[kind], assetIds) ?? named) : named;
  const onCall = told.onCallAt == null ? null : (known.roster.at(told.onCallAt, contractId)[0] ?? null);
  const language = (side === 'CLIENT' ? parties.clientLanguage : parties.providerLanguage) ?? USUAL;
  return {
    kind,
    occasion,
    side,
    contactId: contact?.id ?? null,
    recipient: contact?.name ?? null,
    address: contact?.email ?? null,
    language,
    ...noticeText(kind, told.facts, parties, language, onCall),
    followsFrom,
  };
}
