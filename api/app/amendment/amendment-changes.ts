import type { ChangedFact } from '../../domain/contract/contract-timeline';
import { instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { AmendmentRecord } from '../../store/contract/contract-amendment.store';
import type { TermsLibrary } from '../terms/terms-library';

/** A change of a fact as it is shown. */
export interface ShownChange {
  readonly fact: ChangedFact['fact'];
  readonly key: string;
  readonly from: ChangedFact['from'];
  readonly endsBefore: ChangedFact['toExclusive'];
  readonly before: ChangedFact['before'];
  readonly after: ChangedFact['after'];
}

/** A change of a fact as it is shown. */
export function shownChange({ fact, key, from, toExclusive, before, after }: ChangedFact): ShownChange {
  return { fact, key, from, endsBefore: toExclusive, before, after };
}

/** What each of several amendments changed when it was recorded, in their order. */
export async function amendmentChanges(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  amendments: readonly Pick<AmendmentRecord, 'contractId' | 'number'>[],
): Promise<readonly (readonly ShownChange[])[]> {
  const contracts = amendments.map(({ contractId }) => contractId);
  const dated = await library.timelinesOf(reader, providerId, contracts);
  return amendments.map(({ contractId, number }) => {
    const timeline = dated.get(contractId)?.timeline;
    const own = timeline?.versions.filter(({ carriedBy }) => carriedBy === String(number)) ?? [];
    if (timeline === undefined || own.length === 0) return [];
    const places = own.map(({ sequence }) => sequence);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    return timeline
      .bySequence()
      .changesKnownBetween(instant(first), instant(last + 1))
      .map(shownChange);
  });
}
