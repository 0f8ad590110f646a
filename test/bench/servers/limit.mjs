/**
 * The limit: what a hand-written server of these questions alone could do. One statement a
 * question, whose JSON PostgreSQL itself puts together, under the same role, settings and snapshot
 * as our server's; its text is sent as it comes. What it works with comes in `BENCH_LIMIT`.
 */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { inProcesses } from './processes.mjs';

/** By a name that is not written in an `import`: only those who run the bench have this package. */
const load = (name) => import(name);
const { default: pg } = await load('pg');

const { connectionString, connections, port, processes, askers } = JSON.parse(process.env.BENCH_LIMIT);

/** Every instant of the rows is a whole second. */
const instant = (column) => `'"' || replace((${column} AT TIME ZONE 'UTC')::text, ' ', 'T') || 'Z"'`;
const money = (amount, currency) => `'"' || ${amount} || ' ' || ${currency} || '"'`;
const text = (column) => `to_json(${column})::text`;

const PENALTIES = `
  SELECT string_agg('{"id":"' || p.id || '","number":' || p.number || ',"status":"' || p.status || '","amount":' || ${money('p.amount', 'p.currency')}
    || ',"breachedAt":' || ${instant('p.breached_at')} || '}', ',') AS list
  FROM (SELECT id, number, status, amount, currency, breached_at FROM penalty
        WHERE provider_id = i.provider_id AND incident_id = i.id ORDER BY number DESC LIMIT 10) AS p`;

const INCIDENTS = `
  SELECT string_agg('{"id":"' || i.id || '","number":' || ${text('i.number')} || ',"severity":"' || i.severity || '","kind":"' || i.kind
    || '","description":' || ${text('i.description')} || ',"receivedAt":' || ${instant('i.received_at')}
    || ',"restoredAt":' || coalesce(${instant('i.restored_at')}, 'null')
    || ',"penalties":{"nodes":[' || coalesce(penalties.list, '') || ']}}', ',') AS list
  FROM (SELECT provider_id, id, number, severity, kind, description, received_at, restored_at FROM incident
        WHERE provider_id = m.provider_id AND module_id = m.id ORDER BY received_at DESC, id DESC LIMIT 5) AS i
  CROSS JOIN LATERAL (${PENALTIES}) AS penalties`;

const MODULES = `
  SELECT string_agg('{"id":"' || m.id || '","key":' || ${text('m.key')} || ',"code":' || ${text('m.code')} || ',"active":' || m.active::text
    || ',"monthlyAmount":' || coalesce(${money('m.monthly_amount', 'm.currency')}, 'null')
    || ',"incidents":{"nodes":[' || coalesce(incidents.list, '') || ']}}', ',') AS list
  FROM (SELECT provider_id, id, key, code, active, monthly_amount, currency FROM service_module
        WHERE provider_id = c.provider_id AND contract_id = c.id ORDER BY position LIMIT 50) AS m
  CROSS JOIN LATERAL (${INCIDENTS}) AS incidents`;

const NESTED = `
  SELECT '{"data":{"contracts":{"nodes":[' || coalesce(string_agg('{"id":"' || c.id || '","number":' || ${text('c.number')}
    || ',"status":"' || c.status || '","startsOn":"' || c.starts_on || '","currency":"' || c.currency
    || '","modules":{"nodes":[' || coalesce(modules.list, '') || ']}}', ','), '') || ']}}}'
  FROM (SELECT provider_id, id, number, status, starts_on, currency FROM contract ORDER BY id LIMIT 50) AS c
  CROSS JOIN LATERAL (${MODULES}) AS modules`;

const PAGE = `
  WITH found AS (SELECT id, sequence, kind, amount, currency, vat_rate_percent, label_en, label_fr, occurred_on, recorded_at
                 FROM billing_adjustment WHERE sequence > coalesce($1::bigint, 0) ORDER BY sequence LIMIT 1001)
  SELECT '{"data":{"billingAdjustments":{"nodes":[' || coalesce(string_agg('{"id":"' || b.id || '","sequence":' || b.sequence
    || ',"kind":"' || b.kind || '","amount":' || ${money('b.amount', 'b.currency')}
    || ',"vatRatePercent":"' || trim_scale(b.vat_rate_percent) || '","label":{"en":' || ${text('b.label_en')} || ',"fr":' || ${text('b.label_fr')}
    || '},"occurredOn":"' || b.occurred_on || '","recordedAt":' || ${instant('b.recorded_at')} || '}', ','), '')
    || '],"pageInfo":{"hasNextPage":' || ((SELECT count(*) FROM found) > 1000)::text || ',"endCursor":"' || coalesce(max(b.sequence), 0) || '"}}}}'
  FROM (SELECT * FROM found LIMIT 1000) AS b`;

/** By path: the statement, and whether it takes the cursor. */
const QUESTIONS = new Map([
  ['/nested', { name: 'nested', text: NESTED, values: () => [] }],
  ['/page', { name: 'page', text: PAGE, values: ({ after }) => [after] }],
]);

/** Who asks, by the header that they send: what opens the transaction. */
const beginOf = new Map(
  askers.map(({ apiKey, settings }) => {
    const set = Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = '${value}'`);
    return [`Bearer ${apiKey}`, `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;${set.join(';')}`];
  }),
);

function serve() {
  const pool = new pg.Pool({
    connectionString,
    max: Math.max(1, Math.floor(connections / processes)),
    options: '-c role=astreinte_api -c jit=off -c timezone=UTC',
    pipeline: true,
  });
  const answer = async (path, header, body) => {
    const question = QUESTIONS.get(path);
    const begin = beginOf.get(header);
    if (question === undefined || begin === undefined) throw new Error(`nobody asks that: ${path}`);
    const client = await pool.connect();
    try {
      const { name, text } = question;
      const values = question.values(JSON.parse(body));
      const [, { rows }] = await Promise.all([
        client.query(begin),
        client.query({ name, text, values, rowMode: 'array' }),
        client.query('COMMIT'),
      ]);
      return rows[0][0];
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return response.writeHead(405).end();
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      answer(request.url, request.headers.authorization, body).then(
        (json) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
          response.end(json);
        },
        (error) => {
          console.error(error);
          response.writeHead(500).end(String(error));
        },
      );
    });
  });
  server.listen(port, '127.0.0.1');
}

inProcesses(processes, serve);
