import { Busy } from './permits';
import { codeOf } from './start-failure';

/**
 * What kind of fault of the database an error is: `LOST` a connection that is no more, `PASSING`
 * another one that will be over soon, `BUSY` somebody who asks for too much at once, `TOO_LONG` a
 * statement that took longer than it may, `TOO_LARGE` a number that no column holds. Undefined for
 * all else, which are faults of ours.
 */
export type FaultKind = 'LOST' | 'PASSING' | 'BUSY' | 'TOO_LONG' | 'TOO_LARGE';

const LOST_CODES = /^(?:08...|57P01|57P02|25P03|ECONNRESET|EPIPE|ECONNABORTED)$/;
const PASSING_CODES =
  /^(?:53...|57P0.|55P03|40001|40P01|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const CANCELLED = '57014';
const IN_FAILED_TRANSACTION = '25P02';
const NUMERIC_VALUE_OUT_OF_RANGE = '22003';
/** What pg says without a code. */
const LOST_MESSAGES =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after|This socket has been ended)/;
const PASSING_MESSAGES =
  /^(?:timeout exceeded when trying to connect|timeout expired|Connection terminated due to connection timeout)/;

/** See `FaultKind`. */
export function faultKind(error: unknown): FaultKind | undefined {
  if (error instanceof Busy) return error.whose === 'OWNER' ? 'BUSY' : 'PASSING';
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error) ?? (error instanceof AggregateError ? codeOf(error.errors[0]) : undefined);
  if (code === CANCELLED) return 'TOO_LONG';
  if (code === NUMERIC_VALUE_OUT_OF_RANGE) return 'TOO_LARGE';
  if (code !== undefined) return LOST_CODES.test(code) ? 'LOST' : PASSING_CODES.test(code) ? 'PASSING' : undefined;
  if (PASSING_MESSAGES.test(error.message)) return 'PASSING';
  return LOST_MESSAGES.test(error.message) ? 'LOST' : undefined;
}

/**
 * Whether PostgreSQL refused a statement only because one before it in its transaction had failed:
 * what it says of that one is what there is to tell.
 */
export function isBehindFailed(error: unknown): boolean {
  return codeOf(error) === IN_FAILED_TRANSACTION;
}
