import { stepCoordinationReport } from '../../domain/event/fold-coordination';
import { stepAccounting } from '../../domain/event/fold-accounting';
import { stepDebitBatch, stepMandate } from '../../domain/event/fold-direct-debit';
import { stepDunningLetter } from '../../domain/event/fold-dunning';
import { stepClosing } from '../../domain/event/fold-closing';
import { stepFigure } from '../../domain/event/fold-figure';
import { stepOnCallShift } from '../../domain/event/fold-on-call';
import { canonicalText } from '../command/canonical-text';
import { EVENTS, parseEvent, type EventAbout, type RecordedEvent, type SubjectKind } from '../../domain/event/event';
import type { Step } from '../../domain/event/fold';
import { stepAllocation, stepAllocationUse } from '../../domain/event/fold-allocation';
import { stepAsset, stepChangeRequest, stepRecommendation } from '../../domain/event/fold-asset';
import { stepClient, stepContract } from '../../domain/event/fold-contract';
import { stepDeclaration } from '../../domain/event/fold-declaration';
import { stepDocument } from '../../domain/event/fold-document';
import {
  stepContact,
  stepExternalId,
  stepLogbookEntry,
  stepPartyIdentity,
  stepSecret,
} from '../../domain/event/fold-file';
import { stepIncident } from '../../domain/event/fold-incident';
import { stepNotice } from '../../domain/event/fold-notice';
import { stepReboot, stepUpdate } from '../../domain/event/fold-update';
import { stepMaintenance } from '../../domain/event/fold-maintenance';
import { stepKey } from '../../domain/event/fold-key';
import {
  stepAlert,
  stepBackupCheck,
  stepBackupPlan,
  stepBackupRun,
  stepCheck,
  stepEscalation,
} from '../../domain/event/fold-monitoring';
import { stepQuote } from '../../domain/event/fold-quote';
import { stepIndemnity, stepPenalty } from '../../domain/event/fold-penalty';
import { stepPayment } from '../../domain/event/fold-payment';
import { stepInvoice, stepInvoicing } from '../../domain/event/fold-invoice';
import { stepAdjustment, stepIntervention, stepUnitAccount } from '../../domain/event/fold-work';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { FOLDED_ROWS, FOLDED_VERSIONS } from '../../store/verify/folded-rows';
import { inPages, oneByOne } from '../../store/verify/in-pages';
import { storedInstant } from '../stored-instant';

/** What an event makes of what a thing was; events of other things make nothing of it. */
type StepOf = (state: unknown, event: RecordedEvent) => unknown;

function about<Subject extends SubjectKind, State>(subject: Subject, step: Step<EventAbout<Subject>, State>): StepOf {
  return (state, event) =>
    EVENTS[event.kind].subject === subject ? step(state as State | null, event as EventAbout<Subject>) : state;
}

const STEPS: Readonly<Record<keyof typeof FOLDED_ROWS, StepOf>> = {
  api_key: about('api_key', stepKey),
  client: about('client', stepClient),
  contract: about('contract', stepContract),
  asset: about('asset', stepAsset),
  allocation: about('allocation', stepAllocation),
  allocation_use: about('allocation_use', stepAllocationUse),
  recommendation: about('recommendation', stepRecommendation),
  change_request: about('change_request', stepChangeRequest),
  maintenance: about('maintenance', stepMaintenance),
  software_update: about('software_update', stepUpdate),
  reboot: about('reboot', stepReboot),
  incident: about('incident', stepIncident),
  penalty: about('penalty', stepPenalty),
  indemnity: about('indemnity', stepIndemnity),
  intervention: about('intervention', stepIntervention),
  unit_account: about('unit_account', stepUnitAccount),
  billing_adjustment: about('billing_adjustment', stepAdjustment),
  party_identity: about('party_identity', stepPartyIdentity),
  quote: about('quote', stepQuote),
  contact: about('contact', stepContact),
  secret: about('secret', stepSecret),
  logbook_entry: about('logbook_entry', stepLogbookEntry),
  declaration: about('declaration', stepDeclaration),
  document: about('document', stepDocument),
  external_id: about('external_id', stepExternalId),
  monitored_check: about('monitored_check', stepCheck),
  alert: about('alert', stepAlert),
  notice: about('notice', stepNotice),
  escalation: about('escalation', stepEscalation),
  backup_plan: about('backup_plan', stepBackupPlan),
  backup_run: about('backup_run', stepBackupRun),
  backup_check: about('backup_check', stepBackupCheck),
  invoicing_setting: about('invoicing_setting', stepInvoicing),
  invoice: about('invoice', stepInvoice),
  payment: about('payment', stepPayment),
  accounting: about('accounting', stepAccounting),
  published_figure: about('published_figure', stepFigure),
  closing_run: about('closing_run', stepClosing),
  direct_debit_mandate: about('direct_debit_mandate', stepMandate),
  direct_debit_batch: about('direct_debit_batch', stepDebitBatch),
  dunning_letter: about('dunning_letter', stepDunningLetter),
  on_call_shift: about('on_call_shift', stepOnCallShift),
  coordination_report: about('coordination_report', stepCoordinationReport),
};

/** A thing to which something happened: what its events lead to, and the dated facts they tell. */
interface Subject {
  readonly id: string;
  readonly state: unknown;
  readonly versions: readonly string[];
}

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
const FOLDED_KINDS = Object.keys(FOLDED_ROWS) as (keyof typeof FOLDED_ROWS)[];

/** What is wrong, in the order in which it is told. */
interface Problems {
  readonly subjects: string[];
  readonly rows: string[];
  readonly versions: string[];
  readonly gone: string[];
}

/**
 * Where the events of a provider do not lead to its rows, as sentences; none when all do. Events
 * and rows are read side by side, event by event: in memory is what one thing has come to.
 */
export async function unfolded(read: StatementRunner): Promise<string[]> {
  const problems: Problems = { subjects: [], rows: [], versions: [], gone: [] };
  for (const kind of FOLDED_KINDS) await compare(read, kind, problems);
  const others = FOLDED_KINDS.map((kind) => `'${kind}'`).join();
  const rest = { name: 'folded:other-events', text: `${EVENT} WHERE e.subject_kind NOT IN (${others})` };
  for await (const row of oneByOne<StoredRow>(read, rest)) toEvent(row, problems);
  return [...problems.subjects, ...problems.rows, ...problems.versions, ...problems.gone];
}

async function compare(read: StatementRunner, kind: keyof typeof FOLDED_ROWS, problems: Problems): Promise<void> {
  const subjects = subjectsOf(read, kind, problems);
  let next = await subjects.next();
  const statement = { name: `folded:${kind}`, text: FOLDED_ROWS[kind] };
  for await (const page of inPages<{ row: { readonly id: string } }>(read, statement)) {
    const said = new Set<string>();
    for (const { row } of page) {
      let state: unknown = null;
      for (; next.done !== true && next.value.id <= row.id; next = await subjects.next()) {
        if (next.value.id !== row.id) problems.gone.push(withoutRow(kind, next.value.id));
        else {
          state = next.value.state;
          for (const text of next.value.versions) said.add(text);
        }
      }
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

/** The things of a kind to which something happened, by their ids. */
async function* subjectsOf(
  read: StatementRunner,
  kind: keyof typeof FOLDED_ROWS,
  problems: Problems,
): AsyncGenerator<Subject, void, undefined> {
  const step = STEPS[kind];
  let id: string | undefined;
  let state: unknown = null;
  let versions: string[] = [];
  let isWrong = false;
  const text = `${EVENT} WHERE e.subject_kind = '${kind}' ORDER BY e.subject_id, e.recorded_at, e.id`;
  for await (const row of oneByOne<StoredRow>(read, { name: `folded:events-${kind}`, text })) {
    if (id !== row.subjectId) {
      if (id !== undefined) yield { id, state, versions };
      [id, state, versions, isWrong] = [row.subjectId, null, [], false];
    }
    const event = toEvent(row, problems);
    if (event === undefined) continue;
    versions.push(...versionsSaid(event));
    if (isWrong) continue;
    try {
      state = step(state, event);
    } catch (error) {
      isWrong = true;
      state = String(error);
    }
  }
  if (id !== undefined) yield { id, state, versions };
}

/** An event as it is read; undefined, and a problem, for one that nobody can read. */
function toEvent({ id, recordedAt, subjectKind, ...rest }: StoredRow, problems: Problems): RecordedEvent | undefined {
  try {
    const event = parseEvent({ ...rest, recordedAt: storedInstant(recordedAt) });
    if (EVENTS[event.kind].subject !== subjectKind)
      problems.subjects.push(`${event.kind} is said to be about ${subjectKind}`);
    return event;
  } catch (error) {
    problems.subjects.push(`event ${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** The dated facts that an event of a contract tells. */
function versionsSaid({ subjectId, payload }: RecordedEvent): string[] {
  return 'versions' in payload ? payload.versions.map((version) => `${subjectId} ${textOf(version)}`) : [];
}

async function unsaidVersions(
  read: StatementRunner,
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
