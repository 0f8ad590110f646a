import { ONLY } from '../../domain/contract/contract-fact';
import { isPositive } from '../../domain/money/arithmetic';
import { formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { hourlyRatesOf } from '../../store/consumption/hourly-rate.store';
import { checkAmount, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { checkRoom } from './hourly-rates';

/**
 * Records the price of an hour of work on a contract from a date on, until the next start that is
 * on file. What was recorded before stays on file: a rate that is dated back changes what is known
 * from now on, and nothing that was settled. Refuses `NOT_FOUND`, `CURRENCY_MISMATCH`,
 * `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`.
 */
export async function setHourlyRate(
  unit: Unit,
  input: { readonly contractId: string; readonly hourlyRate: Money; readonly from: LocalDate },
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = checkRate(input.hourlyRate, contract.currency, ['hourlyRate']);
  if (faults.length > 0) return refuseAll(faults);
  const full = checkRoom(await hourlyRatesOf(unit.tx, [contract.id]), 1);
  if (full !== null) return full;
  const hourlyRate = formatMoney(input.hourlyRate);
  const versions = [{ fact: 'HOURLY_RATE', key: ONLY, startsOn: input.from, value: { hourlyRate } }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { hourlyRate, from: input.from, versions };
  await record(unit, { kind: 'HOURLY_RATE_SET', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}

/** Refusals of an hourly rate that is not above zero, or in another currency than the contract. */
export function checkRate(rate: Money, currency: string, path: readonly string[]): readonly Refusal[] {
  const faults = checkAmount(rate, currency, path);
  if (faults.length > 0 || isPositive(rate)) return faults;
  return refuse('AMOUNT_NOT_POSITIVE', path, 'The hourly rate must be above zero.', 'Give a rate above zero.').refusals;
}
