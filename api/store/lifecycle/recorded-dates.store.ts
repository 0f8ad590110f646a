import type { UpcomingKind } from '../../domain/lifecycle/upcoming-dates';
import type { StatementRunner as Reader } from '../database/statement';

/** A date recorded on something of a contract. */
export interface RecordedDateRecord {
  readonly contractId: string;
  readonly kind: UpcomingKind;
  readonly on: string;
  /** The asset, the quote, the penalty, the reboot or the item of an action plan. */
  readonly concerns: string;
}

const OF_ASSETS = [
  ['WARRANTY_END', 'warranty_ends_on'],
  ['ANTIVIRUS_END', 'antivirus_ends_on'],
  ['FIREWALL_END', 'firewall_ends_on'],
  ['LICENCE_END', 'licence_ends_on'],
  ['SUPPORT_END', 'support_ends_on'],
] as const satisfies readonly (readonly [UpcomingKind, string])[];

/** The kinds of the dates that `recordedDatesOf` reads. */
export const RECORDED_KINDS: readonly UpcomingKind[] = [
  ...OF_ASSETS.map(([kind]) => kind),
  ...(['QUOTE_END', 'REBOOT', 'CONTEST_DEADLINE', 'COORDINATION_ACTION'] as const),
];

const ends = OF_ASSETS.map(([kind, column]) => `('${kind}', a.${column})`).join(', ');

/**
 * The dates in `[from, before)` of assets that are covered until then, of quotes that wait for the
 * client, of planned reboots, of open items of action plans, and of contests for which both sides
 * look for an agreement, of several contracts.
 */
export function recordedDatesOf(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  before: string,
): Promise<RecordedDateRecord[]> {
  return reader.query(
    {
      name: 'upcoming-dates:recorded',
      text:
        `SELECT a.contract_id AS "contractId", ends.kind, ends.at::text AS "on", a.id AS concerns FROM asset a ` +
        `CROSS JOIN LATERAL (VALUES ${ends}) AS ends(kind, at) WHERE a.contract_id = ANY($1::uuid[]) ` +
        `AND a.moved_to_id IS NULL AND (a.covered_until IS NULL OR a.covered_until >= ends.at) ` +
        `AND ends.at >= $2::date AND ends.at < $3::date UNION ALL ` +
        `SELECT q.contract_id, 'QUOTE_END', q.valid_until::text, q.id FROM quote q WHERE q.contract_id = ANY($1::uuid[]) ` +
        `AND q.status = 'SENT' AND q.valid_until >= $2::date AND q.valid_until < $3::date UNION ALL ` +
        `SELECT r.contract_id, 'REBOOT', r.planned_on::text, r.id FROM reboot r WHERE r.contract_id = ANY($1::uuid[]) ` +
        `AND r.state = 'PLANNED' AND r.planned_on >= $2::date AND r.planned_on < $3::date UNION ALL ` +
        `SELECT c.contract_id, 'COORDINATION_ACTION', c.due_on::text, c.id FROM coordination_action c ` +
        `WHERE c.contract_id = ANY($1::uuid[]) AND c.state = 'OPEN' ` +
        `AND c.due_on >= $2::date AND c.due_on < $3::date UNION ALL ` +
        `SELECT p.contract_id, 'CONTEST_DEADLINE', p.dispute->>'agreeBy', p.id FROM penalty p ` +
        `WHERE p.contract_id = ANY($1::uuid[]) AND p.status = 'CONTESTED' ` +
        `AND p.dispute->>'agreeBy' >= $2::text AND p.dispute->>'agreeBy' < $3::text ORDER BY 3, 4`,
    },
    [contracts, from, before],
  );
}

/** A maintenance that is planned. */
export interface PlannedTimeRecord {
  readonly contractId: string;
  readonly id: string;
  readonly startsAt: string;
}

/** The maintenance of contracts that is planned to start in `[from, before)`. */
export function plannedMaintenance(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  before: string,
): Promise<PlannedTimeRecord[]> {
  const text =
    `SELECT m.contract_id AS "contractId", m.id, m.starts_at AS "startsAt" FROM maintenance m ` +
    `WHERE m.contract_id = ANY($1::uuid[]) AND m.state = 'PLANNED' ` +
    `AND m.starts_at >= $2::timestamptz AND m.starts_at < $3::timestamptz`;
  return reader.query({ name: 'upcoming-dates:maintenance', text }, [contracts, from, before]);
}
