import type { ListShape } from './keyset';

/** Most forms of one list that are remembered. */
const MOST_FORMS = 200;
const forms = new WeakMap<ListShape, Map<string, ListShape>>();

/**
 * A list that reads only some properties of its rows, and those that order it; itself when these
 * are all. Its statements get names of their own, by what is read.
 */
export function narrowed(shape: ListShape, only: ReadonlySet<string> | undefined): ListShape {
  const { values } = shape;
  if (only === undefined || values === undefined) return shape;
  const wanted = new Set<string>(shape.order.map(({ property }) => property));
  for (const [name, parts] of Object.entries(shape.made ?? {}))
    if (only.has(name)) for (const part of parts) wanted.add(part);
  const isRead = values.map(({ name }) => wanted.has(name) || only.has(name));
  if (!isRead.includes(false)) return shape;
  let known = forms.get(shape);
  if (known === undefined) forms.set(shape, (known = new Map<string, ListShape>()));
  const key = BigInt(`0b${isRead.map(Number).join('')}`).toString(36);
  let form = known.get(key);
  if (form === undefined) {
    form = formOf(shape, isRead, key);
    if (known.size >= MOST_FORMS) known.clear();
    known.set(key, form);
  }
  return form;
}

function formOf(shape: ListShape, isRead: readonly boolean[], key: string): ListShape {
  const { values = [], made = {} } = shape;
  const read = values.filter((_, place) => isRead[place]);
  const unread = values.filter((_, place) => !isRead[place]).map(({ name }) => name);
  const unmade = Object.keys(made).filter((name) => made[name]?.some((part) => unread.includes(part)));
  return {
    ...shape,
    name: `${shape.name}#${key}`,
    columns: read.map(({ text }) => text).join(', '),
    unread: [...unread, ...unmade],
  };
}
