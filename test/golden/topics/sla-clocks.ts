import { accept } from '../../../api/domain/result';
import type { ExcludedPeriod } from '../../../api/domain/sla/clock';
import type {
  Commitment,
  CommitmentKind,
  Comparison,
  ResolvedTarget,
  Severity,
} from '../../../api/domain/sla/commitment';
import { compileCommitment } from '../../../api/domain/sla/compile-commitment';
import { readClock, readUnsubscribed } from '../../../api/domain/sla/read-clock';
import type { CalendarDefinition } from '../../../api/domain/time/calendar-definition';
import { formatInstant, parseInstant } from '../../../api/domain/time/instant';
import type { Json } from '../compare';
import { requireSound } from '../explained';
import { refused, topic, valueOf } from '../topic';
import { CAUSES } from './causes';

/** A commitment as the files write it. */
export interface GoldenCommitment {
  readonly kind: CommitmentKind;
  readonly severities: readonly Severity[];
  readonly targetSeconds?: number;
  readonly targetByReception?: Extract<ResolvedTarget, { readonly insideSeconds: number }>;
  readonly comparison: Comparison;
  readonly calendar: CalendarDefinition;
}

/** An excluded period as the files write it. */
export interface GoldenExclusion {
  readonly cause: string;
  readonly start: string;
  readonly end: string | null;
}

interface Input {
  readonly pack: string;
  readonly commitmentName: string;
  readonly commitment: GoldenCommitment;
  readonly severity: Severity;
  readonly startedAt: string;
  readonly stoppedAt: string | null;
  readonly excludedPeriods: readonly GoldenExclusion[];
  readonly incidentExcludedBy: string | null;
  readonly atRiskSharePercent: number;
  readonly asOf: readonly string[];
  /** False when the contract has not subscribed to the module that brings the commitment. */
  readonly subscribed?: boolean;
  /**
   * The contract's level, where the case is about it; level 0 of `owl-monitoring` brings no
   * commitment.
   */
  readonly level?: number;
}

/** `sla-clocks.json`: what a clock says at each of some instants. */
export const slaClocks = topic<Input>((input) => {
  const compiled = valueOf(compileCommitment(commitmentOf(input)));
  const stoppedAt = input.stoppedAt === null ? {} : { CLOSED: valueOf(parseInstant(input.stoppedAt)) };
  const facts = {
    severity: input.severity,
    kind: null,
    assets: [],
    receptions: [{ channel: 'TELEPHONE' as const, at: valueOf(parseInstant(input.startedAt)) }],
    events: stoppedAt,
    excludedPeriods: excludedPeriodsOf(input.excludedPeriods),
    excludedBy: input.incidentExcludedBy,
  };
  const at: Json[] = [];
  const subscribed = input.subscribed !== false && input.level !== 0;
  for (const asOf of input.asOf) {
    const when = valueOf(parseInstant(asOf));
    const result = subscribed
      ? readClock(compiled, facts, CAUSES[input.pack] ?? [], when)
      : accept(readUnsubscribed(compiled.commitment, when));
    if (!result.ok) return refused(result.refusals);
    requireSound(result.value.explanation);
    const { state, dueAt, elapsedSeconds, remainingSeconds, overrunSeconds } = result.value;
    const due = dueAt === null ? null : formatInstant(dueAt);
    at.push({ asOf, state, dueAt: due, elapsedSeconds, remainingSeconds, overrunSeconds });
  }
  return { at };
});

/**
 * The commitment of a case in the domain's words; from reception to close, since the case names
 * both instants itself.
 */
export function commitmentOf({
  commitment,
  commitmentName,
  atRiskSharePercent,
}: Pick<Input, 'commitment' | 'commitmentName' | 'atRiskSharePercent'>): Commitment {
  const { kind, severities, comparison, calendar, targetByReception, targetSeconds } = commitment;
  return {
    key: commitmentName,
    label: { en: commitmentName, fr: commitmentName },
    kind,
    severities,
    target: targetByReception ?? { seconds: targetSeconds ?? 0 },
    calendar,
    comparison,
    clockStart: 'RECEIVED',
    clockStop: 'CLOSED',
    startChannels: [],
    incidentKinds: [],
    assetOwnerships: [],
    atRiskSharePercent,
    reportedAsAverage: false,
    article: '',
  };
}

/** The excluded periods of a case in the domain's words. */
export function excludedPeriodsOf(periods: readonly GoldenExclusion[]): readonly ExcludedPeriod[] {
  return periods.map(({ cause, start, end }) => ({
    cause,
    startsAt: valueOf(parseInstant(start)),
    endsAt: end === null ? null : valueOf(parseInstant(end)),
  }));
}
