import { escalationSteps } from '../../../api/domain/operations/escalation';
import { checkMaintenance, type PlannedMaintenance } from '../../../api/domain/operations/maintenance';
import { checkEarlierReboot, planReboot, replanReboot } from '../../../api/domain/operations/reboot';
import { checkMajorUpdate, minorUpdateDueAt } from '../../../api/domain/operations/update-deadline';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import { formatInstant, instant, parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const at = (text: string): Instant => valueOf(parseInstant(text));
const calendar = (pack: TermsPack, key: string): Calendar => valueOf(compileCalendar(required(pack.calendars[key])));
const pro = packNamed('pro-controle');
const owl = packNamed('owl-monitoring');
const icodia = packNamed('icodia-server');

/** One reason of a refusal, whole: what a person reads of it too. */
const reason = (code: string, path: readonly string[], message: string, whatToDo: string) => ({
  code,
  path,
  message,
  whatToDo,
});
type Reason = ReturnType<typeof reason>;
const refused = (...refusals: readonly Reason[]) => ({ ok: false, refusals });

describe('maintenance is refused', () => {
  const none = { inside: null, outside: null };
  const inside = calendar(pro, 'pro-controle-maintenance');
  const outside = calendar(pro, 'pro-controle-office');
  const rules = pro.operations.maintenance;
  /** A Monday from 9:30 to 10:30 in Paris: in office hours, outside the windows. */
  const monday: PlannedMaintenance = {
    startsAt: at('2026-03-02T08:30:00Z'),
    endsAt: at('2026-03-02T09:30:00Z'),
    announcedAt: null,
    closesAccess: false,
    agreed: false,
    consulted: false,
  };
  const broken = (path: string, message: string, whatToDo: string, { article } = rules): Reason =>
    reason('MAINTENANCE_RULE_BROKEN', [path], `${message} (${article}).`, whatToDo);

  test('when it does not end after it starts', () => {
    expect(checkMaintenance(rules, none, { ...monday, endsAt: monday.startsAt })).toEqual(
      refused(
        reason(
          'TIMES_OUT_OF_ORDER',
          ['endsAt'],
          'A maintenance must end after it starts.',
          'Give an end after the start.',
        ),
      ),
    );
  });

  test.each([
    [true, 'Choose another time, or record the agreement of the client’s contact.'],
    [false, 'Choose another time.'],
  ])('at the wrong time, for each rule apart; whether an agreement would help: %s', (helps, whatToDo) => {
    const office = broken('startsAt', 'It is within office hours', 'Choose a time outside office hours.');
    const terms = { ...rules, agreementAllowsOtherTimes: helps };
    expect(checkMaintenance(terms, { inside, outside }, monday)).toEqual(
      refused(broken('startsAt', 'It is not entirely inside the maintenance windows', whatToDo), office),
    );
    expect(checkMaintenance(terms, { inside, outside: null }, { ...monday, agreed: true }).ok).toBe(helps);
    const agreed = checkMaintenance(terms, { inside: null, outside }, { ...monday, agreed: true });
    expect(agreed).toEqual(refused(office));
  });

  test('when it closes access without a consultation, unless the contact agreed', () => {
    const closing = { ...monday, closesAccess: true };
    expect(checkMaintenance(rules, none, closing)).toEqual(
      refused(
        broken(
          'consulted',
          'Closing access needs a consultation of the client’s contact',
          'Consult the contact and record it.',
        ),
      ),
    );
    expect(checkMaintenance(rules, none, { ...closing, agreed: true }).ok).toBe(true);
    expect(checkMaintenance({ ...rules, closingAccessNeedsConsultation: false }, none, closing).ok).toBe(true);
  });

  const unannounced = (notice: string) =>
    broken(
      'announcedAt',
      `The client must be told ${notice}, by ${notice === 'beforehand' ? '2026-03-02T08:30:00Z' : '2026-02-28T08:30:00Z'}`,
      'Choose a later time, or give an earlier announcement.',
      owl.operations.maintenance,
    );

  test.each([
    ['a notice of 48 hours', true, 172_800, 'PT48H beforehand'],
    ['a notice of 48 hours, and nothing else said', false, 172_800, 'PT48H beforehand'],
    ['an announcement', true, null, 'beforehand'],
    ['an announcement of no length', true, 0, 'beforehand'],
  ])('without %s where one is due', (_, announced, noticeSeconds, notice) => {
    const terms = { ...owl.operations.maintenance, announced, noticeSeconds };
    expect(checkMaintenance(terms, none, monday)).toEqual(refused(unannounced(notice)));
  });

  test('but needs no announcement where none is due', () => {
    const terms = { ...owl.operations.maintenance, announced: false, noticeSeconds: null };
    expect(checkMaintenance(terms, none, monday).ok).toBe(true);
  });

  test('in years that no calendar is kept for', () => {
    const far = { ...monday, startsAt: instant(400_000_000_000), endsAt: instant(400_000_003_600) };
    for (const calendars of [
      { inside, outside: null },
      { inside: null, outside },
    ]) {
      expect(checkMaintenance(rules, calendars, far)).toMatchObject({ refusals: [{ code: 'INSTANT_OUT_OF_RANGE' }] });
    }
  });
});

describe('reboots', () => {
  const rules = required(icodia.operations.reboots);
  const days = calendar(icodia, rules.calendar);
  const planned = { on: day('2026-03-11') };
  /** Asked on a Tuesday for a reboot that is planned for the Wednesday of the week after. */
  const wish = (wantedOn: string) => ({ askedOn: day('2026-03-03'), wantedOn: day(wantedOn), slotIsFree: true });

  test.each(['2026-03-03', '2026-03-10'])('may be brought forward to %s, from the day of asking on', (wantedOn) => {
    expect(checkEarlierReboot(rules, days, 1, planned, wish(wantedOn))).toEqual({ ok: true, value: wantedOn });
  });

  test.each([
    ['before the day of asking', '2026-03-02'],
    ['the planned day itself', '2026-03-11'],
    ['a day after it', '2026-03-12'],
    ['a Saturday', '2026-03-07'],
  ])('are not brought forward to %s', (_, wantedOn) => {
    expect(checkEarlierReboot(rules, days, 1, planned, wish(wantedOn))).toEqual(
      refused(
        reason(
          'DATE_OUT_OF_PERIOD',
          ['wantedOn'],
          `${wantedOn} is not a working day from 2026-03-03 until the day before the planned 2026-03-11.`,
          'Choose an earlier working day than the planned one.',
        ),
      ),
    );
  });

  test('are not brought forward into a slot that is taken', () => {
    expect(checkEarlierReboot(rules, days, 1, planned, { ...wish('2026-03-06'), slotIsFree: false })).toEqual(
      refused(reason('SLOT_TAKEN', ['wantedOn'], 'That slot is taken.', 'Choose a free slot.')),
    );
  });

  test.each([0, -1])('are not brought forward at level %d', (level) => {
    expect(checkEarlierReboot(rules, days, level, planned, wish('2026-03-06'))).toEqual(
      refused(
        reason(
          'REBOOT_NOT_MOVABLE',
          [],
          `At level ${level} a planned reboot cannot be brought forward.`,
          'Reboot the server by hand before the planned day: that cancels it.',
        ),
      ),
    );
  });

  test('are not planned for a level below all that the terms have', () => {
    expect(replanReboot(rules, days, -1, day('2026-03-02'))).toEqual(
      refused(
        reason('LEVEL_UNKNOWN', ['level'], 'No reboot rule covers level -1.', 'Give a level that the document names.'),
      ),
    );
  });

  test.each([
    ['as they stand', rules.levels],
    ['the other way round', [...rules.levels].reverse()],
  ])('go by the highest level that is not above the server’s, with the lines %s', (_, levels) => {
    const days0to3 = [0, 1, 3].map((level) => {
      const plan = valueOf(replanReboot({ ...rules, levels }, days, level, day('2026-03-02')));
      return plan.immediate ? 0 : plan.workingDays;
    });
    expect(days0to3).toEqual([3, 7, 7]);
  });

  test('are refused as counting working days is', () => {
    const backwards = { ...rules, levels: [{ level: 0, workingDays: -1, clientMayBringForward: false }] };
    const update = { level: 0, updatedAt: at('2026-03-02T10:00:00Z'), vulnerability: null };
    expect(planReboot(backwards, days, update)).toMatchObject({ refusals: [{ code: 'NUMBER_OUT_OF_RANGE' }] });
  });
});

describe('updates', () => {
  const rules = required(pro.operations.updates);
  const coverage = calendar(pro, 'pro-controle-coverage');
  const releasedAt = at('2026-03-02T09:00:00Z');

  test('that are minor are due at the minute of the terms, in local time', () => {
    const due = minorUpdateDueAt({ ...rules, minorByTime: '06:30' }, coverage.zone, releasedAt);
    expect(formatInstant(required(due))).toBe('2026-03-04T05:30:00Z');
  });

  test.each([{ minorDays: null }, { minorByTime: null }])('that are minor are due at no time with %j', (missing) => {
    expect(minorUpdateDueAt({ ...rules, ...missing }, coverage.zone, releasedAt)).toBeNull();
  });

  test('that are major are refused before the fifth working day, saying which day that is', () => {
    // A Monday: the fifth working day after it is the Monday of the week after.
    expect(checkMajorUpdate(rules, coverage, day('2026-03-02'), day('2026-03-08'))).toEqual(
      refused(
        reason(
          'UPDATE_REQUESTED_TOO_LATE',
          ['wantedOn'],
          'A major update requested on 2026-03-02 cannot be installed before 2026-03-09.',
          'Give 2026-03-09 or a later day.',
        ),
      ),
    );
  });

  test('that are major may be wanted at once where the terms leave it open', () => {
    const open = { ...rules, majorRequestWorkingDays: null };
    expect(checkMajorUpdate(open, coverage, day('2026-03-02'), day('2026-03-02'))).toEqual({
      ok: true,
      value: '2026-03-02',
    });
  });

  test('that are major are refused as counting working days is', () => {
    const backwards = { ...rules, majorRequestWorkingDays: -1 };
    expect(checkMajorUpdate(backwards, coverage, day('2026-03-02'), day('2026-03-09'))).toMatchObject({
      refusals: [{ code: 'NUMBER_OUT_OF_RANGE' }],
    });
  });
});

describe('an escalation', () => {
  const rules = required(pro.operations.escalation);
  const counting = calendar(pro, rules.calendar);
  const breachedAt = at('2026-03-02T10:00:00Z');

  test('is in the order of its instants, whatever the order of its steps', () => {
    const steps = valueOf(escalationSteps({ ...rules, steps: [...rules.steps].reverse() }, counting, breachedAt, null));
    expect(steps.map(({ key }) => key)).toEqual(['team-lead', 'service-manager', 'director']);
    expect(steps[0]?.at).toBe(breachedAt);
  });

  test('is refused as counting working time is', () => {
    const [first] = rules.steps;
    const backwards = { ...rules, steps: [{ ...required(first), afterSeconds: -1 }] };
    expect(escalationSteps(backwards, counting, breachedAt, null)).toMatchObject({
      refusals: [{ code: 'NUMBER_OUT_OF_RANGE' }],
    });
  });
});
