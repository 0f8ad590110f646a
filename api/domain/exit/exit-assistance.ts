import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Quantity, Step } from '../explanation/explanation';
import { add, divide, multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import { zero, type Money } from '../money/value';
import { accept, refuseAll, type Refusal, type Result } from '../result';
import type { LocalDate } from '../time/instant';

/** What the provider does for a client that leaves, beyond handing its data back. */
export const EXIT_ASSISTANCE_KINDS = ['RELOADING', 'ASSISTANCE'] as const;
/** See `EXIT_ASSISTANCE_KINDS`. */
export type ExitAssistanceKind = (typeof EXIT_ASSISTANCE_KINDS)[number];

/**
 * The day whose tariff prices it: of the client's request, or of the notice that ends the contract.
 */
export const TARIFF_DAYS = ['REQUEST', 'NOTICE'] as const;
/** See `TARIFF_DAYS`. */
export type TariffDay = (typeof TARIFF_DAYS)[number];

/** Work that assists the client in leaving. */
export interface ExitWork {
  readonly minutes: number;
  readonly days: number;
  readonly roundTrips: number;
}

/** The tariff of a day, as far as it is on file. */
export interface ExitTariff {
  readonly on: LocalDate;
  /** Which day that is. */
  readonly day: TariffDay;
  readonly currency: string;
  readonly hour: Money | null;
  readonly dayRate: Money | null;
  readonly travel: Money | null;
}

/**
 * What the work costs at the tariff of the day of the notification (`omr-hosted` art. 23), hours by
 * the minute, excluding tax; each part is rounded once, half up. Refuses `TARIFF_MISSING` for each
 * price that it needs and that is not on file for that day.
 */
export function priceExitAssistance(
  { minutes, days, roundTrips }: ExitWork,
  { on, day, currency, hour, dayRate, travel }: ExitTariff,
  article: string,
): Result<{ readonly amount: Money; readonly explanation: Explanation }> {
  const rows = [
    {
      kind: 'HOUR',
      count: minutes,
      price: hour,
      name: 'hour',
      counted: 'minutesOfWork',
      unit: 'minute',
      label: LABELS.hours,
      per: 60,
    },
    {
      kind: 'DAY',
      count: days,
      price: dayRate,
      name: 'day',
      counted: 'daysOfWork',
      unit: 'day',
      label: LABELS.days,
      per: 1,
    },
    {
      kind: 'TRAVEL',
      count: roundTrips,
      price: travel,
      name: 'travel',
      counted: 'roundTrips',
      unit: '',
      label: LABELS.travel,
      per: 1,
    },
  ] as const;
  const asked = rows.filter(({ count }) => count > 0);
  const refusals = asked.flatMap(({ kind, price }): readonly Refusal[] =>
    price !== null
      ? []
      : [
          {
            code: 'TARIFF_MISSING',
            path: [],
            message: `The contract has no tariff of the kind ${kind} on ${on}.`,
            whatToDo: `Use \`setTariff\` for the price of that day, then record the work again.`,
          },
        ],
  );
  if (refusals.length > 0) return refuseAll(refusals);
  const steps: Step[] = [given(LABELS[day], quantity('tariffOn', on, 'date'), article)];
  const parts: Quantity[] = [];
  let amount = zero(currency);
  for (const { count, price, name, counted, unit, label, per } of asked) {
    if (price === null) continue;
    const cost = roundHalfUp(divide(multiply(price, whole(count)), whole(per)));
    amount = add(amount, cost);
    const inputs = [quantity(`${name}Price`, formatAmount(price), currency), quantity(counted, count, unit)];
    const formula = `roundHalfUp(${name}Price * ${counted}${per === 1 ? '' : ` / ${per}`}, 2)`;
    const part = quantity(`${name}Amount`, formatAmount(cost), currency);
    steps.push(step(label, inputs, formula, part, article));
    parts.push(part);
  }
  const total = quantity('assistanceAmount', formatAmount(amount), currency);
  const formula = parts.map(({ name }) => name).join(' + ');
  return accept({ amount, explanation: explain([...steps, step(LABELS.total, parts, formula, total, article)]) });
}

const LABELS = {
  REQUEST: {
    en: 'The tariff of the day on which the request of reversibility was received',
    fr: 'Tarif du jour de la notification de la réversibilité',
  },
  NOTICE: { en: 'The tariff of the day of the notice', fr: 'Tarif du jour du préavis' },
  hours: { en: 'Work by the hour, by the minute', fr: 'Travail à l’heure, à la minute' },
  days: { en: 'Work by the day', fr: 'Travail à la journée' },
  travel: { en: 'Round trips', fr: 'Déplacements' },
  total: { en: 'What the assistance costs', fr: 'Coût de l’assistance' },
} as const;
