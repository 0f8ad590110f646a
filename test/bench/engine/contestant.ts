import { addWorkingTime } from '../../../api/domain/time/add-working-time';
import { instant } from '../../../api/domain/time/instant';
import { workingTimeBetween } from '../../../api/domain/time/working-time-between';
import type { Course } from './calendars';

/** What is asked: both in epoch seconds and seconds. */
export type Task = 'workingTimeBetween' | 'addWorkingTime';

/** The tasks in the order in which they are raced. */
export const TASKS: readonly Task[] = ['workingTimeBetween', 'addWorkingTime'];

/**
 * One who answers: from an instant, to an instant (`workingTimeBetween`) or over so many seconds
 * (`addWorkingTime`).
 */
export interface Contestant extends Readonly<Record<Task, (from: number, other: number) => number>> {
  readonly name: string;
}

/** The engine, asked as the rest of the system asks it. */
export function engineOn({ engine }: Course): Contestant {
  return {
    name: 'engine',
    workingTimeBetween(from, to) {
      const seconds = workingTimeBetween(engine, instant(from), instant(to));
      if (!seconds.ok) throw new Error('refused');
      return seconds.value;
    },
    addWorkingTime(from, seconds) {
      const at = addWorkingTime(engine, instant(from), seconds);
      if (!at.ok) throw new Error('refused');
      return at.value;
    },
  };
}
