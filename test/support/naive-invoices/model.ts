import { Decimal } from 'decimal.js';
import { daysAfter, daysFrom, monthsAfter } from '../naive-life/days';

const Exact = Decimal.clone({ precision: 60 });

/** What a contract says that its invoices follow from. */
export interface SaidOfInvoices {
  readonly startsOn: string;
  readonly periodMonths: number;
  readonly anchor: string;
}

/** Days that are invoiced together, `[start, end)`, and how many days a whole price is for. */
export interface NaivePeriod {
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

interface Price {
  readonly from: string;
  readonly cents: number;
}

/**
 * What a contract owes, as one would first reckon: each day that is lived owes its part of the price
 * that was agreed last for it. Nothing is rounded, and nothing is known of invoices.
 */
export class NaiveInvoices {
  private readonly agreed = new Map<string, Price[]>();
  /** First day without service. */
  end: string | null = null;
  /** How often a price was agreed. */
  agreements = 0;
  /** Cents that a change of level makes apart from the prices of its days. */
  private levels = new Exact(0);
  private balance: number | null = null;
  /**
   * Days on which nothing is owed, `[from, to)`, null while they go on; nobody knew of its service
   * when periods before `until` fell due.
   */
  private readonly suspended: { readonly from: string; to: string | null; until: string | null }[] = [];
  /** In cents: packs of units, services that were done once, and spare parts. */
  readonly charged = { units: 0, services: 0, parts: 0 };

  constructor(
    private readonly said: SaidOfInvoices,
    prices: Readonly<Record<string, number>>,
  ) {
    for (const [key, cents] of Object.entries(prices)) this.agreed.set(key, [{ from: said.startsOn, cents }]);
  }

  /** Agrees on a price from a day on: later ones stay, or are withdrawn. */
  agree(key: string, from: string, cents: number, later: string): void {
    const stays = (each: Price): boolean => each.from < from || (each.from > from && later === 'KEEP');
    const before = (this.agreed.get(key) ?? []).filter(stays);
    this.agreed.set(
      key,
      [...before, { from, cents }].sort((a, b) => (a.from < b.from ? -1 : 1)),
    );
    this.agreements += 1;
  }

  /** Is suspended from a day on, or served again from one on. */
  suspend(from: string): void {
    this.suspended.push({ from, to: null, until: null });
  }

  resume(from: string, today: string): void {
    const { end } = this.periodOf(today);
    Object.assign(this.suspended.at(-1)!, { to: from, until: from > end ? from : end });
  }

  /** Whether a day may be on no line, as its period fell due while it was suspended. */
  mayBeOnNoLine(day: string): boolean {
    return this.suspended.some(({ from, until }) => from <= day && (until === null || day < until));
  }

  isSuspended(day: string): boolean {
    return this.suspended.some(({ from, to }) => from <= day && (to === null || day < to));
  }

  /** Whether it is suspended on no day from one on until another one. */
  isServed(from: string, until: string): boolean {
    return !this.suspended.some((each) => each.from < until && (each.to === null || each.to > from));
  }

  priceOn(key: string, day: string): number {
    return this.agreed.get(key)?.findLast(({ from }) => from <= day)?.cents ?? 0;
  }

  /** Whether a price changes within a period that has a day, or a later one up to another day. */
  changesWithin(from: string, until: string): boolean {
    const touched = this.periods(from > until ? from : until).filter(({ end }) => end > from);
    return touched.some(({ start, end }) =>
      [...this.agreed.values()].flat().some((price) => start < price.from && price.from < end),
    );
  }

  periodOf(day: string): NaivePeriod {
    return this.periods(day).at(-1)!;
  }

  /** The periods that begin by a day. */
  private periods(until: string): readonly NaivePeriod[] {
    const { startsOn, periodMonths, anchor } = this.said;
    const found: NaivePeriod[] = [];
    let first = startsOn;
    if (anchor === 'FIRST_OF_MONTH' && !startsOn.endsWith('-01')) {
      first = `${monthsAfter(`${startsOn.slice(0, 8)}01`, 1).slice(0, 8)}01`;
      found.push({ start: startsOn, end: first, days: daysFrom(monthsAfter(first, -periodMonths), first) });
    }
    for (let start = first, count = 1; start <= until; count += 1) {
      const end = monthsAfter(first, count * periodMonths);
      found.push({ start, end, days: daysFrom(start, end) });
      start = end;
    }
    return found;
  }

  /** The cents that all days lived owe, of the periods that begin by a day: each is due in advance. */
  owedFor(until: string): Decimal {
    const { periodMonths } = this.said;
    let sum = this.levels;
    for (const { start, end, days } of this.periods(until)) {
      let cents = 0;
      for (let day = start; day < end && (this.end === null || day < this.end); day = daysAfter(day, 1)) {
        if (this.isSuspended(day)) continue;
        for (const key of this.agreed.keys()) cents += this.priceOn(key, day);
      }
      sum = sum.plus(new Exact(cents).times(periodMonths).div(days));
    }
    return sum;
  }

  /**
   * A higher level (`icodia-server` art. 7): the old price of whole months not consumed is given
   * back, that of the month which was begun is not, and the new one is due from the day on.
   */
  raise(key: string, on: string, cents: number): void {
    const { end, days } = this.periodOf(on);
    const old = this.priceOn(key, on);
    // At the same price nothing is paid again, and nothing given back.
    if (cents === old) return this.agree(key, on, cents, 'REPLACE');
    let wholeMonths = 0;
    while (monthsAfter(on, wholeMonths + 1) <= end) wholeMonths += 1;
    const keptByDays = new Exact(old).times(this.said.periodMonths).times(daysFrom(on, end)).div(days);
    this.levels = this.levels.plus(keptByDays).minus(new Exact(old).times(wholeMonths));
    this.agree(key, on, cents, 'REPLACE');
  }

  /** Sixteen units at 25.00 are bought first, and again as often as none is left. */
  debit(units: number): void {
    if (this.balance === null) this.buy();
    let left = units;
    for (; left > 0; left -= 1) {
      this.balance = this.balance! - 1;
      if (this.balance === 0) this.buy();
    }
  }

  private buy(): void {
    this.balance = (this.balance ?? 0) + 16;
    this.charged.units += 16 * 2_500;
  }
}
