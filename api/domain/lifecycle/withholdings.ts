import type { ContractTimeline } from '../contract/contract-timeline';
import { accept, refuse, type Refused, type Result } from '../result';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import { isKnownAt } from '../time/as-known';
import type { Instant, LocalDate } from '../time/instant';
import { dayThatCounts, type RecordedGround } from './grounds';
import { groundsOf } from './recorded-grounds';
import type { Withholding } from './withholding';

/** A withholding on record. */
export interface RecordedWithholding extends Withholding {
  readonly id: string;
  /** When it was recorded, and changed last. */
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contract's facts as known at an instant, or now. */
interface Known {
  readonly timeline: ContractTimeline;
  readonly knownAt: Instant | null;
}

/** When a contract's interventions were withheld, in the order of their beginnings. */
export function withholdingsOf({ timeline, knownAt }: Known): readonly RecordedWithholding[] {
  return timeline
    .spansOf('WITHHOLDING', knownAt)
    .map(({ key: id, value }) => {
      const told = timeline.of('WITHHOLDING', id).filter(({ recordedAt }) => isKnownAt(recordedAt, knownAt));
      const times = told.map(({ recordedAt }) => recordedAt).sort((a, b) => a - b);
      const first = times[0] ?? timeline.knownFrom();
      return { id, ...value, createdAt: first, updatedAt: times.at(-1) ?? first };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The withholdings that stop clocks: those whose formal notice was not withdrawn, as one that had
 * no right to be.
 */
export function rightfulWithholdings(known: Known): readonly RecordedWithholding[] {
  const all = withholdingsOf(known);
  if (all.length === 0) return all;
  const standing = new Set(groundsOf(known.timeline, known.knownAt).map(({ id }) => id));
  return all.filter(({ groundId }) => standing.has(groundId));
}

/**
 * Whether interventions may be withheld from a day on: one missed due date is enough under the
 * terms (`omr-hosted` art. 21.3), and a formal notice for it stands. Refuses
 * `WITHHOLDING_NOT_ALLOWED`.
 */
export function checkWithholding(
  { notice: { dateBasis } }: LifecycleTerms,
  late: LatePaymentTerms,
  notice: RecordedGround,
  from: LocalDate,
): Result<null> {
  const refused = (path: string, message: string, whatToDo: string): Refused =>
    refuse('WITHHOLDING_NOT_ALLOWED', [path], message, whatToDo);
  if (!late.oneMissIsEnough)
    return refused(
      'contractId',
      'These terms give no right to withhold work for a debt.',
      'Use `suspendContract` where the terms allow it.',
    );
  const { kind, reason, since, outcome, outcomeOn } = notice;
  if (kind !== 'FORMAL_NOTICE' || reason !== 'NON_PAYMENT')
    return refused('groundId', 'The record is no formal notice for NON_PAYMENT.', 'Use `recordFormalNotice`.');
  if (outcome === 'REMEDIED' && outcomeOn !== null && outcomeOn <= from)
    return refused(
      'groundId',
      `The formal notice of ${since} was complied with on ${outcomeOn}.`,
      'Use `recordFormalNotice` if it happens again.',
    );
  const counts = dayThatCounts(dateBasis, notice);
  if (counts === null)
    return refused(
      'groundId',
      `The formal notice of ${since} was not received yet.`,
      'Use `recordReceipt` once it is.',
    );
  if (from >= counts) return accept(null);
  return refused('from', `The formal notice counts from ${counts} on.`, `Give ${counts} or a later day.`);
}
