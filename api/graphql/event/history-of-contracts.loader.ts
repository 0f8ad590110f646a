import { needs } from '../../executor/needs';
import { ContractEventRelations, type ContractHistoryArgs } from '../_generated';
import { historyOf } from '../common/history.loader';
import type { RequestContext } from '../context';

/** Loads what happened to contracts. */
export class HistoryOfContracts extends ContractEventRelations {
  @needs('id')
  history(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractHistoryArgs) {
    return historyOf(context, contracts, args);
  }
}
