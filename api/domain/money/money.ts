/** Money and exact decimals: everything other rooms of the domain need, one import. */
export { Decimal, decimal, isDecimalText, whole, ZERO, type DecimalText } from './decimal';
export { money, zero, exactAmount, isCurrencyCode, requireSameCurrency, type Money, type ExactAmount } from './value';
export { parseMoney, moneyOf } from './parse-money';
export { formatMoney, formatAmount, formatExact } from './format-money';
export {
  add,
  subtract,
  negate,
  sum,
  compare,
  smaller,
  sameMoney,
  isZero,
  isPositive,
  multiply,
  divide,
  percentOf,
  addExact,
  unrounded,
} from './arithmetic';
export { roundHalfUp, roundDown, roundNumberHalfUp, roundNumberDown, roundNumberUp, settle } from './rounding';
export { distribute } from './distribute';
