import {
  endWithholding,
  withholdInterventions,
  type ChangedWithholding,
} from '../../app/lifecycle/withhold-interventions';
import { WithholdingMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadPenalties } from '../penalty/penalty.loader';
import { loadWithholding } from './withholding.loader';

type Done = ChangedWithholding | null;

const changed = {
  withholding: (context: RequestContext, done: Done) => loadWithholding(context, done),
  assessedPenalties: (context: RequestContext, done: Done) =>
    done === null ? null : loadPenalties(context, done.assessedIds),
  reversedPenalties: (context: RequestContext, done: Done) =>
    done === null ? null : loadPenalties(context, done.reversedIds),
};

/** Mutations of interventions that are withheld. */
export const withholdingMutations = new WithholdingMutations({
  withholdInterventions: command(withholdInterventions, changed),
  endWithholding: command(endWithholding, changed),
});
