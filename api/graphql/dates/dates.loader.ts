import { datesToCome, type DateToCome } from '../../app/lifecycle/dates-to-come';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { quotesById } from '../../store/consumption/quote.store';
import { ContractDatesRelations, UpcomingDateRelations, type ContractUpcomingDatesArgs } from '../_generated';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { termsAsked } from '../contract/terms-asked';
import { codedError } from '../errors';
import { loadMaybe } from '../load';

/** Most months of days to come that are asked for. */
const MOST_MONTHS = 36;

/** Loads what days to come concern. */
export class UpcomingDateLoader extends UpcomingDateRelations {
  asset(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, ({ assetId }) => assetId, assetsById);
  }

  quote(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, ({ quoteId }) => quoteId, quotesById);
  }
}

/** Loads the days to come of contracts. */
export class DatesOfContracts extends ContractDatesRelations {
  @needs('id')
  upcomingDates(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractUpcomingDatesArgs,
  ) {
    return byView(contracts, async (group, view) => {
      const terms = (await termsAsked(context, group, {})).flatMap((own) => own ?? []);
      const [one] = terms;
      if (one === undefined) return group.map(() => []);
      const from = args.from ?? view?.on ?? localDateAt(one.zone, context.now);
      const until = args.until ?? addMonths(from, 12);
      if (until < from || until > addMonths(from, MOST_MONTHS)) throw span(from);
      const dates = await datesToCome(context.read, terms, from, addDays(until, 1));
      const asked = args.kinds ?? null;
      return group.map(({ id }) => (dates.get(id) ?? []).filter(({ kind }) => asked === null || asked.includes(kind)));
    });
  }
}

function span(from: LocalDate): Error {
  const last = addMonths(from, MOST_MONTHS);
  return codedError('BAD_USER_INPUT', `\`until\` lies before \`from\` or too far behind it: give ${from} to ${last}.`);
}
