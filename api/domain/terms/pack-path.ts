import { isPlainObject } from './shape';

/** What an item of a list may be called by in a path. */
const NAMES = ['key', 'code', 'level'] as const;

function indexIn(items: readonly unknown[], segment: string): number {
  const named = items.findIndex(
    (item) => isPlainObject(item) && NAMES.some((name) => Object.hasOwn(item, name) && String(item[name]) === segment),
  );
  if (named >= 0 || !/^\d{1,4}$/.test(segment)) return named;
  return Number(segment) < items.length ? Number(segment) : -1;
}

/**
 * The value that stands at a path of pack data, or undefined when the path leads nowhere. Items of
 * lists go by key, code, level or index.
 */
export function valueAtPath(root: unknown, path: readonly string[]): unknown {
  let value: unknown = root;
  for (const segment of path) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[indexIn(value, segment)];
    else if (isPlainObject(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  return value;
}

/**
 * A copy of pack data with another value at a path; the original is not touched. The last key may
 * be a new one of an object; returns undefined when the path leads nowhere.
 */
export function withValueAt(root: unknown, path: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return value;
  if (Array.isArray(root)) {
    const index = indexIn(root, segment);
    const changed = index < 0 ? undefined : withValueAt((root as readonly unknown[])[index], rest, value);
    return changed === undefined ? undefined : root.map((item: unknown, at) => (at === index ? changed : item));
  }
  if (!isPlainObject(root)) return undefined;
  const changed = withValueAt(Object.hasOwn(root, segment) ? root[segment] : undefined, rest, value);
  return changed === undefined ? undefined : { ...root, [segment]: changed };
}

/**
 * Whether `withValueAt` can put a value at a path: into an object, or instead of an item of a
 * list.
 */
export function canHold(root: unknown, path: readonly string[]): boolean {
  const parent = valueAtPath(root, path.slice(0, -1));
  return Array.isArray(parent) ? indexIn(parent, path.at(-1) ?? '') >= 0 : isPlainObject(parent);
}
