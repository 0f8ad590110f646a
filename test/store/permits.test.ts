import { Work } from '../../api/executor/work';
import { Busy, Permits } from '../../api/store/database/permits';

const LIMITS = { most: 2, mostOfOwner: 2, mostWaiting: 4, mostWaitingOfOwner: 3, patienceMs: 60_000 };

describe('permits to use a connection', () => {
  /** Takes a permit and notes when it is given. */
  const asker = (permits: Permits): { given: string[]; ask: (owner: string, stop?: Work) => Promise<() => void> } => {
    const given: string[] = [];
    return {
      given,
      ask: async (owner, stop) => {
        const giveBack = await permits.take(owner, stop);
        given.push(owner);
        return giveBack;
      },
    };
  };
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('are given owner by owner in turn, whoever came first with how many', async () => {
    const permits = new Permits({ ...LIMITS, most: 1, mostOfOwner: 1, mostWaiting: 10 });
    const { given, ask } = asker(permits);
    const first = await ask('greedy');
    const waiting = ['greedy', 'greedy', 'greedy', 'modest', 'modest', 'late'].map((owner) => ask(owner));
    first();
    for (const one of [...waiting]) void one.then((giveBack) => giveBack());
    await Promise.all(waiting);
    expect(given).toEqual(['greedy', 'greedy', 'modest', 'late', 'greedy', 'modest', 'greedy']);
    expect(permits.load).toEqual({ inUse: 0, waiting: 0 });
  });

  it('leave some for others than one owner', async () => {
    const permits = new Permits({ ...LIMITS, mostOfOwner: 1 });
    const { given, ask } = asker(permits);
    const first = await ask('a');
    const second = ask('a');
    await ask('b');
    expect(given).toEqual(['a', 'b']);
    first();
    await second;
    expect(given).toEqual(['a', 'b', 'a']);
  });

  it('are refused to an owner with too many waiting, and to all when all have', async () => {
    const permits = new Permits(LIMITS);
    const { ask } = asker(permits);
    await Promise.all([ask('a'), ask('a')]);
    const work = new Work();
    const waiting = [ask('a', work), ask('a', work), ask('a', work)];
    await expect(ask('a')).rejects.toMatchObject({ whose: 'OWNER' });
    waiting.push(ask('b', work));
    await expect(ask('b')).rejects.toEqual(new Busy('ALL'));
    work.stop(new Error('over'));
    for (const one of waiting) await expect(one).rejects.toThrow('over');
  });

  it('are no longer waited for by who was stopped, or has waited too long', async () => {
    const permits = new Permits({ ...LIMITS, most: 1, patienceMs: 20 });
    const { given, ask } = asker(permits);
    const first = await ask('a');
    const work = new Work();
    const stopped = ask('a', work);
    work.stop(new Error('the caller has left'));
    await expect(stopped).rejects.toThrow('the caller has left');
    await expect(ask('a', work)).rejects.toThrow('the caller has left');
    await expect(ask('b')).rejects.toMatchObject({ whose: 'ALL' });
    first();
    await settled();
    expect([given, permits.load]).toEqual([['a'], { inUse: 0, waiting: 0 }]);
    await ask('c');
  });

  it('are given back once', async () => {
    const permits = new Permits(LIMITS);
    const giveBack = await permits.take('a');
    giveBack();
    giveBack();
    expect(permits.load).toEqual({ inUse: 0, waiting: 0 });
  });
});
