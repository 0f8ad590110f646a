import type { Payload } from '../../domain/event/event';
import { checkNotForOldDebt } from '../../domain/dunning/insolvency';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import type { Withholding } from '../../domain/lifecycle/withholding';
import { checkWithholding, withholdingsOf, type RecordedWithholding } from '../../domain/lifecycle/withholdings';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { reassessTouched } from '../amendment/reassess-breaches';
import { checkNotFuture, checkOrder, checkText, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import { judgmentsOfClient } from '../dunning/judgments';
import { storedInstant } from '../stored-instant';
import { holdContract, type HeldContract } from './move-contract';

/** That the provider withholds its interventions. */
export interface WithholdInterventionsInput {
  readonly contractId: string;
  /** The formal notice on record. */
  readonly groundId: string;
  readonly from: Instant;
  readonly note: string;
}

/** What withholding, or its end, came to. */
export interface ChangedWithholding {
  readonly contractId: string;
  readonly withholdingId: string;
  /** Ids of the penalties that it assessed again, and of those that it reversed. */
  readonly assessedIds: readonly string[];
  readonly reversedIds: readonly string[];
}

/**
 * The provider withholds its interventions for a debt from an instant on: no clock runs meanwhile,
 * and what was assessed since is assessed again (`omr-hosted` art. 21.3). Refused: `NOT_FOUND`,
 * `TEXT_INVALID`, `TIME_IN_FUTURE`, `DATE_OUT_OF_PERIOD`, `WITHHOLDING_NOT_ALLOWED`,
 * `ALREADY_EXISTS`.
 */
export async function withholdInterventions(
  unit: Unit,
  { contractId, groundId, from, note }: WithholdInterventionsInput,
): Promise<Result<ChangedWithholding>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { dated } = held.value;
  const notice = groundsOf(dated.timeline).find(({ id }) => id === groundId);
  if (notice === undefined) return notFound('record', ['groundId']);
  const faults = [...checkText(note, ['note'], 500), ...checkNotFuture(from, unit.now, ['from'])];
  if (faults.length > 0) return refuseAll(faults);
  const { zone, terms } = dated.at(from);
  const on = localDateAt(zone, from);
  const outside = checkInForce(dated, on, ['from']);
  if (outside !== null) return outside;
  const allowed = checkWithholding(terms.pack.lifecycle, terms.pack.billing.latePayment, notice, on);
  if (!allowed.ok) return allowed;
  const judgments = await judgmentsOfClient(unit.tx, held.value.contract.clientId);
  const old = checkNotForOldDebt(judgments, { debtOf: notice.since, on }, 'WITHHOLDING_NOT_ALLOWED', ['groundId']);
  if (!old.ok) return old;
  const other = withholdingsOf(dated).find(({ until }) => until === null || storedInstant(until) > from);
  if (other !== undefined) {
    const message = `Interventions are withheld from ${other.from} on, and that ${other.until === null ? 'lasts' : `ended on ${other.until}`}.`;
    return refuse('ALREADY_EXISTS', ['from'], message, 'Give a time after its end; use `endWithholding` to end it.');
  }
  const withholding = { groundId, from: formatInstant(from), until: null, note };
  return save(unit, held.value, unit.newId(), withholding, 'INTERVENTIONS_WITHHELD');
}

/** That the provider works again. */
export interface EndWithholdingInput {
  readonly contractId: string;
  readonly until: Instant;
}

/**
 * The provider works again from an instant on. Refused: `NOT_FOUND`, `TIME_IN_FUTURE`,
 * `TIMES_OUT_OF_ORDER`.
 */
export async function endWithholding(
  unit: Unit,
  { contractId, until }: EndWithholdingInput,
): Promise<Result<ChangedWithholding>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const open = withholdingsOf(held.value.dated).find((each) => each.until === null);
  if (open === undefined) return notFound('withholding that lasts', ['contractId']);
  const faults = [
    ...checkNotFuture(until, unit.now, ['until']),
    ...checkOrder(storedInstant(open.from), until, ['until'], 'beginning', 'end'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const ended = { ...saidOf(open), until: formatInstant(until) };
  return save(unit, held.value, open.id, ended, 'WITHHOLDING_ENDED');
}

function saidOf({ groundId, from, until, note }: RecordedWithholding): Withholding {
  return { groundId, from, until, note };
}

async function save(
  unit: Unit,
  { contract, dated }: HeldContract,
  withholdingId: string,
  withholding: Withholding,
  kind: 'INTERVENTIONS_WITHHELD' | 'WITHHOLDING_ENDED',
): Promise<Result<ChangedWithholding>> {
  const contractId = contract.id;
  const since = storedInstant(withholding.from);
  const startsOn = localDateAt(dated.at(since).zone, since);
  const versions = [{ fact: 'WITHHOLDING', key: withholdingId, startsOn, value: withholding }] as const;
  await recordVersions(unit, contract, versions);
  const payload: Payload<'INTERVENTIONS_WITHHELD'> = { withholdingId, ...withholding, versions };
  await record(unit, { kind, subjectId: contractId, contractId, payload });
  const terms = (await datedTermsOf(unit, contractId)).at(since);
  const settled = await reassessTouched(unit, terms, since, unit.now);
  if (!settled.ok) return settled;
  const { penaltyIds, reversedIds } = settled.value;
  const assessedIds = penaltyIds.filter((id) => !reversedIds.includes(id));
  return accept({ contractId, withholdingId, assessedIds, reversedIds });
}
