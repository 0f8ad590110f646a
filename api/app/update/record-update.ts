import { checkMajorUpdate, planMinorUpdate } from '../../domain/operations/update-deadline';
import { exclusionsOn } from '../../domain/operations/update-exclusions';
import type { UpdateKind, Vulnerability } from '../../domain/operations/update-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { SoftwareUpdateRow } from '../../store/rows';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import { checkNotFuture, checkOptional, checkText } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { holdContract } from '../lifecycle/move-contract';
import { packCalendar, workingCalendar } from '../maintenance/pack-calendar';

/** What is updated, on which asset if one. */
export interface UpdatedInput {
  readonly contractId: string;
  readonly assetId?: string | null;
  readonly component: string;
  readonly version?: string | null;
  /** What it changes, as the client is told. */
  readonly content?: string | null;
}

/** A minor update that was made available. */
export interface RecordUpdateInput extends UpdatedInput {
  readonly releasedAt: Instant;
  readonly specialHandling: boolean;
  readonly vulnerability?: Vulnerability | null;
}

/** What changes of updates return. */
export interface ChangedUpdate {
  readonly updateId: string;
}

/**
 * Records a minor update that was made available, with its deadline by the terms of that day, or
 * the maintenance window that it waits for.
 */
export async function recordUpdate(unit: Unit, input: RecordUpdateInput): Promise<Result<ChangedUpdate>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { dated } = held.value;
  const { releasedAt, specialHandling } = input;
  const terms = dated.at(releasedAt);
  const refused = checkInForce(dated, localDateAt(terms.zone, releasedAt), ['releasedAt']);
  if (refused !== null) return refused;
  const faults = [...checkUpdated(input), ...checkNotFuture(releasedAt, unit.now, ['releasedAt'])];
  if (faults.length > 0) return refuseAll(faults);
  const { pack } = terms.terms;
  const windows = packCalendar(pack, pack.operations.maintenance.insideCalendar);
  if (!windows.ok) return windows;
  const planned = planMinorUpdate(pack.operations.updates, terms.zone, windows.value, input);
  if (!planned.ok) return planned;
  // What the client leaves out has no deadline.
  const isExcluded = exclusionsOn(dated, input.component, localDateAt(terms.zone, releasedAt)).length > 0;
  const { dueAt, windowStartsAt } = isExcluded ? { dueAt: null, windowStartsAt: null } : planned.value;
  return save(unit, input, 'UPDATE_RELEASED', {
    kind: 'MINOR',
    specialHandling,
    vulnerability: input.vulnerability ?? null,
    releasedAt: formatInstant(releasedAt),
    requestedOn: null,
    wantedOn: null,
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    windowStartsAt: windowStartsAt === null ? null : formatInstant(windowStartsAt),
  });
}

/** A major update that the client asks for. */
export interface RequestUpdateInput extends UpdatedInput {
  readonly wantedOn: LocalDate;
  /** The day of the request, which the staff may record late; today when absent. */
  readonly requestedOn?: LocalDate | null;
}

/**
 * The client asks for a major update on a day: refused with the first day that is possible where
 * the terms ask for working days between (`pro-controle` III.1.b.4).
 */
export async function requestUpdate(unit: Unit, input: RequestUpdateInput): Promise<Result<ChangedUpdate>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { dated, today } = held.value;
  const { wantedOn } = input;
  const refused = checkInForce(dated, wantedOn, ['wantedOn']);
  if (refused !== null) return refused;
  const requestedOn = input.requestedOn ?? today;
  const faults = [...checkUpdated(input), ...checkRequested(unit, requestedOn, wantedOn, today)];
  if (faults.length > 0) return refuseAll(faults);
  const { pack } = dated.on(requestedOn).terms;
  const { updates } = pack.operations;
  const calendar = workingCalendar(pack);
  if (!calendar.ok) return calendar;
  const possible =
    updates === null || calendar.value === null
      ? accept(wantedOn)
      : checkMajorUpdate(updates, calendar.value, requestedOn, wantedOn);
  if (!possible.ok) return possible;
  return save(unit, input, 'UPDATE_REQUESTED', {
    kind: 'MAJOR',
    specialHandling: false,
    vulnerability: null,
    releasedAt: null,
    requestedOn,
    wantedOn,
    dueAt: null,
    windowStartsAt: null,
  });
}

/** A request of today, or one of the past that the staff records. */
function checkRequested(unit: Unit, requestedOn: LocalDate, wantedOn: LocalDate, today: LocalDate): readonly Refusal[] {
  if (requestedOn > today || (requestedOn < today && unit.session.kind !== 'PROVIDER')) {
    const message = `A request recorded today is not one of ${requestedOn}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['requestedOn'], message, 'Leave out `requestedOn`.').refusals;
  }
  if (wantedOn >= requestedOn) return [];
  const message = `It is asked for on ${requestedOn}.`;
  return refuse('TIMES_OUT_OF_ORDER', ['wantedOn'], message, 'Give that day or a later one.').refusals;
}

function checkUpdated({ component, version, content }: UpdatedInput): readonly Refusal[] {
  return [
    ...checkText(component, ['component'], 200),
    ...checkOptional(version, ['version'], 200),
    ...checkOptional(content, ['content'], 10_000),
  ];
}

/** How and when an update is to be installed. */
interface Planned {
  readonly kind: UpdateKind;
  readonly specialHandling: boolean;
  readonly vulnerability: Vulnerability | null;
  readonly releasedAt: string | null;
  readonly requestedOn: string | null;
  readonly wantedOn: string | null;
  readonly dueAt: string | null;
  readonly windowStartsAt: string | null;
}

async function save(
  unit: Unit,
  { contractId, ...input }: UpdatedInput,
  kind: 'UPDATE_RELEASED' | 'UPDATE_REQUESTED',
  planned: Planned,
): Promise<Result<ChangedUpdate>> {
  const { assetId = null, component, version = null, content = null } = input;
  const ids = assetId === null ? [] : [assetId];
  const named = hitAmong(await assetsNamed(unit, ids), contractId, ids);
  if (!named.ok) return refuseAll(named.refusals.map((each) => ({ ...each, path: ['assetId'] })));
  const id = unit.newId();
  const said = { assetId, component, version, content, ...planned };
  const first = { announcedAt: null, toldContactId: null, state: 'OPEN', doneAt: null, inTime: null } as const;
  await insertRow(unit, SoftwareUpdateRow, { id, contractId, ...said, ...first, recordedAt: unit.recordedAt });
  await record(unit, { kind, subjectId: id, contractId, payload: said });
  return accept({ updateId: id });
}
