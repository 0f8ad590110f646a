/** An instant of a row, to the second, as ISO 8601 text: `2026-03-02T09:00:00Z`. */
export type Timestamp = string;

/** A JSON object whose shape belongs to whoever wrote it. */
export type JsonObject = Readonly<Record<string, unknown>>;
