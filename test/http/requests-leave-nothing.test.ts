import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * What a request held is gone with the next small garbage collection: nothing on the way from the
 * socket to the executor keeps it for a full one, whose pauses everybody would feel.
 */

/** Objects that each request makes; some 40 bytes each. */
const ROWS = 5_000;
const BYTES_A_REQUEST = ROWS * 40;
/** As `npm start` runs: V8 does not make rows in the old generation because some lived long. */
const FLAGS = ['--no-allocation-site-pretenuring', '--expose-gc'];

test('requests do not grow the old generation', () => {
  const hook = path.resolve(__dirname, '../support/compiling-hook.cjs');
  const script = path.resolve(__dirname, 'heap-growth.ts');
  const printed = execFileSync(process.execPath, [...FLAGS, '-r', hook, script, String(ROWS), '40'], {
    encoding: 'utf8',
  });
  expect(printed).toMatch(/^\d+\n$/);
  expect(Number(printed)).toBeLessThan(20 * BYTES_A_REQUEST);
});
