/** That the provider withholds its interventions for a debt; instants are ISO text. */
export interface Withholding {
  /** The formal notice that it rests on. */
  readonly groundId: string;
  readonly from: string;
  /** Null while it lasts. */
  readonly until: string | null;
  readonly note: string;
}
