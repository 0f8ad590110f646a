import { recordAlertDelivery } from '../../api/app/monitoring/record-alert-delivery';
import { recordReadings } from '../../api/app/monitoring/record-readings';
import { setMonitoringCheck } from '../../api/app/monitoring/set-monitoring-check';
import { at, carryOut, type Tenant } from './tenant';

/** Watches a contract: a check of its own that failed, and an alert that was sent in vain. */
export async function watched(tenant: Tenant, contractId: string): Promise<{ readonly alert: string }> {
  const check = { contractId, check: 'room-temperature', label: 'Room temperature', enabled: true } as const;
  await carryOut(tenant, '2026-03-30T12:00:00Z', (unit) => setMonitoringCheck(unit, { ...check, severity: 'MINOR' }));
  const reading = { contractId, check: check.check, at: at('2026-03-30T12:30:00Z'), failing: true };
  const { outcomes } = await carryOut(tenant, '2026-03-30T12:31:00Z', (unit) =>
    recordReadings(unit, { readings: [reading] }),
  );
  const alert = outcomes[0]!.alertId!;
  const sent = { alertId: alert, delivered: false, recipient: 'on-call by e-mail' };
  await carryOut(tenant, '2026-03-30T12:32:00Z', (unit) => recordAlertDelivery(unit, sent));
  return { alert };
}
