import type { ContractFact } from '../../domain/contract/contract-fact';
import { trialModules } from '../../domain/lifecycle/trial';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { TermsOverride } from '../../domain/terms/effective-terms';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { clientsById } from '../../store/client/client.store';
import { contractNumberTaken, lockTrials } from '../../store/contract/contract.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { agreedWorkFacts } from '../consumption/owed-work';
import { prepareTerms } from '../terms/prepare-terms';
import { packName } from '../terms/terms-library';
import { checkInput, currencyOf } from './check-contract-input';
import { checkTrial } from './check-trial';
import { coverageFacts } from './contract-coverages';
import { moduleFact, modulesNamed, overrideFact, ownFacts, pricesOf, type ModuleValues } from './contract-facts';
import type { CreateContractInput, ParameterOverrideInput } from './contract-input';

/** What the row of a draft says. */
export interface DraftHeader {
  readonly clientId: string;
  readonly number: string;
  readonly startsOn: LocalDate;
  readonly termLastDay: LocalDate;
  readonly currency: string;
  readonly billingPeriodMonths: number;
  readonly invoicedBy: 'PROVIDER' | 'PARTNER_ERP';
  readonly directDebit: boolean;
}

/** A draft that may be recorded. */
export interface PlannedDraft {
  readonly pack: TermsPack;
  readonly header: DraftHeader;
  readonly modules: readonly ModuleValues[];
  /** All its facts, from its first day on. */
  readonly facts: readonly ContractFact[];
}

/**
 * Checks every module, price and override of a draft against its pack, and that the terms they make
 * hold together as a whole. `draftId`: that of the draft which becomes this one, if there is one.
 */
export async function planDraft(
  unit: Unit,
  input: CreateContractInput,
  draftId: string | null,
): Promise<Result<PlannedDraft>> {
  if (!isId(input.clientId) || (await clientsById(unit.tx, [input.clientId])).length === 0)
    return notFound('client', ['clientId']);
  const pack = await findPack(unit, input.termsPack);
  if (!pack.ok) return pack;
  const faults = checkInput(pack.value, input);
  if (faults.length > 0) return refuseAll(faults);
  const number = input.number.trim();
  if (await contractNumberTaken(unit.tx, number, draftId)) {
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
    const used = await checkTrial(unit.tx, input.clientId, terms.pack, ['modules'], draftId);
    if (used !== null) return used;
  }
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
  // What the contract overrides counts from the first: quantities, bases, prices, what belongs to
  // hosting.
  const modules = modulesNamed(terms, input);
  return accept({
    pack: pack.value,
    header: {
      clientId: input.clientId,
      number,
      startsOn: input.startsOn,
      termLastDay,
      currency: currencyOf(pack.value, input),
      billingPeriodMonths,
      invoicedBy: input.invoicedBy,
      directDebit: input.directDebit,
    },
    modules,
    facts: [
      ...ownFacts(pack.value, input, termLastDay, billingPeriodMonths),
      ...modules.map(moduleFact),
      ...input.modules.flatMap(({ key, coverages }) => coverageFacts(key, coverages)),
      ...pricesOf(terms.pack, input),
      ...input.overrides.map(overrideFact),
      ...agreedWorkFacts(input.plannedWork),
    ],
  });
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
