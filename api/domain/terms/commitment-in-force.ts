import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { CalendarRule, Commitment, CommitmentTerms, ResolvedTarget } from '../sla/commitment';
import type { CalendarDefinition } from '../time/calendar-definition';
import { termsOfModule, type EffectiveTerms } from './effective-terms';
import { findModule } from './find-module';
import { valueAtPath } from './pack-path';
import type { TermsPack } from './terms-pack';
import { channelsOfSeverity } from './wrong-channel';

/** A commitment in force on a contract, with the module that brings it. */
export interface ModuleCommitment {
  readonly module: string;
  readonly commitment: Commitment;
}

/**
 * The commitments that the active modules bring, in the pack's order, with their calendars. Refuses
 * `UNKNOWN_MODULE`, and `PARAMETER_REQUIRED` when a calendar was left to the contract and not
 * given.
 */
export function commitmentsInForce(
  terms: EffectiveTerms,
  activeModules: readonly string[],
): Result<readonly ModuleCommitment[]> {
  const found: ModuleCommitment[] = [];
  const refusals: Refusal[] = [];
  for (const key of activeModules) {
    const pack = termsOfModule(terms, key);
    const module = findModule(pack, key);
    if (module === undefined) {
      return refuse(
        'UNKNOWN_MODULE',
        ['modules'],
        `${pack.id} has no module ${key}.`,
        `Use one of ${pack.modules.map((each) => each.key).join(', ')}.`,
      );
    }
    for (const commitment of pack.commitments.filter((each) => module.commitments.includes(each.key))) {
      const resolved = resolveCommitment(pack, commitment);
      if (resolved.ok) found.push({ module: key, commitment: resolved.value });
      else refusals.push(...resolved.refusals);
    }
  }
  return refusals.length > 0 ? refuseAll(refusals) : accept(found);
}

/**
 * A commitment with its calendar rules replaced by what they lead to, and the pack's channels where
 * it names none of its own.
 */
export function resolveCommitment(pack: TermsPack, terms: CommitmentTerms): Result<Commitment> {
  const calendar = calendarOf(pack, terms.calendar);
  if (!calendar.ok) return calendar;
  const target = resolveTarget(pack, terms);
  if (!target.ok) return target;
  const startChannels = terms.startChannels.length > 0 ? terms.startChannels : pack.clockStartChannels;
  const own = channelsOfSeverity(pack);
  const channels = own === undefined ? { startChannels } : { startChannels, channelsOfSeverity: own };
  return accept({ ...terms, ...channels, calendar: calendar.value, target: target.value });
}

/**
 * The calendar that a rule leads to under a contract's terms. Refuses `PARAMETER_REQUIRED` when the
 * contract should have named it.
 */
export function calendarOf(pack: TermsPack, rule: CalendarRule): Result<CalendarDefinition> {
  const key = calendarKeyOf(pack, rule);
  const found = Object.hasOwn(pack.calendars, key) ? pack.calendars[key] : undefined;
  if (found !== undefined) return accept(found);
  const message = `${pack.id} leaves the calendar ${key} to each contract, and this contract names none.`;
  return refuse(
    'PARAMETER_REQUIRED',
    ['overrides'],
    message,
    "Override the parameter with the contract's opening hours.",
  );
}

/** The key of the calendar that a rule leads to: what an API shows as its name. */
export function calendarKeyOf(pack: TermsPack, rule: CalendarRule): string {
  if ('key' in rule) return rule.key;
  if ('fromParameter' in rule) return pathOf(pack, rule.fromParameter).at(-1) ?? '';
  const chosen = valueAtPath(pack, pathOf(pack, rule.byParameter)) === true;
  return calendarKeyOf(pack, chosen ? rule.whenTrue : rule.whenFalse);
}

function pathOf(pack: TermsPack, parameter: string): readonly string[] {
  const path = pack.parameters.find((each) => each.key === parameter)?.paths[0];
  if (path === undefined) throw new Error(`${pack.id} has no parameter ${parameter}`);
  return path;
}

function resolveTarget(pack: TermsPack, { target }: CommitmentTerms): Result<ResolvedTarget> {
  if ('seconds' in target) return accept(target);
  const calendar = calendarOf(pack, target.calendar);
  return calendar.ok ? accept({ ...target, calendar: calendar.value }) : calendar;
}
