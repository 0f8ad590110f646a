import type { Explanation } from '../explanation/explanation';
import type { LocalDate } from '../time/instant';

/** The refund of a long outage as it stands; amounts are money text. */
export interface RefundedOutage {
  /** When the client asked for it, and how. */
  readonly askedOn: LocalDate;
  readonly note: string;
  /** First day out, and first day back. */
  readonly outFrom: LocalDate;
  readonly backOn: LocalDate;
  readonly daysOut: number;
  /** The share of the instalments for these days. */
  readonly share: string;
  /** What penalties of the same outage stand. */
  readonly penalties: string;
  /** What is credited. */
  readonly credit: string;
  /** The rate of VAT of what is refunded; absent of one that was recorded before it was kept. */
  readonly vatRatePercent?: string;
  readonly explanation: Explanation;
}
