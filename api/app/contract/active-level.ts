import { findModule } from '../../domain/terms/find-module';
import type { ContractTerms } from '../terms/dated-terms';

/** A module of a level that is active on the day of some terms. */
export function activeLevel(at: ContractTerms): { readonly key: string; readonly level: number } | null {
  for (const { key, active } of at.modules) {
    const level = active ? findModule(at.terms.pack, key)?.level : undefined;
    if (level != null) return { key, level };
  }
  return null;
}
