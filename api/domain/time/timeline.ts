/**
 * Opening times as sorted numbers with running totals: what the engine searches. The unit (seconds
 * for hours of opening, days for working days) is the caller's.
 */

/**
 * Open times in order, apart from each other: `[opens[i], closes[i])`, `totals[i]` seconds open
 * before it; the last total is the sum.
 */
export interface OpenSpans {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly totals: Float64Array;
  /**
   * Indices of the openings before which it was closed for longer than any wait that needs no
   * second look; rare.
   */
  readonly longWaits: readonly number[];
}

/** A growing list of spans, in order of opening; those that touch or overlap are made one. */
export class SpanBuilder {
  private readonly opens: number[] = [];
  private readonly closes: number[] = [];

  /** `longWait`: the wait beyond which an opening is noted as one after a long wait. */
  constructor(private readonly longWait: number) {}

  /**
   * Adds `[open, close)`, which must not open before the last one added; an empty one adds nothing.
   */
  add(open: number, close: number): void {
    if (close <= open) return;
    const last = this.closes.length - 1;
    const lastClose = this.closes[last];
    if (lastClose !== undefined && open <= lastClose) this.closes[last] = Math.max(lastClose, close);
    else {
      this.opens.push(open);
      this.closes.push(close);
    }
  }

  /** Adds all spans of another list. */
  addAll(spans: OpenSpans): void {
    for (let index = 0; index < spans.opens.length; index += 1)
      this.add(valueAt(spans.opens, index), valueAt(spans.closes, index));
  }

  /** The spans so far, with their totals. */
  build(): OpenSpans {
    const opens = Float64Array.from(this.opens);
    const closes = Float64Array.from(this.closes);
    const totals = new Float64Array(opens.length + 1);
    const longWaits: number[] = [];
    for (let index = 0; index < opens.length; index += 1) {
      totals[index + 1] = valueAt(totals, index) + valueAt(closes, index) - valueAt(opens, index);
      if (index > 0 && valueAt(opens, index) - valueAt(closes, index - 1) > this.longWait) longWaits.push(index);
    }
    return { opens, closes, totals, longWaits };
  }
}

/** How much of the spans lies before a point. */
export function openBefore({ opens, closes, totals }: OpenSpans, point: number): number {
  const index = countUpTo(opens, point) - 1;
  if (index < 0) return 0;
  return valueAt(totals, index) + Math.min(point, valueAt(closes, index)) - valueAt(opens, index);
}

/** Whether a point lies in a span; the closing itself does not. */
export function isInside({ opens, closes }: OpenSpans, point: number): boolean {
  const index = countUpTo(opens, point) - 1;
  return index >= 0 && point < valueAt(closes, index);
}

/** How many values of a sorted list are at most `limit`. */
export function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(sorted, middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values of a sorted list are less than `limit`. */
export function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(sorted, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The element at an index that is known to exist. */
export function valueAt(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
