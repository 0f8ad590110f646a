import type { Payload } from '../../domain/event/event';
import type { CapLift } from '../../domain/penalty/cap-lift';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import type { HeldContract } from '../lifecycle/move-contract';

/** Records a decision that lifts a cap, as a fact of the contract from today on. Returns its id. */
export async function recordCapLift(
  unit: Unit,
  { contract, today }: Pick<HeldContract, 'contract' | 'today'>,
  lift: CapLift,
): Promise<string> {
  const liftId = unit.newId();
  const versions = [{ fact: 'CAP_LIFT', key: liftId, startsOn: today, value: lift }] as const;
  await recordVersions(unit, contract, versions);
  const payload: Payload<'LIABILITY_CAP_LIFTED'> = { liftId, ...lift, versions };
  await record(unit, { kind: 'LIABILITY_CAP_LIFTED', subjectId: contract.id, contractId: contract.id, payload });
  return liftId;
}
