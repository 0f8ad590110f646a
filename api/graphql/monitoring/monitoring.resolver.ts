import { MonitoringQueries, type QueryAlertsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadAlertPage } from './monitoring.loader';

/** Resolves queries about monitoring. */
export class MonitoringQueryResolver extends MonitoringQueries {
  alerts(context: RequestContext, args: QueryAlertsArgs) {
    return loadAlertPage(context, args);
  }
}
