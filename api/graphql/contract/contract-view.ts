import type { Instant, LocalDate } from '../../domain/time/instant';

/** When a contract is read as it stood, for `contract(on:, asOf:, knownAt:)`. */
export interface ContractView {
  /** The day, in the contract's zone. */
  readonly on: LocalDate;
  /** The instant that is asked for, or the last one of the day; never after now. */
  readonly at: Instant;
  /** The instant at which it was known; null: as it is known now. */
  readonly knownAt: Instant | null;
}

const views = new WeakMap<object, ContractView>();

/** A row of a contract that is read as it stood: what is loaded below it looks at that time. */
export function seenAs<Row extends object>(row: Row, view: ContractView): Row {
  views.set(row, view);
  return row;
}

/** As of when a row of a contract is read; undefined: as of now. */
export function viewOf(row: object): ContractView | undefined {
  return views.get(row);
}

/** Loads for the parents of each view apart; the values are in the order of the parents. */
export async function byView<Parent extends object, Value>(
  parents: readonly Parent[],
  load: (parents: readonly Parent[], view: ContractView | undefined) => Promise<readonly Value[]> | readonly Value[],
): Promise<Value[]> {
  const places = new Map<ContractView | undefined, number[]>();
  parents.forEach((parent, place) => {
    const view = viewOf(parent);
    const group = places.get(view);
    if (group === undefined) places.set(view, [place]);
    else group.push(place);
  });
  const found = new Array<Value>(parents.length);
  await Promise.all(
    [...places].map(async ([view, group]) => {
      const values = await load(
        group.flatMap((place) => parents[place] ?? []),
        view,
      );
      group.forEach((place, index) => {
        found[place] = values[index] as Value;
      });
    }),
  );
  return found;
}
