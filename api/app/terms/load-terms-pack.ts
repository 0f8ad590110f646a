import type { TermsPack } from '../../domain/terms/terms-pack';
import { parseTermsPack } from '../../domain/terms/validate-terms-pack';
import type { StampClock } from '../../domain/time/clock';
import { formatInstant } from '../../domain/time/instant';
import { secondOfStamp, takeStamp } from '../../store/database/stamp';
import type { WriteTransaction } from '../../store/database/write-transaction';
import { TermsPackRow } from '../../store/rows';
import { termsPacksOf } from '../../store/terms/terms.store';
import { writeRows } from '../../store/write-rows';
import { canonicalText } from '../command/canonical-text';
import { operatorSource, recordAs } from '../command/record';

/** A terms pack as read from a file, not checked yet. */
export interface UncheckedPack {
  readonly name: string;
  readonly json: unknown;
}

/**
 * What loading a pack came to; a pack that is there already, the same to the letter, is left as it
 * is.
 */
export type LoadedPack = 'LOADED' | 'THERE_ALREADY';

/**
 * Loads a version of a terms pack for a provider. Throws, naming the pack and what is wrong, when
 * it is not valid, and when the same version is there with other content: a version is never
 * edited, a change is a new one.
 */
export async function loadTermsPack(
  tx: WriteTransaction,
  providerId: string,
  { name, json }: UncheckedPack,
  clock: StampClock,
): Promise<LoadedPack> {
  const pack = parseTermsPack(json);
  if (!pack.ok) {
    const faults = pack.refusals.map((refusal) => `  ${refusal.message}`).join('\n');
    throw new Error(`the terms pack ${name} is not valid:\n${faults}`);
  }
  const { id, version, publishedOn } = pack.value;
  const [there] = await termsPacksOf(tx, [{ id, version }]);
  if (there !== undefined) {
    if (canonicalText(JSON.parse(there.document)) === canonicalText(json)) return 'THERE_ALREADY';
    throw new Error(`the terms pack ${id} has a version ${version} of other content: give the change a new version`);
  }
  // As it was given, so that it is known again: what was parsed has defaults filled in.
  const document = json as TermsPack;
  const recordedAt = await takeStamp(tx, providerId, clock);
  const loadedAt = formatInstant(secondOfStamp(recordedAt));
  const row = { key: id, version, publishedOn, document, loadedAt };
  await writeRows(tx, TermsPackRow, providerId, [row]);
  const payload = { packId: id, version, publishedOn };
  const source = await operatorSource(tx, providerId, 'loadTermsPack', recordedAt);
  await recordAs(tx, source, [{ kind: 'TERMS_PACK_LOADED', subjectId: providerId, contractId: null, payload }]);
  return 'LOADED';
}
