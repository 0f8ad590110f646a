import type { InvoiceDocument } from '../../api/domain/invoicing/document/invoice-document';
import { printedInvoice } from '../../api/domain/invoicing/document/printed-invoice';
import { sum } from '../../api/domain/money/arithmetic';
import { printInvoice } from '../../api/pdf/print-invoice';
import { Printer } from '../../api/pdf/printer';
import path from 'node:path';
import { CREDIT_NOTE, DOCUMENTS, INVOICE } from '../support/invoice-documents';
import { readPdf, type PdfNode, type PdfPage, type ReadPdf } from '../support/read-pdf';

/** Invoices as PDF, read back by another library than the one that writes them. */

const DATA = '<?xml version="1.0" encoding="UTF-8"?>\n<Facture>Œuvre à 1 234,56 € &amp; plus</Facture>\n';
const print = (document: InvoiceDocument, data: string | null = DATA): Promise<Buffer> =>
  printInvoice(printedInvoice(document, data));
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const wordsOf = ({ items }: PdfPage): string => plain(items.map(({ str }) => str).join(' '));
const textOf = ({ pages }: ReadPdf): string => pages.map(wordsOf).join(' ');
const rolesOf = (node: PdfNode): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** The invoice with many lines of several heights. */
function long(lines: number, language: 'fr' | 'en' = 'fr'): InvoiceDocument {
  const made = Array.from({ length: lines }, (_, at) => ({
    ...INVOICE.lines[at % 2]!,
    id: String(at + 1),
    name: `[l${at}] ${'intervention sur site '.repeat((at % 4) + 1)}`,
  }));
  return { ...INVOICE, language, lines: made };
}

test('an invoice says all that the law wants, in French, on one page', async () => {
  const read = await readPdf(await print(INVOICE));
  expect(read.pages).toHaveLength(1);
  const text = textOf(read);
  for (const said of [
    ...['Facture', 'N° F2026-00042', 'Infogérance du Rhône', '12 quai Rambaud', '69002 Lyon'],
    ...['SAS au capital de 50 000,00 €, RCS Lyon', 'SIREN : 732829320', 'N° de TVA : FR44732829320'],
    ...['Atelier Morel & Fils', 'Bâtiment B', '38000 Grenoble', 'SIREN : 552100554', 'N° de TVA : FR96552100554'],
    ...['Adresse de livraison', 'Zone des Îles', '38300 Bourgoin-Jallieu'],
    ...['Date d’émission : 02/11/2026', 'Date d’échéance : 02/12/2026', 'Contrat : OMR-S1', 'Bon de commande : BC-771'],
    ...['Forfait d’infogérance', '01/11/2026 – 31/01/2027', '800,00', '2 400,00', '-10,83', '5,5 %'],
    ...['2 409,75 €', '481,95 €', 'Total HT', '2 398,92 €', 'Total TTC', '2 880,27 €'],
    ...['Imputation de l’avoir', 'A2026-00007', '-180,00 €', 'Net à payer', '2 700,27 €'],
    ...['FR76 3000 6000 0112 3456 7890 189', 'AGRIFRPP', '40 €', 'Pénalités de retard', 'Aucun escompte'],
    ...['prestation de services', 'Option pour le paiement de la taxe d’après les débits', '1 / 1'],
  ])
    expect(text).toContain(said);
});

test('a credit note outside the scope of VAT shows no VAT number, its reason, and the invoice that takes it', async () => {
  const read = await readPdf(await print(CREDIT_NOTE));
  expect(read.pages).toHaveLength(1);
  const text = textOf(read);
  for (const said of [
    ...['Avoir', 'A2026-00007', 'Avoir sur facture : F2026-00031 (03/08/2026)', 'Hors champ', 'BOI 3 B-1-06'],
    ...['Imputé sur la facture', 'F2026-00042', 'Reste à votre crédit', '0,00 €'],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('FR44732829320');
  expect(text).not.toContain('FR96552100554');
});

test('an invoice in English, paid already by direct debit', async () => {
  const text = textOf(await readPdf(await print(DOCUMENTS['consumer']!)));
  for (const said of [
    ...['Invoice', 'No. F2026-00044', 'Jeanne Œhler', 'Paid on: 01/11/2026', 'with a capital of €50,000.00'],
    ...['3 months', 'Unit price excl. VAT', '2,400.00', 'Amount due', '€0.00', 'By direct debit', 'RUM-2024-77'],
    ...['No fixed compensation', 'Category of operation: supply of services.'],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('SIREN: 552100554');
});

test('a country other than France is named in the language of the document', async () => {
  const document = DOCUMENTS['reverse-charge']!;
  expect(textOf(await readPdf(await print(document)))).toContain('10115 Berlin, Allemagne');
  expect(textOf(await readPdf(await print({ ...document, language: 'en' })))).toContain('10115 Berlin, Germany');
});

test.each(Object.entries(DOCUMENTS))('%s names its totals, and each line, once', async (_, document) => {
  const printed = printedInvoice(document, null);
  const text = textOf(await readPdf(await printInvoice(printed)));
  for (const [name, value] of [...printed.totals, printed.payable]) {
    expect(text).toContain(plain(value));
    expect(text).toContain(plain(name).split(' ')[0]);
  }
  for (const { name } of document.lines) expect(text.split(plain(name)).length).toBe(2);
  for (const mention of printed.mentions) expect(text).toContain(plain(mention));
});

test.each([
  ['fr', 'À reporter', 'Report'],
  ['en', 'Carried forward', 'Brought forward'],
] as const)('lines go on over pages with the sum of those before, in %s', async (language, to, from) => {
  const document = long(40, language);
  const { pages } = await readPdf(await print(document));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  const printed = printedInvoice(document, null);
  const texts = pages.map(wordsOf);
  document.lines.forEach((__, at) => expect(texts.join(' ').split(`[l${at}]`)).toHaveLength(2));
  const words = printed.words;
  texts.forEach((text, at) => {
    expect(text).toContain(`${at + 1} / ${pages.length}`);
    const numbers = [...text.matchAll(/\[l(\d+)\]/g)].map(([, found]) => Number(found));
    const last = numbers.at(-1);
    if (last === undefined) return;
    expect(text).toContain(words.columns[0]);
    const isLast = last === document.lines.length - 1;
    const until = sum(
      document.lines.slice(0, last + 1).map(({ net }) => net),
      'EUR',
    );
    const shown = plain(printed.lines[last]!.sum);
    expect(shown).toContain(until.amount.toFixed(2).slice(-2));
    if (!isLast) {
      expect(text).toContain(`${to} ${shown}`);
      expect(texts[at + 1]).toContain(`${from} ${shown}`);
    } else expect(text).not.toContain(to);
  });
});

test('nothing is drawn outside a page, nor over something else', async () => {
  const documents = [long(40), INVOICE, CREDIT_NOTE, withLongWords()];
  for (const document of documents) {
    const { pages } = await readPdf(await print(document));
    for (const { items } of pages) {
      const drawn = items.filter(({ str }) => str.trim() !== '');
      for (const { str, x, y, width } of drawn)
        expect([str, x >= 55, x + width <= 540.3, y >= 40, y <= 841.89 - 56]).toEqual([str, true, true, true, true]);
      for (const one of drawn)
        for (const other of drawn)
          if (one !== other && Math.abs(one.y - other.y) < 5)
            expect([
              one.str,
              other.str,
              one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5,
            ]).toEqual([one.str, other.str, true]);
    }
  }
});

/** Names, addresses, references and mentions that are longer than anybody writes them. */
function withLongWords(): InvoiceDocument {
  const much = 'Société anonyme des œuvres '.repeat(8);
  const party = { name: much, legalAddress: { ...INVOICE.seller.legalAddress!, lines: [much, 'x'.repeat(200)] } };
  return {
    ...INVOICE,
    seller: { ...INVOICE.seller, ...party },
    buyer: { ...INVOICE.buyer, ...party },
    contractNumber: 'C'.repeat(90),
    orderNumber: much,
    paymentTerms: much.repeat(3),
    notes: [...INVOICE.notes, { code: null, text: much.repeat(20) }],
    lines: [{ ...INVOICE.lines[0]!, name: `${much.repeat(12)} [end]`, description: `${much.repeat(30)} [end]` }],
  };
}

test('a line that is taller than a page is continued, and nothing of it is lost', async () => {
  const read = await readPdf(await print(withLongWords()));
  const text = textOf(read);
  expect(read.pages.length).toBeGreaterThan(1);
  expect(text.split('[end]')).toHaveLength(3);
  // Above the foot, where the name is cut: name, description, seller and buyer with their
  // addresses, order, terms and the mention.
  const drawn = read.pages.flatMap(({ items }) => items.filter(({ y }) => y > 66).map(({ str }) => str));
  expect(drawn.join(' ').split('anonyme').length - 1).toBe(8 * (12 + 30 + 2 + 2 + 1 + 3 + 20));
});

test('it is of the kind that is kept for long, tagged, with its data inside', async () => {
  const bytes = await print(INVOICE);
  const { info, xmp, marks, files, pages } = await readPdf(bytes);
  expect(files).toEqual([{ name: 'factur-x.xml', text: DATA }]);
  expect(info).toMatchObject({
    Title: 'Facture F2026-00042',
    Author: 'Infogérance du Rhône',
    CreationDate: 'D:20261102000000Z',
    Language: 'fr-FR',
  });
  expect(marks).toMatchObject({ Marked: true });
  expect(xmp).toMatchObject({
    'pdfaid:part': '3',
    'pdfaid:conformance': 'B',
    'fx:documentfilename': 'factur-x.xml',
    'fx:documenttype': 'INVOICE',
    'fx:version': '1.0',
    'fx:conformancelevel': 'EN 16931',
  });
  const raw = bytes.toString('latin1');
  expect(raw).toMatch(/\/AFRelationship \/Alternative/);
  expect(raw).toMatch(/\/AF \[\d+ 0 R\]/);
  expect(raw).toMatch(/\/Subtype \/text#2Fxml/);
  expect(raw).toMatch(/\/OutputIntents/);
  expect(raw.split('/FontFile2').length).toBe(3);
  expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  const roles = pages.flatMap(({ tree }) => rolesOf(tree));
  for (const role of ['H1', 'Table', 'TR', 'TH', 'TD', 'H2']) expect(roles).toContain(role);
});

test('without data it has none inside', async () => {
  const { files, xmp } = await readPdf(await print(INVOICE, null));
  expect(files).toEqual([]);
  expect(xmp['fx:version']).toBeUndefined();
});

test('the same invoice is the same bytes, here and in the thread', async () => {
  const [one, two, other] = [await print(INVOICE), await print({ ...INVOICE }), await print(CREDIT_NOTE)];
  expect(one.equals(two)).toBe(true);
  expect(one.equals(other)).toBe(false);
  const execArgv = ['-r', path.join(__dirname, '../support/compiling-hook.cjs')];
  const printer = new Printer({ execArgv });
  try {
    expect((await printer.print(printedInvoice(INVOICE, DATA))).equals(one)).toBe(true);
  } finally {
    await printer.close();
  }
});
