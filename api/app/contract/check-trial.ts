import { trialModules } from '../../domain/lifecycle/trial';
import { refuse, type Refused } from '../../domain/result';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { hasTried } from '../../store/contract/contract.store';
import type { StatementRunner } from '../../store/database/statement';

/**
 * Refuses a free trial to a client that had one of the same service; null when all is well.
 * `except`: the id of its own contract.
 */
export async function checkTrial(
  reader: StatementRunner,
  clientId: string,
  pack: TermsPack,
  path: readonly string[],
  except: string | null = null,
): Promise<Refused | null> {
  if (!(await hasTried(reader, clientId, pack.id, trialModules(pack), except))) return null;
  const message = 'The client had a free trial of this service before.';
  return refuse('TRIAL_ALREADY_USED', path, message, 'Choose another level.');
}
