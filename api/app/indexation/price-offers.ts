import { priceOfferState, type PriceOffer } from '../../domain/indexation/price-offer';
import type { LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';
import { BY_INDEX } from './recorded-revisions';

/** What names an offer on its contract, and the day from which its prices would hold. */
export interface NamedOffer {
  readonly key: string;
  readonly on: LocalDate;
  readonly offer: PriceOffer;
  readonly recordedAt: number;
  readonly recordedBy: string;
}

/** The offers of revised prices of a contract, in the order of their days and numbers. */
export function offersOf({ timeline, knownAt }: DatedTerms): readonly NamedOffer[] {
  return timeline
    .standingOf('PRICE_OFFER', knownAt)
    .map(({ key, startsOn: on, value: offer, recordedAt, recordedBy = '' }) => ({
      ...{ key, on, offer, recordedAt, recordedBy },
    }))
    .sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : numberOf(a) - numberOf(b)));
}

function numberOf({ key }: NamedOffer): number {
  return Number(key.split(' ').at(-1));
}

/** The last offer for an anniversary; undefined where none was made. */
export function lastOfferOn(dated: DatedTerms, on: LocalDate): NamedOffer | undefined {
  return offersOf(dated).findLast((each) => each.on === on);
}

/** The offer for an anniversary that waits for the client's word on a day. */
export function openOfferOn(dated: DatedTerms, on: LocalDate, today: LocalDate): NamedOffer | undefined {
  const last = lastOfferOn(dated, on);
  return last !== undefined && priceOfferState(last.offer, today) === 'OFFERED' ? last : undefined;
}

/** The offer for an anniversary that the client accepted; undefined where it accepted none. */
export function acceptedOfferOn(dated: DatedTerms, on: LocalDate): NamedOffer | undefined {
  return offersOf(dated).find((each) => each.on === on && each.offer.decision?.accepted === true);
}

/** The key of the next offer for an anniversary. */
export function nextOfferKey(dated: DatedTerms, on: LocalDate): string {
  const count = offersOf(dated).filter((each) => each.on === on).length;
  return `${BY_INDEX} ${on} ${count + 1}`;
}
