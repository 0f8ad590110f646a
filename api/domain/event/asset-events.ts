import { CONTRACT_SIDES } from '../lifecycle/notice';
import { PERIMETER_STATES } from '../operations/perimeter';
import { ASSET_KINDS, ASSET_OWNERSHIPS } from '../sla/commitment';
import { flag, nullable, object, oneOf, optional, type OptionalShape, type Shape } from '../terms/shape';
import type { PayloadStep } from './payload-step';
import { dateText, id, instantText, wholeNumber, words } from './shapes';

/** What is said of an asset and may change. */
const FACTS = {
  designation: words,
  functions: nullable(words),
  ownership: oneOf(ASSET_OWNERSHIPS),
  serialNumber: nullable(words),
  product: nullable(words),
  productVersion: nullable(words),
  quantity: wholeNumber,
  siteId: nullable(id),
  parentId: nullable(id),
  coveredFrom: dateText,
  coveredUntil: nullable(dateText),
  warrantyEndsOn: nullable(dateText),
  licenceEndsOn: nullable(dateText),
  antivirusEndsOn: nullable(dateText),
  firewallEndsOn: nullable(dateText),
  supportEndsOn: nullable(dateText),
  manufacturerLifeEndsOn: nullable(dateText),
  perimeter: oneOf(PERIMETER_STATES),
  validatedOn: nullable(dateText),
  validation: nullable(words),
} as const;

type SomeOf<Fields extends Readonly<Record<string, Shape<unknown>>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Shape<infer T> ? OptionalShape<T> : never;
};

/** Some of the facts: those that changed. */
const someFacts = object(
  Object.fromEntries(
    Object.entries<Shape<unknown>>(FACTS).map(([name, shape]) => [name, optional(shape)]),
  ) as unknown as SomeOf<typeof FACTS>,
);

/** What version 1 of an asset did not tell: none of it was recorded. */
const detailless: PayloadStep = (payload) => ({
  ...Object.fromEntries(Object.keys(FACTS).map((name) => [name, null])),
  perimeter: 'INSIDE',
  excludedFrom: null,
  ...payload,
});

/** What can happen to an asset. */
export const ASSET_EVENTS = {
  /** `excludedFrom`: of one that goes on under another contract, excluded from the forfait. */
  ASSET_ADDED: {
    subject: 'asset',
    version: 2,
    before: { 1: detailless },
    shape: object({ clientId: id, kind: oneOf(ASSET_KINDS), ...FACTS, excludedFrom: nullable(dateText) }),
  },
  /** The facts that changed, as they were and as they are. */
  ASSET_CHANGED: { subject: 'asset', shape: object({ before: someFacts, after: someFacts }) },
  /** Its last day under the contract; null when it stays as long as the contract again. */
  ASSET_COVER_ENDED: {
    subject: 'asset',
    shape: object({ coveredUntil: nullable(dateText), before: nullable(dateText), reason: words }),
  },
  /** One side gave notice for it: `coveredUntil` is the last day of its own term. */
  ASSET_NOTICE_GIVEN: {
    subject: 'asset',
    shape: object({
      by: oneOf(CONTRACT_SIDES),
      sentOn: dateText,
      receivedOn: nullable(dateText),
      form: words,
      proof: words,
      lastNoticeDay: dateText,
      coveredUntil: dateText,
    }),
  },
  /** It goes on as an asset of another contract of the client. */
  ASSET_MOVED: { subject: 'asset', shape: object({ movedToId: id, toContractId: id, coveredUntil: dateText }) },
  /** It is outside the technical perimeter, and covered from a day on all the same. */
  ASSET_VALIDATED: { subject: 'asset', shape: object({ validatedOn: dateText, validation: words }) },
  /** Work on it is outside the forfait from a day on, since a recommendation was not followed. */
  ASSET_EXCLUDED_FROM_FORFAIT: {
    subject: 'asset',
    shape: object({ recommendationId: id, excludedFrom: dateText, reason: words }),
  },
} as const;

/** What can happen to a recommendation for an asset, and to a change of what is managed. */
export const CHANGE_EVENTS = {
  RECOMMENDATION_ISSUED: {
    subject: 'recommendation',
    shape: object({ assetId: id, recommendation: words, issuedOn: dateText, followBy: nullable(dateText) }),
  },
  RECOMMENDATION_CLOSED: {
    subject: 'recommendation',
    shape: object({ followed: flag, closedOn: dateText, note: nullable(words) }),
  },
  CHANGE_REQUESTED: { subject: 'change_request', shape: object({ assetId: nullable(id), description: words }) },
  CHANGE_DECIDED: { subject: 'change_request', shape: object({ granted: flag, reason: nullable(words) }) },
  UNAUTHORISED_CHANGE_RECORDED: {
    subject: 'change_request',
    shape: object({ assetId: nullable(id), description: words, madeAt: instantText }),
  },
} as const;
