import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';
import { escalationsOfIncidents } from '../../store/escalation/escalation.store';
import { openIncidentsOf } from '../../store/incident/incident.store';
import { ContractRow } from '../../store/rows';
import { backupsMissing, recordMissed } from '../backup/find-missed-backups';
import { updateRow } from '../command/unit';
import { escalates, followEscalation } from '../escalation/follow-escalation';
import { groupBy } from '../group-by';
import { loadIncidentTerms } from '../sla/incident-clocks';
import { storedInstantOrNull } from '../stored-instant';
import { asTime, type TimeSource } from './as-time';
import { bringToToday, mayBeDue, type Brought } from './pass-time';

/** Whether time may have something to do to a contract, or to what is operated under it. */
export function hasComeDue(contract: Pick<ContractRecord, 'nextDueOn' | 'operationsDueAt'>, now: Instant): boolean {
  return mayBeDue(contract, now) || isOperationDue(contract, now);
}

function isOperationDue({ operationsDueAt }: Pick<ContractRecord, 'operationsDueAt'>, now: Instant): boolean {
  const at = storedInstantOrNull(operationsDueAt);
  return at !== null && at <= now;
}

/**
 * Brings a contract whose lock the transaction holds to the present: its own life, then what is
 * operated under it. Returns what it wrote; repeated, it finds nothing.
 */
export async function bringToPresent(source: TimeSource, contract: ContractRecord): Promise<Brought> {
  const lived = mayBeDue(contract, source.now) ? await bringToToday(source, contract) : 'NOTHING';
  if (!isOperationDue(contract, source.now)) return lived;
  return (await bringOperations(source, contract)) || lived === 'EVENTS' ? 'EVENTS' : 'ROWS';
}

/**
 * Records the steps that escalations of open incidents have reached, and the backups that were
 * missed, each at its instant, and when to look again. Returns whether there were any.
 */
async function bringOperations(source: TimeSource, contract: ContractRecord): Promise<boolean> {
  const { tx, terms, session, now } = source;
  const dated = await terms.timelineOf(tx, session.providerId, contract);
  return asTime(source, contract.id, async (unit) => {
    const { missed, next: nextBackup } = await backupsMissing(
      tx,
      dated,
      now,
      storedInstantOrNull(contract.operationsDueAt),
    );
    await recordMissed(unit, contract.id, missed);
    const incidents = await openIncidentsOf(tx, contract.id);
    const sources = await loadIncidentTerms(tx, terms, session.providerId, incidents);
    const next = nextBackup === null ? [] : [nextBackup];
    let changed = missed.length > 0;
    const escalating = sources.filter((each) => escalates(each.terms));
    const ids = escalating.map(({ incident }) => incident.id);
    const steps = groupBy(
      ids.length === 0 ? [] : await escalationsOfIncidents(tx, ids),
      ({ incidentId }) => incidentId,
    );
    for (const each of escalating) {
      const followed = await followEscalation(unit, each, steps.get(each.incident.id) ?? []);
      changed ||= followed.changed;
      if (followed.next !== null) next.push(followed.next);
    }
    const [first] = next.sort((a, b) => a - b);
    await updateRow(unit, ContractRow, contract.id, {
      operationsDueAt: first === undefined ? null : formatInstant(first),
    });
    return changed;
  });
}
