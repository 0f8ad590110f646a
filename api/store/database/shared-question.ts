/**
 * A question that many ask at once: one is under way at a time, and whoever asks meanwhile gets the
 * answer to the next. Each answer is to a question that was put after it was asked for.
 */
export class SharedQuestion<T> {
  private underWay: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly put: () => Promise<T>) {}

  ask(): Promise<T> {
    if (this.underWay === undefined) return this.start();
    this.next ??= this.underWay.then(ignore, ignore).then(() => {
      this.next = undefined;
      return this.start();
    });
    return this.next;
  }

  private start(): Promise<T> {
    const asked = this.put().finally(() => {
      if (this.underWay === asked) this.underWay = undefined;
    });
    this.underWay = asked;
    return asked;
  }
}

function ignore(): void {
  // Whoever asked is told.
}
