import { ONLY, overrideKey, type ContractFact } from '../../domain/contract/contract-fact';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { termsOfModule, type EffectiveTerms, type TermsOverride } from '../../domain/terms/effective-terms';
import { findModule } from '../../domain/terms/find-module';
import type { ModuleTerms, TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { clientsById } from '../../store/client/client.store';
import { contractNumberTaken } from '../../store/contract/contract.store';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { stampUnit } from '../command/stamp-unit';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import { prepareTerms } from '../terms/prepare-terms';
import { packName } from '../terms/terms-library';
import { checkInput, currencyOf } from './check-contract-input';
import { recordVersions } from './record-versions';
import type { CreateContractInput, ParameterOverrideInput, ServiceModuleInput } from './contract-input';

export type {
  CreateContractInput,
  ParameterOverrideInput,
  PriceComponentInput,
  ServiceModuleInput,
} from './contract-input';

/**
 * Prepares a contract from a terms pack at a version, in state `DRAFT`: checks every module, price
 * and override against the pack, and that the terms they make hold together as a whole.
 */
export async function createContract(
  unit: Unit,
  input: CreateContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  if (!isId(input.clientId) || (await clientsById(unit.tx, [input.clientId])).length === 0)
    return notFound('client', ['clientId']);
  const pack = await findPack(unit, input.termsPack);
  if (!pack.ok) return pack;
  const faults = checkInput(pack.value, input);
  if (faults.length > 0) return refuseAll(faults);
  const number = input.number.trim();
  if (await contractNumberTaken(unit.tx, number)) {
    return refuse('ALREADY_EXISTS', ['number'], `Another contract has the number ${number}.`, 'Give another number.');
  }
  const active = input.modules.filter((module) => module.active).map((module) => module.key);
  const prepared = prepareTerms(pack.value, input.overrides.map(toOverride), active);
  if (!prepared.ok) return prepared;
  const { terms } = prepared.value;

  const id = unit.newId();
  await stampUnit(unit);
  const months = input.termMonths ?? terms.pack.lifecycle.initialTermMonths;
  if (months === null) {
    return refuse(
      'PARAMETER_REQUIRED',
      ['termMonths'],
      'The terms pack leaves the length of the term to each contract.',
      'Give `termMonths`.',
    );
  }
  const termLastDay = addDays(addMonths(input.startsOn, months), -1);
  const billingPeriodMonths = input.billingPeriodMonths ?? terms.pack.billing.periodMonths;
  const header = {
    clientId: input.clientId,
    number,
    startsOn: input.startsOn,
    termLastDay,
    currency: currencyOf(pack.value, input),
    billingPeriodMonths,
    invoicedBy: input.invoicedBy,
    directDebit: input.directDebit,
  };
  await insertRow(unit, ContractRow, {
    id,
    ...header,
    termsPackId: pack.value.id,
    termsPackVersion: pack.value.version,
    status: 'DRAFT',
    statusFrom: input.startsOn,
    nextDueOn: null,
    signature: null,
    signedAt: null,
    activatedAt: null,
    createdAt: unit.recordedAt,
    lastRecordedAt: unit.recordedAt,
  });
  // What the contract overrides counts from the first: quantities, bases, prices, what belongs to
  // hosting.
  const modules = modulesOf(terms, input);
  const rows = modules.map((module) => ({ id: unit.newId(), contractId: id, ...module }));
  await insertRows(unit, ServiceModuleRow, rows);
  const versions = [
    ...ownFacts(pack.value, input, termLastDay, billingPeriodMonths),
    ...modules.map(moduleFact),
    ...pricesOf(terms.pack, input),
    ...input.overrides.map(overrideFact),
  ].map((fact) => ({ ...fact, startsOn: input.startsOn }));
  await recordVersions(unit, id, versions);
  const termsPack = { key: pack.value.id, version: pack.value.version };
  const named = rows.map(({ id: moduleId, key }) => ({ id: moduleId, key }));
  await record(unit, {
    kind: 'CONTRACT_DRAFTED',
    subjectId: id,
    contractId: id,
    payload: { ...header, termsPack, modules: named, versions },
  });
  return accept({ contractId: id });
}

async function findPack(unit: Unit, { key, version }: CreateContractInput['termsPack']): Promise<Result<TermsPack>> {
  const found = await unit.terms.packsOf(unit.tx, unit.session.providerId, [{ id: key, version }]);
  const pack = found.get(packName(key, version));
  if (pack !== undefined) return accept(pack);
  return refuse(
    'TERMS_PACK_NOT_FOUND',
    ['termsPack'],
    `There is no terms pack ${JSON.stringify(key.slice(0, 80))} at version ${version}.`,
    'Query `termsPacks` for the packs and versions that exist.',
  );
}

function toOverride({ parameter, module, value }: ParameterOverrideInput): TermsOverride {
  return module == null ? { parameter, value } : { parameter, value, module };
}

/** What the contract's own row says. */
function ownFacts(
  { id, version }: TermsPack,
  input: CreateContractInput,
  termLastDay: LocalDate,
  months: number,
): readonly ContractFact[] {
  const { startsOn, clientId, invoicedBy, directDebit } = input;
  return [
    { fact: 'TERMS_PACK', key: ONLY, value: { id, version } },
    { fact: 'STATUS', key: ONLY, value: { status: 'DRAFT' } },
    { fact: 'TERM', key: ONLY, value: { startsOn, lastDay: termLastDay } },
    { fact: 'CLIENT', key: ONLY, value: { clientId } },
    { fact: 'INVOICING', key: ONLY, value: { invoicedBy, directDebit } },
    { fact: 'BILLING_PERIOD', key: ONLY, value: { months } },
  ];
}

function pricesOf(pack: TermsPack, input: CreateContractInput): readonly ContractFact[] {
  return pack.priceComponents.flatMap(({ code, hosting, label }, position): ContractFact[] => {
    const given = input.priceComponents.find((each) => each.code === code);
    if (given === undefined) return [];
    const monthlyAmount = formatMoney(given.monthlyAmount);
    return [{ fact: 'PRICE', key: code, value: { monthlyAmount, hosting, label, position } }];
  });
}

function overrideFact({ parameter, module = null, value }: ParameterOverrideInput): ContractFact {
  return { fact: 'OVERRIDE', key: overrideKey(parameter, module), value: { parameter, module, value } };
}

type ModuleValues = Omit<ServiceModuleRow, 'providerId' | 'id' | 'contractId'>;

function moduleFact(module: ModuleValues): ContractFact {
  const { key, active, yearlyQuantity, monthlyAmount, baseUnits, unitPrice, currency } = module;
  const money = (amount: string): string => `${amount} ${currency}`;
  return {
    fact: 'MODULE',
    key,
    value: {
      active,
      yearlyQuantity,
      monthlyAmount: money(monthlyAmount),
      baseUnits,
      unitPrice: unitPrice === null ? null : money(unitPrice),
    },
  };
}

function modulesOf(terms: EffectiveTerms, input: CreateContractInput): readonly ModuleValues[] {
  return terms.pack.modules.flatMap(({ key }, position) => {
    const own = termsOfModule(terms, key);
    const module = findModule(own, key);
    const given = input.modules.find((each) => each.key === key);
    return module === undefined || given === undefined ? [] : [moduleValues(own, input, module, given, position)];
  });
}

function moduleValues(
  pack: TermsPack,
  input: CreateContractInput,
  terms: ModuleTerms,
  given: ServiceModuleInput,
  position: number,
): ModuleValues {
  const account = pack.consumption.unitAccounts.find((each) => each.key === terms.unitAccount);
  const unitPrice = given.unitPrice == null ? account?.unitPrice.split(' ')[0] : formatAmount(given.unitPrice);
  return {
    position,
    key: terms.key,
    code: terms.code,
    mode: terms.mode,
    labelEn: terms.label.en,
    labelFr: terms.label.fr,
    hosting: terms.hosting,
    active: given.active,
    yearlyQuantity: given.yearlyQuantity ?? terms.planned?.yearlyQuantity ?? null,
    monthlyAmount: given.monthlyAmount == null ? '0.00' : formatAmount(given.monthlyAmount),
    baseUnits: account === undefined ? null : (given.baseUnits ?? account.baseUnits),
    unitPrice: account === undefined ? null : (unitPrice ?? null),
    currency: currencyOf(pack, input),
  };
}
