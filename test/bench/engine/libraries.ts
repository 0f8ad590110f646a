import { createRequire } from 'node:module';
import path from 'node:path';
import { WEEKDAYS, type Weekday } from '../../../api/domain/time/calendar-definition';
import type { Course } from './calendars';
import type { Contestant } from './contestant';

/** What the bench uses of each library; none is installed where types are checked. */
interface DayjsTime {
  businessMinutesDiff(other: DayjsTime): number;
  addBusinessMinutes(minutes: number): DayjsTime;
  valueOf(): number;
}
interface Dayjs {
  (milliseconds: number): DayjsTime;
  extend(plugin: unknown): void;
  setHolidays(dates: readonly string[]): void;
  setBusinessTime(week: Readonly<Record<string, readonly { start: string; end: string }[] | null>>): void;
}
interface MomentTime {
  workingDiff(other: MomentTime, unit: string): number;
  addWorkingTime(amount: number, unit: string): MomentTime;
  valueOf(): number;
}
interface Moment {
  (milliseconds: number): MomentTime;
  updateLocale(name: string, settings: Readonly<Record<string, unknown>>): void;
}
interface OpeningHours {
  getOpenDuration(from: Date, to: Date): readonly [open: number, unknown: number];
  getIterator(from: Date): { getDate(): Date; getState(): boolean; advance(): boolean };
}
type OpeningHoursClass = new (value: string, place: object, settings: object) => OpeningHours;

/**
 * The npm libraries that can express a course, set to it. Two keep their calendar in global state:
 * ask before the next course is set.
 */
export function librariesOn(course: Course, packages: string): readonly Contestant[] {
  const load = createRequire(path.join(packages, 'package.json'));
  return [dayjsOn(course, load), momentOn(course, load), openingHoursOn(course, load)];
}

/** It counts whole minutes. */
function dayjsOn({ definition, holidays }: Course, load: NodeJS.Require): Contestant {
  const dayjs = load('dayjs') as Dayjs;
  dayjs.extend(load('dayjs-business-time'));
  dayjs.setHolidays(holidays);
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const segments = WEEKDAYS.map(
    (day) => definition.weekly[day]?.map(([open, close]) => ({ start: `${open}:00`, end: `${close}:00` })) ?? null,
  );
  dayjs.setBusinessTime(Object.fromEntries(names.map((name, place) => [name, segments[place] ?? null])));
  return {
    name: 'dayjs-business-time',
    workingTimeBetween: (from, to) => 60 * dayjs(from * 1000).businessMinutesDiff(dayjs(to * 1000)),
    addWorkingTime: (from, seconds) =>
      dayjs(from * 1000)
        .addBusinessMinutes(seconds / 60)
        .valueOf() / 1000,
  };
}

/** Its difference has the sign of moment's own, `to` before `from`. */
function momentOn({ definition, holidays }: Course, load: NodeJS.Require): Contestant {
  const moment = load('moment-business-time') as Moment;
  const week = WEEKDAYS.map((day, place) => [(place + 1) % 7, definition.weekly[day]?.flat() ?? null] as const);
  moment.updateLocale('en', { workinghours: Object.fromEntries(week), holidays });
  return {
    name: 'moment-business-time',
    workingTimeBetween: (from, to) => moment(to * 1000).workingDiff(moment(from * 1000), 'seconds'),
    addWorkingTime: (from, seconds) =>
      moment(from * 1000)
        .addWorkingTime(seconds, 'seconds')
        .valueOf() / 1000,
  };
}

const DAYS: Readonly<Record<Weekday, string>> = {
  MON: 'Mo',
  TUE: 'Tu',
  WED: 'We',
  THU: 'Th',
  FRI: 'Fr',
  SAT: 'Sa',
  SUN: 'Su',
};

/**
 * It computes French holidays itself. It cannot add: its iterator over openings and closings is
 * walked instead.
 */
function openingHoursOn({ definition, holidays }: Course, load: NodeJS.Require): Contestant {
  const rules = WEEKDAYS.flatMap((day) => {
    const openings = definition.weekly[day] ?? [];
    return openings.length === 0 ? [] : [`${DAYS[day]} ${openings.map((opening) => opening.join('-')).join(',')}`];
  });
  if (holidays.length > 0) rules.push('PH off');
  const paris = { lat: 48.85, lon: 2.35, address: { country_code: 'fr', state: 'Île-de-France' } };
  const hours = new (load('opening_hours') as OpeningHoursClass)(rules.join('; '), paris, { locale: 'en' });
  return {
    name: 'opening_hours',
    workingTimeBetween: (from, to) => hours.getOpenDuration(new Date(from * 1000), new Date(to * 1000))[0] / 1000,
    addWorkingTime(from, seconds) {
      const walk = hours.getIterator(new Date(from * 1000));
      for (let left = seconds * 1000; ;) {
        const since = walk.getDate().getTime();
        const open = walk.getState();
        if (!walk.advance()) throw new Error('it never opens again');
        const until = walk.getDate().getTime();
        if (open && until - since >= left) return (since + left) / 1000;
        if (open) left -= until - since;
      }
    },
  };
}
