import { nextCostSteps } from '../../app/projection/next-cost-steps';
import { projectContracts, projectIncidentCosts } from '../../app/projection/project-costs';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { IncidentRecord } from '../../store/incident/incident.store';
import {
  ContractProjectionRelations,
  IncidentProjectionRelations,
  RunningClockProjectionRelations,
  type ContractCostProjectionArgs,
  type IncidentCostProjectionArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { needs } from '../../executor/needs';
import { idsOf } from '../load';
import type { RunningClockRow } from './projection-row';
import { projectionWindow, toCostProjection, toStep } from './projection.loader';

type Incidents = readonly IncidentRecord[];

/** Projects what runs on contracts. */
export class CostsOfContracts extends ContractProjectionRelations {
  @needs('id')
  async costProjection(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractCostProjectionArgs,
  ) {
    const window = projectionWindow(context, args);
    const projections = await projectContracts(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      idsOf(contracts),
      window,
    );
    return projections.map((each) =>
      each === null ? new Error('a contract that vanished') : toCostProjection(each, window),
    );
  }
}

/** Projects what runs on incidents. */
export class CostsOfIncidents extends IncidentProjectionRelations {
  async costProjection(context: RequestContext, incidents: Incidents, args: IncidentCostProjectionArgs) {
    const window = projectionWindow(context, args);
    const projections = await projectIncidentCosts(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
      window,
    );
    return projections.map((each) => toCostProjection(each, window));
  }
}

/** Finds what running clocks cost next. */
export class CostsOfClocks extends RunningClockProjectionRelations {
  async nextCostStep(context: RequestContext, clocks: readonly RunningClockRow[]) {
    const steps = await nextCostSteps(
      context.read,
      clocks.map(({ running }) => running),
    );
    return steps.map((step) => (step === null ? null : toStep(step)));
  }
}
