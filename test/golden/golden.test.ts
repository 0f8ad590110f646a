import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGoldenFile, runCase, topicOf } from './run-file';
import { TOPICS } from './topics';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));
/** Cases worked from the bug reports of other programs. */
const REPORTS = join(__dirname, '../golden-reports');
const reports = readdirSync(REPORTS).filter((name) => name.endsWith('.json'));

test('every implemented topic has a golden file with cases', () => {
  const names = files.filter((file) => topicOf(file) !== undefined).map((file) => file.replace('.json', ''));
  expect(names.sort()).toEqual(Object.keys(TOPICS).sort());
  for (const file of files) expect(readGoldenFile(join(__dirname, file)).cases.length).toBeGreaterThan(0);
});

test('every file of reports has a topic', () => {
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.filter((file) => topicOf(file) === undefined)).toEqual([]);
});

for (const path of [...files.map((file) => join(__dirname, file)), ...reports.map((file) => join(REPORTS, file))]) {
  const topic = topicOf(path);
  if (topic === undefined) continue;
  describe(basename(path), () => {
    test.each(readGoldenFile(path).cases.map((one) => [`${one.id} ${one.title}`, one] as const))('%s', (_name, one) => {
      expect(runCase(topic, one).differences).toEqual([]);
    });
  });
}
