import { canonicalText } from '../command/canonical-text';
import { EVENTS, parseEvent, type RecordedEvent } from '../../domain/event/event';
import { eventsAbout, fold } from '../../domain/event/fold';
import { stepAsset, stepChangeRequest, stepRecommendation } from '../../domain/event/fold-asset';
import { stepClient, stepContract } from '../../domain/event/fold-contract';
import { stepContact, stepPartyIdentity } from '../../domain/event/fold-file';
import { stepIncident } from '../../domain/event/fold-incident';
import { stepKey } from '../../domain/event/fold-key';
import { stepPenalty } from '../../domain/event/fold-penalty';
import { stepAdjustment, stepIntervention, stepUnitAccount } from '../../domain/event/fold-work';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ReadScope } from '../../store/database/read-scope';
import { FOLDED_ROWS, FOLDED_VERSIONS } from '../../store/verify/folded-rows';
import { inPages, oneByOne } from '../../store/verify/in-pages';
import { storedInstant } from '../stored-instant';

/** What the events of one thing lead to. */
const FOLDS = {
  api_key: (events: readonly RecordedEvent[]) => fold(stepKey, eventsAbout('api_key', events)),
  client: (events: readonly RecordedEvent[]) => fold(stepClient, eventsAbout('client', events)),
  contract: (events: readonly RecordedEvent[]) => fold(stepContract, eventsAbout('contract', events)),
  asset: (events: readonly RecordedEvent[]) => fold(stepAsset, eventsAbout('asset', events)),
  recommendation: (events: readonly RecordedEvent[]) => fold(stepRecommendation, eventsAbout('recommendation', events)),
  change_request: (events: readonly RecordedEvent[]) => fold(stepChangeRequest, eventsAbout('change_request', events)),
  incident: (events: readonly RecordedEvent[]) => fold(stepIncident, eventsAbout('incident', events)),
  penalty: (events: readonly RecordedEvent[]) => fold(stepPenalty, eventsAbout('penalty', events)),
  intervention: (events: readonly RecordedEvent[]) => fold(stepIntervention, eventsAbout('intervention', events)),
  unit_account: (events: readonly RecordedEvent[]) => fold(stepUnitAccount, eventsAbout('unit_account', events)),
  billing_adjustment: (events: readonly RecordedEvent[]) =>
    fold(stepAdjustment, eventsAbout('billing_adjustment', events)),
  party_identity: (events: readonly RecordedEvent[]) => fold(stepPartyIdentity, eventsAbout('party_identity', events)),
  contact: (events: readonly RecordedEvent[]) => fold(stepContact, eventsAbout('contact', events)),
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

const EVENT = `SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.subject_kind AS "subjectKind", e.contract_id AS "contractId",
  e.payload, e.recorded_at AS "recordedAt" FROM event e`;
const FOLDED_KINDS = Object.keys(FOLDED_ROWS) as (keyof typeof FOLDS)[];

/** What is wrong, in the order in which it is told. */
interface Problems {
  readonly subjects: string[];
  readonly rows: string[];
  readonly versions: string[];
  readonly gone: string[];
}

/**
 * Where the events of a provider do not lead to its rows, as sentences; none when all do. Events
 * and rows are read side by side, thing by thing: in memory is what happened to one of them.
 */
export async function unfolded(read: ReadScope): Promise<string[]> {
  const problems: Problems = { subjects: [], rows: [], versions: [], gone: [] };
  for (const kind of FOLDED_KINDS) await compare(read, kind, problems);
  const others = FOLDED_KINDS.map((kind) => `'${kind}'`).join();
  const rest = { name: 'folded:other-events', text: `${EVENT} WHERE e.subject_kind NOT IN (${others})` };
  for await (const row of oneByOne<StoredRow>(read, rest)) toEvent(row, problems);
  return [...problems.subjects, ...problems.rows, ...problems.versions, ...problems.gone];
}

async function compare(read: ReadScope, kind: keyof typeof FOLDS, problems: Problems): Promise<void> {
  const subjects = subjectsOf(read, kind, problems);
  let next = await subjects.next();
  const statement = { name: `folded:${kind}`, text: FOLDED_ROWS[kind] };
  for await (const page of inPages<{ row: { readonly id: string } }>(read, statement)) {
    const said = new Set<string>();
    for (const { row } of page) {
      let events: readonly RecordedEvent[] = [];
      for (; next.done !== true && next.value.id <= row.id; next = await subjects.next()) {
        if (next.value.id === row.id) events = next.value.events;
        else problems.gone.push(withoutRow(kind, next.value.id));
      }
      for (const text of versionsSaid(events)) said.add(text);
      const state = stateOf(kind, events);
      if (textOf(state) !== textOf(row))
        problems.rows.push(`the events of ${kind} ${row.id} lead to ${textOf(state)} and its row is ${textOf(row)}`);
    }
    if (kind === 'contract')
      problems.versions.push(
        ...(await unsaidVersions(
          read,
          page.map(({ row }) => row.id),
          said,
        )),
      );
  }
  for (; next.done !== true; next = await subjects.next()) problems.gone.push(withoutRow(kind, next.value.id));
}

function withoutRow(kind: string, id: string): string {
  return `events of ${kind} ${id}, which has no row`;
}

/** The things of a kind to which something happened, by their ids, each with its events. */
async function* subjectsOf(
  read: ReadScope,
  kind: keyof typeof FOLDS,
  problems: Problems,
): AsyncGenerator<{ readonly id: string; readonly events: readonly RecordedEvent[] }, void, undefined> {
  let events: RecordedEvent[] = [];
  const text = `${EVENT} WHERE e.subject_kind = '${kind}' ORDER BY e.subject_id, e.recorded_at, e.id`;
  for await (const row of oneByOne<StoredRow>(read, { name: `folded:events-${kind}`, text })) {
    const id = events[0]?.subjectId;
    if (id !== undefined && id !== row.subjectId) {
      yield { id, events };
      events = [];
    }
    events.push(toEvent(row, problems));
  }
  const id = events[0]?.subjectId;
  if (id !== undefined) yield { id, events };
}

function toEvent({ id: _, recordedAt, subjectKind, ...rest }: StoredRow, problems: Problems): RecordedEvent {
  const event = parseEvent({ ...rest, recordedAt: storedInstant(recordedAt) });
  if (EVENTS[event.kind].subject !== subjectKind)
    problems.subjects.push(`${event.kind} is said to be about ${subjectKind}`);
  return event;
}

/** The dated facts that events of a contract tell. */
function versionsSaid(events: readonly RecordedEvent[]): string[] {
  return events.flatMap(({ subjectId, payload }) =>
    'versions' in payload ? payload.versions.map((version) => `${subjectId} ${textOf(version)}`) : [],
  );
}

async function unsaidVersions(
  read: ReadScope,
  contracts: readonly string[],
  said: ReadonlySet<string>,
): Promise<string[]> {
  const versions = await read.query<{ contractId: string; row: unknown }>(
    { name: 'folded:versions', text: `${FOLDED_VERSIONS} AND v.contract_id = ANY ($1::uuid[])` },
    [contracts],
  );
  return versions
    .map(({ contractId, row }) => ({ contractId, text: textOf(row) }))
    .filter(({ contractId, text }) => !said.has(`${contractId} ${text}`))
    .map(({ contractId, text }) => `no event of ${contractId} says ${text}`);
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
