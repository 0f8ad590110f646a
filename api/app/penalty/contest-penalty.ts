import { openDispute, type ListedInterruption } from '../../domain/penalty/dispute';
import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { PenaltyRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { interruptionsOnRecord } from './interruptions-on-record';
import { lockPenalty } from './lock-penalty';
import { policyOf } from './locked-penalty';

/** A contest of a claim. */
export interface ContestPenaltyInput {
  readonly penaltyId: string;
  readonly reason: string;
  /** What the provider measured. */
  readonly interruptions?:
    readonly { readonly from: Instant; readonly to?: Instant | null; readonly cause?: string | null }[] | null;
}

/**
 * The provider contests a claim, with its own list of interruptions where the terms put both sides'
 * measurements side by side (`omr-hosted` art. 4.5). The client's list is what is on record.
 */
export async function contestClaim(
  unit: Unit,
  input: ContestPenaltyInput,
): Promise<Result<{ readonly penaltyId: string }>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, terms } = found;
  const faults = [
    ...checkText(input.reason, ['reason'], 2000),
    ...(input.interruptions ?? []).flatMap((each, place) => checkInterruption(each, place, unit.now)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const dispute = openDispute(policyOf(found), penalty.status, {
    contestedOn: localDateAt(terms.zone, unit.now),
    reason: input.reason,
    provider: input.interruptions?.map(listed) ?? null,
    client: await interruptionsOnRecord(unit, found),
  });
  if (!dispute.ok) return dispute;
  await updateRow(unit, PenaltyRow, penalty.id, { status: 'CONTESTED', dispute: dispute.value });
  const { ruling: _none, ...payload } = dispute.value;
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_CONTESTED', ...about, payload });
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_CONTESTED',
    cause: { type: 'penalty', id: penalty.id },
    postings: penaltyPostings.contest(moneyOf(penalty.amount)),
  });
  return accept({ penaltyId: penalty.id });
}

type Given = NonNullable<ContestPenaltyInput['interruptions']>[number];

function checkInterruption({ from, to, cause }: Given, place: number, now: Instant): readonly Refusal[] {
  const path = ['interruptions', String(place)];
  return [
    ...checkNotFuture(from, now, [...path, 'from']),
    ...(to == null
      ? []
      : [...checkNotFuture(to, now, [...path, 'to']), ...checkOrder(from, to, [...path, 'to'], 'start', 'end')]),
    ...(cause == null ? [] : checkText(cause, [...path, 'cause'], 500)),
  ];
}

function listed({ from, to, cause }: Given): ListedInterruption {
  return { from: formatInstant(from), to: to == null ? null : formatInstant(to), cause: cause ?? null };
}
