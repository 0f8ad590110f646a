import { ASSET_OWNERSHIPS } from '../sla/commitment';
import { flag, list, nullable, object, oneOf } from '../terms/shape';
import { dateText, id, instantText, labels, signedMoney, whole, word, words } from './shapes';

/** What can happen to a provider, its keys and partners, and to a client. */
export const TENANCY_EVENTS = {
  PROVIDER_CREATED: { subject: 'provider', shape: object({ name: words }) },
  TERMS_PACK_LOADED: {
    subject: 'provider',
    shape: object({ packId: words, version: whole, publishedOn: nullable(dateText) }),
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
  PARTNER_CREATED: { subject: 'partner', shape: object({ name: words }) },
  CLIENT_CREATED: { subject: 'client', shape: object({ name: words, registrationNumber: nullable(words) }) },
  CLIENT_ENTRUSTED: { subject: 'client', shape: object({ partnerId: id, authorisation: words }) },
  CLIENT_ENTRUSTMENT_ENDED: { subject: 'client', shape: object({ partnerId: id }) },
} as const;

const priceOfContract = object({
  code: words,
  position: whole,
  label: labels,
  hosting: flag,
  monthlyAmount: signedMoney,
  startsOn: dateText,
});

const moduleOfContract = object({
  id,
  position: whole,
  key: words,
  code: words,
  mode: oneOf(['FORFAIT', 'CONSUMPTION']),
  label: labels,
  hosting: flag,
  active: flag,
  yearlyQuantity: nullable(whole),
  monthlyAmount: signedMoney,
  baseUnits: nullable(whole),
  unitPrice: nullable(signedMoney),
});

const overrideOfContract = object({ parameter: words, module: nullable(words), value: words });

/** What can happen to a contract and to its assets. */
export const CONTRACT_EVENTS = {
  CONTRACT_DRAFTED: {
    subject: 'contract',
    shape: object({
      clientId: id,
      number: words,
      termsPack: object({ id: words, version: whole }),
      startsOn: dateText,
      termLastDay: dateText,
      currency: word,
      billingPeriodMonths: whole,
      invoicedBy: oneOf(['PROVIDER', 'PARTNER_ERP']),
      directDebit: flag,
      prices: list(priceOfContract),
      modules: list(moduleOfContract),
      overrides: list(overrideOfContract),
    }),
  },
  CONTRACT_SIGNED: {
    subject: 'contract',
    shape: object({ method: word, signatory: words, proof: words, signedAt: instantText }),
  },
  CONTRACT_ACTIVATED: { subject: 'contract', shape: object({}) },
  HOURLY_RATE_SET: { subject: 'contract', shape: object({ hourlyRate: signedMoney, from: dateText }) },
  ASSET_ADDED: {
    subject: 'asset',
    shape: object({
      clientId: id,
      designation: words,
      kind: word,
      ownership: oneOf(ASSET_OWNERSHIPS),
      serialNumber: nullable(words),
      quantity: whole,
      coveredFrom: dateText,
      coveredUntil: nullable(dateText),
    }),
  },
} as const;
