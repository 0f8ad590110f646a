import { lasting } from '../../app/consumption/lasting-quote';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { quoteStanding } from '../../domain/invoicing/quote';
import { localDateAt } from '../../domain/time/time-zone';
import { needs } from '../../executor/needs';
import { interventionsById } from '../../store/consumption/consumption.store';
import {
  explanationsOfQuotes,
  quoteOrder,
  quotesById,
  quotesOfCalls,
  quotesOfContracts,
  quotesOfInterventions,
  type QuoteRecord,
} from '../../store/consumption/quote.store';
import {
  ContractQuoteRelations,
  InterventionQuoteRelations,
  QuoteQueries,
  QuoteRelations,
  type ContractQuotesArgs,
  type QueryQuoteArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadExplanations, loadGroups, loadMaybe, loadPages, loadRow } from '../load';

type Parents = readonly { readonly id: string }[];
type Quotes = readonly QuoteRecord[];

const quotePages = pagesInOrder<QuoteRecord>({ list: 'quotes', order: quoteOrder });

/** The quote of a mutation that sent or changed it. */
export const savedQuote = savedRow((done: { readonly quoteId: string }) => done.quoteId, quotesById);

/** Loads what belongs to quotes. */
export class QuoteLoader extends QuoteRelations {
  contract(context: RequestContext, quotes: Quotes) {
    return contractsOf(context, quotes);
  }

  intervention(context: RequestContext, quotes: Quotes) {
    return loadMaybe(context, quotes, ({ interventionId }) => interventionId, interventionsById);
  }

  call(context: RequestContext, quotes: Quotes) {
    return loadMaybe(context, quotes, ({ callId }) => callId, interventionsById);
  }

  explanation(context: RequestContext, quotes: Quotes) {
    return loadExplanations(context, quotes, explanationsOfQuotes);
  }

  async status(context: RequestContext, quotes: Quotes) {
    const contracts = [...new Set(quotes.map(({ contractId }) => contractId))];
    const library = termsLibraryOf(context.database);
    const dated = await library.timelinesOf(context.read, context.session.providerId, contracts);
    return quotes.map((quote) => {
      const zone = dated.get(quote.contractId)?.zone;
      if (zone === undefined) throw new Error(`a quote of a contract without terms: ${quote.contractId}`);
      return quoteStanding(lasting(quote), localDateAt(zone, context.now));
    });
  }
}

/** Loads the quotes of contracts. */
export class QuotesOfContracts extends ContractQuoteRelations {
  @needs('id')
  quotes(context: RequestContext, contracts: Parents, args: ContractQuotesArgs) {
    return loadPages(context, contracts, args, quotePages, quotesOfContracts);
  }
}

/** Loads the quotes that interventions carried out. */
export class QuotesOfInterventions extends InterventionQuoteRelations {
  @needs('id')
  async quote(context: RequestContext, interventions: Parents) {
    const found = await loadGroups(
      context,
      interventions,
      (quote) => quote.interventionId ?? '',
      quotesOfInterventions,
    );
    return found.map(([quote]) => quote ?? null);
  }

  @needs('id')
  async offer(context: RequestContext, interventions: Parents) {
    const found = await loadGroups(context, interventions, (quote) => quote.callId ?? '', quotesOfCalls);
    return found.map((quotes) => quotes.at(-1) ?? null);
  }
}

/** Resolves queries about quotes. */
export class QuoteQueryResolver extends QuoteQueries {
  quote(context: RequestContext, { id }: QueryQuoteArgs) {
    return loadRow(context, id, quotesById);
  }
}
