import { bicFault, ibanFault } from '../../party/company-numbers';
import { creditorIdFormFault } from '../../party/electronic-address';
import { accept, refuseAll, type Result } from '../../result';
import { isPositive } from '../../money/arithmetic';
import { parseLocalDate } from '../../time/local-date';
import { currencyFaults, lineFaults, totalFaults, vatFaults } from './amount-faults';
import type { InvoiceDocument, InvoicedDays } from './invoice-document';
import { InvoiceFaults, nonies, type InvoiceFault } from './invoice-fault';
import { addressFaults, buyerFaults, sellerFaults } from './party-faults';

const NUMBER = /^[A-Za-z0-9+\-_/]{1,35}$/;

/**
 * All that keeps a document from being issued, by French law (CGI ann. II art. 242 nonies A,
 * C. com. L441-9 and D441-5), EN 16931 and the rules of French electronic invoices; empty when it
 * is complete.
 */
export function invoiceFaults(document: InvoiceDocument): readonly InvoiceFault[] {
  const faults = new InvoiceFaults();
  headFaults(faults, document);
  dateFaults(faults, document);
  precedingFaults(faults, document);
  sellerFaults(faults, document);
  buyerFaults(faults, document);
  deliveryFaults(faults, document);
  mentionFaults(faults, document);
  paymentFaults(faults, document);
  lineFaults(faults, document);
  if (currencyFaults(faults, document)) {
    vatFaults(faults, document);
    totalFaults(faults, document);
  }
  return faults.found;
}

/**
 * Refuses a document that is not complete (`INVOICE_INCOMPLETE`), once for each field, with its
 * rule, and with what to do: as the fault says it, unless the caller knows better.
 */
export function checkInvoiceDocument(
  document: InvoiceDocument,
  toDo: (fault: InvoiceFault) => string = ({ whatToDo }) => whatToDo,
): Result<InvoiceDocument> {
  const faults = invoiceFaults(document);
  if (faults.length === 0) return accept(document);
  return refuseAll(
    faults.map((fault) => ({
      code: 'INVOICE_INCOMPLETE',
      path: fault.path,
      message: `${fault.message.slice(0, -1)} (${fault.rule}).`,
      whatToDo: toDo(fault),
    })),
  );
}

function headFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  faults.unless(
    NUMBER.test(document.number),
    `${nonies('I, 7°')}; BR-02; BR-FR-01; BR-FR-02`,
    ['number'],
    'A number has 1 to 35 letters and digits, with `+`, `-`, `_` and `/`.',
    'Give such a number.',
  );
  faults.unless(
    /^[A-Z]{3}$/.test(document.currency),
    'BR-05; BR-CL-04',
    ['currency'],
    'That is no currency.',
    'Give three letters of ISO 4217.',
  );
  for (const name of ['contractNumber', 'orderNumber', 'buyerReference', 'paymentTerms'] as const)
    faults.notEmpty(document[name], [name], 'The text');
}

function isDay(date: string): boolean {
  return /^20\d\d-/.test(date) && parseLocalDate(date).ok;
}

function dateFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { issuedOn, dueOn, paidOn, kind, period, lines, preceding, delivery, settlements } = document;
  const days: readonly (readonly [string | null, readonly (string | number)[]])[] = [
    [issuedOn, ['issuedOn']],
    [dueOn, ['dueOn']],
    [paidOn, ['paidOn']],
    [delivery?.on ?? null, ['delivery', 'on']],
    ...preceding.map(({ issuedOn: on }, at) => [on, ['preceding', at, 'issuedOn']] as const),
    ...settlements.map(({ on }, at) => [on, ['settlements', at, 'on']] as const),
  ];
  for (const [day, path] of days)
    faults.unless(
      day === null || isDay(day),
      `${nonies('I, 6°')}; BR-03; BR-FR-03`,
      path,
      'That is no day of the years 2000 to 2099.',
      'Give a day of these years.',
    );
  periodFaults(faults, period, ['period'], 'BR-29; BR-CO-19');
  lines.forEach((line, at) => periodFaults(faults, line.period, ['lines', at, 'period'], 'BR-30; BR-CO-20'));
  if (kind !== 'CREDIT_NOTE') faults.needs(dueOn, 'C. com. L441-9; BR-CO-25', ['dueOn'], 'The last day for payment');
  if (dueOn === null) return;
  faults.unless(
    paidOn !== null || dueOn >= issuedOn,
    'BR-FR-CO-07',
    ['dueOn'],
    'The last day for payment is before the day of issue.',
    'Give the day of issue or a later one.',
  );
  faults.unless(
    paidOn === null || paidOn === dueOn,
    'BR-FR-CO-09',
    ['dueOn'],
    'What is paid already falls due on the day on which it was paid.',
    'Give the day of payment.',
  );
}

function periodFaults(
  faults: InvoiceFaults,
  period: InvoicedDays | null,
  path: readonly (string | number)[],
  rule: string,
): void {
  if (period === null) return;
  for (const name of ['firstOn', 'lastOn'] as const)
    faults.unless(
      isDay(period[name]),
      'BR-FR-03',
      [...path, name],
      'That is no day of the years 2000 to 2099.',
      'Give a day of these years.',
    );
  faults.unless(
    period.firstOn <= period.lastOn,
    `${nonies('I, 10°')}; ${rule}`,
    path,
    'The last day is before the first.',
    'Give the first day and the last.',
  );
}

function precedingFaults(faults: InvoiceFaults, { kind, preceding }: InvoiceDocument): void {
  faults.unless(
    kind !== 'CORRECTED_INVOICE' || preceding.length === 1,
    'BOI-TVA-DECLA-30-20-20; BR-FR-CO-04',
    ['preceding'],
    'A corrected invoice names the one invoice that it replaces.',
    'Give its number and its date.',
  );
  faults.unless(
    kind !== 'CREDIT_NOTE' || preceding.length > 0,
    'CGI art. 272; BR-FR-CO-05',
    ['preceding'],
    'A credit note names an invoice.',
    'Give the number and the date of one at least.',
  );
  preceding.forEach(({ number }, at) =>
    faults.unless(
      NUMBER.test(number),
      'BR-55; BR-FR-01; BR-FR-02',
      ['preceding', at, 'number'],
      'That is no number of an invoice.',
      'Give the number that it was issued with.',
    ),
  );
}

function deliveryFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { delivery, period, lines } = document;
  if (delivery !== null)
    addressFaults(faults, delivery.address, ['delivery', 'address'], 'The address of delivery', 'BR-57');
  if (!lines.some(({ vatCategory }) => vatCategory === 'K')) return;
  faults.unless(
    (delivery?.on ?? null) !== null || period !== null,
    `${nonies('I, 10°')}; BR-IC-11`,
    ['delivery', 'on'],
    'The day of a delivery to another country of the Union is missing.',
    'Give it, or the period.',
  );
  faults.unless(
    delivery !== null,
    'BR-IC-12',
    ['delivery', 'address'],
    'Where a delivery to another country of the Union went is missing.',
    'Give the address.',
  );
}

const MENTIONS = [
  ['PMT', 'C. com. L441-9 and D441-5; BR-FR-05; BR-FR-06', 'The mention of 40 € for costs of recovery'],
  ['PMD', 'C. com. L441-9 and L441-10; BR-FR-05; BR-FR-06', 'The mention of the rate of late interest'],
  ['AAB', 'C. com. L441-9; BR-FR-05; BR-FR-06', 'The mention of the discount, or that there is none,'],
] as const;

function mentionFaults(faults: InvoiceFaults, { notes }: InvoiceDocument): void {
  const many = (code: string): number => notes.filter((note) => note.code === code).length;
  for (const [code, rule, what] of MENTIONS)
    faults.unless(
      many(code) === 1,
      rule,
      ['notes', code],
      `${what} ${many(code) === 0 ? 'is missing' : 'stands more than once'}.`,
      'Give it once.',
    );
  faults.unless(many('TXD') <= 1, 'BR-FR-06', ['notes', 'TXD'], 'Two notes are about tax.', 'Give one at most.');
  notes.forEach(({ text }, at) => {
    faults.needs(text, 'BR-FR-05', ['notes', at, 'text'], 'The text of the note');
    faults.unless(
      !text.includes('#'),
      'BR-FR-05',
      ['notes', at, 'text'],
      'A note contains `#`, which sets codes apart.',
      'Write it without.',
    );
  });
}

function paymentFaults(faults: InvoiceFaults, { payment, totals, dueOn, paymentTerms }: InvoiceDocument): void {
  faults.unless(
    dueOn !== null || paymentTerms !== null || !isPositive(totals.payable),
    'BR-CO-25',
    ['paymentTerms'],
    'Until when, or how, the amount is paid is missing.',
    'Give the last day for payment, or its conditions.',
  );
  if (payment?.kind === 'TRANSFER') {
    faults.sound(ibanFault(payment.iban), 'BR-50; BR-61', ['payment', 'iban']);
    if (payment.bic !== null) faults.sound(bicFault(payment.bic), 'ISO 9362', ['payment', 'bic']);
    faults.notEmpty(payment.holder, ['payment', 'holder'], 'The holder of the account');
  }
  if (payment?.kind === 'DIRECT_DEBIT') {
    faults.needs(payment.mandate, 'SEPA', ['payment', 'mandate'], 'The reference of the mandate');
    faults.unless(
      creditorIdFormFault(payment.creditorId) === null,
      'SEPA',
      ['payment', 'creditorId'],
      'That is no identifier of a creditor.',
      'Give the SEPA identifier, like `FR72ZZZ123456`.',
    );
    if (payment.debtorIban !== null) faults.sound(ibanFault(payment.debtorIban), 'BR-50', ['payment', 'debtorIban']);
  }
}
