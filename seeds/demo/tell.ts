import { runCommand } from '../../api/app/command/run-command';
import type { Unit } from '../../api/app/command/unit';
import type { EventKind } from '../../api/domain/event/event';
import type { Result } from '../../api/domain/result';
import { parseInstant, type Instant } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { demoId, idsOfStep } from './demo-ids';

/** An instant written as text. */
export function at(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`not an instant: ${text}`);
  return read.value;
}

/** How a step shows that it was told: by something of this kind that happened, to what it made or to `to`. */
export interface Trace {
  readonly kind: EventKind;
  /** Id of what it happened to; something that the step made itself when absent. */
  readonly to?: string;
}

/** Tells a step of a story unless it was told before; returns the id of what it happened to. */
export type Tell = (
  step: number,
  session: Session,
  when: string,
  trace: Trace,
  operation: string,
  work: (unit: Unit) => Promise<Result<unknown>>,
) => Promise<string>;

/** Tells steps into a database, each at its own instant, by what is there: whatever keys are forgotten. */
export function teller(database: Database, provider: Session): Tell {
  return async (step, session, when, trace, operation, work) => {
    const before = await traceOf(database, provider, step, trace);
    if (before !== undefined) return before;
    const context = { database, session, now: at(when), newId: idsOfStep(step) };
    const { refusals } = await runCommand(context, operation, `demo-${step}`, { step }, work);
    const told = await traceOf(database, provider, step, trace);
    if (told !== undefined) return told;
    throw new Error(`the demo story stops at step ${step}: ${refusals.map((each) => each.message).join(' ')}`);
  };
}

/** What a step happened to, by its trace; undefined when it was not told yet. */
async function traceOf(database: Database, provider: Session, step: number, trace: Trace): Promise<string | undefined> {
  const { kind, to } = trace;
  const read = database.read(provider);
  try {
    const [found] = await read.query<{ id: string }>(
      {
        name: 'demo:told',
        text:
          `SELECT e.subject_id AS id FROM event e WHERE e.subject_id BETWEEN $1::uuid AND $2::uuid AND e.kind = $3 ` +
          `ORDER BY e.subject_id LIMIT 1`,
      },
      [to ?? demoId(step, 0), to ?? demoId(step, 999_999_999_999), kind],
    );
    return found?.id;
  } finally {
    await read.close();
  }
}
