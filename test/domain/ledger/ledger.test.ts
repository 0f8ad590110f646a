import { createHash } from 'node:crypto';
import { appendTransaction } from '../../../api/domain/ledger/append';
import { balances, balanceOf } from '../../../api/domain/ledger/balance';
import { canonicalText } from '../../../api/domain/ledger/canonical';
import type { LedgerTransaction, Posting, TransactionDraft } from '../../../api/domain/ledger/ledger';
import { verifyChain } from '../../../api/domain/ledger/verify-chain';
import { formatMoney, money } from '../../../api/domain/money/money';
import { instant } from '../../../api/domain/time/instant';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const owner = { providerId: 'provider', contractId: 'contract' };
const posting = (amount: string, currency = 'EUR'): Posting => ({
  debit: 'penalties:cost',
  credit: 'penalties:assessed',
  amount: money(amount, currency),
});
const draft = (key: string, postings: readonly Posting[] = [posting('100.00')]): TransactionDraft => ({
  kind: 'PENALTY_ASSESSED',
  idempotencyKey: key,
  at: instant(1_750_000_000),
  actor: 'user',
  cause: { type: 'penalty', id: 'p1' },
  postings,
});
const append = (previous: LedgerTransaction | null, one: TransactionDraft) =>
  appendTransaction(previous, one, owner, sha256);
const chain = (length: number): LedgerTransaction[] => {
  const all: LedgerTransaction[] = [];
  for (let index = 0; index < length; index += 1) all.push(append(all.at(-1) ?? null, draft(`key ${index}`)));
  return all;
};
const changed = (all: readonly LedgerTransaction[], at: number, change: Partial<LedgerTransaction>) =>
  all.map((one, index) => (index === at ? { ...one, ...change } : one));

describe('appending', () => {
  test('numbers without gaps and links to the one before', () => {
    const [first, second] = chain(2);
    expect(first).toMatchObject({ sequence: 1, previousHash: '0'.repeat(64) });
    expect(second).toMatchObject({ sequence: 2, previousHash: first?.hash });
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['no posting', []],
    ['nothing moved', [posting('0.00')]],
    ['a negative amount', [posting('-1.00')]],
    ['two currencies', [posting('1.00'), posting('1.00', 'USD')]],
    ['one account', [{ ...posting('1.00'), credit: 'penalties:cost' as const }]],
    ['no account', [{ ...posting('1.00'), credit: 'Penalties:Assessed' as const }]],
  ])('throws on %s', (_, postings) => {
    expect(() => append(null, draft('key', postings))).toThrow();
  });

  test('throws on a predecessor of another ledger', () => {
    const [first] = chain(1);
    const other = { ...owner, contractId: 'another' };
    expect(() => appendTransaction(first ?? null, draft('key'), other, sha256)).toThrow('another ledger');
  });

  test('the text that is sealed is as documented', () => {
    const [first] = chain(1);
    if (first === undefined) throw new Error('no transaction');
    expect(canonicalText(first)).toBe(
      '["ledger-transaction/1","provider","contract",1,"PENALTY_ASSESSED","key 0","2025-06-15T15:06:40Z","user",' +
        `["penalty","p1"],[["penalties:cost","penalties:assessed","100.00 EUR"]],"${'0'.repeat(64)}"]`,
    );
  });
});

describe('verifying', () => {
  test('an untouched ledger is intact, an empty one too', () => {
    const all = chain(5);
    expect(verifyChain(all, sha256)).toEqual({ intact: true, transactions: 5, lastHash: all[4]?.hash });
    expect(verifyChain([], sha256)).toMatchObject({ intact: true, transactions: 0 });
  });

  test.each<[string, Partial<LedgerTransaction>]>([
    ['the amount', { postings: [posting('99.99')] }],
    ['the actor', { actor: 'someone' }],
    ['the instant', { at: instant(1_750_000_001) }],
    ['the cause', { cause: { type: 'penalty', id: 'p2' } }],
    ['the key', { idempotencyKey: 'other' }],
    ['the kind', { kind: 'OTHER' }],
  ])('changing %s shows where', (_, change) => {
    expect(verifyChain(changed(chain(5), 2, change), sha256)).toMatchObject({
      intact: false,
      sequence: 3,
      fault: 'HASH',
    });
  });

  test('changing one and sealing it anew shows at the next', () => {
    const all = chain(5);
    const forged = append(all[1] ?? null, draft('key 2', [posting('1.00')]));
    expect(verifyChain(changed(all, 2, forged), sha256)).toMatchObject({ sequence: 4, fault: 'PREVIOUS_HASH' });
  });

  test('a missing, doubled or swapped one shows', () => {
    const all = chain(4);
    expect(verifyChain([...all.slice(0, 1), ...all.slice(2)], sha256)).toMatchObject({
      sequence: 3,
      fault: 'SEQUENCE',
    });
    expect(verifyChain([...all.slice(0, 2), ...all.slice(1)], sha256)).toMatchObject({
      sequence: 2,
      fault: 'SEQUENCE',
    });
    const renumbered = changed(changed(all, 1, { ...all[2], sequence: 2 }), 2, { ...all[1], sequence: 3 });
    expect(verifyChain(renumbered, sha256)).toMatchObject({ sequence: 2, fault: 'PREVIOUS_HASH' });
  });

  test('a lost end shows against a hash kept elsewhere', () => {
    const all = chain(4);
    expect(verifyChain(all.slice(0, 3), sha256)).toMatchObject({ intact: true });
    expect(verifyChain(all.slice(0, 3), sha256, all[3]?.hash)).toMatchObject({ intact: false, sequence: 3 });
  });

  test('another ledger’s transaction shows', () => {
    expect(verifyChain(changed(chain(3), 1, { contractId: 'another' }), sha256)).toMatchObject({
      sequence: 2,
      fault: 'OWNER',
    });
  });
});

test('balances are credits less debits and sum to nothing', () => {
  const all = chain(3);
  expect(formatMoney(balanceOf(all, 'penalties:assessed', 'EUR'))).toBe('300.00 EUR');
  expect(formatMoney(balanceOf(all, 'penalties:cost', 'EUR'))).toBe('-300.00 EUR');
  expect(formatMoney(balanceOf(all, 'penalties:claimed', 'EUR'))).toBe('0.00 EUR');
  expect([...balances(all, 'EUR').keys()]).toEqual(['penalties:cost', 'penalties:assessed']);
});
