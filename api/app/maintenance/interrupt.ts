import type { ContractFactValues } from '../../domain/contract/contract-fact';
import { accept, type Result } from '../../domain/result';
import { instant } from '../../domain/time/instant';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import { reassessTouched } from '../amendment/reassess-breaches';
import type { HeldContract } from '../lifecycle/move-contract';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';

/** What is interrupted as planned: null when nothing is. */
export type Interruption = ContractFactValues['MAINTENANCE'] | null;

/**
 * Records what a maintenance interrupts of its contract, instead of what it did before, and
 * assesses again the incidents that either touches. Nothing is excluded from incidents whose terms
 * list no planned interruption. Refuses what `assessIncident` refuses.
 */
export async function interrupt(
  unit: Unit,
  { contract, dated }: Pick<HeldContract, 'contract' | 'dated'>,
  maintenanceId: string,
  before: Interruption,
  after: Interruption,
): Promise<Result<Settled>> {
  const { contractId, firstDay } = dated;
  const version = { fact: 'MAINTENANCE', key: maintenanceId, startsOn: firstDay } as const;
  const versions = [{ ...version, value: after, ...(after === null ? { withdrawn: true } : {}) }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { maintenanceId, versions };
  await record(unit, { kind: 'INTERRUPTION_PLANNED', subjectId: contractId, contractId, payload });
  const touched = [before, after].flatMap((each) => (each === null ? [] : [each]));
  const from = Math.min(...touched.map(({ startsAt }) => storedInstant(startsAt)));
  if (touched.length === 0 || from > unit.now) return accept(NOTHING_SETTLED);
  const until = Math.max(...touched.map(({ endsAt }) => storedInstant(endsAt)));
  const terms = (await datedTermsOf(unit, contractId)).at(unit.now);
  return reassessTouched(unit, terms, instant(from), instant(until));
}

/** What a maintenance interrupts, by its row. */
export function interruptionOfPlan(plan: {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly assetIds: readonly string[];
  readonly moduleIds: readonly string[];
}): Interruption {
  const { startsAt, endsAt, assetIds, moduleIds } = plan;
  return { startsAt, endsAt, assetIds, moduleIds };
}
