/**
 * Orders texts by their code units, the same on every machine: never by a locale, which differs
 * between servers.
 */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
