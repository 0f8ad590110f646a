import { setExternalId } from '../../app/reference/set-external-id';
import { ReferenceMutations } from '../_generated';
import { command } from '../command';
import { savedExternalId } from './external-id.loader';

/** Mutations of numbers of others' systems. */
export const referenceMutations = new ReferenceMutations({
  setExternalId: command(setExternalId, { externalId: savedExternalId }),
});
