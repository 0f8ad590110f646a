import type { Payload } from '../../domain/event/event';
import { rightOf, type Ground, type RecordedGround } from '../../domain/lifecycle/grounds';
import { groundsOf, groundsOnRecord } from '../../domain/lifecycle/recorded-grounds';
import { withholdingsOf } from '../../domain/lifecycle/withholdings';
import { INSOLVENCY_WARNING } from '../../domain/lifecycle/termination-rights';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { isKnownAt } from '../../domain/time/as-known';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { reassessTouched } from '../amendment/reassess-breaches';
import { checkDayNotFuture, checkOptional, checkText, isId, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import type { ContractTerms } from '../terms/dated-terms';
import { onBehalf } from './on-behalf';
import { refusableUntil } from './reminders';
import { holdContract, type HeldContract } from './move-contract';

/** A ground as it is shown, with the right that it gives. */
export interface ShownGround extends Omit<RecordedGround, 'withdrawnBecause' | 'invoiceIds'> {
  readonly withdrawnBecause: string | null;
  readonly invoiceIds: readonly string[];
  /** The days on which the contract may be ended on it, both included; null where none is. */
  readonly endableFrom: LocalDate | null;
  readonly endableUntil: LocalDate | null;
  /** What the law forbids, to be read before anyone ends the contract. */
  readonly warning: { readonly en: string; readonly fr: string } | null;
  /** When it was recorded, and something about it last. */
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What recording a ground, or its outcome, came to. */
export interface RecordedGroundOf {
  readonly contractId: string;
  readonly groundId: string;
  /** Ids of the penalties that it assessed again, and of those that it reversed. */
  readonly assessedIds: readonly string[];
  readonly reversedIds: readonly string[];
}

/** Grounds as they are shown, under the terms of a contract on a day. */
export function shownGrounds({ dated, terms }: ContractTerms): readonly ShownGround[] {
  const { lifecycle, billing } = terms.pack;
  return groundsOnRecord(dated.timeline, dated.knownAt).map((ground) => {
    const told = dated.timeline.of('GROUND', ground.id).filter((each) => isKnownAt(each.recordedAt, dated.knownAt));
    const times = told.map(({ recordedAt }) => recordedAt).sort((a, b) => a - b);
    const right = rightOf({ lifecycle, late: billing.latePayment }, ground);
    return {
      ...ground,
      withdrawnBecause: ground.withdrawnBecause ?? null,
      invoiceIds: ground.invoiceIds ?? [],
      endableFrom: right?.from ?? null,
      endableUntil: right?.until ?? null,
      warning: ground.reason === 'INSOLVENCY' ? INSOLVENCY_WARNING : null,
      createdAt: times.at(0) ?? dated.timeline.knownFrom(),
      updatedAt: times.at(-1) ?? dated.timeline.knownFrom(),
    };
  });
}

/** What is said of a new ground; the rest is not known yet. */
export type NewGround = Pick<Ground, 'kind' | 'reason' | 'about' | 'since'> & Partial<Ground>;

/**
 * Records a ground of a contract that is in force on its first day, which must have come; a formal
 * notice about a debt also after the end. Refused:
 * `NOT_FOUND`, `TEXT_INVALID`, `TIME_IN_FUTURE`, `TIMES_OUT_OF_ORDER`, `DATE_OUT_OF_PERIOD`.
 */
export async function recordGround(
  unit: Unit,
  contractId: string,
  given: NewGround,
  names: { readonly about: string; readonly since: string },
): Promise<Result<RecordedGroundOf>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const unknown = { receivedOn: null, proof: null, severe: false, outcome: null, outcomeOn: null };
  const ground: Ground = { ...unknown, ...given };
  const { about, since, proof, receivedOn, outcomeOn } = ground;
  const { today } = held.value;
  const faults = [
    ...checkText(about, [names.about], 500),
    ...checkOptional(proof, ['proof'], 500),
    ...checkDay(since, [names.since], today),
    ...checkDay(receivedOn, ['receivedOn'], today, since),
    ...checkDay(outcomeOn, ['lastDay'], today, since),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const isOfDebt = ground.kind === 'FORMAL_NOTICE' && ground.reason === 'NON_PAYMENT';
  const outside = checkServed(held.value, since, { name: names.since, alsoAfterEnd: isOfDebt });
  if (!outside.ok) return outside;
  return save(unit, held.value, { id: unit.newId(), ...ground }, 'GROUND_RECORDED');
}

/** Refuses a day on which the contract was not in force, or before it. */
function checkServed(
  { dated }: HeldContract,
  on: LocalDate,
  { name, alsoAfterEnd }: { readonly name: string; readonly alsoAfterEnd: boolean },
): Result<null> {
  const { firstDay } = dated;
  // What a contract left unpaid is asked for after its end too (C. civ. art. 1344).
  if (alsoAfterEnd && on >= firstDay) return accept(null);
  const last = dated.on(on).serviceLastDay;
  if (on >= firstDay && (last === null || on <= last) && SERVED.has(dated.on(on).standing.status)) return accept(null);
  const message = `The contract was not in force on ${on}.`;
  return refuse('DATE_OUT_OF_PERIOD', [name], message, 'Give a day on which it was in force.');
}

const SERVED = new Set(['ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN', 'ENDED', 'TERMINATED', 'EXPIRED']);

/** What changes of a ground that is on record. */
export interface GroundChange {
  readonly contractId: string;
  readonly groundId: string;
  /** The kind of ground that it is said of. */
  readonly kinds: readonly Ground['kind'][];
  /** Its day, and the field of the input that gives it. */
  readonly on: LocalDate;
  readonly name: string;
  readonly change: Partial<Pick<Ground, 'receivedOn' | 'outcome' | 'outcomeOn'>>;
}

/**
 * Records more of a ground: that it was received, remedied, over or answered, once each. Refused:
 * `NOT_FOUND`, `TIME_IN_FUTURE`, `TIMES_OUT_OF_ORDER`, `ALREADY_EXISTS`.
 */
export async function changeGround(
  unit: Unit,
  { contractId, groundId, kinds, on, name, change }: GroundChange,
): Promise<Result<RecordedGroundOf>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const found = isId(groundId) ? groundsOf(held.value.dated.timeline).find(({ id }) => id === groundId) : undefined;
  if (found === undefined || !kinds.includes(found.kind)) return notFound('record', ['groundId']);
  if (change.receivedOn === undefined ? found.outcome !== null : found.receivedOn !== null) {
    const message = change.receivedOn === undefined ? 'Its outcome is on record.' : 'Its receipt is on record.';
    return refuse('ALREADY_EXISTS', ['groundId'], message, 'Use `Contract.terminationGrounds` to see it.');
  }
  const faults = checkDay(on, [name], held.value.today, found.since);
  if (faults.length > 0) return refuseAll(faults);
  return save(unit, held.value, { ...found, ...change }, 'GROUND_CHANGED');
}

/**
 * Proof came that a client was told on a day of the renewal that it could refuse until another one:
 * what was recorded for want of it gives no right any more.
 */
export async function toldAfterAll(
  unit: Unit,
  held: HeldContract,
  last: LocalDate,
  on: LocalDate,
): Promise<Result<null>> {
  const found = groundsOf(held.dated.timeline).find(
    ({ kind, since, outcome }) =>
      kind === 'RENEWAL_NOT_TOLD' && outcome === null && refusableUntil(held.dated, since) === last,
  );
  if (found === undefined) return accept(null);
  const remedied = { ...found, outcome: 'REMEDIED', outcomeOn: on } as const;
  const saved = await save(unit, held, remedied, 'GROUND_CHANGED');
  return saved.ok ? accept(null) : saved;
}

/** A record that was wrong. */
export interface WithdrawTerminationGroundInput {
  readonly contractId: string;
  readonly groundId: string;
  readonly reason: string;
}

/**
 * Withdraws a ground that was recorded wrongly: no right rests on it any more, and what is on
 * record of it stays so. Refused: `NOT_FOUND`, `TEXT_INVALID`, and `GROUND_RELIED_ON` for one by
 * which the contract was ended, or whose terms were announced.
 */
export async function withdrawTerminationGround(
  unit: Unit,
  { contractId, groundId, reason }: WithdrawTerminationGroundInput,
): Promise<Result<RecordedGroundOf>> {
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { dated, today } = held.value;
  const found = isId(groundId) ? groundsOf(dated.timeline).find(({ id }) => id === groundId) : undefined;
  if (found === undefined) return notFound('record', ['groundId']);
  const faults = checkText(reason, ['reason'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const isReliedOn = dated.timeline
    .spansOf('STATUS')
    .some(({ value }) => value.groundId === groundId && value.status === 'TERMINATED');
  if (isReliedOn || found.kind === 'TERMS_CHANGE' || found.kind === 'RENEWAL_NOT_TOLD') {
    const what = isReliedOn
      ? 'The contract was ended by it.'
      : 'Nobody recorded it by itself: it follows from the terms.';
    const whatToDo = 'Leave it as it is, and settle what follows from it with the other side.';
    return refuse('GROUND_RELIED_ON', ['groundId'], what, whatToDo);
  }
  const withdrawn = { outcome: 'WITHDRAWN', outcomeOn: today, withdrawnBecause: reason } as const;
  return save(unit, held.value, { ...found, ...withdrawn }, 'GROUND_WITHDRAWN');
}

/** What a client says itself: of anything else the database refuses its writes. */
const ANSWERED: Ground['outcome'][] = ['ACCEPTED', 'DECLINED'];

async function save(
  unit: Unit,
  { contract }: HeldContract,
  { id: groundId, ...ground }: RecordedGround,
  kind: 'GROUND_RECORDED' | 'GROUND_CHANGED' | 'GROUND_WITHDRAWN',
): Promise<Result<RecordedGroundOf>> {
  const contractId = contract.id;
  const versions = [{ fact: 'GROUND', key: groundId, startsOn: ground.since, value: ground }] as const;
  const payload: Payload<'GROUND_RECORDED'> = { groundId, ...ground, versions };
  const event = { kind, subjectId: contractId, contractId, payload } as const;
  if (!ANSWERED.includes(ground.outcome)) {
    await recordVersions(unit, contract, versions);
    await record(unit, event);
  } else {
    await onBehalf(unit, contractId, (by) => recordVersions(by, contract, versions));
    await asConsequence(unit, () => record(unit, event));
  }
  const none = { contractId, groundId, assessedIds: [], reversedIds: [] };
  const dated = await datedTermsOf(unit, contractId);
  const stopped = withholdingsOf(dated).some((each) => each.groundId === groundId);
  const touches = ground.kind === 'FORCE_MAJEURE' || (kind === 'GROUND_WITHDRAWN' && stopped);
  if (!touches) return accept(none);
  // No clock runs meanwhile, or runs again: whatever lasted into it is assessed again.
  const terms = dated.on(ground.since);
  const settled = await reassessTouched(unit, terms, startOfLocalDate(terms.zone, ground.since), unit.now);
  if (!settled.ok) return settled;
  const { penaltyIds, reversedIds } = settled.value;
  return accept({ ...none, assessedIds: penaltyIds.filter((id) => !reversedIds.includes(id)), reversedIds });
}

/** Refuses a day that has not come, or that is before what it follows. */
function checkDay(
  on: LocalDate | null,
  path: readonly string[],
  today: LocalDate,
  notBefore: LocalDate | null = null,
): readonly Refusal[] {
  if (on === null) return [];
  if (notBefore === null || on > today || on >= notBefore) return checkDayNotFuture(on, today, path);
  const message = `${on} is before ${notBefore}, on which it began.`;
  return refuse('TIMES_OUT_OF_ORDER', path, message, `Give ${notBefore} or a later day.`).refusals;
}
