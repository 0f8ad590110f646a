import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { backupCommand } from '../../api/commands/backup';
import { runProgram } from '../../api/commands/program';

/** What the guides and `npm run backup` say to do with the tools of PostgreSQL can be done. */

/**
 * The options of each tool that are told of, which PostgreSQL 15 to 18 have. Those of the tools on
 * this machine, if it has them, are looked at below.
 */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  createdb: ['owner'],
  pg_basebackup: ['checkpoint', 'dbname', 'pgdata', 'slot', 'write-recovery-conf'],
  pg_dump: ['file', 'format'],
  pg_restore: ['dbname', 'exit-on-error'],
};

const DOCS = path.resolve(__dirname, '../../api/docs');
const GUIDES = ['operating.md', 'scale.md'].map((name) => readFileSync(path.join(DOCS, name), 'utf8'));

/** What `npm run backup` tells who has a PostgreSQL of its own. */
async function told(url: string): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(...line.split('\n'));
  const code = await runProgram(backupCommand, {
    args: ['--to', '/srv/backups/2026-03-02'],
    environment: { DATABASE_URL: url },
    print: note,
    tell: note,
  });
  return { code, lines };
}

/** The options of each tool in a text: its commands stand at the beginning of a line. */
function optionsIn(text: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  const commands = text.replaceAll('\\\n', ' ').matchAll(/^ *(createdb|pg_\w+) (.*)$/gm);
  for (const [, tool = '', rest = ''] of commands)
    for (const [, option = ''] of rest.matchAll(/(?:^| )--([\w-]+)/g)) (found[tool] ??= new Set()).add(option);
  return Object.fromEntries(Object.entries(found).map(([tool, options]) => [tool, [...options].sort()]));
}

const LOCAL = 'postgres://astreinte:s3cret@db.example.com/acme';

test('with DATABASE_URL, backup says which commands to use, and not the password', async () => {
  const { code, lines } = await told(LOCAL);
  expect(code).toBe(1);
  expect(lines.join('\n')).not.toContain('s3cret');
  expect(lines.slice(-4)).toEqual([
    expect.stringContaining('DATABASE_URL is set: this backs up the embedded database only.'),
    'Use the tools of your PostgreSQL, with a role of their own (api/docs/operating.md says how to make it):',
    '  pg_dump --format=custom --file=/srv/backups/2026-03-02 postgres://astreinte_backup@db.example.com:5432/acme',
    '  pg_basebackup --pgdata=/srv/backups/2026-03-02 --checkpoint=fast --dbname=postgres://<a role with REPLICATION>@db.example.com:5432',
  ]);
  const { lines: elsewhere } = await told('postgres://astreinte@db.example.com:6543/acme');
  expect(elsewhere.join('\n')).toContain('astreinte_backup@db.example.com:6543/acme');
});

test('all options that are told of are known', async () => {
  const { lines } = await told(LOCAL);
  expect(optionsIn([...GUIDES, lines.join('\n')].join('\n'))).toEqual(OPTIONS);
});

test('and those of the tools on this machine', () => {
  for (const [tool, options] of Object.entries(OPTIONS)) {
    const { error, status, stdout } = spawnSync(tool, ['--help'], { encoding: 'utf8' });
    if (error !== undefined || status !== 0) continue;
    const has = [...stdout.matchAll(/--([\w-]+)/g)].map(([, option]) => option);
    expect([tool, options.filter((option) => !has.includes(option))]).toEqual([tool, []]);
  }
});
