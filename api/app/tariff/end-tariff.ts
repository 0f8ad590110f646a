import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { versionInForce } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { endHourlyRate } from '../consumption/end-hourly-rate';
import { recordVersions } from '../contract/record-versions';
import { holdContract } from '../lifecycle/move-contract';
import { checkReference, checkTariffRoom, keyOfTariff, type NamedTariff } from './tariff-input';

/** The end of a price of a contract. */
export interface EndTariffInput extends NamedTariff {
  readonly endsBefore: LocalDate;
}

/**
 * Ends a price on a day: from then on none holds until another starts. Refuses `NOT_FOUND`,
 * `TARIFF_INVALID`, `TEXT_INVALID`, `NUMBER_OUT_OF_RANGE`, and `DATE_OUT_OF_PERIOD` where none
 * holds.
 */
export async function endTariff(unit: Unit, input: EndTariffInput): Promise<Result<{ readonly contractId: string }>> {
  const { contractId, kind, endsBefore } = input;
  if (kind === 'HOUR' && (input.reference ?? null) === null) return endHourlyRate(unit, { contractId, endsBefore });
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const faults = [...checkReference(input), ...checkTariffRoom(dated)];
  if (faults.length > 0 || kind === 'HOUR') return refuseAll(faults);
  const key = keyOfTariff(kind, input);
  const inForce = versionInForce(dated.timeline.of('TARIFF', key), endsBefore);
  if (inForce === null || inForce.value === null || inForce.startsOn === endsBefore) {
    const message = `No such tariff holds on ${endsBefore}, and the day before.`;
    return refuse('DATE_OUT_OF_PERIOD', ['endsBefore'], message, 'Give a day after the first day of the tariff.');
  }
  const versions = [{ fact: 'TARIFF', key, startsOn: endsBefore, value: null }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { kind, reference: input.reference?.trim() ?? null, endsBefore, versions };
  await record(unit, { kind: 'TARIFF_ENDED', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}
