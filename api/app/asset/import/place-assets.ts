import type { Refusal } from '../../../domain/result';
import type { InventoryRecord } from '../../../store/asset/asset.store';
import { refuseLine } from './read-csv';
import type { ReadAsset } from './read-line';

/** An asset of a file with the id that it gets, and where it stands. */
export interface PlacedAsset extends ReadAsset {
  readonly id: string;
  readonly siteId: string | null;
  readonly parentId: string | null;
}

interface Known {
  readonly id: string;
  readonly isSite: boolean;
}

/**
 * Finds the sites and parents that lines name by serial number or designation, among the lines and
 * what the client has already; a name that several have, or none, is refused with its line, and so
 * is a serial number that comes twice, and a part of itself.
 */
export function placeAssets(
  read: readonly ReadAsset[],
  inventory: readonly InventoryRecord[],
  newId: () => string,
): { readonly placed: readonly PlacedAsset[]; readonly faults: readonly Refusal[] } {
  const faults: Refusal[] = [];
  const own = read.map((asset) => ({ ...asset, id: newId() }));
  const names = new Map<string, Known[]>();
  const name = (text: string | null, known: Known): void => {
    if (text === null) return;
    const same = names.get(text);
    if (same === undefined) names.set(text, [known]);
    else if (!same.some(({ id }) => id === known.id)) same.push(known);
  };
  const serials = new Map<string, string>();
  for (const { id, kind, designation, serialNumber } of inventory) {
    name(designation, { id, isSite: kind === 'SITE' });
    name(serialNumber, { id, isSite: kind === 'SITE' });
    if (serialNumber !== null) serials.set(serialNumber, 'The client already has an asset with it.');
  }
  for (const { id, kind, line, facts } of own) {
    const { designation, serialNumber } = facts;
    name(designation, { id, isSite: kind === 'SITE' });
    name(serialNumber, { id, isSite: kind === 'SITE' });
    if (serialNumber === null) continue;
    const taken = serials.get(serialNumber);
    if (taken !== undefined) faults.push(...refuseLine(line, 'serialNumber', taken, 'Give each serial number once.'));
    else serials.set(serialNumber, `Line ${line} has it too.`);
  }
  const find = (line: number, column: 'site' | 'parent', text: string): string | null => {
    if (text === '') return null;
    const found = (names.get(text) ?? []).filter(({ isSite }) => column === 'parent' || isSite);
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only.id;
    const message = `${found.length === 0 ? 'No' : 'More than one'} ${column} is called ${JSON.stringify(text)}.`;
    faults.push(...refuseLine(line, column, message, 'Give the serial number, or a name that one of them has.'));
    return null;
  };
  const placed = own.map((asset) => ({
    ...asset,
    siteId: find(asset.line, 'site', asset.site),
    parentId: find(asset.line, 'parent', asset.parent),
  }));
  return { placed, faults: [...faults, ...circles(placed)] };
}

/** Lines whose parents lead back to them; what was there before is no part of a line. */
function circles(placed: readonly PlacedAsset[]): readonly Refusal[] {
  const inCircle = idsInCircles(placed);
  return placed.flatMap(({ id, line, siteId }) => {
    if (inCircle.has(id)) return refuseLine(line, 'parent', 'It would be a part of itself.', 'Give another parent.');
    return siteId === id ? refuseLine(line, 'site', 'A site cannot stand on itself.', 'Leave the site out.') : [];
  });
}

/** Those whose parents lead back to them: each is looked at once, however long the chains are. */
function idsInCircles(placed: readonly PlacedAsset[]): ReadonlySet<string> {
  const parents = new Map(placed.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { id } of placed) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let at: string | null = id;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      places.set(at, path.length);
      path.push(at);
      at = parents.get(at) ?? null;
    }
    const start = at === null ? undefined : places.get(at);
    if (start !== undefined) for (const each of path.slice(start)) found.add(each);
  }
  return found;
}
