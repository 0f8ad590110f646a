import { createHash, type Hash } from 'node:crypto';
import { POSTED_ENTRIES, POSTINGS } from '../../store/verify/accounting-checks';
import type { StatementRunner } from '../../store/database/statement';
import { inPages, oneByOne } from '../../store/verify/in-pages';
import { addToDigest, type PostedEntry } from '../accounting/keep-entries';

interface Stored extends PostedEntry {
  readonly recordedAt: string;
}

interface Told {
  readonly recordedAt: string;
  readonly sha256: string;
  readonly entries: number;
}

/** Runs that posted entries which are not what they were, as sentences. */
export async function alteredEntries(read: StatementRunner): Promise<string[]> {
  const told: Told[] = [];
  for await (const page of inPages<Told>(read, { name: 'verify:postings', text: POSTINGS })) told.push(...page);
  const found = new Map<string, { readonly digest: Hash; count: number }>();
  for await (const { recordedAt, ...entry } of oneByOne<Stored>(read, {
    name: 'verify:entries',
    text: POSTED_ENTRIES,
  })) {
    const run = found.get(recordedAt) ?? { digest: createHash('sha256'), count: 0 };
    addToDigest(run.digest, [entry]);
    run.count += 1;
    found.set(recordedAt, run);
  }
  const problems = told.flatMap(({ recordedAt, sha256, entries }) => {
    const run = found.get(recordedAt);
    found.delete(recordedAt);
    const { digest, count } = run ?? { digest: createHash('sha256'), count: 0 };
    if (count === entries && digest.digest('hex') === sha256) return [];
    return [`entries of the books that are not as they were posted: those of ${recordedAt}`];
  });
  const unknown = [...found.keys()].map((at) => `entries of the books that no run has posted: those of ${at}`);
  return [...problems, ...unknown];
}
