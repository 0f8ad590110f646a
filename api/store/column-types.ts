/**
 * An instant of a row, to the second. Written as ISO 8601 text (`2026-03-02T09:00:00Z`) or a `Date`; TypeORM reads it
 * back as a `Date`, a statement of our own as ISO 8601 text.
 */
export type Timestamp = Date | string;

/** A JSON object whose shape belongs to whoever wrote it. */
export type JsonObject = Readonly<Record<string, unknown>>;
