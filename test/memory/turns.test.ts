import { giveWay, isTurnOver, mapInTurns, runInTurns } from '../../api/memory/turns';

/** Works for some milliseconds, as what calculates does. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** How often the event loop turns until something has ended. */
async function turnsDuring(ended: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await ended;
  isOver = true;
  return turns;
}

/** A new turn of the event loop. */
const next = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(next);

test('what is long gives way while it goes on; its results are those of Array.map', async () => {
  const items = Array.from({ length: 20 }, (_, place) => place);
  const mapped = mapInTurns(items, (item, index) => {
    work(3);
    return [item, index];
  });
  expect(await turnsDuring(mapped)).toBeGreaterThanOrEqual(4);
  expect(await mapped).toEqual(items.map((item) => [item, item]));
});

test('what is short goes on at once, however many items there are', async () => {
  await next();
  const order: string[] = [];
  setImmediate(() => order.push('turn'));
  await mapInTurns(Array.from({ length: 50 }), () => undefined);
  order.push('mapped');
  await next();
  expect(order).toEqual(['mapped', 'turn']);
});

test('a turn is measured from its beginning, whoever works in it', async () => {
  expect(isTurnOver()).toBe(false);
  work(10);
  expect(isTurnOver()).toBe(true);
  await next();
  expect(isTurnOver()).toBe(false);
});

test('of those who gave way one goes on in a turn, in their order', async () => {
  const log: string[] = [];
  const one = async (name: string): Promise<void> => {
    for (let step = 0; step < 3; step += 1) {
      await giveWay();
      log.push(`${name}${step}`);
    }
  };
  let turn = 0;
  const count = (): void => {
    turn += 1;
    log.push(`turn ${turn}`);
    if (turn < 7) setImmediate(count);
  };
  const ends = Promise.all([one('a'), one('b')]);
  setImmediate(count);
  await ends;
  expect(log.filter((line) => !line.startsWith('turn'))).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
  // Never two of them between two turns.
  const text = log.map((line) => (line.startsWith('turn') ? '|' : 'x')).join('');
  expect(text).not.toContain('xx');
});

test('a generator is resumed in a later turn at each yield, and its result is returned', async () => {
  function* steps(): Generator<void, string> {
    for (let step = 0; step < 5; step += 1) {
      yield;
    }
    return 'done';
  }
  const ran = runInTurns(steps());
  expect(await turnsDuring(ran)).toBeGreaterThanOrEqual(4);
  expect(await ran).toBe('done');
});

test('what fails fails as it would', async () => {
  const fail = (): never => {
    throw new Error('wrong');
  };
  await expect(mapInTurns([1], fail)).rejects.toThrow('wrong');
});
