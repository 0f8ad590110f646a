import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, yearOf } from '../../domain/time/local-date';
import {
  contractsOnList,
  contractsToClose,
  creditsOf,
  keepContractsToDo,
  type ClosingSteps,
  type ContractToDo,
  type LeasedRun,
} from '../../store/closing/closing.store';
import { contractsOverdue } from '../../store/contract/contract-ids.store';
import { invoicedOfAll, waitingAdjustments, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import { breachesToOrder } from '../../store/penalty/penalty.store';
import { stampContracts, stampUnit } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import { lockContractsWithTerms } from '../contract/lock-with-terms';
import { groupBy } from '../group-by';
import { dueBy } from '../lifecycle/pass-time';
import { assessDowntimeYear } from '../penalty/assess-downtime-year';
import { monthOfBreach, putMonthCapsInOrder } from '../penalty/order-month-caps';
import { downtimeCommitments } from '../sla/downtime';
import type { DatedTerms } from '../terms/dated-terms';
import { termsOfYear } from '../penalty/settle-downtime-year';
import { invoicedUntil, nextDue } from './due-in-month';

/** Zones are at most so far from UTC, in seconds. */
const FARTHEST_ZONE = 14 * 3600;

/**
 * Settles the next contracts of a run, in the order of their ids: time is brought to the present,
 * which credits what is due without a claim, years that are over are assessed, month caps are put
 * in order; and it is noted which documents are due by the month's end. Null when all are settled.
 */
export async function settleContracts(
  unit: Unit,
  run: LeasedRun,
  setting: InvoicingSettingRecord,
  limit: number,
): Promise<ClosingSteps | null> {
  const { tx } = unit;
  const ids = await contractsToClose(tx, run.endsBefore, run.settledUntil, limit);
  const last = ids.at(-1);
  if (last === undefined) return null;
  const lastDay = addDays(run.endsBefore as LocalDate, -1);
  const overdue = await contractsOverdue(tx, ids, dueBy(unit.now));
  const creditedBefore = overdue.length === 0 ? 0 : await creditsOf(tx, overdue);
  const waits = (of: readonly string[]) => waitingAdjustments(tx, of, setting.startsOn, lastDay);
  const { terms, read } = await lockContractsWithTerms(unit, ids, () => [
    invoicedOfAll(tx, ids),
    waits(ids),
    breachesToOrder(tx, ids, ...spanOf(run)),
    contractsOnList(tx, run.id, ids),
  ]);
  const [invoiced, waitingAtFirst, breaches, onList] = read;
  let credited = overdue.length === 0 ? 0 : (await creditsOf(tx, overdue)) - creditedBefore;
  let corrected = 0;
  const monthsOf = groupBy(breaches, ({ contractId }) => contractId);
  const changed: string[] = [];
  const refused = new Map<string, ContractToDo['refusals']>();
  for (const [contractId, dated] of terms) {
    const of = (monthsOf.get(contractId) ?? []).map(({ breachedAt }) => monthOfBreach(dated, breachedAt));
    const months = [...new Set(of)].filter((month) => month <= run.month).sort();
    if (months.length > 0) await stampContracts(unit, [contractId]);
    for (const month of months) {
      const reordered = await putMonthCapsInOrder(unit, dated, month);
      if (reordered.length > 0) changed.push(contractId);
      corrected += reordered.length;
      credited += reordered.filter(({ isAccepted }) => isAccepted).length;
    }
    const assessed = await assessYears(unit, contractId, dated, run);
    if (!assessed.ok) refused.set(contractId, assessed.refusals);
    else if (assessed.value) changed.push(contractId);
  }
  const waitingOf = groupBy(waitingAtFirst, ({ contractId }) => contractId);
  if (changed.length > 0) {
    const again = groupBy(await waits(changed), ({ contractId }) => contractId);
    for (const id of changed) waitingOf.set(id, again.get(id) ?? []);
  }
  const toDo = ids.flatMap((contractId): ContractToDo[] => {
    const dated = terms.get(contractId);
    const refusals = refused.get(contractId) ?? null;
    const waiting = waitingOf.get(contractId) ?? [];
    const own =
      dated === undefined ? null : invoicedUntil(dated, setting, invoiced.get(contractId), null, waiting, lastDay);
    const due = dated === undefined || own === null || refusals !== null ? null : nextDue(dated, own, lastDay);
    if (due === null && refusals === null && !onList.has(contractId)) return [];
    return [{ contractId, dueOn: due?.on ?? null, pass: 0, afterOn: null, refusals }];
  });
  const { providerId } = unit.session;
  if (toDo.length > 0) {
    await stampUnit(unit);
    await keepContractsToDo(tx, { providerId, runId: run.id, at: unit.recordedAt }, toDo);
  }
  const isDue = toDo.filter(({ dueOn }) => dueOn !== null).length;
  return {
    ...{ settled: ids.length, done: ids.length - isDue, refused: refused.size },
    ...{ credited, corrected, settledUntil: last },
  };
}

/** The instants that a run spans, whatever the zone of a contract. */
function spanOf({ startsOn, endsBefore }: Pick<LeasedRun, 'startsOn' | 'endsBefore'>): [string, string] {
  const [from, until] = [Date.parse(startsOn), Date.parse(endsBefore)].map((ms) => ms / 1000);
  const moved = (at: number | undefined, by: number): string => new Date(((at ?? 0) + by) * 1000).toISOString();
  return [moved(from, -FARTHEST_ZONE), moved(until, FARTHEST_ZONE)];
}

/**
 * Assesses the downtime of the years that are certain by the month's end: those that ended with a
 * month of the run, and that in which the service ended. Says whether there was any.
 */
async function assessYears(
  unit: Unit,
  contractId: string,
  dated: DatedTerms,
  { startsOn, endsBefore }: Pick<LeasedRun, 'startsOn' | 'endsBefore'>,
): Promise<Result<boolean>> {
  const { serviceLastDay } = dated.at(unit.now);
  const ended = serviceLastDay !== null && serviceLastDay < endsBefore && serviceLastDay >= startsOn;
  const years = new Set<number>();
  for (let year = yearOf(startsOn as LocalDate); year < yearOf(endsBefore as LocalDate); year += 1) years.add(year);
  if (ended) years.add(yearOf(serviceLastDay));
  let any = false;
  for (const year of [...years].sort()) {
    const isServed = yearOf(dated.firstDay) <= year && (serviceLastDay === null || yearOf(serviceLastDay) >= year);
    if (!isServed || downtimeCommitments(termsOfYear(dated, year, unit.now)).length === 0) continue;
    const assessed = await assessDowntimeYear(unit, { contractId, year });
    if (!assessed.ok) return assessed;
    any = true;
  }
  return accept(any);
}
