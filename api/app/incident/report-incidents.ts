import { accept, type Refusal, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { assetsNamed } from '../asset/named-assets';
import { isId, notFound } from '../checks';
import { checkItemCount, inItem, pauseBetween } from '../command/many';
import { stampContracts } from '../command/stamp-unit';
import { leaveNoTrace } from '../command/run-command';
import type { Unit } from '../command/unit';
import { lockContractsWithTerms } from '../contract/lock-with-terms';
import { NOTHING_SETTLED, settledTogether, type Settled } from '../penalty/settle-occasion';
import {
  decideReport,
  saveReports,
  settleEarlierYears,
  type DecidedReport,
  type ReportIncidentInput,
} from './report-incident';

/** New incidents, of one contract or of several. */
export interface ReportIncidentsInput {
  readonly incidents: readonly ReportIncidentInput[];
}

/** What became of one of them: its id, or why it was refused. */
export interface ReportedOutcome {
  readonly index: number;
  readonly incidentId: string | null;
  readonly refusals: readonly Refusal[];
}

/** What a report of many returns. */
export interface ReportedIncidents extends Settled {
  readonly outcomes: readonly ReportedOutcome[];
}

/**
 * Records many incidents as `reportIncident` records each, in statements whose number does not grow
 * with theirs. One that is refused is refused alone; nothing recorded leaves no trace. Years that
 * were assessed before are assessed again once a contract. Refuses `NUMBER_OUT_OF_RANGE` for none
 * and for more than a call takes.
 */
export async function reportIncidents(unit: Unit, input: ReportIncidentsInput): Promise<Result<ReportedIncidents>> {
  const { incidents } = input;
  const refused = checkItemCount(incidents.length, 'incidents');
  if (refused !== null) return refused;
  const contractIds = [...new Set(incidents.map(({ contractId }) => contractId).filter(isId))];
  const named = incidents.flatMap(({ assetIds }) => assetIds);
  const { terms, read } = await lockContractsWithTerms(unit, contractIds, () => [assetsNamed(unit, named)]);
  const [assets] = read;
  const results: Result<DecidedReport>[] = [];
  for (const [index, incident] of incidents.entries()) {
    await pauseBetween(index);
    const dated = terms.get(incident.contractId);
    const result =
      dated === undefined ? notFound('contract', ['contractId']) : decideReport(dated, unit.now, incident, assets);
    results.push(inItem('incidents', index, result));
  }
  const reports = results.flatMap((result) => (result.ok ? [result.value] : []));
  if (reports.length === 0) {
    leaveNoTrace(unit);
    return accept({ outcomes: outcomesOf(results, []), ...NOTHING_SETTLED });
  }
  await stampContracts(unit, [...new Set(reports.map(({ terms: { contract } }) => contract.id))]);
  const ids = await saveReports(unit, reports);
  return accept({ outcomes: outcomesOf(results, ids), ...(await settleYears(unit, reports)) });
}

function outcomesOf(results: readonly Result<DecidedReport>[], ids: readonly string[]): readonly ReportedOutcome[] {
  const left = ids.values();
  return results.map((result, index) =>
    result.ok
      ? { index, incidentId: left.next().value ?? null, refusals: [] }
      : { index, incidentId: null, refusals: result.refusals },
  );
}

/** Assesses again each contract's years from its earliest report on. */
export async function settleYears(unit: Unit, reports: readonly DecidedReport[]): Promise<Settled> {
  const earliest = new Map<string, DecidedReport>();
  for (const report of reports) {
    const { id } = report.terms.contract;
    const before: Instant = earliest.get(id)?.receivedAt ?? report.receivedAt;
    if (report.receivedAt <= before) earliest.set(id, report);
  }
  const settled: Settled[] = [];
  for (const { terms, receivedAt } of earliest.values())
    settled.push(await settleEarlierYears(unit, terms, receivedAt));
  return settledTogether(settled);
}
