import { coverageKey, type ContractFact } from '../../domain/contract/contract-fact';
import { refuse, type Refusal } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { findModule } from '../../domain/terms/find-module';
import type { CoverageTerms, ModuleTerms } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractTerms } from '../terms/dated-terms';
import type { CoverageChoiceInput } from './contract-input';
import { duplicates } from './duplicates';

/** What a module of a contract covers, or not, on a day. */
export interface CoverageInForce extends Pick<CoverageTerms, 'key' | 'label'> {
  /** The key of the module. */
  readonly module: string;
  readonly active: boolean;
  /** Whose means it concerns; null where it concerns no kind of them. */
  readonly ownership: NonNullable<CoverageTerms['ownership']> | null;
  /** Since when the contract says so; null where its pack does. */
  readonly chosenFrom: LocalDate | null;
}

/** What the choices of coverages of a module are refused for by its pack. */
export function checkCoverages(
  { key: module, coverages }: ModuleTerms,
  given: readonly CoverageChoiceInput[],
  path: readonly string[],
): readonly Refusal[] {
  const offered = coverages.map(({ key }) => key);
  const unknown = given.flatMap(({ key }, place) => {
    if (offered.includes(key)) return [];
    const message = `The module ${module} has no coverage ${JSON.stringify(key.slice(0, 80))}.`;
    const todo = offered.length === 0 ? 'Leave it out.' : `Use one of ${offered.join(', ')}.`;
    return refuse('UNKNOWN_COVERAGE', [...path, 'coverages', String(place), 'key'], message, todo).refusals;
  });
  const named = given.map(({ key }) => key);
  return [...unknown, ...duplicates(named, 'coverages').map((each) => ({ ...each, path: [...path, ...each.path] }))];
}

/** What a contract chose of the coverages of a module, as facts. */
export function coverageFacts(
  module: string,
  given: readonly CoverageChoiceInput[] | null | undefined,
): readonly Extract<ContractFact, { readonly fact: 'COVERAGE' }>[] {
  return (given ?? []).map(({ key: coverage, active }) => ({
    fact: 'COVERAGE',
    key: coverageKey(module, coverage),
    value: { module, coverage, active },
  }));
}

/** What the active modules of a contract cover, in the order of its pack. */
export function coveragesOf({ terms, facts, modules }: ContractTerms): readonly CoverageInForce[] {
  return modules
    .filter(({ active }) => active)
    .flatMap(({ key: module }) =>
      (findModule(termsOfModule(terms, module), module)?.coverages ?? []).map(
        ({ key, label, activeByDefault, ownership = null }) => {
          const chosen = facts.coverages.find((each) => each.module === module && each.coverage === key);
          const active = chosen?.active ?? activeByDefault;
          return { module, key, label, ownership, active, chosenFrom: chosen?.from ?? null };
        },
      ),
    );
}
