import { FIRST_PREVIOUS_HASH } from '../../domain/ledger/canonical';
import type { StatementRunner } from '../../store/database/statement';
import {
  ADJUSTMENT_DIGESTS,
  allSealedLedgers,
  allSeals,
  brokenSealedLedgers,
  EVENT_DIGESTS,
  packDigests,
  type Digest,
  type SealRecord,
} from '../../store/seal/seal.store';
import { oneByOne } from '../../store/verify/in-pages';
import { groupBy } from '../group-by';
import { chained, hashOfLedgers, hashOfSeal } from '../seal/seal-provider';

/** A seal that somebody kept elsewhere. */
export interface Anchor {
  readonly number: number;
  readonly hash: string;
}

/**
 * Where a provider's records are not those that were sealed, as sentences: events, adjustments,
 * ledgers and terms packs that were changed, removed or put in between, seals that were, and a seal
 * that is not the one kept elsewhere.
 */
export async function brokenSeals(
  read: StatementRunner,
  providerId: string,
  anchor: Anchor | null = null,
): Promise<string[]> {
  const seals = await allSeals(read);
  return [
    ...strayAnchor(seals, anchor),
    ...(await brokenChain(read, providerId, seals)),
    ...(await brokenDigests('events', seals, oneByOne<Digest>(read, EVENT_DIGESTS), (seal) => [
      seal.eventPosition,
      seal.eventHash,
    ])),
    ...(await brokenDigests('adjustments', seals, oneByOne<Digest>(read, ADJUSTMENT_DIGESTS), (seal) => [
      seal.adjustmentSequence,
      seal.adjustmentHash,
    ])),
    ...(await brokenSealedLedgers(read)).map(
      ({ contractId, sequence, sealNumber }) =>
        `the ledger of ${contractId} is not the one of seal ${sealNumber}: transaction ${sequence} is gone or another one`,
    ),
    ...(await brokenPacks(read, seals)),
  ];
}

function strayAnchor(seals: readonly SealRecord[], anchor: Anchor | null): string[] {
  if (anchor === null) return [];
  const found = seals.find(({ number }) => number === anchor.number);
  if (found === undefined) return [`seal ${anchor.number} is gone`];
  return found.hash === anchor.hash ? [] : [`seal ${anchor.number} is not the one that was kept`];
}

async function brokenChain(read: StatementRunner, providerId: string, seals: readonly SealRecord[]): Promise<string[]> {
  const ledgers = groupBy(await allSealedLedgers(read), ({ sealNumber }) => sealNumber);
  return seals.flatMap((seal, place) => {
    const before = seals[place - 1]?.hash ?? FIRST_PREVIOUS_HASH;
    const isSound =
      seal.number === place + 1 &&
      seal.previousHash === before &&
      seal.ledgerHash === hashOfLedgers(ledgers.get(seal.number) ?? []) &&
      seal.hash === hashOfSeal(providerId, seal);
    return isSound ? [] : [`seal ${seal.number} is not as it was set, or does not follow the one before`];
  });
}

/** Says the first seal alone: what is wrong before a seal is wrong in all later ones. */
async function brokenDigests(
  what: string,
  seals: readonly SealRecord[],
  digests: AsyncIterable<Digest>,
  sealed: (seal: SealRecord) => readonly [place: string, hash: string],
): Promise<string[]> {
  let hash: string = FIRST_PREVIOUS_HASH;
  let next = 0;
  const places = seals.map(sealed);
  /** What is wrong with the seals that end before a place. */
  const brokenBefore = (end: number): string[] => {
    for (; next < places.length; next += 1) {
      const [last, expected] = places[next] ?? ['', ''];
      if (Number(last) >= end) break;
      if (hash !== expected)
        return [
          `${what} up to ${last} are not those of seal ${seals[next]?.number}: one was changed, removed or added`,
        ];
    }
    return [];
  };
  for await (const digest of digests) {
    const problems = brokenBefore(digest.place);
    if (problems.length > 0) return problems;
    hash = chained(hash, [digest]);
  }
  return brokenBefore(Infinity);
}

async function brokenPacks(read: StatementRunner, seals: readonly SealRecord[]): Promise<string[]> {
  const now = new Map((await packDigests(read)).map(([id, version, hash]) => [`${id} ${version}`, hash]));
  const problems = new Set<string>();
  for (const { packs, number } of seals) {
    for (const [id, version, hash] of packs) {
      const name = `${id} ${version}`;
      if (now.get(name) === hash) continue;
      now.set(name, hash);
      problems.add(`the terms pack ${name} is not the one of seal ${number}`);
    }
  }
  return [...problems];
}
