import { withholdingsOf, type RecordedWithholding } from '../../domain/lifecycle/withholdings';
import { needs } from '../../executor/needs';
import { ContractWithholdingRelations, type ContractWithholdingsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';

/** A withholding of a contract, null when there is none. */
export async function loadWithholding(
  context: RequestContext,
  done: { readonly contractId: string; readonly withholdingId: string } | null,
): Promise<RecordedWithholding | null> {
  if (done === null) return null;
  const [terms] = await termsAsked(context, [{ id: done.contractId }], {});
  return terms === undefined ? null : (withholdingsOf(terms.dated).find(({ id }) => id === done.withholdingId) ?? null);
}

/** Loads when interventions were withheld. */
export class WithholdingsOfContracts extends ContractWithholdingRelations {
  @needs('id')
  async withholdings(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractWithholdingsArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : withholdingsOf(own.dated)));
  }
}
