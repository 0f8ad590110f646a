import { join } from 'node:path';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { packShape } from '../../../api/domain/terms/pack-shape';
import type { Result } from '../../../api/domain/result';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const sources = ['../../../seeds/terms', '../../fixtures/terms'].flatMap((folder) =>
  readTermsPacks(join(__dirname, folder)),
);

/** A pack as its files are: one of the five documents, or `sixth`. */
export function jsonOf(name: string): unknown {
  const source = sources.find((one) => one.name === name);
  if (source === undefined) throw new Error(`no pack ${name}`);
  return source.json;
}

/** A pack that was accepted, with other values at some of its paths. */
export function packWith(name: string, changes: Readonly<Record<string, unknown>> = {}): TermsPack {
  const parsed = parseTermsPack(jsonWith(name, changes));
  if (!parsed.ok) throw new Error(parsed.refusals.map(({ message }) => message).join(' '));
  return parsed.value;
}

/**
 * A pack's JSON with other values at some paths, written with dots; `undefined` takes a key away,
 * the place after a list's end adds to it.
 */
export function jsonWith(name: string, changes: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(changes).reduce<unknown>(
    (json, [path, value]) => replaced(json, path === '' ? [] : path.split('.'), value),
    jsonOf(name),
  );
}

function replaced(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    const items: unknown[] = [...(json as readonly unknown[])];
    items[Number(key)] = replaced(items[Number(key)], rest, value);
    return items;
  }
  if (typeof json !== 'object' || json === null) throw new Error(`nothing at ${key}`);
  const fields = json as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, value) };
}

/** The sentences of the refusals of a pack; none when it is accepted. */
export function refusalsOf(json: unknown): readonly string[] {
  const parsed = parseTermsPack(json);
  return parsed.ok ? [] : parsed.refusals.map(({ message }) => message);
}

/**
 * The faults of a pack's form alone, `path: what is expected`; a pack with faults is never
 * answered, one without always.
 */
export function formFaultsOf(json: unknown): readonly string[] {
  const faults: string[] = [];
  const read = packShape(json, [], ({ path, expected }) => faults.push(`${path.join('.')}: ${expected}`));
  if ((read === undefined) !== faults.length > 0) throw new Error(`answered with the faults ${faults.join('; ')}`);
  return faults;
}

/** The value of a result that must be one. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
