import { accept, type Refusal, type Result } from '../../domain/result';
import { unitAccountsOf } from '../../store/consumption/consumption.store';
import { assetsNamed } from '../asset/named-assets';
import { isId, notFound } from '../checks';
import { stampContracts } from '../command/stamp-unit';
import { checkItemCount, inItem } from '../command/many';
import { leaveNoTrace } from '../command/run-command';
import type { Unit } from '../command/unit';
import { lockContractsWithTerms } from '../contract/lock-with-terms';
import type { DatedTerms } from '../terms/dated-terms';
import {
  readIncident,
  recordUnderLock,
  type ReadForWork,
  type RecordedIntervention,
  type RecordInterventionInput,
} from './record-intervention';

/** Work that was done, on one contract or on several. */
export interface RecordInterventionsInput {
  readonly interventions: readonly RecordInterventionInput[];
}

/** What became of one piece of work: its id, or why it was refused. */
export interface RecordedOutcome {
  readonly index: number;
  readonly interventionId: string | null;
  readonly refusals: readonly Refusal[];
}

/** What a record of much work returns. */
export interface RecordedInterventions {
  readonly outcomes: readonly RecordedOutcome[];
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Records much work as `recordIntervention` records each, in the order given: what one uses of
 * units and hours is used up for the next. Contracts are locked and terms read once; what is left
 * of accounts and hours is read for each, behind what those before it saved. One that is refused is
 * refused alone; nothing recorded leaves no trace. Refuses `NUMBER_OUT_OF_RANGE` for none and for
 * more than a call takes.
 */
export async function recordInterventions(
  unit: Unit,
  input: RecordInterventionsInput,
): Promise<Result<RecordedInterventions>> {
  const { interventions } = input;
  const refused = checkItemCount(interventions.length, 'interventions');
  if (refused !== null) return refused;
  const contractIds = [...new Set(interventions.map(({ contractId }) => contractId).filter(isId))];
  const named = interventions.flatMap(({ assetIds }) => assetIds);
  const { terms, read } = await lockContractsWithTerms(unit, contractIds, () => [assetsNamed(unit, named)]);
  const [found] = read;
  if (terms.size > 0) await stampContracts(unit, [...terms.keys()]);
  const results: Result<RecordedIntervention>[] = [];
  for (const [index, each] of interventions.entries())
    results.push(inItem('interventions', index, await recordOne(unit, each, terms.get(each.contractId), found)));
  if (!results.some(({ ok }) => ok)) leaveNoTrace(unit);
  return accept({
    outcomes: results.map((result, index) =>
      result.ok
        ? { index, interventionId: result.value.interventionId, refusals: [] }
        : { index, interventionId: null, refusals: result.refusals },
    ),
    billingAdjustmentIds: results.flatMap((result) => (result.ok ? result.value.billingAdjustmentIds : [])),
  });
}

async function recordOne(
  unit: Unit,
  input: RecordInterventionInput,
  dated: DatedTerms | undefined,
  found: ReadForWork['found'],
): Promise<Result<RecordedIntervention>> {
  if (dated === undefined) return notFound('contract', ['contractId']);
  const [responded, accounts] = await Promise.all([
    readIncident(unit, input.incidentId ?? null),
    unitAccountsOf(unit.tx, [input.contractId]),
  ]);
  return recordUnderLock(unit, input, { dated, found, responded, accounts });
}
