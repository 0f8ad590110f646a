import type { ContractServiceLevels, YearBudget } from '../../app/sla/contract-sla';
import type { IncidentClock } from '../../app/sla/incident-clocks';
import type { Clock, CommitmentNotStarted, ContractSla, DowntimeBudget } from '../_generated';
import { toCommitment } from '../contract/to-commitment';
import type { RunningClockRow } from '../projection/projection-row';

/** A clock as the schema has it. */
export function toClock({ commitment, result }: IncidentClock): Clock {
  return {
    commitment: toCommitment(commitment),
    asOf: result.asOf,
    state: result.state,
    startedAt: result.startedAt,
    stoppedAt: result.stoppedAt,
    target: result.targetSeconds,
    dueAt: result.dueAt,
    elapsed: result.elapsedSeconds,
    remaining: result.remainingSeconds,
    overrun: result.overrunSeconds,
    reason: result.noClock?.reason ?? null,
    explanation: result.explanation,
  };
}

/** A commitment whose clock did not start, as the schema has it; none for a clock that did. */
export function toNotStarted({ commitment, result }: IncidentClock): readonly CommitmentNotStarted[] {
  if (result.state !== 'NOT_APPLICABLE' || result.noClock === null) return [];
  return [{ commitment: toCommitment(commitment), ...result.noClock }];
}

/** The service levels of a contract as the schema has them. */
export function toContractSla(levels: ContractServiceLevels): ContractSla {
  const { asOf, state, openIncidents, runningClocks, budget, budgets, penaltiesToDate } = levels;
  const deadlines = runningClocks.flatMap(({ clock }) => clock.result.dueAt ?? []).filter((dueAt) => dueAt >= asOf);
  return {
    asOf,
    state,
    openIncidents,
    nextDueAt: deadlines[0] ?? null,
    runningClocks: runningClocks.map((running): RunningClockRow => ({
      clock: toClock(running.clock),
      running,
    })),
    downtimeBudget: budget === null ? null : toBudget(budget),
    downtimeBudgets: budgets.map(toBudget),
    penaltiesToDate,
  };
}

function toBudget({ year, commitment, result }: YearBudget): DowntimeBudget {
  return {
    commitment: toCommitment(commitment),
    year,
    budget: result.targetSeconds ?? 0,
    used: result.elapsedSeconds,
    remaining: result.remainingSeconds,
    state: result.state,
  };
}
