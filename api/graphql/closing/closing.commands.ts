import { startClosing } from '../../app/closing/start-closing';
import { stopClosing } from '../../app/closing/stop-closing';
import { ClosingMutations } from '../_generated';
import { command } from '../command';
import { loadClosingRun } from './closing.loader';

/** Mutations of closing runs. */
export const closingMutations = new ClosingMutations({
  startClosing: command(startClosing, {
    closingRun: (context, done) => loadClosingRun(context, done?.closingRunId),
  }),
  stopClosing: command(stopClosing, {
    closingRun: (context, done) => loadClosingRun(context, done?.closingRunId),
  }),
});
