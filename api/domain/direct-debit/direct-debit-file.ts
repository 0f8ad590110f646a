import type { Address } from '../party/party-words';
import type { LocalDate } from '../time/instant';
import type { DebitScheme, MandateRecurrence } from './mandate';

/** Direct debits of one recurrence within a file. */
export interface DebitGroup {
  readonly recurrence: MandateRecurrence;
  readonly count: number;
  /** All of them together in EUR, e.g. `1234.50`. */
  readonly total: string;
}

/** What a file of direct debits says of all of them. */
export interface DirectDebitHead {
  /** Unique for the provider, at most 35 characters. */
  readonly messageId: string;
  /** When it was made, e.g. `2026-11-02T09:00:00Z`. */
  readonly createdAt: string;
  readonly scheme: DebitScheme;
  readonly collectOn: LocalDate;
  readonly count: number;
  readonly total: string;
  readonly creditor: {
    readonly name: string;
    readonly iban: string;
    readonly bic: string | null;
    /** The SEPA identifier (ICS). */
    readonly creditorId: string;
  };
}

/** One direct debit. */
export interface DirectDebitEntry {
  /** Unique, and known to the client's bank: what is returned names it. */
  readonly endToEndId: string;
  readonly amount: string;
  readonly mandateReference: string;
  readonly signedOn: LocalDate;
  readonly debtorName: string;
  readonly debtorAddress: Address | null;
  readonly iban: string;
  readonly bic: string | null;
  /** What the client reads on its statement. */
  readonly about: string;
}
