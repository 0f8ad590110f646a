import { ASSET_KINDS, ASSET_OWNERSHIPS } from '../sla/commitment';
import { nullable, object, oneOf, optional, type OptionalShape, type Shape } from '../terms/shape';
import type { PayloadStep } from './payload-step';
import { dateText, id, wholeNumber, words } from './shapes';

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
  ...payload,
});

/** What can happen to an asset. */
export const ASSET_EVENTS = {
  ASSET_ADDED: {
    subject: 'asset',
    version: 2,
    before: { 1: detailless },
    shape: object({ clientId: id, kind: oneOf(ASSET_KINDS), ...FACTS }),
  },
  /** The facts that changed, as they were and as they are. */
  ASSET_CHANGED: { subject: 'asset', shape: object({ before: someFacts, after: someFacts }) },
  /** Its last day under the contract; null when it stays as long as the contract again. */
  ASSET_COVER_ENDED: {
    subject: 'asset',
    shape: object({ coveredUntil: nullable(dateText), before: nullable(dateText), reason: words }),
  },
  /** It goes on as an asset of another contract of the client. */
  ASSET_MOVED: { subject: 'asset', shape: object({ movedToId: id, toContractId: id, coveredUntil: dateText }) },
} as const;
