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

  /** The value of a key, which counts as used now; undefined when it is not kept. */
  get(key: Key): Value | undefined {
    return this.used(key)?.value;
  }

  /** The value of a key, made when it is not kept. */
  getOrMake(key: Key, make: () => Value): Value {
    const known = this.used(key);
    if (known !== undefined) return known.value;
    const value = make();
    this.set(key, value);
    return value;
  }

  /**
   * Keeps a value in place of the one of its key, and drops those unused for longest while all
   * weigh too much.
   */
  set(key: Key, value: Value): void {
    this.drop(key);
    const weight = this.weigh(value);
    this.entries.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most) break;
      this.drop(oldest);
    }
  }

  private used(key: Key): { readonly value: Value; readonly weight: number } | undefined {
    const known = this.entries.get(key);
    if (known === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, known);
    return known;
  }

  private drop(key: Key): void {
    this.total -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
