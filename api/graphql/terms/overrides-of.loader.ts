import type { RecordedOverride } from '../../app/contract/contract-overrides';
import { amendmentsByNumber, type AmendmentRecord } from '../../store/contract/contract-amendment.store';
import { ContractOverrideRelations } from '../_generated';
import { pages } from '../connection';
import type { RequestContext } from '../context';

/** Pages of a contract's overrides, in the order of their recording. */
export const overridePages = pages<RecordedOverride>({
  list: 'overrides',
  keys: ['integer'],
  keyOf: ({ sequence }) => [sequence],
});

/** Loads the amendments that set overrides. */
export class OverrideLoader extends ContractOverrideRelations {
  async amendment(context: RequestContext, overrides: readonly RecordedOverride[]) {
    const wanted = overrides.flatMap(({ contractId, amendmentNumber }) =>
      amendmentNumber === null ? [] : [{ contractId, number: amendmentNumber }],
    );
    const found = wanted.length === 0 ? [] : await amendmentsByNumber(context.read, wanted);
    const byNumber = new Map<string, AmendmentRecord>(found.map((each) => [`${each.contractId}/${each.number}`, each]));
    return overrides.map(
      ({ contractId, amendmentNumber }) => byNumber.get(`${contractId}/${amendmentNumber ?? ''}`) ?? null,
    );
  }
}
