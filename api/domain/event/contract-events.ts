import { CONTRACT_FACTS } from '../contract/contract-fact';
import { CALENDAR_LANGUAGES } from '../lifecycle/calendar-choice';
import { UPCOMING_KINDS } from '../lifecycle/upcoming-dates';
import { TARIFF_KINDS } from '../contract/tariff';
import { flag, list, nullable, object, oneOf, optional } from '../terms/shape';
import type { PayloadStep } from './payload-step';
import { dateText, id, instantText, json, signedMoney, wholeNumber, word, words } from './shapes';

/** What can happen to a provider, its keys and partners, and to a client. */
export const TENANCY_EVENTS = {
  PROVIDER_CREATED: { subject: 'provider', shape: object({ name: words }) },
  TERMS_PACK_LOADED: {
    subject: 'provider',
    shape: object({ packId: words, version: wholeNumber, publishedOn: nullable(dateText) }),
  },
  KEY_CREATED: {
    subject: 'api_key',
    shape: object({
      name: words,
      actorKind: oneOf(['PROVIDER', 'PARTNER', 'CLIENT']),
      partnerId: nullable(id),
      clientId: nullable(id),
      scopes: list(words),
      demo: flag,
    }),
  },
  KEY_ISSUED: {
    subject: 'api_key',
    shape: object({
      name: words,
      actorKind: oneOf(['PROVIDER', 'PARTNER', 'CLIENT']),
      partnerId: nullable(id),
      clientId: nullable(id),
      scopes: list(words),
      demo: flag,
      expiresAt: nullable(instantText),
      replacesId: nullable(id),
    }),
  },
  CALENDAR_KEY_ISSUED: {
    subject: 'api_key',
    shape: object({
      name: words,
      actorKind: oneOf(['PROVIDER', 'PARTNER', 'CLIENT']),
      partnerId: nullable(id),
      clientId: nullable(id),
      scopes: list(words),
      demo: flag,
      expiresAt: nullable(instantText),
      replacesId: nullable(id),
      calendar: object({
        kinds: nullable(list(oneOf(UPCOMING_KINDS))),
        clientId: nullable(id),
        contractId: nullable(id),
        language: oneOf(CALENDAR_LANGUAGES),
      }),
    }),
  },
  KEY_REPLACED: { subject: 'api_key', shape: object({ replacedById: id, expiresAt: instantText }) },
  KEY_REVOKED: { subject: 'api_key', shape: object({}) },
  PARTNER_CREATED: { subject: 'partner', shape: object({ name: words }) },
  CLIENT_CREATED: { subject: 'client', shape: object({ name: words, registrationNumber: nullable(words) }) },
  CLIENT_ENTRUSTED: { subject: 'client', shape: object({ partnerId: id, authorisation: words }) },
  CLIENT_ENTRUSTMENT_ENDED: { subject: 'client', shape: object({ partnerId: id }) },
} as const;

/** What is said of a contract from a date on; null ends it, or withdraws a start. */
const version = object({
  fact: oneOf(CONTRACT_FACTS),
  key: words,
  startsOn: dateText,
  value: nullable(json),
  withdrawn: optional(flag),
});
/** What is said of a contract's dated facts. */
export const versions = list(version);

const tariff = { kind: oneOf(TARIFF_KINDS), reference: nullable(words) };

const termsPackOf1 = object({ id: words, version: wholeNumber });

/** What version 1 of a drafted contract says, as the next version does. */
const packById: PayloadStep = (payload, report) => {
  const pack = termsPackOf1(payload['termsPack'], ['termsPack'], report);
  return pack === undefined ? undefined : { ...payload, termsPack: { key: pack.id, version: pack.version } };
};

/** The signature of one side of a document. */
const signature = object({
  signatory: words,
  function: words,
  signedAt: instantText,
  method: word,
  proof: words,
  quote: nullable(words),
  mention: optional(nullable(words)),
});

/** An amendment that was recorded, with the modules that the contract had not named before. */
const amendment = {
  amendmentId: id,
  number: wholeNumber,
  effectiveOn: dateText,
  subject: words,
  clientSignature: nullable(signature),
  providerSignature: nullable(signature),
  modules: list(object({ id, key: words })),
  versions,
};

/** What can happen to a contract. */
export const CONTRACT_EVENTS = {
  CONTRACT_DRAFTED: {
    subject: 'contract',
    version: 2,
    // Before, a pack was named by `id`.
    before: { 1: packById },
    shape: object({
      clientId: id,
      number: words,
      termsPack: object({ key: words, version: wholeNumber }),
      startsOn: dateText,
      termLastDay: dateText,
      currency: word,
      billingPeriodMonths: wholeNumber,
      invoicedBy: oneOf(['PROVIDER', 'PARTNER_ERP']),
      directDebit: flag,
      modules: list(object({ id, key: words })),
      versions,
    }),
  },
  /** What changed of a draft, before and after; the modules that it had not named before. */
  CONTRACT_DRAFT_CHANGED: {
    subject: 'contract',
    shape: object({
      number: words,
      startsOn: dateText,
      currency: word,
      before: json,
      after: json,
      modules: list(object({ id, key: words })),
      versions,
    }),
  },
  /** Its services were set up on another day than was agreed, and its terms begin with that. */
  CONTRACT_START_MOVED: {
    subject: 'contract',
    shape: object({ startsOn: dateText, before: dateText, versions }),
  },
  CONTRACT_SIGNED: {
    subject: 'contract',
    // Of the client; `signedAt`: when the second side signed. Not all was always asked for.
    shape: object({
      method: word,
      signatory: words,
      proof: words,
      signedAt: instantText,
      function: optional(words),
      clientSignedAt: optional(instantText),
      mention: optional(words),
      provider: optional(signature),
      versions,
    }),
  },
  CONTRACT_ACTIVATED: { subject: 'contract', shape: object({ versions }) },
  CONTRACT_CANCELLED: { subject: 'contract', shape: object({ reason: words, versions }) },
  CONTRACT_AMENDED: { subject: 'contract', shape: object(amendment) },
  /** An amendment of the provider alone. */
  TERMS_CHANGE_ANNOUNCED: { subject: 'contract', shape: object({ ...amendment, announcedOn: dateText }) },
  HOURLY_RATE_SET: { subject: 'contract', shape: object({ hourlyRate: signedMoney, from: dateText, versions }) },
  HOURLY_RATE_ENDED: { subject: 'contract', shape: object({ endsBefore: dateText, versions }) },
  TARIFF_SET: {
    subject: 'contract',
    shape: object({ ...tariff, amount: nullable(signedMoney), percent: nullable(words), from: dateText, versions }),
  },
  /** A spare part was replaced; `invoiced` to the client, or not. */
  SPARE_PART_REPLACED: { subject: 'contract', shape: object({ replacedOn: dateText, invoiced: flag, versions }) },
  SPARE_PART_WITHDRAWN: { subject: 'contract', shape: object({ reason: words, versions }) },
  /** Prices were revised by the index, or by what a supplier raised. */
  PRICES_REVISED: {
    subject: 'contract',
    shape: object({ cause: oneOf(['INDEXATION', 'SUPPLIER_INCREASE']), on: dateText, versions }),
  },
  /** A revision that was recorded wrongly: its prices are what they were before it. */
  PRICE_REVISION_WITHDRAWN: {
    subject: 'contract',
    shape: object({ key: words, on: dateText, reason: words, versions }),
  },
  /** Revised prices were offered to the client, which may accept them until a day. */
  PRICES_OFFERED: {
    subject: 'contract',
    shape: object({ key: words, on: dateText, validUntil: dateText, versions }),
  },
  /** The client accepted them: the amendment that it signed with it sets the prices. */
  PRICE_OFFER_ACCEPTED: { subject: 'contract', shape: object({ key: words, on: dateText, amendmentId: id, versions }) },
  PRICE_OFFER_DECLINED: { subject: 'contract', shape: object({ key: words, on: dateText, reason: words, versions }) },
  TARIFF_ENDED: { subject: 'contract', shape: object({ ...tariff, endsBefore: dateText, versions }) },
  /** What starts or ends on a day was recorded wrongly. */
  TARIFF_WITHDRAWN: { subject: 'contract', shape: object({ ...tariff, from: dateText, reason: words, versions }) },
  HOURLY_RATE_CORRECTED: {
    subject: 'contract',
    shape: object({
      from: dateText,
      to: nullable(object({ hourlyRate: signedMoney, from: dateText })),
      reason: words,
      versions,
    }),
  },
  ORDER_VALIDATED: { subject: 'contract', shape: object({ moduleId: id, validatedAt: instantText }) },
  SERVICE_COMMISSIONED: { subject: 'contract', shape: object({ moduleId: id, commissionedAt: instantText }) },
  /** What is absent of the changes stayed as it was. */
  COMMISSIONING_CORRECTED: {
    subject: 'contract',
    shape: object({
      moduleId: id,
      reason: words,
      changes: object({ orderValidatedAt: optional(instantText), commissionedAt: optional(nullable(instantText)) }),
    }),
  },
} as const;
