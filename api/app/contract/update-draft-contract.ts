import type { ContractFact } from '../../domain/contract/contract-fact';
import { ONLY } from '../../domain/contract/contract-fact';
import { sameFact } from '../../domain/contract/same-fact';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { clientsById } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { placeModules } from '../../store/contract/service-module.store';
import { hasMoreThanDraft } from '../../store/event/event.store';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRows, updateRow, type Unit } from '../command/unit';
import type { DatedTerms } from '../terms/dated-terms';
import type { CreateContractInput } from './contract-input';
import { datedTermsOfLocked } from './dated-terms-of';
import { planDraft, type PlannedDraft } from './plan-draft';
import { recordVersions } from './record-versions';

/** What changes of a draft; what is absent stays, and null is the pack's own where it has one. */
export type UpdateDraftContractInput = {
  readonly [Name in keyof CreateContractInput]?: CreateContractInput[Name] | null;
} & { readonly contractId: string };

/** Changes a contract in preparation: all that `createContract` gives, checked in the same way. */
export async function updateDraftContract(
  unit: Unit,
  input: UpdateDraftContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  if (input.clientId != null && !(await isClient(unit, input.clientId))) return notFound('client', ['clientId']);
  if (contract.status !== 'DRAFT') {
    const todo =
      contract.status === 'SIGNED'
        ? 'Use `cancelContract` and create another one, or activate it and amend it with `amendContract`.'
        : 'Amend it with `amendContract` while it is in force, or create another one with `createContract`.';
    return refuse('CONTRACT_NOT_DRAFT', ['contractId'], `The contract is ${contract.status}.`, todo);
  }
  const dated = await datedTermsOfLocked(unit, contract);
  const merged = mergedInput(contract, dated, input);
  if (merged.clientId !== contract.clientId && (await hasMoreThanDraft(unit.tx, contract.id))) {
    return refuse(
      'DRAFT_HAS_RECORDS',
      ['clientId'],
      'More than the draft is recorded of the contract, for its client.',
      'Use `cancelContract`, then `createContract` for the other client.',
    );
  }
  const planned = await planDraft(unit, merged, contract.id);
  if (!planned.ok) return planned;
  const { pack, header, modules, facts } = planned.value;
  const versions = versionsBetween(dated, header.startsOn, facts);
  if (versions.length === 0 && header.number === contract.number && header.currency === contract.currency) {
    const message = 'The draft is like this already.';
    return refuse('NOTHING_CHANGED', ['contractId'], message, 'Give what is to change.');
  }
  await updateRow(unit, ContractRow, contract.id, {
    ...header,
    termsPackId: pack.id,
    termsPackVersion: pack.version,
    statusFrom: header.startsOn,
  });
  const added = await saveModules(unit, contract.id, dated, modules);
  await recordVersions(unit, contract, versions);
  const { number, startsOn, currency } = header;
  const changed = changesBetween(contract, dated, versions, planned.value);
  await record(unit, {
    kind: 'CONTRACT_DRAFT_CHANGED',
    subjectId: contract.id,
    contractId: contract.id,
    payload: { number, startsOn, currency, ...changed, modules: added, versions },
  });
  return accept({ contractId: contract.id });
}

/** Whether a client with this id may be seen. */
async function isClient({ tx }: Unit, id: string): Promise<boolean> {
  return isId(id) && (await clientsById(tx, [id])).length > 0;
}

/** The input that would have made the draft as it is to be. */
function mergedInput(
  contract: ContractRecord,
  dated: DatedTerms,
  input: UpdateDraftContractInput,
): CreateContractInput {
  const { facts } = dated.on(dated.firstDay);
  const { termsPack, term } = facts;
  if (termsPack === null || term === null) throw new Error(`a draft without terms: ${contract.id}`);
  const money = (text: string | null) => (text === null ? null : moneyOf(text));
  const kept = <Value>(given: Value | null | undefined, was: Value | null): Value | null =>
    given === undefined ? was : given;
  return {
    clientId: input.clientId ?? contract.clientId,
    number: input.number ?? contract.number,
    termsPack: input.termsPack ?? { key: termsPack.id, version: termsPack.version },
    startsOn: input.startsOn ?? dated.firstDay,
    termMonths: kept(input.termMonths, monthsOf(term)),
    currency: kept(input.currency, contract.currency),
    billingPeriodMonths: kept(input.billingPeriodMonths, contract.billingPeriodMonths),
    invoicedBy: input.invoicedBy ?? contract.invoicedBy,
    directDebit: input.directDebit ?? contract.directDebit,
    users: kept(input.users, facts.users),
    priceComponents:
      input.priceComponents ??
      [...facts.prices].map(([code, { monthlyAmount }]) => ({ code, monthlyAmount: moneyOf(monthlyAmount) })),
    modules:
      input.modules ??
      [...facts.modules].map(([key, { active, monthlyAmount, yearlyQuantity, baseUnits, unitPrice }]) => ({
        key,
        active,
        monthlyAmount: money(monthlyAmount),
        yearlyQuantity,
        baseUnits,
        unitPrice: money(unitPrice),
        coverages: facts.coverages
          .filter(({ module }) => module === key)
          .map(({ coverage, active: isChosen }) => ({ key: coverage, active: isChosen })),
      })),
    overrides: input.overrides ?? facts.overrides.map(({ parameter, module, value }) => ({ parameter, module, value })),
    plannedWork:
      input.plannedWork ??
      dated.timeline.standingOf('PLANNED_WORK').map(({ key: work, value: { every } }) => ({ work, every })),
  };
}

/** How many months a term has that was made of whole ones. */
function monthsOf({ startsOn, lastDay }: { readonly startsOn: LocalDate; readonly lastDay: LocalDate }): number {
  const end = addDays(lastDay, 1);
  for (let months = 1; months <= 1200; months += 1) if (addMonths(startsOn, months) >= end) return months;
  throw new Error('a term of more than 1 200 months');
}

/**
 * The versions by which a draft's facts become others from a first day on: those that differ, and
 * withdrawals of what is no longer said.
 */
function versionsBetween(
  { timeline }: DatedTerms,
  startsOn: LocalDate,
  facts: readonly ContractFact[],
): readonly NewContractVersion[] {
  const standing = timeline.standing();
  const withdrawn = standing
    .filter(
      ({ fact, key, startsOn: was }) => was !== startsOn || !facts.some((one) => one.fact === fact && one.key === key),
    )
    .map(({ fact, key, startsOn: was }) => ({ fact, key, startsOn: was, value: null, withdrawn: true }));
  const said = facts
    .filter(({ fact, key, value }) => {
      const was = standing.find((one) => one.fact === fact && one.key === key && one.startsOn === startsOn);
      return was === undefined || !sameFact(was.value, value);
    })
    .map((fact) => ({ ...fact, startsOn }));
  return [...withdrawn, ...said] as readonly NewContractVersion[];
}

/** Saves the modules of a draft; returns those that it had not named before. */
async function saveModules(
  unit: Unit,
  contractId: string,
  dated: DatedTerms,
  modules: PlannedDraft['modules'],
): Promise<readonly { readonly id: string; readonly key: string }[]> {
  const idOf = new Map(dated.modules.map(({ id, key }) => [key, id]));
  const named = new Set(modules.map(({ key }) => key));
  const left = dated.modules.filter(({ key }) => !named.has(key));
  await placeModules(
    unit.tx,
    contractId,
    left.map(({ id }) => id),
  );
  for (const { id, active } of left) if (active) await updateRow(unit, ServiceModuleRow, id, { active: false });
  for (const { key, ...values } of modules) {
    const id = idOf.get(key);
    if (id !== undefined) await updateRow(unit, ServiceModuleRow, id, values);
  }
  const added = modules
    .filter(({ key }) => !idOf.has(key))
    .map((module) => ({ id: unit.newId(), contractId, ...module }));
  await insertRows(unit, ServiceModuleRow, added);
  return added.map(({ id, key }) => ({ id, key }));
}

/** What changed, before and after, by name: facts, and what the row alone says. */
function changesBetween(
  contract: ContractRecord,
  { timeline, firstDay }: DatedTerms,
  versions: readonly NewContractVersion[],
  { header, facts }: PlannedDraft,
): { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> } {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const note = (name: string, was: unknown, is: unknown): void => {
    if (sameFact(was, is)) return;
    before[name] = was;
    after[name] = is;
  };
  note('number', contract.number, header.number);
  note('startsOn', firstDay, header.startsOn);
  note('currency', contract.currency, header.currency);
  const changed = new Map(versions.map(({ fact, key }) => [`${fact}/${key}`, { fact, key }]));
  for (const { fact, key } of changed.values()) {
    const is = facts.find((one) => one.fact === fact && one.key === key)?.value ?? null;
    note(key === ONLY ? fact : `${fact} ${key}`, timeline.valueOn(fact, key, firstDay), is);
  }
  return { before, after };
}
