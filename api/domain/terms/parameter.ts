import type { Label } from '../explanation/explanation';

/** The types of value that a parameter takes, always written as text. */
export const PARAMETER_TYPES = ['DURATION', 'DECIMAL', 'INTEGER', 'MONEY', 'TEXT', 'BOOLEAN', 'CHOICE'] as const;
/**
 * See `PARAMETER_TYPES`. `DURATION` is ISO 8601 (`PT4H30M`), kept in the pack as whole seconds;
 * `MONEY` is `"25.00 EUR"`.
 */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** What a `TEXT` parameter holds when it is more than a name. */
export const TEXT_FORMATS = ['PLAIN', 'CALENDAR', 'CODES'] as const;
/**
 * See `TEXT_FORMATS`. `CALENDAR`: the key of a calendar of the pack, or a calendar definition as
 * JSON. `CODES`: codes separated by commas.
 */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/**
 * A value of a terms pack that a contract may override. Its default is what the pack has at its
 * paths, so that there is one truth; a parameter with nothing there must be given by each contract.
 */
export interface ParameterTerms {
  /** Unique in its pack, e.g. `restoration.target`. */
  readonly key: string;
  readonly label: Label;
  /**
   * Where the value stands: keys of objects, and in lists the `key`, `code` or `level` of an item,
   * or its index. One rule written in several places has several paths, which hold the same value.
   */
  readonly paths: readonly (readonly string[])[];
  readonly type: ParameterType;
  /** For `TEXT` only; `PLAIN` when absent. */
  readonly format?: TextFormat;
  /** Bounds, both included, written like a value. */
  readonly min?: string;
  readonly max?: string;
  /** For `CHOICE`, and the codes allowed for `CODES`. */
  readonly choices?: readonly string[];
  /** True when the pack has no value of its own and each contract must give one. */
  readonly required?: boolean;
  /** True when the document is silent or ambiguous and the default is the reading taken. */
  readonly reading: boolean;
  readonly article: string;
}
