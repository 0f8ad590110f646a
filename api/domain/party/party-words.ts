import { flag, list, nullable, object, oneOf, optional, type Shape } from '../terms/shape';
import { vatExemption } from './vat-exemption';
import { dateText, id, signedMoney, wholeNumber, words } from '../event/shapes';

/** Whose identity it is. */
export const PARTY_KINDS = ['PROVIDER', 'PARTNER', 'CLIENT'] as const;
/** See `PARTY_KINDS`. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What a client is in law. */
const CLIENT_KINDS = ['BUSINESS', 'CONSUMER', 'NON_PROFESSIONAL', 'PUBLIC_BODY'] as const;
/** See `CLIENT_KINDS`. */
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** Whose person a contact is. */
const CONTACT_SIDES = ['CLIENT', 'PROVIDER', 'THIRD_PARTY'] as const;
/** See `CONTACT_SIDES`. */
export type ContactSide = (typeof CONTACT_SIDES)[number];

/** What a contact is asked for. */
const CONTACT_ROLES = [
  'MAIN',
  'DEPUTY',
  'TECHNICAL',
  'CALLER',
  'BILLING',
  'ESCALATION',
  'APPLICATIONS',
  'HARDWARE',
  'VENDOR',
  'OPERATOR',
  'OTHER',
] as const;
/** See `CONTACT_ROLES`. */
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** What an entry of a logbook tells. */
export const LOGBOOK_KINDS = [
  'EXCHANGE',
  'INSTRUCTION',
  'IDENTITY_CHECK',
  'INTERVENTION_ANNOUNCED',
  'ACCESS_AUTHORISED',
] as const;
/** See `LOGBOOK_KINDS`. */
export type LogbookKind = (typeof LOGBOOK_KINDS)[number];

/** What has numbers of others' systems. */
export const REFERENCED_KINDS = ['CLIENT', 'CONTRACT', 'ASSET'] as const;
/** See `REFERENCED_KINDS`. */
export type ReferencedKind = (typeof REFERENCED_KINDS)[number];

/** How events tell an address. */
export const address = object({ lines: list(words), postcode: nullable(words), city: words, country: words });
/** A postal address. */
export type Address = Shaped<typeof address>;

const bankDetails = object({
  holder: nullable(words),
  iban: words,
  bic: nullable(words),
  /** Of a provider: its SEPA identifier as a creditor; absent in what was recorded before. */
  creditorId: optional(nullable(words)),
  /** Of a client: the reference of its SEPA mandate; absent likewise. */
  mandate: optional(nullable(words)),
});
/** Where a party is paid; what is not there in details recorded before reads as null. */
export type BankDetails = Required<Shaped<typeof bankDetails>>;

const electronicAddress = object({ scheme: words, value: words });
/** Where electronic invoices reach a party: of the list EAS, e.g. `0225` and a SIREN. */
export type PartyElectronicAddress = Shaped<typeof electronicAddress>;

type Shaped<S> = S extends Shape<infer T> ? T : never;

/** Who a party is in law, from a day on. */
export const partyIdentity = object({
  partyKind: oneOf(PARTY_KINDS),
  clientId: nullable(id),
  partnerId: nullable(id),
  startsOn: dateText,
  name: words,
  legalForm: nullable(words),
  capital: nullable(signedMoney),
  siren: nullable(words),
  siret: nullable(words),
  vatNumber: nullable(words),
  vatOnDebits: flag,
  registeredAddress: nullable(address),
  billingAddress: nullable(address),
  deliveryAddress: nullable(address),
  invoiceEmail: nullable(words),
  language: oneOf(['EN', 'FR']),
  clientKind: nullable(oneOf(CLIENT_KINDS)),
  bankDetails: nullable(bankDetails),
  electronicAddress: optional(nullable(electronicAddress)),
  register: optional(nullable(words)),
  buyerReference: optional(nullable(words)),
  vatExemption: optional(nullable(vatExemption)),
});
/** See `partyIdentity`. */
export type PartyIdentity = Shaped<typeof partyIdentity>;

/** A contact, without the contract that it is limited to. */
export const contactDetails = object({
  side: oneOf(CONTACT_SIDES),
  role: oneOf(CONTACT_ROLES),
  escalationStep: nullable(wholeNumber),
  clientId: nullable(id),
  assetId: nullable(id),
  title: nullable(words),
  name: words,
  organisation: nullable(words),
  reference: nullable(words),
  email: nullable(words),
  phone: nullable(words),
  mobile: nullable(words),
  note: nullable(words),
  startsOn: dateText,
});
