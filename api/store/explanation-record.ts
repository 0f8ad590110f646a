import type { Explanation } from '../domain/explanation/explanation';

/** The explanation of a row, read apart from it. */
export interface ExplanationRecord {
  /** The row's id. */
  readonly id: string;
  readonly explanation: Explanation;
}
