import { escalationSteps } from '../../domain/operations/escalation';
import { earliest } from '../../domain/sla/applicability';
import type { ClockFacts, Reception } from '../../domain/sla/clock-facts';
import { ASSET_KINDS, ASSET_OWNERSHIPS } from '../../domain/sla/commitment';
import { readClock } from '../../domain/sla/read-clock';
import { formatInstant, plusSeconds, type Instant } from '../../domain/time/instant';
import { formatLocal, localDateAt } from '../../domain/time/time-zone';
import { escalationsOfIncidents, type EscalationRecord } from '../../store/escalation/escalation.store';
import { contactsOn } from '../../store/party/contact.store';
import { EscalationRow } from '../../store/rows';
import { lastRecorded, record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { operationsDue } from '../lifecycle/operations-due';
import { onCallTime } from '../on-call/roster';
import { announceAll, type Announcement } from '../notices/announce';
import { packCalendar } from '../maintenance/pack-calendar';
import { inWordsOf, readClocks, type IncidentWithTerms } from '../sla/incident-clocks';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';

/** A step that a breached commitment of an incident has reached. */
interface ReachedStep {
  readonly commitment: string;
  readonly stepKey: string;
  readonly step: number;
  readonly at: Instant;
}

/** What following an escalation came to. */
export interface Followed {
  readonly changed: boolean;
  readonly next: Instant | null;
}

/** Whether breaches are escalated under some terms. */
export function escalates({ terms }: Pick<ContractTerms, 'terms'>): boolean {
  return terms.pack.operations.escalation !== null;
}

/**
 * Records the steps that the breaches of an incident have reached (`pro-controle` VI.1.g), each
 * with the instant at which it fell due and the contact named for it then, and withdraws those that
 * later facts undo. Returns whether there were any, and when it may reach the next one; null for
 * never. The caller holds the contract's lock, and may have read what is on record of the incident.
 */
export async function followEscalation(
  unit: Unit,
  source: IncidentWithTerms,
  onRecord?: readonly EscalationRecord[],
): Promise<Followed> {
  if (!escalates(source.terms)) return { changed: false, next: null };
  let changed = false;
  const { incident, terms } = source;
  const steps = stepsOf(source, unit.now);
  // Facts that cannot be read undo nothing: they are looked at again.
  if (steps === null) return { changed: false, next: plusSeconds(unit.now, AGAIN_SECONDS) };
  const { reached, next } = steps;
  const all = onRecord ?? (await escalationsOfIncidents(unit.tx, [incident.id]));
  const stored = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const isSame = (row: EscalationRecord, step: ReachedStep): boolean =>
    row.commitment === step.commitment && row.stepKey === step.stepKey && storedInstant(row.fellDueAt) === step.at;
  const about = { contractId: incident.contractId };
  const told: Announcement<'ESCALATION'>[] = [];
  const undone: EscalationRecord[] = [];
  for (const row of stored) {
    if (reached.some((step) => isSame(row, step))) continue;
    changed = true;
    undone.push(row);
    await updateRow(unit, EscalationRow, row.id, { withdrawnAt: unit.recordedAt });
    await record(unit, { kind: 'ESCALATION_WITHDRAWN', subjectId: row.id, ...about, payload: {} });
  }
  for (const step of reached) {
    if (stored.some((row) => isSame(row, step))) continue;
    changed = true;
    const contact = await contactFor(unit, terms, step);
    const id = unit.newId();
    const said = {
      incidentId: incident.id,
      commitment: step.commitment,
      stepKey: step.stepKey,
      step: step.step,
      fellDueAt: formatInstant(step.at),
      contactId: contact?.id ?? null,
      contactName: contact?.name ?? null,
    };
    await insertRow(unit, EscalationRow, { id, ...about, ...said, withdrawnAt: null, createdAt: unit.recordedAt });
    await record(unit, { kind: 'ESCALATION_REACHED', subjectId: id, ...about, payload: said });
    // Whoever was told of the step is not told that it fell due at another time.
    if (undone.some((row) => row.commitment === step.commitment && row.stepKey === step.stepKey)) continue;
    const facts = { incident: incident.number, step: step.step, since: formatLocal(terms.zone, step.at) };
    const to = { side: 'PROVIDER', contactId: said.contactId, followsFrom: lastRecorded(unit) } as const;
    const onCallAt = onCallTime(terms.dated.at(unit.now), unit.now);
    told.push({ kind: 'ESCALATION', ...about, ...to, occasion: id, facts, onCallAt });
  }
  await announceAll(unit, told);
  return { changed, next };
}

/** An incident that is being reported, as far as its clocks are concerned. */
export interface ReportedForClocks extends Pick<ClockFacts, 'severity' | 'kind'> {
  readonly channel: Reception['channel'];
  readonly receivedAt: Instant;
}

/** All sorts of assets that there are. */
const EVERY_SORT = ASSET_KINDS.flatMap((kind) => ASSET_OWNERSHIPS.map((ownership) => ({ kind, ownership })));

/**
 * When to look first for steps of an incident that is being reported, without reading what it hits:
 * no later than its first one, as if it hit all services and every sort of assets. Null for never.
 */
export function firstLook(terms: ContractTerms, reported: ReportedForClocks, now: Instant): Instant | null {
  const { severity, kind, channel, receivedAt } = reported;
  const receptions = [{ channel, at: receivedAt }];
  const recorded = {
    severity,
    kind,
    assets: EVERY_SORT,
    receptions,
    events: {},
    excludedPeriods: [],
    excludedBy: null,
  };
  const facts = inWordsOf(terms, recorded);
  const looks: Instant[] = [];
  for (const { compiled } of terms.commitments) {
    if (compiled.commitment.kind !== 'RESPONSE' && compiled.commitment.kind !== 'RESTORATION') continue;
    const clock = readClock(compiled, facts, terms.causes, now);
    if (!clock.ok || clock.value.state === 'BREACHED') return now;
    if (clock.value.dueAt !== null) looks.push(plusSeconds(clock.value.dueAt, 1));
  }
  return earliest(looks);
}

/** Follows an incident whose facts changed; the next look is no later than its next step. */
export async function trackEscalation(unit: Unit, source: IncidentWithTerms): Promise<void> {
  const { next } = await followEscalation(unit, source);
  if (next !== null) operationsDue(unit, new Map([[source.incident.contractId, next]]));
}

/**
 * What the clocks of an incident have reached by an instant, and when they may reach more; null
 * where they cannot be read.
 */
function stepsOf(
  source: IncidentWithTerms,
  now: Instant,
): { readonly reached: readonly ReachedStep[]; readonly next: Instant | null } | null {
  const { pack } = source.terms.terms;
  const { escalation } = pack.operations;
  const calendar = packCalendar(pack, escalation?.calendar ?? null);
  const clocks = readClocks(source, now);
  if (escalation === null || !calendar.ok || calendar.value === null || !clocks.ok) return null;
  const restoredAt = storedInstantOrNull(source.incident.restoredAt);
  const reached: ReachedStep[] = [];
  const ahead: Instant[] = [];
  for (const { commitment, result } of clocks.value) {
    const { dueAt, state, stoppedAt } = result;
    if (dueAt === null) continue;
    // A target that is just used up is not missed yet.
    if (state !== 'BREACHED' && stoppedAt === null) ahead.push(plusSeconds(dueAt, 1));
    if (state !== 'BREACHED') continue;
    const steps = escalationSteps(escalation, calendar.value, dueAt, restoredAt);
    if (!steps.ok) return null;
    for (const { key, at } of steps.value) {
      const step = escalation.steps.findIndex((each) => each.key === key) + 1;
      if (at > now) ahead.push(at);
      else reached.push({ commitment: commitment.compiled.commitment.key, stepKey: key, step, at });
    }
  }
  const later = ahead.filter((at) => at > now).sort((a, b) => a - b)[0];
  // One whose clock has not moved on, e.g. while time is excluded, is looked at again.
  return { reached, next: later ?? (ahead.length > 0 ? plusSeconds(now, AGAIN_SECONDS) : null) };
}

const AGAIN_SECONDS = 3_600;

/** The contact of the provider who is named for a step on its day. */
async function contactFor(
  unit: Unit,
  { contract, zone }: ContractTerms,
  { step, at }: ReachedStep,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const found = await contactsOn(unit.tx, [contract.id], localDateAt(zone, at), ['ESCALATION']);
  return found.find(({ escalationStep, side }) => escalationStep === step && side === 'PROVIDER');
}
