import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Label, Quantity, Step } from '../explanation/explanation';
import { formatInstant, type Instant } from '../time/instant';
import { NOT_APPLICABLE_REASONS, type NotApplicableReason } from './applicability';
import type { ClockResult } from './clock';
import type { Commitment } from './commitment';

const TEXT = {
  startedAt: { en: 'The clock starts', fr: 'Début du décompte' },
  countedUntil: { en: 'Counted up to the stop', fr: "Compté jusqu'à l'arrêt" },
  countedSoFar: { en: 'Counted up to the instant asked about', fr: "Compté jusqu'à l'instant demandé" },
  open: { en: "Time within the calendar's opening hours", fr: "Temps compris dans les horaires d'ouverture" },
  excluded: { en: 'Of which excluded', fr: 'Dont exclu' },
  elapsed: { en: 'Time used', fr: 'Temps écoulé' },
  remaining: { en: 'Time left', fr: 'Temps restant' },
  overrun: { en: 'Time beyond the target', fr: 'Dépassement' },
  dueAt: { en: 'The instant at which the target is reached', fr: "L'instant auquel le délai est atteint" },
  noDueAt: {
    en: 'No deadline while an exclusion is open',
    fr: "Pas d'échéance tant qu'une exclusion est en cours",
  },
  excludedBy: { en: 'The whole incident is excluded by its cause', fr: "L'incident est exclu en entier par sa cause" },
  state: { en: 'The state', fr: "L'état" },
} as const satisfies Record<string, Label>;

/** A quantity that is an instant. */
export function instantQuantity(name: string, at: Instant): Quantity {
  return quantity(name, formatInstant(at), 'instant');
}

/** What a clock that has started says, still to be explained. */
export interface StartedClock extends Omit<ClockResult, 'explanation' | 'noClock' | 'startedAt'> {
  readonly startedAt: Instant;
}

/** The steps from start and target to elapsed, remaining and overrun time. */
export function explainResult(
  { article }: Commitment,
  result: StartedClock,
  targetStep: Step,
  openSeconds: number,
  causes: readonly string[],
): Explanation {
  const { startedAt, stoppedAt, asOf, dueAt, elapsedSeconds } = result;
  const excluded = quantity('excludedSeconds', openSeconds - elapsedSeconds, 's');
  const open = quantity('openSeconds', openSeconds, 's');
  const elapsed = quantity('elapsedSeconds', elapsedSeconds, 's');
  const target = targetStep.result;
  const started = instantQuantity('startedAt', startedAt);
  const until = instantQuantity('countedUntil', stoppedAt ?? asOf);
  return explain([
    given(TEXT.startedAt, started, article),
    targetStep,
    given(stoppedAt === null ? TEXT.countedSoFar : TEXT.countedUntil, until, article),
    step(TEXT.open, [started, until], 'given', open, article),
    step(
      TEXT.excluded,
      [...new Set(causes)].map((cause, index) => quantity(`cause${index + 1}`, cause, 'text')),
      'given',
      excluded,
      article,
    ),
    step(TEXT.elapsed, [open, excluded], 'openSeconds - excludedSeconds', elapsed, article),
    difference(
      TEXT.remaining,
      'targetSeconds',
      'elapsedSeconds',
      [target, elapsed],
      'remainingSeconds',
      result.remainingSeconds,
      article,
    ),
    difference(
      TEXT.overrun,
      'elapsedSeconds',
      'targetSeconds',
      [elapsed, target],
      'overrunSeconds',
      result.overrunSeconds,
      article,
    ),
    dueAt === null
      ? given(TEXT.noDueAt, quantity('dueAt', 'none', 'text'), article)
      : given(TEXT.dueAt, instantQuantity('dueAt', dueAt), article),
    given(TEXT.state, quantity('state', result.state, 'text'), article),
  ]);
}

/** A step that subtracts, never below zero. */
export function difference(
  label: Label,
  from: string,
  what: string,
  inputs: readonly Quantity[],
  name: string,
  value: number,
  article: string,
): Step {
  return step(label, inputs, `max(0, ${from} - ${what})`, quantity(name, value, 's'), article);
}

/** Why there is no clock. */
export function explainNotApplicable({ article }: Commitment, reason: NotApplicableReason): Explanation {
  return explain([given(NOT_APPLICABLE_REASONS[reason], quantity('state', 'NOT_APPLICABLE', 'text'), article)]);
}

/** That the cause excludes the whole incident. */
export function explainExcluded({ article }: Commitment, cause: string): Explanation {
  return explain([
    given(TEXT.excludedBy, quantity('cause', cause, 'text'), article),
    given(TEXT.state, quantity('state', 'EXCLUDED', 'text'), article),
  ]);
}
