import { isPositive, negate } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { outageRefundsOf } from '../../domain/outages/recorded-refunds';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { owedForIncident } from '../../store/penalty/penalty.store';
import { chargedRatesOf } from '../billing/charged-rates';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkDayNotFuture, checkText, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { openIncident } from '../incident/open-incident';
import { calculateRefund } from './calculate-refund';
import { recordOutageRefund } from './record-outage-refund';

/** A refund that the client asked for. */
export interface RefundLongOutageInput {
  readonly incidentId: string;
  readonly askedOn: LocalDate;
  readonly note: string;
}

/** What a refund came to. */
export interface RefundedLongOutage {
  readonly contractId: string;
  readonly incidentId: string;
  /** Null where the penalties of the outage come to as much. */
  readonly billingAdjustmentId: string | null;
}

/**
 * Refunds the outage of an incident that lasted for days, as the client asked (`omr-hosted` art.
 * 4.1). Refused: `NOT_FOUND`, `TEXT_INVALID`, `TIME_IN_FUTURE`, `INCIDENT_STATE_CONFLICT`,
 * `TIMES_OUT_OF_ORDER`, `ALREADY_EXISTS`, `OUTAGE_REFUND_NOT_OFFERED`, `OUTAGE_TOO_SHORT`.
 */
export async function refundLongOutage(unit: Unit, input: RefundLongOutageInput): Promise<Result<RefundedLongOutage>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident, terms } = opened;
  const { askedOn, note } = input;
  const today = localDateAt(terms.dated.at(unit.now).zone, unit.now);
  const faults = [...checkText(note, ['note'], 500), ...checkDayNotFuture(askedOn, today, ['askedOn'])];
  if (faults.length > 0) return refuseAll(faults);
  const { id: incidentId, contractId, number, receivedAt, restoredAt } = incident;
  if (incident.kind !== 'INTERRUPTION' || restoredAt === null) {
    const what = restoredAt === null ? 'has not ended' : 'is no interruption';
    const message = `The incident ${number} ${what}.`;
    return refuse('INCIDENT_STATE_CONFLICT', ['incidentId'], message, 'Name an interruption that was restored.');
  }
  const owed = await owedForIncident(unit.tx, incidentId);
  const found = calculateRefund(terms.dated, { receivedAt, restoredAt }, owed);
  if (!found.ok) return found;
  const { outFrom: start, backOn: endExclusive } = found.value;
  const rates = await chargedRatesOf(unit.tx, terms.dated, start);
  const refund = { ...found.value, askedOn, note, vatRatePercent: rates.rateOf(null, { start, endExclusive }) };
  const early = checkAsked(refund.outFrom, askedOn);
  if (early.length > 0) return refuseAll(early);
  const same = outageRefundsOf(terms.dated).find(
    (each) => each.incidentId === incidentId || (each.outFrom < refund.backOn && refund.outFrom < each.backOn),
  );
  if (same !== undefined) {
    const message = `The days from ${same.outFrom} to before ${same.backOn} are refunded.`;
    return refuse('ALREADY_EXISTS', ['incidentId'], message, 'Use `Contract.outageRefunds` to see the refund.');
  }
  await recordOutageRefund(unit, terms.contract, incidentId, refund, 'LONG_OUTAGE_REFUNDED');
  const credit = moneyOf(refund.credit);
  if (!isPositive(credit)) return accept({ contractId, incidentId, billingAdjustmentId: null });
  const billingAdjustmentId = await issueAdjustment(unit, {
    contractId,
    kind: 'LONG_OUTAGE_CREDIT',
    amount: negate(credit),
    vatRatePercent: refund.vatRatePercent,
    isTaxedAsCharged: true,
    label: { en: `Credit for the outage of ${number}`, fr: `Remboursement de l’arrêt de ${number}` },
    occurredOn: today,
    period: { start: refund.outFrom, endExclusive: refund.backOn },
    explanation: refund.explanation,
    moduleId: incident.moduleId,
  });
  return accept({ contractId, incidentId, billingAdjustmentId });
}

function checkAsked(outFrom: LocalDate, askedOn: LocalDate): readonly Refusal[] {
  if (askedOn >= outFrom) return [];
  const message = `The outage began on ${outFrom}.`;
  return refuse('TIMES_OUT_OF_ORDER', ['askedOn'], message, `Give ${outFrom} or a later day.`).refusals;
}
