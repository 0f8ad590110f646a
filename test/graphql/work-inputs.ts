import type { Things } from '../support/furnish';

/** Inputs of the mutations of offered and planned work, right but for the id that a test puts in. */
export const WORK_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  sendQuote: ({ contract }) => ({
    contractId: contract,
    reference: 'D-2',
    basis: 'FIXED_PRICE',
    workKind: 'INSTALLATION',
    description: 'A switch',
    amount: '480.00 EUR',
    validUntil: '2026-12-31',
  }),
  planMaintenance: ({ contract, asset, module, contact }) => ({
    contractId: contract,
    description: 'D',
    startsAt: '2026-04-02T20:00:00Z',
    endsAt: '2026-04-02T21:00:00Z',
    assetIds: [asset],
    moduleIds: [module],
    contactId: contact,
    announcedAt: '2026-03-31T07:00:00Z',
  }),
  moveMaintenance: ({ maintenance, contact }) => ({
    maintenanceId: maintenance,
    startsAt: '2026-04-02T20:00:00Z',
    endsAt: '2026-04-02T21:00:00Z',
    contactId: contact,
    announcedAt: '2026-03-31T07:00:00Z',
    reason: 'R',
  }),
  cancelMaintenance: ({ maintenance }) => ({ maintenanceId: maintenance, reason: 'R' }),
  completeMaintenance: ({ maintenance }) => ({
    maintenanceId: maintenance,
    beganAt: '2026-03-30T20:00:00Z',
    finishedAt: '2026-03-30T21:00:00Z',
  }),
  recordUpdate: ({ contract, asset }) => ({
    contractId: contract,
    assetId: asset,
    component: 'kernel',
    releasedAt: '2026-03-31T07:00:00Z',
  }),
  requestUpdate: ({ contract, asset }) => ({
    contractId: contract,
    assetId: asset,
    component: 'database',
    wantedOn: '2026-05-01',
  }),
  announceUpdate: ({ update }) => ({ updateId: update, content: 'C' }),
  completeUpdate: ({ update }) => ({ updateId: update, doneAt: '2026-03-31T07:00:00Z' }),
  bringRebootForward: ({ reboot }) => ({ rebootId: reboot, startsAt: '2026-04-02T09:00:00Z' }),
  recordManualReboot: ({ reboot }) => ({ rebootId: reboot }),
  completeReboot: ({ reboot }) => ({ rebootId: reboot }),
  recordRebootFailure: ({ reboot }) => ({ rebootId: reboot, failedOn: '2026-03-31' }),
  acceptQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
  declineQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
  completeQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
};
