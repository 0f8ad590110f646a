import { accept, refuse, type Result } from '../../domain/result';
import { addDays, addMonths, firstDayOf, lastDayOfMonth, parseLocalDate } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt, timeZoneNamed } from '../../domain/time/time-zone';
import {
  closingsBefore,
  countContractsToClose,
  forgetRefusals,
  lockClosingRun,
  lockClosings,
  tellOfClosing,
  type ClosingRunRecord,
} from '../../store/closing/closing.store';
import { ClosingRunRow } from '../../store/rows';
import { zonesOfPacks } from '../../store/terms/terms.store';
import { notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { requireInvoicing } from '../invoicing/require-invoicing';

/** Which month is closed. */
export interface StartClosingInput {
  /** `YYYY-MM`. */
  readonly month: string;
}

/** The run of a month. */
export interface StartedClosing {
  readonly closingRunId: string;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * Starts the closing of a month, or goes on where it was stopped, or looks again once it is done.
 * **Reading**: months are closed in their order, and one closes those before that were not.
 * Refused: `TEXT_INVALID`, `TIME_IN_FUTURE` (the month is not over), `INVOICING_NOT_SET`,
 * `CLOSING_UNDER_WAY`, `CLOSED_LATER`.
 */
export async function startClosing(unit: Unit, { month }: StartClosingInput): Promise<Result<StartedClosing>> {
  if (unit.session.kind !== 'PROVIDER') return notFound('month', ['month']);
  if (!MONTH.test(month) || !parseLocalDate(`${month}-01`).ok) {
    const message = `${JSON.stringify(month.slice(0, 20))} is no month.`;
    return refuse('TEXT_INVALID', ['month'], message, 'Give a month like `2026-10`.');
  }
  const firstDay = firstDayOf(month as Parameters<typeof firstDayOf>[0]);
  const endsBefore = addMonths(firstDay, 1);
  const today = await earliestToday(unit);
  if (today < endsBefore) {
    const message = `${month} is not over.`;
    return refuse('TIME_IN_FUTURE', ['month'], message, `Wait until ${endsBefore}, or close an earlier month.`);
  }
  const setting = await requireInvoicing(unit, ['month']);
  if (!setting.ok) return setting;
  await lockClosings(unit.tx, unit.session.providerId);
  await stampUnit(unit);
  const { latest, running } = await closingsBefore(unit.tx);
  if (running !== undefined && running.month !== month) {
    const message = `${running.month} is being closed.`;
    return refuse('CLOSING_UNDER_WAY', ['month'], message, 'Wait for its end, or use `stopClosing`.');
  }
  if (latest !== undefined && latest.month > month) {
    const message = `${latest.month} was closed, and ${month} with it.`;
    return refuse('CLOSED_LATER', ['month'], message, `Give ${latest.month}: what is due before is issued with it.`);
  }
  const first = firstOf(setting.value.startsOn as LocalDate, firstDay);
  const startsOn = latest === undefined ? first : (firstLeft(latest) as LocalDate);
  return accept({ closingRunId: await begin(unit, month, startsOn, endsBefore) });
}

/**
 * The first day that a closing left open: the day after it, or where it was stopped or left
 * contracts out, its own first one.
 */
function firstLeft({ state, contractsRefused, startsOn, endsBefore }: ClosingRunRecord): string {
  return state === 'DONE' && contractsRefused === 0 ? endsBefore : startsOn;
}

/** The first day that is closed with a month when none was closed before. */
function firstOf(invoicedFrom: LocalDate, firstDay: LocalDate): LocalDate {
  const first = addDays(lastDayOfMonth(addMonths(invoicedFrom, -1)), 1);
  return first < firstDay ? first : firstDay;
}

async function begin(unit: Unit, month: string, startsOn: LocalDate, endsBefore: LocalDate): Promise<string> {
  const before = await lockClosingRun(unit.tx, { month });
  if (before?.state === 'RUNNING') return before.id;
  const startedBy = unit.actorName;
  const started = { state: 'RUNNING', startedBy, updatedAt: unit.recordedAt, endedAt: null } as const;
  const contractsTotal = await countContractsToClose(unit.tx, endsBefore);
  const fresh = {
    phase: 'SETTLING',
    contractsTotal,
    contractsSettled: 0,
    contractsDone: 0,
    contractsRefused: 0,
  } as const;
  const nobody = { settledUntil: null, leasedBy: null, leasedUntil: null, stepsWhenResumed: 0 };
  const id = before?.id ?? unit.newId();
  if (before === undefined) {
    await insertRow(unit, ClosingRunRow, {
      ...{ id, month, startsOn, endsBefore, ...started, ...fresh, ...nobody },
      ...{ documentsIssued: 0, penaltiesCredited: 0, capsCorrected: 0, resumedAt: null, progressAt: null },
      recordedAt: unit.recordedAt,
    });
  } else if (before.state === 'STOPPED') {
    await updateRow(unit, ClosingRunRow, id, { ...started, leasedBy: null, leasedUntil: null });
  } else {
    await forgetRefusals(unit.tx, id);
    await updateRow(unit, ClosingRunRow, id, { ...started, ...fresh, ...nobody });
  }
  const days = { startsOn: before?.startsOn ?? startsOn, endsBefore: before?.endsBefore ?? endsBefore };
  const payload = { month, ...days, startedBy };
  await record(unit, { kind: 'CLOSING_STARTED', subjectId: id, contractId: null, payload });
  tellOfClosing(unit.tx, unit.session.providerId);
  return id;
}

/** Today where it is earliest among the zones of the provider's terms. */
async function earliestToday({ tx, now }: Unit): Promise<LocalDate> {
  const zones = (await zonesOfPacks(tx)).map(timeZoneNamed).filter((zone) => zone !== null);
  const days = zones.map((zone) => localDateAt(zone, now)).sort();
  const [first] = days;
  if (first === undefined) throw new Error('a provider without terms packs');
  return first;
}
