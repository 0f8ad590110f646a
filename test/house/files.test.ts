import { basename } from 'node:path';
import { isCode, isGenerated, isText, offences, projectFiles, read } from './support';

const LINES_AT_MOST = 400;

/** An area of the schema stays in one file, and half of it is documentation. */
const SCHEMA_LINES_AT_MOST = 600;

/** The top level is fixed: rooms, then what tools and conventions need there. */
const TOP_LEVEL = new Set([
  ...['api', 'sdk', 'schema', 'migrations', 'seeds', 'test'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'codegen.ts', 'jest.config.cjs', 'eslint.config.mjs'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'SECURITY.md'],
]);

/** Names that a tool or a convention dictates. */
const CONVENTIONAL = /^(README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY)(\.md)?$/;

const KEBAB_CASE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Files whose length is that of their data; the table of scopes is generated, and a changelog grows. */
const isData = (file: string): boolean =>
  /\.(json|sql|svg)$/.test(file) || ['package-lock.json', 'api/docs/scopes.md', 'CHANGELOG.md'].includes(file);

describe('files', () => {
  const files = projectFiles();
  const written = files.filter((file) => isText(file) && !isGenerated(file) && file !== 'package-lock.json');
  const code = written.filter(isCode);

  test('are there to be looked at', () => {
    expect(files).toContain('package.json');
    expect(code.length).toBeGreaterThan(20);
  });

  test(`have at most ${LINES_AT_MOST} lines, data and generated files apart`, () => {
    const long = written
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (file.endsWith('.graphql') ? SCHEMA_LINES_AT_MOST : LINES_AT_MOST));
    expect(long).toEqual([]);
  });

  test('and folders are named in kebab-case', () => {
    const odd = files.filter((file) =>
      file.split('/').some((part) => part !== '_generated' && !CONVENTIONAL.test(part) && !KEBAB_CASE.test(part)),
    );
    expect(odd).toEqual([]);
  });

  test('stand in the rooms of the house', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? file));
    expect([...top].filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name))).toEqual([]);
  });

  test('end with one line feed and have no carriage return', () => {
    const odd = written.filter((file) => {
      const text = read(file);
      return text !== '' && (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r'));
    });
    expect(odd).toEqual([]);
  });

  test('put nothing off: no reminder is left in them', () => {
    const reminder = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
    expect(offences(written, (line) => reminder.test(line))).toEqual([]);
  });

  test('name no folder of a person’s or a builder’s machine', () => {
    const machine = /(^|[\s"'`(=:])\/(home|Users|root|work|mnt)\/[\w.-]+|[A-Z]:\\\\?Users/;
    const told = written.filter((file) => !basename(file).startsWith('files.test'));
    expect(offences(told, (line) => machine.test(line))).toEqual([]);
  });
});
