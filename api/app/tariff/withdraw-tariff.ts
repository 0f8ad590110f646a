import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { standingVersions } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { correctHourlyRate } from '../consumption/correct-hourly-rate';
import { recordVersions } from '../contract/record-versions';
import { holdContract } from '../lifecycle/move-contract';
import { checkReference, checkTariffRoom, keyOfTariff, type NamedTariff } from './tariff-input';

/** The start or end of a price that was recorded wrongly. */
export interface WithdrawTariffInput extends NamedTariff {
  /** The day on which it starts or ends. */
  readonly from: LocalDate;
  readonly reason: string;
}

/**
 * Withdraws the start or the end of a price that was recorded wrongly: what held before goes on.
 * Nothing that was priced changes, and what was known stays known. Refuses as the schema lists.
 */
export async function withdrawTariff(
  unit: Unit,
  input: WithdrawTariffInput,
): Promise<Result<{ readonly contractId: string }>> {
  const { contractId, kind, from, reason } = input;
  if (kind === 'HOUR' && (input.reference ?? null) === null)
    return correctHourlyRate(unit, { contractId, from, reason });
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const faults = [...checkReference(input), ...checkText(reason, ['reason'], 1000), ...checkTariffRoom(dated)];
  if (faults.length > 0 || kind === 'HOUR') return refuseAll(faults);
  const key = keyOfTariff(kind, input);
  if (!standingVersions(dated.timeline.of('TARIFF', key), null).some(({ startsOn }) => startsOn === from)) {
    const message = `No such tariff starts or ends on ${from}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['from'], message, 'Give a day of `Contract.tariffs`.');
  }
  const versions = [{ fact: 'TARIFF', key, startsOn: from, value: null, withdrawn: true }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { kind, reference: input.reference?.trim() ?? null, from, reason, versions };
  await record(unit, { kind: 'TARIFF_WITHDRAWN', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}
