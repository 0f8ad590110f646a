import type { Tariff } from '../../domain/contract/tariff';
import { formatMoney } from '../../domain/money/format-money';
import type { Decimal } from '../../domain/money/decimal';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { checkPositiveAmount, checkRise } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { setHourlyRate } from '../consumption/set-hourly-rate';
import { recordVersions } from '../contract/record-versions';
import { holdContract } from '../lifecycle/move-contract';
import { checkReference, checkTariffRoom, keyOfTariff, type NamedTariff } from './tariff-input';

/** A price of a contract from a day on. */
export interface SetTariffInput extends NamedTariff {
  readonly amount?: Money | null;
  readonly percent?: Decimal | null;
  readonly from: LocalDate;
}

/**
 * Records a price of a contract from a day on, until the next one that is on file; the price of an
 * hour as `setHourlyRate` does. Refuses as the schema lists.
 */
export async function setTariff(unit: Unit, input: SetTariffInput): Promise<Result<{ readonly contractId: string }>> {
  const { kind, from, amount = null, percent = null } = input;
  if (kind === 'HOUR' && amount !== null && percent === null && (input.reference ?? null) === null)
    return setHourlyRate(unit, { contractId: input.contractId, hourlyRate: amount, from });
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const faults = [...checkReference(input), ...checkPrice(input, contract.currency), ...checkTariffRoom(dated)];
  if (faults.length > 0 || kind === 'HOUR') return refuseAll(faults);
  const value: Tariff = {
    kind,
    reference: input.reference?.trim() ?? null,
    amount: amount === null ? null : formatMoney(amount),
    percent: percent === null ? null : percent.toFixed(),
  };
  const versions = [{ fact: 'TARIFF', key: keyOfTariff(kind, input), startsOn: from, value }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { ...value, from, versions };
  await record(unit, { kind: 'TARIFF_SET', subjectId: contract.id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}

/** Refuses a percentage of what is no surcharge, an amount of one, and neither. */
function checkPrice({ kind, amount = null, percent = null }: SetTariffInput, currency: string): readonly Refusal[] {
  if (kind === 'SURCHARGE') {
    if (percent === null || amount !== null) {
      const message = 'A surcharge is a percentage of the price of an hour.';
      return refuse('TARIFF_INVALID', ['percent'], message, 'Give `percent`, and no amount.').refusals;
    }
    return checkRise(percent, ['percent'], 'surcharge');
  }
  if (amount !== null && percent === null) return checkPositiveAmount(amount, currency, ['amount']);
  const message = 'The tariff is an amount.';
  return refuse('TARIFF_INVALID', ['amount'], message, 'Give `amount`, and no percentage.').refusals;
}
