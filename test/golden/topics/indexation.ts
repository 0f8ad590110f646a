import { reviseAtAnniversaries } from '../../../api/domain/indexation/revise-at-anniversaries';
import { revisePrice, type RevisedPrice } from '../../../api/domain/indexation/revise-price';
import type { IndexSeries } from '../../../api/domain/indexation/index-series';
import type { IndexationTerms } from '../../../api/domain/terms/billing-terms';
import type { Json } from '../compare';
import { requireSound } from '../explained';
import { answer, topic } from '../topic';
import { day, euros, packNamed, required, text } from './billing-support';

interface Revise {
  readonly op: 'revise';
  readonly P0: string;
  readonly S0: string;
  readonly S: string;
  readonly minimumPercent: string;
}

interface Chain {
  readonly op: 'chain';
  readonly index: {
    readonly name: string;
    readonly values: readonly { readonly period: string; readonly publishedOn: string; readonly value: string }[];
  };
  readonly contractStart: string;
  readonly modules: readonly { readonly code: string; readonly price: string; readonly priceDate: string }[];
  readonly minimumPercent: string;
  readonly until: string;
}

/**
 * `indexation.json`: one revision by the formula, and the revisions of a contract's anniversaries,
 * by the rules of `omr-hosted`.
 */
export const indexation = topic<Revise | Chain>((input) => {
  const terms = { ...required(packNamed('omr-hosted').billing.indexation), minimumPercent: input.minimumPercent };
  if (input.op === 'chain') return { revisions: chain(input, terms) };
  return answer(revisePrice(terms, euros(input.P0), input.S0, input.S), (revised) => ({
    price: text(revised.price),
    explanation: { ...figuresOf(revised), minimumApplied: revised.minimumApplied },
  }));
});

function chain(input: Chain, terms: IndexationTerms): readonly Json[] {
  const series: IndexSeries = {
    name: input.index.name,
    values: input.index.values.map((value) => ({ ...value, publishedOn: day(value.publishedOn) })),
  };
  const prices = input.modules.map(({ code, price, priceDate }) => ({
    key: code,
    price: euros(price),
    priceDate: day(priceDate),
  }));
  const made = reviseAtAnniversaries(terms, series, day(input.contractStart), prices, day(input.until));
  const revisions: Json[] = made.revisions.map((revision) => ({
    on: revision.on,
    indexPeriod: revision.indexNow.period,
    modules: revision.prices.map((price) => ({
      module: price.key,
      price: text(price.price),
      explanation: {
        P0: text(price.oldPrice),
        S0: price.indexBefore.value,
        S: revision.indexNow.value,
        ...figuresOf(price),
      },
    })),
  }));
  return made.refusedOn === null ? revisions : [...revisions, { on: made.refusedOn, error: true }];
}

function figuresOf(revised: RevisedPrice): { readonly formulaPrice: string; readonly minimumPrice: string } {
  requireSound(revised.explanation);
  return { formulaPrice: revised.formulaPrice.exact.toFixed(), minimumPrice: revised.minimumPrice.exact.toFixed() };
}
