import { explain, resultNamed } from '../../../api/domain/explanation/build';
import { negate, subtract, unrounded } from '../../../api/domain/money/arithmetic';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { applyCaps } from '../../../api/domain/penalty/caps';
import type { RecordedCapUse } from '../../../api/domain/penalty/decision';
import type { CapWindow } from '../../../api/domain/penalty/policy';
import type { LocalDate } from '../../../api/domain/time/instant';
import type { Json } from '../compare';
import { topic } from '../topic';
import { capOf, figuresOf, pricesOf, type GoldenPrice } from './penalty-support';

interface Input {
  readonly window: CapWindow;
  readonly capMonths: number;
  readonly prices: readonly GoldenPrice[];
  readonly events: readonly {
    readonly id: string;
    readonly type: 'ASSESS' | 'REVERSE';
    readonly on: string;
    readonly amount?: string;
    readonly capLifted?: boolean;
    readonly reverses?: string;
  }[];
}

/**
 * `liability-cap.json`: all penalties and indemnities of a contract together (`omr-hosted` art.
 * 3.1).
 */
export const liabilityCap = topic<Input>((input) => {
  const cap = capOf({
    key: 'liability',
    window: input.window,
    multiple: String(input.capMonths),
    scope: 'HOSTING',
    moment: 'ASSESSED_AT',
    order: 'AS_RECORDED',
  });
  const recorded: RecordedCapUse[] = [];
  const amounts = new Map<string, ReturnType<typeof money>>();
  const events = input.events.map((event): Json => {
    if (event.type === 'REVERSE') {
      const reversed = amounts.get(event.reverses ?? '') ?? money('0.00', 'EUR');
      const uses = recorded.filter((use) => use.penaltyId === event.reverses);
      recorded.push(...uses.map((use) => ({ ...use, penaltyId: event.id, amount: negate(use.amount) })));
      return { id: event.id, amount: formatAmount(negate(reversed)) };
    }
    const given = money(event.amount ?? '', 'EUR');
    const on = event.on as LocalDate;
    const capped = applyCaps(unrounded(given), 'given', '', {
      caps: [cap],
      prices: pricesOf(input.prices),
      currency: 'EUR',
      dueOn: on,
      assessedOn: on,
      serviceLastDay: null,
      services: [],
      recorded,
      liftedCaps: event.capLifted === true ? [cap.key] : [],
    });
    amounts.set(event.id, capped.amount);
    for (const { capKey, windowKey, used } of capped.capUses) {
      recorded.push({ penaltyId: event.id, capKey, windowKey, amount: used });
    }
    const steps = explain(capped.steps);
    return {
      id: event.id,
      amount: formatAmount(capped.amount),
      explanation: {
        ...figuresOf(steps, { monthlyAmount: 'liability_base', cap: 'liability_cap', capLeftBefore: 'liability_left' }),
        capLifted: resultNamed(steps, 'liability_lifted') !== undefined,
        cut: formatAmount(subtract(given, capped.amount)),
      },
    };
  });
  return { events };
});
