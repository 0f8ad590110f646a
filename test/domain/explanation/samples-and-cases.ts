import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { explanationsOf } from '../../golden/explained';
import { readGoldenFile, runCase, topicOf } from '../../golden/run-file';
import { SAMPLES } from './samples';

const GOLDEN = join(__dirname, '../../golden');

/** Every explanation that the golden cases and the samples are given. */
export function everyExplanation(): readonly Explanation[] {
  return explanationsOf(() => {
    for (const file of readdirSync(GOLDEN).filter((name) => name.endsWith('.json'))) {
      const topic = topicOf(file);
      if (topic === undefined) continue;
      for (const one of readGoldenFile(join(GOLDEN, file)).cases) runCase(topic, one);
    }
    for (const ask of Object.values(SAMPLES)) ask();
  });
}
