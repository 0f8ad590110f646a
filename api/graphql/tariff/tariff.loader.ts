import { placeOf, tariffsOf, type TariffSpan } from '../../app/tariff/tariffs';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { needs } from '../../executor/needs';
import { ContractTariffRelations, type ContractTariffsArgs } from '../_generated';
import { pages } from '../connection';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { datesAsked } from '../contract/terms-asked';
import { idsOf, totalKnown } from '../load';

/** Pages of a contract's tariffs, by kind, reference and first day: no two have all in common. */
const tariffPages = pages<TariffSpan>({ list: 'tariffs', keys: ['text'], keyOf: (tariff) => [placeOf(tariff)] });

/** Loads the prices of contracts. */
export class TariffsOfContracts extends ContractTariffRelations {
  @needs('id')
  tariffs(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractTariffsArgs) {
    const page = tariffPages.request(args);
    const after = page.after?.[0] ?? '';
    return byView(contracts, async (group, view) => {
      const { on, knownAt } = datesAsked(context, view, args);
      const library = termsLibraryOf(context.database);
      const dated = await library.timelinesOf(context.read, context.session.providerId, idsOf(group));
      return group.map(({ id }) => {
        const timeline = dated.get(id)?.timeline;
        const known = timeline === undefined ? [] : tariffsOf(timeline, on, knownAt);
        const rest = known.filter((tariff) => placeOf(tariff) > after);
        return tariffPages.connection(rest.slice(0, page.limit), page, totalKnown(known.length));
      });
    });
  }
}
