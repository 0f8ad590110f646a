import { trialModules } from '../../domain/lifecycle/trial';
import { accept, refuse, type Refused, type Result } from '../../domain/result';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { clientsById } from '../../store/client/client.store';
import { contractNumberTaken } from '../../store/contract/contract.store';
import { lastServiceSince } from '../../store/contract/service-since.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import type { HeldContract } from '../lifecycle/move-contract';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * Checks who takes a contract over, and as which contract. Refuses `NOT_FOUND`,
 * `TRANSFER_NOT_ALLOWED` for the client that has it already and for a free trial, which nobody
 * hands on, and `ALREADY_EXISTS` for a number that another contract has.
 */
export async function checkNewSide(
  unit: Unit,
  { contract, terms, modules }: ContractTerms,
  { toClientId, number: given }: { readonly toClientId: string; readonly number: string },
): Promise<Result<null>> {
  if (!isId(toClientId) || (await clientsById(unit.tx, [toClientId])).length === 0)
    return notFound('client', ['toClientId']);
  if (toClientId === contract.clientId) {
    const message = 'The contract is of this client already.';
    return refuse('TRANSFER_NOT_ALLOWED', ['toClientId'], message, 'Give another client.');
  }
  const tried = trialModules(terms.pack);
  if (modules.some(({ key, active }) => active && tried.includes(key))) {
    const message = 'A free trial is of one client, and is not handed over.';
    return refuse('TRANSFER_NOT_ALLOWED', ['contractId'], message, 'Use `createContract` for the other client.');
  }
  const number = given.trim();
  if (!(await contractNumberTaken(unit.tx, number))) return accept(null);
  return refuse('ALREADY_EXISTS', ['number'], `Another contract has the number ${number}.`, 'Give another number.');
}

/**
 * Refuses a day after which something of the contract is on record already: what happened under the
 * former client stays with it, so that it goes before. Null when nothing is.
 */
export async function checkNothingSince(
  unit: Unit,
  { contract, dated, today }: HeldContract,
  on: LocalDate,
): Promise<Refused | null> {
  // What was offered alone changed nothing; what was accepted is on record as a revision too.
  const begun = dated.timeline.versions.flatMap(({ fact, startsOn: start }) =>
    fact !== 'PRICE_OFFER' && start > on && start <= today ? [start] : [],
  );
  const served = await lastServiceSince(unit.tx, contract.id, formatInstant(startOfLocalDate(dated.zone, on)));
  // It may begin on the day of a fact, and on the day after service.
  const servedOn = served === null ? [] : [addDays(localDateAt(dated.zone, storedInstant(served)), 1)];
  const first = [...begun, ...servedOn].sort().at(-1);
  if (first === undefined) return null;
  const message = `Something of the contract is on record after ${on}, with the former client.`;
  return refuse('DATE_OUT_OF_PERIOD', ['effectiveOn'], message, `Give ${first} or a later day.`);
}
