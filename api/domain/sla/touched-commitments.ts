import type { AffectedAsset } from './clock-facts';
import { assetKindsOf, type AssetKind, type Commitment } from './commitment';

/** A commitment and the module that brings it. */
export interface BroughtCommitment {
  readonly module: string;
  readonly commitment: Pick<Commitment, 'key' | 'kind' | 'appliesTo'>;
}

/**
 * The commitments that an incident on a module's service touches, each key once: those of the
 * contract and those of that service, never those of another one. **Reading**: where a pack does
 * not say what a commitment applies to, it is the contract's, unless the module hit brings
 * commitments of the same kind itself: then these are its own, and the other ones are of other
 * services. One that names kinds of assets is touched by an incident that affects such an asset,
 * whatever module it hits.
 */
export function touchedCommitments<Brought extends BroughtCommitment>(
  all: readonly Brought[],
  hit: string | null,
  affected: readonly { readonly kind: AssetKind }[],
): readonly Brought[] {
  const own = new Set(all.filter(({ module }) => module === hit).map(({ commitment }) => commitment.kind));
  const chosen = new Map<string, Brought>();
  for (const each of all) {
    const { key, kind, appliesTo } = each.commitment;
    const touched =
      appliesTo === undefined
        ? each.module === hit || !own.has(kind)
        : 'assetKinds' in appliesTo
          ? affected.some((asset) => appliesTo.assetKinds.includes(asset.kind))
          : appliesTo.length === 0 || (hit !== null && appliesTo.includes(hit));
    if (touched && (!chosen.has(key) || each.module === hit)) chosen.set(key, each);
  }
  return [...chosen.values()];
}

/**
 * The modules whose services have commitments of their own: which of them an incident hits has to
 * be said when there are several.
 */
export function servicesApart(all: readonly BroughtCommitment[]): readonly string[] {
  const found = new Set<string>();
  for (const { module, commitment } of all) {
    const { key, kind, appliesTo } = commitment;
    if (appliesTo === undefined) {
      const rival = all.some(
        (other) =>
          other.module !== module &&
          other.commitment.kind === kind &&
          other.commitment.appliesTo === undefined &&
          !all.some((same) => same.module === other.module && same.commitment.key === key),
      );
      if (rival) found.add(module);
    } else if (!('assetKinds' in appliesTo)) for (const each of appliesTo) found.add(each);
  }
  return [...found];
}

/** A commitment with what it asks of assets, and the module that brings it. */
export interface BroughtForAssets extends BroughtCommitment {
  readonly commitment: BroughtCommitment['commitment'] & Pick<Commitment, 'assetOwnerships'>;
}

/**
 * Of modules whose services stand apart, those that cover one of some assets: which have a
 * commitment that names its kind; where none has, those whose commitments concern its ownership;
 * all of them where the assets tell nothing.
 */
export function servicesCovering(
  apart: readonly string[],
  all: readonly BroughtForAssets[],
  affected: readonly AffectedAsset[],
): readonly string[] {
  const ofWhich = (concerns: (one: BroughtForAssets['commitment'], asset: AffectedAsset) => boolean) =>
    apart.filter((service) =>
      all
        .filter(({ module, commitment }) => module === service || namesModule(commitment, service))
        .some(({ commitment }) => affected.some((asset) => concerns(commitment, asset))),
    );
  const forOwnership = ({ assetOwnerships }: BroughtForAssets['commitment'], { ownership }: AffectedAsset): boolean =>
    assetOwnerships.length === 0 || assetOwnerships.includes(ownership);
  const byKind = ofWhich((one, asset) => {
    const kinds = assetKindsOf(one.appliesTo);
    return kinds !== null && kinds.includes(asset.kind) && forOwnership(one, asset);
  });
  if (byKind.length > 0) return byKind;
  const byOwnership = ofWhich((one, asset) => assetKindsOf(one.appliesTo) === null && forOwnership(one, asset));
  return byOwnership.length > 0 ? byOwnership : apart;
}

function namesModule({ appliesTo }: Pick<Commitment, 'appliesTo'>, module: string): boolean {
  return appliesTo !== undefined && !('assetKinds' in appliesTo) && appliesTo.includes(module);
}
