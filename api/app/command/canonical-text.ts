/**
 * An input as text that is the same for equal inputs: keys sorted, absent, undefined and null
 * alike, decimals by their value as text. What idempotency keys compare.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return JSON.stringify((value.toJSON as () => unknown)()) ?? 'null';
  let text = '';
  const own = value as Readonly<Record<string, unknown>>;
  for (const name of inOrder(Object.keys(own))) {
    const each = own[name];
    if (each === undefined || each === null) continue;
    text += `${text === '' ? '' : ','}${nameOf(name)}:${canonicalText(each)}`;
  }
  return `{${text}}`;
}

/** Names in the order of their text; those that are whole numbers first, by their values. */
function inOrder(names: readonly string[]): readonly string[] {
  const sorted = [...names].sort();
  // A digit sorts before all letters.
  return /^\d/.test(sorted[0] ?? '') ? Object.keys(Object.fromEntries(sorted.map((name) => [name, 0]))) : sorted;
}

/** A name that is written as it is. */
const PLAIN = /^\w+$/;

function nameOf(name: string): string {
  return PLAIN.test(name) ? `"${name}"` : JSON.stringify(name);
}
