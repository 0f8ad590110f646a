import type { Course } from './calendars';
import { TASKS, type Contestant, type Task } from './contestant';
import { questionsAroundClockChanges, questionsOver, SPANS, type Question } from './questions';

/** How one contestant's answers to a task compare with the engine's. */
export interface Answers {
  readonly name: string;
  readonly task: Task;
  readonly asked: number;
  readonly right: number;
  /** The first wrong one, in words; null when there is none. */
  readonly firstWrong: string | null;
}

/** Questions over each span; fewer where a loop takes long. */
const COUNTS: Readonly<Record<string, number>> = { '1 day': 300, '1 month': 60, '1 year': 12, '10 years': 2 };

/** Asks everybody the same questions, over all spans and around changes of the clocks. */
export function compareAnswers(engine: Contestant, others: readonly Contestant[]): readonly Answers[] {
  const questions = [
    ...SPANS.flatMap((span) => questionsOver(span, COUNTS[span.name] ?? 1, engine)),
    ...questionsAroundClockChanges(engine),
  ];
  return TASKS.flatMap((task) => others.map((other) => answersOf(task, engine, other, questions)));
}

function answersOf(task: Task, engine: Contestant, other: Contestant, questions: readonly Question[]): Answers {
  const wrong: string[] = [];
  // Where nothing is added, the engine stays where it is and others may go to the next opening: a
  // choice, not a fault.
  const asked = task === 'addWorkingTime' ? questions.filter((question) => question[task] > 0) : questions;
  for (const question of asked) {
    const expected = engine[task](question.from, question[task]);
    const found = other[task](question.from, question[task]);
    if (found !== expected) wrong.push(tell(task, question, found, expected));
  }
  const right = asked.length - wrong.length;
  return { name: other.name, task, asked: asked.length, right, firstWrong: wrong[0] ?? null };
}

function tell(task: Task, question: Question, found: number, expected: number): string {
  const from = local(question.from);
  return task === 'workingTimeBetween'
    ? `${from} to ${local(question.workingTimeBetween)}: ${found} s for ${expected} s`
    : `${from} + ${question.addWorkingTime} s: ${local(found)} for ${local(expected)}`;
}

/** An instant in local time with its offset, since an hour comes twice when the clocks go back. */
function local(at: number): string {
  const offset = -new Date(at * 1000).getTimezoneOffset();
  const shown = new Date((at + offset * 60) * 1000).toISOString().slice(0, 16);
  return `${shown}+0${offset / 60}`;
}

/** The answers to a course, a line each. */
export function tellAnswers({ name }: Course, answers: readonly Answers[]): string {
  return answers
    .map(({ name: who, task, asked, right, firstWrong }) => {
      const wrong = firstWrong === null ? '' : `; not ${firstWrong}`;
      return `  ${name}, ${task}, ${who}: ${right} of ${asked} as the engine${wrong}`;
    })
    .join('\n');
}
