/**
 * What the mutations of a request came to, in their order: when the document is executed once more,
 * because what it shows of them could not be read, none of them is carried out again.
 */
export class MutationMemory {
  private readonly carriedOut: Promise<unknown>[] = [];
  private place = 0;
  /** Whether any of them came to an end: what is shown of it may be read once more. */
  hasOutcome = false;

  /** Carries the next mutation out, or returns what it came to the first time. */
  take<Outcome>(carryOut: () => Promise<Outcome>): Promise<Outcome> {
    const place = this.place;
    this.place += 1;
    const known = this.carriedOut[place] as Promise<Outcome> | undefined;
    if (known !== undefined) return known;
    const outcome = carryOut().then((value) => {
      this.hasOutcome = true;
      return value;
    });
    this.carriedOut[place] = outcome;
    return outcome;
  }

  /** To be called before the document is executed once more. */
  rewind(): void {
    this.place = 0;
  }
}
