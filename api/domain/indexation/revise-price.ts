import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { addExact, percentOf } from '../money/arithmetic';
import { decimal, Decimal, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, type ExactAmount, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { IndexationTerms } from '../terms/billing-terms';

/** A price revised by formula, and what it was found from. */
export interface RevisedPrice {
  readonly price: Money;
  readonly formulaPrice: ExactAmount;
  readonly minimumPrice: ExactAmount;
  /** The least increase was more than the formula gave. */
  readonly minimumApplied: boolean;
  readonly ceilingApplied: boolean;
  readonly explanation: Explanation;
}

/** What a revision follows. */
export type RevisionFormula = Pick<
  IndexationTerms,
  'fixedShare' | 'variableShare' | 'minimumPercent' | 'ceilingPercent' | 'article'
>;

/**
 * P = P0 × (fixed share + variable share × S ÷ S0), at least P0 plus the least increase and at most
 * P0 plus the ceiling, rounded to the cent (`omr-hosted` art. 21.4). Refuses `INDEX_INVALID` for an
 * index that is not positive.
 */
export function revisePrice(
  formula: RevisionFormula,
  price: Money,
  indexBefore: DecimalText,
  indexNow: DecimalText,
): Result<RevisedPrice> {
  const [before, now] = [decimal(indexBefore), decimal(indexNow)];
  if (!before.isPositive() || before.isZero() || !now.isPositive() || now.isZero()) {
    const message = `An index must be above zero; S0 is ${indexBefore} and S is ${indexNow}.`;
    return refuse('INDEX_INVALID', ['index'], message, 'Give another value of the index.');
  }
  const fixed = decimal(formula.fixedShare);
  const variable = decimal(formula.variableShare);
  // Multiplied before divided, so that an unchanged index gives the unchanged price exactly.
  const moved = price.amount.times(variable).times(now).dividedBy(before);
  const formulaPrice = exactAmount(price.amount.times(fixed).plus(moved), price.currency);
  const minimumPrice = addExact(price, percentOf(price, decimal(formula.minimumPercent)));
  const ceiling =
    formula.ceilingPercent === null ? null : addExact(price, percentOf(price, decimal(formula.ceilingPercent)));
  const raised = Decimal.max(formulaPrice.exact, minimumPrice.exact);
  const bounded = ceiling === null ? raised : Decimal.min(raised, ceiling.exact);
  const revised = roundHalfUp(exactAmount(bounded, price.currency));
  return accept({
    price: revised,
    formulaPrice,
    minimumPrice,
    minimumApplied: minimumPrice.exact.greaterThan(formulaPrice.exact),
    ceilingApplied: ceiling !== null && ceiling.exact.lessThan(raised),
    explanation: explain(
      stepsOf(formula, price, [indexBefore, indexNow], { formulaPrice, minimumPrice, ceiling, revised }),
    ),
  });
}

interface Found {
  readonly formulaPrice: ExactAmount;
  readonly minimumPrice: ExactAmount;
  readonly ceiling: ExactAmount | null;
  readonly revised: Money;
}

function stepsOf(
  { article, ...formula }: RevisionFormula,
  price: Money,
  [before, now]: readonly [string, string],
  { formulaPrice, minimumPrice, ceiling, revised }: Found,
): readonly Step[] {
  const { currency } = price;
  const P0 = quantity('P0', price.amount, currency);
  const bounds = [
    quantity('formulaPrice', formulaPrice.exact, currency),
    quantity('minimumPrice', minimumPrice.exact, currency),
  ];
  const capped = ceiling === null ? [] : [quantity('ceilingPrice', ceiling.exact, currency)];
  return [
    step(
      { en: 'Price by the formula', fr: 'Prix selon la formule' },
      [
        P0,
        quantity('fixedShare', formula.fixedShare, 'factor'),
        quantity('variableShare', formula.variableShare, 'factor'),
        quantity('S', now, 'factor'),
        quantity('S0', before, 'factor'),
      ],
      'P0 * fixedShare + P0 * variableShare * S / S0',
      quantity('formulaPrice', formulaPrice.exact, currency),
      article,
    ),
    step(
      { en: 'Least price', fr: 'Prix minimal' },
      [P0, quantity('minimumPercent', formula.minimumPercent, '%')],
      'P0 + P0 * minimumPercent / 100',
      quantity('minimumPrice', minimumPrice.exact, currency),
      article,
    ),
    ...(ceiling === null
      ? []
      : [
          step(
            { en: 'Largest price', fr: 'Prix maximal' },
            [P0, quantity('ceilingPercent', formula.ceilingPercent ?? '0', '%')],
            'P0 + P0 * ceilingPercent / 100',
            quantity('ceilingPrice', ceiling.exact, currency),
            article,
          ),
        ]),
    step(
      { en: 'Revised price, rounded half up to the cent', fr: 'Prix révisé, arrondi au centime' },
      [...bounds, ...capped],
      ceiling === null
        ? 'roundHalfUp(max(formulaPrice, minimumPrice), 2)'
        : 'roundHalfUp(min(max(formulaPrice, minimumPrice), ceilingPrice), 2)',
      quantity('price', revised.amount, currency),
      article,
    ),
  ];
}
