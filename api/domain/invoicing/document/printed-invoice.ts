import { colonOf } from '../../document/printed';
import type { Language } from '../../explanation/print';
import { add, negate } from '../../money/arithmetic';
import { decimal } from '../../money/decimal';
import { formatAmount } from '../../money/format-money';
import { zero } from '../../money/value';
import { instant, SECONDS_PER_DAY, type Instant } from '../../time/instant';
import { epochDayOfDate } from '../../time/local-date';
import {
  legalWords,
  operationWords,
  settlementWords,
  shownAmount,
  shownCountry,
  shownDay,
  shownNumber,
} from './document-texts';
import { billedAddress, shownVatNumber } from './document-words';
import { INVOICE_WORDS, unitWord, type InvoiceWords } from './invoice-words';
import type { DocumentLine, InvoiceDocument, InvoicedDays } from './invoice-document';
import type { InvoiceParty, PostalAddress } from './invoice-party';

/** A name and what it stands for. */
export type PrintedFact = readonly [name: string, value: string];

/** A line of the table, and the sum of the lines up to it, for pages that end after it. */
export interface PrintedInvoiceLine {
  readonly name: string;
  /** Description and period, below the name. */
  readonly details: readonly string[];
  /** Quantity, unit, price, rate of VAT, amount. */
  readonly cells: readonly [string, string, string, string, string];
  readonly sum: string;
}

/**
 * An invoice for people, before it is laid out: all its words in its language, and nothing of where
 * they stand.
 */
export interface PrintedInvoice {
  readonly language: Language;
  /** What it is, e.g. `Facture`, and its number. */
  readonly kind: string;
  readonly number: string;
  /** Who it comes from, first the name. */
  readonly seller: readonly string[];
  /** Who it is for, first the name. */
  readonly buyer: readonly string[];
  /** Where it was delivered, if that is elsewhere. */
  readonly delivery: readonly string[];
  readonly facts: readonly PrintedFact[];
  readonly lines: readonly PrintedInvoiceLine[];
  /** Rate, base and VAT of each group. */
  readonly vat: readonly (readonly [string, string, string])[];
  readonly totals: readonly PrintedFact[];
  /** What is left to pay, or to be credited. */
  readonly payable: PrintedFact;
  readonly payment: readonly PrintedFact[];
  readonly mentions: readonly string[];
  readonly about: string;
  /** Of when it is: the day of issue. */
  readonly writtenAt: Instant;
  /** The words of the form itself. */
  readonly words: InvoiceWords;
  /** The data inside (`factur-x.xml`); null for none. */
  readonly data: string | null;
}

/**
 * The words of a document, with the same document as CII for machines; without it, it is a plain
 * PDF.
 */
export function printedInvoice(document: InvoiceDocument, data: string | null): PrintedInvoice {
  const { language, number, seller, totals, vat, settlements, issuedOn } = document;
  const words = INVOICE_WORDS[language];
  const kind = words.kinds[document.kind];
  const show = (value: Parameters<typeof shownAmount>[0]): string => shownAmount(value, language);
  return {
    language,
    kind,
    number,
    seller: partyLines(document, seller, seller.legalAddress, words),
    buyer: buyerLines(document, words),
    delivery: document.delivery === null ? [] : addressLines(document.delivery.address, language),
    facts: factsOf(document, words),
    lines: linesOf(document, words),
    vat: vat.map(({ category, ratePercent, base, vat: tax }) => [
      category === 'S' ? percent(ratePercent, language) : words.untaxed[category],
      show(base),
      show(tax),
    ]),
    totals: [
      [words.excludingTax, show(totals.excludingTax)],
      [words.vat, show(totals.vat)],
      ...(document.vatInEuro === null ? [] : [[words.vatInEuro, show(document.vatInEuro)] as const]),
      [words.includingTax, show(totals.includingTax)],
      ...settlements.map((each) => [settlementWords(each, document), show(negate(each.amount))] as const),
    ],
    payable: [document.kind === 'CREDIT_NOTE' ? words.credited : words.payable, show(totals.payable)],
    payment: paymentOf(document, words),
    mentions: mentionsOf(document),
    about: `${kind} ${number} · ${seller.name}`,
    writtenAt: instant(epochDayOfDate(issuedOn) * SECONDS_PER_DAY),
    words,
    data,
  };
}

/**
 * The words of a document in another language than it was issued in: it says so, and has no data
 * inside, since the invoice is the other one.
 */
export function printedTranslation(translation: InvoiceDocument, original: Language): PrintedInvoice {
  const isFrench = translation.language === 'fr';
  const which = isFrench
    ? `Traduction, à titre d’information : le document émis est celui en ${original === 'en' ? 'anglais' : 'français'}`
    : `Translation, for information: the document that was issued is the one in ${original === 'en' ? 'English' : 'French'}`;
  return printedInvoice({ ...translation, notes: [{ code: null, text: which }, ...translation.notes] }, null);
}

function percent(rate: string, language: Language): string {
  return `${shownNumber(rate, language)}\u00a0%`;
}

/** An address as it stands on a document, line by line. */
export function addressLines({ lines, postcode, city, country }: PostalAddress, language: Language): readonly string[] {
  const town = postcode === null ? city : `${postcode} ${city}`;
  return [...lines, country === 'FR' ? town : `${town}, ${shownCountry(country, language)}`];
}

function partyLines(
  document: InvoiceDocument,
  party: InvoiceParty,
  address: PostalAddress | null,
  words: InvoiceWords,
): readonly string[] {
  const colon = colonOf(document.language);
  const vatNumber = shownVatNumber(document, party);
  const legal = party === document.seller ? legalWords(party, document.language) : null;
  return [
    party.name,
    ...(address === null ? [] : addressLines(address, document.language)),
    ...(legal === null ? [] : [legal]),
    ...(party.siren === null ? [] : [`SIREN${colon} ${party.siren}`]),
    ...(party.siret === null ? [] : [`SIRET${colon} ${party.siret}`]),
    ...(vatNumber === null ? [] : [`${words.vatNumber}${colon} ${vatNumber}`]),
    ...(party.email === null ? [] : [party.email]),
  ];
}

/** The address in law stands beside that for invoices. */
function buyerLines(document: InvoiceDocument, words: InvoiceWords): readonly string[] {
  const { buyer } = document;
  const lines = partyLines(document, buyer, billedAddress(buyer), words);
  if (buyer.billingAddress === null || buyer.legalAddress === null) return lines;
  return [
    ...lines,
    `${words.seat}${colonOf(document.language)} ${addressLines(buyer.legalAddress, document.language).join(', ')}`,
  ];
}

function factsOf(document: InvoiceDocument, words: InvoiceWords): readonly PrintedFact[] {
  const { issuedOn, dueOn, paidOn, period, contractNumber, orderNumber, buyerReference, preceding, delivery } =
    document;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.issuedOn, shownDay(issuedOn)],
    paidOn === null ? [words.dueOn, dueOn === null ? null : shownDay(dueOn)] : [words.paidOn, shownDay(paidOn)],
    [words.period, period === null ? null : shownPeriod(period)],
    [words.deliveredOn, delivery?.on == null ? null : shownDay(delivery.on)],
    [words.contract, contractNumber],
    [words.order, orderNumber],
    [words.reference, buyerReference],
    ...preceding.map(
      (each) => [words.preceding[document.kind], `${each.number} (${shownDay(each.issuedOn)})`] as const,
    ),
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function shownPeriod({ firstOn, lastOn }: InvoicedDays): string {
  return firstOn === lastOn ? shownDay(firstOn) : `${shownDay(firstOn)} – ${shownDay(lastOn)}`;
}

function linesOf({ lines, language, currency }: InvoiceDocument, words: InvoiceWords): readonly PrintedInvoiceLine[] {
  let sum = zero(currency);
  return lines.map((line) => {
    sum = add(sum, line.net);
    return {
      name: line.name,
      details: [line.description, line.period === null ? null : shownPeriod(line.period)].filter(
        (each) => each !== null,
      ),
      cells: cellsOf(line, language, words),
      sum: shownAmount(sum, language),
    };
  });
}

function cellsOf(line: DocumentLine, language: Language, words: InvoiceWords): PrintedInvoiceLine['cells'] {
  const { quantity, unit, unitPrice, net, vatCategory, vatRatePercent } = line;
  return [
    shownNumber(quantity, language),
    unitWord(unit, language, decimal(quantity).abs().greaterThanOrEqualTo(2)),
    shownNumber(unitPrice, language, 2),
    vatCategory === 'S' ? percent(vatRatePercent, language) : words.untaxed[vatCategory],
    shownNumber(formatAmount(net), language, 2),
  ];
}

function paymentOf({ payment, paymentTerms }: InvoiceDocument, words: InvoiceWords): readonly PrintedFact[] {
  const terms: readonly PrintedFact[] = paymentTerms === null ? [] : [[words.terms, paymentTerms]];
  const spaced = (iban: string): string => iban.replace(/.{4}(?=.)/g, '$&\u00a0');
  switch (payment?.kind) {
    case undefined:
      return terms;
    case 'TRANSFER': {
      const { iban, bic, holder } = payment;
      return [
        ...terms,
        [words.transfer, holder ?? ''],
        ['IBAN', spaced(iban)],
        ...(bic === null ? [] : [['BIC', bic] as const]),
      ];
    }
    case 'DIRECT_DEBIT': {
      const { mandate, creditorId, debtorIban } = payment;
      return [
        ...terms,
        [words.debit, debtorIban === null ? '' : spaced(debtorIban)],
        [words.mandate, mandate],
        [words.creditor, creditorId],
      ];
    }
  }
}

function mentionsOf(document: InvoiceDocument): readonly string[] {
  const reasons = document.vat.flatMap(({ exemption }) => exemption?.text ?? []);
  const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
  return [...document.notes.map(({ text }) => text), ...reasons, ...operationWords(document)].map(ended);
}
