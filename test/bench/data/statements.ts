/** An explanation as JSON with `@` where its amount goes. */
function explanationOf(steps: number): string {
  const step = (n: number): object => ({
    label: {
      en: `Working time used between two instants, step ${n}`,
      fr: `Temps ouvré écoulé entre deux instants, étape ${n}`,
    },
    inputs: [
      { name: 'from', unit: 'instant', value: '2026-03-02T08:30:00Z' },
      { name: `amount${n}`, unit: 'EUR', value: '@' },
    ],
    result: { name: `amount${n + 1}`, unit: 'EUR', value: '@' },
    article: `art. 4.${n}`,
    formula: `roundHalfUp(amount${n} * 1, 2)`,
  });
  return JSON.stringify({ steps: Array.from({ length: steps }, (_, n) => step(n + 1)) });
}

/**
 * A statement that fills a table for one provider, and the names of the values that it takes, in
 * their order.
 */
export interface Fill {
  readonly text: string;
  readonly values: readonly (
    'provider' | 'place' | 'contracts' | 'modulesPerContract' | 'incidentsPerModule' | 'adjustments'
  )[];
}

/**
 * Helpers of this session: ids that run in time, as the API's own do; numbers that look drawn and
 * are the same each time; and explanations as long as real ones (a penalty's has about twenty
 * steps, a pack's two).
 */
export const FUNCTIONS = `
  CREATE FUNCTION pg_temp.made_id(seed text, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3)
            || 'b' || substr(md5(seed), 4, 15))::uuid $$;
  CREATE FUNCTION pg_temp.drawn(seed text, below integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT (('x' || substr(md5(seed), 1, 7))::bit(28)::integer) % below $$;
  CREATE FUNCTION pg_temp.explained(amount numeric, steps integer) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(CASE WHEN steps > 2 THEN '${explanationOf(20)}' ELSE '${explanationOf(2)}' END, '@', amount::text)::jsonb $$`;

/** Adjustments are numbered here by the thousand, not one by one through their counter. */
export const SET_ASIDE = 'ALTER TABLE billing_adjustment DISABLE TRIGGER billing_adjustment_sequence';
/** See `SET_ASIDE`. */
export const ORDERLY = 'ALTER TABLE billing_adjustment ENABLE TRIGGER billing_adjustment_sequence';

const CLIENTS = `
  INSERT INTO client (provider_id, id, name, registration_number, created_at)
  SELECT $1::uuid, pg_temp.made_id('client' || $2::int || n, timestamptz '2024-01-02Z' + n * interval '1 hour'), 'Client ' || n,
         (300000000 + n)::text, timestamptz '2024-01-02Z' + n * interval '1 hour'
  FROM generate_series(1, greatest(1, $3::int / 5)) AS n`;

const CONTRACTS = `
  INSERT INTO contract (provider_id, id, client_id, number, terms_pack_id, terms_pack_version, status, starts_on, term_last_day,
    currency, billing_period_months, invoiced_by, direct_debit, signature, signed_at, activated_at, created_at, last_recorded_at, status_from)
  SELECT $1::uuid, pg_temp.made_id('contract' || $2::int || n, at), c.id, 'C-' || lpad(n::text, 5, '0'), t.pack_id, t.version, 'ACTIVE',
         at::date, (at + interval '3 years')::date, 'EUR', 3, 'PROVIDER', n % 2 = 0, NULL, at, at, at, at, at::date
  FROM (SELECT n, timestamptz '2024-02-01Z' + n * interval '7 hours' AS at FROM generate_series(1, $3::int) AS n) AS made
  JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total FROM client WHERE provider_id = $1::uuid) AS c
    ON c.place = n % c.total + 1
  CROSS JOIN LATERAL (SELECT pack_id, version FROM terms_pack WHERE provider_id = $1::uuid ORDER BY pack_id, version LIMIT 1) AS t
  ORDER BY n`;

const MODULES = `
  INSERT INTO service_module (provider_id, id, contract_id, position, key, code, mode, label_en, label_fr, hosting, active,
    yearly_quantity, monthly_amount, base_units, unit_price, currency)
  SELECT c.provider_id, pg_temp.made_id('module' || c.id || p, c.created_at), c.id, p, chr(64 + p), chr(64 + p),
         CASE WHEN p = 8 THEN 'CONSUMPTION' ELSE 'FORFAIT' END, 'Service module ' || chr(64 + p), 'Module de services ' || chr(64 + p),
         p <= 5, true, CASE WHEN p = 6 THEN 4 END, (p * 10)::numeric(14,2), CASE WHEN p = 8 THEN 16 END,
         CASE WHEN p = 8 THEN 25.00 END, 'EUR'
  FROM contract c CROSS JOIN generate_series(1, $2::int) AS p WHERE c.provider_id = $1::uuid ORDER BY c.id, p`;

/** What the rows of contracts and modules say, from the first day on. */
const VERSIONS = `
  INSERT INTO contract_version (provider_id, contract_id, sequence, fact, key, starts_on, value, withdrawn, recorded_at, carried_by, recorded_by)
  SELECT provider_id, contract_id, row_number() OVER (PARTITION BY contract_id ORDER BY rank, key), fact, key, starts_on, value, false,
         created_at, 'contract', 'bench'
  FROM (SELECT c.provider_id, c.id AS contract_id, f.rank, f.fact, f.key, c.starts_on, f.value, c.created_at FROM contract c
        CROSS JOIN LATERAL (VALUES
          (1, 'TERMS_PACK', '', jsonb_build_object('id', c.terms_pack_id, 'version', c.terms_pack_version)),
          (2, 'STATUS', '', jsonb_build_object('status', c.status)),
          (3, 'TERM', '', jsonb_build_object('startsOn', c.starts_on, 'lastDay', c.term_last_day)),
          (4, 'CLIENT', '', jsonb_build_object('clientId', c.client_id)),
          (5, 'INVOICING', '', jsonb_build_object('invoicedBy', c.invoiced_by, 'directDebit', c.direct_debit)),
          (6, 'BILLING_PERIOD', '', jsonb_build_object('months', c.billing_period_months))) AS f (rank, fact, key, value)
        WHERE c.provider_id = $1::uuid
        UNION ALL
        SELECT m.provider_id, m.contract_id, 7, 'MODULE', m.key, c.starts_on,
               jsonb_build_object('active', m.active, 'yearlyQuantity', m.yearly_quantity, 'monthlyAmount', m.monthly_amount || ' EUR',
                 'baseUnits', m.base_units, 'unitPrice', m.unit_price || ' EUR'), c.created_at
        FROM service_module m JOIN contract c ON c.provider_id = m.provider_id AND c.id = m.contract_id WHERE m.provider_id = $1::uuid) AS said
  ORDER BY contract_id`;

/**
 * In the order in which they came, whatever their module: neighbours in time, not in a contract,
 * share a page of the table.
 */
const INCIDENTS = `
  INSERT INTO incident (provider_id, id, number, contract_id, module_id, severity, kind, channel, description, received_at,
    first_response_at, restored_at, excluded_by, recorded_at, level)
  SELECT provider_id, pg_temp.made_id('incident' || module_id || k, at), 'INC-' || lpad((row_number() OVER (ORDER BY at, module_id))::text, 7, '0'),
         contract_id, module_id, (ARRAY['CRITICAL', 'MAJOR', 'URGENT', 'MINOR'])[draw % 4 + 1],
         (ARRAY['INTERRUPTION', 'DEGRADATION', 'SECURITY', 'REQUEST'])[draw / 4 % 4 + 1],
         (ARRAY['WEB', 'EMAIL', 'TELEPHONE', 'MONITORING_ALERT'])[draw / 16 % 4 + 1],
         'The application answers slowly or not at all since this morning, on ' || (draw % 7 + 1) || ' workstations of the site.',
         at, at + draw % 90 * interval '1 minute', CASE WHEN draw % 17 > 0 THEN at + (90 + draw % 900) * interval '1 minute' END,
         NULL, at, draw % 4
  FROM (SELECT m.provider_id, m.contract_id, m.id AS module_id, k, pg_temp.drawn(m.id::text || k, 100000) AS draw,
               timestamptz '2025-01-01Z' + k * interval '8 days' + pg_temp.drawn(k || m.id::text, 600000) * interval '1 second' AS at
        FROM service_module m CROSS JOIN generate_series(1, $2::int) AS k WHERE m.provider_id = $1::uuid) AS made
  ORDER BY at, module_id`;

/** One incident in five cost a penalty, one in twenty-five two. */
const PENALTIES = `
  INSERT INTO penalty (provider_id, id, contract_id, number, module_id, incident_id, policy_key, commitment_key, kind, year, status,
    amount, credited, waived, currency, breached_at, assessed_at, claimed_at, accepted_at, reversed_at, cap_uses, explanation)
  SELECT provider_id, pg_temp.made_id('penalty' || id || which, at), contract_id,
         row_number() OVER (PARTITION BY contract_id ORDER BY at, id, which), module_id, id, 'delays',
         CASE which WHEN 1 THEN 'restoration' ELSE 'response' END, CASE which WHEN 1 THEN 'RESTORATION' ELSE 'RESPONSE' END, NULL,
         (ARRAY['ASSESSED', 'CLAIMED', 'ACCEPTED', 'CREDITED'])[draw % 4 + 1], amount, 0, 0, 'EUR', at, at,
         CASE WHEN draw % 4 > 0 THEN at + interval '1 day' END, CASE WHEN draw % 4 > 1 THEN at + interval '2 days' END, NULL, '[]',
         pg_temp.explained(amount, 20)
  FROM (SELECT i.*, which, i.received_at + interval '5 hours' AS at, (50 + draw % 400 + which)::numeric(14,2) AS amount
        FROM (SELECT i.*, pg_temp.drawn('penalty' || i.id, 100000) AS draw FROM incident i WHERE i.provider_id = $1::uuid) AS i
        CROSS JOIN generate_series(1, 2) AS which
        WHERE draw % 5 = 0 AND (which = 1 OR draw % 25 = 0)) AS made
  ORDER BY at, id, which`;

/**
 * One adjustment in four credits a penalty; the rest are packs, fees, surcharges and prorations.
 */
const ADJUSTMENTS = `
  INSERT INTO billing_adjustment (provider_id, id, sequence, contract_id, kind, amount, currency, vat_rate_percent, label_en, label_fr,
    occurred_on, module_id, penalty_id, explanation, recorded_at)
  SELECT $1::uuid, pg_temp.made_id('adjustment' || $2::int || n, at), n, coalesce(p.contract_id, m.contract_id),
         CASE WHEN p.id IS NOT NULL THEN 'PENALTY_CREDIT' ELSE (ARRAY['UNIT_PACK', 'SURCHARGE', 'PRORATION', 'ACCOUNT_FEE'])[draw % 4 + 1] END,
         CASE WHEN p.id IS NOT NULL THEN -p.amount ELSE (10 + draw % 1000)::numeric(14,2) / 4 END, 'EUR',
         CASE WHEN draw % 9 = 0 THEN 5.5 ELSE 20 END,
         'Adjustment ' || n || ' of the contract''s next invoice', 'Régularisation ' || n || ' de la prochaine facture du contrat',
         at::date, CASE WHEN p.id IS NOT NULL THEN p.module_id WHEN draw % 2 = 0 THEN m.id END, p.id,
         CASE WHEN p.id IS NOT NULL THEN p.explanation ELSE pg_temp.explained(10 + draw % 1000, 2) END, at
  FROM (SELECT n, pg_temp.drawn('adjustment' || n, 100000) AS draw, timestamptz '2025-01-05Z' + n * interval '25 minutes' AS at
        FROM generate_series(1, $3::int) AS n) AS made
  JOIN (SELECT id, contract_id, row_number() OVER (ORDER BY md5(id::text)) - 1 AS place, count(*) OVER () AS total
        FROM service_module WHERE provider_id = $1::uuid) AS m ON m.place = n % m.total
  LEFT JOIN (SELECT p.*, row_number() OVER (ORDER BY p.assessed_at, p.id) AS place FROM penalty p WHERE p.provider_id = $1::uuid) AS p
    ON n % 4 = 0 AND p.place = n / 4
  ORDER BY n`;

/** What each adjustment's readers are given: the provider and the client. */
const FEEDS = `
  INSERT INTO feed_entry (provider_id, reader_id, sequence, kind, client_id, contract_id, adjustment_id, adjustment_number, given_again,
    recorded_at)
  SELECT b.provider_id, r.id, row_number() OVER feed, 'ADJUSTMENT', c.client_id, b.contract_id, b.id, row_number() OVER feed, false,
         b.recorded_at
  FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
  CROSS JOIN LATERAL (VALUES (b.provider_id), (c.client_id)) AS r (id)
  WHERE b.provider_id = $1::uuid WINDOW feed AS (PARTITION BY r.id ORDER BY b.sequence)`;

const COUNTER = `INSERT INTO provider_counter (provider_id, name, last) VALUES ($1::uuid, 'billing_adjustment', $2::bigint)`;

/** In the order of the foreign keys. */
export const FILLS: readonly Fill[] = [
  { text: CLIENTS, values: ['provider', 'place', 'contracts'] },
  { text: CONTRACTS, values: ['provider', 'place', 'contracts'] },
  { text: MODULES, values: ['provider', 'modulesPerContract'] },
  { text: VERSIONS, values: ['provider'] },
  { text: INCIDENTS, values: ['provider', 'incidentsPerModule'] },
  { text: PENALTIES, values: ['provider'] },
  { text: ADJUSTMENTS, values: ['provider', 'place', 'adjustments'] },
  { text: FEEDS, values: ['provider'] },
  { text: COUNTER, values: ['provider', 'adjustments'] },
];

/** Statistics for the planner, and nothing left for autovacuum to do while requests are timed. */
export const CLEAN_UP: readonly string[] = ['VACUUM (ANALYZE)'];
