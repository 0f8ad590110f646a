import type { PriceOffer } from '../../domain/indexation/price-offer';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import type { SignatureInput } from '../amendment/amendment-input';
import { checkSignature, keptSignature } from '../amendment/check-signature';
import { record } from '../command/record';
import { leaveNoTrace } from '../command/run-command';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { recordedSeries } from '../figure/recorded-series';
import { holdContract } from '../lifecycle/move-contract';
import { reviseByIndex } from './preview-indexation';
import { nextOfferKey, openOfferOn } from './price-offers';
import { appliedOn } from './recorded-revisions';

/** What the index makes of the prices of a contract, as it is offered to the client. */
export interface OfferIndexationInput {
  readonly contractId: string;
  /** The anniversary, from which the prices would hold. */
  readonly on: LocalDate;
  /** The last day on which it may be accepted. */
  readonly validUntil: LocalDate;
  readonly providerSignature: SignatureInput;
}

/** The offer; `changed` is false where it was made before and still waits. */
export interface OfferedPrices {
  readonly contractId: string;
  readonly offerKey: string;
  readonly changed: boolean;
}

/** An offer that waits for longer would say nothing of the next anniversary. */
const MOST_MONTHS_VALID = 12;

/**
 * Offers the client what the index makes of its prices on an anniversary, signed and with the
 * figures that it was found from, where the terms want both sides to sign (`omr-hosted` art. 21.4).
 * Nothing changes until it is accepted. While an offer waits, nothing is offered again. Refuses
 * `NOT_FOUND`, `PRICE_OFFER_NOT_NEEDED` where the index revises prices by the terms,
 * `DATE_OUT_OF_PERIOD` of an anniversary to come and of a last day that is over or more than a year
 * away, `NOTHING_CHANGED` once its prices were revised, what `checkSignature` and `reviseByIndex`
 * refuse.
 */
export async function offerIndexation(unit: Unit, input: OfferIndexationInput): Promise<Result<OfferedPrices>> {
  const { contractId, on, validUntil } = input;
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const faults = [
    ...checkSignature(input.providerSignature, unit.now, ['providerSignature']),
    ...checkDays(on, validUntil, today),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { indexation } = dated.on(on).terms.pack.billing;
  if (indexation !== null && indexation.takesEffect !== 'BY_AMENDMENT') {
    const message = 'By these terms the index revises prices without another signature.';
    return refuse('PRICE_OFFER_NOT_NEEDED', ['contractId'], message, 'Use `applyIndexation`.');
  }
  if (appliedOn(dated, on) !== undefined) {
    const message = `The prices were revised for ${on}.`;
    return refuse('NOTHING_CHANGED', ['on'], message, 'Give an anniversary for which they were not.');
  }
  const open = openOfferOn(dated, on, today);
  if (open !== undefined) {
    leaveNoTrace(unit);
    return accept({ contractId: contract.id, offerKey: open.key, changed: false });
  }
  const revised = reviseByIndex(dated, await recordedSeries(unit.tx, indexation?.index ?? ''), on);
  if (!revised.ok) return revised;
  const value: PriceOffer = {
    ...{ offeredOn: today, validUntil, revision: revised.value, decision: null },
    signature: keptSignature(input.providerSignature),
  };
  const offerKey = nextOfferKey(dated, on);
  const versions = [{ fact: 'PRICE_OFFER', key: offerKey, startsOn: on, value }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { key: offerKey, on, validUntil, versions };
  await record(unit, { kind: 'PRICES_OFFERED', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id, offerKey, changed: true });
}

function checkDays(on: LocalDate, validUntil: LocalDate, today: LocalDate): readonly Refusal[] {
  if (on > today) {
    const message = `${on} is to come: which value of the index is the last by then is not known yet.`;
    return refuse('DATE_OUT_OF_PERIOD', ['on'], message, 'Use `offerIndexation` on that day or later.').refusals;
  }
  const last = addMonths(today, MOST_MONTHS_VALID);
  if (validUntil >= today && validUntil <= last) return [];
  const message = `An offer that is made on ${today} may not be accepted until ${validUntil}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['validUntil'], message, `Give a day from ${today} to ${last}.`).refusals;
}
