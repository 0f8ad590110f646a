/** Is told the name of a statement that is sent; the function returned is called at its end. */
export type WatchStatement = (name: string) => (error?: unknown) => void;

/** What one request has done so far, and whether it is to stop. */
export class Work {
  /** Points of what was loaded. */
  points = 0;
  /** Statements that were sent to the database for it. */
  statements = 0;

  /** `watch` is told of each of them, and at its end. */
  constructor(readonly watch?: WatchStatement) {}

  private reason: Error | undefined;
  private readonly listeners = new Set<() => void>();

  /** Why it was stopped; undefined while it goes on. */
  get stopped(): Error | undefined {
    return this.reason;
  }

  /**
   * Stops it: nothing is begun any more, and a query returns this error alone. The first
   * reason counts.
   */
  stop(reason: Error): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    const listeners = [...this.listeners];
    this.listeners.clear();
    for (const listener of listeners) listener();
  }

  /**
   * Calls `listener` once, when it is stopped: at once if it already is. Call the returned function
   * to end that.
   */
  onStop(listener: () => void): () => void {
    if (this.reason !== undefined) {
      listener();
      return () => undefined;
    }
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
