import { identifier, given, quantity, step } from '../explanation/build';
import type { Step } from '../explanation/explanation';
import { compare, sum } from '../money/arithmetic';
import { Decimal, decimal } from '../money/decimal';
import { roundDown, roundHalfUp, settle } from '../money/rounding';
import { exactAmount, zero, type ExactAmount, type Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { CapUse, RecordedCapUse } from './decision';
import type { Cap, CapWindow } from './policy';
import { monthlyAmount, pricesInForce, type PriceLine } from './price-line';

/** The key of the window that contains a local date: `2025-06`, `2025` or `TERM`. */
export function windowKeyOf(window: CapWindow, on: LocalDate): string {
  switch (window) {
    case 'MONTH':
      return on.slice(0, 7);
    case 'CALENDAR_YEAR':
      return on.slice(0, 4);
    case 'CONTRACT_TERM':
      return 'TERM';
  }
}

/** What capping needs to know besides the amount. */
export interface CapContext {
  /** The caps that cut it, in order. */
  readonly caps: readonly Cap[];
  readonly prices: readonly PriceLine[];
  readonly currency: string;
  /**
   * Local date of the breach (or of the year's end for yearly penalties): for caps of moment
   * `DUE_AT`.
   */
  readonly dueOn: LocalDate;
  /** Local date of assessment: for caps of moment `ASSESSED_AT`. */
  readonly assessedOn: LocalDate;
  /** The last day with service, or null: caps valued after it take the last amounts in force. */
  readonly serviceLastDay: LocalDate | null;
  /** For scope `SERVICES_CONCERNED`: all services concerned by breaches of the window. */
  readonly services: readonly string[];
  readonly recorded: readonly RecordedCapUse[];
  /** Keys of caps that a decision lifted for this penalty. */
  readonly liftedCaps: readonly string[];
}

/** An amount after its caps, rounded once, with what it takes of each and the steps. */
export interface CappedAmount {
  readonly amount: Money;
  readonly capUses: readonly CapUse[];
  readonly steps: readonly Step[];
}

/** The sum recorded under a cap in a window. */
export function recordedUnder(
  recorded: readonly RecordedCapUse[],
  capKey: string,
  windowKey: string,
  currency: string,
): Money {
  return sum(
    recorded.filter((use) => use.capKey === capKey && use.windowKey === windowKey).map((use) => use.amount),
    currency,
  );
}

/**
 * Cuts an unrounded amount by each cap in order to what is left of it, then rounds it once, half up
 * to the cent. A cap is `multiple` × the monthly amount of its scope, rounded down; what is left is
 * the cap less what its window has recorded, never below zero. Throws when a cap that may not be
 * lifted is named as lifted. `amountName` is the name of the step that found the amount.
 */
export function applyCaps(amount: ExactAmount, amountName: string, article: string, context: CapContext): CappedAmount {
  const { currency } = context;
  const steps: Step[] = [];
  const found: Omit<CapUse, 'used'>[] = [];
  let current = amount;
  let currentName = amountName;
  for (const cap of context.caps) {
    const headroom = headroomOf(cap, context);
    steps.push(...headroom.steps);
    const lifted = context.liftedCaps.includes(cap.key);
    if (lifted && !cap.liftable) throw new Error(`the cap ${cap.key} may not be lifted`);
    const { windowKey, left } = headroom;
    const cut = !lifted && settle(current.exact).greaterThan(left.amount);
    found.push({ capKey: cap.key, windowKey, cap: headroom.cap, leftBefore: left, cut, lifted });
    if (lifted) {
      steps.push(given(LABELS.lifted, quantity(liftName(cap.key), 'true', 'text'), cap.article));
      continue;
    }
    const name = `amount_after_${identifier(cap.key)}`;
    const after = exactAmount(Decimal.min(current.exact, left.amount), currency);
    const inputs = [quantity(currentName, current.exact, currency), quantity(headroom.leftName, left.amount, currency)];
    const formula = `min(${currentName}, ${headroom.leftName})`;
    steps.push(step(LABELS.cut, inputs, formula, quantity(name, after.exact, currency), cap.article));
    current = after;
    currentName = name;
  }
  const rounded = roundHalfUp(current);
  const result = quantity('amount', rounded.amount.toFixed(2), currency);
  const rounding = [quantity(currentName, current.exact, currency)];
  steps.push(step(LABELS.rounded, rounding, `roundHalfUp(${currentName}, 2)`, result, article));
  return {
    amount: rounded,
    capUses: found.map((use) => ({ ...use, used: use.lifted ? zero(currency) : rounded })),
    steps,
  };
}

const LIFTED = '_lifted';

/** The name of the step that says that a cap was lifted. */
export function liftName(capKey: string): string {
  return `${identifier(capKey)}${LIFTED}`;
}

/** Whether a step of this name says that a cap was lifted. */
export function isLift(name: string): boolean {
  return name.endsWith(LIFTED);
}

/** What is left of a cap in a window. */
export interface CapHeadroom {
  readonly windowKey: string;
  readonly cap: Money;
  readonly left: Money;
  readonly leftName: string;
  readonly steps: readonly Step[];
}

/** What is left of one cap, with its steps: the base, the cap, what was recorded. */
export function headroomOf(cap: Cap, context: CapContext): CapHeadroom {
  const { currency, recorded } = context;
  const id = identifier(cap.key);
  const momentOn = cap.moment === 'DUE_AT' ? context.dueOn : context.assessedOn;
  const { serviceLastDay } = context;
  const valuedOn = serviceLastDay !== null && serviceLastDay < momentOn ? serviceLastDay : momentOn;
  const windowKey = windowKeyOf(cap.window, momentOn);
  const lines = pricesInForce(context.prices, { scope: cap.scope, on: valuedOn, services: context.services });
  const base = monthlyAmount(lines, currency, `${id}_base`, LABELS.base, cap.article);
  const multiple = decimal(cap.multiple);
  const exact = exactAmount(base.amount.exact.times(multiple), currency);
  const rounded = roundDown(exact);
  const used = recordedUnder(recorded, cap.key, windowKey, currency);
  const left =
    compare(used, rounded) >= 0 ? zero(currency) : roundDown(exactAmount(rounded.amount.minus(used.amount), currency));
  const names = { exact: `${id}_cap_exact`, cap: `${id}_cap`, recorded: `${id}_recorded`, left: `${id}_left` };
  const steps: Step[] = [
    given(LABELS.window, quantity(`${id}_window`, windowKey, 'text'), cap.article),
    given(LABELS.valuedOn, quantity(`${id}_valued_on`, valuedOn, 'date'), cap.article),
    base.step,
    step(
      cap.label,
      [quantity(`${id}_base`, base.amount.exact, currency), quantity(`${id}_multiple`, multiple, 'factor')],
      `${id}_base * ${id}_multiple`,
      quantity(names.exact, exact.exact, currency),
      cap.article,
    ),
    step(
      LABELS.roundedDown,
      [quantity(names.exact, exact.exact, currency)],
      `roundDown(${names.exact}, 2)`,
      quantity(names.cap, rounded.amount, currency),
      cap.article,
    ),
    step(
      LABELS.left,
      [quantity(names.cap, rounded.amount, currency), quantity(names.recorded, used.amount, currency)],
      `max(${names.cap} - ${names.recorded}, 0)`,
      quantity(names.left, left.amount, currency),
      cap.article,
    ),
  ];
  return { windowKey, cap: rounded, left, leftName: names.left, steps };
}

const LABELS = {
  window: { en: 'Window over which the cap counts', fr: 'Période sur laquelle le plafond se compte' },
  valuedOn: { en: 'Date whose prices make the cap', fr: 'Date dont les prix forment le plafond' },
  base: { en: 'Monthly amount that the cap is made from', fr: 'Montant mensuel dont est fait le plafond' },
  roundedDown: { en: 'A cap is rounded down to the cent', fr: 'Un plafond est arrondi au centime inférieur' },
  left: { en: 'What was left of the cap', fr: 'Ce qui restait du plafond' },
  lifted: { en: 'The cap was lifted by decision', fr: 'Le plafond a été levé par décision' },
  cut: { en: 'No more than what was left', fr: 'Pas plus que ce qui restait' },
  rounded: { en: 'Rounded once, half up to the cent', fr: 'Arrondi une fois, au centime le plus proche' },
} as const;
