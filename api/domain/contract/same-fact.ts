/**
 * Whether two values of facts say the same, whatever the order of their properties. Values are
 * plain data.
 */
export function sameFact(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return own.length === other.size && own.every(([name, value]) => other.has(name) && sameFact(value, other.get(name)));
}
