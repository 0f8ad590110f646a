import path from 'node:path';
import { parseArgs } from 'node:util';
import { findProjectRoot } from '../../../api/config/project-root';
import { installPackages } from '../packages';
import { DAY_AND_NIGHT, OFFICE_HOURS, ZONE, type Course } from './calendars';
import { compareAnswers, tellAnswers, type Answers } from './compare-answers';
import { engineOn, TASKS, type Contestant } from './contestant';
import { dayLoopOn } from './day-loop';
import { librariesOn } from './libraries';
import { race } from './race';
import { flatness, tableOf } from './report';

/**
 * The engine against a straightforward loop over days and the npm libraries that can express its
 * calendars, in one thread. All answers are compared first: a loop that differs ends the run, a
 * library that differs on the calendar of the race is not timed.
 */
export function benchEngine(words: readonly string[]): void {
  const { values } = parseArgs({ args: [...words], options: { quick: { type: 'boolean', default: false } } });
  const options = values.quick ? { rounds: 3, milliseconds: 100 } : { rounds: 9, milliseconds: 250 };
  const packages = path.join(findProjectRoot(), 'test', 'bench');
  installPackages(packages);
  useZone();

  const start = performance.now();
  const engine = engineOn(OFFICE_HOURS);
  engine.workingTimeBetween(Date.UTC(2016, 0, 4) / 1000, Date.UTC(2028, 0, 4) / 1000);
  console.log(`computing the twelve years of the calendar, once: ${(performance.now() - start).toFixed(1)} ms`);

  console.log('\nanswers over all spans and around the changes of the clocks, whole minutes');
  console.log(tellAnswers(DAY_AND_NIGHT, answersOn(DAY_AND_NIGHT, packages).answers));
  const { others, answers } = answersOn(OFFICE_HOURS, packages);
  console.log(tellAnswers(OFFICE_HOURS, answers));
  const isRight = (task: string, who: string): boolean =>
    answers.some((one) => one.task === task && one.name === who && one.firstWrong === null);

  const outcomes = race(engine, (task) => others.filter(({ name }) => isRight(task, name)), options);
  for (const task of TASKS) {
    const own = outcomes.filter((outcome) => outcome.task === task);
    console.log(`\n${task}, ${OFFICE_HOURS.name}\n${tableOf(own)}\n${flatness(own)}`);
  }
}

/** Sets a course for everybody and compares the answers. */
function answersOn(
  course: Course,
  packages: string,
): { readonly others: readonly Contestant[]; readonly answers: readonly Answers[] } {
  const loop = dayLoopOn(course);
  const others = [loop, ...librariesOn(course, packages)];
  const answers = compareAnswers(engineOn(course), others);
  const wrong = answers.find(({ name, firstWrong }) => name === loop.name && firstWrong !== null);
  if (wrong !== undefined) throw new Error(`the loop and the engine differ: ${wrong.firstWrong}`);
  return { others, answers };
}

/** The libraries read their calendars in the zone of the process. */
function useZone(): void {
  process.env['TZ'] = ZONE;
  if (new Date(Date.UTC(2026, 6, 1)).getHours() !== 2) throw new Error(`start the bench with TZ=${ZONE}`);
}
