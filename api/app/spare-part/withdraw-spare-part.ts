import { explain, quantity, step } from '../../domain/explanation/build';
import { negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuseAll, type Result } from '../../domain/result';
import { adjustmentsById } from '../../store/billing/billing.store';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { holdContract } from '../lifecycle/move-contract';
import type { RecordedSparePart } from './record-spare-part';

/** A record of spare parts that was a mistake. */
export interface WithdrawSparePartInput {
  readonly contractId: string;
  readonly sparePartId: string;
  readonly reason: string;
}

/**
 * Withdraws the record of spare parts; what was invoiced for them is given back by an adjustment of
 * its own. Refuses `NOT_FOUND` and `TEXT_INVALID`.
 */
export async function withdrawSparePart(
  unit: Unit,
  { contractId, sparePartId: key, reason }: WithdrawSparePartInput,
): Promise<Result<RecordedSparePart>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const found = dated.timeline.standingOf('SPARE_PART').find((each) => each.key === key);
  if (found === undefined) return notFound('spare part', ['sparePartId']);
  const faults = checkText(reason, ['reason'], 1_000);
  if (faults.length > 0) return refuseAll(faults);
  const { value, startsOn } = found;
  const versions = [{ fact: 'SPARE_PART', key, startsOn, value: null, withdrawn: true }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { reason: reason.trim(), versions };
  await record(unit, { kind: 'SPARE_PART_WITHDRAWN', subjectId: contract.id, contractId: contract.id, payload });
  if (value.amount === null) return accept({ contractId: contract.id, sparePartId: key, billingAdjustmentId: null });
  const { billing } = dated.on(startsOn).terms.pack;
  const [charged] =
    value.billingAdjustmentId === null ? [] : await adjustmentsById(unit.tx, [value.billingAdjustmentId]);
  if (charged === undefined) throw new Error(`a spare part was invoiced without its charge: ${key}`);
  const amount = moneyOf(value.amount);
  const label = { en: 'What was invoiced for the part', fr: 'Montant facturé pour la pièce' };
  const inputs = [quantity('partsAmount', formatAmount(amount), amount.currency)];
  const back = quantity('adjustment', formatAmount(negate(amount)), amount.currency);
  const billingAdjustmentId = await issueAdjustment(unit, {
    contractId: contract.id,
    kind: 'SPARE_PART',
    amount: negate(amount),
    vatRatePercent: charged.vatRatePercent,
    isTaxedAsCharged: true,
    label: {
      en: `Withdrawn: spare part ${value.reference}: ${value.description}`,
      fr: `Annulation : pièce détachée ${value.reference} : ${value.description}`,
    },
    occurredOn: startsOn,
    explanation: explain([step(label, inputs, '-partsAmount', back, billing.sparePartsArticle ?? billing.article)]),
  });
  return accept({ contractId: contract.id, sparePartId: key, billingAdjustmentId });
}
