import { accept, refuse, type Result } from '../../domain/result';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { packName } from '../terms/terms-library';
import type { AmendedContract } from './amendment-input';
import type { PlanSource } from './plan-source';

/**
 * The pack that a contract has from the day of an amendment on. Refuses `TERMS_PACK_NOT_FOUND`,
 * also for an earlier version.
 */
export async function packAfter(
  source: PlanSource,
  at: ContractTerms,
  { changes }: AmendedContract,
): Promise<Result<TermsPack>> {
  const present = at.facts.termsPack;
  if (present === null) throw new Error(`a contract without a terms pack: ${at.contract.id}`);
  const version = changes.termsPackVersion ?? present.version;
  const path = ['changes', 'termsPackVersion'];
  if (version < present.version) {
    const message = `The contract has version ${present.version} on that day.`;
    return refuse(
      'TERMS_PACK_NOT_FOUND',
      path,
      message,
      'Give a later version; query `termsPacks` for those that exist.',
    );
  }
  return findPack(source, { id: present.id, version }, path);
}

/** A pack at a version. Refuses `TERMS_PACK_NOT_FOUND`. */
export async function findPack(
  { library, reader, providerId }: PlanSource,
  wanted: { readonly id: string; readonly version: number },
  path: readonly string[],
): Promise<Result<TermsPack>> {
  const found = Number.isSafeInteger(wanted.version)
    ? (await library.packsOf(reader, providerId, [wanted])).get(packName(wanted.id, wanted.version))
    : undefined;
  if (found !== undefined) return accept(found);
  const message = `There is no terms pack ${wanted.id} at version ${wanted.version}.`;
  return refuse('TERMS_PACK_NOT_FOUND', path, message, 'Query `termsPacks` for the packs and versions that exist.');
}

/** All packs that a contract names over time. */
export async function packsOnFile(
  { library, reader, providerId }: PlanSource,
  dated: DatedTerms,
): Promise<readonly TermsPack[]> {
  const named = dated.timeline.of('TERMS_PACK', '').flatMap(({ value }) => value ?? []);
  return [...(await library.packsOf(reader, providerId, named)).values()];
}
