/** How long work goes on before others have their turn, in milliseconds. */
const TURN_MS = 8;

/** When the present turn of the event loop began to work; undefined before it has. */
let since: number | undefined;
/** Those who wait for their next turn, in the order in which they gave way. */
const waiting: (() => void)[] = [];

/** Whether this turn of the event loop has worked so long that others should have one. */
export function isTurnOver(): boolean {
  if (since === undefined) {
    since = performance.now();
    setImmediate(endTurn);
    return false;
  }
  return performance.now() - since > TURN_MS;
}

/**
 * Goes on in a later turn of the event loop, when what has arrived meanwhile has been served. Of
 * those who wait one goes on in a turn, however many they are.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(nextTurn);
  });
}

/** The same when the turn is over; goes on at once otherwise. */
export async function giveWayInTime(): Promise<void> {
  if (isTurnOver()) await giveWay();
}

/** What `Array.map` returns, giving way between items. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (isTurnOver()) await giveWay();
    results.push(each(item, index));
  }
  return results;
}

/** Runs what yields wherever it may be interrupted, giving way when its turn is over. */
export async function runInTurns<Result>(steps: Iterator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await giveWay();
  }
}

function endTurn(): void {
  since = undefined;
}

function nextTurn(): void {
  since = performance.now();
  setImmediate(endTurn);
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(nextTurn);
}
