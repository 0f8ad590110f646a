import { createHash } from 'node:crypto';
import { isAccountName } from '../../../api/domain/ledger/account';
import { appendTransaction } from '../../../api/domain/ledger/append';
import { balances, balanceOf } from '../../../api/domain/ledger/balance';
import { sealedText } from '../../../api/domain/ledger/canonical';
import type { LedgerTransaction, Posting, TransactionDraft } from '../../../api/domain/ledger/ledger';
import { verifyChain, type ChainCheck, type ChainFault } from '../../../api/domain/ledger/verify-chain';
import { formatMoney } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
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

  test.each<[string, readonly Posting[], string]>([
    ['no posting', [], 'a transaction needs a posting'],
    ['nothing moved', [posting('0.00')], 'a posting must move more than zero'],
    ['a negative amount', [posting('-1.00')], 'a posting must move more than zero'],
    ['two currencies', [posting('1.00'), posting('1.00', 'USD')], 'a transaction must have one currency'],
    [
      'one account',
      [{ ...posting('1.00'), credit: 'penalties:cost' }],
      'a posting needs two accounts, not penalties:cost twice',
    ],
    ['no account to debit', [{ ...posting('1.00'), debit: 'Penalties:Cost' }], 'not an account name'],
    ['no account to credit', [{ ...posting('1.00'), credit: 'Penalties:Assessed' }], 'not an account name'],
    ['a fault in a later posting', [posting('1.00'), posting('0.00')], 'a posting must move more than zero'],
  ])('throws on %s', (_, postings, message) => {
    expect(() => append(null, draft('key', postings))).toThrow(message);
  });

  test.each([{ contractId: 'another' }, { providerId: 'another' }])('throws on a predecessor of %j', (another) => {
    const [first] = chain(1);
    expect(() => appendTransaction(first ?? null, draft('key'), { ...owner, ...another }, sha256)).toThrow(
      'the transaction before is of another ledger',
    );
  });

  test.each([
    ['penalties:cost', true],
    ['cap-2024:used-up', true],
    ['p1:a1', true],
    ['penalties', false],
    ['penalties:', false],
    [':cost', false],
    ['penalties:cost:more', false],
    ['1penalties:cost', false],
    ['penalties:-cost', false],
    ['penalties:Cost', false],
    ['Penalties:cost', false],
    ['the penalties:cost', false],
    ['penalties:cost of the month', false],
    ['penalties:coût', false],
  ])('%j is an account name: %s', (name, is) => {
    expect(isAccountName(name)).toBe(is);
  });

  test('the text that is sealed is as documented', () => {
    const [first] = chain(1);
    if (first === undefined) throw new Error('no transaction');
    expect(sealedText(first)).toBe(
      '["ledger-transaction/1","provider","contract",1,"PENALTY_ASSESSED","key 0","2025-06-15T15:06:40Z","user",' +
        `["penalty","p1"],[["penalties:cost","penalties:assessed","100.00 EUR"]],"${'0'.repeat(64)}"]`,
    );
  });
});

describe('verifying', () => {
  const broken = (sequence: number, fault: ChainFault, message: string): ChainCheck => ({
    intact: false,
    sequence,
    fault,
    message,
  });

  test('an untouched ledger is intact, an empty one too', () => {
    const all = chain(5);
    expect(verifyChain(all, sha256)).toEqual({ intact: true, transactions: 5, lastHash: all[4]?.hash });
    expect(verifyChain(all, sha256, all[4]?.hash)).toEqual({ intact: true, transactions: 5, lastHash: all[4]?.hash });
    expect(verifyChain([], sha256)).toEqual({ intact: true, transactions: 0, lastHash: '0'.repeat(64) });
  });

  test.each<[string, Partial<LedgerTransaction>]>([
    ['the amount', { postings: [posting('99.99')] }],
    ['the actor', { actor: 'someone' }],
    ['the instant', { at: instant(1_750_000_001) }],
    ['the cause', { cause: { type: 'penalty', id: 'p2' } }],
    ['the key', { idempotencyKey: 'other' }],
    ['the kind', { kind: 'OTHER' }],
  ])('changing %s shows where', (_, change) => {
    expect(verifyChain(changed(chain(5), 2, change), sha256)).toEqual(
      broken(3, 'HASH', 'Transaction 3 is not what was sealed.'),
    );
  });

  test('changing one and sealing it anew shows at the next', () => {
    const all = chain(5);
    const forged = append(all[1] ?? null, draft('key 2', [posting('1.00')]));
    expect(verifyChain(changed(all, 2, forged), sha256)).toEqual(
      broken(4, 'PREVIOUS_HASH', 'Transaction 4 does not follow the one before it.'),
    );
  });

  test('a missing, doubled or swapped one shows', () => {
    const all = chain(4);
    expect(verifyChain([...all.slice(0, 1), ...all.slice(2)], sha256)).toEqual(
      broken(3, 'SEQUENCE', 'Number 2 was expected, 3 found.'),
    );
    expect(verifyChain([...all.slice(0, 2), ...all.slice(1)], sha256)).toEqual(
      broken(2, 'SEQUENCE', 'Number 3 was expected, 2 found.'),
    );
    const renumbered = changed(changed(all, 1, { ...all[2], sequence: 2 }), 2, { ...all[1], sequence: 3 });
    expect(verifyChain(renumbered, sha256)).toMatchObject({ sequence: 2, fault: 'PREVIOUS_HASH' });
  });

  test('a lost end shows against a hash kept elsewhere', () => {
    const all = chain(4);
    expect(verifyChain(all.slice(0, 3), sha256)).toMatchObject({ intact: true });
    expect(verifyChain(all.slice(0, 3), sha256, all[3]?.hash)).toEqual(
      broken(3, 'HASH', 'The ledger does not end as expected after 3.'),
    );
    expect(verifyChain([], sha256, all[3]?.hash)).toEqual(
      broken(0, 'HASH', 'The ledger does not end as expected after 0.'),
    );
  });

  test.each([{ contractId: 'another' }, { providerId: 'another' }])('a transaction of %j shows', (another) => {
    expect(verifyChain(changed(chain(3), 1, another), sha256)).toEqual(
      broken(2, 'OWNER', 'Transaction 2 is of another ledger.'),
    );
  });
});

test('balances are credits less debits and sum to nothing', () => {
  const all = chain(3);
  expect(formatMoney(balanceOf(all, 'penalties:assessed', 'EUR'))).toBe('300.00 EUR');
  expect(formatMoney(balanceOf(all, 'penalties:cost', 'EUR'))).toBe('-300.00 EUR');
  expect(formatMoney(balanceOf(all, 'penalties:claimed', 'EUR'))).toBe('0.00 EUR');
  expect([...balances(all, 'EUR').keys()]).toEqual(['penalties:cost', 'penalties:assessed']);
});
