import { explain, identifier, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { add, sum } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import type { CapUse, PenaltyDecision, RecordedCapUse } from '../penalty/decision';
import { byBreach } from '../penalty/order-caps';
import { accept, type Result } from '../result';
import type { Instant } from '../time/instant';
import { localMonthAt } from '../time/time-zone';
import { costIfItLasts, resultAt, type ProjectionContext, type RunningItem, type RunningBreach } from './running-cost';

/** What one item of a contract costs among the others. */
export interface ItemCost {
  readonly item: RunningItem;
  readonly decision: PenaltyDecision;
}

/** What all running items of a contract cost together if they last until an instant. */
export interface ContractCost {
  readonly amount: Money;
  /** In the order in which they use up caps: breaches by breach and number, then years. */
  readonly items: readonly ItemCost[];
  /** The sum of the items' amounts; each item explains its own. */
  readonly explanation: Explanation;
}

/**
 * What several running incidents and years of one contract cost together if all last until an
 * instant, each taking from the shared caps what those before it left: breaches in the order of
 * breach then number, then the years. Refuses as `costIfItLasts` does.
 */
export function contractCostIfItLasts(
  context: ProjectionContext,
  items: readonly RunningItem[],
  at: Instant,
): Result<ContractCost> {
  const ordered = inOrder(context, items, at);
  if (!ordered.ok) return ordered;
  const uses = new CapUses(context);
  const costs: ItemCost[] = [];
  for (const { item, servicesInMonth } of ordered.value) {
    const decision = costIfItLasts(context, item, at, { recorded: uses.recorded(), servicesInMonth });
    if (!decision.ok) return decision;
    costs.push({ item, decision: decision.value });
    uses.take(decision.value);
  }
  return accept({ ...totalOf(context.currency, costs), items: costs });
}

/** The sum of what items cost, in their order, and why. */
export function totalOf(
  currency: string,
  costs: readonly { readonly item: RunningItem; readonly decision: Pick<PenaltyDecision, 'amount'> }[],
): { readonly amount: Money; readonly explanation: Explanation } {
  const amounts = costs.map(({ decision }) => decision.amount);
  const total = sum(amounts, currency);
  const inputs = costs.map(({ item, decision }, index) =>
    quantity(`item${index + 1}_${nameOf(item)}`, formatAmount(decision.amount), currency),
  );
  const label = { en: 'All running items together', fr: 'Tous les éléments en cours' };
  const formula = inputs.length === 0 ? '0' : inputs.map(({ name }) => name).join(' + ');
  const result = quantity('total', formatAmount(total), currency);
  return { amount: total, explanation: explain([step(label, inputs, formula, result, '')]) };
}

/**
 * What is used of caps so far: what stands recorded, then each item as it takes its part. Uses of
 * one cap in one window are one sum.
 */
export class CapUses {
  private readonly used = new Map<string, Map<string, Money>>();

  constructor({ recorded }: Pick<ProjectionContext, 'recorded'>) {
    for (const { capKey, windowKey, amount } of recorded) this.note(capKey, windowKey, amount);
  }

  /** All uses. */
  recorded(): readonly RecordedCapUse[] {
    return [...this.used].flatMap(([capKey, windows]) =>
      [...windows].map(([windowKey, amount]) => ({ penaltyId: '', capKey, windowKey, amount })),
    );
  }

  /** What is used of a cap in a window. */
  of(capKey: string, windowKey: string): Money | undefined {
    return this.used.get(capKey)?.get(windowKey);
  }

  /** Notes what a decision takes. */
  take({ capUses }: { readonly capUses: readonly Pick<CapUse, 'capKey' | 'windowKey' | 'used'>[] }): void {
    for (const { capKey, windowKey, used } of capUses) if (!used.amount.isZero()) this.note(capKey, windowKey, used);
  }

  private note(capKey: string, windowKey: string, amount: Money): void {
    const windows = this.used.get(capKey) ?? new Map<string, Money>();
    this.used.set(capKey, windows);
    const before = windows.get(windowKey);
    windows.set(windowKey, before === undefined ? amount : add(before, amount));
  }
}

interface Ordered {
  readonly item: RunningItem;
  readonly servicesInMonth: readonly string[];
}

function inOrder(context: ProjectionContext, items: readonly RunningItem[], at: Instant): Result<readonly Ordered[]> {
  const breached: { readonly item: RunningBreach; readonly dueAt: Instant; readonly number: string }[] = [];
  const others: RunningItem[] = [];
  for (const item of items) {
    if (item.kind === 'YEAR') {
      others.push(item);
      continue;
    }
    const result = resultAt(context, item, at);
    if (!result.ok) return result;
    const { dueAt, state } = result.value;
    if (state === 'BREACHED' && dueAt !== null) breached.push({ item, dueAt, number: item.incident });
    else others.push(item);
  }
  const monthOfBreach = (dueAt: Instant): string => localMonthAt(context.zone, dueAt);
  const servicesBy = new Map<string, string[]>();
  for (const { item, dueAt } of breached) {
    const month = monthOfBreach(dueAt);
    servicesBy.set(month, [...(servicesBy.get(month) ?? []), ...item.servicesConcerned]);
  }
  const sorted = [...breached]
    .sort(byBreach)
    .map(({ item, dueAt }) => ({ item, servicesInMonth: servicesBy.get(monthOfBreach(dueAt)) ?? [] }));
  const last = inOrderOfRest(others).map((item) => ({ item, servicesInMonth: [] }));
  return accept([...sorted, ...last]);
}

/** After the breaches: the years, then what is not breached. */
export function inOrderOfRest(items: readonly RunningItem[]): readonly RunningItem[] {
  const years = items.flatMap((item) => (item.kind === 'YEAR' ? [item] : []));
  return [...years.sort((a, b) => a.year - b.year), ...items.filter((item) => item.kind === 'BREACH')];
}

/** What an item is called in formulas. */
function nameOf(item: RunningItem): string {
  const what = item.kind === 'BREACH' ? item.incident : String(item.year);
  return identifier(`${item.policy.policy.key}_${what}`);
}
