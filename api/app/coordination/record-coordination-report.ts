import {
  COORDINATION_LISTS,
  COORDINATION_MOST,
  type CoordinationList,
  type CoordinationPoint,
  type CoordinationSide,
} from '../../domain/operations/coordination';
import { accept, refuse, refuseAll, type Refusal, type Refused, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import { interventionsById, reversalsOf } from '../../store/consumption/consumption.store';
import { coordinationReportsOn } from '../../store/coordination/coordination.store';
import { CoordinationActionRow, CoordinationReportRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional, checkText, checkWhole, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';

/** One thing that a report says. */
export interface CoordinationPointInput {
  readonly text: string;
  readonly remark?: string | null;
}

/** An item of its action plan. */
export interface CoordinationActionInput {
  readonly text: string;
  readonly ownerSide: CoordinationSide;
  readonly owner: string;
  readonly dueOn: LocalDate;
}

/** What a coordination visit came to. */
export interface RecordCoordinationReportInput extends Readonly<
  Record<CoordinationList, readonly CoordinationPointInput[]>
> {
  readonly contractId: string;
  readonly heldOn: LocalDate;
  readonly interventionId?: string | null;
  readonly attendees: readonly string[];
  readonly satisfaction?: number | null;
  readonly satisfactionRemark?: string | null;
  readonly actions: readonly CoordinationActionInput[];
}

/**
 * Records what a coordination visit came to, with its action plan (`omr-hosted` particular
 * conditions 4): one report for a day of a contract that was in force.
 */
export async function recordCoordinationReport(
  unit: Unit,
  input: RecordCoordinationReportInput,
): Promise<Result<{ readonly coordinationReportId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { heldOn } = input;
  const dated = await datedTermsOfLocked(unit, contract);
  const faults = [
    ...checkDayNotFuture(heldOn, localDateAt(dated.zone, unit.now), ['heldOn']),
    ...checkSaid(input),
    ...input.actions.flatMap((action, place) => checkAction(action, heldOn, ['actions', String(place)])),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const refused = checkInForce(dated, heldOn, ['heldOn']) ?? (await checkWork(unit, input, dated.zone));
  if (refused !== null) return refused;
  if ((await coordinationReportsOn(unit.tx, contract.id, heldOn)).length > 0) {
    const message = 'The visit of that day has its report.';
    return refuse('ALREADY_EXISTS', ['heldOn'], message, 'Withdraw that one first with `withdrawCoordinationReport`.');
  }
  const id = unit.newId();
  const { recordedAt } = unit;
  const times = { createdAt: recordedAt, updatedAt: recordedAt };
  const said = {
    heldOn,
    interventionId: input.interventionId ?? null,
    attendees: input.attendees,
    done: pointsOf(input.done),
    notDone: pointsOf(input.notDone),
    malfunctions: pointsOf(input.malfunctions),
    improvements: pointsOf(input.improvements),
    projects: pointsOf(input.projects),
    satisfaction: input.satisfaction ?? null,
    satisfactionRemark: input.satisfactionRemark ?? null,
  };
  const row = { id, contractId: contract.id, ...said, withdrawnAt: null, withdrawnBecause: null, ...times };
  await insertRow(unit, CoordinationReportRow, row);
  const actions = input.actions.map(({ text, ownerSide, owner, dueOn }) => {
    return { id: unit.newId(), text, ownerSide, owner, dueOn };
  });
  const open = { state: 'OPEN', closedOn: null, reason: null, ...times } as const;
  const about = { contractId: contract.id, reportId: id };
  await insertRows(
    unit,
    CoordinationActionRow,
    actions.map((action, place) => ({ ...action, ...about, ...open, position: place + 1 })),
  );
  const payload = { ...said, actions };
  await record(unit, { kind: 'COORDINATION_REPORTED', subjectId: id, contractId: contract.id, payload });
  return accept({ coordinationReportId: id });
}

function pointsOf(given: readonly CoordinationPointInput[]): readonly CoordinationPoint[] {
  return given.map(({ text, remark }) => ({ text, remark: remark ?? null }));
}

/** What is wrong with the words of a report. */
function checkSaid(input: RecordCoordinationReportInput): Refusal[] {
  const { attendees, satisfaction = null, satisfactionRemark = null, actions } = input;
  const counted = [...COORDINATION_LISTS, 'attendees', 'actions'] as const;
  const long = counted.filter((name) => input[name].length > COORDINATION_MOST);
  const isEmpty =
    satisfaction === null &&
    satisfactionRemark === null &&
    actions.length === 0 &&
    COORDINATION_LISTS.every((name) => input[name].length === 0);
  const nothing = refuse('COORDINATION_INVALID', [], 'The report says nothing.', 'Give what the visit came to.');
  return [
    ...(isEmpty ? nothing.refusals : []),
    ...long.flatMap((name) => {
      const message = `There are ${input[name].length} of them.`;
      return refuse('COORDINATION_INVALID', [name], message, `Give at most ${COORDINATION_MOST}.`).refusals;
    }),
    ...attendees.flatMap((name, place) => checkText(name, ['attendees', String(place)], 200)),
    ...COORDINATION_LISTS.flatMap((name) =>
      input[name].flatMap(({ text, remark }, place) => [
        ...checkText(text, [name, String(place), 'text'], 1000),
        ...checkOptional(remark, [name, String(place), 'remark'], 1000),
      ]),
    ),
    ...(satisfaction === null ? [] : checkWhole(satisfaction, ['satisfaction'], 1, 5)),
    ...checkOptional(satisfactionRemark, ['satisfactionRemark'], 1000),
  ];
}

function checkAction(
  { text, owner, dueOn }: CoordinationActionInput,
  heldOn: LocalDate,
  path: readonly string[],
): Refusal[] {
  const early = refuse(
    'TIMES_OUT_OF_ORDER',
    [...path, 'dueOn'],
    `The visit was on ${heldOn}.`,
    'Give that day or a later one.',
  );
  return [
    ...checkText(text, [...path, 'text'], 1000),
    ...checkText(owner, [...path, 'owner'], 200),
    ...(dueOn < heldOn ? early.refusals : []),
  ];
}

/** A refusal where the work that is named is not the coordination of that day; else null. */
async function checkWork(
  unit: Unit,
  { contractId, heldOn, interventionId: id = null }: RecordCoordinationReportInput,
  zone: TimeZone,
): Promise<Refused | null> {
  if (id === null) return null;
  const path = ['interventionId'];
  const [work] = isId(id) ? await interventionsById(unit.tx, [id]) : [];
  if (work === undefined) return notFound('intervention', path);
  if (work.contractId !== contractId)
    return refuse('CONTRACT_MISMATCH', path, 'That work was done under another contract.', 'Name work of this one.');
  const day = localDateAt(zone, storedInstant(work.startedAt));
  const isReversed = (await reversalsOf(unit.tx, [id])).length > 0;
  if (work.kind === 'COORDINATION' && day === heldOn && !isReversed) return null;
  const message = isReversed ? 'That work was reversed.' : `It is ${work.kind} of ${day}.`;
  return refuse('COORDINATION_INVALID', path, message, 'Name work of kind `COORDINATION` of the day of the visit.');
}
