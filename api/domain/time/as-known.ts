import { instant, type Instant, type LocalDate } from './instant';

/**
 * What was recorded of a fact from a date on: valid time and known time apart. Never edited: a
 * correction is a later version with the same start, so that it changes what is known from then on
 * and not what was known before.
 */
export interface Version<T> {
  /** The date from which it holds, until the next start that is known. */
  readonly startsOn: LocalDate;
  /** Null ends the fact: from this date on nothing is in force. */
  readonly value: T | null;
  /** Withdraws the start: what was in force before it goes on. Its value is null. */
  readonly withdrawn: boolean;
  readonly recordedAt: Instant;
  /** The order of recording, whatever a clock said; larger is later, and no two are the same. */
  readonly sequence: number;
}

/** A value that holds for a span of dates. */
export interface ValidSpan<T> {
  readonly value: T;
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
}

/**
 * A span of dates for which what was known changed from one instant to another; null where nothing
 * was, or is, in force.
 */
export interface KnownChange<T> {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
  readonly before: T | null;
  readonly after: T | null;
}

/** Whether two values say the same. */
type Same<T> = (a: T | null, b: T | null) => boolean;

/**
 * Whether what was recorded in a second was known at an instant: once that second is over.
 * Everything is when it is null.
 */
export function isKnownAt(recordedAt: Instant, knownAt: Instant | null): boolean {
  return knownAt === null || recordedAt < knownAt;
}

/** The first instant at which what was recorded in a second was known. */
export function knownFrom(recordedAt: Instant): Instant {
  return instant(recordedAt + 1);
}

/**
 * The version in force on a date, as known at an instant (null: as known now): the newest known
 * start at or before the date, and of those with one start the last recorded. Null when there is
 * none; its value is null where the fact was ended. The order of the list does not matter.
 */
export function versionInForce<V extends Version<unknown>>(
  versions: readonly V[],
  on: LocalDate,
  knownAt: Instant | null = null,
): V | null {
  let chosen: V | null = null;
  for (const version of standingOf(versions, knownAt)) {
    if (version.startsOn <= on && (chosen === null || version.startsOn > chosen.startsOn)) chosen = version;
  }
  return chosen;
}

/** The value in force on a date, as known at an instant; null when none is. */
export function asKnown<T>(versions: readonly Version<T>[], on: LocalDate, knownAt: Instant | null = null): T | null {
  return versionInForce(versions, on, knownAt)?.value ?? null;
}

/**
 * All that was known at an instant, as spans in order that do not overlap; neighbours with the same
 * value are one.
 */
export function timelineAsKnown<T>(
  versions: readonly Version<T>[],
  knownAt: Instant | null = null,
  same: Same<T> = Object.is,
): readonly ValidSpan<T>[] {
  const starts = standingVersions(versions, knownAt);
  const spans: ValidSpan<T>[] = [];
  for (const [place, { value, startsOn }] of starts.entries()) {
    if (value === null) continue;
    const toExclusive = starts[place + 1]?.startsOn ?? null;
    const last = spans.at(-1);
    if (last !== undefined && last.toExclusive === startsOn && same(last.value, value)) {
      spans[spans.length - 1] = { ...last, toExclusive };
    } else spans.push({ value, from: startsOn, toExclusive });
  }
  return spans;
}

/**
 * What was recorded between two instants changed: the spans whose value is another one, in order.
 * What an amendment that is dated back has to correct of what was invoiced.
 */
export function changesKnownBetween<T>(
  versions: readonly Version<T>[],
  earlier: Instant,
  later: Instant | null,
  same: Same<T> = Object.is,
): readonly KnownChange<T>[] {
  const starts = [...new Set(versions.map(({ startsOn }) => startsOn))].sort();
  const changes: KnownChange<T>[] = [];
  for (const [place, from] of starts.entries()) {
    const before = asKnown(versions, from, earlier);
    const after = asKnown(versions, from, later);
    if (same(before, after)) continue;
    const toExclusive = starts[place + 1] ?? null;
    const last = changes.at(-1);
    if (last?.toExclusive === from && same(last.before, before) && same(last.after, after)) {
      changes[changes.length - 1] = { ...last, toExclusive };
    } else changes.push({ from, toExclusive, before, after });
  }
  return changes;
}

/**
 * The version that counts of each start that is known and was not withdrawn, in the order of the
 * starts.
 */
export function standingVersions<V extends Version<unknown>>(
  versions: readonly V[],
  knownAt: Instant | null,
): readonly V[] {
  return [...standingOf(versions, knownAt)].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

function standingOf<V extends Version<unknown>>(versions: readonly V[], knownAt: Instant | null): readonly V[] {
  const [only] = versions;
  // Most facts are recorded once.
  if (only !== undefined && versions.length === 1)
    return !only.withdrawn && isKnownAt(only.recordedAt, knownAt) ? versions : [];
  const byStart = new Map<LocalDate, V>();
  for (const version of versions) {
    if (!isKnownAt(version.recordedAt, knownAt)) continue;
    const other = byStart.get(version.startsOn);
    if (other === undefined || version.sequence > other.sequence) byStart.set(version.startsOn, version);
  }
  return [...byStart.values()].filter(({ withdrawn }) => !withdrawn);
}
