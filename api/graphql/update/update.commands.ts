import { announceUpdate } from '../../app/update/announce-update';
import { completeUpdate } from '../../app/update/complete-update';
import { recordUpdate, requestUpdate, type ChangedUpdate } from '../../app/update/record-update';
import { UpdateMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadUpdate } from './update.loader';

const update = (context: RequestContext, done: ChangedUpdate | null) => loadUpdate(context, done?.updateId);

/** Mutations of updates. */
export const updateMutations = new UpdateMutations({
  recordUpdate: command(recordUpdate, { update }),
  requestUpdate: command(requestUpdate, { update }),
  announceUpdate: command(announceUpdate, { update }),
  completeUpdate: command(completeUpdate, { update }),
});
