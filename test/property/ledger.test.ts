import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appendTransaction } from '../../api/domain/ledger/append';
import { balances } from '../../api/domain/ledger/balance';
import type { AccountName, LedgerTransaction } from '../../api/domain/ledger/ledger';
import { verifyChain } from '../../api/domain/ledger/verify-chain';
import { sum } from '../../api/domain/money/arithmetic';
import { Decimal } from '../../api/domain/money/decimal';
import { money } from '../../api/domain/money/value';
import { instant } from '../../api/domain/time/instant';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const ACCOUNTS: readonly AccountName[] = [
  'penalties:cost',
  'penalties:assessed',
  'penalties:claimed',
  'liability:headroom',
];
const posting = fc
  .record({ from: fc.nat(3), by: fc.integer({ min: 1, max: 3 }), cents: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ from, by, cents }) => ({
    debit: ACCOUNTS[from] ?? 'penalties:cost',
    credit: ACCOUNTS[(from + by) % 4] ?? 'penalties:cost',
    amount: money(new Decimal(cents).dividedBy(100), 'EUR'),
  }));
const ledger = fc
  .array(fc.array(posting, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((drafts) => {
    const all: LedgerTransaction[] = [];
    drafts.forEach((postings, index) => {
      const draft = {
        kind: 'PENALTY_ASSESSED',
        idempotencyKey: `key ${index}`,
        at: instant(1_750_000_000 + index),
        actor: 'user',
        cause: { type: 'penalty', id: `p${index}` },
        postings,
      };
      all.push(appendTransaction(all.at(-1) ?? null, draft, { providerId: 'p', contractId: 'c' }, sha256));
    });
    return all;
  });

test('all balances together are nothing, and each is what replaying the postings one by one gives', () => {
  fc.assert(
    fc.property(ledger, (all) => {
      const found = balances(all, 'EUR');
      expect(sum([...found.values()], 'EUR').amount.isZero()).toBe(true);
      for (const account of ACCOUNTS) {
        let naive = 0;
        for (const { debit, credit, amount } of all.flatMap(({ postings }) => postings)) {
          if (debit === account) naive -= amount.amount.times(100).toNumber();
          if (credit === account) naive += amount.amount.times(100).toNumber();
        }
        expect(found.get(account)?.amount.times(100).toNumber() ?? 0).toBe(naive);
      }
    }),
  );
});

test('an untouched ledger is intact; any one change to any one transaction breaks it', () => {
  const change = fc.constantFrom<(one: LedgerTransaction) => LedgerTransaction>(
    (one) => ({ ...one, actor: `${one.actor}.` }),
    (one) => ({ ...one, kind: `${one.kind}_` }),
    (one) => ({ ...one, at: instant(one.at + 1) }),
    (one) => ({ ...one, sequence: one.sequence + 1 }),
    (one) => ({ ...one, cause: { ...one.cause, id: `${one.cause.id}.` } }),
    (one) => ({ ...one, postings: [...one.postings, ...one.postings] }),
    (one) => ({ ...one, postings: one.postings.map((each) => ({ ...each, debit: each.credit, credit: each.debit })) }),
    (one) => ({ ...one, previousHash: sha256(one.previousHash) }),
    (one) => ({ ...one, hash: sha256(one.hash) }),
  );
  fc.assert(
    fc.property(ledger, fc.nat(), change, (all, place, alter) => {
      expect(verifyChain(all, sha256).intact).toBe(true);
      const at = place % all.length;
      const altered = all.map((one, index) => (index === at ? alter(one) : one));
      expect(verifyChain(altered, sha256).intact).toBe(false);
    }),
  );
});
