import { recordAlertDelivery } from '../../api/app/monitoring/record-alert-delivery';
import { recordReadings } from '../../api/app/monitoring/record-readings';
import { setMonitoringCheck } from '../../api/app/monitoring/set-monitoring-check';
import { lockContract } from '../../api/app/command/lock-contract';
import { record } from '../../api/app/command/record';
import { insertRow } from '../../api/app/command/unit';
import { recordIntegrityCheck } from '../../api/app/backup/record-backup-check';
import { recordBackup } from '../../api/app/backup/record-backup';
import { setOnCall } from '../../api/app/on-call/set-on-call';
import { setBackupPlan } from '../../api/app/backup/set-backup-plan';
import { accept } from '../../api/domain/result';
import { openIncidentsOf } from '../../api/store/incident/incident.store';
import { EscalationRow } from '../../api/store/rows';
import { on, reading as read } from './made-contract';
import { at, carryOut, type Tenant } from './tenant';

/** Watches a contract: a check of its own that failed, and an alert that was sent in vain. */
export async function watched(
  tenant: Tenant,
  contractId: string,
): Promise<{
  readonly alert: string;
  readonly backup: string;
  readonly backupCheck: string;
  readonly shift: string;
  readonly notice: string;
}> {
  const check = { contractId, check: 'room-temperature', label: 'Room temperature', enabled: true } as const;
  await carryOut(tenant, '2026-03-30T12:00:00Z', (unit) => setMonitoringCheck(unit, { ...check, severity: 'MINOR' }));
  const reading = { contractId, check: check.check, at: at('2026-03-30T12:30:00Z'), failing: true };
  const { outcomes } = await carryOut(tenant, '2026-03-30T12:31:00Z', (unit) =>
    recordReadings(unit, { readings: [reading] }),
  );
  const alert = outcomes[0]!.alertId!;
  const sent = { alertId: alert, delivered: false, recipient: 'on-call by e-mail' };
  await carryOut(tenant, '2026-03-30T12:32:00Z', (unit) => recordAlertDelivery(unit, sent));
  const plan = { contractId, plan: 'disks', label: 'Disks', startsOn: on('2026-03-29'), every: 'DAY' } as const;
  await carryOut(tenant, '2026-03-30T12:33:00Z', (unit) => setBackupPlan(unit, plan));
  const run = { contractId, plan: 'disks', startedAt: at('2026-03-30T12:34:00Z'), succeeded: false, offSite: false };
  const { backupId } = await carryOut(tenant, '2026-03-30T12:35:00Z', (unit) => recordBackup(unit, run));
  const integrity = {
    contractId,
    plan: 'disks',
    startedAt: at('2026-03-30T12:35:30Z'),
    succeeded: true,
    method: 'SHA-256',
  };
  const { backupCheckId } = await carryOut(tenant, '2026-03-30T12:35:40Z', (unit) =>
    recordIntegrityCheck(unit, integrity),
  );
  const onCall = { team: `night ${contractId}`, name: 'T. Roux', phone: '0102030405', deputy: false } as const;
  const night = { startsAt: at('2026-03-31T16:00:00Z'), endsAt: at('2026-04-02T06:00:00Z'), contractIds: [contractId] };
  const { shiftId } = await carryOut(tenant, '2026-03-30T12:35:50Z', (unit) =>
    setOnCall(unit, { ...onCall, ...night }),
  );
  await carryOut(tenant, '2026-03-30T12:36:00Z', async (unit) => {
    // No pack of the story escalates: a step as time would record it.
    await lockContract(unit, contractId);
    const [open] = await openIncidentsOf(unit.tx, contractId);
    const id = unit.newId();
    const fellDueAt = '2026-03-30T12:00:00Z';
    const step = { incidentId: open!.id, commitment: 'gtr', stepKey: 'team-lead', step: 1, fellDueAt };
    const said = { ...step, contactId: null, contactName: null };
    await insertRow(unit, EscalationRow, { id, contractId, ...said, withdrawnAt: null, createdAt: unit.recordedAt });
    await record(unit, { kind: 'ESCALATION_REACHED', subjectId: id, contractId, payload: said });
    return accept({});
  });
  const told = await read(tenant, (scope) =>
    scope.query<{ readonly id: string }>(
      { name: 'test:notices', text: `SELECT n.id FROM notice n WHERE n.contract_id = $1 AND n.kind = 'ALERT'` },
      [contractId],
    ),
  );
  return { alert, backup: backupId, backupCheck: backupCheckId, shift: shiftId, notice: told[0]!.id };
}
