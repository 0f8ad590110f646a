import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../api/config/config';
import { banner } from '../../api/http/banner';
import { LOOK_AT } from '../../seeds/demo/living-story';
import { DEMO_KEYS } from '../../seeds/demo/seed-demo';
import { builtSdk } from '../sdk/support/built-sdk';
import { startTestApi, type TestApi } from '../support/test-api';
import { answeredBlocks, blocksOf, PROJECT, textOf } from './readme-blocks';

const README = 'README.md';
const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'astreinte-readme-'));

/** What the README calls the server's address. */
const TOLD = 'http://127.0.0.1:4000';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const here = (text: string): string => text.replaceAll(TOLD, api.url);

/**
 * Node instead of curl, which a machine need not have: it sees the words that the shell made
 * of the line.
 */
const CURL = `
const words = process.argv.slice(2);
const headers = {};
let url, body;
while (words.length > 0) {
  const word = words.shift();
  if (word === '-H') headers[words[0].split(': ')[0]] = words.shift().split(': ').slice(1).join(': ');
  else if (word === '-d') body = words.shift();
  else if (word !== '-s') url = word;
}
fetch(url, { method: 'POST', headers, body }).then((answer) => answer.text()).then((text) => process.stdout.write(text));
`;

async function shell(line: string): Promise<string> {
  const program = path.join(folder, 'curl.cjs');
  writeFileSync(program, CURL);
  const { stdout } = await run('sh', ['-c', `curl() { "${process.execPath}" "${program}" "$@"; }\n${line}`]);
  return stdout;
}

/** Compares text, so that the order of fields counts too. */
const laidOut = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);

describe('the README', () => {
  test('shows what the terminal prints', () => {
    const [block] = blocksOf(README).filter(({ text }) => text.includes('Astreinte is ready'));
    const data = /Data {7}(.*)/.exec(block?.text ?? '')?.[1] ?? '';
    const printed = banner({
      url: TOLD,
      config: readConfig({}, PROJECT),
      data,
      demoKeys: DEMO_KEYS,
      lookAt: LOOK_AT,
      now: '2026-04-01T08:00:00Z',
    });
    expect(data).toMatch(/^embedded PostgreSQL in \S+\/\.astreinte \(port \d+\)$/);
    expect(block?.text).toBe(printed);
  });

  const lines = answeredBlocks(README, 'sh', 'curl ');
  test.each(lines)('shows what its curl lines are answered (%#)', async (line, answer) => {
    expect(answer.language).toBe('json');
    expect(laidOut(await shell(here(line.text)))).toBe(laidOut(answer.text));
  });

  const queries = answeredBlocks(README, 'graphql');
  test.each(queries)('shows what its queries are answered (%#)', async (query, answer) => {
    const who = /^asked by: (\w+)$/.exec(query.remark)?.[1] as keyof TestApi['keys'];
    const { status, data, errors } = await api.send(api.keys[who], query.text);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(laidOut(JSON.stringify({ data }))).toBe(laidOut(answer.text));
  });

  test('has a curl line, a query and a program', () => {
    expect([lines.length, queries.length, answeredBlocks(README, 'ts').length]).toEqual([1, 1, 1]);
  });

  test('shows steps of the explanation as they are', async () => {
    const [block] = blocksOf(README).filter(({ remark }) => remark === 'lines of: the explanation of the penalty');
    const [query] = queries.map(([asked]) => asked.text);
    const { incident } = await api.ask<{ incident: { penalties: { nodes: { explanation: { text: string } }[] } } }>(
      api.keys.client,
      (query ?? '').replace('status\n', 'status explanation { text }\n'),
    );
    const text = incident.penalties.nodes[0]?.explanation.text.split('\n') ?? [];
    const shown = (block?.text ?? '').trimEnd().split('\n');
    const places = shown.map((line) => text.indexOf(line));
    expect(shown.filter((_, place) => places[place] === -1)).toEqual([]);
    const steps = text.filter((line) => /^\d/.test(line));
    expect(`It has ${steps.length} steps`).toBe(/It has \d+ steps/.exec(textOf(README))?.[0]);
    expect(shown.filter((line) => /^\d/.test(line))).toEqual(steps.filter((line) => shown.includes(line)));
  });

  test('has a program that compiles strictly, runs, and prints what is shown', async () => {
    const [[program, printed] = []] = answeredBlocks(README, 'ts');
    symlinkSync(path.join(builtSdk().folder, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'erp.mts'), here(program?.text ?? ''));
    const compiler = require.resolve('typescript/lib/tsc.js');
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--module', 'nodenext'];
    const target = ['--target', 'es2022', '--lib', 'es2022,dom', 'erp.mts'];
    const compiled = await run(process.execPath, [compiler, ...strict, ...target], { cwd: folder });
    expect(compiled.stdout).toBe('');
    const { stdout, stderr } = await run(process.execPath, ['erp.mjs'], { cwd: folder });
    expect({ stdout, stderr }).toEqual({ stdout: printed?.text, stderr: '' });
  });
});
