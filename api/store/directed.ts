import type { ListShape, PageRange } from './keyset';

const turned = new WeakMap<ListShape, ListShape>();

/** A list with the end first that a page asks for; itself where that is its own order. */
export function directed(shape: ListShape, { latestFirst }: Pick<PageRange, 'latestFirst'>): ListShape {
  if (latestFirst === undefined || latestFirst === (shape.descending ?? false)) return shape;
  let other = turned.get(shape);
  if (other === undefined)
    turned.set(shape, (other = { ...shape, name: `${shape.name}:turned`, descending: latestFirst }));
  return other;
}
