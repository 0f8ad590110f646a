import { keptOrigins, ONLY, overrideKey, type ModuleInForce } from '../../domain/contract/contract-fact';
import { termOf } from '../../domain/lifecycle/agreed-term';
import { sameFact } from '../../domain/contract/same-fact';
import { monthsOf } from '../../domain/lifecycle/standing';
import { termLastDay } from '../../domain/lifecycle/term';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { checkWhole } from '../checks';
import { checkAgreedWork } from '../consumption/owed-work';
import { activeLevel } from '../contract/active-level';
import { checkComponent, checkModule } from '../contract/check-contract-input';
import { coverageFacts } from '../contract/contract-coverages';
import { moduleFact, moduleOf, priceOf, type ModuleValues } from '../contract/contract-facts';
import { duplicates } from '../contract/duplicates';
import type { ContractTerms } from '../terms/dated-terms';
import type { PreparedTerms } from '../terms/prepare-terms';
import type { AmendedContract, AmendedModuleInput } from './amendment-input';
import { planLevel, type PlannedLevel } from './plan-level';

/** The facts that an amendment changes, and the modules that the contract had never named. */
export interface ChangedFacts {
  readonly versions: readonly NewContractVersion[];
  readonly newModules: readonly ModuleValues[];
  /** A change of level by the terms' own rule for it. */
  readonly level: PlannedLevel | null;
}

/** The terms that a contract will have from the day of an amendment on. */
export interface TermsAfter {
  readonly pack: TermsPack;
  readonly prepared: PreparedTerms;
}

/** What an amendment is refused for by the terms that it makes, apart from what they refuse. */
export function checkChanges(pack: TermsPack, at: ContractTerms, { changes }: AmendedContract): readonly Refusal[] {
  const { currency } = at.contract;
  const path = (...parts: string[]): string[] => ['changes', ...parts];
  const inChanges = (refusals: readonly Refusal[]): readonly Refusal[] =>
    refusals.map((each) => ({ ...each, path: path(...each.path) }));
  return [
    ...inChanges(
      duplicates(
        changes.prices.map(({ code }) => code),
        'prices',
      ),
    ),
    ...changes.prices.flatMap(({ code, monthlyAmount }, place) => {
      if (monthlyAmount == null && at.facts.prices.has(code)) return [];
      const component = { code, monthlyAmount: monthlyAmount ?? moneyOf(`0.00 ${currency}`) };
      return checkComponent(pack, component, currency, path('prices', String(place)));
    }),
    ...inChanges(
      duplicates(
        changes.modules.map(({ key }) => key),
        'modules',
      ),
    ),
    ...changes.modules.flatMap((module, place) =>
      onlyEnds(at, module)
        ? []
        : checkModule(pack, { ...module, active: module.active ?? true }, currency, path('modules', String(place))),
    ),
    ...checkAgainstLevel(at, changes),
    ...inChanges(
      duplicates(
        changes.overrides.map(({ parameter, module }) => overrideKey(parameter, module ?? null)),
        'overrides',
      ),
    ),
    ...inChanges(
      duplicates(
        (changes.plannedWork ?? []).map(({ work }) => work),
        'plannedWork',
      ),
    ),
    ...checkAgreedWork(pack, changes.plannedWork, path('plannedWork')),
    ...(changes.users == null ? [] : checkWhole(changes.users, path('users'), 0, 1_000_000)),
    ...(changes.level == null
      ? []
      : checkComponent(
          pack,
          { code: changes.level.priceCode, monthlyAmount: changes.level.monthlyAmount },
          currency,
          path('level'),
        )),
    ...checkOverridesRemoved(at, changes.overrides),
  ];
}

/** Whether an entry does nothing but end a module in force, which the new terms need not know. */
function onlyEnds({ facts }: ContractTerms, { key, active, ...others }: AmendedModuleInput): boolean {
  return active === false && facts.modules.has(key) && Object.values(others).every((value) => value == null);
}

/** Refuses an entry of its own for what a change of level changes already. */
function checkAgainstLevel(
  at: ContractTerms,
  { level, modules, prices }: AmendedContract['changes'],
): readonly Refusal[] {
  if (level == null) return [];
  const twice = (list: string, place: number, name: string): readonly Refusal[] => {
    const message = `The change of level says what becomes of ${name}.`;
    return refuse('ALREADY_EXISTS', ['changes', list, String(place)], message, 'Leave this entry out.').refusals;
  };
  const changed = [level.module, activeLevel(at)?.key];
  return [
    ...modules.flatMap(({ key }, place) => (changed.includes(key) ? twice('modules', place, key) : [])),
    ...prices.flatMap(({ code }, place) => (code === level.priceCode ? twice('prices', place, code) : [])),
  ];
}

function checkOverridesRemoved(
  { facts }: ContractTerms,
  overrides: AmendedContract['changes']['overrides'],
): readonly Refusal[] {
  return overrides.flatMap(({ parameter, module = null, value }, place) => {
    const isSet = facts.overrides.some((each) => each.parameter === parameter && each.module === module);
    if (value != null || isSet) return [];
    const message = `The contract does not override ${JSON.stringify(parameter.slice(0, 80))} on that day.`;
    return refuse('NOT_FOUND', ['changes', 'overrides', String(place)], message, 'Give a value, or leave it out.')
      .refusals;
  });
}

/**
 * The facts that an amendment changes from its day on. Refuses `CHOICE_REQUIRED`,
 * `FORFAIT_IS_MINIMUM`, `DATE_OUT_OF_PERIOD`, and what `planLevel` refuses.
 */
export function changeFacts(
  at: ContractTerms,
  { pack, prepared }: TermsAfter,
  input: AmendedContract,
  today: LocalDate,
): Result<ChangedFacts> {
  const { changes, effectiveOn: startsOn } = input;
  const level = changes.level == null ? accept(null) : planLevel(at, prepared, changes.level, startsOn, today);
  if (!level.ok) return level;
  const users = changeUsers(at, input, changes.users ?? null);
  if (!users.ok) return users;
  const term = changeTerm(at, input, users.value.restarts, today);
  if (!term.ok) return term;
  const modules = changes.modules.map((given) => changeModule(at, prepared, given, startsOn));
  const versions: NewContractVersion[] = [
    ...(changes.termsPackVersion == null
      ? []
      : [
          {
            fact: 'TERMS_PACK' as const,
            key: ONLY,
            startsOn,
            value: { id: pack.id, version: pack.version },
          },
        ]),
    ...changes.overrides.map(({ parameter, module = null, value = null }) => ({
      fact: 'OVERRIDE' as const,
      key: overrideKey(parameter, module),
      startsOn,
      value: value === null ? null : { parameter, module, value },
    })),
    ...modules.map(({ version }) => version),
    ...changes.modules.flatMap(({ key, coverages }) =>
      coverageFacts(key, coverages).map((fact) => ({ ...fact, startsOn })),
    ),
    ...changes.prices.map(({ code, monthlyAmount }) => ({
      fact: 'PRICE' as const,
      key: code,
      startsOn,
      value: monthlyAmount == null ? null : priceOf(prepared.terms.pack, code, monthlyAmount),
    })),
    ...(changes.plannedWork ?? []).map(({ work, every }) => ({
      fact: 'PLANNED_WORK' as const,
      key: work,
      startsOn,
      value: every == null ? null : { every },
    })),
    ...followingPrices(at, prepared, input),
    ...(level.value?.versions ?? []),
    ...users.value.versions,
    ...term.value,
    ...changeBilling(at, input),
  ];
  const newModules = [...modules.flatMap(({ values }) => values ?? []), ...(level.value?.newModules ?? [])];
  return accept({ versions: versions.filter((each) => !isInForce(at, each)), newModules, level: level.value });
}

/** Prices that stay and belong to the hosting base under the new terms, or no more. */
function followingPrices(
  at: ContractTerms,
  { terms }: PreparedTerms,
  { changes, effectiveOn }: AmendedContract,
): readonly NewContractVersion[] {
  const given = new Set([...changes.prices.map(({ code }) => code), changes.level?.priceCode]);
  return [...at.facts.prices].flatMap(([code, price]): NewContractVersion[] => {
    const hostingOf = (pack: TermsPack): boolean | undefined =>
      pack.priceComponents.find((each) => each.code === code)?.hosting;
    const [was, is] = [hostingOf(at.terms.pack), hostingOf(terms.pack)];
    if (given.has(code) || is === undefined || was === is) return [];
    return [{ fact: 'PRICE', key: code, startsOn: effectiveOn, value: { ...price, hosting: is } }];
  });
}

/** Whether a version says what is in force on its day already. */
function isInForce(at: ContractTerms, { fact, key, startsOn, value }: NewContractVersion): boolean {
  return sameFact(at.dated.timeline.valueOn(fact, key, startsOn as LocalDate), value);
}

function changeModule(
  at: ContractTerms,
  prepared: PreparedTerms,
  given: AmendedModuleInput,
  startsOn: LocalDate,
): { readonly version: NewContractVersion; readonly values: ModuleValues | null } {
  const { key } = given;
  const before = at.facts.modules.get(key);
  if (before === undefined) {
    const values = moduleOf(prepared.terms, { ...given, active: given.active ?? true }, at.contract.currency);
    if (values === undefined) throw new Error(`a module that was not checked: ${key}`);
    const isKnown = at.dated.modules.some((each) => each.key === key);
    const version = { ...moduleFact(values), startsOn } as NewContractVersion;
    return { version, values: isKnown ? null : values };
  }
  const value: ModuleInForce = {
    active: given.active ?? before.active,
    yearlyQuantity: given.yearlyQuantity ?? before.yearlyQuantity,
    monthlyAmount: given.monthlyAmount == null ? before.monthlyAmount : formatMoney(given.monthlyAmount),
    baseUnits: given.baseUnits ?? before.baseUnits,
    unitPrice: given.unitPrice == null ? before.unitPrice : formatMoney(given.unitPrice),
    // A price that is agreed again has the date of that.
    ...keptOrigins(
      { own: given.monthlyAmount == null ? before : null, unit: given.unitPrice == null ? before : null },
      startsOn,
    ),
  };
  return { version: { fact: 'MODULE', key, startsOn, value }, values: null };
}

/**
 * More users start the initial term again where the forfait is the least that is invoiced, and
 * fewer lower no price (`omr-hosted` art. 21.1).
 */
function changeUsers(
  at: ContractTerms,
  { changes, effectiveOn }: AmendedContract,
  users: number | null,
): Result<{ readonly versions: readonly NewContractVersion[]; readonly restarts: boolean }> {
  const asked = changes.restartsTerm ?? null;
  if (users === null) return accept({ versions: [], restarts: asked === true });
  const versions: readonly NewContractVersion[] = [
    { fact: 'USERS', key: ONLY, startsOn: effectiveOn, value: { users } },
  ];
  const { forfaitIsMinimum } = at.terms.pack.billing;
  const before = at.facts.users;
  if (!forfaitIsMinimum || asked !== null) {
    const kept = forfaitIsMinimum && before !== null && users < before ? checkKept(at, changes) : [];
    return kept.length > 0 ? refuseAll(kept) : accept({ versions, restarts: asked === true });
  }
  if (before === null) {
    return refuse(
      'CHOICE_REQUIRED',
      ['changes', 'restartsTerm'],
      'How many users the contract had before is not on file, so whether the initial term starts again is unknown.',
      'Give `restartsTerm`: true when there are more users than before.',
    );
  }
  const kept = users < before ? checkKept(at, changes) : [];
  return kept.length > 0 ? refuseAll(kept) : accept({ versions, restarts: users > before });
}

function checkKept({ facts }: ContractTerms, { prices }: AmendedContract['changes']): readonly Refusal[] {
  return prices.flatMap(({ code, monthlyAmount }, place) => {
    const before = facts.prices.get(code);
    const lowers = before !== undefined && (monthlyAmount == null || isLower(formatMoney(monthlyAmount), before));
    if (!lowers) return [];
    const message = `The forfait is the least that is invoiced: with fewer users the price of ${code} stays.`;
    return refuse(
      'FORFAIT_IS_MINIMUM',
      ['changes', 'prices', String(place)],
      message,
      'Leave the price out, or agree on another one without naming the users.',
    ).refusals;
  });
}

function isLower(amount: string, { monthlyAmount }: { readonly monthlyAmount: string }): boolean {
  return moneyOf(amount).amount.lt(moneyOf(monthlyAmount).amount);
}

/** The term from the day of an amendment on, where it changes. */
function changeTerm(
  at: ContractTerms,
  { changes, effectiveOn }: AmendedContract,
  restarts: boolean,
  today: LocalDate,
): Result<readonly NewContractVersion[]> {
  const { termLastDay: lastDay } = changes;
  const path = ['changes', 'termLastDay'];
  if (lastDay != null && restarts) {
    const message = 'The initial term starts again, so its last day follows from its length.';
    return refuse('CHOICE_REQUIRED', path, message, 'Leave out `termLastDay`, or give `restartsTerm: false`.');
  }
  if (restarts) {
    const value = { startsOn: effectiveOn, lastDay: termLastDay(effectiveOn, initialMonthsOf(at)) };
    return accept([{ fact: 'TERM', key: ONLY, startsOn: effectiveOn, value }]);
  }
  if (lastDay == null) return accept([]);
  const least = today > effectiveOn ? today : effectiveOn;
  if (lastDay < least) {
    const message = `The agreed last day ${lastDay} is before ${least}.`;
    return refuse('DATE_OUT_OF_PERIOD', path, message, 'Give a day that is not over, on or after the effective date.');
  }
  const { termStartsOn } = at.standing;
  const { term } = at.facts;
  // Another last day of a term that followed the first one leaves the first one as it was.
  const value = termOf(
    termStartsOn,
    lastDay,
    term !== null && (term.isRenewal === true || termStartsOn > term.startsOn),
  );
  return accept([{ fact: 'TERM', key: ONLY, startsOn: effectiveOn, value }]);
}

/** The months of the initial term, as it was agreed first. */
function initialMonthsOf({ dated }: ContractTerms): number {
  const first = dated.timeline.valueOn('TERM', ONLY, dated.firstDay);
  if (first === null) throw new Error(`a contract without a term: ${dated.contractId}`);
  return monthsOf(first);
}

function changeBilling(
  { facts }: ContractTerms,
  { changes, effectiveOn: startsOn }: AmendedContract,
): readonly NewContractVersion[] {
  const { billingPeriodMonths: months, invoicedBy, directDebit } = changes;
  const before = facts.invoicing;
  if (before === null) throw new Error('a contract that nobody invoices');
  return [
    ...(months == null ? [] : [{ fact: 'BILLING_PERIOD' as const, key: ONLY, startsOn, value: { months } }]),
    ...(invoicedBy == null && directDebit == null
      ? []
      : [
          {
            fact: 'INVOICING' as const,
            key: ONLY,
            startsOn,
            value: {
              invoicedBy: invoicedBy ?? before.invoicedBy,
              directDebit: directDebit ?? before.directDebit,
            },
          },
        ]),
  ];
}
