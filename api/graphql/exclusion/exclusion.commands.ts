import { endUpdateExclusion, refuseUpdates } from '../../app/update/exclude-updates';
import { ExclusionMutations } from '../_generated';
import { command } from '../command';
import { loadExclusion } from './exclusion.loader';

/** Mutations of updates that are left out. */
export const exclusionMutations = new ExclusionMutations({
  refuseUpdates: command(refuseUpdates, { updateExclusion: (context, done) => loadExclusion(context, done) }),
  endUpdateExclusion: command(endUpdateExclusion, {
    updateExclusion: (context, done) => loadExclusion(context, done),
  }),
});
