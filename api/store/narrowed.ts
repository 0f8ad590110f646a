import type { ListShape } from './keyset';
import type { SelectedValue } from './table';

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
  const isRead = whichAreRead(values, wanted, only);
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

/**
 * Which values are read. One of a row within the row is where all names that lead to it are asked
 * for; with it the first value of its row, which tells whether there is one.
 */
function whichAreRead(
  values: readonly SelectedValue[],
  wanted: ReadonlySet<string>,
  only: ReadonlySet<string>,
): readonly boolean[] {
  const paths = values.map(({ name }) => name.split('.'));
  const isRead = paths.map(
    (path, place) => wanted.has(values[place]?.name ?? '') || path.every((name) => only.has(name)),
  );
  for (const [place, path] of paths.entries())
    for (let depth = 1; isRead[place] === true && depth < path.length; depth += 1) {
      const first = paths.findIndex((one) => path.slice(0, depth).every((name, level) => one[level] === name));
      isRead[first] = true;
    }
  return isRead;
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
