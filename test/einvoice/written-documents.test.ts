import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ciiOf } from '../../api/einvoice/cii';
import { ublOf } from '../../api/einvoice/ubl';
import { invoiceFaults } from '../../api/domain/invoicing/document/check-invoice-document';
import {
  billedAddress,
  processOf,
  shownVatNumber,
  taxRegistrationOf,
  typeCodeOf,
  writtenNotes,
} from '../../api/domain/invoicing/document/document-words';
import type { InvoiceDocument } from '../../api/domain/invoicing/document/invoice-document';
import { decimal } from '../../api/domain/money/decimal';
import { formatAmount } from '../../api/domain/money/format-money';
import { DOCUMENTS } from '../support/invoice-documents';
import { randomInvoiceDocument } from '../support/random-invoice-document';
import { schemaFaults, valueOf, valuesOf } from '../support/read-einvoice';
import { runs } from '../support/runs';

/**
 * Documents as UBL and CII. Those of `documents/` passed the official schemas (UBL 2.1, CII D22B,
 * Factur-X 1.09) and the official rules of EN 16931 (1.3.16), of Factur-X and of French invoices
 * (BR-FR 1.4.0, 2026-06-30) without a failure: what is written differently has to pass them again.
 */

// eslint-disable-next-line no-control-regex -- they are what XML cannot hold
const SAID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** A text as XML can hold it. */
const held = (text: string): string => text.replace(/\r\n?/g, '\n').replace(SAID, '').trim();
const heldOr = (text: string | null): string | null => (text === null ? null : held(text));

describe.each(Object.entries(DOCUMENTS))('%s', (name, document) => {
  test.each([
    ['ubl', ublOf],
    ['cii', ciiOf],
  ] as const)('as %s is what passed the official rules', (form, write) => {
    const file = path.join(__dirname, 'documents', `${name}.${form}.xml`);
    const xml = write(document);
    if (process.env['UPDATE_DOCUMENTS'] !== undefined) writeFileSync(file, xml);
    expect(existsSync(file)).toBe(true);
    expect(xml).toBe(readFileSync(file, 'utf8'));
  });
});

test('every document follows the schema of Factur-X, and a broken one does not', async () => {
  const random = fc.sample(randomInvoiceDocument(), { ...runs(200), seed: 20_261_129 });
  const written = [...Object.values(DOCUMENTS), ...random].map(ciiOf);
  expect(await schemaFaults(written)).toEqual([]);
  const broken = written[0]!.replace('<ram:TypeCode>380</ram:TypeCode>', '');
  expect(await schemaFaults([broken])).not.toEqual([]);
});

test('documents at random can be issued, and the same is written as the same', () => {
  fc.assert(
    fc.property(randomInvoiceDocument(), (document) => {
      expect(invoiceFaults(document)).toEqual([]);
      expect(ublOf({ ...document })).toBe(ublOf(document));
      expect(ciiOf({ ...document })).toBe(ciiOf(document));
    }),
    runs(200),
  );
});

test('another library reads in UBL what the document says', () => {
  fc.assert(
    fc.property(randomInvoiceDocument(), (document) => expectUbl(document)),
    runs(200),
  );
  Object.values(DOCUMENTS).forEach(expectUbl);
});

test('another library reads in CII what the document says', () => {
  fc.assert(
    fc.property(randomInvoiceDocument(), (document) => expectCii(document)),
    runs(200),
  );
  Object.values(DOCUMENTS).forEach(expectCii);
});

test('no document has an allowance or a charge of its own (BR-E-03, 04, 06, 07 and those of the other categories)', () => {
  fc.assert(
    fc.property(randomInvoiceDocument(), (document) => {
      expect(`${ublOf(document)}${ciiOf(document)}`).not.toMatch(
        /<(?:cac:AllowanceCharge|ram:SpecifiedTradeAllowanceCharge)>/,
      );
    }),
    runs(100),
  );
});

test('a seller whose sales are exempt and that has no VAT number is known by its SIREN (BT-32, BR-E-02)', () => {
  const exempt = DOCUMENTS['small-business']!;
  const where = 'Invoice/AccountingSupplierParty/Party/PartyTaxScheme';
  expect(valuesOf(ublOf(exempt), `${where}/CompanyID`)).toEqual(['732829320']);
  expect(valuesOf(ublOf(exempt), `${where}/TaxScheme/ID`)).toEqual(['TAX']);
  expect(ciiOf(exempt)).toContain('<ram:ID schemeID="FC">732829320</ram:ID>');
  const numbered = { ...exempt, seller: { ...exempt.seller, vatNumber: 'FR44732829320' } };
  expect(valuesOf(ublOf(numbered), `${where}/CompanyID`)).toEqual(['FR44732829320']);
  expect(ciiOf(numbered)).not.toContain('schemeID="FC"');
});

function expectUbl(document: InvoiceDocument): void {
  const xml = ublOf(document);
  const isCredit = document.kind === 'CREDIT_NOTE';
  const root = isCredit ? 'CreditNote' : 'Invoice';
  const one = (where: string) => valueOf(xml, `${root}/${where}`);
  const all = (where: string) => valuesOf(xml, `${root}/${where}`);
  const line = `${root}Line`;
  const { totals, seller, buyer, lines } = document;
  expect({
    number: one('ID'),
    process: one('ProfileID'),
    type: one(`${root}TypeCode`),
    issuedOn: one('IssueDate'),
    dueOn: isCredit ? one('PaymentMeans/PaymentDueDate') : one('DueDate'),
    seller: one('AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName'),
    sellerVat: one('AccountingSupplierParty/Party/PartyTaxScheme/CompanyID'),
    buyer: one('AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName'),
    buyerSiren: one('AccountingCustomerParty/Party/PartyLegalEntity/CompanyID'),
    city: one('AccountingCustomerParty/Party/PostalAddress/CityName'),
    notes: all('Note'),
    preceding: all('BillingReference/InvoiceDocumentReference/ID'),
    contract: one('ContractDocumentReference/ID'),
    names: all(`${line}/Item/Name`),
    quantities: all(`${line}/${isCredit ? 'Credited' : 'Invoiced'}Quantity`),
    prices: all(`${line}/Price/PriceAmount`),
    nets: all(`${line}/LineExtensionAmount`),
    categories: all(`${line}/Item/ClassifiedTaxCategory/ID`),
    bases: all('TaxTotal/TaxSubtotal/TaxableAmount'),
    vats: all('TaxTotal/TaxSubtotal/TaxAmount'),
    vat: all('TaxTotal/TaxAmount'),
    sums: sumsIn(
      (name) => one(`LegalMonetaryTotal/${name}`),
      ['LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'PrepaidAmount', 'PayableAmount'],
    ),
  }).toEqual({
    number: document.number,
    process: processOf(document),
    type: typeCodeOf(document.kind),
    issuedOn: document.issuedOn,
    dueOn: document.dueOn,
    seller: held(seller.name),
    sellerVat: shownVatNumber(document, seller) ?? taxRegistrationOf(document, seller),
    buyer: held(buyer.name),
    buyerSiren: buyer.siren,
    city: held(billedAddress(buyer)!.city),
    notes: writtenNotes(document).map(({ code, text }) => held(code === null ? text : `#${code}#${text}`)),
    preceding: document.preceding.map(({ number }) => number),
    contract: heldOr(document.contractNumber),
    names: lines.map(({ name }) => held(name)),
    quantities: lines.map(({ quantity }) => quantity),
    prices: lines.map(({ unitPrice }) => unitPrice),
    nets: lines.map(({ net }) => formatAmount(net)),
    categories: lines.map(({ vatCategory }) => vatCategory),
    bases: document.vat.map(({ base }) => formatAmount(base)),
    vats: document.vat.map(({ vat }) => formatAmount(vat)),
    vat: [totals.vat, ...(document.vatInEuro === null ? [] : [document.vatInEuro])].map(formatAmount),
    sums: sumsOf(document),
  });
}

function expectCii(document: InvoiceDocument): void {
  const xml = ciiOf(document);
  const trade = 'CrossIndustryInvoice/SupplyChainTradeTransaction';
  const head = 'CrossIndustryInvoice/ExchangedDocument';
  const settled = `${trade}/ApplicableHeaderTradeSettlement`;
  const agreed = `${trade}/ApplicableHeaderTradeAgreement`;
  const line = `${trade}/IncludedSupplyChainTradeLineItem`;
  const one = (where: string) => valueOf(xml, where);
  const all = (where: string) => valuesOf(xml, where);
  const { totals, seller, buyer, lines } = document;
  const notes = writtenNotes(document);
  const rates = document.vat.filter(({ category }) => category !== 'O').map(({ ratePercent }) => ratePercent);
  expect({
    number: one(`${head}/ID`),
    type: one(`${head}/TypeCode`),
    issuedOn: one(`${head}/IssueDateTime/DateTimeString`),
    dueOn: one(`${settled}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`),
    notes: all(`${head}/IncludedNote/Content`),
    codes: all(`${head}/IncludedNote/SubjectCode`),
    seller: one(`${agreed}/SellerTradeParty/Name`),
    sellerVat: one(`${agreed}/SellerTradeParty/SpecifiedTaxRegistration/ID`),
    buyer: one(`${agreed}/BuyerTradeParty/Name`),
    preceding: all(`${settled}/InvoiceReferencedDocument/IssuerAssignedID`),
    names: all(`${line}/SpecifiedTradeProduct/Name`),
    quantities: all(`${line}/SpecifiedLineTradeDelivery/BilledQuantity`),
    prices: all(`${line}/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount`),
    nets: all(`${line}/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount`),
    bases: all(`${settled}/ApplicableTradeTax/BasisAmount`),
    rates: all(`${settled}/ApplicableTradeTax/RateApplicablePercent`),
    vat: all(`${settled}/SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount`),
    sums: sumsIn(
      (name) => one(`${settled}/SpecifiedTradeSettlementHeaderMonetarySummation/${name}`),
      ['LineTotalAmount', 'TaxBasisTotalAmount', 'GrandTotalAmount', 'TotalPrepaidAmount', 'DuePayableAmount'],
    ),
  }).toEqual({
    number: document.number,
    type: typeCodeOf(document.kind),
    issuedOn: document.issuedOn.replaceAll('-', ''),
    dueOn: document.dueOn?.replaceAll('-', '') ?? null,
    notes: notes.map(({ text }) => held(text)),
    codes: notes.flatMap(({ code }) => code ?? []),
    seller: held(seller.name),
    sellerVat: shownVatNumber(document, seller) ?? taxRegistrationOf(document, seller),
    buyer: held(buyer.name),
    preceding: document.preceding.map(({ number }) => number),
    names: lines.map(({ name }) => held(name)),
    quantities: lines.map(({ quantity }) => quantity),
    prices: lines.map(({ unitPrice }) => unitPrice),
    nets: lines.map(({ net }) => formatAmount(net)),
    bases: document.vat.map(({ base }) => formatAmount(base)),
    rates: rates.map((rate) => decimal(rate).toFixed()),
    vat: [totals.vat, ...(document.vatInEuro === null ? [] : [document.vatInEuro])].map(formatAmount),
    sums: sumsOf(document),
  });
}

function sumsIn(read: (name: string) => string | null, names: readonly string[]): readonly string[] {
  return names.map((name) => read(name) ?? '0.00');
}

function sumsOf({ totals }: InvoiceDocument): readonly string[] {
  const { lines, excludingTax, includingTax, settled, payable } = totals;
  return [lines, excludingTax, includingTax, settled, payable].map(formatAmount);
}
