import fc from 'fast-check';
import type {
  DocumentLine,
  DocumentPayment,
  InvoiceDocument,
  VatCategory,
} from '../../api/domain/invoicing/document/invoice-document';
import { exemptionCodeOf, treatmentFor } from '../../api/domain/invoicing/document/document-words';
import { legalNotes } from '../../api/domain/invoicing/document/legal-notes';
import { invoiceTotals } from '../../api/domain/invoicing/invoice-totals';
import { subtract, sum } from '../../api/domain/money/arithmetic';
import { decimal } from '../../api/domain/money/decimal';
import { roundHalfUp } from '../../api/domain/money/rounding';
import { exactAmount, money } from '../../api/domain/money/value';
import { addDays } from '../../api/domain/time/local-date';
import { BUYER, day, SELLER } from './invoice-documents';

/** Documents of invoices that can be issued, with words and figures of any kind. */

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.constantFrom('<ram:ID>&amp;</ram:ID>', ']]>', '<!-- -->', '"\'', 'Œuvre à 1 €', '&#0;', '{{a}}', ' a  b '),
  )
  .map((text) => `M${text.replaceAll('#', '')}`);
const number = fc.stringMatching(/^[A-Za-z0-9+\-_/]{1,35}$/);
const on = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2020-01-01'), days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const period = fc.tuple(on, fc.nat(400)).map(([firstOn, days]) => ({ firstOn, lastOn: addDays(firstOn, days) }));
const decimals = (most: number, places: number) =>
  fc.tuple(fc.nat(most), fc.nat(10 ** places - 1), fc.nat(places)).map(([whole, rest, shown]) => {
    const digits = String(rest).padStart(places, '0').slice(0, shown);
    return digits === '' ? String(whole) : `${whole}.${digits}`;
  });
const taxed = fc.constantFrom('20', '5.5', '10', '2.1', '20.0', '8.50');

const line = (categories: readonly VatCategory[]) =>
  fc.record({
    name: words,
    description: maybe(words),
    quantity: fc.tuple(decimals(999, 4), fc.constantFrom('', '', '-')).map(([text, sign]) => `${sign}${text}`),
    unit: fc.constantFrom('MON', 'HUR', 'DAY', 'C62'),
    unitPrice: decimals(99_999, 6),
    vatCategory: fc.constantFrom(...categories),
    rate: taxed,
    period: maybe(period),
  });

const address = fc.record({
  lines: fc.array(words, { minLength: 1, maxLength: 5 }),
  postcode: fc.constantFrom('69002', '38000'),
  city: words,
  country: fc.constantFrom('FR', 'DE', 'BE', 'CH'),
});
const payment: fc.Arbitrary<DocumentPayment> = fc.oneof(
  fc.record({
    kind: fc.constant('TRANSFER' as const),
    iban: fc.constant('FR7630006000011234567890189'),
    bic: maybe(fc.constant('AGRIFRPP')),
    holder: maybe(words),
  }),
  fc.record({
    kind: fc.constant('DIRECT_DEBIT' as const),
    mandate: words,
    creditorId: fc.constant('FR12ZZZ123456'),
    debtorIban: maybe(fc.constant('FR7630006000011234567890189')),
  }),
);
const party = fc.record({ name: words, legalAddress: address, billingAddress: maybe(address) });

/** A document that can be issued, of so many lines at most. */
export function randomInvoiceDocument(lines = 6): fc.Arbitrary<InvoiceDocument> {
  const categories = fc.constantFrom<readonly VatCategory[]>(
    ['S'],
    ['O'],
    ['S', 'Z', 'E', 'AE', 'G'],
    ['K'],
    ['S', 'K'],
  );
  return categories
    .chain((some) => fc.array(line(some), { minLength: 1, maxLength: lines }))
    .chain((given) =>
      fc.record({
        given: fc.constant(given),
        kind: fc.constantFrom('INVOICE' as const, 'CORRECTED_INVOICE' as const, 'CREDIT_NOTE' as const),
        number,
        issuedOn: on,
        days: fc.nat(60),
        isPaid: fc.boolean(),
        currency: fc.constantFrom('EUR', 'EUR', 'CHF'),
        language: fc.constantFrom('fr' as const, 'en' as const),
        operation: fc.constantFrom('GOODS' as const, 'SERVICES' as const, 'MIXED' as const),
        isVatOnDebits: fc.boolean(),
        buyerKind: fc.constantFrom('BUSINESS' as const, 'CONSUMER' as const, 'NON_PROFESSIONAL' as const),
        contractNumber: maybe(words),
        orderNumber: maybe(words),
        buyerReference: maybe(words),
        period: maybe(period),
        seller: party,
        buyer: party,
        delivery: maybe(fc.record({ address, on })),
        preceding: fc.array(fc.record({ number, issuedOn: on }), { minLength: 1, maxLength: 3 }),
        remark: maybe(words),
        paymentTerms: maybe(words),
        setOff: fc.nat(100),
        payment: maybe(payment),
      }),
    )
    .map(documentOf);
}

/** What was made at random, with the sums that follow from it. */
function documentOf({ given, days, isPaid, remark, setOff, ...made }: Made): InvoiceDocument {
  const { currency, issuedOn, language, buyerKind, kind } = made;
  const signed = given.map((each): DocumentLine => {
    const { rate, ...line } = each;
    const net = roundHalfUp(exactAmount(decimal(each.quantity).times(each.unitPrice), currency));
    return { id: '', ...line, net, vatRatePercent: each.vatCategory === 'S' ? rate : '0' };
  });
  const isBelow = sum(
    signed.map(({ net }) => net),
    currency,
  ).amount.isNegative();
  const turned = isBelow ? signed.map((line) => ({ ...line, ...turn(line) })) : signed;
  const lines = turned.map((line, at) => ({ ...line, id: String(at + 1) }));
  const found = invoiceTotals(
    lines.map(({ net, vatCategory, vatRatePercent }) => ({ amount: net, vatCategory, vatRatePercent })),
    currency,
  );
  const total = found.totalIncludingTax;
  // A small VAT of its own sign cannot turn a total, but a rate of deductions can.
  const part = isPaid ? total : roundHalfUp(exactAmount(total.amount.times(setOff).dividedBy(100), currency));
  const settled = part.amount.greaterThan(0) ? part : money('0.00', currency);
  const paidOn = isPaid && total.amount.greaterThanOrEqualTo(0) ? issuedOn : null;
  const isK = lines.some(({ vatCategory }) => vatCategory === 'K');
  const isFrench = made.buyer.legalAddress.country === 'FR';
  const isBusiness = buyerKind === 'BUSINESS';
  const { delivery, period: whole } = made;
  return {
    ...made,
    dueOn: paidOn ?? addDays(issuedOn, days),
    paidOn,
    vatInEuro: currency === 'EUR' ? null : money(found.vat.amount, 'EUR'),
    treatment: treatmentFor(buyerKind, isFrench ? 'FR' : 'DE'),
    seller: { ...SELLER, ...made.seller },
    buyer: {
      ...BUYER,
      ...made.buyer,
      siren: isBusiness && isFrench ? BUYER.siren : null,
      electronicAddress: isBusiness && isFrench ? BUYER.electronicAddress : { scheme: 'EM', value: 'a@b.example' },
    },
    delivery: delivery ?? (isK ? { address: made.buyer.legalAddress, on: issuedOn } : null),
    period: whole,
    preceding: kind === 'INVOICE' ? [] : kind === 'CREDIT_NOTE' ? made.preceding : made.preceding.slice(0, 1),
    notes: [
      ...(remark === null ? [] : [{ code: null, text: remark }]),
      ...legalNotes({ language, buyerKind, lateRate: '12 %' }),
    ],
    lines,
    vat: found.vatGroups.map((group) => ({
      category: group.category as VatCategory,
      ratePercent: group.ratePercent,
      base: group.base,
      vat: group.vat,
      exemption:
        group.category === 'S' || group.category === 'Z'
          ? null
          : { code: exemptionCodeOf(group.category as VatCategory), text: 'Raison' },
    })),
    settlements: settled.amount.isZero() ? [] : [{ kind: 'SET_OFF', number: 'A1', on: issuedOn, amount: settled }],
    totals: {
      lines: found.totalExcludingTax,
      excludingTax: found.totalExcludingTax,
      vat: found.vat,
      includingTax: total,
      settled,
      payable: subtract(total, settled),
    },
  };
}

type Arbitrated<T> = T extends fc.Arbitrary<infer V> ? V : never;
type Found =
  | 'dueOn'
  | 'paidOn'
  | 'vatInEuro'
  | 'treatment'
  | 'seller'
  | 'buyer'
  | 'notes'
  | 'lines'
  | 'vat'
  | 'settlements'
  | 'totals';
type Party = Arbitrated<typeof party>;
type Made = Omit<InvoiceDocument, Found> & {
  readonly given: readonly Arbitrated<ReturnType<typeof line>>[];
  readonly days: number;
  readonly isPaid: boolean;
  readonly remark: string | null;
  readonly setOff: number;
  readonly seller: Party;
  readonly buyer: Party;
};

function turn({ quantity, net }: DocumentLine): Pick<DocumentLine, 'quantity' | 'net'> {
  return {
    quantity: quantity.startsWith('-') ? quantity.slice(1) : `-${quantity}`,
    net: money(net.amount.negated(), net.currency),
  };
}
