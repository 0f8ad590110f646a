import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { treatmentFor } from '../../../api/domain/invoicing/document/document-words';
import { checkInvoiceDocument, invoiceFaults } from '../../../api/domain/invoicing/document/check-invoice-document';
import type {
  DocumentLine,
  DocumentVat,
  InvoiceDocument,
  VatCategory,
} from '../../../api/domain/invoicing/document/invoice-document';
import type { InvoiceParty } from '../../../api/domain/invoicing/document/invoice-party';
import { legalNotes } from '../../../api/domain/invoicing/document/legal-notes';
import { money } from '../../../api/domain/money/value';
import {
  BUYER,
  CONSUMER_INVOICE,
  CORRECTED,
  CREDIT_NOTE,
  day,
  eur,
  INVOICE,
  SELLER,
} from '../../support/invoice-documents';

/** Each rule with a document that breaks it: the fault names the field, the rule, and what to do. */

type Change = Partial<InvoiceDocument>;
const [FIRST] = INVOICE.lines as readonly [DocumentLine];
const seller = (change: Partial<InvoiceParty>): Change => ({ seller: { ...SELLER, ...change } });
const buyer = (change: Partial<InvoiceParty>): Change => ({ buyer: { ...BUYER, ...change } });
const line = (change: Partial<DocumentLine>): Change => ({
  lines: [{ ...FIRST, ...change }, ...INVOICE.lines.slice(1)],
});
const vat = (change: Partial<DocumentVat>): Change => ({
  vat: [{ ...INVOICE.vat[0]!, ...change }, INVOICE.vat[1]!],
});
const totals = (change: Partial<InvoiceDocument['totals']>): Change => ({ totals: { ...INVOICE.totals, ...change } });
const without = (code: string): Change => ({ notes: INVOICE.notes.filter((note) => note.code !== code) });
const twice = (code: string): Change => ({
  notes: [...INVOICE.notes, ...INVOICE.notes.filter((note) => note.code === code)],
});
const note = (text: string): Change => ({ notes: [...INVOICE.notes, { code: null, text }] });
const address = SELLER.legalAddress!;

/** A document whose only line has no VAT, for the reason that its category stands for. */
function untaxed(category: VatCategory, change: Partial<DocumentVat> = {}, ofLine: Partial<DocumentLine> = {}): Change {
  const text = 'Raison';
  return {
    lines: [{ ...FIRST, vatCategory: category, vatRatePercent: '0', ...ofLine }],
    vat: [
      {
        category,
        ratePercent: '0',
        base: FIRST.net,
        vat: eur('0.00'),
        exemption: category === 'Z' ? null : { code: null, text },
        ...change,
      },
    ],
    totals: {
      lines: FIRST.net,
      excludingTax: FIRST.net,
      vat: eur('0.00'),
      includingTax: FIRST.net,
      settled: eur('180.00'),
      payable: eur('2220.00'),
    },
  };
}
const IC = { AE: 'AE', K: 'IC', G: 'G', E: 'E', Z: 'Z', O: 'O' } as const;
const UNTAXED = ['Z', 'E', 'AE', 'K', 'G', 'O'] as const;

type Case = readonly [rule: string, path: string, change: Change, base?: InvoiceDocument];
const CASES: readonly Case[] = [
  ['BR-FR-01', 'number', { number: 'F'.repeat(36) }],
  ['BR-FR-02', 'number', { number: 'F 42' }],
  ['BR-02', 'number', { number: '' }],
  ['BR-FR-03', 'issuedOn', { issuedOn: day('1999-12-31') }],
  ['BR-03', 'issuedOn', { issuedOn: day('2026-02-30') }],
  ['BR-FR-03', 'dueOn', { dueOn: day('2100-01-01') }],
  ['BR-FR-03', 'period/lastOn', { period: { firstOn: day('2026-11-01'), lastOn: day('2100-01-01') } }],
  ['BR-FR-03', 'preceding/0/issuedOn', { preceding: [{ number: 'F1', issuedOn: day('1998-01-01') }] }],
  ['BR-FR-CO-07', 'dueOn', { dueOn: day('2026-11-01') }],
  ['L441-9', 'dueOn', { dueOn: null }],
  ['BR-CO-25', 'dueOn', { dueOn: null }, CORRECTED],
  [
    'BR-CO-25',
    'paymentTerms',
    {
      paymentTerms: null,
      settlements: [],
      totals: { ...CREDIT_NOTE.totals, settled: eur('0.00'), payable: eur('180.00') },
    },
    CREDIT_NOTE,
  ],
  ['BR-FR-CO-09', 'paidOn', { paidOn: day('2026-11-02') }],
  ['BR-FR-CO-09', 'dueOn', { dueOn: day('2026-11-30') }, CONSUMER_INVOICE],
  ['BR-05', 'currency', { currency: 'euro' }],
  ['BR-CL-04', 'currency', { currency: '€' }],
  ['BR-CL-03', 'lines/0/net', line({ net: money('2400.00', 'USD') })],
  ['BR-FR-CO-12', 'vatInEuro', { currency: 'USD' }],
  ['BR-53', 'vatInEuro', { vatInEuro: eur('1.00') }],
  ['PEPPOL-EN16931-R008', 'contractNumber', { contractNumber: ' ' }],
  ['PEPPOL-EN16931-R008', 'lines/0/description', line({ description: '' })],
  ['BR-29', 'period', { period: { firstOn: day('2026-11-02'), lastOn: day('2026-11-01') } }],
  ['BR-CO-19', 'period', { period: { firstOn: day('2026-11-02'), lastOn: day('2026-11-01') } }],
  ['BR-30', 'lines/0/period', line({ period: { firstOn: day('2026-11-02'), lastOn: day('2026-11-01') } })],
  ['BR-CO-20', 'lines/0/period', line({ period: { firstOn: day('2026-11-02'), lastOn: day('2026-11-01') } })],
  ['BR-FR-CO-04', 'preceding', { preceding: [] }, CORRECTED],
  ['BR-FR-CO-04', 'preceding', { preceding: [CORRECTED.preceding[0]!, CREDIT_NOTE.preceding[0]!] }, CORRECTED],
  ['BR-FR-CO-05', 'preceding', { preceding: [] }, CREDIT_NOTE],
  ['BR-55', 'preceding/0/number', { preceding: [{ number: '', issuedOn: day('2026-01-01') }] }, CREDIT_NOTE],
  ['BR-FR-01', 'preceding/0/number', { preceding: [{ number: 'n° 4', issuedOn: day('2026-01-01') }] }, CREDIT_NOTE],
  ['I, 1°', 'seller/name', seller({ name: '' })],
  ['BR-06', 'seller/name', seller({ name: '  ' })],
  ['BR-08', 'seller/legalAddress', seller({ legalAddress: null })],
  ['I, 1°', 'seller/legalAddress/lines', seller({ legalAddress: { ...address, lines: [] } })],
  ['I, 1°', 'seller/legalAddress/city', seller({ legalAddress: { ...address, city: '' } })],
  ['I, 1°', 'seller/legalAddress/postcode', seller({ legalAddress: { ...address, postcode: null } })],
  ['BR-09', 'seller/legalAddress/country', seller({ legalAddress: { ...address, country: '' } })],
  ['BR-CL-14', 'seller/legalAddress/country', seller({ legalAddress: { ...address, country: 'XX' } })],
  ['R123-237', 'seller/siren', seller({ siren: null, siret: null })],
  ['BR-FR-10', 'seller/siren', seller({ siren: '73282932', siret: null })],
  ['BR-FR-32', 'seller/siren', seller({ siren: '732829321', siret: null })],
  ['I, 2°', 'seller/vatNumber', seller({ vatNumber: null })],
  ['BR-S-02', 'seller/vatNumber', seller({ vatNumber: null })],
  ['BR-CO-09', 'seller/vatNumber', seller({ vatNumber: '44732829320' })],
  ['R123-238', 'seller/legalForm', seller({ legalForm: null })],
  ['R123-238', 'seller/capital', seller({ capital: null })],
  ['BR-FR-13', 'seller/electronicAddress', seller({ electronicAddress: null })],
  ['BR-62', 'seller/electronicAddress/value', seller({ electronicAddress: { scheme: '0009', value: '' } })],
  ['BR-CL-25', 'seller/electronicAddress/scheme', seller({ electronicAddress: { scheme: '0224', value: '1' } })],
  [
    'BR-FR-23',
    'seller/electronicAddress/value',
    seller({ electronicAddress: { scheme: '0225', value: '732829320/1' } }),
  ],
  [
    'BR-FR-25',
    'seller/electronicAddress/value',
    seller({ electronicAddress: { scheme: 'EM', value: 'a'.repeat(126) } }),
  ],
  ['BR-FR-09', 'seller/siret', seller({ siret: '55210055400013' })],
  ['BR-FR-09', 'seller/siret', seller({ siret: '7328293200007' })],
  ['RFC 5321', 'seller/email', seller({ email: 'nobody' })],
  ['I, 1°', 'buyer/name', buyer({ name: '' })],
  ['BR-07', 'buyer/name', buyer({ name: '' })],
  ['BR-10', 'buyer/legalAddress', buyer({ legalAddress: null })],
  ['BR-11', 'buyer/legalAddress/country', buyer({ legalAddress: { ...address, country: 'France' } })],
  ['BR-11', 'buyer/billingAddress/country', buyer({ billingAddress: { ...address, country: 'France' } })],
  ['242 nonies A, I', 'buyer/siren', buyer({ siren: null })],
  ['BR-FR-11', 'buyer/siren', buyer({ siren: null })],
  ['242 nonies A, I', 'buyer/siren', { ...buyer({ siren: null }), treatment: 'OUTOFSCOPE' }],
  ['D2192-2', 'buyer/siret', { buyerKind: 'PUBLIC_BODY' }],
  ['BR-FR-20', 'treatment', { treatment: 'B2B' }, CONSUMER_INVOICE],
  ['BR-FR-12', 'buyer/electronicAddress', buyer({ electronicAddress: null })],
  ['BR-63', 'buyer/electronicAddress/value', buyer({ electronicAddress: { scheme: '0225', value: '' } })],
  ['BR-FR-21', 'buyer/electronicAddress', buyer({ electronicAddress: { scheme: '0009', value: '552100554' } })],
  ['BR-FR-21', 'buyer/electronicAddress', buyer({ electronicAddress: { scheme: '0225', value: '732829320' } })],
  ['BR-57', 'delivery/address/country', { delivery: { address: { ...address, country: '' }, on: null } }],
  ['D441-5', 'notes/PMT', without('PMT')],
  ['BR-FR-05', 'notes/PMD', without('PMD')],
  ['L441-10', 'notes/PMD', without('PMD')],
  ['L441-9', 'notes/AAB', without('AAB')],
  ['BR-FR-06', 'notes/PMT', twice('PMT')],
  ['BR-FR-06', 'notes/PMD', twice('PMD')],
  ['BR-FR-06', 'notes/AAB', twice('AAB')],
  [
    'BR-FR-06',
    'notes/TXD',
    { notes: [...INVOICE.notes, ...['1', '2'].map((text) => ({ code: 'TXD' as const, text }))] },
  ],
  ['BR-FR-05', 'notes/4/text', note('')],
  ['BR-FR-05', 'notes/4/text', note('#BAR#B2C')],
  ['BR-50', 'payment/iban', { payment: { kind: 'TRANSFER', iban: '', bic: null, holder: null } }],
  [
    'BR-61',
    'payment/iban',
    { payment: { kind: 'TRANSFER', iban: 'FR7630006000011234567890188', bic: null, holder: null } },
  ],
  ['ISO 9362', 'payment/bic', { payment: { ...INVOICE.payment!, bic: 'AGRI' } as never }],
  ['SEPA', 'payment/mandate', { payment: { ...CONSUMER_INVOICE.payment!, mandate: '' } as never }],
  ['SEPA', 'payment/creditorId', { payment: { ...CONSUMER_INVOICE.payment!, creditorId: 'ICS' } as never }],
  ['BR-16', 'lines', { lines: [] }],
  ['BR-21', 'lines/0/id', line({ id: '' })],
  ['BR-21', 'lines/1/id', line({ id: '2' })],
  ['BR-25', 'lines/0/name', line({ name: '' })],
  ['BR-22', 'lines/0/quantity', line({ quantity: '' })],
  ['BR-FR-DEC-02', 'lines/0/quantity', line({ quantity: '3.00001' })],
  ['BR-23', 'lines/0/unit', line({ unit: '' })],
  ['BR-CL-23', 'lines/0/unit', line({ unit: 'mois' })],
  ['BR-26', 'lines/0/unitPrice', line({ unitPrice: '' })],
  ['BR-27', 'lines/0/unitPrice', line({ unitPrice: '-800.00', quantity: '-3' })],
  ['BR-FR-DEC-03', 'lines/0/unitPrice', line({ unitPrice: '800.0000001' })],
  ['BR-24', 'lines/0/net', line({ net: eur('2400.01') })],
  ['BR-CO-04', 'lines/0/vatCategory', line({ vatCategory: '' as never })],
  ['BR-FR-15', 'lines/0/vatCategory', line({ vatCategory: 'L' as never })],
  ['BR-FR-15', 'vat/0/category', vat({ category: 'M' as never })],
  ['BR-FR-16', 'lines/0/vatRatePercent', line({ vatRatePercent: '21' })],
  ['BR-FR-DEC-04', 'lines/0/vatRatePercent', line({ vatRatePercent: '20.001' })],
  ['BR-S-05', 'lines/0/vatRatePercent', line({ vatRatePercent: '0' })],
  ...UNTAXED.map((each): Case => [
    `BR-${IC[each]}-05`,
    'lines/0/vatRatePercent',
    untaxed(each, {}, { vatRatePercent: '20' }),
  ]),
  ['BR-CO-18', 'vat', { vat: [] }],
  ['BR-O-11', 'lines', line({ vatCategory: 'O', vatRatePercent: '0' })],
  ['BR-O-12', 'lines', line({ vatCategory: 'O', vatRatePercent: '0' })],
  ['BR-S-01', 'vat', { vat: [INVOICE.vat[0]!] }],
  ...UNTAXED.map((each): Case => [`BR-${IC[each]}-01`, 'vat', { ...untaxed(each), vat: [] }]),
  ...UNTAXED.filter((each) => each !== 'O' && each !== 'E').map((each): Case => [
    `BR-${IC[each]}-02`,
    'seller/vatNumber',
    { ...untaxed(each), ...seller({ vatNumber: null }) },
  ]),
  ['BR-E-02', 'seller/siren', { ...untaxed('E'), ...seller({ vatNumber: null, siren: null, siret: null }) }],
  ['I, 2°', 'seller/vatNumber', { ...untaxed('E'), lines: INVOICE.lines, ...seller({ vatNumber: null }) }],
  ['BR-AE-02', 'buyer/vatNumber', { ...untaxed('AE'), ...buyer({ vatNumber: null }) }],
  ['BR-IC-02', 'buyer/vatNumber', { ...untaxed('K'), ...buyer({ vatNumber: null }) }],
  ['BR-IC-11', 'delivery/on', { ...untaxed('K'), period: null }],
  ['BR-IC-12', 'delivery/address', { ...untaxed('K'), delivery: null }],
  ['BR-S-08', 'vat/0/base', vat({ base: eur('2409.76') })],
  ...UNTAXED.map((each): Case => [`BR-${IC[each]}-08`, 'vat/0/base', untaxed(each, { base: eur('2400.01') })]),
  ['BR-S-09', 'vat/0/vat', vat({ vat: eur('481.94') })],
  ['BR-CO-17', 'vat/0/vat', vat({ vat: eur('481.96') })],
  ...UNTAXED.map((each): Case => [`BR-${IC[each]}-09`, 'vat/0/vat', untaxed(each, { vat: eur('0.01') })]),
  ['BR-S-10', 'vat/0/exemption', vat({ exemption: { code: null, text: 'Raison' } })],
  ...UNTAXED.map((each): Case => [
    `BR-${IC[each]}-10`,
    'vat/0/exemption',
    untaxed(each, { exemption: each === 'Z' ? { code: null, text: 'Raison' } : null }),
  ]),
  ['BR-12', 'totals/lines', totals({ lines: eur('2398.93') })],
  ['BR-CO-10', 'totals/lines', totals({ lines: eur('2398.91') })],
  ['BR-13', 'totals/excludingTax', totals({ excludingTax: eur('2398.93') })],
  ['BR-CO-13', 'totals/excludingTax', totals({ excludingTax: eur('2398.91') })],
  ['BR-CO-14', 'totals/vat', totals({ vat: eur('481.36') })],
  ['BR-14', 'totals/includingTax', totals({ includingTax: eur('2880.28') })],
  ['BR-CO-15', 'totals/includingTax', totals({ includingTax: eur('2880.26') })],
  ['BR-15', 'totals/payable', totals({ payable: eur('2880.27') })],
  ['BR-CO-16', 'totals/payable', totals({ payable: eur('2700.28') })],
  ['BR-CO-16', 'totals/settled', { settlements: [] }],
  ['BR-CO-16', 'settlements/0/amount', { settlements: [{ ...INVOICE.settlements[0]!, amount: eur('-180.00') }] }],
  ['1347', 'totals/payable', totals({ settled: eur('3000.00'), payable: eur('-119.73') })],
  ['UNTDID 1001', 'totals/includingTax', totals({ includingTax: eur('-1.00') })],
];

const faultsOf = ([, , change, base = INVOICE]: Case) => invoiceFaults({ ...base, ...change });

test.each([
  ['an invoice', INVOICE],
  ['a corrected invoice', CORRECTED],
  ['a credit note outside the scope of VAT', CREDIT_NOTE],
  ['an invoice to a private person, who has no SIREN', CONSUMER_INVOICE],
  [
    'an invoice to a public body',
    { ...INVOICE, buyerKind: 'PUBLIC_BODY', ...buyer({ siret: '55210055400013' }) } as const,
  ],
  [
    'an invoice in another currency, with its VAT in euro',
    {
      ...CREDIT_NOTE,
      currency: 'CHF',
      vatInEuro: eur('0.00'),
      lines: [{ ...CREDIT_NOTE.lines[0]!, net: money('180.00', 'CHF') }],
      vat: [{ ...CREDIT_NOTE.vat[0]!, base: money('180.00', 'CHF'), vat: money('0.00', 'CHF') }],
      settlements: [],
      totals: {
        lines: money('180.00', 'CHF'),
        excludingTax: money('180.00', 'CHF'),
        vat: money('0.00', 'CHF'),
        includingTax: money('180.00', 'CHF'),
        settled: money('0.00', 'CHF'),
        payable: money('180.00', 'CHF'),
      },
    },
  ],
  [
    'an invoice without VAT number of the seller where nothing is in scope',
    { ...CREDIT_NOTE, ...seller({ vatNumber: null }) },
  ],
  ['a small business, which has no VAT number', { ...INVOICE, ...untaxed('E'), ...seller({ vatNumber: null }) }],
  ['a sole trader, who has no capital', { ...INVOICE, ...seller({ legalForm: 'EI', capital: null }) }],
  ...UNTAXED.map(
    (each) =>
      [`category ${each}`, { ...INVOICE, ...untaxed(each), period: INVOICE.period }] as readonly [
        string,
        InvoiceDocument,
      ],
  ),
] as readonly (readonly [string, InvoiceDocument])[])('%s can be issued', (_, document) => {
  expect(invoiceFaults(document)).toEqual([]);
  expect(checkInvoiceDocument(document)).toEqual({ ok: true, value: document });
});

test.each(CASES.map((each, at) => [at, each[0], each[1], each] as const))('%i: %s at %s', (_, rule, path, each) => {
  const found = faultsOf(each).filter((fault) => fault.path.join('/') === path && fault.rule.includes(rule));
  expect(found.length).toBeGreaterThan(0);
  for (const { message, whatToDo } of found) {
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/);
  }
});

test('every rule that is named is broken by one of these documents', () => {
  const folder = join(__dirname, '../../../api/domain/invoicing/document');
  const rules = (text: string): string[] => text.match(/\b(?:BR-[A-Z0-9]+(?:-[A-Z0-9]+)*|[LDR]\d{3,4}-\d+)\b/g) ?? [];
  const files = readdirSync(folder).filter((name) => /faults|check-/.test(name));
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, ''));
  const named = new Set(code.flatMap(rules));
  const broken = new Set(CASES.map(([rule]) => rule));
  expect(named.size).toBeGreaterThan(70);
  expect([...named].filter((rule) => !broken.has(rule))).toEqual([]);
});

test('a document that lacks much is refused with all of it at once, each with its rule', () => {
  const result = checkInvoiceDocument({
    ...INVOICE,
    ...seller({ vatNumber: null }),
    ...buyer({ siren: null, legalAddress: null }),
    ...without('PMT'),
  });
  if (result.ok) throw new Error('it was not refused');
  const paths = result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
  for (const path of ['seller.vatNumber', 'buyer.siren', 'buyer.legalAddress', 'notes.PMT'])
    expect(paths).toContain(`INVOICE_INCOMPLETE ${path}`);
  expect(result.refusals.find(({ path }) => path.includes('PMT'))?.message).toBe(
    'The mention of 40 € for costs of recovery is missing (C. com. L441-9 and D441-5; BR-FR-05; BR-FR-06).',
  );
});

test.each(['fr', 'en'] as const)('the mentions of payment, for whoever buys, in %s', (language) => {
  const notesOf = (buyerKind: InvoiceDocument['buyerKind']) => legalNotes({ language, buyerKind, lateRate: '12 %' });
  for (const kind of ['BUSINESS', 'PUBLIC_BODY', 'CONSUMER', 'NON_PROFESSIONAL'] as const) {
    const notes = notesOf(kind);
    expect(notes.map(({ code }) => code)).toEqual(['PMD', 'PMT', 'AAB']);
    expect(notes[0]!.text).toContain('12 %');
    expect(notes[1]!.text.includes('40 €')).toBe(kind === 'BUSINESS' || kind === 'PUBLIC_BODY');
  }
  expect(notesOf('BUSINESS')[1]!.text).toContain('D441-5');
  expect(notesOf('PUBLIC_BODY')[1]!.text).toContain('D2192-35');
});

test.each([
  ['FR', 'B2B'],
  ['RE', 'B2B'],
  ['GP', 'B2B'],
  ['MQ', 'B2B'],
  ['GF', 'B2BINT'],
  ['YT', 'B2BINT'],
  ['DE', 'B2BINT'],
])('a business in %s is told as %s: Guyane and Mayotte are abroad for VAT (CGI art. 294)', (country, treatment) => {
  expect(treatmentFor('BUSINESS', country)).toBe(treatment);
  expect(treatmentFor('CONSUMER', country)).toBe('B2C');
});
