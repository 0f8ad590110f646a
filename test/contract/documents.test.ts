import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../../api/config/config';
import { REQUEST_LIMITS } from '../../api/config/request-limits';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { blocksOf, PROJECT, textOf } from './readme-blocks';

const folder = (path: string): string[] =>
  readdirSync(join(PROJECT, path))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${path}/${name}`);

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...folder('api/docs'), ...folder('api/decisions')];

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(textOf('package.json')) as Manifest;

/** Anchors of a document's headings, as they are made on the web. */
function anchorsOf(file: string): string[] {
  return [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = textOf(file);

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    const dead = links
      .filter((link) => !link.startsWith('http'))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(join(PROJECT, target))) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      });
    expect(dead).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [...text.matchAll(/`((?:api|sdk|schema|migrations|seeds|test)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const builtIn = new Set(['ci', 'install', 'prune', 'pack', 'start', 'test']);
    const run = [...text.matchAll(/(?:^ *|`|&& )npm (?:run )?([a-z][\w:-]*)/gm)].map(([, script = '']) => script);
    expect(run.filter((script) => !builtIn.has(script) && manifest.scripts[script] === undefined)).toEqual([]);
  });
});

/** The pages that list settings beside the README. */
const TABLES = ['api/docs/operating.md', 'api/docs/limits.md'];

/** The rows of a table whose heading is given, cells without the marks around them. */
function tableRows(file: string, heading: string): string[][] {
  const lines = textOf(file).split('\n');
  return lines
    .flatMap((head, start) => {
      if (!head.startsWith(`| ${heading} `)) return [];
      const rest = lines.slice(start + 2);
      return rest.slice(
        0,
        rest.findIndex((line) => !line.startsWith('|')),
      );
    })
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

test('the README, and the guide that it names, list every setting with its default', () => {
  const sources = readdirSync(join(PROJECT, 'api/config')).map((name) => textOf(`api/config/${name}`));
  const read = sources.flatMap((source) =>
    [...source.matchAll(/[(,]\s*'([A-Z][A-Z_]+)'[,)]/g)].map(([, name = '']) => name),
  );
  const whole = ([name = '']: readonly string[]): boolean => !name.endsWith('…');
  const rows = [
    ...tableRows('README.md', 'Setting').filter(whole),
    ...TABLES.flatMap((file) => tableRows(file, 'Setting')),
  ];
  expect(rows.map(([name]) => name).sort()).toEqual([...new Set(read)].sort());
  const config = readConfig({}, '/');
  const defaults = new Map(rows.map(([name = '', value = '']) => [name, value.split(/[;:]/)[0]]));
  expect(defaults.get('NODE_ENV')).toBe(config.mode);
  expect(defaults.get('HOST')).toBe(config.host);
  expect(defaults.get('PORT')).toBe(String(config.port));
  expect(`/${defaults.get('DATA_DIR')}`).toBe(config.dataDir);
  expect(defaults.get('SEED')).toBe(config.seed);
  expect(defaults.get('LOG_LEVEL')).toBe(config.logLevel);
  expect(defaults.get('POOL_SIZE')).toBe(String(config.poolSize));
  expect(defaults.get('COST_CEILING')).toBe(String(REQUEST_LIMITS.cost.ceiling));
  expect(defaults.get('COST_BUDGET')).toBe(String(REQUEST_LIMITS.cost.budget));
  expect(defaults.get('COST_REFILL')).toBe(String(REQUEST_LIMITS.cost.refillPerSecond));
  expect(defaults.get('ROWS_CEILING')).toBe(String(REQUEST_LIMITS.rows));
  expect(defaults.get('QUEUE_LENGTH')).toBe(String(config.sharing.mostWaiting));
  expect(defaults.get('MAX_CONNECTIONS')).toBe(String(config.maxConnections));
  expect(defaults.get('REQUEST_DEADLINE_SECONDS')).toBe(String(config.limits.deadlineMs / 1000));
  expect(defaults.get('INTROSPECTION')).toBe(config.introspection);
  expect(readConfig({ NODE_ENV: 'production', EMBEDDED_DATABASE: 'yes' }, '/').seed).toBe('none');
});

test('the guide lists the roles that keys are made for', () => {
  expect(tableRows('api/docs/operating.md', 'Role').map(([role]) => role)).toEqual(Object.keys(ROLE_SCOPES));
});

test('the decision on libraries names each of them', () => {
  const cells = tableRows('api/decisions/0014-libraries.md', 'Library').map(([names = '']) => names);
  const named = cells.flatMap((cell) => cell.replace(/\([^)]*\)/g, '').split(',')).map((name) => name.trim());
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(used.filter((name) => !named.includes(name))).toEqual([]);
});

test('each decision is a numbered record with its three parts, and is in the list', () => {
  const records = folder('api/decisions').filter((file) => !file.endsWith('README.md'));
  expect(records.map((file) => Number(/(\d{4})-/.exec(file)?.[1]))).toEqual(records.map((_, place) => place + 1));
  const list = textOf('api/decisions/README.md');
  for (const [place, file] of records.entries()) {
    const text = textOf(file);
    const title = /^# (.*)/.exec(text)?.[1] ?? '';
    expect(title).toMatch(new RegExp(`^${place + 1}\\. \\S`));
    expect(list).toContain(`[${title}](${file.split('/').at(-1)})`);
    expect(text).toMatch(/\*\*Context\.\*\*\s.*\*\*Decision\.\*\*\s.*\*\*Consequences\.\*\*\s/s);
  }
});

test('every reading that the code states is in the record of readings', () => {
  const record = textOf('api/decisions/0012-readings.md');
  const sources = readdirSync(join(PROJECT, 'api'), { recursive: true, encoding: 'utf8' })
    .map((path) => `api/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && textOf(path).includes('**Reading**'));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((path) => !record.includes(`\`${path}\``))).toEqual([]);
});

test('the changelog speaks of the version in package.json', () => {
  expect(textOf('CHANGELOG.md')).toContain(`## ${manifest.version}`);
});

test('fenced blocks say what they are', () => {
  const bare = DOCUMENTS.flatMap((file) => {
    const fences = textOf(file).match(/^ *```.*$/gm) ?? [];
    return fences.filter((fence, place) => place % 2 === 0 && fence.trim() === '```').map(() => file);
  });
  expect(bare).toEqual([]);
  expect(DOCUMENTS.flatMap(blocksOf).length).toBeGreaterThan(10);
});
