import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A pack's file or folder as read: its JSON, not checked yet. */
export interface TermsPackSource {
  /** Name of the file or folder, e.g. `omr-hosted`; of a later version `omr-hosted/v2`. */
  readonly name: string;
  readonly json: unknown;
}

/**
 * Reads the terms packs of a folder, in the order of their names. A pack is one JSON file, or a folder whose files hold its parts:
 * objects are joined key by key and lists in the order of the files' names. A folder `v2` in it is the whole second version. Throws on text that is not JSON and on a value that two files
 * give.
 */
export function readTermsPacks(folder: string): readonly TermsPackSource[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readVersions(entry.name, path);
    return entry.name.endsWith('.json') ? [{ name: basename(entry.name, '.json'), json: readJson(path) }] : [];
  });
}

function readVersions(name: string, folder: string): readonly TermsPackSource[] {
  const later = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^v\d+$/.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return [
    { name, json: readFolder(folder) },
    ...later.map((version) => ({ name: `${name}/${version}`, json: readFolder(join(folder, version)) })),
  ];
}

function readFolder(folder: string): unknown {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.reduce<unknown>((whole, name) => joined(whole, readJson(join(folder, name)), [folder, name]), {});
}

/** Two parts of one pack as a whole: objects key by key, lists one after the other; two other values do not go together. */
function joined(left: unknown, right: unknown, at: readonly string[]): unknown {
  if (left === undefined) return right;
  if (Array.isArray(left) && Array.isArray(right)) return [...(left as unknown[]), ...(right as unknown[])];
  if (!isObject(left) || !isObject(right)) throw new Error(`${at.join(' ')} stands in two files`);
  const whole: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) whole[key] = joined(whole[key], value, [...at, key]);
  return whole;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not JSON.`, { cause: error });
  }
}
