import { v7 } from 'uuid';
import type { Clock } from '../../domain/time/clock';
import { contractsDue, lockContractRow, type DueRecord } from '../../store/contract/contract.store';
import type { Database } from '../../store/database/database';
import type { StoreLog } from '../../store/database/store-log';
import { allProviders, NO_ONE, providerSession } from '../access/create-provider';
import { termsLibraryOf } from '../terms/terms-library';
import { bringToToday, dueBy, mayBeDue } from './pass-time';

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
export async function passTimeEverywhere(passing: TimePassing): Promise<number> {
  const failures: unknown[] = [];
  let brought = 0;
  for (const providerId of await allProviders(passing.database)) {
    try {
      brought += await passTimeOf(passing, providerId, failures);
    } catch (error) {
      failures.push(error);
    }
  }
  if (brought > 0) passing.log.info({ contracts: brought }, 'contracts were brought to today');
  if (failures.length > 0) throw failures[0];
  return brought;
}

async function passTimeOf(
  { database, clock, log }: TimePassing,
  providerId: string,
  failures: unknown[],
): Promise<number> {
  // Who acts is made when there is something to do.
  const session = providerSession(providerId, NO_ONE);
  let brought = 0;
  let after: DueRecord | null = null;
  for (;;) {
    const from: DueRecord | null = after;
    const due: DueRecord[] = await database.write(session, (tx) => contractsDue(tx, dueBy(clock.now()), from, AT_ONCE));
    for (const { id } of due) {
      const bringing = database.write(session, async (tx) => {
        const now = clock.now();
        const contract = await lockContractRow(tx, id);
        if (contract === undefined || !mayBeDue(contract, now)) return 'NOTHING';
        const asked = { now, stamps: clock.stamps(), requestId: null, newId: () => v7() };
        return bringToToday({ tx, session, terms: termsLibraryOf(database), ...asked }, contract);
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
