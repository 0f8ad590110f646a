import type { ContractFact } from '../../domain/contract/contract-fact';
import type { OwedSpan, WorkPeriod } from '../../domain/operations/periodic-work';
import { refuse, type Refusal, type Refused } from '../../domain/result';
import type { PlannedWorkTerms } from '../../domain/terms/operations-terms';
import { findModule } from '../../domain/terms/find-module';
import type { ModuleTerms, TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import { versionInForce } from '../../domain/time/as-known';
import { activeLevel } from '../contract/active-level';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/** How often a contract has work done that its pack plans; without it, as the pack says. */
export interface AgreedWorkInput {
  readonly work: string;
  readonly every?: WorkPeriod | null;
}

/** Work that a contract has planned on a day. */
export interface OwedWork extends Pick<PlannedWorkTerms, 'label'> {
  /** Its key. */
  readonly work: string;
  readonly level: number | null;
  /** Key of the active module of the contract's level; null for work of no level. */
  readonly module: string | null;
  /** Null where it is left to the contract, which does not say. */
  readonly every: WorkPeriod | null;
  /** Since when the contract says so; null where its pack does. */
  readonly agreedFrom: LocalDate | null;
}

/**
 * The work that a contract has planned on a day (`owl-monitoring` s. 4): that of its level, those
 * below included where the pack says so, and that of no level. How often: as the contract agrees,
 * else as the pack says.
 */
export function owedWorkOn(at: ContractTerms): readonly OwedWork[] {
  const { plannedWork, levelsAreCumulative } = at.terms.pack.operations;
  if (plannedWork.length === 0) return [];
  const active = activeLevel(at);
  const includes = (from: number): boolean =>
    active !== null && (levelsAreCumulative ? from <= active.level : from === active.level);
  return plannedWork.flatMap(({ key: work, label, fromLevel: level, every }) => {
    if (level !== null && !includes(level)) return [];
    const agreed = versionInForce(at.dated.timeline.of('PLANNED_WORK', work), at.on, at.dated.knownAt);
    const agreedEvery = agreed?.value?.every ?? null;
    return [
      {
        ...{ work, label, level, module: level === null ? null : (active?.key ?? null) },
        every: agreedEvery ?? (every === 'AS_AGREED' ? null : every),
        agreedFrom: agreedEvery === null ? null : (agreed?.startsOn ?? null),
      },
    ];
  });
}

/** Over which days each work is owed at one rhythm, by its key, in the order of the days. */
export function owedSpansOf(dated: DatedTerms): ReadonlyMap<string, readonly OwedSpan[]> {
  const spans = new Map<string, OwedSpan[]>();
  const days = [dated.firstDay, ...dated.timeline.starts().filter((day) => day > dated.firstDay)];
  days.forEach((from, place) => {
    const toExclusive = days[place + 1] ?? null;
    for (const { work, every } of owedWorkOn(dated.on(from))) {
      if (every === null) continue;
      const own = spans.get(work) ?? [];
      spans.set(work, own);
      const last = own.at(-1);
      if (last?.toExclusive === from && last.every === every) own[own.length - 1] = { ...last, toExclusive };
      else own.push({ from, toExclusive, every });
    }
  });
  return spans;
}

/** What a contract agrees of planned work, as facts; an entry without a rhythm says nothing. */
export function agreedWorkFacts(
  given: readonly AgreedWorkInput[] | null | undefined,
): readonly Extract<ContractFact, { readonly fact: 'PLANNED_WORK' }>[] {
  return (given ?? []).flatMap(({ work, every }) =>
    every == null ? [] : [{ fact: 'PLANNED_WORK', key: work, value: { every } }],
  );
}

/** Refuses work that the pack does not plan (`UNKNOWN_PLANNED_WORK`). */
export function checkAgreedWork(
  pack: TermsPack,
  given: readonly AgreedWorkInput[] | null | undefined,
  path: readonly string[],
): readonly Refusal[] {
  return (given ?? []).flatMap(({ work }, place) => unknownWork(pack, work, [...path, String(place), 'work']));
}

function unknownWork({ id, operations }: TermsPack, work: string, path: readonly string[]): readonly Refusal[] {
  const known = operations.plannedWork.map(({ key }) => key);
  if (known.includes(work)) return [];
  const message = `${id} plans no work ${JSON.stringify(work.slice(0, 80))}.`;
  const todo = known.length === 0 ? 'Leave it out.' : `Use one of ${known.join(', ')}.`;
  return refuse('UNKNOWN_PLANNED_WORK', path, message, todo).refusals;
}

/**
 * A refusal of planned work that the contract does not owe on the day of the work; null when it
 * does.
 */
export function checkOwed(at: ContractTerms, work: string, path: readonly string[]): Refused | null {
  const unknown = unknownWork(at.terms.pack, work, path);
  if (unknown.length > 0) return { ok: false, refusals: unknown };
  const owed = owedWorkOn(at).find((each) => each.work === work);
  if (owed !== undefined && owed.every !== null) return null;
  const [message, todo] =
    owed === undefined
      ? [`The level of the contract does not include ${work} on ${at.on}.`, 'Leave it out, or amend the level first.']
      : [`Nothing says how often ${work} is done.`, 'Agree on it with `amendContract` (`plannedWork`) first.'];
  return refuse('PLANNED_WORK_NOT_OWED', path, message, todo);
}

/** The module whose level plans some work on a day; null for work of no level. */
export function levelPlanning(at: ContractTerms, work: string): ModuleTerms | null {
  const module = owedWorkOn(at).find((each) => each.work === work)?.module ?? null;
  return module === null ? null : (findModule(at.terms.pack, module) ?? null);
}
