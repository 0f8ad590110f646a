import { closingProgress } from '../../domain/closing/closing-progress';
import {
  closingRunsById,
  refusalsOfClosings,
  type ClosingRefusalRecord,
  type ClosingRunRecord,
} from '../../store/closing/closing.store';
import { contractsById } from '../../store/contract/contract.store';
import type { Database } from '../../store/database/database';
import type { Session } from '../../store/database/session';
import type { StatementRunner } from '../../store/database/statement';

/** How many refused contracts are read together. */
const TOGETHER = 1_000;

/** A closing run as it stands. */
export async function closingRunOf(database: Database, session: Session, id: string): Promise<ClosingRunRecord> {
  const [run] = await reading(database, session, (read) => closingRunsById(read, [id]));
  if (run === undefined) throw new Error('a closing run that vanished');
  return run;
}

/** How far a closing run has come, in a line for a person. */
export function progressLine(run: ClosingRunRecord): string {
  const { percent, contractsPerSecond, secondsLeft } = closingProgress(run);
  const rate = contractsPerSecond === null ? [] : [`${contractsPerSecond.toFixed(1)} contracts/s`];
  const left = secondsLeft === null || run.state === 'DONE' ? [] : [`${secondsLeft} s left`];
  return [
    `${run.month}  ${percent} %  ${run.phase.toLowerCase()}`,
    `${run.contractsDone} of ${run.contractsTotal} contracts done`,
    `${run.documentsIssued} documents`,
    ...rate,
    ...left,
  ].join(', ');
}

/** Each contract that a closing run left out, with its reasons, as lines for a person. */
export async function refusalLines(database: Database, session: Session, id: string): Promise<readonly string[]> {
  return reading(database, session, async (read) => {
    const lines: string[] = [];
    let after: ClosingRefusalRecord | undefined;
    for (;;) {
      const range = { after: after === undefined ? null : [after.contractId], limit: TOGETHER };
      const page = await refusalsOfClosings(read, [id], range);
      const contracts = await contractsById(
        read,
        page.map(({ contractId }) => contractId),
      );
      const numbers = new Map(contracts.map((each) => [each.id, each.number]));
      for (const { contractId, refusals } of page)
        for (const { code, message, whatToDo } of refusals)
          lines.push(`${numbers.get(contractId) ?? contractId}  ${code}  ${message} ${whatToDo}`);
      after = page.at(-1);
      if (page.length < TOGETHER) return lines;
    }
  });
}

async function reading<T>(
  database: Database,
  session: Session,
  work: (read: StatementRunner) => Promise<T>,
): Promise<T> {
  const read = database.read(session);
  try {
    return await work(read);
  } finally {
    await read.close();
  }
}
