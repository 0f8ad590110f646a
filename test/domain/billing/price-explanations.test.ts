import { reversibilityOf } from '../../../api/domain/exit/reversibility';
import { revisePrice } from '../../../api/domain/indexation/revise-price';
import { passOnIncrease } from '../../../api/domain/indexation/supplier-increase';
import { changeLevel } from '../../../api/domain/invoicing/level-change';
import { longOutageRefund } from '../../../api/domain/outages/long-outage';
import { refundOutage } from '../../../api/domain/outages/outage-refund';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { printExplanation } from '../../../api/domain/explanation/print';
import { money, type Money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const lines = (explanation: Explanation): readonly string[] => printExplanation(explanation, 'en').split('\n');
const hosted = packNamed('omr-hosted');
const quarter = { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 };

describe('what a change of level says', () => {
  const terms = { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' } as const;
  const change = {
    paid: { start: quarter.start, endExclusive: quarter.endExclusive, amount: eur('300.00'), months: 3 },
    changeOn: day('2026-02-01'),
    fromLevel: 1,
    toLevel: 2,
    newMonthlyAmount: eur('150.00'),
  } as const;
  const credit = (months: number, amount: string) => [
    '1. Old price of the whole months left, rounded half up (art. 7)',
    '   paid = 300 EUR',
    `   wholeMonths = ${months} months`,
    '   months = 3 months',
    `   credit = roundHalfUp(paid * wholeMonths / months, 2) = ${amount} EUR`,
  ];
  const charge = [
    '2. New level by days to the period’s end (art. 7)',
    '   newMonthlyAmount = 150 EUR',
    '   periodMonths = 3 months',
    '   daysLeft = 59 days',
    '   periodDays = 90 days',
    '   charge = roundHalfUp(newMonthlyAmount * periodMonths * daysLeft / periodDays, 2) = 295 EUR',
  ];

  it('upwards: two whole months back, 59 of 90 days at the new price', () => {
    expect(lines(valueOf(changeLevel(terms, change)).explanation)).toEqual([...credit(2, '200'), ...charge]);
  });

  it('upwards without a credit, where the terms have none', () => {
    const changed = valueOf(changeLevel({ ...terms, upgradeCredit: 'NONE' }, change));
    expect(lines(changed.explanation)).toEqual([...credit(0, '0'), ...charge]);
  });

  it('downwards: nothing', () => {
    const changed = valueOf(changeLevel(terms, { ...change, fromLevel: 3 }));
    expect(lines(changed.explanation)).toEqual(credit(0, '0'));
    expect([changed.wholeMonths, changed.monthlyOldPrice.exact.toFixed()]).toEqual([0, '100']);
  });
});

describe('what the refund of a long outage says', () => {
  const terms = required(hosted.longOutage);
  const { article } = terms;
  const share = [
    `1. Share of the instalment for the days out (${article})`,
    '   instalment = 3600 EUR',
    '   daysOut = 3 days',
    '   periodDays = 90 days',
    '   share = roundHalfUp(instalment * daysOut / periodDays, 2) = 120 EUR',
    `2. What exceeds the penalties of the same outage (${article})`,
    '   share = 120 EUR',
  ];
  const outage = {
    period: quarter,
    instalment: eur('3600.00'),
    outFrom: day('2026-02-01'),
    backOn: day('2026-02-04'),
    penalties: eur('100.00'),
  };

  it('where only the higher of refund and penalties is due, and where both are', () => {
    expect(lines(valueOf(longOutageRefund(terms, outage)).explanation)).toEqual([
      ...share,
      '   penalties = 100 EUR',
      '   credit = max(share - penalties, 0) = 20 EUR',
    ]);
    expect(lines(valueOf(longOutageRefund({ ...terms, withPenalty: 'BOTH' }, outage)).explanation)).toEqual([
      ...share,
      '   penalties = 0.00 EUR',
      '   credit = max(share - penalties, 0) = 120 EUR',
    ]);
  });

  it('over two periods: each share by its own number', () => {
    const second = { start: day('2026-04-01'), endExclusive: day('2026-07-01'), periodDays: 91 };
    const refund = refundOutage(terms, {
      instalments: [quarter, second].map((period) => ({ period, lines: [{ hosting: true, amount: eur('3600.00') }] })),
      outFrom: day('2026-03-30'),
      backOn: day('2026-04-04'),
      currency: 'EUR',
      penalties: eur('100.00'),
    });
    expect(valueOf(refund).shares.map(({ period }) => period)).toEqual([quarter, second]);
    expect(lines(valueOf(refund).explanation)).toEqual([
      `1. Share of the instalment for the days out (${article})`,
      '   instalment_1 = 3600 EUR',
      '   daysOut_1 = 2 days',
      '   periodDays_1 = 90 days',
      '   share_1 = roundHalfUp(instalment_1 * daysOut_1 / periodDays_1, 2) = 80 EUR',
      `2. Share of the instalment for the days out (${article})`,
      '   instalment_2 = 3600 EUR',
      '   daysOut_2 = 3 days',
      '   periodDays_2 = 91 days',
      '   share_2 = roundHalfUp(instalment_2 * daysOut_2 / periodDays_2, 2) = 118.68 EUR',
      `3. The shares together, less the penalties of the same outage (${article})`,
      '   share_1 = 80 EUR',
      '   share_2 = 118.68 EUR',
      '   penalties = 100.00 EUR',
      '   credit = max(share_1 + share_2 - penalties, 0) = 98.68 EUR',
    ]);
  });
});

describe('what reversibility says', () => {
  const { reversibility } = hosted;
  const { article } = reversibility;
  const forfait = (amount: string) => ({
    key: 'J',
    hosting: true,
    price: eur(amount),
    periodMonths: 3,
    from: day('2025-01-01'),
    toExclusive: null,
  });

  it('of handing back: a quarter of the forfait, or the minimum', () => {
    const asked = (amount: string) =>
      lines(valueOf(reversibilityOf(reversibility, 'HAND_BACK', [forfait(amount)], day('2026-03-01'))).explanation);
    expect(asked('3600.00')).toEqual([
      `1. Monthly amount of the forfaits (${article})`,
      '   monthlyAmount_J = 3600.00 EUR',
      '   monthlyAmount_J_months = 3 months',
      '   monthlyAmount = monthlyAmount_J / monthlyAmount_J_months = 1200 EUR',
      `2. Months of forfait that handing back costs (${article})`,
      '   monthlyAmount = 1200 EUR',
      '   feeMonths = 3 months',
      '   forfait = monthlyAmount * feeMonths = 3600 EUR',
      `3. At least the minimum, rounded half up (${article})`,
      '   forfait = 3600 EUR',
      '   minimum = 2500 EUR',
      '   fee = roundHalfUp(max(forfait, minimum), 2) = 3600 EUR',
    ]);
    expect(asked('1200.00').slice(-3)).toEqual([
      '   forfait = 1200 EUR',
      '   minimum = 2500 EUR',
      '   fee = roundHalfUp(max(forfait, minimum), 2) = 2500 EUR',
    ]);
  });

  it('of the minimum just reached: it is the forfait that is due', () => {
    const reached = valueOf(reversibilityOf(reversibility, 'HAND_BACK', [forfait('2500.00')], day('2026-03-01')));
    expect([reached.minimumApplied, reached.fee.amount.toFixed(2)]).toEqual([false, '2500.00']);
    const below = valueOf(reversibilityOf(reversibility, 'HAND_BACK', [forfait('2499.99')], day('2026-03-01')));
    expect([below.minimumApplied, below.fee.amount.toFixed(2)]).toEqual([true, '2500.00']);
  });

  it('of destroying: its own fee alone, which no forfait makes', () => {
    const destroyed = valueOf(reversibilityOf(reversibility, 'DESTROY', [forfait('3600.00')], day('2026-03-01')));
    expect(lines(destroyed.explanation)).toEqual([`1. Fee for destroying the data (${article})`, '   fee = 0 EUR']);
    expect([destroyed.minimumApplied, destroyed.forfait.exact.toFixed()]).toEqual([false, '0']);
  });
});

describe('what a new price says', () => {
  const formula = {
    fixedShare: '0.15',
    variableShare: '0.85',
    minimumPercent: '3',
    ceilingPercent: null,
    article: 'art. 21.4',
  };
  // 0.15 + 0.85 × 110 ÷ 100 = 1.085.
  const found = [
    '1. Price by the formula (art. 21.4)',
    '   P0 = 200 EUR',
    '   fixedShare = 0.15',
    '   variableShare = 0.85',
    '   S = 110',
    '   S0 = 100',
    '   formulaPrice = P0 * fixedShare + P0 * variableShare * S / S0 = 217 EUR',
    '2. Least price (art. 21.4)',
    '   P0 = 200 EUR',
    '   minimumPercent = 3 %',
    '   minimumPrice = P0 + P0 * minimumPercent / 100 = 206 EUR',
  ];

  it('by the formula', () => {
    expect(lines(valueOf(revisePrice(formula, eur('200.00'), '100', '110')).explanation)).toEqual([
      ...found,
      '3. Revised price, rounded half up to the cent (art. 21.4)',
      '   formulaPrice = 217 EUR',
      '   minimumPrice = 206 EUR',
      '   price = roundHalfUp(max(formulaPrice, minimumPrice), 2) = 217 EUR',
    ]);
  });

  it('to a French reader, with a comma in its shares and indices', () => {
    const revised = valueOf(revisePrice(formula, eur('200.00'), '100.5', '110.55'));
    expect(printExplanation(revised.explanation, 'fr').split('\n').slice(0, 7)).toEqual([
      '1. Prix selon la formule (art. 21.4)',
      '   P0 = 200 EUR',
      '   fixedShare = 0,15',
      '   variableShare = 0,85',
      '   S = 110,55',
      '   S0 = 100,5',
      '   formulaPrice = P0 * fixedShare + P0 * variableShare * S / S0 = 217 EUR',
    ]);
  });

  it('under a ceiling', () => {
    const capped = valueOf(revisePrice({ ...formula, ceilingPercent: '5' }, eur('200.00'), '100', '110'));
    expect(lines(capped.explanation)).toEqual([
      ...found,
      '3. Largest price (art. 21.4)',
      '   P0 = 200 EUR',
      '   ceilingPercent = 5 %',
      '   ceilingPrice = P0 + P0 * ceilingPercent / 100 = 210 EUR',
      '4. Revised price, rounded half up to the cent (art. 21.4)',
      '   formulaPrice = 217 EUR',
      '   minimumPrice = 206 EUR',
      '   ceilingPrice = 210 EUR',
      '   price = roundHalfUp(min(max(formulaPrice, minimumPrice), ceilingPrice), 2) = 210 EUR',
    ]);
  });

  it.each([
    // S, ceiling percent → price, whether the least increase or the ceiling decided it.
    ['110', null, '217.00', false, false],
    ['110', '8.5', '217.00', false, false],
    ['110', '8.4', '216.80', false, true],
    ['90', null, '206.00', true, false],
    ['100', '3', '206.00', true, false],
    ['100', '2', '204.00', true, true],
  ])('with an index of %s and a ceiling of %s', (now, ceilingPercent, price, minimumApplied, ceilingApplied) => {
    const revised = valueOf(revisePrice({ ...formula, ceilingPercent }, eur('200.00'), '100', now));
    expect([revised.price.amount.toFixed(2), revised.minimumApplied, revised.ceilingApplied]).toEqual([
      price,
      minimumApplied,
      ceilingApplied,
    ]);
  });

  it('that is just the least price is not said to be raised to it', () => {
    const same = valueOf(revisePrice({ ...formula, minimumPercent: '8.5' }, eur('200.00'), '100', '110'));
    expect([same.price.amount.toFixed(2), same.minimumApplied]).toEqual(['217.00', false]);
  });

  it('by a supplier’s increase', () => {
    const increase = { price: eur('100.10'), increasePercent: '4.5', reason: 'Energy', proof: 'L-2026-11' };
    const indexation = required(hosted.billing.indexation);
    expect(lines(valueOf(passOnIncrease(indexation, increase)).explanation)).toEqual([
      `1. Price with the supplier’s increase, rounded half up (${indexation.article})`,
      '   P0 = 100.1 EUR',
      '   increasePercent = 4.5 %',
      // 104.6045.
      '   price = roundHalfUp(P0 + P0 * increasePercent / 100, 2) = 104.6 EUR',
    ]);
  });
});
