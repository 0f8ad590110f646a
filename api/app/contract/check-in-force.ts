import { refuse, type Refused } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';

const IN_FORCE = new Set(['ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN']);

/** Refuses what concerns a contract that is not in force, or a date before its first day; null when all is well. */
export function checkInForce(contract: ContractRecord, on: LocalDate, path: readonly string[]): Refused | null {
  if (!IN_FORCE.has(contract.status)) {
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      path,
      `The contract is ${contract.status}.`,
      'Sign and activate it first, or use a contract that is in force.',
    );
  }
  if (on < contract.startsOn) {
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      path,
      `The contract's first day is ${contract.startsOn}.`,
      'Give a time on that day or later.',
    );
  }
  return null;
}
