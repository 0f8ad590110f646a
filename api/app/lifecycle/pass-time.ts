import { ONLY, type ContractFactValues } from '../../domain/contract/contract-fact';
import { passedUntil, type TimeEvent } from '../../domain/lifecycle/passing-time';
import { formatInstant, utcDayOf, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { record } from '../command/record';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { bringRowsAlong } from '../contract/bring-rows-along';
import { closeAccounts } from '../contract/close-accounts';
import { openAccounts } from '../contract/open-accounts';
import { recordVersions } from '../contract/record-versions';
import type { DatedTerms } from '../terms/dated-terms';
import { asTime, type TimeSource } from './as-time';
import { lapsesOf } from './lapses';

/** What is read of a contract to know whether something fell due. */
export type DueContract = Pick<ContractRecord, 'id' | 'nextDueOn'>;

/** Whether something may have fallen due for a contract, whatever its zone. */
export function mayBeDue({ nextDueOn }: Pick<DueContract, 'nextDueOn'>, now: Instant): boolean {
  return nextDueOn !== null && nextDueOn <= dueBy(now);
}

/** The latest date that it is anywhere at an instant. */
export function dueBy(now: Instant): LocalDate {
  return addDays(utcDayOf(now), 1);
}

/**
 * Brings a contract whose lock the transaction holds to today, in its own zone: each thing that
 * time has done to it is an event at the instant at which it fell due, recorded now. Returns
 * whether anything was; repeated, it finds nothing.
 */
export async function bringToToday(source: TimeSource, contract: ContractRecord): Promise<boolean> {
  const { tx, terms, session, now } = source;
  const dated = await terms.timelineOf(tx, session.providerId, contract);
  const { zone } = dated.at(now);
  const today = localDateAt(zone, now);
  const { events, nextDueOn: nextOfLife } = passedUntil(recordedOf(contract), lifeOf(dated), today);
  const lapses = await lapsesOf(tx, dated);
  const lapsed = lapses.filter(({ on }) => on <= today);
  const nextLapse = lapses.find(({ on }) => on > today)?.on ?? null;
  const nextDueOn = nextLapse !== null && (nextOfLife === null || nextLapse < nextOfLife) ? nextLapse : nextOfLife;
  if (events.length === 0 && lapsed.length === 0) {
    if (nextDueOn === contract.nextDueOn) return false;
    const key = { providerId: session.providerId, id: contract.id };
    // Partners and clients change nothing of a contract: for them the next one to find it does.
    if (session.kind === 'PROVIDER') {
      if (contract.amendmentCount !== null) await bringRowsAlong(source, contract.id, today);
      await changeRow(tx, ContractRow, key, { nextDueOn });
    }
    return false;
  }
  await asTime(source, contract.id, async (unit) => {
    for (const event of events) await happen(unit, dated, event);
    for (const lapse of lapsed) await lapse.happen(unit);
    if (contract.amendmentCount !== null) await bringRowsAlong(unit, contract.id, today);
    await updateRow(unit, ContractRow, contract.id, { nextDueOn });
  });
  return true;
}

function recordedOf({ status, statusFrom, termLastDay }: ContractRecord) {
  return { status, statusFrom: statusFrom as LocalDate, termLastDay: termLastDay as LocalDate };
}

function lifeOf(dated: DatedTerms) {
  const { timeline } = dated;
  return {
    startsOn: dated.firstDay,
    states: timeline.spansOf('STATUS').map(({ value, from }) => ({ status: value.status, from })),
    termStarts: timeline.spansOf('TERM').map(({ from }) => from),
    starts: timeline.starts(),
    standingOn: (on: LocalDate) => dated.on(on).standing,
  };
}

/** Records one thing that time did. */
async function happen(unit: Unit, dated: DatedTerms, event: TimeEvent): Promise<void> {
  const { contractId } = dated;
  const about = { subjectId: contractId, contractId };
  const from = event.on;
  const dueAt = formatInstant(startOfLocalDate(dated.on(from).zone, from));
  switch (event.kind) {
    case 'ACTIVATED':
      await updateRow(unit, ContractRow, contractId, { status: 'ACTIVE', activatedAt: recordedSecond(unit) });
      await record(unit, { kind: 'CONTRACT_ACTIVATED', ...about, payload: { versions: [] } });
      return openAccounts(unit, dated.on(dated.firstDay));
    case 'RENEWED': {
      const { termLastDay } = event;
      await updateRow(unit, ContractRow, contractId, { termLastDay });
      return record(unit, { kind: 'CONTRACT_RENEWED', ...about, payload: { dueAt, from, termLastDay } });
    }
    case 'REACHED': {
      const { status } = event;
      await updateRow(unit, ContractRow, contractId, { status, statusFrom: from });
      const payload = { dueAt, reached: { status, from } };
      await record(unit, { kind: 'CONTRACT_STATUS_REACHED', ...about, payload });
      return OVER.has(status) ? closeAccounts(unit, contractId, from) : undefined;
    }
    case 'OVER':
      return endTerm(unit, dated, event, dueAt);
  }
}

const OVER = new Set(['ENDED', 'TERMINATED', 'EXPIRED']);

async function endTerm(
  unit: Unit,
  { contractId }: DatedTerms,
  { status, on: from }: Extract<TimeEvent, { readonly kind: 'OVER' }>,
  dueAt: string,
): Promise<void> {
  const about = { subjectId: contractId, contractId };
  const reason = 'ORDER_NOT_VALIDATED';
  const value: ContractFactValues['STATUS'] = status === 'SUSPENDED' ? { status, because: reason } : { status };
  const versions = [{ fact: 'STATUS', key: ONLY, startsOn: from, value }] as const;
  await recordVersions(unit, contractId, versions);
  await updateRow(unit, ContractRow, contractId, { status, statusFrom: from });
  const reached = { status, from };
  if (status === 'SUSPENDED') {
    const payload = { reason, note: '', from, reached, versions } as const;
    return record(unit, { kind: 'CONTRACT_SUSPENDED', ...about, payload });
  }
  const kind = status === 'ENDED' ? 'CONTRACT_ENDED' : 'CONTRACT_EXPIRED';
  await record(unit, { kind, ...about, payload: { dueAt, from, reached, versions } });
  return closeAccounts(unit, contractId, from);
}
