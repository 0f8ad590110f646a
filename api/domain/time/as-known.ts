import type { Instant, LocalDate } from './instant';

/**
 * What was recorded of a fact for a span of dates: valid time and known time apart. Never edited: what is recorded later prevails for its own
 * dates, so that a back-dated amendment changes what is known from then on and not what was known before.
 */
export interface Version<T> {
  /** Null takes back what was said for these dates. */
  readonly value: T | null;
  readonly validFrom: LocalDate;
  /** First date no longer meant; null while open. */
  readonly validToExclusive: LocalDate | null;
  readonly recordedAt: Instant;
  /** Orders what was recorded in one second; larger is later, and no two are the same. */
  readonly sequence: number;
}

/** A value that holds for a span of dates. */
export interface ValidSpan<T> {
  readonly value: T;
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
}

/** A span of dates for which what was known changed from one instant to another; null where nothing was, or is, in force. */
export interface KnownChange<T> {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
  readonly before: T | null;
  readonly after: T | null;
}

/** What was known at an instant to be in force on a date: of the versions recorded by then that speak of the date, the last; null when none. */
export function asKnown<T>(versions: readonly Version<T>[], on: LocalDate, knownAt: Instant): T | null {
  let last: Version<T> | null = null;
  for (const version of versions) {
    const speaks =
      version.recordedAt <= knownAt &&
      version.validFrom <= on &&
      (version.validToExclusive === null || on < version.validToExclusive);
    if (speaks && (last === null || isLater(version, last))) last = version;
  }
  return last === null ? null : last.value;
}

/** All that was known at an instant, as spans in order that do not overlap; neighbours with the same value are one. */
export function timelineAsKnown<T>(versions: readonly Version<T>[], knownAt: Instant): readonly ValidSpan<T>[] {
  const known = versions.filter(({ recordedAt }) => recordedAt <= knownAt);
  return piecesOf(known)
    .flatMap(({ from, toExclusive }) => {
      const value = asKnown(known, from, knownAt);
      return value === null ? [] : [{ value, from, toExclusive }];
    })
    .reduce<readonly ValidSpan<T>[]>(joinNeighbour, []);
}

/**
 * What was recorded between two instants changed: the spans whose value is another one, in order. What an amendment that is dated back has to
 * correct of what was invoiced.
 */
export function changesKnownBetween<T>(
  versions: readonly Version<T>[],
  earlier: Instant,
  later: Instant,
): readonly KnownChange<T>[] {
  const known = versions.filter(({ recordedAt }) => recordedAt <= later);
  return piecesOf(known).flatMap(({ from, toExclusive }) => {
    const before = asKnown(known, from, earlier);
    const after = asKnown(known, from, later);
    return before === after ? [] : [{ from, toExclusive, before, after }];
  });
}

function isLater(a: Version<unknown>, b: Version<unknown>): boolean {
  return a.recordedAt === b.recordedAt ? a.sequence > b.sequence : a.recordedAt > b.recordedAt;
}

/** The spans between all dates at which something begins or ends; the last one is open. */
function piecesOf(
  versions: readonly Version<unknown>[],
): readonly { readonly from: LocalDate; readonly toExclusive: LocalDate | null }[] {
  const dates = versions.flatMap(({ validFrom, validToExclusive }) =>
    validToExclusive === null ? [validFrom] : [validFrom, validToExclusive],
  );
  const sorted = [...new Set(dates)].sort();
  return sorted.map((from, index) => ({ from, toExclusive: sorted[index + 1] ?? null }));
}

function joinNeighbour<T>(spans: readonly ValidSpan<T>[], next: ValidSpan<T>): readonly ValidSpan<T>[] {
  const last = spans.at(-1);
  if (last === undefined || last.toExclusive !== next.from || last.value !== next.value) return [...spans, next];
  return [...spans.slice(0, -1), { ...last, toExclusive: next.toExclusive }];
}
