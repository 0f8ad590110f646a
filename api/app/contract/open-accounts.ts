import { openUnitAccount } from '../../domain/consumption/open-unit-account';
import { IN_FORCE } from '../../domain/lifecycle/contract-life';
import { packPostings } from '../../domain/ledger/pack-postings';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { LocalDate } from '../../domain/time/instant';
import { unitAccountsOf } from '../../store/consumption/consumption.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { StatementRunner } from '../../store/database/statement';
import { UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/**
 * Opens the accounts of the active consumption modules of a contract that comes into force, and
 * invoices the first base of each as a billing adjustment (`omr-hosted` module J: "à prise d'effet
 * du contrat").
 */
export async function openAccounts(unit: Unit, terms: ContractTerms): Promise<void> {
  for (const module of terms.modules) {
    if (module.active && module.baseUnits !== null && module.unitPrice !== null)
      await openAccount(unit, terms, module, terms.contract.startsOn as LocalDate);
  }
}

/** A module with units that has no account, and the first day on which it is active. */
interface MissingAccount {
  readonly moduleId: string;
  readonly from: LocalDate;
}

/**
 * The accounts that modules of an amended contract lack that have become active by a day, while the
 * contract was in force.
 */
export async function missingAccounts(
  reader: StatementRunner,
  dated: DatedTerms,
  today: LocalDate,
): Promise<readonly MissingAccount[]> {
  const missing = new Map<string, MissingAccount>();
  for (const { key, value, from } of dated.timeline.spansOf('MODULE')) {
    if (!value.active || value.baseUnits === null || value.unitPrice === null || from > today) continue;
    const { standing, modules } = dated.on(from);
    const module = modules.find((each) => each.key === key);
    if (module === undefined || missing.has(module.id)) continue;
    if (IN_FORCE.has(standing.status) && !standing.termOver) missing.set(module.id, { moduleId: module.id, from });
  }
  if (missing.size === 0) return [];
  for (const { moduleId } of await unitAccountsOf(reader, [dated.contractId])) missing.delete(moduleId);
  return [...missing.values()];
}

/** Opens accounts that modules lack, each on the first day on which its module is active. */
export async function openMissingAccounts(
  unit: Unit,
  dated: DatedTerms,
  missing: readonly MissingAccount[],
): Promise<void> {
  for (const { moduleId, from } of missing) {
    const terms = dated.on(from);
    const module = terms.modules.find(({ id }) => id === moduleId);
    if (module !== undefined) await openAccount(unit, terms, module, from);
  }
}

/**
 * Opens the account of units that a module of a contract has, with its first base from a day on,
 * which is invoiced as a billing adjustment.
 */
async function openAccount(
  unit: Unit,
  terms: ContractTerms,
  module: ServiceModuleRecord,
  startsOn: LocalDate,
): Promise<void> {
  const pack = termsOfModule(terms.terms, module.key);
  const key = pack.modules.find((each) => each.key === module.key)?.unitAccount;
  const rule = pack.consumption.unitAccounts.find((each) => each.key === key);
  if (rule === undefined || module.baseUnits === null || module.unitPrice === null) {
    throw new Error(`the module ${module.key} has units and its terms have no account for them`);
  }
  const unitPrice = moneyOf(module.unitPrice);
  const opened = openUnitAccount(
    { baseUnits: module.baseUnits, article: rule.article },
    [{ from: startsOn, unitPrice }],
    startsOn,
    unit.key,
  );
  const accountId = unit.newId();
  const contractId = terms.contract.id;
  const account = {
    moduleId: module.id,
    key: rule.key,
    unitMinutes: rule.unitMinutes,
    baseUnits: module.baseUnits,
  };
  await insertRow(unit, UnitAccountRow, {
    id: accountId,
    contractId,
    ...account,
    unitPrice: formatAmount(unitPrice),
    currency: unitPrice.currency,
    balance: opened.entry.balanceAfter,
    entryCount: 1,
  });
  await insertRow(unit, UnitEntryRow, {
    accountId,
    sequence: 1,
    contractId,
    kind: opened.entry.kind,
    units: opened.entry.units,
    balanceAfter: opened.entry.balanceAfter,
    interventionId: null,
    reversesSequence: null,
    recordedAt: unit.recordedAt,
  });
  const { units, balanceAfter } = opened.entry;
  await record(unit, {
    kind: 'UNIT_ACCOUNT_OPENED',
    subjectId: accountId,
    contractId,
    payload: { ...account, unitPrice: formatMoney(unitPrice), sequence: 1, units, balanceAfter },
  });
  const adjustmentId = await issueAdjustment(unit, {
    contractId,
    kind: 'UNIT_PACK',
    amount: opened.price,
    vatRatePercent: pack.billing.vatRatePercent,
    label: {
      en: `${rule.label.en}: first base of ${module.baseUnits}`,
      fr: `${rule.label.fr} : première base de ${module.baseUnits}`,
    },
    occurredOn: startsOn,
    explanation: opened.explanation,
    moduleId: module.id,
    unitEntry: { accountId, sequence: 1 },
  });
  await postTransaction(unit, {
    contractId,
    kind: 'UNIT_PACK_SOLD',
    cause: { type: 'billing_adjustment', id: adjustmentId },
    postings: packPostings(opened.price),
  });
}
