import { RefillingBudgets } from '../../api/memory/refilling-budgets';

describe('budgets that fill again', () => {
  let clock = 0;
  const budgets = (): RefillingBudgets => new RefillingBudgets({ most: 100, refillPerSecond: 10 }, () => clock);
  beforeEach(() => (clock = 0));

  it('are full at first, and each owner has one', () => {
    const all = budgets();
    expect(all.take('a', 30)).toBe(70);
    expect([all.leftOf('a'), all.leftOf('b')]).toEqual([70, 100]);
  });

  it('fill at their pace, never beyond what is saved up', () => {
    const all = budgets();
    all.take('a', 100);
    clock = 2_500;
    expect(all.leftOf('a')).toBe(25);
    clock = 60_000;
    expect(all.leftOf('a')).toBe(100);
  });

  it('take back what was not used, and owe what was used beyond', () => {
    const all = budgets();
    all.take('a', 60);
    expect(all.take('a', -50)).toBe(90);
    expect(all.take('a', -50)).toBe(100);
    expect(all.take('a', 130)).toBe(-30);
    clock = 3_000;
    expect(all.leftOf('a')).toBe(0);
  });

  it('say how long to wait: not at all, until there is enough, or for ever', () => {
    const all = budgets();
    expect(all.waitFor('a', 100)).toBe(0);
    all.take('a', 100);
    expect([all.waitFor('a', 1), all.waitFor('a', 100), all.waitFor('a', 101)]).toEqual([100, 10_000, Infinity]);
  });
});
