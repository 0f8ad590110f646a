import { gapsIn, overlapping, SHIFT_DAYS_MAX, type TimeSpan } from '../../domain/operations/on-call';
import { phoneFault } from '../../domain/party/company-numbers';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import { formatInstant, plusSeconds, SECONDS_PER_DAY, type Instant } from '../../domain/time/instant';
import { contractsById } from '../../store/contract/contract.store';
import { lockTeam, onCallShiftsWithin, type OnCallShiftRecord } from '../../store/on-call/on-call.store';
import { contactsById } from '../../store/party/contact.store';
import { OnCallShiftRow } from '../../store/rows';
import { checkText, checkWith, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';

/** A person to call: a contact of the provider, or somebody by name. */
export interface OnCallPersonInput {
  readonly contactId?: string | null;
  readonly name?: string | null;
  readonly phone?: string | null;
}

/** Who is on call from when until when. */
export interface SetOnCallInput extends OnCallPersonInput {
  readonly team: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly deputy: boolean;
  /** All contracts where it names none. */
  readonly contractIds: readonly string[];
}

/** A time in which nobody of a team is on call. */
export interface OnCallGap {
  readonly team: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** What changes of the roster return: the shift, and the times beside it without anybody. */
export interface ChangedRoster {
  readonly shiftId: string;
  readonly gaps: readonly OnCallGap[];
}

/**
 * Sets who of a team is on call (`icodia-server` art. 3.4), for all contracts or some. Nobody else
 * of the team is at the same time, but for deputies. The gaps to the shifts before and after are
 * told.
 */
export async function setOnCall(unit: Unit, input: SetOnCallInput): Promise<Result<ChangedRoster>> {
  const team = input.team.trim();
  const span = { from: input.startsAt, before: input.endsAt };
  const faults = checkText(team, ['team'], 80);
  if (faults.length > 0) return refuseAll(faults);
  if (span.before <= span.from)
    return refuse('TIMES_OUT_OF_ORDER', ['endsAt'], 'It ends before it begins.', 'Give an end after the start.');
  if (span.before - span.from > SHIFT_DAYS_MAX * SECONDS_PER_DAY) {
    const message = `A shift lasts at most ${SHIFT_DAYS_MAX} days.`;
    return refuse('ON_CALL_INVALID', ['endsAt'], message, 'Use `setOnCall` for several shifts, one after the other.');
  }
  const contractIds = [...new Set(input.contractIds)];
  const known = contractIds.every(isId) ? await contractsById(unit.tx, contractIds) : [];
  if (known.length < contractIds.length) return notFound('contract', ['contractIds']);
  const person = await personOf(unit, input);
  if (!person.ok) return person;
  await stampUnit(unit);
  await lockTeam(unit.tx, unit.session.providerId, team);
  const taken = await checkFree(unit, team, span, input.deputy);
  if (taken !== null) return taken;
  const said = { team, deputy: input.deputy, contractIds, ...person.value };
  const shiftId = await saveShift(unit, span, said);
  return accept({ shiftId, gaps: await gapsBeside(unit, team, span) });
}

/** What is said of a shift beside its times. */
export interface ShiftSaid {
  readonly team: string;
  readonly deputy: boolean;
  readonly contractIds: readonly string[];
  readonly contactId: string | null;
  readonly name: string;
  readonly phone: string;
}

/** Records a shift. */
export async function saveShift(unit: Unit, span: TimeSpan, said: ShiftSaid): Promise<string> {
  const id = unit.newId();
  const times = { startsAt: formatInstant(span.from), endsAt: formatInstant(span.before) };
  const payload = { ...said, ...times };
  const { recordedAt } = unit;
  await insertRow(unit, OnCallShiftRow, { id, ...payload, createdAt: recordedAt, updatedAt: recordedAt });
  await record(unit, { kind: 'ON_CALL_SET', subjectId: id, contractId: null, payload });
  return id;
}

/** Whom to call. Refuses `NOT_FOUND`, `ON_CALL_INVALID`, `TEXT_INVALID`. */
export async function personOf(
  unit: Unit,
  { contactId = null, name, phone }: OnCallPersonInput,
): Promise<Result<Pick<ShiftSaid, 'contactId' | 'name' | 'phone'>>> {
  if (contactId === null) {
    const given = { name: name?.trim() ?? '', phone: phone?.trim() ?? '' };
    const faults = [
      ...checkText(given.name, ['name'], 200),
      ...checkText(given.phone, ['phone'], 40),
      ...(given.phone === '' ? [] : checkWith(phoneFault, given.phone, ['phone'], 'ON_CALL_INVALID')),
    ];
    return faults.length > 0 ? refuseAll(faults) : accept({ contactId, ...given });
  }
  const [contact] = isId(contactId) ? await contactsById(unit.tx, [contactId]) : [];
  if (contact === undefined) return notFound('contact', ['contactId']);
  const number = phone?.trim() ?? contact.mobile ?? contact.phone;
  const wrong = (message: string, whatToDo: string): Refused =>
    refuse('ON_CALL_INVALID', ['contactId'], message, whatToDo);
  if (name != null) return wrong('The contact has a name.', 'Give the contact, or a name and a telephone.');
  if (contact.side !== 'PROVIDER') return wrong('The contact is not yours.', "Name a contact of the provider's.");
  if (number === null) return wrong('The contact has no telephone.', 'Give `phone`, or the contact a number.');
  return accept({ contactId, name: contact.name, phone: number });
}

/** A refusal where somebody else of the team is on call; null when nobody is, or as a deputy. */
async function checkFree(unit: Unit, team: string, span: TimeSpan, deputy: boolean): Promise<Refused | null> {
  if (deputy) return null;
  const others = (await shiftsBeside(unit, team, span)).filter((each) => !each.deputy);
  const other = overlapping(others, span);
  if (other === undefined) return null;
  const message = `${other.name} is on call from ${formatInstant(other.from)} to ${formatInstant(other.before)}.`;
  return refuse(
    'ON_CALL_OVERLAPS',
    ['startsAt'],
    message,
    'Use `replaceOnCall` or `endOnCall` for that shift first, or set a deputy.',
  );
}

type Shift = OnCallShiftRecord & TimeSpan;

/** The shifts of a team that have some time of a span. */
async function shiftsBeside(unit: Unit, team: string, { from, before }: TimeSpan): Promise<readonly Shift[]> {
  const window = { from: formatInstant(from), before: formatInstant(before), longestDays: SHIFT_DAYS_MAX };
  return (await onCallShiftsWithin(unit.tx, { team, ...window })).map((each) => ({
    ...each,
    from: storedInstant(each.startsAt),
    before: storedInstant(each.endsAt),
  }));
}

/**
 * The gaps of a team around a span, from the shift before it and to the one after it, where there
 * are any within the longest shift.
 */
export async function gapsBeside(unit: Unit, team: string, span: TimeSpan): Promise<readonly OnCallGap[]> {
  const wide = {
    from: plusSeconds(span.from, -SHIFT_DAYS_MAX * SECONDS_PER_DAY),
    before: plusSeconds(span.before, SHIFT_DAYS_MAX * SECONDS_PER_DAY),
  };
  const shifts = (await shiftsBeside(unit, team, wide)).filter((each) => !each.deputy);
  const first = shifts.map(({ from }) => from).sort((a, b) => a - b)[0];
  const last = shifts.map(({ before }) => before).sort((a, b) => b - a)[0];
  if (first === undefined || last === undefined) return [];
  return gapsIn({ from: first, before: last }, shifts)
    .filter(({ from, before }) => before > from)
    .map(({ from, before }) => ({ team, startsAt: from, endsAt: before }));
}
