import { colonOf } from '../../document/printed';
import type { Language } from '../../explanation/print';
import { billedAddress } from '../../invoicing/document/document-words';
import { legalWords, shownAmount, shownDay, shownNumber } from '../../invoicing/document/document-texts';
import type { InvoiceParty, PostalAddress } from '../../invoicing/document/invoice-party';
import { addressLines, type PrintedFact } from '../../invoicing/document/printed-invoice';
import { isPositive, isZero, negate } from '../../money/arithmetic';
import type { Money } from '../../money/value';
import { instant, SECONDS_PER_DAY, type Instant } from '../../time/instant';
import { daysBetween, epochDayOfDate } from '../../time/local-date';
import { isProfessional, type LetterFacts } from './dunning-letter';
import { LETTER_WORDS, type LetterWords } from './letter-words';

/** A table of a letter: its heads with their parts of the width, and its rows. */
export interface LetterTable {
  readonly columns: readonly { readonly title: string; readonly width: number; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a letter under a heading: text, a table, what follows it. */
export interface LetterPart {
  readonly heading: string;
  readonly text: readonly string[];
  readonly table: LetterTable | null;
  readonly items: readonly string[];
  readonly facts: readonly PrintedFact[];
}

/**
 * A letter for people, before it is laid out: all its words in its language, as they are kept. The
 * same makes the same bytes.
 */
export interface PrintedLetter {
  readonly language: Language;
  /** What it is, e.g. `Mise en demeure`, and its number. */
  readonly kind: string;
  readonly number: string;
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  readonly facts: readonly PrintedFact[];
  readonly subject: string;
  readonly opening: readonly string[];
  /** What is late, and what its lateness costs. */
  readonly owed: readonly LetterPart[];
  readonly sums: readonly PrintedFact[];
  readonly total: PrintedFact;
  /** How it is paid, beside the sums. */
  readonly payment: LetterPart;
  /** What follows where it is not paid. */
  readonly closing: readonly LetterPart[];
  readonly farewell: string;
  readonly signature: string;
  readonly mentions: readonly string[];
  readonly about: string;
  /** Of when it is: its day. */
  readonly writtenAt: Instant;
  readonly words: { readonly numbered: string; readonly buyer: string };
}

/** The words of a letter in a language; as a translation it says in which one it was issued. */
export function printedLetter(facts: LetterFacts, language: Language, original: Language = language): PrintedLetter {
  const words = LETTER_WORDS[language];
  const { kind, reference, seller, buyer, writtenOn, contractNumber } = facts;
  const title = words.kinds[kind];
  return {
    ...{ language, kind: title, number: reference },
    seller: partyLines(seller, seller.legalAddress, language),
    buyer: partyLines(buyer, kind === 'FORMAL_NOTICE' ? buyer.legalAddress : billedAddress(buyer), language),
    facts: factsOf(facts, words),
    subject: words.subject(kind, contractNumber),
    opening: openingOf(facts, words, language),
    owed: [invoicesOf(facts, words, language), interestOf(facts, words, language)],
    sums: sumsOf(facts, words, language),
    total: [words.total, shownAmount(facts.total, language)],
    payment: paymentOf(facts, words),
    closing: [otherwiseOf(facts, words, language)],
    farewell: words.farewell,
    signature: seller.name,
    mentions: mentionsOf(facts, words, language === original ? null : original),
    about: `${title} ${reference} · ${seller.name}`,
    writtenAt: instant(epochDayOfDate(writtenOn) * SECONDS_PER_DAY),
    words: { numbered: words.numbered, buyer: words.buyer },
  };
}

const part = (heading: string, more: Partial<LetterPart>): LetterPart => {
  return { heading, text: [], table: null, items: [], facts: [], ...more };
};

function partyLines(party: InvoiceParty, address: PostalAddress | null, language: Language): readonly string[] {
  const colon = colonOf(language);
  const legal = legalWords(party, language);
  return [
    party.name,
    ...(address === null ? [] : addressLines(address, language)),
    ...(legal === null ? [] : [legal]),
    ...(party.siren === null ? [] : [`SIREN${colon} ${party.siren}`]),
    ...(party.email === null ? [] : [party.email]),
  ];
}

function factsOf(facts: LetterFacts, words: LetterWords): readonly PrintedFact[] {
  const { writtenOn, contractNumber, buyerReference, proof, payBy } = facts;
  const all: readonly (readonly [string, string | null])[] = [
    [words.writtenOn, shownDay(writtenOn)],
    [words.contract, contractNumber],
    [words.buyerReference, buyerReference],
    [words.proof, proof],
    [words.payBy, shownDay(payBy)],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function openingOf(facts: LetterFacts, words: LetterWords, language: Language): readonly string[] {
  const { kind, invoices, writtenOn, payBy, total } = facts;
  const days = daysBetween(writtenOn, payBy);
  return [
    words.greeting,
    words.late[kind](invoices.length, shownDay(writtenOn)),
    words.demand[kind](shownAmount(total, language), shownDay(payBy), days),
    ...(kind === 'PAYMENT_REMINDER' ? [words.crossed] : []),
  ];
}

function invoicesOf({ invoices }: LetterFacts, words: LetterWords, language: Language): LetterPart {
  const [number, issued, due, total, paid, open] = words.invoiceColumns;
  const columns = [
    { title: number, width: 26 },
    { title: issued, width: 15 },
    { title: due, width: 15 },
    { title: total, width: 18, isNumber: true },
    { title: paid, width: 17, isNumber: true },
    { title: open, width: 18, isNumber: true },
  ];
  const rows = invoices.map((each) => [
    each.reference,
    shownDay(each.issuedOn),
    shownDay(each.dueOn),
    ...[each.total, each.paid, each.open].map((amount) => shownAmount(amount, language)),
  ]);
  return part(words.invoices, { table: { columns, rows } });
}

function interestOf(facts: LetterFacts, words: LetterWords, language: Language): LetterPart {
  const { basis, buyerKind, invoices, kind } = facts;
  if (basis === null)
    return part(words.interest, {
      text: [isProfessional(buyerKind) ? words.reservedOfProfessionals : words.reserved],
    });
  const charged = invoices.flatMap(({ reference, charge }) => (charge === null ? [] : [{ reference, ...charge }]));
  const rule = ruleOf(facts, words, language);
  if (charged.length === 0) {
    const from = kind === 'FORMAL_NOTICE' ? [words.fromNotice] : [];
    return part(words.interest, { text: [`${rule} ${words.noneYet}`, ...from] });
  }
  const [number, since, days, calculation, interest, fee] = words.interestColumns;
  const columns = [
    { title: number, width: 24 },
    { title: since, width: 14 },
    { title: days, width: 8, isNumber: true },
    { title: calculation, width: 36, isNumber: true },
    { title: interest, width: 15, isNumber: true },
    { title: fee, width: 14, isNumber: true },
  ];
  const rows = charged.map(({ reference, firstDay, days: late, spans, interest: sum, recoveryFee }) => [
    reference,
    shownDay(firstDay),
    shownNumber(String(late), language),
    spans
      .map(({ balance, days: each, percent }) =>
        words.span(shownAmount(balance, language), String(each), shownNumber(percent, language)),
      )
      .join('\n'),
    shownAmount(sum, language),
    shownAmount(recoveryFee, language),
  ]);
  const hasFee = charged.some(({ recoveryFee }) => isPositive(recoveryFee));
  const law = buyerKind === 'PUBLIC_BODY' ? 'CCP, art. L2192-13, D2192-35' : 'C. com., art. L441-10, D441-5';
  return part(words.interest, {
    text: [hasFee ? `${rule} ${words.fee(law)}` : rule],
    table: { columns, rows },
  });
}

/**
 * The rule of the interest in words. Who is no professional reads no article of the law of
 * professionals, also where the terms name one.
 */
function ruleOf(
  { basis, article, buyerKind, termsTitle, writtenOn }: LetterFacts,
  words: LetterWords,
  language: Language,
): string {
  const through = shownDay(writtenOn);
  const said = article ?? '';
  if (basis === 'LAWFUL_MINIMUM') return words.asLeast(through, said);
  if (basis === 'LAWFUL_DEFAULT') return words.asDefault(through, said);
  const isForeign = !isProfessional(buyerKind) && /C\. com\.|CCP/.test(said);
  return words.asContract(through, termsTitle[language], said === '' || isForeign ? null : said);
}

function sumsOf(facts: LetterFacts, words: LetterWords, language: Language): readonly PrintedFact[] {
  const { unpaid, interest, recoveryFee, alreadyClaimed, invoices, writtenOn, basis } = facts;
  const show = (amount: Money): string => shownAmount(amount, language);
  const fees = invoices.filter(({ charge }) => charge !== null && isPositive(charge.recoveryFee)).length;
  return [
    [words.unpaid, show(unpaid)],
    ...(basis === null ? [] : [[words.interestTotal(shownDay(writtenOn)), show(interest)] as const]),
    ...(isZero(recoveryFee) ? [] : [[words.fees(fees), show(recoveryFee)] as const]),
    ...(isZero(alreadyClaimed) ? [] : [[words.claimed, show(negate(alreadyClaimed))] as const]),
  ];
}

function otherwiseOf({ kind, rights, invoices }: LetterFacts, words: LetterWords, language: Language): LetterPart {
  const runsOn = invoices.some(({ charge }) => charge !== null) ? [words.runsOn] : [];
  const end = language === 'fr' ? '\u00a0;' : ';';
  if (kind === 'PAYMENT_REMINDER') return part(words.otherwise, { text: [words.notice, ...runsOn] });
  const items = rights.map(({ kind: right, from, after, article }) => {
    return `${words.rights[right](from === null ? null : shownDay(from), after)} (${article})${end}`;
  });
  return part(words.otherwise, { text: runsOn, items: [...items, words.court] });
}

function paymentOf({ payment, reference }: LetterFacts, words: LetterWords): LetterPart {
  if (payment?.kind !== 'TRANSFER') return part(words.payment, { text: [words.asOnInvoices] });
  const { holder, iban, bic } = payment;
  const facts: readonly PrintedFact[] = [
    [words.transfer, holder ?? ''],
    ['IBAN', iban.replace(/.{4}(?=.)/g, '$&\u00a0')],
    ...(bic === null ? [] : [['BIC', bic] as const]),
    [words.quote, reference],
  ];
  return part(words.payment, { facts });
}

function mentionsOf({ kind, buyerKind }: LetterFacts, words: LetterWords, original: Language | null): string[] {
  const law = { BUSINESS: words.ofBusinesses, PUBLIC_BODY: words.ofPublicBodies } as const;
  return [
    ...(original === null ? [] : [words.translation(original)]),
    ...(kind === 'FORMAL_NOTICE' ? [words.ofNotices] : []),
    ...(buyerKind === 'BUSINESS' || buyerKind === 'PUBLIC_BODY' ? [law[buyerKind]] : []),
    words.untaxed,
  ];
}
