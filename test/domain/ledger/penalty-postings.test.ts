import { balances } from '../../../api/domain/ledger/balance';
import type { Posting } from '../../../api/domain/ledger/ledger';
import { packPostings } from '../../../api/domain/ledger/pack-postings';
import { penaltyPostings, stageAccount } from '../../../api/domain/ledger/penalty-postings';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { PENALTY_STATES, type PenaltyState } from '../../../api/domain/penalty/life';

const eur = (amount: string) => money(amount, 'EUR');
const held = [{ capKey: 'liability', used: eur('100.00') }];
const hundred = eur('100.00');

/** The accounts that are not at zero after some events. */
function after(...events: readonly (readonly Posting[])[]): Record<string, string> {
  const found = [
    ...balances(
      events.map((postings) => ({ postings })),
      'EUR',
    ),
  ].filter(([, amount]) => !amount.amount.isZero());
  return Object.fromEntries(found.map(([account, amount]) => [account, formatAmount(amount)]));
}

const assess = penaltyPostings.assess(hundred, held);
const claim = penaltyPostings.claim(hundred);
const accept = penaltyPostings.accept('CLAIMED', hundred);
const contest = penaltyPostings.contest(hundred);
const used = { 'liability:headroom': '-100.00', 'liability:used': '100.00' };
const cost = { 'penalties:cost': '-100.00' };

test.each<[string, readonly (readonly Posting[])[], Record<string, string>]>([
  ['assessed', [assess], { ...cost, ...used, 'penalties:assessed': '100.00' }],
  ['claimed', [assess, claim], { ...cost, ...used, 'penalties:claimed': '100.00' }],
  ['accepted', [assess, claim, accept], { ...cost, ...used, 'penalties:accepted': '100.00' }],
  [
    'accepted at closing',
    [assess, penaltyPostings.accept('ASSESSED', hundred)],
    { ...cost, ...used, 'penalties:accepted': '100.00' },
  ],
  [
    'credited',
    [assess, claim, accept, penaltyPostings.credit(hundred)],
    { ...cost, ...used, 'penalties:credited': '100.00' },
  ],
  ['contested', [assess, claim, contest], { ...cost, ...used, 'penalties:contested': '100.00' }],
  [
    'upheld',
    [assess, claim, contest, penaltyPostings.decide(hundred, hundred, held)],
    { ...cost, ...used, 'penalties:accepted': '100.00' },
  ],
  [
    'reduced to 60',
    [assess, claim, contest, penaltyPostings.decide(hundred, eur('60.00'), held)],
    {
      ...cost,
      'liability:headroom': '-60.00',
      'liability:used': '60.00',
      'penalties:accepted': '60.00',
      'penalties:waived': '40.00',
    },
  ],
  [
    'reduced to 60, settled at 80',
    [
      assess,
      claim,
      contest,
      penaltyPostings.decide(hundred, eur('60.00'), held),
      penaltyPostings.settle(eur('60.00'), eur('80.00'), held),
    ],
    {
      ...cost,
      'liability:headroom': '-80.00',
      'liability:used': '80.00',
      'penalties:accepted': '80.00',
      'penalties:waived': '20.00',
    },
  ],
  [
    'upheld, settled at nothing',
    [
      assess,
      claim,
      contest,
      penaltyPostings.decide(hundred, hundred, held),
      penaltyPostings.settle(hundred, eur('0.00'), held),
    ],
    { ...cost, 'penalties:waived': '100.00' },
  ],
  [
    'rejected',
    [assess, claim, contest, penaltyPostings.decide(hundred, eur('0.00'), held)],
    { ...cost, 'penalties:waived': '100.00' },
  ],
  ['expired', [assess, penaltyPostings.expire('ASSESSED', hundred, held)], { ...cost, 'penalties:expired': '100.00' }],
  [
    'reversed',
    [assess, penaltyPostings.reverse('ASSESSED', hundred, held)],
    { ...cost, 'penalties:reversed': '100.00' },
  ],
  [
    'reversed once claimed',
    [assess, claim, penaltyPostings.reverse('CLAIMED', hundred, held)],
    { ...cost, 'penalties:reversed': '100.00' },
  ],
])('%s', (_, events, expected) => expect(after(...events)).toEqual(expected));

test('a lifted cap is neither used nor given back', () => {
  const lifted = [{ capKey: 'liability', used: eur('0.00') }];
  const events = [penaltyPostings.assess(hundred, lifted), penaltyPostings.reverse('ASSESSED', hundred, lifted)];
  expect(after(...events)).toEqual({ ...cost, 'penalties:reversed': '100.00' });
});

test('nothing moves for a penalty that a cap cut to zero', () => {
  const nothing = eur('0.00');
  expect(penaltyPostings.assess(nothing, [{ capKey: 'liability', used: nothing }])).toEqual([]);
  expect(penaltyPostings.claim(nothing)).toEqual([]);
});

test('a dispute cannot raise an amount', () => {
  expect(() => penaltyPostings.decide(hundred, eur('100.01'), held)).toThrow('a dispute cannot raise an amount');
});

describe('the amount of a penalty', () => {
  const STANDS: Readonly<Partial<Record<PenaltyState, string>>> = {
    ASSESSED: 'penalties:assessed',
    CLAIMED: 'penalties:claimed',
    CONTESTED: 'penalties:contested',
    ACCEPTED: 'penalties:accepted',
    UPHELD: 'penalties:accepted',
    REDUCED: 'penalties:accepted',
    CREDITED: 'penalties:credited',
  };

  test.each(Object.entries(STANDS))('stands, once it is %s, in %s', (state, account) => {
    expect(stageAccount(state as PenaltyState)).toBe(account);
  });

  test.each(PENALTY_STATES.filter((state) => STANDS[state] === undefined))('stands nowhere while it is %s', (state) => {
    expect(() => stageAccount(state)).toThrow(`nothing is owed for a penalty that is ${state}`);
  });

  test('is owed in all states but four', () => {
    expect(PENALTY_STATES.filter((state) => STANDS[state] === undefined)).toEqual([
      'PROJECTED',
      'REJECTED',
      'EXPIRED',
      'REVERSED',
    ]);
  });

  test('that a settlement leaves as it was moves nothing', () => {
    expect(penaltyPostings.settle(hundred, hundred, held)).toEqual([]);
  });
});

test('a pack sold is due', () => {
  expect(after(packPostings(eur('400.00')))).toEqual({ 'packs:due': '-400.00', 'packs:sold': '400.00' });
  expect(packPostings(eur('0.00'))).toEqual([]);
});
