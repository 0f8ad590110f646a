import type { CostProjectionParts, ProjectionWindow } from '../../app/projection/project-costs';
import { projectContract, type ContractCostSteps } from '../../domain/projection/project-contract';
import { instant, type Instant } from '../../domain/time/instant';
import {
  CostProjectionRelations,
  ProjectedCostRelations,
  type ContractCostProjectionArgs,
  type CostProjectionStepsArgs,
  type CostStep,
} from '../_generated';
import type { RequestContext } from '../context';
import { codedError, refusedError } from '../errors';
import { toCommitment } from '../contract/to-commitment';
import { incidentsOf } from '../load';
import type { CostProjectionRow, ProjectedCostRow } from './projection-row';
import { mapInTurns } from '../../memory/turns';

const DAY = 86_400;
const USUAL_DAYS = 30;
const MOST_DAYS = 366;
const MOST_STEPS = 500;
const MOST_ITEMS = 1000;
/** The step in force and the next one. */
const NEXT = 2;

/** The window that is asked for; refused with `BAD_USER_INPUT` when it is out of bounds. */
export function projectionWindow({ now }: RequestContext, args: ContractCostProjectionArgs): ProjectionWindow {
  const from = args.from ?? now;
  const until = args.until ?? instant(from + USUAL_DAYS * DAY);
  if (Math.abs(from - now) > MOST_DAYS * DAY)
    throw codedError('BAD_USER_INPUT', `\`from\` is more than ${MOST_DAYS} days from now.`);
  if (until < from) throw codedError('BAD_USER_INPUT', '`until` is before `from`.');
  if (until - from > MOST_DAYS * DAY)
    throw codedError('BAD_USER_INPUT', `\`until\` is more than ${MOST_DAYS} days after \`from\`.`);
  return { from, until, now };
}

/** A projection as the schema has it. */
export function toCostProjection(
  { context, items, cost, refusals }: CostProjectionParts,
  { from, until }: ProjectionWindow,
): CostProjectionRow {
  const whatOf = new Map(items.map((each) => [each.item, each]));
  return {
    from,
    until,
    amount: cost.amount,
    explanation: cost.explanation,
    itemCount: cost.items.length,
    items: cost.items.slice(0, MOST_ITEMS).map(({ item, decision }): ProjectedCostRow => {
      const what = whatOf.get(item);
      if (what === undefined) throw new Error('a cost of nothing that was asked for');
      const { incidentId, year, commitment } = what;
      return {
        incidentId,
        year,
        commitment: toCommitment(commitment),
        policyKey: decision.policyKey,
        amount: decision.amount,
        explanation: decision.explanation,
      };
    }),
    refusals,
    context,
    running: items,
  };
}

/** Works out the steps of projections, when they are asked for. */
export class CostProjectionLoader extends CostProjectionRelations {
  steps(_: RequestContext, projections: readonly CostProjectionRow[], { first }: CostProjectionStepsArgs) {
    if (first < 1 || first > MOST_STEPS)
      throw codedError('PAGE_SIZE_INVALID', `Ask for 1 to ${MOST_STEPS} steps, not ${first}.`);
    return mapInTurns(projections, (projection) => {
      const { steps, until } = stepsOf(projection, first);
      return { steps: steps.map(toStep), until, cut: until < projection.until };
    });
  }

  nextStep(_: RequestContext, projections: readonly CostProjectionRow[]) {
    return mapInTurns(projections, (projection) => {
      const [, next] = stepsOf(projection, NEXT).steps;
      return next === undefined ? null : toStep(next);
    });
  }
}

/** Loads the incidents of projected costs. */
export class ProjectedCostLoader extends ProjectedCostRelations {
  incident(context: RequestContext, costs: readonly ProjectedCostRow[]) {
    return incidentsOf(context, costs);
  }
}

const found = new WeakMap<CostProjectionRow, { readonly asked: number; readonly steps: ContractCostSteps }>();

/** The steps of a projection: those found for one field serve the other. */
function stepsOf(projection: CostProjectionRow, stepsAtMost: number): ContractCostSteps {
  const known = found.get(projection);
  if (known?.asked === stepsAtMost || (known !== undefined && known.asked > stepsAtMost && stepsAtMost === NEXT))
    return known.steps;
  const { context, running, from, until } = projection;
  const items = running.map(({ item }) => item);
  const steps = projectContract(context, items, { from, until, stepsAtMost });
  if (!steps.ok) throw refusedError(steps.refusals);
  found.set(projection, { asked: stepsAtMost, steps: steps.value });
  return steps.value;
}

/** A step as the schema has it. */
export function toStep({
  from,
  amount,
  explanation,
}: { readonly from: Instant } & Pick<CostStep, 'amount' | 'explanation'>): CostStep {
  return { from, amount, explanation };
}
