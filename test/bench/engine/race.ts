import { TASKS, type Contestant, type Task } from './contestant';
import { questionsOver, SPANS, type Question, type Span } from './questions';

/**
 * Operations a second of processor time of everybody who ran, round by round, in one task over one
 * span.
 */
export interface Outcome {
  readonly task: Task;
  readonly span: Span;
  /** By name, one number a round; the engine's first. */
  readonly perSecond: ReadonlyMap<string, readonly number[]>;
}

interface Lane {
  readonly name: string;
  /** Runs the question of a number. */
  readonly run: (index: number) => number;
  readonly results: number[];
  done: number;
}

const QUESTIONS = 512;
/** Who takes longer than this for one answer runs fewer rounds. */
const SLOW_MS = 2000;
const SLOW_ROUNDS = 3;

/**
 * Takes rounds in turn: in each, everybody runs each task over each span for at least so long, in
 * the other order than the round before.
 */
export function race(
  engine: Contestant,
  othersIn: (task: Task) => readonly Contestant[],
  options: { readonly rounds: number; readonly milliseconds: number },
): readonly Outcome[] {
  const heats = TASKS.flatMap((task) =>
    SPANS.map((span) => {
      const questions = questionsOver(span, QUESTIONS, engine);
      const lanes = [engine, ...othersIn(task)].map((contestant) => laneOf(contestant, task, questions));
      return { task, span, lanes };
    }),
  );
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const { lanes } of heats) {
      for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
        if (lane.results.length >= SLOW_ROUNDS && lane.results.every((ops) => ops < 1000 / SLOW_MS)) continue;
        const perSecond = measure(lane, options.milliseconds);
        // The first round warms everybody up.
        if (round > 0) lane.results.push(perSecond);
      }
    }
  }
  return heats.map(({ task, span, lanes }) => ({
    task,
    span,
    perSecond: new Map(lanes.map(({ name, results }) => [name, results])),
  }));
}

function laneOf(contestant: Contestant, task: Task, questions: readonly Question[]): Lane {
  const froms = questions.map(({ from }) => from);
  const others = questions.map((question) => question[task]);
  const run = (index: number): number => {
    const place = index % froms.length;
    return contestant[task](froms[place] ?? 0, others[place] ?? 0);
  };
  return { name: contestant.name, run, results: [], done: 0 };
}

/**
 * Runs in batches that double, for so much time of the processor: what others do on the machine
 * counts little. The answers are added up so that none can be left out.
 */
function measure(lane: Lane, milliseconds: number): number {
  let total = 0;
  let operations = 0;
  const start = process.cpuUsage();
  let elapsed = 0;
  for (let batch = 1; elapsed < milliseconds; batch *= 2) {
    for (let index = 0; index < batch; index += 1) total += lane.run(lane.done + index);
    lane.done += batch;
    operations += batch;
    const { user, system } = process.cpuUsage(start);
    elapsed = (user + system) / 1000;
  }
  if (!Number.isFinite(total)) throw new Error(`${lane.name} answered something that is no number`);
  return (operations * 1000) / elapsed;
}
