import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A pack's file or folder as read: its JSON, not checked yet. */
export interface TermsPackSource {
  /** Name of the file or folder, e.g. `omr-hosted`. */
  readonly name: string;
  readonly json: unknown;
}

/**
 * Reads the terms packs of a folder, in the order of their names. A pack is one JSON file, or a folder whose files hold its keys; a list
 * that stands in several files of a folder is joined in the order of their names. Throws on text that is not JSON and on a key that two
 * files give otherwise.
 */
export function readTermsPacks(folder: string): readonly TermsPackSource[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [{ name: entry.name, json: readFolder(path) }];
    return entry.name.endsWith('.json') ? [{ name: basename(entry.name, '.json'), json: readJson(path) }] : [];
  });
}

function readFolder(folder: string): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const name of files) {
    for (const [key, value] of Object.entries(readJson(join(folder, name)) as Record<string, unknown>)) {
      const known = whole[key];
      if (known === undefined) whole[key] = value;
      else if (Array.isArray(known) && Array.isArray(value))
        whole[key] = [...(known as unknown[]), ...(value as unknown[])];
      else throw new Error(`${join(folder, name)} gives ${key} a second time`);
    }
  }
  return whole;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
