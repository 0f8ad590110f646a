import fc from 'fast-check';
import { BudgetNews, type Channel } from '../../api/memory/budget-news';
import { RefillingBudgets } from '../../api/memory/refilling-budgets';
import { runs } from '../support/runs';

/** Processes that hear one another; what each was told. */
class Air {
  readonly told: string[] = [];
  private readonly listeners: ((text: string) => void)[] = [];

  /** The channel of one of them, which does not hear itself. */
  channel(longest = 1_000): Channel {
    let own: ((text: string) => void) | undefined;
    return {
      longest,
      hear: (listener) => {
        own = listener;
        this.listeners.push(listener);
      },
      tell: async (text) => {
        this.told.push(text);
        await Promise.resolve();
        for (const listener of this.listeners) if (listener !== own) listener(text);
      },
    };
  }

  /** A process with budgets of 1000 that do not refill, and how it takes of them. */
  process(longest?: number): { left: (owner: string) => number; take: (owner: string, points: number) => void } {
    const budgets = new RefillingBudgets({ most: 1_000, refillPerSecond: 1 }, () => 0);
    const tell = new BudgetNews(this.channel(longest), 0).share('key', budgets);
    return {
      left: (owner) => budgets.leftOf(owner),
      take: (owner, points) => {
        tell(owner, points);
        budgets.take(owner, points);
      },
    };
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('what one process takes, the others lack; what it gives back, they have', async () => {
  const air = new Air();
  const [one, other, third] = [air.process(), air.process(), air.process()];
  one.take('a', 300);
  other.take('b', 100);
  await settled();
  for (const each of [one, other, third]) expect([each.left('a'), each.left('b')]).toEqual([700, 900]);
  one.take('a', -250);
  await settled();
  expect(third.left('a')).toBe(950);
});

test('what is taken and given back in the same moment is not told', async () => {
  const air = new Air();
  const one = air.process();
  one.take('a', 300);
  one.take('a', -300);
  await settled();
  expect(air.told).toEqual([]);
});

test('a moment is one text, or as few as its length allows', async () => {
  const air = new Air();
  const [one, other] = [air.process(100), air.process(100)];
  for (let owner = 0; owner < 20; owner += 1) one.take(`owner-${owner}`, 10 + owner);
  await settled();
  expect(air.told.length).toBeGreaterThan(1);
  for (const text of air.told) expect(text.length).toBeLessThanOrEqual(100);
  for (let owner = 0; owner < 20; owner += 1) expect(other.left(`owner-${owner}`)).toBe(990 - owner);
});

test('both taking at the same moment overdraw, and then agree', async () => {
  const air = new Air();
  const [one, other] = [air.process(), air.process()];
  one.take('a', 900);
  other.take('a', 900);
  expect([one.left('a'), other.left('a')]).toEqual([100, 100]);
  await settled();
  expect([one.left('a'), other.left('a')]).toEqual([-800, -800]);
});

test('a text that is none of ours changes nothing', async () => {
  const air = new Air();
  const one = air.process();
  const stranger = air.channel();
  for (const text of ['', 'x', '{}', '[1]', '[["key","a"]]', '[["key","a",null]]', '[["other","a",5]]'])
    await stranger.tell(text);
  await stranger.tell('[["key","a","5"],["key","a",7]]');
  expect(one.left('a')).toBe(993);
});

test('however processes take, they agree in the end', async () => {
  const takes = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('a', 'b'), fc.integer({ min: -50, max: 50 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(takes, async (all) => {
      const air = new Air();
      const processes = [air.process(), air.process(), air.process()];
      // Nothing is given back beyond what is full.
      for (const each of processes.slice(0, 1)) each.take('a', 600);
      for (const each of processes.slice(0, 1)) each.take('b', 600);
      await settled();
      for (const [place, owner, points] of all) processes[place]?.take(owner, points);
      await settled();
      const sums = new Map<string, number>();
      for (const [, owner, points] of all) sums.set(owner, (sums.get(owner) ?? 600) + points);
      for (const { left } of processes)
        for (const [owner, taken] of sums) if (taken >= 0) expect(left(owner)).toBe(1_000 - taken);
    }),
    runs(50),
  );
});
