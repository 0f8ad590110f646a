import { refuse, type Refused, type Result, accept } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { checkWhole, isId, notFound } from '../checks';
import type { ContractTerms } from '../terms/dated-terms';
import type { TermsLibrary } from '../terms/terms-library';

/** What a simulation reads from: it is given nothing that can write. */
export interface SimulationSource {
  readonly read: StatementRunner;
  readonly library: TermsLibrary;
  readonly providerId: string;
  readonly now: Instant;
}

/**
 * The contract with its terms of today. Refuses `NOT_FOUND` for one that does not exist or may not
 * be seen.
 */
export async function findContract(
  { read, library, providerId, now }: SimulationSource,
  contractId: string,
): Promise<Result<ContractTerms>> {
  const found = isId(contractId) ? await library.termsOf(read, providerId, [contractId], { at: now }) : undefined;
  const terms = found?.get(contractId);
  return terms === undefined ? notFound('contract', ['contractId']) : accept(terms);
}

/** A refusal of a list that is longer than a simulation takes, else none. */
export function checkLength(list: readonly unknown[], path: readonly string[], most: number): Refused['refusals'] {
  return checkWhole(list.length, path, 0, most).map((refusal) => ({
    ...refusal,
    message: `The list has ${list.length} entries.`,
    whatToDo: `Give at most ${most}.`,
  }));
}

/** Refuses a day outside the term of a contract. */
export function outsideTerm({ contract }: ContractTerms, on: string, path: readonly string[]): Refused {
  return refuse(
    'DATE_OUT_OF_PERIOD',
    path,
    `${on} is not in the term, which is from ${contract.startsOn} to ${contract.termLastDay}.`,
    'Give a day of the term.',
  );
}
