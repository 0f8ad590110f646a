import type { SignatureOfSide } from '../amendment/signature';
import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import type { PriceRevision } from './price-revision';

/** Where an offer of revised prices stands. */
export const PRICE_OFFER_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED'] as const;
/** See `PRICE_OFFER_STATES`. */
export type PriceOfferState = (typeof PRICE_OFFER_STATES)[number];

/** Revised prices that the provider signed, and that the client accepts or not. */
export interface PriceOffer {
  readonly offeredOn: LocalDate;
  /** The last day on which it may be accepted. */
  readonly validUntil: LocalDate;
  /** The provider's signature. */
  readonly signature: SignatureOfSide;
  /** Prices before and after, with the figures that they were found from. */
  readonly revision: PriceRevision;
  /** What the client said of it; null while it said nothing. */
  readonly decision: {
    readonly accepted: boolean;
    readonly on: LocalDate;
    /** Why it was declined; null of an acceptance. */
    readonly reason: string | null;
    /** Who recorded it: the client itself, or the staff. */
    readonly recordedBy: string;
  } | null;
}

/** Where an offer stands on a day: one that nobody decided on lapses after its last day. */
export function priceOfferState({ decision, validUntil }: PriceOffer, on: LocalDate): PriceOfferState {
  if (decision !== null) return decision.accepted ? 'ACCEPTED' : 'DECLINED';
  return on > validUntil ? 'EXPIRED' : 'OFFERED';
}

/** Refuses (`PRICE_OFFER_NOT_OPEN`) a word on a day on which an offer does not wait for one. */
export function requireOpen(offer: PriceOffer, on: LocalDate): Result<null> {
  const state = priceOfferState(offer, on);
  if (state === 'OFFERED') return accept(null);
  const why = state === 'EXPIRED' ? `It could be accepted until ${offer.validUntil}.` : `It is ${state}.`;
  return refuse(
    'PRICE_OFFER_NOT_OPEN',
    ['key'],
    `The offer does not wait for a word on ${on}. ${why}`,
    'Use `offerIndexation` to offer the prices again.',
  );
}
