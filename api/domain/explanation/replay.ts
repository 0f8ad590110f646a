import { decimal, Decimal, isDecimalText } from '../money/decimal';
import { GIVEN } from './build';
import type { Explanation, Quantity } from './explanation';
import { FormulaError, parseFormula, type Formula } from './formula';
import { FORMULA_FUNCTIONS, type FormulaFunction, type FormulaValue } from './functions';

/** Where an explanation does not hold together. */
export interface ReplayDifference {
  /** Position of the step, from 0. */
  readonly step: number;
  /**
   * `RESULT`: the formula gives something else; `CHAIN`: an input is not what an earlier step found
   * or stated by that name; `FORMULA`: it cannot be computed.
   */
  readonly kind: 'RESULT' | 'CHAIN' | 'FORMULA';
  readonly name: string;
  /** What the explanation says. */
  readonly stated: string;
  /** What recomputing gives, or why it cannot be done. */
  readonly found: string;
}

/** What `replay` found; `equal` when nothing differs. */
export interface Replay {
  readonly equal: boolean;
  readonly differences: readonly ReplayDifference[];
}

/**
 * Recomputes every result of an explanation from its steps alone, and checks that a name stands for
 * one value: an input that is named like an earlier result, or an earlier input, is that one.
 * `functions` adds to the closed set of named functions (a clock's own, for instance). Steps whose
 * formula is `given` are taken as stated.
 */
export function replay(
  explanation: Explanation,
  functions: Readonly<Record<string, FormulaFunction>> = FORMULA_FUNCTIONS,
): Replay {
  const differences: ReplayDifference[] = [];
  const found = new Map<string, Quantity>();
  for (const [step, { inputs, formula, result }] of explanation.steps.entries()) {
    for (const input of inputs) {
      const earlier = found.get(input.name);
      if (earlier === undefined) found.set(input.name, input);
      else if (!sameValue(valueOf(earlier), valueOf(input))) {
        differences.push({ step, kind: 'CHAIN', name: input.name, stated: input.value, found: earlier.value });
      }
    }
    found.set(result.name, result);
    if (formula === GIVEN) continue;
    try {
      const value = evaluate(parseFormula(formula), inputs, functions);
      if (!sameValue(value, valueOf(result))) {
        differences.push({ step, kind: 'RESULT', name: result.name, stated: result.value, found: textOf(value) });
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      differences.push({ step, kind: 'FORMULA', name: result.name, stated: formula, found: error.message });
    }
  }
  return { equal: differences.length === 0, differences };
}

function valueOf(quantity: Quantity): FormulaValue {
  return isDecimalText(quantity.value) ? decimal(quantity.value) : quantity.value;
}

function textOf(value: FormulaValue): string {
  return typeof value === 'string' ? value : value.toFixed();
}

function sameValue(a: FormulaValue, b: FormulaValue): boolean {
  return a instanceof Decimal && b instanceof Decimal ? a.equals(b) : textOf(a) === textOf(b);
}

/**
 * Computes a formula over a step's inputs; throws `FormulaError` when a name is unknown or a word
 * is used as a number.
 */
export function evaluate(
  formula: Formula,
  inputs: readonly Quantity[],
  functions: Readonly<Record<string, FormulaFunction>> = FORMULA_FUNCTIONS,
): FormulaValue {
  const number = (part: Formula): Decimal => {
    const value = evaluate(part, inputs, functions);
    if (!(value instanceof Decimal)) throw new FormulaError(`${JSON.stringify(value)} is not a number`);
    return value;
  };
  switch (formula.kind) {
    case 'NUMBER':
      return decimal(formula.text);
    case 'NAME': {
      const input = inputs.find((one) => one.name === formula.name);
      if (input === undefined) throw new FormulaError(`no input is named ${formula.name}`);
      return valueOf(input);
    }
    case 'CALL': {
      const call = Object.hasOwn(functions, formula.name) ? functions[formula.name] : undefined;
      if (call === undefined) throw new FormulaError(`no function is named ${formula.name}`);
      return call(formula.args.map((part) => evaluate(part, inputs, functions)));
    }
    case 'NEGATE':
      return number(formula.of).negated();
    case 'BINARY':
      return compute(formula.operator, number(formula.left), number(formula.right));
  }
}

function compute(operator: '+' | '-' | '*' | '/', left: Decimal, right: Decimal): Decimal {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      if (right.isZero()) throw new FormulaError('division by zero');
      return left.dividedBy(right);
  }
}
