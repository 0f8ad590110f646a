import { ZERO, type Decimal } from '../money/decimal';

/** A line of a client's account that has no letter yet. */
export interface OpenLine {
  readonly key: string;
  /** The document or payment whose open amount it changes. */
  readonly itemId: string;
  readonly clientId: string;
  /** A debit is positive. */
  readonly amount: Decimal;
}

/** Two that settle each other: a payment, and a document or an earlier payment. */
export type ItemLink = readonly [paymentId: string, otherId: string];

/**
 * Which open lines of clients settle one another: groups of one client that are linked and come to
 * nothing, in the order of their first lines. Each group gets a letter.
 */
export function settledGroups(lines: readonly OpenLine[], links: readonly ItemLink[]): readonly (readonly string[])[] {
  const parent = new Map<string, string>();
  const rootOf = (item: string): string => {
    let root = item;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(item, root);
    return root;
  };
  for (const [one, other] of links) parent.set(rootOf(one), rootOf(other));
  const groups = new Map<string, { readonly keys: string[]; total: Decimal }>();
  for (const { key, itemId, clientId, amount } of lines) {
    const of = `${clientId} ${rootOf(itemId)}`;
    const group = groups.get(of) ?? { keys: [], total: ZERO };
    group.keys.push(key);
    group.total = group.total.plus(amount);
    groups.set(of, group);
  }
  return [...groups.values()].filter(({ keys, total }) => keys.length > 1 && total.isZero()).map(({ keys }) => keys);
}

/** The letters of a number from 1: `A` to `Z`, then `AA`. */
export function letterOf(place: number): string {
  let letter = '';
  for (let left = place; left > 0; left = Math.floor((left - 1) / 26))
    letter = String.fromCharCode(65 + ((left - 1) % 26)) + letter;
  return letter;
}
