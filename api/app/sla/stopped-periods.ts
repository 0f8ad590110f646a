import {
  PLANNED_CAUSE,
  plannedInterruptions,
  type PlannedInterruption,
} from '../../domain/operations/planned-interruption';
import { withheldAccess, type WithheldAccess } from '../../domain/operations/withheld-access';
import type { Instant } from '../../domain/time/instant';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import { rightfulWithholdings } from '../../domain/lifecycle/withholdings';
import { FORCE_MAJEURE_CAUSE, SUSPENSION_CAUSE, WITHHELD_CAUSE } from '../../domain/sla/check-facts';
import type { ExcludedPeriod } from '../../domain/sla/clock';
import { addDays } from '../../domain/time/local-date';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

const made = new WeakMap<DatedTerms, readonly ExcludedPeriod[]>();

/**
 * The periods in which nothing of a contract is measured: its service is suspended, force majeure
 * keeps it from being rendered, or interventions are withheld for a debt.
 */
export function stoppedPeriods(dated: DatedTerms): readonly ExcludedPeriod[] {
  const kept = made.get(dated);
  if (kept !== undefined) return kept;
  const { timeline, zone, knownAt } = dated;
  const suspended = timeline
    .spansOf('STATUS', knownAt)
    .filter(({ value }) => value.status === 'SUSPENDED')
    .map(({ from, toExclusive }): ExcludedPeriod => {
      const endsAt = toExclusive === null ? null : startOfLocalDate(zone, toExclusive);
      return { cause: SUSPENSION_CAUSE, scope: 'SERVICE', startsAt: startOfLocalDate(zone, from), endsAt };
    });
  const majeure = groundsOf(timeline, knownAt)
    .filter(({ kind }) => kind === 'FORCE_MAJEURE')
    .map(({ since, outcomeOn }): ExcludedPeriod => {
      const endsAt = outcomeOn === null ? null : startOfLocalDate(zone, addDays(outcomeOn, 1));
      return { cause: FORCE_MAJEURE_CAUSE, scope: 'SERVICE', startsAt: startOfLocalDate(zone, since), endsAt };
    });
  const withheld = rightfulWithholdings(dated).map(({ from, until }): ExcludedPeriod => {
    const endsAt = until === null ? null : storedInstant(until);
    return { cause: WITHHELD_CAUSE, scope: 'SERVICE', startsAt: storedInstant(from), endsAt };
  });
  const stopped = [...suspended, ...majeure, ...withheld];
  made.set(dated, stopped);
  return stopped;
}

const planned = new WeakMap<DatedTerms, readonly PlannedInterruption[]>();

/**
 * The planned interruptions of a contract that exclude something of an incident received at an
 * instant: none where the terms of that day list no such cause.
 */
export function interruptionsAt(dated: DatedTerms, receivedAt: Instant): readonly PlannedInterruption[] {
  const kept = planned.get(dated);
  const all = kept ?? plannedInterruptions(dated.timeline, dated.knownAt);
  if (kept === undefined) planned.set(dated, all);
  return all.length > 0 && dated.at(receivedAt).causes.includes(PLANNED_CAUSE) ? all : [];
}

const withheld = new WeakMap<DatedTerms, readonly WithheldAccess[]>();

/** The access to a contract's service that its client withholds, by its declarations. */
export function accessWithheld(dated: DatedTerms): readonly WithheldAccess[] {
  const kept = withheld.get(dated);
  const all = kept ?? withheldAccess(dated.timeline, dated.knownAt);
  if (kept === undefined) withheld.set(dated, all);
  return all;
}
