/** A map that keeps its most recently used entries only. */
export class LruMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly most: number) {
    if (!Number.isInteger(most) || most < 1) throw new RangeError(`not a size: ${most}`);
  }

  /** How many entries are kept now. */
  get size(): number {
    return this.entries.size;
  }

  /** The value of a key, made when it is not kept. */
  getOrMake(key: Key, make: () => Value): Value {
    if (this.entries.has(key)) {
      const value = this.entries.get(key) as Value;
      this.entries.delete(key);
      this.entries.set(key, value);
      return value;
    }
    const value = make();
    this.entries.set(key, value);
    if (this.entries.size > this.most) {
      const [oldest] = this.entries.keys();
      this.entries.delete(oldest as Key);
    }
    return value;
  }
}
