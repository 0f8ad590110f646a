/** A step of a life as it was worked out by hand: times are those of Paris, amounts exclude tax. */
export interface Step {
  readonly step: number;
  readonly at: string;
  readonly does: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Figures of steps that nothing in the API shows yet, by the number of their step, with the reason. */
export type Waiting = Readonly<Record<number, { readonly figures: readonly string[]; readonly why: string }>>;

/** The figures of one step; each is looked at in the test of its step, or waits. */
export class Figures {
  private readonly seen = new Set<string>();

  constructor(private readonly step: Step) {}

  /** A figure as it was worked out. */
  get<Value = string>(name: string): Value {
    if (!(name in this.step.expected)) throw new Error(`step ${this.step.step} has no figure ${name}`);
    this.seen.add(name);
    return this.step.expected[name] as Value;
  }

  /** Compares figures with what the API says. */
  are(actual: Readonly<Record<string, unknown>>): void {
    expect(actual).toEqual(Object.fromEntries(Object.keys(actual).map((name) => [name, this.get(name)])));
  }

  /** Figures that are said in words, which a test looks at in its own way. */
  told(...names: readonly string[]): void {
    for (const name of names) this.get(name);
  }

  get unseen(): readonly string[] {
    return Object.keys(this.step.expected).filter((name) => !this.seen.has(name));
  }
}

/** An invoice as steps write it. */
export interface InvoiceFigure {
  readonly issuedOn: string;
  readonly lines: readonly { readonly amountExclTax: string }[];
  readonly totalExclTax: string;
  readonly vat: string;
  readonly totalInclTax: string;
}
