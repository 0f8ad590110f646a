import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldenFile, runCase, topicOf } from './run-file';
import { TOPICS } from './topics';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

test('every implemented topic has a golden file with cases', () => {
  const names = files.filter((file) => topicOf(file) !== undefined).map((file) => file.replace('.json', ''));
  expect(names.sort()).toEqual(Object.keys(TOPICS).sort());
  for (const file of files) expect(readGoldenFile(join(__dirname, file)).cases.length).toBeGreaterThan(0);
});

for (const file of files) {
  const topic = topicOf(file);
  if (topic === undefined) continue;
  describe(file, () => {
    test.each(readGoldenFile(join(__dirname, file)).cases.map((one) => [`${one.id} ${one.title}`, one] as const))(
      '%s',
      (_name, one) => {
        expect(runCase(topic, one).differences).toEqual([]);
      },
    );
  });
}
