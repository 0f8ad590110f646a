import { LruMap } from '../../api/memory/lru-map';

describe('a map with a bound', () => {
  const filled = (most: number, weigh?: (text: string) => number): { made: string[]; get: (key: string) => string } => {
    const made: string[] = [];
    const map = new LruMap<string, string>(most, weigh);
    return { made, get: (key) => map.getOrMake(key, () => (made.push(key), key)) };
  };

  it('keeps what was used last', () => {
    const { made, get } = filled(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(get(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('makes room by weight, also for what is heavier than all it may keep', () => {
    const { made, get } = filled(5, (text) => text.length);
    for (const key of ['aa', 'bbb', 'aa', 'c', 'aa', 'bbb', 'ffffff', 'aa', 'ffffff']) get(key);
    expect(made).toEqual(['aa', 'bbb', 'c', 'bbb', 'ffffff', 'aa', 'ffffff']);
  });

  it('is asked without making, and counts what is found as used', () => {
    const map = new LruMap<string, string | null>(2);
    map.set('a', null);
    map.set('b', 'B');
    expect(map.get('a')).toBeNull();
    map.set('c', 'C');
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([null, undefined, 'C']);
  });

  it('weighs what takes the place of another value once', () => {
    const map = new LruMap<string, string>(3, (text) => text.length);
    for (const value of ['x', 'xx', 'x']) map.set('a', value);
    map.set('b', 'yy');
    expect([map.get('a'), map.get('b')]).toEqual(['x', 'yy']);
  });

  it('has a size', () => {
    expect(() => new LruMap(0)).toThrow('not a size');
  });
});
