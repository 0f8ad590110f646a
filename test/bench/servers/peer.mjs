/**
 * The peer: PostGraphile over the same database, as its users set it up for production: the Amber
 * preset, its own HTTP server, prepared statements, no GraphiQL, no watching of the schema, no
 * mutations; the role and the tenant's settings go with each request as `pgSettings`. Runs on the
 * bench's own Node and packages; what it works with comes in `BENCH_PEER`.
 */
import { createServer } from 'node:http';
import { inProcesses } from './processes.mjs';

/**
 * By a name that is not written in an `import`: only those who run the bench have these packages.
 */
const load = (name) => import(name);
const { postgraphile } = await load('postgraphile');
const { makePgService } = await load('postgraphile/adaptors/pg');
const { grafserv } = await load('postgraphile/grafserv/node');
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber');

const { connectionString, connections, port, processes, askers } = JSON.parse(process.env.BENCH_PEER);

/** Who asks, by the header that they send. */
const settingsOf = new Map(
  askers.map(({ apiKey, settings }) => [`Bearer ${apiKey}`, { role: 'astreinte_api', ...settings }]),
);

async function serve() {
  const max = Math.max(1, Math.floor(connections / processes));
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    // It would hide relations whose whole key no index begins with; those asked for here have one
    // that finds their rows all the same.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [makePgService({ connectionString, schemas: ['public'], pubsub: false, poolConfig: { max } })],
    schema: { defaultBehavior: '-insert -update -delete' },
    grafserv: { graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: ({ node }) => {
        const pgSettings = settingsOf.get(node.req.headers.authorization);
        if (pgSettings === undefined) throw new Error('no such key');
        return { pgSettings };
      },
    },
  });

  const server = createServer();
  await pgl.createServ(grafserv).addTo(server);
  server.listen(port, '127.0.0.1');
}

await inProcesses(processes, serve);
