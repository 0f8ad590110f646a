import { penaltyWithCaps } from '../../store/penalty/penalty.store';
import { isId } from '../checks';
import { lockContractOfPenalty } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';
import { decidingTermsOf } from './deciding-terms';
import type { LockedPenalty } from './locked-penalty';

/**
 * Locks the contract of a penalty, then reads the penalty as it stands under the lock; undefined
 * when it may not be seen.
 */
export async function lockPenalty(unit: Unit, id: string): Promise<LockedPenalty | undefined> {
  const contract = isId(id) ? await lockContractOfPenalty(unit, id) : undefined;
  if (contract === undefined) return undefined;
  const penalty = await penaltyWithCaps(unit.tx, id);
  if (penalty === undefined) throw new Error('a penalty that vanished');
  const dated = await datedTermsOfLocked(unit, contract);
  const terms = dated.at(storedInstant(penalty.breachedAt));
  const [decidedBy = terms] = await decidingTermsOf(unit.tx, dated, [penalty]);
  return { penalty, terms, decidedBy };
}
