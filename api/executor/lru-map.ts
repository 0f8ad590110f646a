/** A map whose values together weigh at most so much: the least recently used ones make room. */
export class LruMap<Key, Value> {
  private readonly entries = new Map<Key, { readonly value: Value; readonly weight: number }>();
  private total = 0;

  constructor(
    private readonly most: number,
    /** What a value weighs; one each when absent. */
    private readonly weigh: (value: Value) => number = () => 1,
  ) {
    if (!Number.isInteger(most) || most < 1) throw new RangeError(`not a size: ${most}`);
  }

  /** The value of a key, made when it is not kept. */
  getOrMake(key: Key, make: () => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.value;
    }
    const value = make();
    const weight = this.weigh(value);
    this.entries.set(key, { value, weight });
    this.total += weight;
    for (const [oldest, entry] of this.entries) {
      if (this.total <= this.most) break;
      this.entries.delete(oldest);
      this.total -= entry.weight;
    }
    return value;
  }
}
