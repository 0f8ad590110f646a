import {
  nameOfPrice,
  type NamedPrice,
  type PriceRevision,
  type RevisedAmount,
} from '../../domain/indexation/price-revision';
import { passOnIncrease } from '../../domain/indexation/supplier-increase';
import { formatMoney } from '../../domain/money/format-money';
import type { Decimal } from '../../domain/money/decimal';
import { refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { checkRise, checkText } from '../checks';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { holdContract } from '../lifecycle/move-contract';
import { datedPricesOn } from './contract-price-dates';
import { BY_SUPPLIER, revisionsOf } from './recorded-revisions';
import { saveRevision, type SavedRevision } from './save-revision';

/** An increase of a supplier that is passed on to a contract. */
export interface RecordSupplierIncreaseInput {
  readonly contractId: string;
  readonly from: LocalDate;
  readonly supplier: string;
  readonly reason: string;
  readonly proof: string;
  readonly prices: readonly (NamedPrice & { readonly percent: Decimal })[];
}

/**
 * Passes a supplier's increase on from a day, as a decision with its reason and proof, apart from
 * the formula (`omr-hosted` art. 21.4). **Reading**: not from a day that is over, and the price has
 * a new date, from which the index counts again. Refuses `SUPPLIER_INCREASE_NOT_ALLOWED`,
 * `DATE_OUT_OF_PERIOD`, `NOT_FOUND` for a price that the contract does not have, `ALREADY_EXISTS`
 * for one named twice, `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`, and what `saveRevision` refuses.
 */
export async function recordSupplierIncrease(
  unit: Unit,
  input: RecordSupplierIncreaseInput,
): Promise<Result<SavedRevision>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const [supplier, reason, proof] = [input.supplier.trim(), input.reason.trim(), input.proof.trim()];
  const { from } = input;
  const faults = [
    ...checkText(supplier, ['supplier'], 200),
    ...checkText(reason, ['reason'], 1_000),
    ...checkText(proof, ['proof'], 500),
    ...checkFrom(from, localDateAt(dated.zone, unit.now)),
    ...checkPercents(input.prices),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const notInForce = checkInForce(dated, from, ['from']);
  if (notInForce !== null) return notInForce;
  const { indexation } = dated.on(from).terms.pack.billing;
  const inForce = datedPricesOn(dated, from);
  const revisions = revisionsOf(dated);
  const prices: RevisedAmount[] = [];
  for (const [place, { kind, key, percent }] of input.prices.entries()) {
    const found = inForce.find((each) => each.kind === kind && each.key === key);
    if (found === undefined) {
      const message = `The contract has no price of ${JSON.stringify(key.slice(0, 80))} (${kind}) on ${from}.`;
      return refuse('NOT_FOUND', ['prices', String(place), 'key'], message, 'Name a price of the contract.');
    }
    const increasePercent = percent.toFixed();
    const later = revisions.find(
      ({ startsOn, value }) => startsOn > from && value.prices.some((each) => each.kind === kind && each.key === key),
    );
    if (later !== undefined) {
      const message = `The price of ${key} was revised for ${later.startsOn} already, from what it was before.`;
      return refuse('DATE_OUT_OF_PERIOD', ['from'], message, `Give ${later.startsOn} or a later day.`);
    }
    const raised = passOnIncrease(indexation, { price: found.price, increasePercent, reason, proof });
    if (!raised.ok) return raised;
    const amounts = { oldPrice: formatMoney(found.price), newPrice: formatMoney(raised.value.price) };
    const { priceDate } = found;
    prices.push({ kind, key, ...amounts, priceDate, indexBefore: null, percent: increasePercent });
  }
  const value: PriceRevision = {
    cause: 'SUPPLIER_INCREASE',
    article: indexation?.article ?? '',
    ...{ formula: null, index: null, indexNow: null },
    supplier: { supplier, reason, proof },
    prices,
  };
  // Those that were withdrawn keep their keys.
  const given = dated.timeline.versions.filter(
    ({ fact, key }) => fact === 'PRICE_REVISION' && key.startsWith(BY_SUPPLIER),
  );
  const count = new Set(given.map(({ key }) => key)).size;
  return saveRevision(unit, contract, dated, { key: `${BY_SUPPLIER} ${from} ${count + 1}`, on: from, value });
}

function checkFrom(from: LocalDate, today: LocalDate): readonly Refusal[] {
  if (from >= today) return [];
  return refuse('DATE_OUT_OF_PERIOD', ['from'], `${from} is over.`, `Give ${today} or a later day.`).refusals;
}

function checkPercents(prices: RecordSupplierIncreaseInput['prices']): readonly Refusal[] {
  if (prices.length < 1 || prices.length > 100) {
    const message = `The list has ${prices.length} prices.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['prices'], message, 'Give 1 to 100.').refusals;
  }
  const seen = new Set<string>();
  return prices.flatMap(({ kind, key, percent }, place): readonly Refusal[] => {
    const path = ['prices', String(place)];
    const name = nameOfPrice({ kind, key });
    if (seen.has(name))
      return refuse('ALREADY_EXISTS', path, `${key} is named twice.`, 'Name each price once.').refusals;
    seen.add(name);
    return checkRise(percent, [...path, 'percent'], 'increase');
  });
}
