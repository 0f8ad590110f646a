import type { Payload } from '../../domain/event/event';
import type { UpdateExclusion } from '../../domain/operations/update-exclusion';
import { exclusionKey, updateExclusionsOf } from '../../domain/operations/update-exclusions';
import { accept, refuse, refuseAll, type Refusal, type Refused, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';
import { checkText, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { recordVersions } from '../contract/record-versions';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { onBehalf } from '../lifecycle/on-behalf';
import type { DatedTerms } from '../terms/dated-terms';

/** What an exclusion of updates returns. */
export interface ExcludedUpdates {
  readonly contractId: string;
  readonly component: string | null;
  readonly from: LocalDate;
}

/** That the client refuses all updates. */
export interface RefuseUpdatesInput {
  readonly contractId: string;
  readonly from: LocalDate;
  readonly note: string;
  readonly limitsSupport: boolean;
}

/**
 * The client refuses updates from a day on, at its own risk (`icodia-server` art. 3.4;
 * `generic-2017` art. 2). Refused: `NOT_FOUND`, `TEXT_INVALID`, `DATE_OUT_OF_PERIOD`,
 * `CONTRACT_NOT_ACTIVE`, `ALREADY_EXISTS`.
 */
export async function refuseUpdates(
  unit: Unit,
  { contractId, from, note, limitsSupport }: RefuseUpdatesInput,
): Promise<Result<ExcludedUpdates>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { dated, contract } = held.value;
  const faults = [...checkText(note, ['note'], 500), ...checkDay(unit, held.value, from)];
  if (faults.length > 0) return refuseAll(faults);
  const outside = checkInForce(dated, from, ['from']);
  if (outside !== null) return outside;
  return recordExclusion(unit, contract, dated, from, { component: null, changeId: null, note, limitsSupport });
}

/** That what was left out is updated again. */
export interface EndUpdateExclusionInput {
  readonly contractId: string;
  readonly component?: string | null;
  readonly from: LocalDate;
}

/** What was left out is updated again from a day on. Refused: `NOT_FOUND`, `DATE_OUT_OF_PERIOD`. */
export async function endUpdateExclusion(
  unit: Unit,
  { contractId, component = null, from }: EndUpdateExclusionInput,
): Promise<Result<ExcludedUpdates>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { dated, contract } = held.value;
  const faults = checkDay(unit, held.value, from);
  if (faults.length > 0) return refuseAll(faults);
  const key = exclusionKey(component);
  const open = updateExclusionsOf(dated).find((each) => exclusionKey(each.component) === key && each.until === null);
  if (open === undefined) return notFound('exclusion that lasts', ['component']);
  if (from <= open.from) {
    const message = `It is left out from ${open.from} on.`;
    return refuse('DATE_OUT_OF_PERIOD', ['from'], message, 'Give a later day.');
  }
  const versions = [{ fact: 'UPDATE_EXCLUSION', key, startsOn: from, value: null }] as const;
  await onBehalf(unit, contract.id, (by) => recordVersions(by, contract, versions));
  const payload = { component: open.component, from, versions };
  const about = { subjectId: contract.id, contractId: contract.id };
  await asConsequence(unit, () => record(unit, { kind: 'UPDATE_EXCLUSION_ENDED', ...about, payload }));
  return accept({ contractId: contract.id, component: open.component, from: open.from });
}

/** Records an exclusion on a contract whose lock the unit holds. Refused: `ALREADY_EXISTS`. */
export async function recordExclusion(
  unit: Unit,
  contract: Pick<ContractRecord, 'id' | 'amendmentCount'>,
  dated: DatedTerms,
  from: LocalDate,
  exclusion: UpdateExclusion,
): Promise<Result<ExcludedUpdates>> {
  const key = exclusionKey(exclusion.component);
  const same = updateExclusionsOf(dated).find(
    (each) => exclusionKey(each.component) === key && (each.until === null || from < each.until),
  );
  if (same !== undefined) return alreadyExcluded(same);
  const contractId = contract.id;
  const versions = [{ fact: 'UPDATE_EXCLUSION', key, startsOn: from, value: exclusion }] as const;
  await onBehalf(unit, contractId, (by) => recordVersions(by, contract, versions));
  const payload: Payload<'UPDATES_EXCLUDED'> = { ...exclusion, from, versions };
  await asConsequence(unit, () =>
    record(unit, { kind: 'UPDATES_EXCLUDED', subjectId: contractId, contractId, payload }),
  );
  return accept({ contractId, component: exclusion.component, from });
}

function alreadyExcluded({
  component,
  from,
}: {
  readonly component: string | null;
  readonly from: LocalDate;
}): Refused {
  const what = component === null ? 'Updates are' : `${component} is`;
  const whatToDo = 'Use `Contract.updateExclusions` to see it.';
  return refuse('ALREADY_EXISTS', [], `${what} left out from ${from} on.`, whatToDo);
}

/** A day of the past is for the staff to record. */
function checkDay(unit: Unit, { today }: HeldContract, from: LocalDate): readonly Refusal[] {
  if (from >= today || unit.session.kind === 'PROVIDER') return [];
  return refuse('DATE_OUT_OF_PERIOD', ['from'], `${from} is past.`, `Give ${today} or a later day.`).refusals;
}
