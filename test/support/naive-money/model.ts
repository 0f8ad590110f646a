import { afterWorking, monthOf, workingBetween, workingInMonth, type Excluded } from './working-time';

/** `generic-2017` art. 5, 6, read again: nothing here comes from the data of the pack. */
const TARGET_MINUTES = 8 * 60;
const MULTIPLE = 5;

/** An urgent fault. */
export interface Fault {
  readonly receivedAt: number;
  respondedAt: number;
  readonly excluded: Excluded[];
  /** Cents that were accepted of its penalty. */
  credited: number;
}

interface Price {
  /** `YYYY-MM`: prices change with months here. */
  readonly from: string;
  readonly cents: number;
}

/** The months from one on up to another, both included. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthLater(month, 1)) months.push(month);
  return months;
}

/** The month some months later. */
export function monthLater(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/**
 * What a contract owes and is owed, as one would first reckon: all that was told is kept, and each
 * amount is reckoned from it again. Caps are never reached here.
 */
export class NaiveMoney {
  readonly faults: Fault[] = [];
  private readonly prices: Price[] = [];
  /** How often something that was credited was owed no longer. */
  takenBack = 0;

  constructor(
    readonly firstMonth: string,
    cents: number,
  ) {
    this.prices.push({ from: firstMonth, cents });
  }

  /** Cents a month: what was agreed last for it. */
  priceOf(month: string): number {
    const known = this.prices.filter(({ from }) => from <= month);
    const latest = known
      .map(({ from }) => from)
      .sort()
      .at(-1);
    return known.filter(({ from }) => from === latest).at(-1)!.cents;
  }

  /** Agrees on a price from a month on, and on none of a later month any more. */
  agree(from: string, cents: number): void {
    for (let place = this.prices.length - 1; place >= 0; place -= 1)
      if (this.prices[place]!.from > from) this.prices.splice(place, 1);
    this.prices.push({ from, cents });
    this.correctCredits();
  }

  /** The cents owed for a fault: half a cent rounds up. */
  owed({ receivedAt, respondedAt, excluded }: Fault): number {
    const dueAt = afterWorking(receivedAt, TARGET_MINUTES, excluded);
    const late = workingBetween(dueAt, respondedAt, excluded);
    if (late === 0) return 0;
    const month = monthOf(dueAt);
    const numerator = MULTIPLE * this.priceOf(month) * Math.ceil(late / 60) * 60;
    const denominator = workingInMonth(month);
    return Math.floor((2 * numerator + denominator) / (2 * denominator));
  }

  /** Takes back what was credited above what is owed now. */
  correctCredits(): void {
    for (const fault of this.faults) {
      const owed = this.owed(fault);
      if (owed < fault.credited) this.takenBack += 1;
      fault.credited = Math.min(fault.credited, owed);
    }
  }

  /** The cents of all forfaits up to a month. */
  forfaits(last: string): number {
    return monthsBetween(this.firstMonth, last).reduce((sum, month) => sum + this.priceOf(month), 0);
  }

  /** The cents credited. */
  credits(): number {
    return this.faults.reduce((sum, { credited }) => sum + credited, 0);
  }
}
