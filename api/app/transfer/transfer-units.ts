import { ACCOUNTS } from '../../domain/ledger/account';
import { unitPriceOn } from '../../domain/consumption/unit-price';
import { isPositive, multiply } from '../../domain/money/arithmetic';
import { whole } from '../../domain/money/decimal';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { roundHalfUp } from '../../domain/money/rounding';
import type { LocalDate } from '../../domain/time/instant';
import { unitAccountsOf } from '../../store/consumption/consumption.store';
import { UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { accountPricesOf } from '../consumption/debit-account';
import { postTransaction, type NewTransaction } from '../ledger/post-transaction';
import type { ContractTerms } from '../terms/dated-terms';

/** Where the units of a contract go: the contract of another client, and its modules by key. */
export interface UnitsTarget {
  readonly contractId: string;
  readonly moduleIds: ReadonlyMap<string, string>;
  readonly from: LocalDate;
}

/**
 * Moves what is left on the prepaid accounts of a contract to accounts of the contract of another
 * client: an entry on either side, and in either ledger what the units are worth, so that both
 * together have what there was. No base is sold by it.
 */
export async function transferUnits(unit: Unit, terms: ContractTerms, target: UnitsTarget): Promise<void> {
  for (const account of await unitAccountsOf(unit.tx, [terms.contract.id])) {
    const module = terms.modules.find(({ id }) => id === account.moduleId);
    const moduleId = target.moduleIds.get(module?.key ?? '');
    if (moduleId === undefined) throw new Error(`units of a module that is not taken over: ${account.key}`);
    const unitPrice = unitPriceOn(accountPricesOf(terms, account), target.from);
    const units = account.balance;
    const toAccountId = unit.newId();
    const sequence = account.entryCount + 1;
    const noCause = { interventionId: null, reversesSequence: null, recordedAt: unit.recordedAt };
    const out = { sequence, units: -units, balanceAfter: 0 };
    const about = { accountId: account.id, contractId: account.contractId };
    await insertRow(unit, UnitEntryRow, { ...about, kind: 'TRANSFER', ...out, ...noCause });
    await updateRow(unit, UnitAccountRow, account.id, { balance: 0, entryCount: sequence });
    await record(unit, {
      kind: 'UNITS_TRANSFERRED',
      subjectId: account.id,
      contractId: account.contractId,
      payload: { ...out, toAccountId },
    });
    const { contractId } = target;
    const { key, unitMinutes, baseUnits } = account;
    const opened = { moduleId, key, unitMinutes, baseUnits };
    await insertRow(unit, UnitAccountRow, {
      id: toAccountId,
      contractId,
      ...opened,
      unitPrice: formatAmount(unitPrice),
      currency: unitPrice.currency,
      balance: units,
      entryCount: 1,
    });
    const entry = { sequence: 1, units, balanceAfter: units };
    await insertRow(unit, UnitEntryRow, { accountId: toAccountId, contractId, kind: 'TRANSFER', ...entry, ...noCause });
    const payload = { ...opened, unitPrice: formatMoney(unitPrice), ...entry };
    await record(unit, { kind: 'UNIT_ACCOUNT_OPENED', subjectId: toAccountId, contractId, payload });
    const amount = roundHalfUp(multiply(unitPrice, whole(units)));
    if (!isPositive(amount)) continue;
    const [held, moved] = [ACCOUNTS.unitsHeld, ACCOUNTS.unitsTransferred];
    const kind = 'UNITS_TRANSFERRED';
    const sides: readonly Omit<NewTransaction, 'kind'>[] = [
      {
        contractId: account.contractId,
        cause: { type: 'unit_account', id: account.id },
        occurrence: 'given',
        postings: [{ debit: held, credit: moved, amount }],
      },
      {
        contractId,
        cause: { type: 'unit_account', id: toAccountId },
        occurrence: 'taken',
        postings: [{ debit: moved, credit: held, amount }],
      },
    ];
    for (const side of sides) await postTransaction(unit, { kind, ...side });
  }
}
