import type { ContactRole } from '../party/party-words';

/** What a notice tells. */
export const NOTICE_KINDS = [
  'QUOTE_SENT',
  'ORDER_SENT',
  'TERMINATION_NOTICE_RECEIVED',
  'AMENDMENT_ANNOUNCED',
  'CONTRACT_SUSPENDED',
  'ERASURE_WARNING',
  'PENALTY_POSITION',
  'NOTICE_DAY_REMINDER',
  'RENEWAL_REMINDER',
  'REVISION_REMINDER',
  'MAINTENANCE_ANNOUNCED',
  'MAINTENANCE_CANCELLED',
  'REBOOT_ANNOUNCED',
  'REBOOT_MOVED',
  'REBOOT_CANCELLED',
  'UPDATE_ANNOUNCED',
  'ALERT',
  'ESCALATION',
  'BACKUP_CHECK_FAILED',
] as const;
/** See `NOTICE_KINDS`. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What became of a notice. */
export const NOTICE_STATES = ['PENDING', 'SENT', 'FAILED', 'UNADDRESSED'] as const;
/** See `NOTICE_STATES`. */
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Whose contact is told. */
export const NOTICE_SIDES = ['CLIENT', 'PROVIDER'] as const;
/** See `NOTICE_SIDES`. */
export type NoticeSide = (typeof NOTICE_SIDES)[number];

/** Languages that notices are written in. */
export const NOTICE_LANGUAGES = ['EN', 'FR'] as const;
/** See `NOTICE_LANGUAGES`. */
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

/** Which of a side's contacts is told, the first role that has an address before the next. */
export const NOTICE_ROLES: Readonly<Record<NoticeKind, readonly ContactRole[]>> = {
  QUOTE_SENT: ['MAIN', 'DEPUTY', 'TECHNICAL'],
  ORDER_SENT: ['MAIN', 'DEPUTY', 'BILLING'],
  TERMINATION_NOTICE_RECEIVED: ['MAIN', 'DEPUTY'],
  AMENDMENT_ANNOUNCED: ['MAIN', 'DEPUTY'],
  CONTRACT_SUSPENDED: ['MAIN', 'DEPUTY', 'BILLING'],
  ERASURE_WARNING: ['MAIN', 'DEPUTY', 'TECHNICAL'],
  PENALTY_POSITION: ['MAIN', 'DEPUTY', 'BILLING'],
  NOTICE_DAY_REMINDER: ['MAIN', 'DEPUTY'],
  RENEWAL_REMINDER: ['MAIN', 'DEPUTY', 'BILLING'],
  REVISION_REMINDER: ['MAIN', 'DEPUTY', 'BILLING'],
  MAINTENANCE_ANNOUNCED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  MAINTENANCE_CANCELLED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  REBOOT_ANNOUNCED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  REBOOT_MOVED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  REBOOT_CANCELLED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  UPDATE_ANNOUNCED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  ALERT: ['TECHNICAL', 'MAIN', 'DEPUTY'],
  ESCALATION: ['MAIN', 'DEPUTY'],
  BACKUP_CHECK_FAILED: ['TECHNICAL', 'MAIN', 'DEPUTY'],
};

/** A contact that may be told. */
interface Addressable {
  readonly side: string;
  readonly role: ContactRole;
  readonly email: string | null;
  /** The asset that it is limited to; null for none. */
  readonly assetId: string | null;
}

/**
 * Which of the contacts of a contract is told, the nearest ones given first; undefined when none of
 * the side has an e-mail address. Those of assets are told of what concerns these alone.
 */
export function contactToNotify<C extends Addressable>(
  contacts: readonly C[],
  side: NoticeSide,
  roles: readonly ContactRole[],
  assetIds: readonly string[] = [],
): C | undefined {
  const reached = contacts.filter(
    ({ assetId, email, ...contact }) =>
      contact.side === side && email !== null && (assetId === null || assetIds.includes(assetId)),
  );
  for (const role of roles) {
    const found = reached.find((contact) => contact.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}
