import { explain, joinExplanations, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';
import { accept, type Result } from '../result';
import { ownOpeningHours, surchargesOutside } from '../terms/opening-hours';
import type { TermsPack } from '../terms/terms-pack';
import { compileCalendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { workingTimeBetween } from '../time/working-time-between';
import { rateMissing } from './price-work';
import { surchargeOfWork } from './surcharge';

/** Work outside opening hours, entirely or in part. */
export interface OutsideWork {
  /** Whole minutes inside, settled as any work. */
  readonly insideMinutes: number;
  /** What the part outside costs. */
  readonly amount: Money;
  readonly part: {
    readonly settledBy: 'OUTSIDE_OPENING_HOURS';
    readonly account: null;
    readonly minutes: number;
    readonly units: 0;
    readonly amount: Money;
  };
  /** How its amount was calculated, which ends with it. */
  readonly charged: Explanation;
  readonly explanation: Explanation;
}

/**
 * Splits work at the contract's opening hours where its terms surcharge work outside them; null
 * where nothing of it lies outside. **Reading**: the part outside is invoiced by the second, and of
 * the part inside only whole minutes are settled, so that no minute counts on both sides. Refuses
 * `PARAMETER_REQUIRED` when no surcharge was agreed, `HOURLY_RATE_MISSING` when no rate is on file,
 * and what `surchargeOfWork` refuses.
 */
export function splitAtOpeningHours(
  pack: TermsPack,
  hourlyRate: Money | null,
  work: { readonly startedAt: Instant; readonly endedAt: Instant; readonly minutes: number },
): Result<OutsideWork | null> {
  const definition = surchargesOutside(pack) ? ownOpeningHours(pack) : null;
  if (definition === null) return accept(null);
  const openingHours = compileCalendar(definition, pack.holidayZones);
  if (!openingHours.ok) return openingHours;
  const inside = workingTimeBetween(openingHours.value, work.startedAt, work.endedAt);
  if (!inside.ok) return inside;
  if (inside.value === work.endedAt - work.startedAt) return accept(null);
  if (hourlyRate === null) return rateMissing('There is work outside the opening hours');
  const surchargePercent = pack.consumption.outOfHoursSurchargePercent;
  const article = articleOf(pack);
  const surcharged = surchargeOfWork({ surchargePercent, openingHours: openingHours.value, hourlyRate, article }, work);
  if (!surcharged.ok) return surcharged;
  const { insideSeconds, amount, explanation } = surcharged.value;
  const insideMinutes = Math.floor(insideSeconds / 60);
  const whole = step(
    {
      en: 'Whole minutes inside opening hours, settled as any work',
      fr: 'Minutes entières en heures d’ouverture, réglées comme tout travail',
    },
    [quantity('insideSeconds', insideSeconds, 's')],
    'floor(insideSeconds / 60)',
    quantity('minutes', insideMinutes, 'minute'),
    article,
  );
  const minutes = work.minutes - insideMinutes;
  return accept({
    insideMinutes,
    amount,
    part: { settledBy: 'OUTSIDE_OPENING_HOURS', account: null, minutes, units: 0, amount },
    charged: explanation,
    explanation: joinExplanations(explanation, explain([whole])),
  });
}

/**
 * The article of the parameter that holds the surcharge; that of the included hours where there is
 * none.
 */
function articleOf(pack: TermsPack): string {
  const own = pack.parameters.find(({ paths }) => paths.some((path) => path[1] === 'outOfHoursSurchargePercent'));
  return own?.article ?? pack.consumption.administrationHours?.article ?? '';
}
