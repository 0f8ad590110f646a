import { recordIndemnity } from '../../app/penalty/record-indemnity';
import { LiabilityMutations } from '../_generated';
import { command } from '../command';
import { loadIndemnity } from './liability.loader';

/** Mutations of liability. */
export const liabilityMutations = new LiabilityMutations({
  recordIndemnity: command(recordIndemnity, {
    indemnity: (context, done) => loadIndemnity(context, done?.indemnityId),
  }),
});
