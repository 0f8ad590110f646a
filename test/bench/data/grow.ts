import { Client } from 'pg';
import { issueKey } from '../../../api/app/access/create-api-key';
import { ROLE_SCOPES } from '../../../api/app/access/scopes';
import { secretOf } from '../../../api/app/access/shown-once';
import { asOperator, OPERATOR_AUTHORITY } from '../../../api/commands/as-operator';
import { systemClock } from '../../../api/config/clock';
import { Database } from '../../../api/store/database/database';
import { silentLog } from '../../../api/store/database/store-log';
import { rows } from '../../../api/store/rows';
import type { Asker } from './fill';
import { CLEAN_UP, FUNCTIONS, ORDERLY, SET_ASIDE } from './statements';

/** How many rows a provider is to have. */
export interface Grown {
  readonly incidents: number;
  readonly adjustments: number;
}

/**
 * History of past years for the contracts that there are: incidents long restored, one in ten with
 * a penalty. What runs today, and what the current year counts, stay as they are.
 */
const INCIDENTS = `
  INSERT INTO incident (provider_id, id, number, contract_id, module_id, severity, kind, channel, description, received_at,
    first_response_at, restored_at, excluded_by, recorded_at, level)
  SELECT m.provider_id, pg_temp.made_id('grown' || n, at), 'GRO-' || n, m.contract_id, m.id,
         (ARRAY['CRITICAL', 'MAJOR', 'URGENT', 'MINOR'])[n % 4 + 1], (ARRAY['INTERRUPTION', 'DEGRADATION', 'SECURITY', 'REQUEST'])[n / 4 % 4 + 1],
         'WEB', 'The application answered slowly or not at all, years ago.', at, at + n % 90 * interval '1 minute',
         at + (90 + n % 900) * interval '1 minute', NULL, at, 0
  FROM (SELECT n, timestamptz '2025-12-20Z' - n % 500000 * interval '60 seconds' AS at FROM generate_series($2::int, $3::int) AS n) AS made
  JOIN (SELECT provider_id, contract_id, id, row_number() OVER (ORDER BY md5(id::text)) - 1 AS place
        FROM service_module WHERE provider_id = $1::uuid) AS m ON m.place = n % (SELECT count(*) FROM service_module WHERE provider_id = $1::uuid)`;

const PENALTIES = `
  INSERT INTO penalty (provider_id, id, contract_id, number, module_id, incident_id, policy_key, commitment_key, kind, year, status,
    amount, credited, waived, currency, breached_at, assessed_at, claimed_at, accepted_at, reversed_at, cap_uses, explanation)
  SELECT i.provider_id, pg_temp.made_id('grown penalty' || i.id, i.restored_at), i.contract_id,
         had.number + row_number() OVER (PARTITION BY i.contract_id ORDER BY i.number), i.module_id, i.id, 'delays', 'restoration', 'RESTORATION',
         NULL, 'CREDITED', 50, 0, 0, 'EUR', i.restored_at, i.restored_at, i.restored_at, i.restored_at, NULL, '[]', '{"steps":[]}'
  FROM incident i
  JOIN (SELECT contract_id, max(number) AS number FROM penalty WHERE provider_id = $1::uuid GROUP BY contract_id) AS had
    ON had.contract_id = i.contract_id
  WHERE i.provider_id = $1::uuid AND i.number LIKE 'GRO-%0' AND substr(i.number, 5)::int BETWEEN $2::int AND $3::int`;

const ADJUSTMENTS = `
  INSERT INTO billing_adjustment (provider_id, id, sequence, contract_id, kind, amount, currency, vat_rate_percent, label_en, label_fr,
    occurred_on, module_id, penalty_id, explanation, recorded_at)
  SELECT $1::uuid, pg_temp.made_id('grown' || n, at), n, m.contract_id, (ARRAY['UNIT_PACK', 'SURCHARGE', 'PRORATION', 'ACCOUNT_FEE'])[n % 4 + 1],
         (10 + n % 1000)::numeric(14,2) / 4, 'EUR', 20, 'Adjustment ' || n || ' of the contract''s next invoice',
         'Régularisation ' || n || ' de la prochaine facture du contrat', at::date, m.id, NULL, '{"steps":[]}', at
  FROM (SELECT n, timestamptz '2026-01-02Z' + n * interval '10 seconds' AS at FROM generate_series($2::int, $3::int) AS n) AS made
  JOIN (SELECT id, contract_id, row_number() OVER (ORDER BY md5(id::text)) - 1 AS place
        FROM service_module WHERE provider_id = $1::uuid) AS m ON m.place = n % (SELECT count(*) FROM service_module WHERE provider_id = $1::uuid)
  ORDER BY n`;

/** Each reader's feed goes on where it ended. */
const FEEDS = `
  INSERT INTO feed_entry (provider_id, reader_id, sequence, kind, client_id, contract_id, adjustment_id, adjustment_number, given_again,
    recorded_at)
  SELECT b.provider_id, r.id, had.last + row_number() OVER feed, 'ADJUSTMENT', c.client_id, b.contract_id, b.id,
         had.last + row_number() OVER feed, false, b.recorded_at
  FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
  CROSS JOIN LATERAL (VALUES (b.provider_id), (c.client_id)) AS r (id)
  JOIN (SELECT reader_id, max(sequence) AS last FROM feed_entry WHERE provider_id = $1::uuid GROUP BY reader_id) AS had ON had.reader_id = r.id
  WHERE b.provider_id = $1::uuid AND b.sequence BETWEEN $2::int AND $3::int WINDOW feed AS (PARTITION BY r.id ORDER BY b.sequence)`;

const COUNTER = `UPDATE provider_counter SET last = $2::bigint WHERE provider_id = $1::uuid AND name = 'billing_adjustment'`;

/** Indexes that no constraint stands on: faster made again than kept through the filling. */
const INDEXES = `
  SELECT format('DROP INDEX %I', c.relname) AS drop, pg_get_indexdef(i.indexrelid) AS make
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE i.indrelid = ANY(ARRAY['incident', 'penalty', 'billing_adjustment', 'feed_entry']::regclass[])
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;

/**
 * Gives the asker's provider so many rows, where it has fewer; takes seconds a hundred thousand.
 * Checks of rows stay in force; references, which these rows keep, are not looked up for a
 * superuser.
 */
export async function grow(url: string, asker: Asker, size: Grown): Promise<void> {
  const provider = asker.settings['astreinte.provider_id'];
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(FUNCTIONS);
    const { rows: indexes } = await owner.query<{ drop: string; make: string }>(INDEXES);
    const counted = `SELECT (SELECT count(*)::int FROM incident WHERE provider_id = $1) AS incidents,
      (SELECT max(sequence)::int FROM billing_adjustment WHERE provider_id = $1) AS adjustments`;
    await owner.query(SET_ASIDE);
    await owner.query('BEGIN');
    for (const [name, value] of Object.entries(asker.settings)) await owner.query(`SET LOCAL ${name} = '${value}'`);
    const { rows: who } = await owner.query<{ is: boolean }>(`SELECT current_setting('is_superuser') = 'on' AS is`);
    if (who[0]?.is === true) await owner.query(`SET LOCAL session_replication_role = replica`);
    const { rows: had } = await owner.query<Grown>(counted, [provider]);
    // Statistics of a moment ago know nothing of the rows that come.
    await owner.query('SET LOCAL enable_nestloop = off');
    for (const { drop } of indexes) await owner.query(drop);
    const range = (from = 0, to: number): readonly unknown[] => [provider, from + 1, to];
    const incidents = range(had[0]?.incidents, size.incidents);
    const adjustments = range(had[0]?.adjustments, size.adjustments);
    await owner.query(INCIDENTS, [...incidents]);
    await owner.query(PENALTIES, [...incidents]);
    await owner.query(ADJUSTMENTS, [...adjustments]);
    await owner.query(FEEDS, [...adjustments]);
    if (size.adjustments > (had[0]?.adjustments ?? 0)) await owner.query(COUNTER, [provider, size.adjustments]);
    await owner.query('SET LOCAL maintenance_work_mem = 500000');
    for (const { make } of indexes) await owner.query(make);
    await owner.query('COMMIT');
    await owner.query(ORDERLY);
    for (const statement of CLEAN_UP) await owner.query(statement);
  } finally {
    await owner.end();
  }
}

/** A key of one client of the asker's provider, the first that it has. */
export async function clientKey(url: string, asker: Asker): Promise<Asker> {
  const provider = asker.settings['astreinte.provider_id']!;
  const database = await Database.open({ url, entities: rows, poolSize: 2, log: silentLog });
  try {
    const session = {
      providerId: provider,
      kind: 'PROVIDER',
      partnerId: null,
      clientId: null,
      actorId: asker.settings['astreinte.actor_id']!,
    } as const;
    const read = database.read(session);
    const [first] = await read
      .query<{ id: string }>({ name: 'bench:client', text: 'SELECT id FROM client ORDER BY id LIMIT 1' })
      .finally(() => read.close());
    const clientId = first!.id;
    const input = { name: 'bench client', scopes: ROLE_SCOPES.client };
    const made = await asOperator({ database, clock: systemClock().stamps() }, provider, 'createApiKey', (unit) =>
      issueKey(unit, input, { kind: 'CLIENT', partnerId: null, clientId }, OPERATOR_AUTHORITY),
    );
    return {
      apiKey: secretOf(made)!,
      settings: { ...asker.settings, 'astreinte.actor_kind': 'CLIENT', 'astreinte.client_id': clientId },
    };
  } finally {
    await database.close();
  }
}
