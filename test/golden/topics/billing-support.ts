import { join } from 'node:path';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import type { PeriodMonths } from '../../../api/domain/terms/billing-terms';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { parseLocalDate } from '../../../api/domain/time/local-date';
import type { LocalDate } from '../../../api/domain/time/instant';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { valueOf } from '../topic';

/** The currency of all golden amounts. */
export const CURRENCY = 'EUR';

/** An amount of a golden file. */
export function euros(amount: string): Money {
  return money(amount, CURRENCY);
}

/** An amount as golden files write it. */
export function text(amount: Money): string {
  return formatAmount(amount);
}

/** A date of a golden file. */
export function day(date: string): LocalDate {
  return valueOf(parseLocalDate(date));
}

/** A price of a golden file. */
export interface GoldenForfait {
  readonly price: string;
  readonly periodMonths: PeriodMonths;
}

/** Prices of a golden file as lines that are always in force. */
export function priceLines(forfaits: readonly GoldenForfait[]): readonly PriceLine[] {
  return forfaits.map(({ price, periodMonths }, index) => ({
    key: `module-${index}`,
    hosting: true,
    price: euros(price),
    periodMonths,
    from: day('2000-01-01'),
    toExclusive: null,
  }));
}

const packs = new Map(
  readTermsPacks(join(__dirname, '../../../seeds/terms')).map(({ name, json }) => [name, parseTermsPack(json)]),
);

/** The seeded pack of that name: golden cases run on the terms that contracts are made from. */
export function packNamed(name: string): TermsPack {
  const parsed = packs.get(name);
  if (parsed?.ok !== true) throw new Error(`the pack ${name} is not accepted`);
  return parsed.value;
}

/** A rule of a pack that a golden case needs. */
export function required<T>(terms: T | null | undefined): T {
  if (terms === null || terms === undefined) throw new Error('the pack has no such rule');
  return terms;
}
