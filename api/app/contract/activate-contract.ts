import { openUnitAccount } from '../../domain/consumption/open-unit-account';
import { packPostings } from '../../domain/ledger/pack-postings';
import { transitionContract } from '../../domain/lifecycle/contract-life';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { ContractRow, UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, recordedSecond, updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from './dated-terms-of';
import { recordStatus } from './record-versions';
import { postTransaction } from '../ledger/post-transaction';
import type { ContractTerms } from '../terms/dated-terms';

/** An activation. */
export interface ActivateContractInput {
  readonly contractId: string;
}

/**
 * Brings a signed contract into force on or after its first day: opens the accounts of its active
 * consumption modules and invoices the first base of each as a billing adjustment (`omr-hosted`
 * module J: "à prise d'effet du contrat").
 */
export async function activateContract(
  unit: Unit,
  input: ActivateContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const next = transitionContract(contract.status, 'ACTIVATE');
  if (!next.ok) return next;
  const dated = await datedTermsOf(unit, contract.id);
  const terms = dated.on(dated.firstDay);
  if (localDateAt(terms.zone, unit.now) < contract.startsOn) {
    const message = `The contract's first day is ${contract.startsOn}.`;
    return refuse(
      'TIME_IN_FUTURE',
      ['contractId'],
      message,
      'Activate it with `activateContract` on that day or later.',
    );
  }
  const { standing } = dated.at(unit.now);
  if (standing.termOver) {
    const message = `The contract's term ended on ${standing.termLastDay}, and is not renewed.`;
    return refuse('DATE_OUT_OF_PERIOD', ['contractId'], message, 'Use a contract whose term is not over.');
  }
  await updateRow(unit, ContractRow, contract.id, { status: next.value, activatedAt: recordedSecond(unit) });
  const versions = await recordStatus(unit, contract.id, contract.startsOn, next.value);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'CONTRACT_ACTIVATED', ...about, payload: { versions } });
  for (const module of terms.modules) {
    if (module.active && module.baseUnits !== null && module.unitPrice !== null) await openAccount(unit, terms, module);
  }
  return accept({ contractId: contract.id });
}

async function openAccount(unit: Unit, terms: ContractTerms, module: ServiceModuleRecord): Promise<void> {
  const pack = termsOfModule(terms.terms, module.key);
  const key = pack.modules.find((each) => each.key === module.key)?.unitAccount;
  const rule = pack.consumption.unitAccounts.find((each) => each.key === key);
  if (rule === undefined || module.baseUnits === null || module.unitPrice === null) {
    throw new Error(`the module ${module.key} has units and its terms have no account for them`);
  }
  const startsOn = terms.contract.startsOn as LocalDate;
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
