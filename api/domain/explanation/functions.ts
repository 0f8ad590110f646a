import { Decimal } from '../money/decimal';
import { roundNumberDown, roundNumberHalfUp, roundNumberUp } from '../money/rounding';
import { daysBetween, daysInYear, parseLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/instant';
import { FormulaError } from './formula';
import { marginalRate, rateTableOf, tableRate } from './rate-table';

/**
 * What formulas compute with: numbers, and words (dates, tables) that only functions understand.
 */
export type FormulaValue = Decimal | string;

/** A function that formulas may call. */
export type FormulaFunction = (args: readonly FormulaValue[]) => FormulaValue;

function numberAt(args: readonly FormulaValue[], index: number): Decimal {
  const value = args[index];
  if (!(value instanceof Decimal)) throw new FormulaError(`argument ${index + 1} is not a number`);
  return value;
}

function textAt(args: readonly FormulaValue[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new FormulaError(`argument ${index + 1} is not a word`);
  return value;
}

function numbers(args: readonly FormulaValue[]): Decimal[] {
  if (args.length === 0) throw new FormulaError('a function needs an argument');
  return args.map((_, index) => numberAt(args, index));
}

function places(args: readonly FormulaValue[]): number {
  const decimals = numberAt(args, 1);
  if (!decimals.isInteger() || decimals.isNegative() || decimals.greaterThan(20))
    throw new FormulaError('0 to 20 decimals');
  return decimals.toNumber();
}

function dateAt(args: readonly FormulaValue[], index: number): LocalDate {
  const parsed = parseLocalDate(textAt(args, index));
  if (!parsed.ok) throw new FormulaError(`argument ${index + 1} is not a date`);
  return parsed.value;
}

/**
 * The closed set of functions of formulas. `roundHalfUp` goes half away from zero, `roundDown`
 * towards minus infinity, both to a number of decimals; `daysFromTo` counts both ends.
 */
export const FORMULA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  min: (args) => Decimal.min(...numbers(args)),
  max: (args) => Decimal.max(...numbers(args)),
  ceil: (args) => roundNumberUp(numberAt(args, 0)),
  floor: (args) => roundNumberDown(numberAt(args, 0), 0),
  roundHalfUp: (args) => roundNumberHalfUp(numberAt(args, 0), places(args)),
  roundDown: (args) => roundNumberDown(numberAt(args, 0), places(args)),
  tableRate: (args) => tableRate(numberAt(args, 0), rateTableOf(textAt(args, 1))),
  marginalRate: (args) => marginalRate(numberAt(args, 0), rateTableOf(textAt(args, 1))),
  monthOf: (args) => textAt(args, 0).slice(0, 7),
  yearOf: (args) => new Decimal(textAt(args, 0).slice(0, 4)),
  earlier: (args) => (textAt(args, 0) <= textAt(args, 1) ? textAt(args, 0) : textAt(args, 1)),
  later: (args) => (textAt(args, 0) >= textAt(args, 1) ? textAt(args, 0) : textAt(args, 1)),
  daysFromTo: (args) => new Decimal(daysBetween(dateAt(args, 0), dateAt(args, 1)) + 1),
  daysInYear: (args) => new Decimal(daysInYear(numberAt(args, 0).toNumber())),
};
