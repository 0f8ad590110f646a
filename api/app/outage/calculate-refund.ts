import { forfaitLine } from '../../domain/invoicing/forfait-line';
import type { BillingPeriod } from '../../domain/invoicing/period';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { sum } from '../../domain/money/arithmetic';
import { refundOutage, type Instalment } from '../../domain/outages/outage-refund';
import type { RefundedOutage } from '../../domain/outages/refunded-outage';
import { accept, refuse, type Result } from '../../domain/result';
import type { PeriodMonths } from '../../domain/terms/billing-terms';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { periodOf } from '../billing/invoiced-periods';
import { priceLinesOf } from '../penalty/price-lines';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import type { IncidentRecord } from '../../store/incident/incident.store';

/** What a refund comes to, whoever asked for it. */
export type CalculatedRefund = Omit<RefundedOutage, 'askedOn' | 'note' | 'vatRatePercent'>;

/**
 * The refund of the outage of an incident that is over: of the instalments that its days fall in,
 * at the prices that the contract has had over them, less what stands of its penalties where the
 * terms owe the higher of the two. **Reading**: those of the incident count, claimed or not, and no
 * penalty of a year; days after the contract's end are none of the outage's. Refused:
 * `OUTAGE_REFUND_NOT_OFFERED`, `OUTAGE_TOO_SHORT`.
 */
export function calculateRefund(
  dated: DatedTerms,
  { receivedAt, restoredAt }: Pick<IncidentRecord, 'receivedAt'> & { readonly restoredAt: string },
  owed: string,
): Result<CalculatedRefund> {
  const received = dated.at(storedInstant(receivedAt));
  const { zone, contract, terms } = received;
  if (terms.pack.longOutage === null) {
    const message = 'The terms of the contract refund no outage.';
    const whatToDo = 'Claim the penalty with `claimPenalty` if the outage breached a commitment.';
    return refuse('OUTAGE_REFUND_NOT_OFFERED', ['incidentId'], message, whatToDo);
  }
  const outFrom = localDateAt(zone, storedInstant(receivedAt));
  const restoredOn = localDateAt(zone, storedInstant(restoredAt));
  const endsBefore = received.serviceLastDay === null ? restoredOn : addDays(received.serviceLastDay, 1);
  const backOn = endsBefore < restoredOn ? endsBefore : restoredOn;
  const { currency } = contract;
  const penalties = moneyOf(`${owed} ${currency}`);
  const instalments = instalmentsOf(dated, outFrom, backOn);
  if (instalments.length === 0) {
    const message = `The outage began and ended on ${outFrom}.`;
    const whatToDo = 'Claim the penalty with `claimPenalty` if the outage breached a commitment.';
    return refuse('OUTAGE_TOO_SHORT', ['incidentId'], message, whatToDo);
  }
  const refund = refundOutage(terms.pack.longOutage, { instalments, outFrom, backOn, currency, penalties });
  if (!refund.ok) return { ok: false, refusals: refund.refusals.map((each) => ({ ...each, path: ['incidentId'] })) };
  const { shares, credit, explanation } = refund.value;
  const days = shares.reduce((total, { daysOut }) => total + daysOut, 0);
  const share = sum(
    shares.map((each) => each.share),
    currency,
  );
  return accept({
    outFrom,
    backOn,
    daysOut: days,
    share: formatMoney(share),
    penalties: formatMoney(penalties),
    credit: formatMoney(credit),
    explanation,
  });
}

/** What a contract is invoiced for the periods that days from `from` to before `before` fall in. */
function instalmentsOf(dated: DatedTerms, from: LocalDate, before: LocalDate): readonly Instalment[] {
  const instalments: Instalment[] = [];
  for (let day = from < dated.firstDay ? dated.firstDay : from; day < before;) {
    const terms = dated.on(day);
    const { serviceLastDay } = terms;
    if (serviceLastDay !== null && day > serviceLastDay) return instalments;
    const { period, periodMonths } = periodOf(dated, day);
    instalments.push({ period, lines: linesOf(terms, period, periodMonths) });
    day = period.endExclusive;
  }
  return instalments;
}

/** The lines of the invoice of a period, with what of it is hosting. */
function linesOf(terms: ContractTerms, period: BillingPeriod, periodMonths: PeriodMonths): Instalment['lines'] {
  const { article, vatCategory, vatRatePercent } = terms.terms.pack.billing;
  return priceLinesOf(terms).flatMap(({ key: module, hosting, price: monthlyAmount, from, toExclusive }) => {
    const item = { module, monthlyAmount, startsOn: from, endExclusive: toExclusive, vatCategory, vatRatePercent };
    const line = forfaitLine(item, period, periodMonths, article);
    return line === null || line === undefined ? [] : [{ hosting, amount: line.amount }];
  });
}
