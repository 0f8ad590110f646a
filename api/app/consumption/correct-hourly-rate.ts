import { ONLY } from '../../domain/contract/contract-fact';
import { formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { hourlyRatesOf } from '../../store/consumption/hourly-rate.store';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { checkRoom, standingRates } from './hourly-rates';
import { checkRate } from './set-hourly-rate';

/** What is wrong of a contract's rates, and what is right. */
export interface CorrectHourlyRateInput {
  readonly contractId: string;
  /** The day on which the wrong rate starts, or on which one was ended wrongly. */
  readonly from: LocalDate;
  /** Absent: nothing starts or ends on that day. */
  readonly to?: { readonly hourlyRate: Money; readonly from: LocalDate } | null;
  readonly reason: string;
}

/**
 * Corrects the start or end of an hourly rate that was recorded wrongly: another rate or another
 * first day, or neither, and then what held before goes on. Nothing that was settled changes, and
 * what was known stays known. Refuses `NOT_FOUND`, `TEXT_INVALID`, `CURRENCY_MISMATCH`,
 * `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`, and `DATE_OUT_OF_PERIOD` where nothing starts or
 * ends on that day.
 */
export async function correctHourlyRate(
  unit: Unit,
  input: CorrectHourlyRateInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const to = input.to ?? null;
  const faults = [
    ...checkText(input.reason, ['reason'], 1000),
    ...(to === null ? [] : checkRate(to.hourlyRate, contract.currency, ['to', 'hourlyRate'])),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const records = await hourlyRatesOf(unit.tx, [contract.id]);
  if (!standingRates(records).some(({ startsOn }) => startsOn === input.from)) {
    return refuse(
      'DATE_OUT_OF_PERIOD',
      ['from'],
      `No hourly rate starts or ends on ${input.from}.`,
      'Give the first day of a rate in `hourlyRates`, or its `endsBefore`.',
    );
  }
  const versions = correction(input.from, to);
  const full = checkRoom(records, versions.length);
  if (full !== null) return full;
  await recordVersions(unit, contract, versions);
  const payload = {
    from: input.from,
    to: to === null ? null : { hourlyRate: formatMoney(to.hourlyRate), from: to.from },
    reason: input.reason,
    versions,
  };
  await record(unit, { kind: 'HOURLY_RATE_CORRECTED', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}

function correction(from: LocalDate, to: CorrectHourlyRateInput['to']): readonly NewContractVersion[] {
  const rate = { fact: 'HOURLY_RATE', key: ONLY } as const;
  const taken = { ...rate, startsOn: from, value: null, withdrawn: true };
  if (to == null) return [taken];
  const right = { ...rate, startsOn: to.from, value: { hourlyRate: formatMoney(to.hourlyRate) } };
  return to.from === from ? [right] : [taken, right];
}
