import { trialModules } from '../../domain/lifecycle/trial';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { TermsOverride } from '../../domain/terms/effective-terms';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { addDays, addMonths } from '../../domain/time/local-date';
import { clientsById } from '../../store/client/client.store';
import { contractNumberTaken, lockTrials } from '../../store/contract/contract.store';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { stampUnit } from '../command/stamp-unit';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import { prepareTerms } from '../terms/prepare-terms';
import { packName } from '../terms/terms-library';
import { checkTrial } from './check-trial';
import { checkInput, currencyOf } from './check-contract-input';
import { moduleFact, modulesNamed, overrideFact, ownFacts, pricesOf } from './contract-facts';
import { recordVersions } from './record-versions';
import type { CreateContractInput, ParameterOverrideInput } from './contract-input';

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

  const { lifecycle } = terms.pack;
  const tried = trialModules(terms.pack);
  const trial = active.some((key) => tried.includes(key)) ? lifecycle.trial : null;
  if (trial?.oncePerClient === true) {
    await lockTrials(unit.tx, input.clientId);
    const used = await checkTrial(unit.tx, input.clientId, terms.pack, ['modules']);
    if (used !== null) return used;
  }

  const id = unit.newId();
  await stampUnit(unit);
  const months = input.termMonths ?? trial?.months ?? lifecycle.initialTermMonths;
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
    operationsDueAt: null,
    signature: null,
    signedAt: null,
    activatedAt: null,
    amendmentCount: null,
    createdAt: unit.recordedAt,
    lastRecordedAt: unit.recordedAt,
  });
  // What the contract overrides counts from the first: quantities, bases, prices, what belongs to
  // hosting.
  const modules = modulesNamed(terms, input);
  const rows = modules.map((module) => ({ id: unit.newId(), contractId: id, ...module }));
  await insertRows(unit, ServiceModuleRow, rows);
  const versions = [
    ...ownFacts(pack.value, input, termLastDay, billingPeriodMonths),
    ...modules.map(moduleFact),
    ...pricesOf(terms.pack, input),
    ...input.overrides.map(overrideFact),
  ].map((fact) => ({ ...fact, startsOn: input.startsOn }));
  await recordVersions(unit, { id, amendmentCount: null }, versions);
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
