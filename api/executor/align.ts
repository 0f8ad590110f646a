/**
 * Puts the rows of all parents into the order of the parents: a list each, empty where there are
 * none; each list keeps the rows' order.
 */
export function groupsInOrder<Parent, Row>(
  parents: readonly Parent[],
  keyOfParent: (parent: Parent) => string,
  rows: readonly Row[],
  parentKeyOfRow: (row: Row) => string,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = parentKeyOfRow(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return parents.map((parent) => groups.get(keyOfParent(parent)) ?? []);
}

/**
 * Puts the rows of so many parents into their order, by the place of each row's parent: a list
 * each, empty where there are none.
 */
export function groupsByPlace<Row>(count: number, rows: readonly Row[], placeOf: (row: Row) => number): Row[][] {
  const groups = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) {
    const group = groups[placeOf(row)];
    if (group === undefined) throw new Error(`a row below the parent ${placeOf(row)} of ${count}`);
    group.push(row);
  }
  return groups;
}

/**
 * Puts rows into the order of the parents that point at them; null where a parent points at none or
 * at one that may not be seen.
 */
export function maybeInOrder<Parent, Row>(
  parents: readonly Parent[],
  keyOfParent: (parent: Parent) => string | null,
  rows: readonly Row[],
  keyOfRow: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOfRow(row), row]));
  return parents.map((parent) => {
    const key = keyOfParent(parent);
    return key === null ? null : (byKey.get(key) ?? null);
  });
}

/**
 * The same for a field that is never null: a missing row is a fault, and fails that parent's field
 * only.
 */
export function oneInOrder<Parent, Row>(
  parents: readonly Parent[],
  keyOfParent: (parent: Parent) => string,
  rows: readonly Row[],
  keyOfRow: (row: Row) => string,
): (Row | Error)[] {
  return maybeInOrder(parents, keyOfParent, rows, keyOfRow).map(
    (row, place) => row ?? new Error(`a row that must exist is missing: ${keyOfParent(parents[place] as Parent)}`),
  );
}

/** The keys of the parents without repetition and without nulls, for `= ANY($1)`. */
export function distinct<Parent>(parents: readonly Parent[], keyOf: (parent: Parent) => string | null): string[] {
  const keys = new Set<string>();
  for (const parent of parents) {
    const key = keyOf(parent);
    if (key !== null) keys.add(key);
  }
  return [...keys];
}
