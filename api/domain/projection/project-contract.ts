import { explain, identifier, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { formatAmount, sum, type Money } from '../money/money';
import type { PenaltyDecision, RecordedCapUse } from '../penalty/decision';
import { byBreach } from '../penalty/order-caps';
import { accept, type Result } from '../result';
import type { Instant } from '../time/instant';
import { localMonthAt } from '../time/time-zone';
import { breaksOf } from './breaks';
import { firstChange, type CostStep, type CostSteps } from './cost-steps';
import { collectSteps, type ProjectionSpan } from './project-item';
import {
  costIfItLasts,
  readingAt,
  type Company,
  type ProjectionContext,
  type RunningItem,
  type RunningMiss,
} from './running-cost';

/** What one item of a contract costs among the others. */
export interface ItemCost {
  readonly item: RunningItem;
  readonly decision: PenaltyDecision;
}

/** What all running items of a contract cost together if they last until an instant. */
export interface ContractCost {
  readonly amount: Money;
  /** In the order in which they use up caps: misses by breach and number, then years. */
  readonly items: readonly ItemCost[];
  /** The sum of the items' amounts; each item explains its own. */
  readonly explanation: Explanation;
}

/** A contract's projection: its steps with the items of each. */
export interface ContractCostSteps extends CostSteps {
  readonly steps: readonly (CostStep & ContractCost)[];
}

interface Priced extends ItemCost {
  readonly company: Company;
}

/**
 * What several running incidents and years of one contract cost together if all last until an instant, each taking from the shared caps what those
 * before it left: misses in the order of breach then number, then the years. Refuses as `costIfItLasts` does.
 */
export function contractCostIfItLasts(
  context: ProjectionContext,
  items: readonly RunningItem[],
  at: Instant,
): Result<ContractCost> {
  const priced = priceTogether(context, items, at);
  if (!priced.ok) return priced;
  const amounts = priced.value.map(({ decision }) => decision.amount);
  const total = sum(amounts, context.currency);
  const inputs = priced.value.map(({ item, decision }, index) =>
    quantity(`item${index + 1}_${nameOf(item)}`, formatAmount(decision.amount), context.currency),
  );
  const label = { en: 'All running items together', fr: 'Tous les éléments en cours' };
  const formula = inputs.length === 0 ? '0' : inputs.map(({ name }) => name).join(' + ');
  const result = quantity('total', formatAmount(total), context.currency);
  return accept({
    amount: total,
    items: priced.value.map(({ item, decision }) => ({ item, decision })),
    explanation: explain([step(label, inputs, formula, result, '')]),
  });
}

/** What a contract's running items cost together if they last until `t`, as a step function of `t`. */
export function projectContract(
  context: ProjectionContext,
  items: readonly RunningItem[],
  span: ProjectionSpan,
): Result<ContractCostSteps> {
  const breaks = new Map<RunningItem, readonly Instant[]>();
  const joints = new Set<Instant>();
  for (const item of items) {
    const own = breaksOf(context, item, span.from, span.until);
    if (!own.ok) return own;
    breaks.set(item, own.value);
    for (const at of own.value) joints.add(at);
  }
  const joins = [...joints].sort((a, b) => a - b);
  const priceAt = (at: Instant): Result<ContractCost> => contractCostIfItLasts(context, items, at);
  return collectSteps(span, priceAt, (after) => {
    const now = priceAt(after);
    if (!now.ok) return now;
    const differs = (at: Instant): Result<boolean> => {
      const then = priceAt(at);
      return then.ok ? accept(!then.value.amount.amount.equals(now.value.amount.amount)) : then;
    };
    // An amount can move from one item to another while the total stays: look on from there.
    let from: Instant | null = after;
    while (from !== null) {
      const next = nextChangeOfAny(context, items, breaks, joins, from, span.until);
      if (!next.ok || next.value === null) return next;
      const other = differs(next.value);
      if (!other.ok) return other;
      if (other.value) return next;
      from = next.value;
    }
    return accept(null);
  });
}

/**
 * The first instant at which any item's own amount changes, or one reaches a break of its own (it joins the missed ones, its cap's window turns).
 * Up to then what the items before it take is what they take now, so that each can be looked at by itself; a change of the total is among
 * these instants.
 */
function nextChangeOfAny(
  context: ProjectionContext,
  items: readonly RunningItem[],
  breaks: ReadonlyMap<RunningItem, readonly Instant[]>,
  joins: readonly Instant[],
  after: Instant,
  until: Instant,
): Result<Instant | null> {
  const priced = priceTogether(context, items, after);
  if (!priced.ok) return priced;
  let first = joins.find((at) => at > after && at <= until) ?? null;
  for (const { item, company } of priced.value) {
    const priceAt = (at: Instant): Result<PenaltyDecision> => costIfItLasts(context, item, at, company);
    const change = firstChange(priceAt, breaks.get(item) ?? [], after, first ?? until);
    if (!change.ok) return change;
    if (change.value !== null) first = change.value;
  }
  return accept(first);
}

/** All items in the order of their caps, each with what it was priced after. */
function priceTogether(
  context: ProjectionContext,
  items: readonly RunningItem[],
  at: Instant,
): Result<readonly Priced[]> {
  const ordered = inOrder(context, items, at);
  if (!ordered.ok) return ordered;
  const recorded: RecordedCapUse[] = [...context.recorded];
  const priced: Priced[] = [];
  for (const { item, servicesInMonth } of ordered.value) {
    const company = { recorded: [...recorded], servicesInMonth };
    const decision = costIfItLasts(context, item, at, company);
    if (!decision.ok) return decision;
    priced.push({ item, decision: decision.value, company });
    for (const { capKey, windowKey, used } of decision.value.capUses) {
      recorded.push({ penaltyId: nameOf(item), capKey, windowKey, amount: used });
    }
  }
  return accept(priced);
}

interface Ordered {
  readonly item: RunningItem;
  readonly servicesInMonth: readonly string[];
}

function inOrder(context: ProjectionContext, items: readonly RunningItem[], at: Instant): Result<readonly Ordered[]> {
  const missed: { readonly item: RunningMiss; readonly dueAt: Instant; readonly number: string }[] = [];
  const others: RunningItem[] = [];
  for (const item of items) {
    const reading = readingAt(context, item, at);
    if (!reading.ok) return reading;
    const { dueAt, state } = reading.value;
    if (item.kind === 'MISS' && state === 'BREACHED' && dueAt !== null) {
      missed.push({ item, dueAt, number: item.incident });
    } else others.push(item);
  }
  const monthOfBreach = (dueAt: Instant): string => localMonthAt(context.zone, dueAt);
  const sorted = [...missed].sort(byBreach).map(({ item, dueAt }) => ({
    item,
    servicesInMonth: missed
      .filter((other) => monthOfBreach(other.dueAt) === monthOfBreach(dueAt))
      .flatMap((other) => other.item.servicesConcerned),
  }));
  const years = others.filter((item) => item.kind === 'YEAR').sort((a, b) => a.year - b.year);
  const kept = others.filter((item) => item.kind === 'MISS');
  return accept([...sorted, ...[...years, ...kept].map((item) => ({ item, servicesInMonth: [] }))]);
}

/** What an item is called in formulas and in what is recorded of it. */
function nameOf(item: RunningItem): string {
  const what = item.kind === 'MISS' ? item.incident : String(item.year);
  return identifier(`${item.policy.policy.key}_${what}`);
}
