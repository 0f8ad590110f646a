import { endOnCall, replaceOnCall } from '../../app/on-call/end-on-call';
import { setOnCall, type ChangedRoster } from '../../app/on-call/set-on-call';
import { OnCallMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { savedShift } from './on-call.loader';

const gaps = (_context: RequestContext, done: ChangedRoster | null) => done?.gaps ?? null;

/** Mutations of the roster of those on call. */
export const onCallMutations = new OnCallMutations({
  setOnCall: command(setOnCall, { shift: savedShift, gaps }),
  replaceOnCall: command(replaceOnCall, { shift: savedShift, gaps }),
  endOnCall: command(endOnCall, { shift: savedShift, gaps }),
});
