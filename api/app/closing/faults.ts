import { refuse, type Refused } from '../../domain/result';
import type { StoreLog } from '../../store/database/store-log';
import { codeOf } from '../../store/database/start-failure';

/** Where faults of one contract are told. */
export type FaultLog = Pick<StoreLog, 'warn'>;

/** Why a contract is left out whose closing failed by a fault of the program; the log tells it. */
export function faultOf(log: FaultLog, contractId: string, error: unknown): Refused {
  if (!isOfContract(error)) throw error;
  log.warn({ err: error, contract: contractId }, 'a contract could not be closed');
  const message = 'The contract could not be closed, by a fault of the program.';
  return refuse('CLOSING_FAILED', [], message, 'Ask its operator to look into the log; then use `startClosing`.');
}

/**
 * Whether an error may come of one contract's records: anything but what is wrong with the
 * connection, with locks, or with the server. A class of SQLSTATE tells.
 */
export function isOfContract(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error && !/connection|terminat|timeout/i.test(error.message);
  return /^(?:2[23]|42|P0)/.test(code);
}
