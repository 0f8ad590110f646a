import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { compare, divide, multiply, subtract } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { zero, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LongOutageTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';
import { partOfPeriod, type BillingPeriod } from '../invoicing/period';

/** An outage of several days within one invoiced period. */
export interface LongOutage {
  readonly period: BillingPeriod;
  /** The instalment of the period, or its hosting part, as the terms have it; excluding tax. */
  readonly instalment: Money;
  /** First day out, and first day back. */
  readonly outFrom: LocalDate;
  readonly backOn: LocalDate;
  /** SLA penalties for the same outage, recorded; zero when none. */
  readonly penalties: Money;
}

/** The refund of a long outage, which the client asks for. */
export interface LongOutageRefund {
  /** The share of the instalment. */
  readonly share: Money;
  /** What is credited: less the penalties when only the higher of the two is due. */
  readonly credit: Money;
  readonly daysOut: number;
  readonly explanation: Explanation;
}

/**
 * The refund of a server out for several days (`omr-hosted` art. 4.1): days out ÷ days of the
 * period of the instalment. With an SLA penalty for the same outage the higher of the two is due,
 * so that only what exceeds the penalty is credited. Refuses `OUTAGE_TOO_SHORT` and
 * `DATE_OUT_OF_PERIOD`.
 */
export function longOutageRefund(terms: LongOutageTerms, outage: LongOutage): Result<LongOutageRefund> {
  const { period, instalment, outFrom, backOn, penalties } = outage;
  const { currency } = instalment;
  const part = partOfPeriod(period, outFrom, backOn);
  if (part === null) {
    const message = `The outage is not in the period from ${period.start} to before ${period.endExclusive}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['outFrom'], message, 'Give the period that contains it.');
  }
  // The whole outage decides whether it is long; each period refunds its own days of it.
  if (daysBetween(outFrom, backOn) < terms.longOutageDays) {
    const message = `Outages of ${terms.longOutageDays} days or more are refunded; this one lasted ${daysBetween(outFrom, backOn)}.`;
    return refuse(
      'OUTAGE_TOO_SHORT',
      ['backOn'],
      message,
      'Claim the penalty with `claimPenalty` if the outage breached a commitment.',
    );
  }
  const exact = divide(multiply(instalment, whole(part.days)), whole(period.periodDays));
  const share = roundHalfUp(exact);
  const rest = terms.withPenalty === 'BOTH' ? share : subtract(share, penalties);
  const credit = compare(rest, zero(currency)) > 0 ? rest : zero(currency);
  const explanation = explain([
    step(
      { en: 'Share of the instalment for the days out', fr: 'Part de l’échéance pour les jours d’arrêt' },
      [
        quantity('instalment', instalment.amount, currency),
        quantity('daysOut', part.days, 'day'),
        quantity('periodDays', period.periodDays, 'day'),
      ],
      'roundHalfUp(instalment * daysOut / periodDays, 2)',
      quantity('share', share.amount, currency),
      terms.article,
    ),
    step(
      { en: 'What exceeds the penalties of the same outage', fr: 'Ce qui dépasse les pénalités du même arrêt' },
      [
        quantity('share', share.amount, currency),
        quantity('penalties', terms.withPenalty === 'BOTH' ? '0.00' : penalties.amount, currency),
      ],
      'max(share - penalties, 0)',
      quantity('credit', credit.amount, currency),
      terms.article,
    ),
  ]);
  return accept({ share, credit, daysOut: part.days, explanation });
}
