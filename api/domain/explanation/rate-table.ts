import { Decimal, decimal, isDecimalText, ZERO } from '../money/decimal';

/**
 * A line of a rate table in numbers: up to and including so many seconds (null: no end), at a rate
 * in percent.
 */
export interface TableLine {
  readonly upTo: Decimal | null;
  readonly ratePercent: Decimal;
}

/** A rate table as one text, for the inputs of a step: `14400:10 28800:20 *:30`. */
export function rateTableText(
  lines: readonly { readonly overrunUpToSeconds: number | null; readonly ratePercent: string }[],
): string {
  return lines.map((line) => `${line.overrunUpToSeconds ?? '*'}:${line.ratePercent}`).join(' ');
}

/** Reads what `rateTableText` wrote; throws on anything else. */
export function rateTableOf(text: string): readonly TableLine[] {
  return text.split(' ').map((part) => {
    const [upTo = '', rate = '', more] = part.split(':');
    if (more !== undefined || !isDecimalText(rate) || (upTo !== '*' && !isDecimalText(upTo))) {
      throw new Error(`not a rate table: ${JSON.stringify(text)}`);
    }
    return { upTo: upTo === '*' ? null : decimal(upTo), ratePercent: decimal(rate) };
  });
}

/**
 * The flat reading: the rate of the first line whose end is at least the overrun. Beyond the last
 * end: the last line's.
 */
export function tableRate(overrun: Decimal, lines: readonly TableLine[]): Decimal {
  const line = lines.find((one) => one.upTo === null || one.upTo.greaterThanOrEqualTo(overrun)) ?? lines.at(-1);
  if (line === undefined) throw new Error('a rate table needs a line');
  return line.ratePercent;
}

/**
 * The marginal reading: each slice of the overrun at its own line's rate, as one rate for the
 * whole, that is the mean of the rates weighted by the length of the slices. An overrun of zero has
 * the first line's.
 */
export function marginalRate(overrun: Decimal, lines: readonly TableLine[]): Decimal {
  if (overrun.isZero()) return tableRate(overrun, lines);
  let from = ZERO;
  let weighted = ZERO;
  for (const [index, line] of lines.entries()) {
    // Beyond the last end the last line goes on, as in the flat reading.
    const last = index === lines.length - 1;
    const to = line.upTo === null || last ? overrun : Decimal.min(line.upTo, overrun);
    if (to.greaterThan(from)) weighted = weighted.plus(to.minus(from).times(line.ratePercent));
    from = Decimal.max(from, to);
  }
  return weighted.dividedBy(overrun);
}
