import { explain, given, quantity, step } from '../../domain/explanation/build';
import { isZero, subtract } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { zero } from '../../domain/money/value';
import { outageRefundsOf } from '../../domain/outages/recorded-refunds';
import type { RefundedOutage } from '../../domain/outages/refunded-outage';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { incidentsById, type IncidentRecord } from '../../store/incident/incident.store';
import { owedForIncident } from '../../store/penalty/penalty.store';
import { chargedRatesOf } from '../billing/charged-rates';
import { issueAdjustment } from '../billing/issue-adjustment';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import { calculateRefund } from './calculate-refund';
import { recordOutageRefund } from './record-outage-refund';

/**
 * Calculates the refund of an incident's outage again, if there is one, once its times or what
 * stands of its penalties changed, and corrects what was credited by the difference. An incident
 * that was opened again keeps its refund until it is restored. The caller holds the lock.
 */
export async function followOutageRefund(
  unit: Unit,
  terms: ContractTerms,
  { id, number, receivedAt, restoredAt }: Pick<IncidentRecord, 'id' | 'number' | 'receivedAt' | 'restoredAt'>,
): Promise<void> {
  const { dated } = terms;
  const before = outageRefundsOf(dated).find(({ incidentId }) => incidentId === id);
  if (before === undefined || restoredAt === null) return;
  const owed = await owedForIncident(unit.tx, id);
  const found = calculateRefund(dated, { receivedAt, restoredAt }, owed);
  const { askedOn, note } = before;
  const nothing = formatMoney(zero(moneyOf(before.credit).currency));
  const none = { ...kept(before), share: nothing, credit: nothing, explanation: explain([]) };
  const days = { start: before.outFrom, endExclusive: before.backOn };
  // A correction bears the rate of what it corrects.
  const vatRatePercent = before.vatRatePercent ?? (await chargedRatesOf(unit.tx, dated, days.start)).rateOf(null, days);
  const after: RefundedOutage = { ...(found.ok ? found.value : none), askedOn, note, vatRatePercent };
  if (isSame(before, after)) return;
  const difference = subtract(moneyOf(before.credit), moneyOf(after.credit));
  if (!isZero(difference)) {
    const label = {
      en: `Correction of the refund of the outage of ${number}`,
      fr: `Correction du remboursement de l’arrêt de ${number}`,
    };
    const { currency } = difference;
    const was = quantity('credited', formatAmount(moneyOf(before.credit)), currency);
    const due = quantity('due', formatAmount(moneyOf(after.credit)), currency);
    const article = terms.terms.pack.longOutage?.article ?? '';
    await issueAdjustment(unit, {
      contractId: dated.contractId,
      kind: 'CORRECTION',
      amount: difference,
      vatRatePercent,
      label,
      occurredOn: localDateAt(terms.zone, unit.now),
      period: days,
      explanation: explain([
        given({ en: 'Credited for the outage', fr: 'Avoir établi pour l’arrêt' }, was, article),
        given({ en: 'Due for the outage now', fr: 'Dû à présent pour l’arrêt' }, due, article),
        step(label, [was, due], 'credited - due', quantity('correction', formatAmount(difference), currency), article),
      ]),
    });
  }
  await recordOutageRefund(unit, terms.contract, id, after, 'OUTAGE_REFUND_CORRECTED');
}

/** The same for an incident that is not at hand, after a decision over a penalty of it. */
export async function followOutageRefundOf(unit: Unit, terms: ContractTerms, incidentId: string | null): Promise<void> {
  if (incidentId === null || !outageRefundsOf(terms.dated).some((each) => each.incidentId === incidentId)) return;
  const [incident] = await incidentsById(unit.tx, [incidentId]);
  if (incident !== undefined) await followOutageRefund(unit, terms, incident);
}

/** The same for outages that are refunded for days after a contract's end. */
export async function followOutageRefundsAfter(unit: Unit, contractId: string, endsBefore: LocalDate): Promise<void> {
  const dated = await datedTermsOf(unit, contractId);
  const ids = outageRefundsOf(dated).flatMap(({ incidentId, backOn }) => (backOn > endsBefore ? [incidentId] : []));
  if (ids.length === 0) return;
  for (const incident of await incidentsById(unit.tx, ids))
    await followOutageRefund(unit, dated.at(storedInstant(incident.receivedAt)), incident);
}

/** What stays of a refund of which nothing is due any more. */
function kept({ outFrom, backOn, daysOut, penalties }: RefundedOutage) {
  return { outFrom, backOn, daysOut, penalties };
}

function isSame(before: RefundedOutage, after: RefundedOutage): boolean {
  const said = ({ outFrom, backOn, share, penalties, credit }: RefundedOutage): string =>
    [outFrom, backOn, share, penalties, credit].join(' ');
  return said(before) === said(after);
}
