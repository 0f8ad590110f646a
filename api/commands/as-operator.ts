import { v7 } from 'uuid';
import { OPERATOR } from '../app/access/create-provider';
import type { KeyAuthority } from '../app/access/key-authority';
import { SCOPES } from '../app/access/scopes';
import { systemSession } from '../app/access/system-session';
import { runCommand } from '../app/command/run-command';
import type { Unit } from '../app/command/unit';
import { systemClock } from '../config/clock';
import type { Result } from '../domain/result';
import type { Database } from '../store/database/database';
import type { Session } from '../store/database/session';
import { requireProvider } from './known';
import { WrongArguments } from './options';
import type { CommandSetting } from './program';

/** An operator manages the keys of every party of a provider, and gives every scope. */
export const OPERATOR_AUTHORITY: KeyAuthority = { partyId: null, scopes: new Set(SCOPES), demo: false };

/**
 * The session in which operators act for a provider; throws `WrongArguments` when there is none.
 */
export async function operatorSession(database: Database, provider: string): Promise<Session> {
  return systemSession(database, await requireProvider(database, provider), OPERATOR, systemClock().now());
}

/**
 * Runs a use case for a provider as its operator. Throws `WrongArguments` with what it was refused
 * for.
 */
export async function asOperator<T>(
  { database, clock }: Pick<CommandSetting<never>, 'database' | 'clock'>,
  provider: string,
  operation: string,
  work: (unit: Unit) => Promise<Result<T>>,
): Promise<T> {
  const session = await operatorSession(database, provider);
  const context = { database, session, now: systemClock().now(), stamps: clock };
  const outcome = await runCommand(context, operation, v7(), null, work);
  if (outcome.value === null) {
    throw new WrongArguments(outcome.refusals.map(({ message, whatToDo }) => `${message} ${whatToDo}`));
  }
  return outcome.value;
}
