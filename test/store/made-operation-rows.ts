import { BOOKS_WRITES } from './made-books-rows';
import { AT, EXPLANATION, type idsOf, type RowValues } from './made-values';

const added = { insert: ['staff'], change: [], columns: [] } as const;
const kept = <Columns extends readonly string[]>(...columns: Columns) =>
  ({ insert: ['staff'], change: ['staff'], columns }) as const;

/** Who may write the tables of operations, and which columns change. */
export const OPERATION_WRITES = {
  ...BOOKS_WRITES,
  monitored_check: kept(
    ...([
      'comparison',
      'enabled',
      'every_seconds',
      'label',
      'module_id',
      'severity',
      'threshold',
      'updated_at',
    ] as const),
  ),
  allocation: added,
  published_figure: { insert: ['staff'], change: ['staff'], columns: ['withdrawn_at', 'withdrawn_because'] },
  allocation_use: added,
  recommendation: kept('closed_on', 'note', 'state'),
  reading: added,
  alert: kept('attempts', 'closed_at', 'delivered_at', 'updated_at'),
  alert_delivery: added,
  document: added,
  document_chunk: added,
  declaration: kept(
    ...(['accepted', 'answer', 'answered_at', 'answered_by', 'awaits', 'ended_at'] as const),
    ...(['updated_at', 'withdrawal_reason', 'withdrawn_at'] as const),
  ),
  escalation: {
    insert: ['staff', 'partnerFollowing', 'clientFollowing'],
    change: ['staff', 'partnerFollowing', 'clientFollowing'],
    columns: ['withdrawn_at'],
  },
  backup_plan: added,
  backup_run: kept(
    ...(['client_informed_at', 'finished_at', 'note', 'off_site', 'outcome', 'started_at', 'updated_at'] as const),
  ),
  backup_check: kept('updated_at', 'withdrawn_at', 'withdrawn_because'),
  coordination_report: kept('updated_at', 'withdrawn_at', 'withdrawn_because'),
  coordination_action: kept('closed_on', 'reason', 'state', 'updated_at'),
} as const;

/** A row of each of these tables and of quotes, of the nth contract of a provider. */
export function operationRows(
  of: ReturnType<typeof idsOf>,
  n: number,
): Record<
  | 'declaration'
  | 'document'
  | 'monitored_check'
  | 'reading'
  | 'alert'
  | 'alert_delivery'
  | 'escalation'
  | 'backup_plan'
  | 'backup_run'
  | 'backup_check'
  | 'coordination_report'
  | 'coordination_action'
  | 'quote',
  RowValues
> {
  const about = { about_id: of('contract', n) };
  const watched = { ...about, check_key: 'storage' };
  const when = { created_at: AT, updated_at: AT };
  return {
    monitored_check: { ...about, key: 'storage', enabled: true, ...when },
    reading: { ...watched, read_at: AT, failing: true, recorded_at: AT },
    alert: { ...watched, incident_id: of('incident', n), raised_at: AT, attempts: 1, ...when },
    alert_delivery: {
      alert_id: of('alert', n),
      attempt: 1,
      sent_at: AT,
      delivered: false,
      recipient: 'mail',
      recorded_at: AT,
    },
    document: {
      ...{ first_id: of('document', n), version: 1, kind: 'OTHER', name: 'a.txt', media_type: 'text/plain', size: 1 },
      ...{ sha256: 'a'.repeat(64), stored_by: 'PROVIDER', author: 'ops', created_at: AT },
    },
    declaration: {
      kind: 'INSURANCE_SHOWN',
      side: 'PROVIDER',
      text: 'Shown',
      reference: 'P-1',
      currency: 'EUR',
      ...{ declared_at: AT, starts_at: AT, recorded_by: 'PROVIDER', author: 'ops', ...when },
    },
    escalation: {
      incident_id: of('incident', n),
      commitment_key: 'gti',
      step_key: 'team-lead',
      step: 1,
      fell_due_at: AT,
      created_at: AT,
    },
    backup_plan: { key: 'daily', starts_on: '2026-01-01', every: 'WORKING_DAY', off_site: false, created_at: AT },
    backup_run: { plan_key: 'daily', due_from: AT, outcome: 'MISSED', off_site: false, ...when },
    backup_check: {
      ...{ plan_key: 'daily', kind: 'RESTORE_TEST', backup_id: of('backup_run', n), restored: 'web-01' },
      ...{ started_at: AT, outcome: 'PASSED', ...when },
    },
    coordination_report: {
      ...{ held_on: '2026-03-02', attendees: '{}', done: '[]', not_done: '[]', malfunctions: '[]' },
      ...{ improvements: '[]', projects: '[]', intervention_id: of('intervention', n), ...when },
    },
    coordination_action: {
      ...{
        report_id: of('coordination_report', n),
        position: 1,
        text: 'Renew',
        owner_side: 'CLIENT',
        owner: 'M. Morel',
      },
      ...{ due_on: '2026-04-02', state: 'OPEN', ...when },
    },
    quote: {
      reference: 'D-1',
      work_kind: 'INSTALLATION',
      description: 'A switch',
      basis: 'FIXED_PRICE',
      amount: '480.00',
      currency: 'EUR',
      valid_until: '2026-12-31',
      sent_at: AT,
      status: 'SENT',
      explanation: EXPLANATION,
      ...when,
    },
  };
}
