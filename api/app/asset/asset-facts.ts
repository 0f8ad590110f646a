import { refuse, type Refusal } from '../../domain/result';
import type { AssetOwnership } from '../../domain/sla/commitment';
import { searchText } from '../../domain/text/search-text';
import type { LocalDate } from '../../domain/time/instant';
import type { AssetRecord } from '../../store/asset/asset.store';
import { checkText, checkWhole } from '../checks';

/** Facts of an asset that need not be given. */
export const OPTIONAL_FACTS = [
  'functions',
  'serialNumber',
  'product',
  'productVersion',
  'siteId',
  'parentId',
  'coveredUntil',
  'warrantyEndsOn',
  'licenceEndsOn',
  'antivirusEndsOn',
  'firewallEndsOn',
  'supportEndsOn',
  'manufacturerLifeEndsOn',
] as const satisfies readonly (keyof AssetRecord)[];
/** See `OPTIONAL_FACTS`. */
export type OptionalFact = (typeof OPTIONAL_FACTS)[number];

/** What callers say of an asset. */
export const GIVEN_FACTS = ['designation', 'ownership', 'quantity', 'coveredFrom', ...OPTIONAL_FACTS] as const;
/** All that may change of an asset: also how it stands to the technical perimeter. */
export const ASSET_FACTS = [...GIVEN_FACTS, 'perimeter', 'validatedOn', 'validation'] as const;

/** What is said of an asset and may change. */
export type AssetFacts = Pick<AssetRecord, (typeof ASSET_FACTS)[number]>;
/** The part of them that callers give. */
export type GivenFacts = Pick<AssetRecord, (typeof GIVEN_FACTS)[number]>;

/** The facts of an asset. */
export function factsOf(asset: AssetFacts): AssetFacts {
  return Object.fromEntries(ASSET_FACTS.map((fact) => [fact, asset[fact]])) as unknown as AssetFacts;
}

/** What a caller says of an asset; what is absent is not known, or stays. */
export interface AssetFactsInput {
  readonly designation?: string | null;
  readonly functions?: string | null;
  readonly ownership?: AssetOwnership | null;
  readonly serialNumber?: string | null;
  readonly product?: string | null;
  readonly productVersion?: string | null;
  readonly quantity?: number | null;
  readonly siteId?: string | null;
  readonly parentId?: string | null;
  readonly coveredFrom?: LocalDate | null;
  readonly coveredUntil?: LocalDate | null;
  readonly warrantyEndsOn?: LocalDate | null;
  readonly licenceEndsOn?: LocalDate | null;
  readonly antivirusEndsOn?: LocalDate | null;
  readonly firewallEndsOn?: LocalDate | null;
  readonly supportEndsOn?: LocalDate | null;
  readonly manufacturerLifeEndsOn?: LocalDate | null;
}

/** The optional facts that an input gives, null for those that it leaves out. */
export function optionalFacts(input: AssetFactsInput): Pick<GivenFacts, OptionalFact> {
  return Object.fromEntries(OPTIONAL_FACTS.map((fact) => [fact, input[fact] ?? null])) as Pick<
    AssetFacts,
    OptionalFact
  >;
}

/** The facts that differ, as they were and as they are; null when none does. */
export function changedFacts(
  was: AssetFacts,
  is: AssetFacts,
): { readonly before: Partial<AssetFacts>; readonly after: Partial<AssetFacts> } | null {
  const changed = ASSET_FACTS.filter((fact) => was[fact] !== is[fact]);
  if (changed.length === 0) return null;
  const those = (facts: AssetFacts): Partial<AssetFacts> =>
    Object.fromEntries(changed.map((fact) => [fact, facts[fact]]));
  return { before: those(was), after: those(is) };
}

/** What is wrong with the facts of an asset by themselves. */
export function checkAssetFacts(facts: GivenFacts): readonly Refusal[] {
  const text = (value: string | null, name: string, most: number): readonly Refusal[] =>
    value === null ? [] : checkText(value, [name], most);
  return [
    ...checkText(facts.designation, ['designation'], 200),
    ...text(facts.functions, 'functions', 2000),
    ...text(facts.serialNumber, 'serialNumber', 100),
    ...text(facts.product, 'product', 100),
    ...text(facts.productVersion, 'productVersion', 100),
    ...checkWhole(facts.quantity, ['quantity'], 1, 1_000_000),
    ...checkProduct(facts),
    ...checkCover(facts),
  ];
}

function checkProduct({ product, productVersion }: GivenFacts): readonly Refusal[] {
  if (product !== null || productVersion === null) return [];
  const message = 'There is a version and no product.';
  return refuse('TEXT_INVALID', ['product'], message, 'Give the product that it is a version of.').refusals;
}

function checkCover({ coveredFrom, coveredUntil }: GivenFacts): readonly Refusal[] {
  if (coveredUntil === null || coveredUntil >= coveredFrom) return [];
  return refuse(
    'TIMES_OUT_OF_ORDER',
    ['coveredUntil'],
    `The last day of cover is before the first, ${coveredFrom}.`,
    'Give the first day or a later one.',
  ).refusals;
}

/** What the row of an asset has for its search. */
export function searchTextOf({ designation, serialNumber }: Pick<AssetFacts, 'designation' | 'serialNumber'>): string {
  return searchText(`${designation} ${serialNumber ?? ''}`);
}
