import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { times } from '../support/runs';

const all = (...args: readonly string[]): { code: number | null; said: string; printed: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, '../all.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { code: status, said: stderr, printed: stdout };
};

test.each([['--quick'], ['test/domain'], ['--static', '--tests'], ['--test']])(
  'npm test does nothing for %s, which it does not know',
  (...args) => {
    const { code, said } = all(...args);
    expect(code).toBe(2);
    expect(said).toContain(`${args.join(' ')}: not an argument of this command.`);
    expect(said).toContain('--tests [for jest …]');
  },
);

test('the number of workers that is given to jest is the one that counts', () => {
  expect(all('--tests', '--maxWorkers=1', '--showConfig').printed).toContain('"maxWorkers": 1,');
});

test.each([
  [1500, 100],
  [400, 100],
  [100, 25],
  [40, 10],
  [6, 5],
  [3, 3],
])('what the long tests try %i times, the quick ones try %i times', (full, quick) => {
  expect(times(full, false)).toBe(quick);
  expect(times(full, true)).toBe(full);
});
