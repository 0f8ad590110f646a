import type { ContractTerms } from '../../app/terms/dated-terms';
import { TRANSFERRED, type TransferOfContract } from '../../domain/contract/contract-fact';
import type { LocalDate } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { contractsById } from '../../store/contract/contract.store';
import { ContractTransferRelations, TransferRelations } from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { loadMaybe } from '../load';

/** A transfer as one of both contracts knows it, and its day. */
export interface SeenTransfer extends TransferOfContract {
  readonly on: LocalDate;
}

type Ids = readonly { readonly id: string }[];
type Side = (typeof TRANSFERRED)[keyof typeof TRANSFERRED];

/** Loads to whom contracts were handed over, and what they come from. */
export class TransfersOfContracts extends ContractTransferRelations {
  @needs('id')
  transferredTo(context: RequestContext, contracts: Ids) {
    return transfersOf(context, contracts, TRANSFERRED.to);
  }

  @needs('id')
  transferredFrom(context: RequestContext, contracts: Ids) {
    return transfersOf(context, contracts, TRANSFERRED.from);
  }
}

/** Loads the other contract of a transfer: null for whom row-level security does not show it. */
export class TransferLoader extends TransferRelations {
  contract(context: RequestContext, transfers: readonly SeenTransfer[]) {
    return loadMaybe(context, transfers, ({ contractId }) => contractId, contractsById);
  }
}

async function transfersOf(context: RequestContext, contracts: Ids, side: Side): Promise<(SeenTransfer | null)[]> {
  const terms = await termsAsked(context, contracts, {});
  return terms.map((own) => transferBy(own, side));
}

/** The transfer of a contract on one side of it, of `TRANSFERRED`; null where there is none. */
export function transferBy(own: ContractTerms | undefined, side: string): SeenTransfer | null {
  const span = own?.dated.timeline
    .spansOf('TRANSFER', own.dated.knownAt)
    .find(({ key, from }) => key === side && from <= own.on);
  return span === undefined ? null : { ...span.value, on: span.from };
}
