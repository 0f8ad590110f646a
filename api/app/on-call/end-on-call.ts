import type { TimeSpan } from '../../domain/operations/on-call';
import { accept, refuse, type Refused, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { lockTeam, onCallShiftsById, type OnCallShiftRecord } from '../../store/on-call/on-call.store';
import { OnCallShiftRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { gapsBeside, personOf, saveShift, type ChangedRoster, type OnCallPersonInput } from './set-on-call';

/** A shift that ends earlier. */
export interface EndOnCallInput {
  readonly shiftId: string;
  /** Defaults to now; at or before its start, it never was. */
  readonly endsAt?: Instant | null;
}

/** Ends a shift earlier than it was to; the gaps that this leaves are told. */
export async function endOnCall(unit: Unit, { shiftId, endsAt }: EndOnCallInput): Promise<Result<ChangedRoster>> {
  const held = await holdShift(unit, shiftId, endsAt ?? unit.now, 'endsAt');
  if (!held.ok) return held;
  const { shift, span, at } = held.value;
  await endAt(unit, shift.id, at);
  return accept({ shiftId, gaps: await gapsBeside(unit, shift.team, span) });
}

/** Somebody else who takes a shift over. */
export interface ReplaceOnCallInput extends OnCallPersonInput {
  readonly shiftId: string;
  /** Defaults to now; at or before its start, for all of it. */
  readonly from?: Instant | null;
}

/** Has somebody else take a shift over from an instant on, until its end. */
export async function replaceOnCall(
  unit: Unit,
  { shiftId, from, ...given }: ReplaceOnCallInput,
): Promise<Result<ChangedRoster>> {
  const person = await personOf(unit, given);
  if (!person.ok && person.refusals.some(({ code }) => code === 'NOT_FOUND')) return person;
  const held = await holdShift(unit, shiftId, from ?? unit.now, 'from');
  if (!held.ok) return held;
  if (!person.ok) return person;
  const { shift, span, at } = held.value;
  await endAt(unit, shift.id, at);
  const { team, deputy, contractIds } = shift;
  const taken = { from: at, before: span.before };
  const newId = await saveShift(unit, taken, { team, deputy, contractIds, ...person.value });
  return accept({ shiftId: newId, gaps: await gapsBeside(unit, team, span) });
}

interface Held {
  readonly shift: OnCallShiftRecord;
  readonly span: TimeSpan;
  /** The instant from which it ends: its start at the earliest. */
  readonly at: Instant;
}

/** A shift whose team's roster the unit holds, which is not over at an instant. */
async function holdShift(unit: Unit, shiftId: string, asked: Instant, field: string): Promise<Result<Held>> {
  const [seen] = isId(shiftId) ? await onCallShiftsById(unit.tx, [shiftId]) : [];
  if (seen === undefined) return notFound('shift', ['shiftId']);
  await stampUnit(unit);
  await lockTeam(unit.tx, unit.session.providerId, seen.team);
  const [shift] = await onCallShiftsById(unit.tx, [shiftId]);
  if (shift === undefined) return notFound('shift', ['shiftId']);
  const span = { from: storedInstant(shift.startsAt), before: storedInstant(shift.endsAt) };
  if (asked >= span.before) return over(shift, field);
  return accept({ shift, span, at: asked < span.from ? span.from : asked });
}

function over({ endsAt }: OnCallShiftRecord, field: string): Refused {
  return refuse('TIMES_OUT_OF_ORDER', [field], `The shift ends at ${endsAt}.`, 'Give an instant before its end.');
}

async function endAt(unit: Unit, shiftId: string, at: Instant): Promise<void> {
  const endsAt = formatInstant(at);
  await updateRow(unit, OnCallShiftRow, shiftId, { endsAt, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'ON_CALL_ENDED', subjectId: shiftId, contractId: null, payload: { endsAt } });
}
