import { quantity, step } from '../explanation/build';
import type { Step } from '../explanation/explanation';
import type { UnitAccountTerms } from './unit-account';

/** The terms that turn work into units. */
export type UnitRule = Pick<UnitAccountTerms, 'unitMinutes' | 'travelUnits' | 'travelIncluded' | 'article'>;

/** Whole units, with the steps that lead to them. */
export interface ExplainedUnits {
  readonly units: number;
  readonly steps: readonly Step[];
}

/** Units of a number of minutes: every started one is due. */
export function startedUnits(minutes: number, unitMinutes: number): number {
  return Math.ceil(minutes / unitMinutes);
}

/**
 * Units of an intervention, named `units`: started units of work, and travel where work debits
 * something and travel is not included.
 */
export function unitsOfWork(rule: UnitRule, minutes: number, roundTrips: number): ExplainedUnits {
  const work = startedUnits(minutes, rule.unitMinutes);
  const travel = work > 0 && !rule.travelIncluded ? rule.travelUnits * roundTrips : 0;
  const workStep = step(
    { en: 'Every started unit of work is due', fr: 'Toute unité de travail commencée est due' },
    [quantity('minutesDue', minutes, 'minute'), quantity('unitMinutes', rule.unitMinutes, 'minute')],
    'ceil(minutesDue / unitMinutes)',
    quantity('workUnits', work, 'unit'),
    rule.article,
  );
  if (travel === 0) {
    const label = { en: 'Units debited, travel costs none', fr: 'Unités débitées, sans unité de déplacement' };
    const all = step(
      label,
      [quantity('workUnits', work, 'unit')],
      'workUnits',
      quantity('units', work, 'unit'),
      rule.article,
    );
    return { units: work, steps: [workStep, all] };
  }
  const inputs = [
    quantity('workUnits', work, 'unit'),
    quantity('travelUnits', rule.travelUnits, 'unit'),
    quantity('roundTrips', roundTrips, ''),
  ];
  const label = { en: 'Work and round trips on site', fr: 'Travail et déplacements aller-retour sur site' };
  const formula = 'workUnits + travelUnits * roundTrips';
  const result = quantity('units', work + travel, 'unit');
  return { units: work + travel, steps: [workStep, step(label, inputs, formula, result, rule.article)] };
}
