import { tariffKey } from '../../domain/contract/tariff';
import { partReason, priceSpareParts, type SparePart } from '../../domain/invoicing/spare-part';
import { formatMoney } from '../../domain/money/format-money';
import { initialTermLastDayOf } from '../../domain/lifecycle/agreed-term';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { interventionsById } from '../../store/consumption/consumption.store';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkDayNotFuture, checkText, checkWhole, isId, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { recordVersions } from '../contract/record-versions';
import { holdContract } from '../lifecycle/move-contract';

/** Spare parts that were replaced. */
export interface RecordSparePartInput {
  readonly contractId: string;
  readonly reference: string;
  readonly description: string;
  readonly quantity: number;
  readonly replacedOn: LocalDate;
  readonly assetId?: string | null;
  readonly interventionId?: string | null;
}

/** What recording them returns. */
export interface RecordedSparePart {
  readonly contractId: string;
  readonly sparePartId: string;
  readonly billingAdjustmentId: string | null;
}

/** Most records of spare parts that a contract keeps. */
const PARTS_MAX = 1_000;

/**
 * Records spare parts: free within the initial term, else invoiced apart at the tariff of their
 * day, as they are past the life that the maker gives the asset (`omr-hosted` art. 19). Refuses
 * `NOT_FOUND`, `TEXT_INVALID`, `NUMBER_OUT_OF_RANGE`, `TIME_IN_FUTURE`, a day on which the contract
 * is not in force, and `TARIFF_MISSING` for a part that is invoiced and has no price on that day.
 */
export async function recordSparePart(unit: Unit, input: RecordSparePartInput): Promise<Result<RecordedSparePart>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { replacedOn, quantity, assetId = null, interventionId = null } = input;
  const [reference, description] = [input.reference.trim(), input.description.trim()];
  const [asset] = assetId !== null && isId(assetId) ? await assetsById(unit.tx, [assetId]) : [];
  if (assetId !== null && asset?.contractId !== contract.id) return notFound('asset', ['assetId']);
  const [work] =
    interventionId !== null && isId(interventionId) ? await interventionsById(unit.tx, [interventionId]) : [];
  if (interventionId !== null && work?.contractId !== contract.id) return notFound('intervention', ['interventionId']);
  const count = dated.timeline.versions.filter(({ fact }) => fact === 'SPARE_PART').length;
  const faults = [
    ...checkText(reference, ['reference'], 100),
    ...checkText(description, ['description'], 500),
    ...checkWhole(quantity, ['quantity'], 1, 1_000),
    ...checkDayNotFuture(replacedOn, today, ['replacedOn']),
    ...checkWhole(count + 1, ['contractId'], 1, PARTS_MAX),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const notInForce = checkInForce(dated, replacedOn, ['replacedOn']);
  if (notInForce !== null) return notInForce;
  const { facts, terms, standing } = dated.on(replacedOn);
  const about = {
    replacedOn,
    initialTermLastDay: facts.term === null ? standing.termLastDay : initialTermLastDayOf(facts.term),
    manufacturerLifeEndsOn: (asset?.manufacturerLifeEndsOn ?? null) as LocalDate | null,
  };
  const { billing } = terms.pack;
  const reason = partReason(billing, about);
  const part: SparePart = {
    ...{ reference, description, quantity, assetId, interventionId, reason },
    ...{ unitPrice: null, amount: null, billingAdjustmentId: null },
  };
  if (reason === 'WITHIN_INITIAL_TERM' || reason === 'NOT_BY_TERMS')
    return accept({ ...(await save(unit, contract, replacedOn, part)), billingAdjustmentId: null });
  const price = dated.timeline.valueOn('TARIFF', tariffKey('SPARE_PART', reference), replacedOn)?.amount ?? null;
  if (price === null) {
    const message = `The client pays for the part, and ${reference} has no tariff on ${replacedOn}.`;
    return refuse('TARIFF_MISSING', ['reference'], message, 'Use `setTariff` for the price of that day first.');
  }
  const unitPrice = moneyOf(price);
  const { amount, explanation } = priceSpareParts(
    about,
    unitPrice,
    quantity,
    billing.sparePartsArticle ?? billing.article,
  );
  const billingAdjustmentId = await issueAdjustment(unit, {
    contractId: contract.id,
    kind: 'SPARE_PART',
    amount,
    vatRatePercent: billing.vatRatePercent,
    label: { en: `Spare part ${reference}: ${description}`, fr: `Pièce détachée ${reference} : ${description}` },
    occurredOn: replacedOn,
    explanation,
  });
  const invoiced = { ...part, unitPrice: price, amount: formatMoney(amount), billingAdjustmentId };
  return accept({ ...(await save(unit, contract, replacedOn, invoiced)), billingAdjustmentId });
}

async function save(
  unit: Unit,
  contract: Parameters<typeof recordVersions>[1],
  replacedOn: LocalDate,
  value: SparePart,
): Promise<{ readonly contractId: string; readonly sparePartId: string }> {
  const sparePartId = unit.newId();
  const versions = [{ fact: 'SPARE_PART', key: sparePartId, startsOn: replacedOn, value }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { replacedOn, invoiced: value.amount !== null, versions };
  await record(unit, { kind: 'SPARE_PART_REPLACED', subjectId: contract.id, contractId: contract.id, payload });
  return { contractId: contract.id, sparePartId };
}
