import { isPositive } from '../../domain/money/arithmetic';
import { formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { ONLY } from '../../domain/contract/contract-fact';
import { hourlyRatesOf } from '../../store/consumption/hourly-rate.store';
import { checkAmount, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { recordHistory, type Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';

/** Most rates that a contract keeps. */
export const HOURLY_RATES_MAX = 1000;

/**
 * Records the price of an hour of work on a contract from a date on. What was recorded before stays on file: a rate that is dated back changes
 * what is known from now on, and nothing that was settled. Refuses `NOT_FOUND`, `CURRENCY_MISMATCH`, `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`.
 */
export async function setHourlyRate(
  unit: Unit,
  input: { readonly contractId: string; readonly hourlyRate: Money; readonly from: LocalDate },
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = checkAmount(input.hourlyRate, contract.currency, ['hourlyRate']);
  if (faults.length > 0) return refuseAll(faults);
  if (!isPositive(input.hourlyRate)) {
    return refuse(
      'AMOUNT_NOT_POSITIVE',
      ['hourlyRate'],
      'An hour of work costs more than nothing.',
      'Give a rate above zero.',
    );
  }
  const sequence = (await hourlyRatesOf(unit.tx, [contract.id])).length + 1;
  if (sequence > HOURLY_RATES_MAX) {
    const message = `The contract has ${HOURLY_RATES_MAX} hourly rates.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['from'], message, 'Rates are for long: record one when it changes.');
  }
  const value = { hourlyRate: formatMoney(input.hourlyRate) };
  await recordVersions(unit, contract.id, [{ fact: 'HOURLY_RATE', key: ONLY, startsOn: input.from, value }]);
  const subject = { kind: 'contract', id: contract.id, contractId: contract.id };
  await recordHistory(unit, subject, { hourlyRate: formatMoney(input.hourlyRate), from: input.from });
  return accept({ contractId: contract.id });
}
