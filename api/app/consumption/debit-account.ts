import { debitUnits, type DebitDecision } from '../../domain/consumption/debit-units';
import type { ExplainedUnits } from '../../domain/consumption/units-of-work';
import type { UnitAccountTerms, UnitPrice } from '../../domain/consumption/unit-account';
import { explain } from '../../domain/explanation/build';
import { packPostings } from '../../domain/ledger/pack-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { UnitAccountRecord } from '../../store/consumption/consumption.store';
import { UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { record } from '../command/record';
import { insertRows, updateRow, type Unit } from '../command/unit';
import { isOverAt } from '../contract/check-in-force';
import { postTransaction } from '../ledger/post-transaction';
import type { ContractTerms } from '../terms/dated-terms';
import { accountTerms } from './account-terms';
import { unitPricesOf } from './unit-prices';

/** A debit that was decided and waits to be written. */
export interface PlannedDebit {
  readonly account: UnitAccountRecord;
  readonly rule: UnitAccountTerms;
  readonly decision: DebitDecision;
}

/**
 * Decides a debit of counted units on a contract's account; the caller holds the contract's lock,
 * so that two debits at once wait for each other. Refused: `UNIT_ACCOUNT_CLOSED` once the contract
 * is over.
 */
export function decideDebit(
  unit: Unit,
  terms: ContractTerms,
  accounts: readonly UnitAccountRecord[],
  key: string,
  work: { readonly on: LocalDate; readonly counted: ExplainedUnits },
): Result<PlannedDebit> {
  const account = accounts.find((each) => each.key === key);
  const rule = accountTerms(terms, key);
  if (account === undefined || rule === undefined) throw new Error(`a contract without its unit account ${key}`);
  const prices = accountPricesOf(terms, account);
  const { renewal } = terms.terms.pack.consumption;
  const held = { ...rule, unitMinutes: account.unitMinutes, baseUnits: account.baseUnits };
  const state = { terms: held, prices, renewal, balance: account.balance, closed: isOverAt(terms.dated, unit.now) };
  const decided = debitUnits(state, { ...work, idempotencyKey: unit.key });
  return decided.ok ? accept({ account, rule, decision: decided.value }) : decided;
}

/** The prices of an account's unit over time: what it was opened at, then what amendments set. */
export function accountPricesOf(terms: ContractTerms, account: UnitAccountRecord): readonly UnitPrice[] {
  const opened = { from: terms.contract.startsOn as LocalDate, unitPrice: moneyOf(account.unitPrice) };
  const module = terms.modules.find(({ id }) => id === account.moduleId);
  return [opened, ...(module === undefined ? [] : unitPricesOf(terms, module.key))];
}

/**
 * Writes a debit: its entries in order, and for each renewal a billing adjustment and its place in
 * the ledger. Returns their ids.
 */
export async function saveDebit(
  unit: Unit,
  terms: ContractTerms,
  debit: PlannedDebit,
  interventionId: string,
): Promise<string[]> {
  const { account, rule, decision } = debit;
  const contractId = terms.contract.id;
  const adjustmentIds: string[] = [];
  const entries = decision.entries.map((entry, place) => ({ ...entry, sequence: account.entryCount + place + 1 }));
  await insertRows(
    unit,
    UnitEntryRow,
    entries.map((entry) => ({
      accountId: account.id,
      sequence: entry.sequence,
      contractId,
      kind: entry.kind,
      units: entry.units,
      balanceAfter: entry.balanceAfter,
      interventionId,
      reversesSequence: null,
      recordedAt: unit.recordedAt,
    })),
  );
  await record(
    unit,
    ...entries.map(({ kind, sequence, units, balanceAfter }) => ({
      kind: kind === 'DEBIT' ? ('UNITS_DEBITED' as const) : ('UNITS_RENEWED' as const),
      subjectId: account.id,
      contractId,
      payload: { sequence, units, balanceAfter, interventionId },
    })),
  );
  for (const entry of entries) {
    if (entry.price === null) continue;
    const adjustmentId = await issueAdjustment(unit, {
      contractId,
      kind: 'UNIT_PACK',
      amount: entry.price,
      vatRatePercent: terms.terms.pack.billing.vatRatePercent,
      label: {
        en: `${rule.label.en}: base of ${account.baseUnits} renewed`,
        fr: `${rule.label.fr} : base de ${account.baseUnits} renouvelée`,
      },
      occurredOn: entry.on,
      // Each renewal is an adjustment of its own: its amount is one base, not their sum.
      explanation: explain(decision.explanation.steps.filter((step) => step.result.name !== 'renewalAmount')),
      moduleId: account.moduleId,
      interventionId,
      unitEntry: { accountId: account.id, sequence: entry.sequence },
    });
    adjustmentIds.push(adjustmentId);
    await postTransaction(unit, {
      contractId,
      kind: 'UNIT_PACK_SOLD',
      cause: { type: 'billing_adjustment', id: adjustmentId },
      postings: packPostings(entry.price),
    });
  }
  await updateRow(unit, UnitAccountRow, account.id, {
    balance: decision.balance,
    entryCount: account.entryCount + entries.length,
  });
  return adjustmentIds;
}
