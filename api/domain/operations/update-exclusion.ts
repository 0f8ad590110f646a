/** That the client leaves updates out, at its own risk. */
export interface UpdateExclusion {
  /** What is not updated; null for anything. */
  readonly component: string | null;
  /** The change by which the provider granted it; null where the client alone refused. */
  readonly changeId: string | null;
  readonly note: string;
  /** Whether support is limited: each request then needs a quote. */
  readonly limitsSupport: boolean;
}
