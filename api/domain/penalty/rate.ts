import { quantity, step } from '../explanation/build';
import type { Quantity, Step } from '../explanation/explanation';
import { marginalRate, rateTableOf, rateTableText, tableRate } from '../explanation/rate-table';
import { decimal, whole, ZERO, type Decimal } from '../money/decimal';
import { roundNumberDown, roundNumberUp } from '../money/rounding';
import { accept, refuse, type Result } from '../result';
import type { Severity } from '../sla/commitment';
import type { HourRounding, PerHourRule, RatePerMissRule, RateTableRule } from './policy';

/** A number with the steps that lead to it; the last one's result is named as the function says. */
export interface ExplainedNumber {
  readonly value: Decimal;
  readonly steps: readonly Step[];
}

/**
 * The rate of a table for an overrun, named `ratePercent`. Flat: the line it falls in; marginal:
 * each slice at its own.
 */
export function rateByOverrun(rule: RateTableRule, overrunSeconds: number, article: string): ExplainedNumber {
  const overrun = whole(overrunSeconds);
  const text = rateTableText(rule.lines);
  const flat = rule.reading === 'FLAT';
  const value = flat ? tableRate(overrun, rateTableOf(text)) : marginalRate(overrun, rateTableOf(text));
  const label = flat
    ? { en: 'Rate for the whole overrun', fr: 'Taux pour tout le dépassement' }
    : { en: 'Rate, each slice of the overrun at its own', fr: 'Taux, chaque tranche du dépassement au sien' };
  const inputs = [quantity('overrunSeconds', overrunSeconds, 's'), quantity('rateTable', text, 'table')];
  const formula = `${flat ? 'tableRate' : 'marginalRate'}(overrunSeconds, rateTable)`;
  return { value, steps: [step(label, inputs, formula, quantity('ratePercent', value, '%'), article)] };
}

/**
 * The rate of a breach by its severity, named `ratePercent`; zero for a severity that the rule does
 * not name.
 */
export function rateBySeverity(rule: RatePerMissRule, severity: Severity, article: string): ExplainedNumber {
  const named = rule.ratesPercent[severity];
  const value = named === undefined ? ZERO : decimal(named);
  const label = { en: 'Rate of a breach of this severity', fr: 'Taux d’un manquement de cette gravité' };
  const inputs = named === undefined ? [] : [quantity(severity, value, '%')];
  const formula = named === undefined ? '0' : severity;
  return { value, steps: [step(label, inputs, formula, quantity('ratePercent', value, '%'), article)] };
}

const HOUR_LABELS = {
  STARTED: { en: 'Hours of delay, a started one counts whole', fr: 'Heures de retard, toute heure commencée est due' },
  COMPLETED: { en: 'Completed hours of delay', fr: 'Heures de retard révolues' },
  PRORATA: { en: 'Hours of delay, pro rata', fr: 'Heures de retard, au prorata' },
} as const;

const HOUR_FORMULAS: Readonly<Record<HourRounding, string>> = {
  STARTED: 'ceil(overrunSeconds / 3600)',
  COMPLETED: 'floor(overrunSeconds / 3600)',
  PRORATA: 'overrunSeconds / 3600',
};

/** Hours that a delay counts, named `hoursCounted`. */
export function hoursOfDelay(rounding: HourRounding, overrunSeconds: number, article: string): ExplainedNumber {
  const hours = whole(overrunSeconds).dividedBy(3600);
  const value =
    rounding === 'STARTED' ? roundNumberUp(hours) : rounding === 'COMPLETED' ? roundNumberDown(hours, 0) : hours;
  const inputs = [quantity('overrunSeconds', overrunSeconds, 's')];
  const result = quantity('hoursCounted', value, 'hour');
  return { value, steps: [step(HOUR_LABELS[rounding], inputs, HOUR_FORMULAS[rounding], result, article)] };
}

/**
 * The amount of one hour of delay, named `amountPerHour`: multiple × base ÷ opening hours of the
 * month. Refused (`NO_OPENING_HOURS`) when the service does not open in that month: the document
 * gives no amount then.
 */
export function amountPerHour(
  rule: PerHourRule,
  base: Quantity,
  baseAmount: Decimal,
  openingSeconds: number,
  article: string,
): Result<ExplainedNumber> {
  if (openingSeconds <= 0) {
    return refuse(
      'NO_OPENING_HOURS',
      [],
      'The service does not open in the month of the breach, so an hour of delay has no amount.',
      'Override the opening calendar, or agree on an indemnity.',
    );
  }
  const openingHours = whole(openingSeconds).dividedBy(3600);
  const multiple = decimal(rule.multiple);
  const value = multiple.times(baseAmount).dividedBy(openingHours);
  return accept({
    value,
    steps: [
      step(
        { en: 'Opening hours of the service in the month', fr: 'Heures d’ouverture du service dans le mois' },
        [quantity('openingSeconds', openingSeconds, 's')],
        'openingSeconds / 3600',
        quantity('openingHours', openingHours, 'hour'),
        article,
      ),
      step(
        { en: 'Amount of one hour of delay', fr: 'Montant d’une heure de retard' },
        [quantity('multiple', multiple, 'factor'), base, quantity('openingHours', openingHours, 'hour')],
        `multiple * ${base.name} / openingHours`,
        quantity('amountPerHour', value, base.unit),
        article,
      ),
    ],
  });
}
