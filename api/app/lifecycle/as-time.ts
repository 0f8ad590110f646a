import { v7 } from 'uuid';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { systemActorId } from '../../store/access/access.store';
import { actAs, type Session } from '../../store/database/session';
import { takeContractStamp } from '../../store/database/stamp';
import type { WriteTransaction } from '../../store/database/write-transaction';
import { NO_ONE, providerSession } from '../access/create-provider';
import { writeRecorded } from '../command/record';
import { makeUnit, setStamp, type Unit } from '../command/unit';

/** The name under which time acts, on histories and ledgers. */
const TIME = 'time';

/** What a unit of time is made from: the transaction that it is part of. */
export type TimeSource = Pick<Unit, 'tx' | 'session' | 'now' | 'stamps' | 'requestId' | 'terms' | 'newId'>;

/**
 * Does in a transaction what time does to a contract whose lock it holds: as an actor of its own of
 * the provider, whoever the transaction is for, under a time stamp of its own, and with its events
 * written at once. Whose transaction it is goes on afterwards, and takes another stamp before it
 * records.
 */
export async function asTime<T>(source: TimeSource, contractId: string, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { tx, session, stamps, now } = source;
  const acting = await timeSession(tx, session.providerId, now);
  actAs(tx, acting);
  const begun = Promise.resolve({ now, actorName: TIME });
  const { requestId, terms } = source;
  const parts = { tx, session: acting, stamps, requestId, terms, newId: () => source.newId() };
  const unit = makeUnit({ ...parts, key: `time:${v7()}`, operation: 'passTime' }, begun);
  await unit.begun;
  const taken = await takeContractStamp(tx, session.providerId, contractId, stamps);
  if (taken === undefined) throw new Error('a locked contract that vanished');
  setStamp(unit, taken.stamp);
  const value = await work(unit);
  await writeRecorded(unit);
  actAs(tx, session);
  return value;
}

/** The session of time itself, in a transaction of whomever. */
async function timeSession(tx: WriteTransaction, providerId: string, now: Instant): Promise<Session> {
  actAs(tx, providerSession(providerId, NO_ONE));
  const actor = { providerId, id: v7(), name: TIME, createdAt: formatInstant(now) };
  return providerSession(providerId, await systemActorId(tx, actor));
}
