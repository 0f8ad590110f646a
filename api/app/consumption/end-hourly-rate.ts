import { ONLY } from '../../domain/contract/contract-fact';
import { accept, refuse, type Result } from '../../domain/result';
import { versionInForce } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import { hourlyRatesOf } from '../../store/consumption/hourly-rate.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { checkRoom, standingRates } from './hourly-rates';

/**
 * Ends the hourly rate of a contract on a date: from then on none holds, until the next start that
 * is on file. Refuses `NOT_FOUND`, `NUMBER_OUT_OF_RANGE`, and `DATE_OUT_OF_PERIOD` where no rate
 * holds on that day.
 */
export async function endHourlyRate(
  unit: Unit,
  input: { readonly contractId: string; readonly endsBefore: LocalDate },
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const records = await hourlyRatesOf(unit.tx, [contract.id]);
  const inForce = versionInForce(standingRates(records), input.endsBefore);
  if (inForce === null || inForce.value === null || inForce.startsOn === input.endsBefore) {
    return refuse(
      'DATE_OUT_OF_PERIOD',
      ['endsBefore'],
      inForce?.startsOn === input.endsBefore && inForce.value !== null
        ? `A rate starts on ${input.endsBefore}.`
        : `No hourly rate holds on ${input.endsBefore}.`,
      'Give a day after the first day of a rate; to remove a rate, use `correctHourlyRate`.',
    );
  }
  const full = checkRoom(records, 1);
  if (full !== null) return full;
  const { endsBefore } = input;
  const versions = [{ fact: 'HOURLY_RATE', key: ONLY, startsOn: endsBefore, value: null }] as const;
  await recordVersions(unit, contract, versions);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'HOURLY_RATE_ENDED', ...about, payload: { endsBefore, versions } });
  return accept({ contractId: contract.id });
}
