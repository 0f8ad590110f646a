/**
 * `npm run mutation [-- room …]`: changes the domain in thousands of small ways, one at a time, and
 * counts how many of the changes no test notices. Takes an hour or two for all rooms; a room named
 * alone takes minutes. Not part of `npm test`.
 *
 * Writes a report a room to `.astreinte/mutation/<room>.json` (the standard form of
 * mutation-testing reports) and prints the score: changes noticed of all changes, those that no
 * test reaches counted as unnoticed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOMS, testsOf } from './rooms.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const reports = join(root, '.astreinte/mutation');
const EXPECTED = 85;

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const again = process.argv.includes('--again');
const unknown = asked.filter((room) => !(room in ROOMS));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. The rooms are: ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(2);
}

if (!existsSync(join(here, 'node_modules/@stryker-mutator/core'))) {
  console.error('Installing what mutation testing needs, once.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
mkdirSync(reports, { recursive: true });

function configure(room) {
  const tests = (patterns) =>
    patterns.map((pattern) => `dist/test/${pattern}${pattern.endsWith('**') ? '/*.test' : ''}.js`);
  return {
    mutate: [`api/domain/${room}/**/*.ts`],
    plugins: [join(here, 'node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
    testRunner: 'mocha',
    buildCommand: 'npx swc api test seeds -d dist --copy-files --include-dotfiles --quiet --ignore **/node_modules/**',
    mochaOptions: {
      spec: tests(testsOf(room)),
      require: [join(here, 'jest-globals.cjs')],
    },
    ignorePatterns: ['dist', 'sdk', 'migrations', 'test/bench', 'test/mutation', 'test/e2e'],
    coverageAnalysis: 'perTest',
    // A share of a busy machine is no reason to take a slow test for one that never ends.
    timeoutMS: 10000,
    timeoutFactor: 3,
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(reports, `${room}.json`) },
    tempDirName: join(root, '.astreinte/mutation/work', room),
    incremental: true,
    incrementalFile: join(reports, `${room}.incremental.json`),
    force: again,
    warnings: { slow: false },
    allowConsoleColors: false,
  };
}

function mutate(room) {
  const file = join(reports, `${room}.config.json`);
  writeFileSync(file, JSON.stringify(configure(room), null, 2));
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

function scoreOf(room) {
  const file = join(reports, `${room}.json`);
  if (!existsSync(file)) return null;
  const mutants = Object.values(JSON.parse(readFileSync(file, 'utf8')).files).flatMap((one) => one.mutants);
  const count = (states) => mutants.filter(({ status }) => states.includes(status)).length;
  return { noticed: count(NOTICED), unnoticed: count(UNNOTICED), unreached: count(['NoCoverage']) };
}

for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) mutate(room);

const total = { noticed: 0, unnoticed: 0, unreached: 0 };
const percent = ({ noticed, unnoticed }) => ((100 * noticed) / Math.max(1, noticed + unnoticed)).toFixed(2);
const line = (name, { noticed, unnoticed, unreached }) =>
  console.log(
    `${name.padEnd(12)} ${String(noticed + unnoticed).padStart(6)} ${String(noticed).padStart(8)} ${String(unreached).padStart(10)} ${percent({ noticed, unnoticed }).padStart(7)} %`,
  );
console.log('room         changes  noticed  unreached     score');
for (const room of Object.keys(ROOMS)) {
  const score = scoreOf(room);
  if (score === null) continue;
  for (const key of Object.keys(total)) total[key] += score[key];
  line(room, score);
}
line('together', total);
if (Number(percent(total)) < EXPECTED) {
  console.error(
    `Below ${EXPECTED} %: look at the unnoticed changes in .astreinte/mutation/<room>.json and write the tests that notice them.`,
  );
  process.exitCode = 1;
}
