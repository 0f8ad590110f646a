/**
 * Receives the same rows by `COPY … TO STDOUT`, as the same user under row-level security: the
 * fields of each adjustment that the SDK asks for, in the order of the feed. Nothing is parsed.
 * What it works with comes in `BENCH_PULL`; starts when it is told to.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const load = (name) => import(name);
const { default: pg } = await load('pg');

const { connectionString, settings } = JSON.parse(process.env.BENCH_PULL);

const COPY = `COPY (
  SELECT b.id, b.sequence, b.kind, b.amount, b.currency, b.vat_rate_percent, b.label_en, b.label_fr, b.occurred_on, b.recorded_at,
         c.id, c.number, l.id, l.name, m.id, m.key, m.code
  FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
  JOIN client l ON l.provider_id = c.provider_id AND l.id = c.client_id
  LEFT JOIN service_module m ON m.provider_id = b.provider_id AND m.id = b.module_id
  ORDER BY b.sequence) TO STDOUT`;

process.once('message', async () => {
  const client = new pg.Client({ connectionString, options: '-c role=astreinte_api -c jit=off -c timezone=UTC' });
  await client.connect();
  for (const [name, value] of Object.entries(settings)) await client.query(`SET ${name} = '${value}'`);
  let rows = 0;
  let bytes = 0;
  const query = new pg.Query(COPY);
  query.handleCopyData = ({ chunk }) => {
    rows += 1;
    bytes += chunk.length;
  };
  const start = performance.now();
  await new Promise((resolve, reject) => {
    query.callback = (error) => (error ? reject(error) : resolve());
    client.query(query);
  });
  const milliseconds = performance.now() - start;
  await client.end();
  process.send({ end: true, rows, bytes, milliseconds }, () => process.exit(0));
});
