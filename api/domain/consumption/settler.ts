import type { SettledBy } from './settle-work';

/** What may settle a part of some work, as interventions record it. */
export type Settler = SettledBy | 'OUTSIDE_OPENING_HOURS' | 'HOURLY_RATE' | 'FIXED_PRICE';

const ALONE: ReadonlySet<string> = new Set<Settler>([
  'PROVIDER_FAULT',
  'OUTSIDE_OPENING_HOURS',
  'HOTLINE_ALLOWANCE',
  'ALLOTTED_TIME',
  'INCLUDED_HOURS',
  'HOURLY_RATE',
  'FIXED_PRICE',
  'QUOTE',
]);
const FORFAIT = 'FORFAIT_';

/** A settler with the key of its module or account; null where it has none. */
export interface KeyedSettler {
  readonly by: Settler;
  readonly key: string | null;
}

/**
 * Reads the code of a part's settler, see `settlerCode`: what is no other one is an account's key.
 */
export function settlerOf(code: string): KeyedSettler {
  if (ALONE.has(code)) return { by: code as Settler, key: null };
  if (code.startsWith(FORFAIT)) return { by: 'FORFAIT', key: code.slice(FORFAIT.length) };
  return { by: 'UNITS', key: code === 'UNITS' ? null : code };
}
