import { printedInvoice } from '../../api/domain/invoicing/document/printed-invoice';
import { ciiOf } from '../../api/einvoice/cii';
import { printInvoice } from '../../api/pdf/print-invoice';
import { DOCUMENTS } from '../support/invoice-documents';
import { schemaFaults, valueOf } from '../support/read-einvoice';
import { readPdf } from '../support/read-pdf';

/** What is inside a PDF is the invoice as CII, byte for byte, and says what is printed around it. */
test.each(Object.entries(DOCUMENTS))('%s has its data inside', async (_, document) => {
  const data = ciiOf(document);
  const printed = printedInvoice(document, data);
  const { files, pages } = await readPdf(await printInvoice(printed));
  expect(files).toEqual([{ name: 'factur-x.xml', text: data }]);
  expect(await schemaFaults(files.map(({ text }) => text))).toEqual([]);
  const summation = 'ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation';
  const where = `CrossIndustryInvoice/SupplyChainTradeTransaction/${summation}/DuePayableAmount`;
  expect(valueOf(files[0]!.text, where)).toBe(document.totals.payable.amount.toFixed(2));
  const drawn = pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' ');
  expect(drawn.replace(/\s/g, '')).toContain(printed.payable[1].replace(/\s/g, ''));
});
