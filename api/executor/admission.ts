/** Whether an operation may be executed at what it costs. */
export type Admission =
  | {
      readonly admitted: true;
      /** Told once what the operation cost in fact; gives what is told of it. */
      settle(used: number): Readonly<Record<string, unknown>>;
    }
  | { readonly admitted: false; readonly error: Error; readonly told: Readonly<Record<string, unknown>> };

/** Decides over an operation that costs so many points, before it is executed. */
export type Admit = (asked: number) => Admission;
