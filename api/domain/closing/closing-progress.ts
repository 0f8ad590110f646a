import type { ClosingState } from './closing-words';

/** How far a closing run has come, as it is counted. */
export interface ClosingCounts {
  readonly state: ClosingState;
  readonly contractsTotal: number;
  readonly contractsSettled: number;
  readonly contractsDone: number;
  /** Steps that were done when work began, or was taken up again. */
  readonly stepsWhenResumed: number;
  /** Since when work goes on, and when its last steps were done, in milliseconds; null before. */
  readonly resumedMs: number | null;
  readonly progressMs: number | null;
}

/** How far a closing run has come, for a person. */
export interface ClosingProgress {
  /** 0 to 100, rounded down: 100 only once all is done. */
  readonly percent: number;
  /** How many contracts are done in a second, both phases together; null while nobody knows. */
  readonly contractsPerSecond: number | null;
  /** How many seconds of work are left; null while nobody knows, 0 once it is done. */
  readonly secondsLeft: number | null;
}

/** Both phases see each contract: a step is one contract in one of them. */
const PHASES = 2;

/** The share of a closing run that is done, its rate since work was taken up, and what is left. */
export function closingProgress(counts: ClosingCounts): ClosingProgress {
  const { state, contractsTotal, contractsSettled, contractsDone } = counts;
  if (state === 'DONE') return { percent: 100, contractsPerSecond: null, secondsLeft: 0 };
  const steps = PHASES * contractsTotal;
  const { stepsWhenResumed, resumedMs, progressMs } = counts;
  const done = contractsSettled + contractsDone;
  const percent = steps === 0 ? 0 : Math.min(Math.floor((100 * done) / steps), 99);
  const lasted = resumedMs === null || progressMs === null ? 0 : (progressMs - resumedMs) / 1000;
  const since = done - stepsWhenResumed;
  if (state === 'STOPPED' || lasted <= 0 || since <= 0) return { percent, contractsPerSecond: null, secondsLeft: null };
  const contractsPerSecond = since / PHASES / lasted;
  return {
    percent,
    contractsPerSecond,
    secondsLeft: Math.ceil(Math.max(steps - done, 0) / PHASES / contractsPerSecond),
  };
}
