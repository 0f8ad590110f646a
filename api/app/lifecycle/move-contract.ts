import { ONLY, type ContractFactValues } from '../../domain/contract/contract-fact';
import { transitionContract, type ContractEvent, type ContractState } from '../../domain/lifecycle/contract-life';
import { accept, refuse, type Result } from '../../domain/result';
import { standingVersions } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { ContractRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { fallsDue } from './falls-due';
import { operationsDue } from './operations-due';

/** A contract under its lock, with its terms on all dates, and today in its zone. */
export interface HeldContract {
  readonly contract: ContractRecord;
  readonly dated: DatedTerms;
  readonly today: LocalDate;
}

/** Locks a contract and reads its terms. Refused: `NOT_FOUND`. */
export async function holdContract(unit: Unit, contractId: string): Promise<Result<HeldContract>> {
  const contract = isId(contractId) ? await lockContract(unit, contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const dated = await datedTermsOfLocked(unit, contract);
  return accept({ contract, dated, today: localDateAt(dated.at(unit.now).zone, unit.now) });
}

/** A move that is allowed on a day, and the terms of that day. */
export interface AllowedMove {
  readonly next: ContractState;
  readonly terms: ContractTerms;
}

/**
 * Where a move from a day on leads. Refused: `CONTRACT_TRANSITION_NOT_ALLOWED` by the state of that
 * day, and `DATE_OUT_OF_PERIOD` for a day before the present state began, or before another one
 * that is recorded already.
 */
export function checkMove(
  { contract, dated }: HeldContract,
  move: ContractEvent,
  from: LocalDate,
  path: readonly string[],
): Result<AllowedMove> {
  const since = contract.statusFrom as LocalDate;
  const terms = dated.on(from < since ? since : from);
  const next = transitionContract(terms.standing.status, move, { noticeGiven: terms.facts.notice !== null });
  if (!next.ok) return next;
  if (from < since) {
    const message = `The contract has been ${contract.status} since ${since}.`;
    return refuse('DATE_OUT_OF_PERIOD', path, message, `Give ${since} or a later day.`);
  }
  // Also one that is recorded to leave it as it is: what begins before it would end with it.
  const later = standingVersions(dated.timeline.of('STATUS', ONLY), null).find(({ startsOn }) => startsOn > from);
  if (later !== undefined) {
    const message = `It is recorded that the contract is ${later.value?.status ?? ''} from ${later.startsOn} on.`;
    return refuse('DATE_OUT_OF_PERIOD', path, message, `Give ${later.startsOn} or a later day.`);
  }
  return accept({ next: next.value, terms });
}

/** What a move recorded: its versions, and the state that its row has reached with it. */
export interface RecordedMove {
  readonly versions: readonly NewContractVersion[];
  readonly reached: { readonly status: ContractState; readonly from: LocalDate } | null;
}

/**
 * Records that a contract stands in a state from a day on, with other facts of the same move, and
 * brings its row along when that day has come.
 */
export async function recordMove(
  unit: Unit,
  { contract, dated, today }: HeldContract,
  from: LocalDate,
  value: ContractFactValues['STATUS'],
  others: readonly NewContractVersion[] = [],
): Promise<RecordedMove> {
  const versions = [...others, { fact: 'STATUS', key: ONLY, startsOn: from, value }] as const;
  await recordVersions(unit, contract, versions);
  // What is operated under a contract that is served again falls due again.
  if (value.status === 'ACTIVE') operationsDue(unit, new Map([[contract.id, startOfLocalDate(dated.zone, from)]]));
  if (from > today) return { versions, reached: null };
  // What its present term comes to may be another thing now.
  fallsDue(unit, contract.id, today);
  await updateRow(unit, ContractRow, contract.id, { status: value.status, statusFrom: from });
  return { versions, reached: { status: value.status, from } };
}
