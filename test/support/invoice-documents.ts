import { exemptionCodeOf } from '../../api/domain/invoicing/document/document-words';
import type { InvoiceDocument } from '../../api/domain/invoicing/document/invoice-document';
import type { InvoiceParty } from '../../api/domain/invoicing/document/invoice-party';
import { legalNotes } from '../../api/domain/invoicing/document/legal-notes';
import { money, zero } from '../../api/domain/money/value';
import type { LocalDate } from '../../api/domain/time/instant';

/** Documents of invoices that are complete, for tests to write or to break. */

export const day = (date: string): LocalDate => date as LocalDate;
export const eur = (amount: string) => money(amount, 'EUR');

export const SELLER: InvoiceParty = {
  name: 'Infogérance du Rhône',
  legalForm: 'SAS',
  capital: eur('50000.00'),
  siren: '732829320',
  siret: '73282932000074',
  vatNumber: 'FR44732829320',
  legalAddress: { lines: ['12 quai Rambaud'], postcode: '69002', city: 'Lyon', country: 'FR' },
  billingAddress: null,
  electronicAddress: { scheme: '0225', value: '732829320' },
  email: 'facturation@infogerance-rhone.example',
  register: 'RCS Lyon',
};

export const BUYER: InvoiceParty = {
  name: 'Atelier Morel & Fils',
  legalForm: 'SARL',
  capital: null,
  siren: '552100554',
  siret: null,
  vatNumber: 'FR96552100554',
  legalAddress: {
    lines: ['4 rue de l’Œillet', 'Bâtiment B', 'Étage 2', 'Porte 4'],
    postcode: '38000',
    city: 'Grenoble',
    country: 'FR',
  },
  billingAddress: null,
  electronicAddress: { scheme: '0225', value: '552100554_COMPTA' },
  email: 'compta@atelier-morel.example',
  register: null,
};

/** Three months of forfait, a fee, a deduction at another rate, and a credit note set off. */
export const INVOICE: InvoiceDocument = {
  kind: 'INVOICE',
  number: 'F2026-00042',
  issuedOn: day('2026-11-02'),
  dueOn: day('2026-12-02'),
  paidOn: null,
  currency: 'EUR',
  vatInEuro: null,
  language: 'fr',
  operation: 'SERVICES',
  isVatOnDebits: true,
  treatment: 'B2B',
  buyerKind: 'BUSINESS',
  contractNumber: 'OMR-S1',
  orderNumber: 'BC-771',
  buyerReference: 'SERVICE-INFO',
  period: { firstOn: day('2026-11-01'), lastOn: day('2027-01-31') },
  seller: SELLER,
  buyer: BUYER,
  delivery: {
    address: { lines: ['Zone des Îles'], postcode: '38300', city: 'Bourgoin-Jallieu', country: 'FR' },
    on: null,
  },
  preceding: [],
  notes: [
    { code: null, text: 'Merci de rappeler le numéro de la facture.' },
    ...legalNotes({ language: 'fr', buyerKind: 'BUSINESS', lateRate: '3 fois le taux de l’intérêt légal' }),
  ],
  paymentTerms: '30 jours après l’émission',
  lines: [
    {
      id: '1',
      name: 'Forfait d’infogérance',
      description: 'Hébergement, équipements et services',
      quantity: '3',
      unit: 'MON',
      unitPrice: '800.00',
      net: eur('2400.00'),
      vatCategory: 'S',
      vatRatePercent: '20',
      period: { firstOn: day('2026-11-01'), lastOn: day('2027-01-31') },
    },
    {
      id: '2',
      name: 'Frais de tenue de compte',
      description: null,
      quantity: '1',
      unit: 'C62',
      unitPrice: '9.75',
      net: eur('9.75'),
      vatCategory: 'S',
      vatRatePercent: '20',
      period: null,
    },
    {
      id: '3',
      name: 'Guide papier <remise> & retour "2025"',
      description: null,
      quantity: '-2.5',
      unit: 'C62',
      unitPrice: '4.333333',
      net: eur('-10.83'),
      vatCategory: 'S',
      vatRatePercent: '5.5',
      period: null,
    },
  ],
  vat: [
    { category: 'S', ratePercent: '20', base: eur('2409.75'), vat: eur('481.95'), exemption: null },
    { category: 'S', ratePercent: '5.5', base: eur('-10.83'), vat: eur('-0.60'), exemption: null },
  ],
  settlements: [{ kind: 'SET_OFF', number: 'A2026-00007', on: day('2026-11-02'), amount: eur('180.00') }],
  totals: {
    lines: eur('2398.92'),
    excludingTax: eur('2398.92'),
    vat: eur('481.35'),
    includingTax: eur('2880.27'),
    settled: eur('180.00'),
    payable: eur('2700.27'),
  },
  payment: { kind: 'TRANSFER', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', holder: 'Infogérance du Rhône' },
};

/** A penalty for lateness: outside the scope of VAT, set off against the invoice. */
export const CREDIT_NOTE: InvoiceDocument = {
  ...INVOICE,
  kind: 'CREDIT_NOTE',
  number: 'A2026-00007',
  dueOn: null,
  isVatOnDebits: false,
  orderNumber: null,
  buyerReference: null,
  period: null,
  delivery: null,
  preceding: [{ number: 'F2026-00031', issuedOn: day('2026-08-03') }],
  paymentTerms: 'Imputé sur la facture F2026-00042',
  lines: [
    {
      id: '1',
      name: 'Pénalité de retard de rétablissement',
      description: 'Incident INC-118',
      quantity: '1',
      unit: 'C62',
      unitPrice: '180.00',
      net: eur('180.00'),
      vatCategory: 'O',
      vatRatePercent: '0',
      period: null,
    },
  ],
  vat: [
    {
      category: 'O',
      ratePercent: '0',
      base: eur('180.00'),
      vat: zero('EUR'),
      exemption: { code: 'VATEX-EU-O', text: 'Indemnité hors du champ de la TVA (BOI 3 B-1-06)' },
    },
  ],
  settlements: [{ kind: 'SET_OFF', number: 'F2026-00042', on: day('2026-11-02'), amount: eur('180.00') }],
  totals: {
    lines: eur('180.00'),
    excludingTax: eur('180.00'),
    vat: zero('EUR'),
    includingTax: eur('180.00'),
    settled: eur('180.00'),
    payable: zero('EUR'),
  },
  payment: null,
};

/** The invoice once more, with another price: what the first one said wrong. */
export const CORRECTED: InvoiceDocument = {
  ...INVOICE,
  kind: 'CORRECTED_INVOICE',
  number: 'F2026-00043',
  preceding: [{ number: 'F2026-00042', issuedOn: day('2026-11-02') }],
};

/** The invoice to a private person, in English, paid already by direct debit. */
export const CONSUMER_INVOICE: InvoiceDocument = {
  ...INVOICE,
  number: 'F2026-00044',
  language: 'en',
  treatment: 'B2C',
  buyerKind: 'CONSUMER',
  dueOn: day('2026-11-01'),
  paidOn: day('2026-11-01'),
  paymentTerms: null,
  orderNumber: null,
  buyerReference: null,
  contractNumber: null,
  delivery: null,
  isVatOnDebits: false,
  buyer: {
    ...BUYER,
    name: 'Jeanne Œhler',
    legalForm: null,
    siren: null,
    vatNumber: null,
    electronicAddress: { scheme: 'EM', value: 'jeanne@oehler.example' },
    email: 'jeanne@oehler.example',
  },
  notes: legalNotes({ language: 'en', buyerKind: 'CONSUMER', lateRate: 'the legal interest rate' }),
  settlements: [{ kind: 'PAYMENT', number: null, on: day('2026-11-01'), amount: eur('2880.27') }],
  totals: { ...INVOICE.totals, settled: eur('2880.27'), payable: zero('EUR') },
  payment: { kind: 'DIRECT_DEBIT', mandate: 'RUM-2024-77', creditorId: 'FR12ZZZ123456', debtorIban: null },
};

/** A document of each kind, and of each reason for charging no VAT. */
export const DOCUMENTS: Readonly<Record<string, InvoiceDocument>> = {
  invoice: INVOICE,
  corrected: CORRECTED,
  'credit-note-out-of-scope': CREDIT_NOTE,
  consumer: CONSUMER_INVOICE,
  'credit-note': {
    ...INVOICE,
    kind: 'CREDIT_NOTE',
    number: 'A2026-00008',
    preceding: [
      { number: 'F2026-00042', issuedOn: day('2026-11-02') },
      { number: 'F2026-00041', issuedOn: day('2026-10-02') },
    ],
    payment: null,
    delivery: null,
    settlements: [],
    totals: { ...INVOICE.totals, settled: zero('EUR'), payable: eur('2880.27') },
  },
  'public-body': {
    ...INVOICE,
    number: 'F2026-00045',
    operation: 'MIXED',
    buyerKind: 'PUBLIC_BODY',
    buyer: { ...BUYER, siret: '55210055400013', billingAddress: SELLER.legalAddress },
    notes: legalNotes({ language: 'fr', buyerKind: 'PUBLIC_BODY', lateRate: 'taux de la BCE plus 8 points' }),
    delivery: null,
  },
  exempt: untaxed('E', 'F2026-00046', 'TVA non applicable, art. 293 B du CGI'),
  'small-business': {
    ...untaxed('E', 'F2026-00052', 'TVA non applicable, art. 293 B du CGI'),
    seller: { ...SELLER, legalForm: 'EI', capital: null, register: null, vatNumber: null },
    vat: [
      {
        ...untaxed('E', 'F2026-00052', null).vat[0]!,
        exemption: { code: 'VATEX-FR-FRANCHISE', text: 'TVA non applicable, art. 293 B du CGI' },
      },
    ],
  },
  'reverse-charge': untaxed('AE', 'F2026-00047', 'Autoliquidation, art. 283-2 du CGI'),
  'intra-community': untaxed('K', 'F2026-00048', 'Exonération, art. 262 ter I du CGI'),
  export: untaxed('G', 'F2026-00049', 'Exonération, art. 262 I du CGI'),
  'zero-rate': untaxed('Z', 'F2026-00050', null),
  'swiss-francs': {
    ...untaxed('E', 'F2026-00051', 'Exonération, art. 259-1 du CGI', 'CHF'),
    vatInEuro: zero('EUR'),
  },
};

/** An invoice to Germany on which nothing is taxed. */
function untaxed(
  category: 'E' | 'AE' | 'K' | 'G' | 'Z',
  number: string,
  text: string | null,
  currency = 'EUR',
): InvoiceDocument {
  const net = money('2400.00', currency);
  const address = { lines: ['Hauptstraße 1'], postcode: '10115', city: 'Berlin', country: 'DE' };
  return {
    ...INVOICE,
    number,
    currency,
    operation: 'GOODS',
    isVatOnDebits: false,
    treatment: 'B2BINT',
    buyer: {
      ...BUYER,
      siren: null,
      vatNumber: 'DE123456789',
      legalAddress: address,
      electronicAddress: { scheme: '9930', value: 'DE123456789' },
    },
    delivery: { address, on: day('2026-11-02') },
    lines: [{ ...INVOICE.lines[0]!, net, vatCategory: category, vatRatePercent: '0' }],
    vat: [
      {
        category,
        ratePercent: '0',
        base: net,
        vat: zero(currency),
        exemption: text === null ? null : { code: exemptionCodeOf(category), text },
      },
    ],
    settlements: [],
    totals: {
      lines: net,
      excludingTax: net,
      vat: zero(currency),
      includingTax: net,
      settled: zero(currency),
      payable: net,
    },
  };
}
