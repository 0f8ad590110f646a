import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compare, type Json, type JsonObject } from './compare';
import type { Topic } from './topic';
import { TOPICS } from './topics';

/** A case of a golden file. */
export interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly input: JsonObject;
  readonly expected: Json;
}

/** A golden file: what its fields mean, and its cases. */
export interface GoldenFile {
  readonly about: string;
  readonly cases: readonly GoldenCase[];
}

/** What came of one case: passed when there is no difference. */
export interface CaseOutcome {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly string[];
}

/** Reads a golden file. Throws a sentence when it is none. */
export function readGoldenFile(path: string): GoldenFile {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Partial<GoldenFile> | null;
  if (content === null || !Array.isArray(content.cases))
    throw new Error(`${path} is no golden file: it has no list of cases.`);
  return { about: content.about ?? '', cases: content.cases };
}

/**
 * The topic of a file by its name; a name with a known topic in it (`sla-clocks-2025.json`) is of
 * that topic.
 */
export function topicOf(path: string): Topic | undefined {
  const name = basename(path, '.json');
  if (Object.hasOwn(TOPICS, name)) return TOPICS[name];
  const known = Object.keys(TOPICS).filter((key) => new RegExp(`(^|[^a-z])${key}($|[^a-z])`).test(name));
  const longest = known.sort((left, right) => right.length - left.length)[0];
  return longest === undefined ? undefined : TOPICS[longest];
}

/**
 * Runs a case through the domain. An exception is a failure, also of a case that expects an error:
 * the domain refuses by values.
 */
export function runCase(topic: Topic, { id, title, input, expected }: GoldenCase): CaseOutcome {
  try {
    return { id, title, differences: compare(expected, topic.answer(input), topic.ignored) };
  } catch (error) {
    return { id, title, differences: [`threw ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** Runs all cases of a file; those of a topic that is not implemented fail. */
export function runFile(path: string): readonly CaseOutcome[] {
  const topic = topicOf(path);
  return readGoldenFile(path).cases.map((one) =>
    topic === undefined
      ? { id: one.id, title: one.title, differences: ['the topic is not implemented'] }
      : runCase(topic, one),
  );
}
