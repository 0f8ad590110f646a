import { v7 } from 'uuid';
import type { Clock } from '../../domain/time/clock';
import {
  addClosingSteps,
  contractsToIssue,
  contractsToClose,
  keepContractsToDo,
  leaseClosingRun,
  lockLeasedRun,
  releaseClosingRun,
  waitingClosingRun,
  type ClosingSteps,
  type LeasedRun,
} from '../../store/closing/closing.store';
import type { Database } from '../../store/database/database';
import type { Session } from '../../store/database/session';
import type { StoreLog } from '../../store/database/store-log';
import { invoicingSettingOf } from '../../store/invoicing/invoicing.store';
import { ClosingRunRow } from '../../store/rows';
import { allProviders, NO_ONE, providerSession } from '../access/create-provider';
import { systemSession } from '../access/system-session';
import { record, writeRecorded } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { makeUnit, updateRow, type Unit } from '../command/unit';
import { termsLibraryOf } from '../terms/terms-library';
import { faultOf, isOfContract } from './faults';
import { issueContracts } from './issue-contracts';
import { postBooks } from './post-books';
import { settleContracts } from './settle-contracts';

/** What a closing run is worked on with. */
export interface ClosingWork {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: StoreLog;
  /** Who works: one who has a run goes on with it at once, anybody else once its lease ran out. */
  readonly worker: string;
  /** How many contracts are done in one transaction; as many as is usual when absent. */
  readonly together?: number;
}

/** The name under which a closing run acts, on histories and ledgers. */
const CLOSING = 'closing';
/** How many contracts are done in one transaction: their locks are held for so long. */
const TOGETHER = 100;
/** How long a worker may be silent, in seconds, before another one takes its run. */
const LEASE_SECONDS = 20;
/** How often a step is done again that another transaction stood in the way of. */
const ATTEMPTS = 5;

/**
 * What a run does for the provider as a whole once all documents are issued, in this order and in
 * the transaction that ends it. Done again, each must find nothing left to do.
 */
const AT_THE_END: readonly ((unit: Unit, run: LeasedRun) => Promise<void>)[] = [postBooks];

/** What working on a run came to: it is done, it was stopped, or somebody else has it. */
export type WorkedClosing = 'DONE' | 'LEFT';

/**
 * Works on the closing runs of all providers that wait for it; returns how many were done. Beside
 * other servers that do it too, each run is one's. The first failure is thrown at the end.
 */
export async function workClosingsEverywhere(work: ClosingWork, isStopped: () => boolean): Promise<number> {
  const failures: unknown[] = [];
  let done = 0;
  for (const providerId of await allProviders(work.database)) {
    if (isStopped()) break;
    try {
      const reading = providerSession(providerId, NO_ONE);
      const id = await work.database.write(reading, (tx) => waitingClosingRun(tx));
      if (id !== null && (await workClosing(work, providerId, id, isStopped)) === 'DONE') done += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}

/**
 * Works on a closing run until it is done, is stopped, or the worker is to stop. Each step is one
 * transaction, with how far the run has come: whenever it is interrupted, nothing is lost, and
 * nothing is done twice.
 */
export async function workClosing(
  work: ClosingWork,
  providerId: string,
  runId: string,
  isStopped: () => boolean,
): Promise<WorkedClosing> {
  const { database, clock, worker, together = TOGETHER } = work;
  const session = await systemSession(database, providerId, CLOSING, clock.now());
  const isTaken = await database.write(session, (tx) => leaseClosingRun(tx, runId, worker, LEASE_SECONDS));
  if (!isTaken) return 'LEFT';
  const stepper = new Stepper(work, session, runId, together);
  while (!isStopped()) {
    const came = await stepper.step();
    if (came === 'DONE') work.log.info({ provider: providerId, run: runId }, 'a month was closed');
    if (came !== 'GOES_ON') return came;
  }
  await database.write(session, (tx) => releaseClosingRun(tx, runId, worker));
  return 'LEFT';
}

/** Does a run's steps, and finds the contract of one that fails. */
class Stepper {
  /** How many steps of one contract each are left, after one of many failed. */
  private apart = 0;
  private failed = 0;

  constructor(
    private readonly work: ClosingWork,
    private readonly session: Session,
    private readonly runId: string,
    private readonly together: number,
  ) {}

  async step(): Promise<'GOES_ON' | WorkedClosing> {
    const isApart = this.apart > 0;
    try {
      const came = await this.inRun((unit, run) => this.next(unit, run, isApart ? 1 : this.together));
      this.apart = Math.max(this.apart - 1, 0);
      this.failed = 0;
      return came;
    } catch (error) {
      if (isOfContract(error)) {
        if (isApart) await this.inRun((unit, run) => this.leaveOut(unit, run, error));
        this.apart = isApart ? this.apart - 1 : this.together;
        return 'GOES_ON';
      }
      this.failed += 1;
      if (this.failed >= ATTEMPTS) throw error;
      this.work.log.warn({ err: error, run: this.runId }, 'a step of a closing run failed, and is done again');
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** this.failed));
      return 'GOES_ON';
    }
  }

  /** Runs work in a transaction that has the run; it is left where somebody else has it. */
  private inRun(work: (unit: Unit, run: LeasedRun) => Promise<'GOES_ON' | 'DONE'>): Promise<'GOES_ON' | WorkedClosing> {
    const { database, clock, worker } = this.work;
    return database.write(this.session, async (tx) => {
      const run = await lockLeasedRun(tx, this.runId, worker);
      if (run === undefined) return 'LEFT';
      const parts = { tx, session: this.session, stamps: clock.stamps(), requestId: null, newId: () => v7() };
      const terms = termsLibraryOf(database);
      const begun = Promise.resolve({ now: clock.now(), actorName: CLOSING });
      const unit = makeUnit({ ...parts, terms, key: `closing:${run.id}`, operation: 'startClosing' }, begun);
      await unit.begun;
      const came = await work(unit, run);
      await writeRecorded(unit);
      return came;
    });
  }

  private async next(unit: Unit, run: LeasedRun, limit: number): Promise<'GOES_ON' | 'DONE'> {
    const setting = await invoicingSettingOf(unit.tx);
    if (setting === undefined) throw new Error('a closing run of a provider that issues no invoices');
    const isSettling = run.phase === 'SETTLING';
    const steps = isSettling
      ? await settleContracts(unit, run, setting, limit)
      : await issueContracts(unit, run, setting, limit, this.work.log);
    if (steps === null && !isSettling) return end(unit, run);
    return this.keep(unit, run, steps ?? { phase: 'ISSUING' });
  }

  /** Leaves the next contract out, whose step failed by itself. */
  private async leaveOut(unit: Unit, run: LeasedRun, error: unknown): Promise<'GOES_ON' | 'DONE'> {
    const isSettling = run.phase === 'SETTLING';
    const [due] = isSettling ? [] : await contractsToIssue(unit.tx, run.id, 1);
    const [settled] = isSettling ? await contractsToClose(unit.tx, run.endsBefore, run.settledUntil, 1) : [];
    const contractId = due?.contractId ?? settled;
    if (contractId === undefined) throw error;
    const { refusals } = faultOf(this.work.log, contractId, error);
    await stampUnit(unit);
    const { providerId } = unit.session;
    const left = { contractId, dueOn: null, pass: 0, afterOn: null, refusals };
    await keepContractsToDo(unit.tx, { providerId, runId: run.id, at: unit.recordedAt }, [left]);
    const counted = { done: 1, refused: 1 };
    return this.keep(unit, run, settled === undefined ? counted : { ...counted, settled: 1, settledUntil: settled });
  }

  private async keep(unit: Unit, run: LeasedRun, steps: ClosingSteps): Promise<'GOES_ON'> {
    await addClosingSteps(unit.tx, run.id, steps, LEASE_SECONDS);
    return 'GOES_ON';
  }
}

/** Ends a run of which nothing is left to do. */
async function end(unit: Unit, run: LeasedRun): Promise<'DONE'> {
  for (const step of AT_THE_END) await step(unit, run);
  await stampUnit(unit);
  const at = unit.recordedAt;
  const changes = { state: 'DONE', endedAt: at, updatedAt: at, leasedBy: null, leasedUntil: null } as const;
  await updateRow(unit, ClosingRunRow, run.id, changes);
  const { id: subjectId, documentsIssued, penaltiesCredited, capsCorrected, contractsRefused } = run;
  const payload = { documentsIssued, penaltiesCredited, capsCorrected, contractsRefused };
  await record(unit, { kind: 'CLOSING_DONE', subjectId, contractId: null, payload });
  return 'DONE';
}
