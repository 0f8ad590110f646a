import type { Cut } from '../support/database-proxy';

/** A part that has a text. */
export const has = (text: string) => () => (part: string) => part.includes(text);
/** The COMMIT of a command: other writes commit too. */
export const commit = (): Cut['fits'] => {
  const commands = new Set<number>();
  return (part, connection) => {
    if (part.includes('idempotency:claim')) commands.add(connection);
    return part.includes('COMMIT') && commands.has(connection);
  };
};
/**
 * The answer to it, which the database gives when all is saved; what a command saves is inserted.
 */
export const committed = (): Cut['fits'] => {
  const commands = new Set<number>();
  return (part, connection) => {
    if (part.includes('INSERT 0 ')) commands.add(connection);
    return part.includes('COMMIT') && commands.has(connection);
  };
};
/** The first read behind the outcome that a command keeps, on whichever connection. */
export const readOfPayload = (): Cut['fits'] => {
  let kept = false;
  return (part) => {
    kept ||= part.includes('idempotency:keep');
    return kept && part.includes('REPEATABLE READ READ ONLY');
  };
};
