import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { addExact, divide, multiply, percentOf } from '../money/arithmetic';
import { decimal, whole, type DecimalText } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { Calendar } from '../time/calendar';
import { formatInstant, type Instant } from '../time/instant';
import { workingTimeBetween } from '../time/working-time-between';

/** What surcharges follow: of a contract's terms, at the date of the work. */
export interface SurchargeRule {
  /** Percent on top of the tariff; null when neither document nor contract agrees on one. */
  readonly surchargePercent: DecimalText | null;
  /** The opening hours of the contract. */
  readonly openingHours: Calendar;
  /** The tariff of one hour inside opening hours. */
  readonly hourlyRate: Money;
  readonly article: string;
}

/** Work split at the contract's opening hours. */
export interface SurchargedWork {
  readonly insideSeconds: number;
  readonly outsideSeconds: number;
  /**
   * The part outside, at the tariff with its surcharge; rounded once. The part inside is settled as
   * any work.
   */
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * What work outside the contract's opening hours costs (`owl-monitoring` s. 5b): its physical time
 * outside × the tariff × (100 + surcharge) percent, excluding tax. **Reading**: that part is
 * invoiced and never deducted from included hours. Refuses `TIMES_OUT_OF_ORDER`,
 * `INSTANT_OUT_OF_RANGE`, and `PARAMETER_REQUIRED` when there is such work and no surcharge was
 * agreed.
 */
export function surchargeOfWork(
  rule: SurchargeRule,
  work: { readonly startedAt: Instant; readonly endedAt: Instant },
): Result<SurchargedWork> {
  const inside = workingTimeBetween(rule.openingHours, work.startedAt, work.endedAt);
  if (!inside.ok) return inside;
  const insideSeconds = inside.value;
  const workedSeconds = work.endedAt - work.startedAt;
  const outsideSeconds = workedSeconds - insideSeconds;
  if (rule.surchargePercent === null && outsideSeconds > 0) {
    const message = 'Part of the work is outside opening hours, and the contract sets no surcharge for it.';
    return refuse('PARAMETER_REQUIRED', ['surchargePercent'], message, 'Override the surcharge for the contract.');
  }
  const percent = rule.surchargePercent ?? '0';
  const { article, hourlyRate } = rule;
  const { currency } = hourlyRate;
  const raised = addExact(hourlyRate, percentOf(hourlyRate, decimal(percent)));
  const amount = roundHalfUp(divide(multiply(raised, whole(outsideSeconds)), whole(3600)));
  const seconds = quantity('insideSeconds', insideSeconds, 's');
  const rate = quantity('raisedRate', raised.exact, currency);
  const outside = quantity('outsideSeconds', outsideSeconds, 's');
  const steps: readonly Step[] = [
    given(LABELS.started, quantity('startedAt', formatInstant(work.startedAt), 'instant'), article),
    given(LABELS.ended, quantity('endedAt', formatInstant(work.endedAt), 'instant'), article),
    given(LABELS.worked, quantity('workedSeconds', workedSeconds, 's'), article),
    given(LABELS.inside, seconds, article),
    step(
      LABELS.outside,
      [quantity('workedSeconds', workedSeconds, 's'), seconds],
      'workedSeconds - insideSeconds',
      outside,
      article,
    ),
    step(
      LABELS.rate,
      [quantity('hourlyRate', formatAmount(hourlyRate), currency), quantity('surchargePercent', percent, '%')],
      'hourlyRate + hourlyRate * surchargePercent / 100',
      rate,
      article,
    ),
    step(
      LABELS.amount,
      [rate, outside],
      'roundHalfUp(raisedRate * outsideSeconds / 3600, 2)',
      quantity('amount', formatAmount(amount), currency),
      article,
    ),
  ];
  return accept({ insideSeconds, outsideSeconds, amount, explanation: explain(steps) });
}

const LABELS = {
  started: { en: 'The work started', fr: 'Début du travail' },
  ended: { en: 'The work ended', fr: 'Fin du travail' },
  worked: { en: 'Time worked', fr: 'Temps travaillé' },
  inside: { en: 'Of which inside opening hours', fr: 'Dont en heures d’ouverture' },
  outside: { en: 'Outside opening hours', fr: 'Hors heures d’ouverture' },
  rate: { en: 'Tariff of an hour with its surcharge', fr: 'Tarif horaire majoré' },
  amount: { en: 'Work outside opening hours, rounded half up', fr: 'Travail hors heures d’ouverture, arrondi' },
} as const;
