import type { Config } from '../config/config';

/** A key of the demo story, to try the API with. */
export interface DemoKey {
  /** For whom it stands, e.g. `client Atelier Morel`. */
  readonly label: string;
  /** The key itself, sent as a bearer token. */
  readonly key: string;
  readonly kind: 'PROVIDER' | 'PARTNER' | 'CLIENT';
}

/** What is told once the server is ready. */
export interface Ready {
  /** Base address of the server, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly config: Config;
  /** Where the data is, in words. */
  readonly data: string;
  readonly demoKeys: readonly DemoKey[];
  /** What the demo data has to show, a line each. */
  readonly lookAt: readonly string[];
  /** What the clock shows, ISO 8601. */
  readonly now: string;
}

const QUERY = '{ serverTime viewer { name kind provider { name } } }';

/** The lines for the terminal: addresses, demo keys, and a command that can be pasted as it is. */
export function banner(ready: Ready): string {
  const address = (path: string): string => `${ready.url}${path}`;
  const clock = ready.config.clockStartsAt === undefined ? [] : [`  Clock      moved: it shows ${ready.now}`];
  const { workers: count } = ready.config;
  const workers = count === 1 ? [] : [`  Workers    ${count}`];
  return [
    '',
    'Astreinte is ready. Stop it with Ctrl-C.',
    '',
    `  GraphQL    ${address('/graphql')}`,
    `  GraphiQL   ${address('/graphiql')}`,
    `  Health     ${address('/health/ready')}`,
    `  Data       ${ready.data}`,
    ...workers,
    ...clock,
    '',
    ...keyLines(ready),
  ].join('\n');
}

function keyLines(ready: Ready): string[] {
  const [first] = ready.demoKeys;
  if (first === undefined) return [];
  const width = Math.max(...ready.demoKeys.map(({ label }) => label.length));
  return [
    'Demo keys (public, for this machine only):',
    ...ready.demoKeys.map(({ label, key }) => `  ${label.padEnd(width)}  ${key}`),
    '',
    ...(ready.lookAt.length === 0 ? [] : ['Look at:', ...ready.lookAt.map((line) => `  ${line}`), '']),
    'Try it:',
    `  ${curlLine(`${ready.url}/graphql`, first.key, QUERY)}`,
    '',
  ];
}

/** One command for any POSIX shell; single quotes protect the JSON, which holds none. */
function curlLine(url: string, key: string, query: string): string {
  const body = JSON.stringify({ query });
  return `curl -s ${url} -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' -d '${body}'`;
}
