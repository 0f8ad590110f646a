import { closeUnitAccount } from '../../domain/consumption/close-unit-account';
import type { LocalDate } from '../../domain/time/instant';
import { unitAccountsOf } from '../../store/consumption/consumption.store';
import { UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';

/**
 * The end of a contract: what is left on its unit accounts stays with the provider, by an entry
 * that says so. What was forfeited before stays as it is.
 */
export async function closeAccounts(unit: Unit, contractId: string, on: LocalDate): Promise<void> {
  for (const account of await unitAccountsOf(unit.tx, [contractId])) {
    const closed = closeUnitAccount({ balance: account.balance, closed: false }, on, unit.key);
    if (!closed.ok || closed.value === null) continue;
    const { kind, units, balanceAfter } = closed.value;
    const sequence = account.entryCount + 1;
    await insertRow(unit, UnitEntryRow, {
      accountId: account.id,
      sequence,
      contractId,
      kind,
      units,
      balanceAfter,
      interventionId: null,
      reversesSequence: null,
      recordedAt: unit.recordedAt,
    });
    await updateRow(unit, UnitAccountRow, account.id, { balance: balanceAfter, entryCount: sequence });
    const payload = { sequence, units, balanceAfter };
    await record(unit, { kind: 'UNITS_FORFEITED', subjectId: account.id, contractId, payload });
  }
}
