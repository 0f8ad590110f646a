import type { NamedOffer } from '../../app/indexation/price-offers';
import { priceOfferState } from '../../domain/indexation/price-offer';
import { formatInstant, instant, type LocalDate } from '../../domain/time/instant';
import { toRevision } from './to-revision';

/** An offer of revised prices as the schema has it. */
export type PriceOfferView = ReturnType<typeof toOffer>;

/** Shows an offer of revised prices as it stands on a day. */
export function toOffer({ key, on, offer, recordedAt, recordedBy }: NamedOffer, today: LocalDate) {
  const { offeredOn, validUntil, signature, revision, decision } = offer;
  return {
    key,
    on,
    state: priceOfferState(offer, today),
    offeredOn,
    validUntil,
    providerSignature: signature,
    revision: toRevision(revision, on, null),
    decidedOn: decision?.on ?? null,
    reason: decision?.reason ?? null,
    recordedAt: formatInstant(instant(recordedAt)),
    recordedBy: decision?.recordedBy ?? recordedBy,
  };
}
