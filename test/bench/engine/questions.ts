import { SECONDS_PER_DAY } from '../../../api/domain/time/instant';
import type { Contestant, Task } from './contestant';

/** From when, and over how long to ask. */
export interface Span {
  readonly name: string;
  readonly days: number;
}

/**
 * One question: an instant, and the other argument of each task. Over both, the engine finds the
 * same working time.
 */
export interface Question extends Readonly<Record<Task, number>> {
  readonly from: number;
}

/** The spans of the race: a flat engine takes as long for each. */
export const SPANS: readonly Span[] = [
  { name: '1 day', days: 1 },
  { name: '1 month', days: 30 },
  { name: '1 year', days: 365 },
  { name: '10 years', days: 3652 },
];

const FIRST_START = Date.UTC(2016, 0, 4, 9, 17) / 1000;
const STARTS_WITHIN = 2 * 365 * 1440;
/** Prime to the minutes within which starts lie: any number of starts is spread evenly. */
const STRIDE = 350_381;

/**
 * So many questions over a span, that start on whole minutes of two years, at any hour; those
 * without working time are left out.
 */
export function questionsOver({ days }: Span, count: number, engine: Contestant): readonly Question[] {
  return Array.from({ length: count }, (_, index) => {
    const from = FIRST_START + ((index * STRIDE) % STARTS_WITHIN) * 60;
    return questionOf(from, from + days * SECONDS_PER_DAY, engine);
  }).filter(({ addWorkingTime }) => addWorkingTime > 0);
}

/**
 * Questions from the evening before each change of the clocks of ten years, to each of the next
 * thirty hours.
 */
export function questionsAroundClockChanges(engine: Contestant): readonly Question[] {
  const changes = Array.from({ length: 10 }, (_, index) => [2, 9].map((month) => lastSundayOf(2016 + index, month)));
  return changes.flat().flatMap((sunday) => {
    const evening = sunday - 4 * 3600;
    return Array.from({ length: 30 }, (_, index) => questionOf(evening, evening + (index + 1) * 3600, engine));
  });
}

/** The working time of a question is the engine's; every other answer is compared with it. */
function questionOf(from: number, to: number, engine: Contestant): Question {
  return { from, workingTimeBetween: to, addWorkingTime: engine.workingTimeBetween(from, to) };
}

/** Midnight, in UTC, of the last Sunday of a month of 31 days. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return last.getTime() / 1000 - last.getUTCDay() * SECONDS_PER_DAY;
}
