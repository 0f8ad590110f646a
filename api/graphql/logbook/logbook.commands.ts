import { recordLogbookEntry } from '../../app/logbook/record-logbook-entry';
import { LogbookMutations } from '../_generated';
import { command } from '../command';
import { savedEntry } from './logbook.loader';

/** Mutations of logbooks. */
export const logbookMutations = new LogbookMutations({
  recordLogbookEntry: command(recordLogbookEntry, { entry: savedEntry }),
});
