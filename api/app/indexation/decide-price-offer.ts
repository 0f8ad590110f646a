import { requireOpen, type PriceOffer } from '../../domain/indexation/price-offer';
import type { RevisedAmount } from '../../domain/indexation/price-revision';
import { formatMoney } from '../../domain/money/format-money';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { instant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { SignatureInput } from '../amendment/amendment-input';
import { checkSignature, keptSignature } from '../amendment/check-signature';
import { planVersions } from '../amendment/plan-amendment';
import { planSourceOf } from '../amendment/plan-source';
import { recordAmendment, type RecordedAmendment } from '../amendment/record-amendment';
import { checkOrder, checkText, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { onBehalf } from '../lifecycle/on-behalf';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import type { DatedTerms } from '../terms/dated-terms';
import { datedPricesOn } from './contract-price-dates';
import { offersOf, type NamedOffer } from './price-offers';
import { BY_INDEX, revisionsOf } from './recorded-revisions';
import { repriced } from './save-revision';

/** The client's acceptance of revised prices. */
export interface AcceptPriceOfferInput {
  readonly contractId: string;
  /** What names the offer on its contract. */
  readonly key: string;
  readonly clientSignature: SignatureInput;
}

/** The client's refusal of revised prices. */
export interface DeclinePriceOfferInput {
  readonly contractId: string;
  readonly key: string;
  readonly reason: string;
}

/** What an acceptance recorded. */
export interface AcceptedPrices extends RecordedAmendment {
  readonly offerKey: string;
}

/**
 * The client accepts the prices that it was offered, or the staff records its written acceptance:
 * an amendment sets them from the anniversary on, and corrects what was invoiced since. What a
 * client signs itself is signed now. **Reading**: offered prices count as they were offered, also
 * where the index is corrected later. Refuses `NOT_FOUND`, `PRICE_OFFER_NOT_OPEN` after its last
 * day or once it was decided, `PRICE_OFFER_OUTDATED` where a price is another one since,
 * `TIMES_OUT_OF_ORDER` before the offer, and what `checkSignature`, `planVersions` and
 * `recordAmendment` refuse.
 */
export async function acceptPriceOffer(unit: Unit, input: AcceptPriceOfferInput): Promise<Result<AcceptedPrices>> {
  const found = await holdOffer(unit, input);
  if (!found.ok) return found;
  const { held, named } = found.value;
  const { contract, dated } = held;
  const { key, on, offer } = named;
  const isOwn = unit.session.kind !== 'PROVIDER';
  const signedAt = isOwn ? unit.now : input.clientSignature.signedAt;
  const clientSignature = { ...input.clientSignature, signedAt };
  const faults = [
    ...checkSignature(clientSignature, unit.now, ['clientSignature']),
    ...checkOrder(offeredAt(offer), signedAt, ['clientSignature', 'signedAt'], 'offer', 'acceptance'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const decidedOn = localDateAt(dated.zone, signedAt);
  const open = requireOpen(offer, decidedOn);
  if (!open.ok) return open;
  const still = checkStillSo(dated, named);
  if (!still.ok) return still;
  const { revision } = offer;
  const prices = [
    ...repriced(dated, revision, on),
    { fact: 'PRICE_REVISION', key: `${BY_INDEX} ${on}`, startsOn: on, value: revision } as const,
  ];
  const decision = { accepted: true, on: decidedOn, reason: null, recordedBy: unit.actorName };
  const versions = [{ fact: 'PRICE_OFFER', key, startsOn: on, value: { ...offer, decision } }] as const;
  const recorded = await onBehalf(unit, contract.id, async (by): Promise<Result<RecordedAmendment>> => {
    const plan = await planVersions(planSourceOf(by, true), dated, prices);
    if (!plan.ok) return plan;
    const document = {
      kind: 'AGREED',
      effectiveOn: on,
      announcedOn: null,
      subject: `Revision of prices of ${on}`,
      clientSignature: keptSignature(clientSignature),
      providerSignature: offer.signature,
    } as const;
    const done = await recordAmendment(by, contract, document, plan.value);
    if (done.ok) await recordVersions(by, { id: contract.id, amendmentCount: contract.amendmentCount ?? 0 }, versions);
    return done;
  });
  if (!recorded.ok) return recorded;
  const { amendmentId } = recorded.value;
  const payload = { key, on, amendmentId, versions };
  await asConsequence(unit, () =>
    record(unit, { kind: 'PRICE_OFFER_ACCEPTED', subjectId: contract.id, contractId: contract.id, payload }),
  );
  return accept({ ...recorded.value, offerKey: key });
}

/**
 * The client declines the prices that it was offered, or the staff records that it did: nothing
 * changes. Refuses `NOT_FOUND`, `TEXT_INVALID` and `PRICE_OFFER_NOT_OPEN`.
 */
export async function declinePriceOffer(
  unit: Unit,
  input: DeclinePriceOfferInput,
): Promise<Result<{ readonly contractId: string; readonly offerKey: string }>> {
  const found = await holdOffer(unit, input);
  if (!found.ok) return found;
  const { held, named } = found.value;
  const { contract, today } = held;
  const { key, on, offer } = named;
  const reason = input.reason.trim();
  const faults = checkText(reason, ['reason'], 1_000);
  if (faults.length > 0) return refuseAll(faults);
  const open = requireOpen(offer, today);
  if (!open.ok) return open;
  const value: PriceOffer = { ...offer, decision: { accepted: false, on: today, reason, recordedBy: unit.actorName } };
  const versions = [{ fact: 'PRICE_OFFER', key, startsOn: on, value }] as const;
  await onBehalf(unit, contract.id, (by) => recordVersions(by, contract, versions));
  const payload = { key, on, reason, versions };
  await asConsequence(unit, () =>
    record(unit, { kind: 'PRICE_OFFER_DECLINED', subjectId: contract.id, contractId: contract.id, payload }),
  );
  return accept({ contractId: contract.id, offerKey: key });
}

async function holdOffer(
  unit: Unit,
  { contractId, key }: { readonly contractId: string; readonly key: string },
): Promise<Result<{ readonly held: HeldContract; readonly named: NamedOffer }>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  // A partner signs nothing for a client.
  if (unit.session.kind === 'PARTNER') return notFound('offer', ['key']);
  const named = offersOf(held.value.dated).find((each) => each.key === key);
  return named === undefined ? notFound('offer', ['key']) : accept({ held: held.value, named });
}

function offeredAt({ signature }: PriceOffer): Instant {
  return instant(Math.floor(Date.parse(signature.signedAt) / 1000));
}

/** Refuses an offer of prices that were changed, or revised for a later day, since it was made. */
function checkStillSo(dated: DatedTerms, { on, offer }: NamedOffer): Result<null> {
  const inForce = datedPricesOn(dated, on);
  const isSame = ({ kind, key, oldPrice }: RevisedAmount): boolean =>
    inForce.some((each) => each.kind === kind && each.key === key && formatMoney(each.price) === oldPrice);
  const later = revisionsOf(dated).filter(({ startsOn }) => startsOn >= on);
  const isRevised = ({ kind, key }: RevisedAmount): boolean =>
    later.some(({ value }) => value.prices.some((each) => each.kind === kind && each.key === key));
  const changed = offer.revision.prices.find((each) => !isSame(each) || isRevised(each));
  if (changed === undefined) return accept(null);
  const message = `The price of ${changed.key} is another one since it was offered.`;
  const whatToDo = 'Use `offerIndexation`, after `declinePriceOffer` where it still waits.';
  return refuse('PRICE_OFFER_OUTDATED', ['key'], message, whatToDo);
}
