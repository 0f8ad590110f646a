/** Thrown when as many documents of a key are under way as may be. */
export class TooManyTransfers extends Error {}

/** Counts the documents that come and go at once, key by key. */
export class Transfers {
  private readonly underWay = new Map<string, number>();

  /** `most` is how many of one key may be under way at once. */
  constructor(private readonly most: number) {}

  /** Runs one more of a key. Throws `TooManyTransfers`. */
  async run<T>(key: string, transfer: () => Promise<T>): Promise<T> {
    const now = this.underWay.get(key) ?? 0;
    if (now >= this.most) throw new TooManyTransfers();
    this.underWay.set(key, now + 1);
    try {
      return await transfer();
    } finally {
      const left = (this.underWay.get(key) ?? 1) - 1;
      if (left > 0) this.underWay.set(key, left);
      else this.underWay.delete(key);
    }
  }
}
