import { correctPeriods } from '../../../api/domain/amendment/correct-periods';
import { solicitationIndemnity } from '../../../api/domain/declaration/solicitation-indemnity';
import { reckonTermination } from '../../../api/domain/exit/simulate-termination';
import { passOnIncrease } from '../../../api/domain/indexation/supplier-increase';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { composeDocuments } from '../../../api/domain/invoicing/compose-documents';
import { deductCredits } from '../../../api/domain/invoicing/deduct-credits';
import { books, corrections, payments } from './payment-samples';
import { explain, given, quantity } from '../../../api/domain/explanation/build';
import { explainDocument } from '../../../api/domain/invoicing/explain-document';
import { priceExitAssistance } from '../../../api/domain/exit/exit-assistance';
import { priceSpareParts } from '../../../api/domain/invoicing/spare-part';
import { priceQuote } from '../../../api/domain/invoicing/quote';
import { forfaitInvoices } from '../../../api/domain/invoicing/forfait-invoices';
import { billingPeriod } from '../../../api/domain/invoicing/period';
import { transferCharge } from '../../../api/domain/lifecycle/transfer';
import { longOutageRefund } from '../../../api/domain/outages/long-outage';
import { refundOutage } from '../../../api/domain/outages/outage-refund';
import { proposeEstimate } from '../../../api/domain/consumption/allotted-time';
import { debitWork, repeatedDebit } from '../../../api/domain/consumption/debit-units';
import { settleAtPrice } from '../../../api/domain/consumption/settle-at-price';
import { settleIncludedHours } from '../../../api/domain/consumption/included-hours';
import { openUnitAccount } from '../../../api/domain/consumption/open-unit-account';
import { settleIntervention } from '../../../api/domain/consumption/settle-intervention';
import { surchargeOfWork } from '../../../api/domain/consumption/surcharge';
import { money } from '../../../api/domain/money/value';
import { notRaised } from '../../../api/domain/penalty/carry-claim';
import { qualityIndex } from '../../../api/domain/operations/quality-index';
import { settingUpAverage } from '../../../api/domain/operations/setting-up-average';
import { contractCostIfItLasts } from '../../../api/domain/projection/contract-cost';
import type { RunningItem } from '../../../api/domain/projection/running-cost';
import { compareTerms } from '../../../api/domain/simulation/compare-terms';
import type { TermsToTry } from '../../../api/domain/simulation/history';
import { reckonIndexation } from '../../../api/domain/simulation/simulate-indexation';
import { reckonLevelChange } from '../../../api/domain/simulation/simulate-level-change';
import type { Result } from '../../../api/domain/result';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { requireAllSound } from '../../golden/explained';
import { WORK, workTerms } from '../sixth-pack/work';
import {
  at,
  commitmentOf,
  contextOf,
  day,
  facts,
  francs,
  breach,
  MODULES,
  priced,
  PRICES,
  sixth,
  valueOf,
} from '../sixth-pack/support';

const euros = (amount: string) => money(amount, 'EUR');
const period = billingPeriod({ startsOn: day('2026-01-01'), periodMonths: 3, anchor: 'START_DATE' }, 0);
const indexation = sixth.billing.indexation;
const hours = sixth.consumption.administrationHours;
const [units] = sixth.consumption.unitAccounts;
if (indexation === null || hours === null || units === undefined) throw new Error('the pack has these rules');

/** What the domain answers, every explanation in it looked at. */
function explained<T>(result: Result<T>): T {
  const value = valueOf(result);
  requireAllSound(value);
  return value;
}

function billing(): void {
  const quoted = explained(
    priceQuote(
      { basis: 'FIXED_PRICE', workKind: 'INSTALLATION', amount: euros('480.00'), minutes: null },
      { currency: 'EUR', on: day('2026-01-01'), hourlyRate: null, allottedTime: null, freeMinutes: null },
    ),
  );
  const ofDays = { basis: 'DAILY', workKind: 'ADVICE', amount: null, minutes: null, days: 3 } as const;
  const onFile = { currency: 'EUR', on: day('2026-01-01'), hourlyRate: null, allottedTime: null, freeMinutes: null };
  explained(priceQuote(ofDays, { ...onFile, dayRate: euros('650.00'), privileged: { article: 'PC 1' } }));
  explained(priceQuote(ofDays, { ...onFile, dayRate: euros('700.00') }));
  const tariff = { hour: euros('90.00'), dayRate: euros('700.00'), travel: euros('60.00'), currency: 'EUR' };
  for (const which of ['REQUEST', 'NOTICE'] as const)
    explained(
      priceExitAssistance(
        { minutes: 100, days: 2, roundTrips: 1 },
        { ...tariff, on: day('2026-05-20'), day: which },
        'art. 23',
      ),
    );
  const part = { replacedOn: day('2026-05-20'), manufacturerLifeEndsOn: day('2026-04-30') };
  for (const lastDay of ['2026-04-30', '2027-04-30'])
    requireAllSound(priceSpareParts({ ...part, initialTermLastDay: day(lastDay) }, euros('180.00'), 2, 'art. 19'));
  requireAllSound(solicitationIndemnity(euros('41250.55'), 2));
  requireAllSound(settleAtPrice(120, quoted.amount, quoted.explanation));
  explained(
    amendmentAdjustment({
      period,
      periodMonths: 3,
      oldMonthlyAmount: euros('100.00'),
      newMonthlyAmount: euros('130.00'),
      effectiveOn: day('2026-02-10'),
      article: 'art. 21',
    }),
  );
  const span = (from: string, toExclusive: string | null, amount: string) => ({
    key: 'HOSTING',
    monthlyAmount: euros(amount),
    from: day(from),
    toExclusive: toExclusive === null ? null : day(toExclusive),
  });
  const corrected = correctPeriods(
    { spans: [span('2026-01-01', null, '100.00')], endsBefore: null },
    {
      spans: [
        span('2026-01-01', '2026-02-10', '100.00'),
        span('2026-02-10', '2026-03-01', '130.00'),
        span('2026-03-01', null, '90.00'),
      ],
      endsBefore: null,
    },
    [{ period, periodMonths: 3 }],
    { currency: 'EUR', article: 'art. 21' },
  );
  requireAllSound(corrected);
  const [invoice] = forfaitInvoices(
    {
      startsOn: day('2026-01-01'),
      periodMonths: 3,
      anchor: 'START_DATE',
      endExclusive: null,
      invoicing: 'IN_ADVANCE',
      paymentDays: 0,
      currency: 'EUR',
      fee: { amount: euros('9.75'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 21.5' },
      article: 'art. 21.3',
    },
    [
      {
        module: 'J',
        monthlyAmount: euros('100.00'),
        startsOn: day('2026-01-10'),
        endExclusive: null,
        vatRatePercent: '20',
        vatCategory: 'S',
      },
    ],
    day('2026-01-02'),
  );
  const due = {
    on: day('2026-04-01'),
    currency: 'EUR',
    fee: null,
    creditNotes: [],
    isLast: true,
    hasInvoice: true,
  } as const;
  const taxed = {
    vatCategory: 'S',
    vatRatePercent: '20',
    penaltyVat: 'OUTSIDE_SCOPE',
    setOffLimit: 'TOTAL_INCLUDING_TAX',
  } as const;
  const adjusted = (kind: 'SURCHARGE' | 'PENALTY_CREDIT', left: string, isIndemnity: boolean) => ({
    ...{ id: kind, kind, left: euros(left), vatRatePercent: '20', occurredOn: day('2026-03-01'), isIndemnity },
    label: { en: 'What is adjusted', fr: 'Ce qui est ajusté' },
  });
  const composed = composeDocuments({
    ...{ ...due, ...taxed, forfaits: [], article: 'art. 4.5' },
    adjustments: [adjusted('SURCHARGE', '50.00', false), adjusted('PENALTY_CREDIT', '-80.00', true)],
  });
  requireAllSound(composed);
  requireAllSound(composed.documents.map((document) => ({ explanation: explainDocument(document) })));
  if (invoice === undefined) throw new Error('an invoice');
  requireAllSound(invoice);
  requireAllSound(
    deductCredits(invoice, [{ key: 'p', amount: euros('40.00'), vatRatePercent: '20', vatCategory: 'S', article: '' }]),
  );
  requireAllSound(
    deductCredits(invoice, [
      { key: 'p', amount: euros('999.00'), vatRatePercent: '20', vatCategory: 'S', article: '' },
    ]),
  );
  const outage = {
    period,
    instalment: euros('3600.00'),
    outFrom: day('2026-02-01'),
    backOn: day('2026-02-04'),
    penalties: euros('50.00'),
  };
  for (const withPenalty of ['HIGHER', 'BOTH'] as const) {
    explained(longOutageRefund({ longOutageDays: 2, base: 'ALL', withPenalty, article: 'art. 4.1' }, outage));
  }
  const lines = [{ hosting: true, amount: euros('3600.00') }];
  const whole = {
    instalments: [{ period, lines }],
    outFrom: day('2026-02-01'),
    backOn: day('2026-02-04'),
    currency: 'EUR',
    penalties: euros('50.00'),
  };
  explained(refundOutage({ longOutageDays: 2, base: 'ALL', withPenalty: 'HIGHER', article: 'art. 4.1' }, whole));
  const paid = { start: day('2026-01-01'), endExclusive: day('2026-04-01'), amount: euros('3600.00') };
  requireAllSound(transferCharge(paid, day('2026-02-14'), 'art. 21'));
  const increase = { price: euros('100.00'), increasePercent: '4.5', reason: 'energy', proof: 'letter' };
  explained(passOnIncrease({ ...(indexation ?? raise()), supplierIncreases: true }, increase));
}

function consumption(): void {
  const prices = [{ from: day('2026-01-01'), unitPrice: francs('32.50') }];
  const account = units ?? raise();
  const opened = openUnitAccount(account, prices, day('2026-01-01'), 'opening');
  requireAllSound(opened);
  const debit = { on: day('2026-02-01'), minutes: 155, roundTrips: 1, idempotencyKey: 'd' };
  for (const renewal of ['BALANCE_IS_ZERO', 'DEBIT_EXCEEDS_BALANCE'] as const) {
    const decided = explained(debitWork({ terms: account, prices, renewal, balance: 4, closed: false }, debit));
    requireAllSound(repeatedDebit(decided.entries, 'CHF'));
  }
  requireAllSound(repeatedDebit([opened.entry], 'CHF'));
  const rules = hours ?? raise();
  for (const [kind, left] of [
    ['ADMINISTRATION', 40],
    ['MIGRATION', 40],
    ['ADMINISTRATION', 0],
  ] as const) {
    explained(settleIncludedHours(rules, left, { kind, minutes: 75 }, francs('180.00')));
  }
  const month = { month: '2026-02' as LocalMonth, allowanceMinutes: 60, estimates: [] };
  for (const excess of ['EXCESS_QUOTED', 'WHOLE_QUOTED'] as const) {
    const work = { id: 'e', kind: 'AUDIT', minutes: 90 };
    explained(proposeEstimate({ excess, workKinds: ['AUDIT'], article: 'art. 2.2.1' }, month, work, euros('90.00')));
  }
  const openingHours = commitmentOf(priced(), 'restoration').compiled.calendar;
  const work = { startedAt: at('2026-03-02T15:30:00Z'), endedAt: at('2026-03-02T19:00:00Z') };
  explained(
    surchargeOfWork({ surchargePercent: '50', openingHours, hourlyRate: francs('120.00'), article: 's. 5b' }, work),
  );
  for (const leftMinutes of [120, 40, 0]) {
    for (const kind of ['CURATIVE', 'TRAINING']) {
      const month = { allowanceMinutes: 120, carriedMinutes: 0, usedMinutes: 120 - leftMinutes, leftMinutes };
      explained(settleIntervention(workTerms(month), { ...WORK, ...work, kind, minutes: 210 }));
    }
  }
  const planned = { from: day('2026-01-01'), toExclusive: day('2026-02-01'), doneOn: day('2026-01-10') };
  requireAllSound(settingUpAverage([3_600, 7_201], 86_400, 'art. 5.1'));
  requireAllSound(qualityIndex([planned, { ...planned, doneOn: null }], day('2026-01-01'), day('2026-03-01')));
}

function penalties(): void {
  const terms = priced();
  const { compiled, policies } = commitmentOf(terms, 'availability');
  const late = facts('2026-03-02T07:00:00Z', {
    excludedPeriods: [
      { cause: 'POWER_UTILITY', startsAt: at('2026-03-02T09:00:00Z'), endsAt: at('2026-03-02T10:00:00Z') },
    ],
  });
  const startsAt = at('2026-03-02T07:00:00Z');
  const down = { service: 'platform', startsAt, endsAt: null, excludedBy: null, excludedPeriods: [] };
  const items: readonly RunningItem[] = [
    breach(terms, 'response', '1', late),
    { ...breach(terms, 'restoration', '1', late), liftedCaps: ['year'] },
    breach(terms, 'restoration', '2', facts('2026-03-02T08:00:00Z')),
    {
      kind: 'YEAR',
      year: 2026,
      commitment: compiled,
      policy: policies[0] ?? raise(),
      interruptions: [down],
      invoicedForYear: null,
      liftedCaps: [],
    },
  ];
  explained(contractCostIfItLasts(contextOf(terms), items, at('2026-03-12T12:34:56Z')));
  explained(contractCostIfItLasts(contextOf(terms), items, at('2026-03-02T08:30:00Z')));
  const assessed = {
    policyKey: 'restoration',
    status: 'ASSESSED',
    amount: francs('300.00'),
    windowKey: '2026-03',
    capUses: [],
    explanation: explain([given({ en: 'Assessed', fr: 'Constatée' }, quantity('amount', '300.00', 'CHF'), '7')]),
  } as const;
  requireAllSound(notRaised(assessed, francs('200.00'), '7'));
}

function simulations(): void {
  const own: TermsToTry = {
    terms: valueOf(effectiveTerms(sixth, [])),
    activeModules: MODULES,
    paysByDirectDebit: false,
  };
  const other: TermsToTry = {
    ...own,
    terms: valueOf(effectiveTerms(sixth, [{ parameter: 'late-restoration.reading', value: 'FLAT' }])),
  };
  const incident = facts('2026-03-02T07:00:00Z', {
    events: { FIRST_RESPONSE: at('2026-03-02T15:00:00Z'), RESTORED: at('2026-03-05T12:00:00Z') },
  });
  const history = {
    serviceStartsOn: day('2026-01-01'),
    serviceLastDay: null,
    incidents: [
      {
        number: '1',
        service: 'platform',
        servicesConcerned: ['platform'],
        facts: { ...incident, severity: 'CRITICAL' as const },
      },
    ],
    prices: PRICES.map(({ key, hosting, price, from }) => ({
      key,
      hosting,
      monthlyAmount: price,
      from,
      toExclusive: null,
    })),
    work: [{ on: day('2026-02-10'), account: 'Z10', minutes: 301, roundTrips: 0 }],
  };
  explained(compareTerms(history, own, other, { from: '2026-01' as LocalMonth, to: '2026-12' as LocalMonth }));
  const values = [
    { period: '2026', publishedOn: day('2026-04-02'), value: '106.0' },
    { period: '2027', publishedOn: day('2027-04-02'), value: '108.12' },
  ];
  const prices = [{ key: 'platform', price: francs('1000.00'), priceDate: day('2026-05-01') }];
  explained(reckonIndexation(indexation, { name: 'LIK', values }, day('2026-05-01'), prices, day('2027-05-01'), 'CHF'));
  const paid = {
    start: day('2026-01-01'),
    endExclusive: day('2027-01-01'),
    amount: euros('1200.00'),
    months: 12,
  } as const;
  explained(
    reckonLevelChange(
      { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' },
      { paid, changeOn: day('2026-09-10'), fromLevel: 1, toLevel: 2, newMonthlyAmount: euros('150.00') },
    ),
  );
  explained(
    reckonTermination(sixth.earlyTermination, {
      currency: 'CHF',
      effectiveOn: day('2027-04-16'),
      termLastDay: day('2027-06-30'),
      forfaits: PRICES,
      accounts: [{ account: 'Z10', unitsByMonth: [10, 11], lastUnitPrice: francs('32.50') }],
      prepaid: [{ start: day('2027-04-01'), endExclusive: day('2027-05-01'), amount: francs('2000.00') }],
    }),
  );
}

function raise(): never {
  throw new Error('the pack has these rules');
}

/** What asks for the explanations that no golden case asks for, by what it is about. */
export const SAMPLES = { billing, books, consumption, corrections, payments, penalties, simulations } as const;
