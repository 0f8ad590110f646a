import type { ContractServiceLevels } from '../../app/sla/contract-sla';
import type { IncidentClock } from '../../app/sla/incident-clocks';
import type { Clock, CommitmentNotStarted, ContractSla } from '../_generated';
import { toCommitment } from '../contract/to-commitment';
import type { RunningClockRow } from '../projection/projection-row';

/** A clock as the schema has it. */
export function toClock({ commitment, reading }: IncidentClock): Clock {
  return {
    commitment: toCommitment(commitment),
    asOf: reading.asOf,
    state: reading.state,
    startedAt: reading.startedAt,
    stoppedAt: reading.stoppedAt,
    target: reading.targetSeconds,
    dueAt: reading.dueAt,
    elapsed: reading.elapsedSeconds,
    remaining: reading.remainingSeconds,
    overrun: reading.overrunSeconds,
    reason: reading.noClock?.reason ?? null,
    explanation: reading.explanation,
  };
}

/** A commitment whose clock did not start, as the schema has it; none for a clock that did. */
export function toNotStarted({ commitment, reading }: IncidentClock): readonly CommitmentNotStarted[] {
  if (reading.state !== 'NOT_APPLICABLE' || reading.noClock === null) return [];
  return [{ commitment: toCommitment(commitment), ...reading.noClock }];
}

/** The service levels of a contract as the schema has them. */
export function toContractSla(levels: ContractServiceLevels): ContractSla {
  const { asOf, state, openIncidents, runningClocks, budget, penaltiesToDate } = levels;
  const deadlines = runningClocks.flatMap(({ clock }) => clock.reading.dueAt ?? []).filter((dueAt) => dueAt >= asOf);
  return {
    asOf,
    state,
    openIncidents,
    nextDueAt: deadlines[0] ?? null,
    runningClocks: runningClocks.map((running): RunningClockRow => ({
      clock: toClock(running.clock),
      running,
    })),
    downtimeBudget:
      budget === null
        ? null
        : {
            year: budget.year,
            budget: budget.reading.targetSeconds ?? 0,
            used: budget.reading.elapsedSeconds,
            remaining: budget.reading.remainingSeconds,
            state: budget.reading.state,
          },
    penaltiesToDate,
  };
}
