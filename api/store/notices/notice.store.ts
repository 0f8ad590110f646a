import type { NoticeKind, NoticeLanguage } from '../../domain/notices/notice-words';
import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { NoticeRow } from './notice.row';

const notice = table(NoticeRow, 'n');
const notices = notice.select({ without: ['claimedUntil'] });

/** A notice as stored. */
export type NoticeRecord = RecordOf<typeof notices>;

/** What orders the notices of a contract; they are shown latest first. */
export const noticeOrder = notice.order('createdAt', 'id');
const ofContracts: ListShape = {
  ...notices,
  name: 'notices:contract',
  order: noticeOrder,
  descending: true,
  parent: notice.column.contractId,
  where: `($1::text[] IS NULL OR n.kind = ANY($1)) AND ($2::text[] IS NULL OR n.state = ANY($2))`,
  valueCount: 2,
};

/** Its lists; exported for the tests that keep their plans. */
export const noticeLists: readonly ListShape[] = [ofContracts];

/** Which notices; null for all. */
export interface NoticeChoice {
  readonly kinds: readonly string[] | null;
  readonly states: readonly string[] | null;
}

/** The notices of several contracts, a page each, latest first. */
export function noticesOf(
  reader: Reader,
  contracts: readonly string[],
  { kinds, states }: NoticeChoice,
  page: PageRange,
): Promise<Below<NoticeRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [kinds, states], page);
}

/** The notices with these ids, those that may be seen. */
export function noticesById(reader: Reader, ids: readonly string[]): Promise<NoticeRecord[]> {
  return reader.query({ name: 'notices:by-id', text: `${notices.text} WHERE n.id = ANY($1::uuid[])` }, [ids]);
}

/** A notice that may be seen, locked until the transaction ends. */
export async function lockNotice(reader: Reader, id: string): Promise<NoticeRecord | undefined> {
  const text = `${notices.text} WHERE n.id = $1 FOR UPDATE OF n`;
  const [row] = await reader.query<NoticeRecord>({ name: 'notices:lock', text }, [id]);
  return row;
}

/** The notice for an occasion that is to be sent yet, locked; undefined when there is none. */
export async function lockPendingNotice(
  reader: Reader,
  contractId: string,
  kind: NoticeKind,
  occasion: string,
): Promise<NoticeRecord | undefined> {
  const text =
    `${notices.text} WHERE n.contract_id = $1 AND n.kind = $2 AND n.occasion = $3 AND n.state = 'PENDING' ` +
    `FOR UPDATE OF n`;
  const [row] = await reader.query<NoticeRecord>({ name: 'notices:lock-pending', text }, [contractId, kind, occasion]);
  return row;
}

/** An occasion of which a contract's contacts were told. */
export interface ToldOccasion {
  readonly contractId: string;
  readonly kind: NoticeKind;
  readonly occasion: string;
}

/** Those of several occasions of which the contacts of contracts were told. */
export function toldBefore(
  reader: Reader,
  contracts: readonly string[],
  occasions: readonly string[],
): Promise<ToldOccasion[]> {
  const text =
    `SELECT n.contract_id AS "contractId", n.kind, n.occasion FROM notice n ` +
    `WHERE n.contract_id = ANY($1::uuid[]) AND n.occasion = ANY($2::text[])`;
  return reader.query({ name: 'notices:told', text }, [contracts, occasions]);
}

/** When the notices of a contract for an occasion were sent. */
export function sentNotices(
  reader: Reader,
  contractId: string,
  kind: NoticeKind,
  occasion: string,
): Promise<{ readonly sentAt: string }[]> {
  const text =
    `SELECT n.sent_at AS "sentAt" FROM notice n ` +
    `WHERE n.contract_id = $1 AND n.kind = $2 AND n.occasion = $3 AND n.sent_at IS NOT NULL`;
  return reader.query({ name: 'notices:sent', text }, [contractId, kind, occasion]);
}

/** Who writes and who is written to, on a day. */
export interface NoticeParties {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly providerName: string;
  /** Null where no identity says it. */
  readonly clientLanguage: NoticeLanguage | null;
  readonly providerLanguage: NoticeLanguage | null;
}

const languageOf = (party: string): string =>
  `(SELECT pi.language FROM party_identity pi WHERE pi.party_id = ${party} AND pi.starts_on <= $2::date ` +
  `ORDER BY pi.starts_on DESC, pi.id DESC LIMIT 1)`;

/** The parties of the notices of contracts on a day. */
export function noticeParties(reader: Reader, contracts: readonly string[], on: string): Promise<NoticeParties[]> {
  const text =
    `SELECT c.id AS "contractId", c.number AS "contractNumber", p.name AS "providerName", ` +
    `${languageOf('c.client_id')} AS "clientLanguage", ${languageOf('c.provider_id')} AS "providerLanguage" ` +
    `FROM contract c JOIN provider p ON p.provider_id = c.provider_id WHERE c.id = ANY($1::uuid[])`;
  return reader.query({ name: 'notices:parties', text }, [contracts, on]);
}

/**
 * Takes the next notice that is to be tried for one sender alone until an instant; undefined when
 * there is none. Senders beside it take others, and never wait.
 */
export async function claimNotice(reader: Reader, now: string, until: string): Promise<NoticeRecord | undefined> {
  const [row] = await reader.query<NoticeRecord>(
    {
      name: 'notices:claim',
      text:
        `UPDATE notice n SET claimed_until = $2 WHERE n.id = (SELECT d.id FROM notice d ` +
        `WHERE d.next_attempt_at <= $1 AND (d.claimed_until IS NULL OR d.claimed_until <= $1) ` +
        `ORDER BY d.next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING ${notices.columns}`,
    },
    [now, until],
  );
  return row;
}
