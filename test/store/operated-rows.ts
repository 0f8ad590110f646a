import { AT, LATER, type RowValues } from './made-values';
import type { TableName } from './table-names';

/** What use cases change of the tables of a service that is operated. */
export const OPERATED_COLUMNS = {
  maintenance: [
    ...['agreed_at', 'announced_at', 'began_at', 'consulted_at', 'contact_id', 'ends_at', 'finished_at', 'reason'],
    ...['starts_at', 'state', 'told_contact_id'],
  ],
  notice: ['attempts', 'claimed_until', 'failure', 'next_attempt_at', 'sent_at', 'state', 'updated_at'],
} as const;

/** A row of each of these tables, on a contract with an asset. */
export function operatedRows(asset: RowValues): readonly (readonly [TableName, RowValues])[] {
  const maintained = { asset_ids: [], module_ids: [], closes_access: false, state: 'PLANNED' };
  const written = { kind: 'QUOTE_SENT', side: 'CLIENT', language: 'FR', subject: 'Devis D-1', text: 'Bonjour' };
  const waiting = { state: 'UNADDRESSED', attempts: 0, created_at: AT, updated_at: AT };
  return [
    ['notice', { ...written, ...waiting }],
    ['recommendation', { ...asset, recommendation: 'Renew', issued_on: '2026-01-01', state: 'OPEN', recorded_at: AT }],
    ['change_request', { description: 'Open port 22', state: 'REQUESTED', recorded_at: AT }],
    ['maintenance', { ...maintained, description: 'Updates', starts_at: AT, ends_at: LATER, recorded_at: AT }],
  ];
}
