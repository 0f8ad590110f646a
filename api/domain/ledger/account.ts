import type { AccountName } from './ledger';

/**
 * Accounts of a contract's ledger. A penalty's amount moves from one stage to the next;
 * `penalties:cost`, `packs:due` and `work:due` are where amounts come from, so that the stages
 * together are what is owed.
 */
export const ACCOUNTS = {
  penaltyCost: 'penalties:cost',
  assessed: 'penalties:assessed',
  claimed: 'penalties:claimed',
  contested: 'penalties:contested',
  accepted: 'penalties:accepted',
  credited: 'penalties:credited',
  /** What a dispute took off a claim, wholly or in part. */
  waived: 'penalties:waived',
  expired: 'penalties:expired',
  reversed: 'penalties:reversed',
  indemnityCost: 'indemnities:cost',
  /** Indemnities that were settled with the client. */
  indemnities: 'indemnities:settled',
  packsDue: 'packs:due',
  packsSold: 'packs:sold',
  /** What prepaid units are worth that went with a contract to another client, or came with it. */
  unitsHeld: 'units:held',
  unitsTransferred: 'units:transferred',
  workDue: 'work:due',
  /**
   * Work that is invoiced by itself: at an hourly rate, or outside opening hours with its
   * surcharge.
   */
  workBilled: 'work:billed',
} as const satisfies Readonly<Record<string, AccountName>>;

/** What a cap still allows; debited as penalties use it, credited as they give it back. */
export function headroomAccount(capKey: string): AccountName {
  return `${capKey}:headroom`;
}

/** What penalties use of a cap. */
export function usedAccount(capKey: string): AccountName {
  return `${capKey}:used`;
}

/** Whether a text is an account name. */
export function isAccountName(text: string): text is AccountName {
  return /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(text);
}
