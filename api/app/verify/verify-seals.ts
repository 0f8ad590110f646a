import { FIRST_PREVIOUS_HASH } from '../../domain/ledger/canonical';
import type { StatementRunner } from '../../store/database/statement';
import {
  ADJUSTMENT_DIGESTS,
  allRecordDigests,
  allSealedLedgers,
  allSeals,
  brokenSealedLedgers,
  countRecords,
  EVENT_DIGESTS,
  packDigests,
  type Digest,
  type SealRecord,
} from '../../store/seal/seal.store';
import { SEALED_NAMES } from '../../store/seal/sealed-records';
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
    ...(await brokenDigests(
      'events',
      seals.map(({ number, eventPosition: last, eventHash: hash }) => ({ number, last, hash })),
      oneByOne<Digest>(read, EVENT_DIGESTS),
    )),
    ...(await brokenDigests(
      'adjustments',
      seals.map(({ number, adjustmentSequence: last, adjustmentHash: hash }) => ({ number, last, hash })),
      oneByOne<Digest>(read, ADJUSTMENT_DIGESTS),
    )),
    ...(await brokenSealedLedgers(read)).map(
      ({ contractId, sequence, sealNumber }) =>
        `the ledger of ${contractId} is not the one of seal ${sealNumber}: transaction ${sequence} is gone or another one`,
    ),
    ...unknownRecords(seals),
    ...(await brokenRecords(read, seals)),
    ...(await brokenPacks(read, seals)),
  ];
}

/** What seals cover under names that are not known here, each with the first seal that does. */
function unknownRecords(seals: readonly SealRecord[]): string[] {
  const firstOf = new Map<string, number>();
  for (const { number, records } of seals)
    for (const [name] of records ?? [])
      if (!SEALED_NAMES.includes(name) && !firstOf.has(name)) firstOf.set(name, number);
  return [...firstOf].map(([name, number]) => `seal ${number} covers ${name}, which this version cannot compare`);
}

/**
 * Invoices, payments and what else seals name: whether they are what was sealed, and all have an
 * event.
 */
async function brokenRecords(read: StatementRunner, seals: readonly SealRecord[]): Promise<string[]> {
  const problems: string[] = [];
  for (const name of SEALED_NAMES) {
    const [what] = name.split('/');
    const of = seals.flatMap((seal) => {
      const own = seal.records?.find(([each]) => each === name);
      return own === undefined ? [] : [{ number: seal.number, last: seal.eventPosition, hash: own[2] }];
    });
    let count = 0;
    const digests = async function* (): AsyncGenerator<Digest> {
      for await (const digest of oneByOne<Digest>(read, allRecordDigests(name))) {
        count += 1;
        yield digest;
      }
    };
    const broken = await brokenDigests(`${what} records of events`, of, digests());
    problems.push(...broken);
    const all = await countRecords(read, name);
    if (broken.length === 0 && all !== count) problems.push(`${what}: ${all} records, and events tell of ${count}`);
  }
  return problems;
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
  places: readonly { readonly number: number; readonly last: string; readonly hash: string }[],
  digests: AsyncIterable<Digest>,
): Promise<string[]> {
  let hash: string = FIRST_PREVIOUS_HASH;
  let next = 0;
  /** What is wrong with the seals that end before a place. */
  const brokenBefore = (end: number): string[] => {
    for (; next < places.length; next += 1) {
      const sealed = places[next];
      if (sealed === undefined || Number(sealed.last) >= end) break;
      if (hash !== sealed.hash)
        return [
          `${what} up to ${sealed.last} are not those of seal ${sealed.number}: one was changed, removed or added`,
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
