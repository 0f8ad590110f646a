import { shownDay } from '../../domain/invoicing/document/document-texts';
import { nameOfPrice, type PriceRevision } from '../../domain/indexation/price-revision';
import { refuse, refuseAll, type Result } from '../../domain/result';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';
import { acceptedOfferOn } from './price-offers';
import { BY_INDEX, revisionsOf } from './recorded-revisions';
import { withOrigins } from './restored-origins';
import { reprice, repriced, type SavedRevision } from './save-revision';

/** A revision of prices that was recorded wrongly. */
export interface WithdrawPriceRevisionInput {
  readonly contractId: string;
  /** Its key in the list of the contract. */
  readonly key: string;
  readonly reason: string;
}

/**
 * Withdraws a revision that was recorded wrongly: its prices are what they were before it, also
 * where something else was agreed of them since, and what was invoiced is corrected by new entries.
 * What both sides agreed on as another price stays. Refuses `NOT_FOUND`, `TEXT_INVALID`,
 * `DATE_OUT_OF_PERIOD` behind a later revision of one of its prices, which was found from it,
 * `AMENDMENT_REQUIRED` of prices that both sides signed, and what `reprice` refuses.
 */
export async function withdrawPriceRevision(
  unit: Unit,
  { contractId, key, reason }: WithdrawPriceRevisionInput,
): Promise<Result<SavedRevision>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const because = reason.trim();
  const faults = checkText(because, ['reason'], 1_000);
  if (faults.length > 0) return refuseAll(faults);
  const revisions = revisionsOf(dated);
  const found = revisions.find((each) => each.key === key);
  if (found === undefined) return notFound('revision', ['key']);
  const { startsOn: on, value } = found;
  const own = new Set(value.prices.map(nameOfPrice));
  const later = revisions.find(
    (each) =>
      each.key !== key &&
      (each.startsOn > on || (each.startsOn === on && each.sequence > found.sequence)) &&
      each.value.prices.some((price) => own.has(nameOfPrice(price))),
  );
  if (later !== undefined) {
    const message = `Its prices were revised again on ${later.startsOn}, from what it made of them.`;
    const whatToDo = `Use \`withdrawPriceRevision\` for the later one, ${later.key}, first.`;
    return refuse('DATE_OUT_OF_PERIOD', ['key'], message, whatToDo);
  }
  if (key === `${BY_INDEX} ${on}` && acceptedOfferOn(dated, on) !== undefined) {
    const message = 'Both sides signed these prices.';
    return refuse('AMENDMENT_REQUIRED', ['key'], message, 'Agree on other prices with `amendContract`.');
  }
  const fact = { fact: 'PRICE_REVISION', key, startsOn: on, value: null, withdrawn: true } as const;
  const versions = [...withOrigins(dated, repriced(dated, undone(value), on), found.sequence), fact];
  return reprice(unit, contract, dated, {
    ...{ key, on, versions },
    title: { en: `Withdrawn revision of ${on}`, fr: `Révision du ${shownDay(on)} retirée` },
    told: () => {
      const payload = { key, on, reason: because, versions };
      const about = { subjectId: contract.id, contractId: contract.id };
      return record(unit, { kind: 'PRICE_REVISION_WITHDRAWN', ...about, payload });
    },
  });
}

/** The revision that takes another one back. */
function undone(revision: PriceRevision): PriceRevision {
  const prices = revision.prices.map((each) => ({ ...each, oldPrice: each.newPrice, newPrice: each.oldPrice }));
  return { ...revision, prices };
}
