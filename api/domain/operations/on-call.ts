import { instant, type Instant } from '../time/instant';

/** The longest shift, in days: rosters are looked through no further back. */
export const SHIFT_DAYS_MAX = 92;

/** A span of time, its end excluded. */
export interface TimeSpan {
  readonly from: Instant;
  readonly before: Instant;
}

/** The first of some spans that has time in common with another one; undefined for none. */
export function overlapping<Span extends TimeSpan>(spans: readonly Span[], other: TimeSpan): Span | undefined {
  return spans.find(({ from, before }) => from < other.before && other.from < before);
}

/** The parts of a span in which none of some others is, in order. */
export function gapsIn(span: TimeSpan, covered: readonly TimeSpan[]): readonly TimeSpan[] {
  const gaps: TimeSpan[] = [];
  let open: number = span.from;
  for (const { from, before } of [...covered].sort((a, b) => a.from - b.from)) {
    if (from >= before) continue;
    if (from > open) gaps.push({ from: instant(open), before: instant(Math.min(from, span.before)) });
    open = Math.max(open, before);
    if (open >= span.before) return gaps;
  }
  gaps.push({ from: instant(open), before: span.before });
  return gaps;
}
