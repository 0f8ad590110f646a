import { AT, LATER, type RowValues } from './made-values';
import type { TableName } from './table-names';

/** What use cases change of the tables of a service that is operated. */
export const OPERATED_COLUMNS = {
  maintenance: [
    ...['agreed_at', 'announced_at', 'began_at', 'consulted_at', 'contact_id', 'ends_at', 'finished_at', 'reason'],
    ...['starts_at', 'state', 'told_contact_id'],
  ],
  notice: ['attempts', 'claimed_until', 'failure', 'next_attempt_at', 'proof', 'sent_at', 'state', 'updated_at'],
  software_update: ['announced_at', 'content', 'done_at', 'in_time', 'state', 'told_contact_id'],
  reboot: ['done_at', 'failures', 'planned_on', 'starts_at', 'state', 'told_at', 'told_contact_id'],
} as const;

/** A row of each of these tables, on a contract with an asset. */
export function operatedRows(asset: RowValues, updateId: unknown): readonly (readonly [TableName, RowValues])[] {
  const update = { kind: 'MAJOR', special_handling: false };
  const reboot = { update_id: updateId, immediate: false, movable: true, slot_from: '08:00', slot_to: '17:00' };
  const maintained = { asset_ids: [], module_ids: [], closes_access: false, state: 'PLANNED' };
  const written = { kind: 'QUOTE_SENT', side: 'CLIENT', language: 'FR', subject: 'Devis D-1', text: 'Bonjour' };
  const waiting = { state: 'UNADDRESSED', attempts: 0, created_at: AT, updated_at: AT };
  return [
    ['notice', { ...written, ...waiting }],
    ['recommendation', { ...asset, recommendation: 'Renew', issued_on: '2026-01-01', state: 'OPEN', recorded_at: AT }],
    ['change_request', { description: 'Open port 22', state: 'REQUESTED', recorded_at: AT }],
    ['software_update', { ...update, component: 'kernel', state: 'OPEN', recorded_at: AT }],
    ['reboot', { ...reboot, level: 1, failures: 0, planned_on: '2026-01-12', state: 'PLANNED', recorded_at: AT }],
    ['maintenance', { ...maintained, description: 'Updates', starts_at: AT, ends_at: LATER, recorded_at: AT }],
  ];
}
