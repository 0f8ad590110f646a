import type { Money } from '../../money/value';

/** Where somebody is. */
export interface PostalAddress {
  /** Street and number first; two more at most are kept apart in data, the rest is joined. */
  readonly lines: readonly string[];
  readonly postcode: string | null;
  readonly city: string;
  /** ISO 3166, two letters. */
  readonly country: string;
}

/** Where electronic invoices reach a party (BT-34, BT-49). */
export interface ElectronicAddress {
  /** Of the list EAS: `0225` in France, `EM` for an e-mail address. */
  readonly scheme: string;
  readonly value: string;
}

/** A seller or a buyer, as it was on the day of issue. */
export interface InvoiceParty {
  /** The name in law; for a private person the full name. */
  readonly name: string;
  /** E.g. `SAS`. */
  readonly legalForm: string | null;
  readonly capital: Money | null;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly legalAddress: PostalAddress | null;
  /** Where invoices go, when that is elsewhere. */
  readonly billingAddress: PostalAddress | null;
  readonly electronicAddress: ElectronicAddress | null;
  readonly email: string | null;
  /** The register and its town, e.g. `RCS Lyon`; null when none is printed. */
  readonly register: string | null;
}
