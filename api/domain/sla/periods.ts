import { instant, type Instant } from '../time/instant';

/** A stretch of time `[from, to)` in epoch seconds; `to` may be `Infinity`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same time as stretches in order that neither overlap nor touch, empty ones left out. */
export function unionOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((left, right) => left.from - right.from);
  const union: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = union.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

/** What lies in the first union and not in the second; both as `unionOf` gives them. */
export function without(stretches: readonly Stretch[], removed: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((stretch) => {
    const left: Stretch[] = [];
    let from = stretch.from;
    for (const hole of removed) {
      if (hole.from >= stretch.to) break;
      if (hole.from > from) left.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    return from < stretch.to ? [...left, { from, to: stretch.to }] : left;
  });
}

/** The part of stretches that lies in `[from, to)`. */
export function clip(stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  return stretches
    .map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** A period with an instant for an end, or none yet, as a stretch. */
export function stretchOf(startsAt: Instant, endsAt: Instant | null): Stretch {
  return { from: startsAt, to: endsAt ?? Infinity };
}

/** The two ends of a stretch that is known to end. */
export function endsOf({ from, to }: Stretch): readonly [Instant, Instant] {
  return [instant(from), instant(to)];
}
