import type { Things } from '../support/furnish';

/** Inputs of the mutations of monitoring that are right but for the id that is put in. */
export const WATCH_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  setMonitoringCheck: ({ contract, asset, module }) => ({
    contractId: contract,
    assetId: asset,
    moduleId: module,
    check: 'door',
    label: 'Door',
  }),
  recordReadings: ({ contract, asset }) => ({
    contractId: contract,
    assetId: asset,
    check: 'room-temperature',
    at: '2026-03-31T08:00:00Z',
    failing: false,
  }),
  setBackupPlan: ({ contract }) => ({
    contractId: contract,
    plan: 'disks',
    label: 'Disks',
    startsOn: '2026-04-01',
    every: 'DAY',
  }),
  recordBackup: ({ contract }) => ({ contractId: contract, plan: 'disks', startedAt: '2026-03-31T08:00:00Z' }),
  informOfBackup: ({ backup }) => ({ backupId: backup }),
  recordRestoreTest: ({ contract, backup }) => ({
    ...{ contractId: contract, backupId: backup, plan: 'disks', succeeded: true, restored: 'web-01' },
    ...{ startedAt: '2026-03-31T08:00:00Z', finishedAt: '2026-03-31T08:30:00Z' },
  }),
  recordIntegrityCheck: ({ contract, backup }) => ({
    ...{ contractId: contract, backupId: backup, plan: 'disks', succeeded: true, method: 'SHA-256' },
    startedAt: '2026-03-31T08:00:00Z',
  }),
  withdrawBackupCheck: ({ backupCheck }) => ({ backupCheckId: backupCheck, reason: 'A mistake' }),
  setOnCall: ({ contract, contact }) => ({
    ...{ team: 'night', startsAt: '2026-05-01T16:00:00Z', endsAt: '2026-05-02T06:00:00Z' },
    ...{ contactId: contact, contractIds: [contract] },
  }),
  replaceOnCall: ({ shift, contact }) => ({ shiftId: shift, contactId: contact }),
  endOnCall: ({ shift }) => ({ shiftId: shift }),
  recordCoordinationReport: ({ contract, intervention }) => ({
    ...{ contractId: contract, heldOn: '2026-03-20', interventionId: intervention, done: [{ text: 'Disks renewed' }] },
    actions: [{ text: 'Renew the antivirus', ownerSide: 'CLIENT', owner: 'M. Morel', dueOn: '2026-05-01' }],
  }),
  closeCoordinationAction: ({ coordinationAction }) => ({
    ...{ actionId: coordinationAction, outcome: 'DONE', closedOn: '2026-03-30' },
  }),
  withdrawCoordinationReport: ({ coordinationReport }) => ({
    ...{ coordinationReportId: coordinationReport, reason: 'A mistake' },
  }),
  recordNoticeSent: ({ notice }) => ({ noticeId: notice, proof: 'Letter 4' }),
  recordAlertDelivery: ({ alert }) => ({ alertId: alert, delivered: true, recipient: 'on-call' }),
};
