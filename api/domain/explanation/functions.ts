import { Decimal } from '../money/money';
import { FormulaError } from './formula';
import { marginalRate, rateTableOf, tableRate } from './rate-table';

/** What formulas compute with: numbers, and words (dates, tables) that only functions understand. */
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
  return numberAt(args, 1).toNumber();
}

function dayNumber(date: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new FormulaError(`${JSON.stringify(date)} is not a date`);
  return Date.parse(`${date}T00:00:00Z`) / 86400000;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The closed set of functions of formulas. `roundHalfUp` goes half away from zero, `roundDown` towards minus infinity, both to a number
 * of decimals; `daysBetween` counts both ends.
 */
export const FORMULA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  min: (args) => Decimal.min(...numbers(args)),
  max: (args) => Decimal.max(...numbers(args)),
  ceil: (args) => numberAt(args, 0).ceil(),
  floor: (args) => numberAt(args, 0).floor(),
  roundHalfUp: (args) => numberAt(args, 0).toDecimalPlaces(places(args), Decimal.ROUND_HALF_UP),
  roundDown: (args) => numberAt(args, 0).toDecimalPlaces(places(args), Decimal.ROUND_FLOOR),
  tableRate: (args) => tableRate(numberAt(args, 0), rateTableOf(textAt(args, 1))),
  marginalRate: (args) => marginalRate(numberAt(args, 0), rateTableOf(textAt(args, 1))),
  monthOf: (args) => textAt(args, 0).slice(0, 7),
  yearOf: (args) => new Decimal(textAt(args, 0).slice(0, 4)),
  earlier: (args) => (textAt(args, 0) <= textAt(args, 1) ? textAt(args, 0) : textAt(args, 1)),
  later: (args) => (textAt(args, 0) >= textAt(args, 1) ? textAt(args, 0) : textAt(args, 1)),
  daysBetween: (args) => new Decimal(dayNumber(textAt(args, 1)) - dayNumber(textAt(args, 0)) + 1),
  daysInYear: (args) => new Decimal(isLeapYear(numberAt(args, 0).toNumber()) ? 366 : 365),
};
