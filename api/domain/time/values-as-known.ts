import type { Instant } from './instant';

/** A change of some values of a record, as a history keeps it. */
export interface RecordedChange<Values> {
  /** What the values that were changed had been until then; those that are absent were not changed. */
  readonly before: Partial<Values>;
  readonly recordedAt: Instant;
}

/** A record that is edited, of which a history keeps every change. */
export interface EditedRecord<Values> {
  /** As they stand after all changes. */
  readonly values: Values;
  readonly recordedAt: Instant;
  /** In the order in which they were made; those that were recorded by the instant that is asked for may be left out. */
  readonly changes: readonly RecordedChange<Values>[];
}

/**
 * The values of a record as they were known at an instant: the changes that were recorded after it are undone, newest first. Null when the
 * record itself was recorded later. What is recorded afterwards never changes the answer.
 */
export function valuesAsKnown<Values extends object>(
  { values, recordedAt, changes }: EditedRecord<Values>,
  knownAt: Instant,
): Values | null {
  if (recordedAt >= knownAt) return null;
  return changes.reduceRight<Values>(
    (known, change) => (change.recordedAt >= knownAt ? { ...known, ...change.before } : known),
    values,
  );
}
