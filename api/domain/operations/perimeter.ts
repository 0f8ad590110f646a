import type { AssetKind } from '../sla/commitment';
import type { PerimeterTerms, SupportedProductTerms } from '../terms/operations-terms';
import { searchText } from '../text/search-text';

/**
 * How an asset stands to what the provider supports: inside; outside, and so not covered; outside,
 * and validated by the provider beforehand.
 */
export const PERIMETER_STATES = ['INSIDE', 'OUTSIDE', 'OUTSIDE_VALIDATED'] as const;
/** See `PERIMETER_STATES`. */
export type PerimeterState = (typeof PERIMETER_STATES)[number];

/** What an asset is, as far as the perimeter asks. */
export interface PerimeterAsset {
  readonly kind: AssetKind;
  readonly product: string | null;
  readonly productVersion: string | null;
}

/** Kinds that are a part of any family. */
const OF_ANY_FAMILY: ReadonlySet<AssetKind> = new Set(['SOFTWARE', 'LICENCE']);

/**
 * Whether an asset is inside the technical perimeter (`omr-hosted` particular conditions 9): a
 * supported product of a family of its kind, in a supported version. **Reading**: an asset whose
 * product is not said, or of a kind that no family names, is inside; a product that is supported
 * from a version on is outside while its version is not said.
 */
export function isInsidePerimeter(families: readonly PerimeterTerms[], asset: PerimeterAsset): boolean {
  if (asset.product === null) return true;
  const ofKind = families.filter(
    ({ assetKinds }) => assetKinds !== undefined && (OF_ANY_FAMILY.has(asset.kind) || assetKinds.includes(asset.kind)),
  );
  if (ofKind.length === 0) return true;
  const named = wordsOf(asset.product);
  return ofKind.some(({ supports = [] }) => supports.some((product) => isSupported(product, named, asset)));
}

function isSupported(supported: SupportedProductTerms, named: readonly string[], asset: PerimeterAsset): boolean {
  const words = wordsOf(supported.product);
  if (!words.every((word) => named.includes(word))) return false;
  if (supported.minimumVersion === null) return true;
  // "Windows Server 2019" has its version in its name.
  const versions =
    asset.productVersion === null ? named.filter((word) => !words.includes(word)) : [asset.productVersion];
  const { minimumVersion, releases } = supported;
  return versions.some((version) => isFrom(minimumVersion, version, releases));
}

/** Whether a version is the oldest one or a later one; false where they cannot be compared. */
function isFrom(oldest: string, version: string, releases: readonly string[]): boolean {
  const order = releases.map(searchText);
  const [least, place] = [order.indexOf(searchText(oldest)), order.indexOf(releaseIn(version, order))];
  if (least !== -1 && place !== -1) return place >= least;
  const [from, of] = [numbersOf(oldest), numbersOf(version)];
  if (from.length === 0 || of.length === 0) return false;
  for (let index = 0; index < from.length; index += 1) {
    const difference = (of[index] ?? 0) - (from[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The release that a version names: `10 Pro 22H2` is `10`. */
function releaseIn(version: string, order: readonly string[]): string {
  const whole = searchText(version);
  return order.includes(whole) ? whole : (whole.split(/\s+/).find((word) => order.includes(word)) ?? '');
}

/** The first number of a version, with its parts: `15.2 CU3` is 15 and 2. */
function numbersOf(version: string): readonly number[] {
  return (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number);
}

/** The words of a name, without capitals, accents and signs: `Hyper-V` is `hyperv`. */
function wordsOf(name: string): readonly string[] {
  return searchText(name)
    .replace(/[-_]/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
}
