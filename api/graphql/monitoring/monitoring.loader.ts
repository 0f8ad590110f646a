import type { RecordedReading } from '../../app/monitoring/reading-outcomes';
import { watchedChecks, type WatchedCheck } from '../../app/monitoring/watched-checks';
import type { DatedTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { formatInstant } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { groupsInOrder } from '../../executor/align';
import { assetsById } from '../../store/asset/asset.store';
import { fewContracts } from '../../store/contract/contract.store';
import { modulesById } from '../../store/contract/service-module.store';
import type { StatementRunner } from '../../store/database/statement';
import {
  alertOrder,
  alertsById,
  alertsOfContracts,
  deliveriesOf,
  listAlerts,
  readingOrder,
  readingsOfContracts,
  type AlertChoice,
  type AlertRecord,
  type ReadingRecord,
} from '../../store/monitoring/monitoring.store';
import {
  AlertRelations,
  ContractMonitoringRelations,
  MonitoringCheckRelations,
  ReadingOutcomeRelations,
  ReadingRelations,
  type ContractAlertsArgs,
  type ContractReadingsArgs,
  type QueryAlertsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder, type Connection, type PageRequest } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, contractsOf, idsOf, incidentsOf, loadMaybe, loadPage, loadPages } from '../load';

type Contracts = readonly { readonly id: string }[];

const readingPages = pagesInOrder<ReadingRecord>({ list: 'readings', order: readingOrder });
const alertPages = pagesInOrder<AlertRecord>({ list: 'alerts', order: alertOrder });

/** The alert that a mutation changed. */
export const savedAlert = savedRow((done: { readonly alertId: string }) => done.alertId, alertsById);

/** A page of the alerts that may be seen, latest first. */
export function loadAlertPage(context: RequestContext, args: QueryAlertsArgs): Promise<Connection<AlertRecord>> {
  const choice = choiceOf(args);
  const read = async (reader: StatementRunner, page: PageRequest): Promise<AlertRecord[]> => {
    const contracts = context.session.kind === 'PROVIDER' ? null : await fewContracts(reader);
    return listAlerts(reader, choice, contracts, page);
  };
  return loadPage(context, args, alertPages, read);
}

function choiceOf({ filter }: Pick<QueryAlertsArgs, 'filter'>): AlertChoice {
  const { only, check, assetId } = filter ?? {};
  return { only: only ?? null, check: check ?? null, assetId: askedIdOrNull(assetId) };
}

/** The terms of contracts over time, in their order. */
export async function datedTermsOfParents(
  context: RequestContext,
  contracts: Contracts,
): Promise<readonly DatedTerms[]> {
  const library = termsLibraryOf(context.database);
  const timelines = await library.timelinesOf(context.read, context.session.providerId, idsOf(contracts));
  return contracts.map(({ id }) => {
    const found = timelines.get(id);
    if (found === undefined) throw new Error(`a contract without terms: ${id}`);
    return found;
  });
}

/** Loads the checks, readings and alerts of contracts. */
export class MonitoringOfContracts extends ContractMonitoringRelations {
  @needs('id')
  async checks(context: RequestContext, contracts: Contracts) {
    return watchedChecks(context.read, await datedTermsOfParents(context, contracts), context.now);
  }

  @needs('id')
  readings(context: RequestContext, contracts: Contracts, args: ContractReadingsArgs) {
    const { check, assetId, failing, since, before } = args.filter ?? {};
    const choice = {
      check: check ?? null,
      assetId: askedIdOrNull(assetId),
      failing: failing ?? null,
      since: since == null ? null : formatInstant(since),
      before: before == null ? null : formatInstant(before),
    };
    return loadPages(context, contracts, args, readingPages, (reader, ids, page) =>
      readingsOfContracts(reader, ids, choice, page),
    );
  }

  @needs('id')
  alerts(context: RequestContext, contracts: Contracts, args: ContractAlertsArgs) {
    const choice = choiceOf(args);
    return loadPages(context, contracts, args, alertPages, (reader, ids, page) =>
      alertsOfContracts(reader, ids, choice, page),
    );
  }
}

/** Loads what belongs to checks. */
export class MonitoringCheckLoader extends MonitoringCheckRelations {
  asset(context: RequestContext, checks: readonly WatchedCheck[]) {
    return loadMaybe(context, checks, ({ assetId }) => assetId, assetsById);
  }

  module(context: RequestContext, checks: readonly WatchedCheck[]) {
    return loadMaybe(context, checks, ({ moduleId }) => moduleId, modulesById);
  }

  latestReading(_context: RequestContext, checks: readonly WatchedCheck[]) {
    return checks.map(({ latestReading }) => latestReading);
  }

  standingAlert(_context: RequestContext, checks: readonly WatchedCheck[]) {
    return checks.map(({ standingAlert }) => standingAlert);
  }
}

/** Loads what belongs to readings. */
export class ReadingLoader extends ReadingRelations {
  contract(context: RequestContext, readings: readonly ReadingRecord[]) {
    return contractsOf(context, readings);
  }

  asset(context: RequestContext, readings: readonly ReadingRecord[]) {
    return loadMaybe(context, readings, ({ assetId }) => assetId, assetsById);
  }

  createdAt(_context: RequestContext, readings: readonly ReadingRecord[]) {
    return readings.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, readings: readonly ReadingRecord[]) {
    return readings.map(({ recordedAt }) => recordedAt);
  }
}

/** Loads the alerts that readings raised or closed. */
export class ReadingOutcomeLoader extends ReadingOutcomeRelations {
  alert(context: RequestContext, outcomes: readonly RecordedReading[]) {
    return loadMaybe(context, outcomes, ({ alertId }) => alertId, alertsById);
  }
}

/** Loads what belongs to alerts. */
export class AlertLoader extends AlertRelations {
  contract(context: RequestContext, alerts: readonly AlertRecord[]) {
    return contractsOf(context, alerts);
  }

  asset(context: RequestContext, alerts: readonly AlertRecord[]) {
    return loadMaybe(context, alerts, ({ assetId }) => assetId, assetsById);
  }

  incident(context: RequestContext, alerts: readonly AlertRecord[]) {
    return incidentsOf(context, alerts);
  }

  async deliveries(context: RequestContext, alerts: readonly AlertRecord[]) {
    const found = await deliveriesOf(context.read, idsOf(alerts));
    return groupsInOrder(
      alerts,
      ({ id }) => id,
      found,
      ({ alertId }) => alertId,
    );
  }
}
