import { canonicalText } from '../command/canonical-text';
import { EVENTS, parseEvent, type RecordedEvent } from '../../domain/event/event';
import { eventsAbout, fold } from '../../domain/event/fold';
import { stepAsset, stepClient, stepContract } from '../../domain/event/fold-contract';
import { stepIncident } from '../../domain/event/fold-incident';
import { stepKey } from '../../domain/event/fold-key';
import { stepPenalty } from '../../domain/event/fold-penalty';
import { stepAdjustment, stepIntervention, stepUnitAccount } from '../../domain/event/fold-work';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ReadScope } from '../../store/database/read-scope';
import { FOLDED_ROWS, FOLDED_VERSIONS } from '../../store/verify/folded-rows';
import { storedInstant } from '../stored-instant';

/** What the events of one thing lead to. */
const FOLDS = {
  api_key: (events: readonly RecordedEvent[]) => fold(stepKey, eventsAbout('api_key', events)),
  client: (events: readonly RecordedEvent[]) => fold(stepClient, eventsAbout('client', events)),
  contract: (events: readonly RecordedEvent[]) => fold(stepContract, eventsAbout('contract', events)),
  asset: (events: readonly RecordedEvent[]) => fold(stepAsset, eventsAbout('asset', events)),
  incident: (events: readonly RecordedEvent[]) => fold(stepIncident, eventsAbout('incident', events)),
  penalty: (events: readonly RecordedEvent[]) => fold(stepPenalty, eventsAbout('penalty', events)),
  intervention: (events: readonly RecordedEvent[]) => fold(stepIntervention, eventsAbout('intervention', events)),
  unit_account: (events: readonly RecordedEvent[]) => fold(stepUnitAccount, eventsAbout('unit_account', events)),
  billing_adjustment: (events: readonly RecordedEvent[]) =>
    fold(stepAdjustment, eventsAbout('billing_adjustment', events)),
};

interface StoredRow {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly subjectId: string;
  readonly subjectKind: string;
  readonly contractId: string | null;
  readonly payload: unknown;
  readonly recordedAt: string;
}

/** Where the events of a provider do not lead to its rows, as sentences; none when all do. */
export async function unfolded(read: ReadScope): Promise<string[]> {
  const stored = await read.query<StoredRow>({
    name: 'folded:events',
    text: `SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.subject_kind AS "subjectKind", e.contract_id AS "contractId",
             e.payload, e.recorded_at AS "recordedAt" FROM event e ORDER BY e.recorded_at, e.id`,
  });
  const problems: string[] = [];
  const said = new Set<string>();
  const bySubject = new Map<string, RecordedEvent[]>();
  for (const { id: _, recordedAt, subjectKind, ...rest } of stored) {
    const event = parseEvent({ ...rest, recordedAt: storedInstant(recordedAt) });
    if (EVENTS[event.kind].subject !== subjectKind) problems.push(`${event.kind} is said to be about ${subjectKind}`);
    if ('versions' in event.payload)
      for (const version of event.payload.versions) said.add(`${event.subjectId} ${textOf(version)}`);
    const key = `${subjectKind} ${event.subjectId}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), event]);
  }
  for (const [kind, text] of Object.entries(FOLDED_ROWS) as [keyof typeof FOLDS, string][]) {
    const found = await read.query<{ row: { readonly id: string } }>({ name: `folded:${kind}`, text });
    for (const { row } of found) {
      const key = `${kind} ${row.id}`;
      const state = stateOf(kind, bySubject.get(key) ?? []);
      bySubject.delete(key);
      if (textOf(state) !== textOf(row))
        problems.push(`the events of ${key} lead to ${textOf(state)} and its row is ${textOf(row)}`);
    }
  }
  const versions = await read.query<{ contractId: string; row: unknown }>({
    name: 'folded:versions',
    text: FOLDED_VERSIONS,
  });
  for (const { contractId, row } of versions) {
    if (!said.has(`${contractId} ${textOf(row)}`)) problems.push(`no event of ${contractId} says ${textOf(row)}`);
  }
  const gone = [...bySubject.keys()].filter((key) => Object.hasOwn(FOLDS, key.split(' ')[0] ?? ''));
  return [...problems, ...gone.map((key) => `events of ${key}, which has no row`)];
}

function stateOf(kind: keyof typeof FOLDS, events: readonly RecordedEvent[]): unknown {
  try {
    return FOLDS[kind](events);
  } catch (error) {
    return String(error);
  }
}

/** Lists without an order of their own are compared in one. */
const UNORDERED = new Set(['assetIds', 'receptions', 'excludedPeriods', 'entrustments', 'acknowledgements']);

function textOf(value: unknown): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'recordedAt' && typeof each === 'number' ? formatInstant(each as Instant) : each,
    ),
  );
  const sorted = JSON.stringify(plain, (key, each: unknown) =>
    UNORDERED.has(key) && Array.isArray(each) ? each.map((one) => canonicalText(one)).sort() : each,
  );
  return canonicalText(JSON.parse(sorted));
}
