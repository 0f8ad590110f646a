import { closeUnitAccount } from '../../../api/domain/consumption/close-unit-account';
import { unitBalance } from '../../../api/domain/consumption/balance';
import { debitWork, repeatedDebit, type UnitAccountState } from '../../../api/domain/consumption/debit-units';
import { openUnitAccount } from '../../../api/domain/consumption/open-unit-account';
import { reverseDebit } from '../../../api/domain/consumption/reverse-debit';
import type { UnitEntry } from '../../../api/domain/consumption/unit-account';
import { sum } from '../../../api/domain/money/arithmetic';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';
import type { Json } from '../compare';
import { requireSound } from '../explained';
import { refused } from '../topic';

interface AccountEvent {
  readonly type: 'DEBIT' | 'REVERSAL' | 'CONTRACT_END';
  readonly on: string;
  readonly minutes?: number;
  readonly roundTrips?: number;
  readonly idempotencyKey?: string;
  readonly reversesEvent?: number;
}

/** Input of op `account`. */
export interface AccountInput {
  readonly account: {
    readonly unitMinutes: number;
    readonly baseUnits: number;
    readonly travelUnits: number;
    readonly travelIncluded: boolean;
    readonly startsOn: string;
    readonly unitPrices: readonly { readonly from: string; readonly unitPrice: string }[];
  };
  readonly events: readonly AccountEvent[];
}

const NOTHING = money('0.00', 'EUR');

/** Runs a unit account through its events. */
export function unitAccount({ account, events }: AccountInput): Json {
  const prices = account.unitPrices.map(({ from, unitPrice }) => ({
    from: from as LocalDate,
    unitPrice: money(unitPrice, 'EUR'),
  }));
  const terms = { ...account, article: 'art. 7' };
  const opened = openUnitAccount(terms, prices, account.startsOn as LocalDate, 'opening');
  const entries: UnitEntry[] = [opened.entry];
  const renewed: Money[] = [];
  let renewals = 0;
  let closed = false;
  const state = (): UnitAccountState => ({
    terms,
    prices,
    renewal: 'BALANCE_IS_ZERO',
    balance: unitBalance(entries),
    closed,
  });
  const keyOf = (index: number): string => events[index]?.idempotencyKey ?? `event ${index}`;

  const steps = events.map((event, index): Json => {
    const idempotencyKey = keyOf(index);
    const on = event.on as LocalDate;
    if (event.type === 'CONTRACT_END') {
      const ended = closeUnitAccount(state(), on, idempotencyKey);
      if (!ended.ok) return refused(ended.refusals);
      closed = true;
      if (ended.value !== null) entries.push(ended.value);
      return { forfeitedUnits: -(ended.value?.units ?? 0), refund: formatAmount(ended.value?.price ?? NOTHING) };
    }
    if (event.type === 'REVERSAL') {
      const reversal = { reverses: keyOf(event.reversesEvent ?? -1), on, idempotencyKey };
      const reversed = reverseDebit(state(), entries, reversal);
      if (!reversed.ok) return refused(reversed.refusals);
      entries.push(reversed.value);
      const { units, balanceAfter, price } = reversed.value;
      return {
        creditedUnits: units,
        renewals: 0,
        renewalAmount: formatAmount(price ?? NOTHING),
        balance: balanceAfter,
      };
    }
    const repeated = repeatedDebit(
      entries.filter((entry) => entry.idempotencyKey === idempotencyKey),
      'EUR',
    );
    const work = { on, minutes: event.minutes ?? 0, roundTrips: event.roundTrips ?? 0, idempotencyKey };
    const decided = repeated === null ? debitWork(state(), work) : { ok: true as const, value: repeated };
    if (!decided.ok) return refused(decided.refusals);
    const decision = decided.value;
    requireSound(decision.explanation);
    entries.push(...decision.entries);
    if (!decision.repeated) {
      renewals += decision.renewals;
      renewed.push(decision.renewalAmount);
    }
    return {
      debitedUnits: decision.debitedUnits,
      renewals: decision.renewals,
      renewalAmount: formatAmount(decision.renewalAmount),
      balance: decision.balance,
      ...(decision.repeated ? { repeated: true } : {}),
    };
  });
  return {
    initialInvoice: formatAmount(opened.price),
    steps,
    renewalsTotal: renewals,
    renewalsAmount: formatAmount(sum(renewed, 'EUR')),
  };
}
