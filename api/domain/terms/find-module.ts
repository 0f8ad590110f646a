import type { ModuleTerms, TermsPack } from './terms-pack';

/** The module of that key, or undefined. */
export function findModule(pack: TermsPack, key: string): ModuleTerms | undefined {
  return pack.modules.find((module) => module.key === key);
}

/**
 * The keys of all modules that the pack offers, in its order; for messages that say what there is.
 */
export function moduleKeys(pack: TermsPack): readonly string[] {
  return pack.modules.map((module) => module.key);
}
