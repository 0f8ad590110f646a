/** A label in the two languages of the contracts' readers. */
export interface Label {
  readonly en: string;
  readonly fr: string;
}

/**
 * One named input or result of a step: its value as exact text and its unit (`EUR`, `s`, `%`,
 * `instant`, `date`, `unit`…).
 */
export interface Quantity {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/**
 * One step of an explanation: what is done, from which inputs, by which formula, with which result,
 * and the article of the contract (or the law) that says so. The formula names its inputs, so that
 * the step can be recomputed from itself.
 */
export interface Step {
  readonly label: Label;
  readonly inputs: readonly Quantity[];
  /** e.g. `base * rate / 100`, `tableRate(overrun)`, `roundHalfUp(amount, 2)`. */
  readonly formula: string;
  readonly result: Quantity;
  /** e.g. `art. 4.2`; empty only when no document speaks of it. */
  readonly article: string;
}

/** The ordered steps that lead to an amount, a clock or a balance. */
export interface Explanation {
  readonly steps: readonly Step[];
}
