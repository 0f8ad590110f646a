import { formatAmount } from '../../domain/money/format-money';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { termsOfModule, type EffectiveTerms, type TermsOverride } from '../../domain/terms/effective-terms';
import { findModule } from '../../domain/terms/find-module';
import type { ModuleTerms, TermsPack } from '../../domain/terms/terms-pack';
import { addDays, addMonths } from '../../domain/time/local-date';
import { clientsById } from '../../store/client/client.store';
import { contractNumberTaken } from '../../store/contract/contract.store';
import { ContractOverrideRow, ContractPriceRow, ContractRow, ServiceModuleRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { insertRow, nowText, recordHistory, type Unit } from '../command/unit';
import { prepareTerms } from '../terms/prepare-terms';
import { CARRIED_BY_CONTRACT, packName } from '../terms/terms-library';
import { checkInput, currencyOf } from './check-contract-input';
import type { CreateContractInput, ParameterOverrideInput, ServiceModuleInput } from './contract-input';

export type {
  CreateContractInput,
  ParameterOverrideInput,
  PriceComponentInput,
  ServiceModuleInput,
} from './contract-input';

/**
 * Prepares a contract from a terms pack at a version, in state `DRAFT`: checks every module, price and override against the pack, and
 * that the terms they make hold together as a whole.
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
    return refuse('ALREADY_EXISTS', ['number'], `A contract has the number ${number}.`, 'Give another number.');
  }
  const active = input.modules.filter((module) => module.active).map((module) => module.key);
  const prepared = prepareTerms(pack.value, input.overrides.map(toOverride), active);
  if (!prepared.ok) return prepared;
  const { terms } = prepared.value;

  const id = unit.newId();
  const months = input.termMonths ?? terms.pack.lifecycle.initialTermMonths;
  if (months === null) {
    return refuse(
      'PARAMETER_REQUIRED',
      ['termMonths'],
      'The terms pack leaves the length of the term to each contract.',
      'Give `termMonths`.',
    );
  }
  await insertRow(unit, ContractRow, {
    id,
    clientId: input.clientId,
    number,
    termsPackId: pack.value.id,
    termsPackVersion: pack.value.version,
    status: 'DRAFT',
    startsOn: input.startsOn,
    termLastDay: addDays(addMonths(input.startsOn, months), -1),
    currency: currencyOf(pack.value, input),
    billingPeriodMonths: input.billingPeriodMonths ?? terms.pack.billing.periodMonths,
    invoicedBy: input.invoicedBy,
    directDebit: input.directDebit,
    signature: null,
    signedAt: null,
    activatedAt: null,
    createdAt: nowText(unit),
  });
  // What the contract overrides counts from the first: quantities, bases, prices, what belongs to hosting.
  await savePrices(unit, id, terms.pack, input);
  await saveModules(unit, id, terms, input);
  for (const override of input.overrides) {
    await insertRow(unit, ContractOverrideRow, {
      id: unit.newId(),
      contractId: id,
      parameter: override.parameter,
      moduleKey: override.module ?? null,
      value: override.value,
      carriedBy: CARRIED_BY_CONTRACT,
      recordedAt: nowText(unit),
      recordedBy: unit.actorName,
    });
  }
  await recordHistory(unit, { kind: 'contract', id, contractId: id }, { input });
  return accept({ contractId: id });
}

async function findPack(
  unit: Unit,
  wanted: { readonly id: string; readonly version: number },
): Promise<Result<TermsPack>> {
  const found = await unit.terms.packsOf(unit.tx, unit.session.providerId, [wanted]);
  const pack = found.get(packName(wanted.id, wanted.version));
  if (pack !== undefined) return accept(pack);
  return refuse(
    'TERMS_PACK_NOT_FOUND',
    ['termsPack'],
    `There is no terms pack ${wanted.id} at version ${wanted.version}.`,
    'Query `termsPacks` for the packs and versions that exist.',
  );
}

function toOverride({ parameter, module, value }: ParameterOverrideInput): TermsOverride {
  return module == null ? { parameter, value } : { parameter, value, module };
}

async function savePrices(unit: Unit, contractId: string, pack: TermsPack, input: CreateContractInput): Promise<void> {
  for (const [position, terms] of pack.priceComponents.entries()) {
    const given = input.priceComponents.find((each) => each.code === terms.code);
    if (given === undefined) continue;
    await insertRow(unit, ContractPriceRow, {
      id: unit.newId(),
      contractId,
      position,
      componentCode: terms.code,
      labelEn: terms.label.en,
      labelFr: terms.label.fr,
      hosting: terms.hosting,
      monthlyAmount: formatAmount(given.monthlyAmount),
      startsOn: input.startsOn,
      endsBefore: null,
      recordedAt: nowText(unit),
      supersededAt: null,
    });
  }
}

async function saveModules(
  unit: Unit,
  contractId: string,
  terms: EffectiveTerms,
  input: CreateContractInput,
): Promise<void> {
  for (const [position, { key }] of terms.pack.modules.entries()) {
    const own = termsOfModule(terms, key);
    const module = findModule(own, key);
    const given = input.modules.find((each) => each.key === key);
    if (module !== undefined && given !== undefined) {
      await saveModule(unit, contractId, own, input, module, given, position);
    }
  }
}

async function saveModule(
  unit: Unit,
  contractId: string,
  pack: TermsPack,
  input: CreateContractInput,
  terms: ModuleTerms,
  given: ServiceModuleInput,
  position: number,
): Promise<void> {
  const account = pack.consumption.unitAccounts.find((each) => each.key === terms.unitAccount);
  const unitPrice = given.unitPrice == null ? account?.unitPrice.split(' ')[0] : formatAmount(given.unitPrice);
  await insertRow(unit, ServiceModuleRow, {
    id: unit.newId(),
    contractId,
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
  });
}
