import { v7 } from 'uuid';
import type { Clock } from '../../domain/time/clock';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { contractsDue, contractsOperated, lockContractRow, type DueRecord } from '../../store/contract/contract.store';
import type { Database } from '../../store/database/database';
import type { StatementRunner } from '../../store/database/statement';
import type { StoreLog } from '../../store/database/store-log';
import { allProviders, NO_ONE, providerSession } from '../access/create-provider';
import { termsLibraryOf } from '../terms/terms-library';
import { bringToPresent, hasComeDue } from './bring-operations';
import { dueBy } from './pass-time';

/**
 * How many overdue contracts are looked up at once; each is brought in a transaction of its own.
 */
const AT_ONCE = 200;

/** What passing time is done with. */
export interface TimePassing {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: StoreLog;
}

/**
 * Brings all overdue contracts of all providers to today; returns how many something had happened
 * to. Beside other servers that do it too, and repeated, it finds nothing left. One contract that
 * fails keeps no other from its day; the first failure is thrown at the end.
 */
export function passTimeEverywhere(passing: TimePassing): Promise<number> {
  return everywhere(passing, async (providerId, failures) => {
    const brought = await passTimeOf(passing, providerId, failures, lives);
    return brought + (await passTimeOf(passing, providerId, failures, operations));
  });
}

/**
 * The same of what fell due at an instant of the day alone: steps of escalations, and backups that
 * were missed. Looked for more often.
 */
export function passOperationsEverywhere(passing: TimePassing): Promise<number> {
  return everywhere(passing, (providerId, failures) => passTimeOf(passing, providerId, failures, operations));
}

async function everywhere(
  passing: TimePassing,
  passOf: (providerId: string, failures: unknown[]) => Promise<number>,
): Promise<number> {
  const failures: unknown[] = [];
  let brought = 0;
  for (const providerId of await allProviders(passing.database)) {
    try {
      brought += await passOf(providerId, failures);
    } catch (error) {
      failures.push(error);
    }
  }
  if (brought > 0) passing.log.info({ contracts: brought }, 'contracts were brought to today');
  if (failures.length > 0) throw failures[0];
  return brought;
}

/** Contracts to which time may have something to do, a page after another one. */
type FindDue<Due> = (tx: StatementRunner, now: Instant, after: Due | null) => Promise<readonly Due[]>;

const lives: FindDue<DueRecord> = (tx, now, after) => contractsDue(tx, dueBy(now), after, AT_ONCE);
const operations: FindDue<{ readonly id: string; readonly dueAt: string }> = (tx, now, after) =>
  contractsOperated(tx, formatInstant(now), after, AT_ONCE);

async function passTimeOf<Due extends { readonly id: string }>(
  { database, clock, log }: TimePassing,
  providerId: string,
  failures: unknown[],
  find: FindDue<Due>,
): Promise<number> {
  // Who acts is made when there is something to do.
  const session = providerSession(providerId, NO_ONE);
  let brought = 0;
  let after: Due | null = null;
  for (;;) {
    const from: Due | null = after;
    const due: readonly Due[] = await database.write(session, (tx) => find(tx, clock.now(), from));
    for (const { id } of due) {
      const bringing = database.write(session, async (tx) => {
        const now = clock.now();
        const contract = await lockContractRow(tx, id);
        if (contract === undefined || !hasComeDue(contract, now)) return 'NOTHING';
        const asked = { now, stamps: clock.stamps(), requestId: null, newId: () => v7() };
        return bringToPresent({ tx, session, terms: termsLibraryOf(database), ...asked }, contract);
      });
      try {
        if ((await bringing) === 'EVENTS') brought += 1;
      } catch (error) {
        log.warn({ err: error, contract: id }, 'a contract could not be brought to today');
        failures.push(error);
      }
    }
    after = due.at(-1) ?? null;
    if (due.length < AT_ONCE) return brought;
  }
}
