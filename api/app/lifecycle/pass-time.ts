import { ONLY, type ContractFactValues } from '../../domain/contract/contract-fact';
import { OVER } from '../../domain/lifecycle/contract-life';
import { passedUntil, type TimeEvent } from '../../domain/lifecycle/passing-time';
import { formatInstant, plusSeconds, utcDayOf, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { ContractRecord } from '../../store/contract/contract.store';
import { takeContractStamp } from '../../store/database/stamp';
import { ContractRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { record } from '../command/record';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { bringRowsAlong } from '../contract/bring-rows-along';
import { closeAccounts } from '../contract/close-accounts';
import { missingAccounts, openAccounts, openMissingAccounts } from '../contract/open-accounts';
import { recordVersions } from '../contract/record-versions';
import type { DatedTerms } from '../terms/dated-terms';
import { asTime, type TimeSource } from './as-time';
import { lapse, lapsesOf } from './lapses';
import { giveRightUnlessTold, remind, remindersToCome } from './reminders';

/** What is read of a contract to know whether something fell due. */
export type DueContract = Pick<ContractRecord, 'id' | 'nextDueOn'>;

/** Whether something may have fallen due for a contract, whatever its zone. */
export function mayBeDue({ nextDueOn }: Pick<DueContract, 'nextDueOn'>, now: Instant): boolean {
  return nextDueOn !== null && nextDueOn <= dueBy(now);
}

/** The latest date that it is anywhere at an instant: zones are at most 14 hours ahead of UTC. */
export function dueBy(now: Instant): LocalDate {
  return utcDayOf(plusSeconds(now, 14 * 3600));
}

/** What bringing a contract to today wrote: of what happened, or only rows that show it. */
export type Brought = 'NOTHING' | 'ROWS' | 'EVENTS';

/**
 * Brings a contract whose lock the transaction holds to today, in its own zone: each thing that
 * time has done to it is an event at the instant at which it fell due, recorded now. Returns
 * what it wrote, so that what was read is out of date; repeated, it finds nothing.
 */
export async function bringToToday(source: TimeSource, contract: ContractRecord): Promise<Brought> {
  const { tx, terms, session, now, stamps } = source;
  const dated = await terms.timelineOf(tx, session.providerId, contract);
  const { zone } = dated.at(now);
  const today = localDateAt(zone, now);
  const { events, nextDueOn: nextOfLife } = passedUntil(recordedOf(contract), lifeOf(dated), today);
  const isAmended = contract.amendmentCount !== null;
  const missing = isAmended ? await missingAccounts(tx, dated, today) : [];
  const lapses = await lapsesOf(tx, dated);
  const lapsed = lapses.filter(({ on }) => on <= today);
  const reminders = remindersToCome(dated.on(today), today);
  const told = reminders.filter(({ from }) => from <= today);
  const days = [...lapses.map(({ on }) => on), ...reminders.map(({ from }) => from)].filter((on) => on > today);
  const nextDueOn = [...days, ...(nextOfLife === null ? [] : [nextOfLife])].sort()[0] ?? null;
  const remindAll = async (unit: Unit): Promise<void> => {
    for (const reminder of told) await remind(unit, dated.on(today), reminder);
  };
  if (events.length === 0 && missing.length === 0 && lapsed.length === 0) {
    if (told.length > 0) {
      await asTime(source, contract.id, async (unit) => {
        await remindAll(unit);
        if (isAmended) await bringRowsAlong(unit, contract.id, today);
        await updateRow(unit, ContractRow, contract.id, { nextDueOn });
      });
      return 'ROWS';
    }
    // Partners and clients change nothing of a contract: for them the next one to find it does.
    if (nextDueOn === contract.nextDueOn || session.kind !== 'PROVIDER') return 'NOTHING';
    const { providerId } = session;
    // Records are kept by the stamp of what was recorded last.
    await takeContractStamp(tx, providerId, contract.id, stamps);
    if (isAmended) await bringRowsAlong(source, contract.id, today);
    await changeRow(tx, ContractRow, { providerId, id: contract.id }, { nextDueOn });
    return 'ROWS';
  }
  await asTime(source, contract.id, async (unit) => {
    // What is active on a day is opened before what ends later.
    await openMissingAccounts(unit, dated, missing);
    for (const event of events) await happen(unit, dated, contract, event);
    await lapse(unit, dated, lapsed);
    await remindAll(unit);
    if (isAmended) await bringRowsAlong(unit, contract.id, today);
    await updateRow(unit, ContractRow, contract.id, { nextDueOn });
  });
  return 'EVENTS';
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
async function happen(unit: Unit, dated: DatedTerms, contract: ContractRecord, event: TimeEvent): Promise<void> {
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
      await record(unit, { kind: 'CONTRACT_RENEWED', ...about, payload: { dueAt, from, termLastDay } });
      return giveRightUnlessTold(unit, dated, contract, from);
    }
    case 'REACHED': {
      const { status } = event;
      await updateRow(unit, ContractRow, contractId, { status, statusFrom: from });
      const payload = { dueAt, reached: { status, from } };
      await record(unit, { kind: 'CONTRACT_STATUS_REACHED', ...about, payload });
      return OVER.has(status) ? closeAccounts(unit, contractId, from) : undefined;
    }
    case 'OVER':
      return endTerm(unit, contract, event, dueAt);
  }
}

async function endTerm(
  unit: Unit,
  contract: ContractRecord,
  { status, on: from }: Extract<TimeEvent, { readonly kind: 'OVER' }>,
  dueAt: string,
): Promise<void> {
  const contractId = contract.id;
  const about = { subjectId: contractId, contractId };
  const reason = 'ORDER_NOT_VALIDATED';
  const value: ContractFactValues['STATUS'] = status === 'SUSPENDED' ? { status, because: reason } : { status };
  const versions = [{ fact: 'STATUS', key: ONLY, startsOn: from, value }] as const;
  await recordVersions(unit, contract, versions);
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
