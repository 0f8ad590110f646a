import { refuse, type Refusal } from '../result';
import { findModule } from './find-module';
import type { TermsPack } from './terms-pack';

/**
 * Refuses active modules that are subscribed only with another one which is not active
 * (`icodia-server` art. 2), by the terms in force: `MODULE_ONLY_WITH`.
 */
export function checkOnlyWith(pack: TermsPack, activeModules: readonly string[]): readonly Refusal[] {
  return activeModules.flatMap((key): readonly Refusal[] => {
    const rule = findModule(pack, key)?.onlyWith;
    if (rule === undefined || (rule.unless !== undefined && pack.settings[rule.unless] === true)) return [];
    if (rule.modules.some((other) => activeModules.includes(other))) return [];
    const message = `The module ${key} is subscribed only with another one (${rule.article}).`;
    const whatToDo = `Give one of these too, active from the same day on: ${rule.modules.join(', ')}.`;
    return refuse('MODULE_ONLY_WITH', ['modules'], message, whatToDo).refusals;
  });
}
