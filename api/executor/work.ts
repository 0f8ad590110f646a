/** What one request has done so far, and whether it is to stop. */
export class Work {
  /** Points of what was loaded. */
  points = 0;
  private reason: Error | undefined;
  private readonly controller = new AbortController();

  /** Aborted when the work is to stop. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

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
    this.controller.abort(reason);
  }
}
