/**
 * `npm test`: every check of the project, in order, whatever fails on the way. Each static check
 * counts as one, each test as one; the last line is `N passed, N failed` and the exit code says the
 * same.
 *
 * node test/all.mjs                everything node test/all.mjs --static       the static checks
 * alone node test/all.mjs --tests        the tests alone; what follows goes to jest, e.g. --tests
 * test/domain node test/all.mjs --long         what is tried at random, as often as it should be
 * before a release; what follows goes to jest
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules/.cache/astreinte');
const rooms = ['api', 'migrations', 'seeds', 'sdk', 'test'].filter((room) => existsSync(join(root, room)));

/**
 * Program, arguments: each with a cache only where a stale answer is impossible. The lint rules
 * that read types have none.
 */
const checks = [
  ['formatting', 'prettier', ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.']],
  ['lint', 'eslint', ['.']],
  [
    'types',
    'tsc',
    ['--noEmit', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', join(cache, 'root.tsbuildinfo')],
  ],
  [
    'types of the SDK',
    'tsc',
    ['--noEmit', '-p', 'sdk/tsconfig.json', '--incremental', '--tsBuildInfoFile', join(cache, 'sdk.tsbuildinfo')],
  ],
  ['who imports whom', 'depcruise', ['--output-type', 'err-long', ...rooms]],
];

/** Resolves to the exit code and what was printed; with `show`, printed as it comes instead. */
function run(program, args, { show = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // What is read through a pipe would have no colours; what is shown decides by itself.
      env: { ...process.env, ...environment, ...(!show && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += chunk));
    child.stderr?.on('data', (chunk) => (printed += chunk));
    child.on('error', (error) => resolve({ code: 1, printed: `${printed}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** All static checks, as many at once as there are processors, reported in their order. */
async function staticChecks() {
  mkdirSync(cache, { recursive: true });
  const started = [];
  const running = new Set();
  for (const [name, program, args] of checks) {
    while (running.size >= availableParallelism()) await Promise.race(running);
    const since = Date.now();
    const outcome = run(program, args).then((result) => ({ name, ...result, took: seconds(since) }));
    started.push(outcome);
    running.add(outcome);
    void outcome.then(() => running.delete(outcome));
  }
  const tally = { passed: 0, failed: 0 };
  for (const outcome of started) {
    const { name, code, printed, took } = await outcome;
    tally[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${name} (${took})`);
    if (code !== 0) console.log(printed);
  }
  return tally;
}

/**
 * What is tried at random: properties, documents, inputs. `npm test` tries a part of it
 * (`test/support/runs.ts`).
 */
const longRooms = ['test/property', 'test/graphql/executor-random', 'test/graphql/fuzz'];

/**
 * All jest tests. A file that cannot run, a skipped test and a run without a report count as
 * failures: none may hide.
 */
async function tests(extra, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'astreinte-tests-'));
  const report = join(folder, 'report.json');
  const since = Date.now();
  try {
    // Two numbers of workers would be one with digits of both.
    const isSaid = extra.some((each) => /^(--maxWorkers|-w|--runInBand|-i)\b/.test(each));
    // One more than there are processors: many tests wait for a database or another process.
    const workers = isSaid ? [] : [`--maxWorkers=${availableParallelism() + 1}`];
    const { code } = await run('jest', ['--ci', ...workers, '--json', `--outputFile=${report}`, ...extra], {
      show: true,
      environment,
    });
    const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
    console.log(`tests took ${seconds(since)}`);
    if (result === undefined) return { passed: 0, failed: 1 };
    const skipped = result.numPendingTests + result.numTodoTests;
    if (skipped > 0) console.log(`FAIL  ${skipped} tests were skipped`);
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
    return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [only, ...rest] = process.argv.slice(2);
const parts = partsOf(only, rest);
if (parts === undefined) {
  console.error(
    `${[only, ...rest].join(' ')}: not an argument of this command. Leave it out for everything, or give one of\n` +
      '  --static               the static checks alone\n' +
      '  --tests [for jest …]   the tests alone, e.g. --tests test/domain\n' +
      '  --long [for jest …]    what is tried at random, as often as it should be before a release',
  );
  process.exit(2);
}

/** What an argument asks for; undefined for one that nobody knows. */
function partsOf(first, others) {
  if (first === undefined) return [staticChecks, () => tests([])];
  if (first === '--static' && others.length === 0) return [staticChecks];
  if (first === '--tests') return [() => tests(others)];
  if (first === '--long') return [() => tests(others.length > 0 ? others : longRooms, { ASTREINTE_TEST_LONG: 'yes' })];
  return undefined;
}

const total = { passed: 0, failed: 0 };
for (const part of parts) {
  const tally = await part();
  total.passed += tally.passed;
  total.failed += tally.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
