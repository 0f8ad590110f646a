import type { Language } from '../../explanation/print';
import type { InvoiceDocumentKind, VatCategory } from './invoice-document';

/** The words that stand on each invoice of a language. */
export interface InvoiceWords {
  readonly kinds: Readonly<Record<InvoiceDocumentKind, string>>;
  readonly preceding: Readonly<Record<InvoiceDocumentKind, string>>;
  /** What stands for a rate where no VAT is charged. */
  readonly untaxed: Readonly<Record<Exclude<VatCategory, 'S'>, string>>;
  /** The heads of the lines: name, quantity, unit, price, rate, amount. */
  readonly columns: readonly [string, string, string, string, string, string];
  /** The heads of the VAT: rate, base, VAT. */
  readonly vatColumns: readonly [string, string, string];
  /** What stands before the number. */
  readonly numbered: string;
  readonly buyer: string;
  readonly delivery: string;
  readonly carriedTo: string;
  readonly carriedFrom: string;
  readonly payment: string;
  readonly vatNumber: string;
  readonly seat: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly paidOn: string;
  readonly period: string;
  readonly deliveredOn: string;
  readonly contract: string;
  readonly order: string;
  readonly reference: string;
  readonly excludingTax: string;
  readonly vat: string;
  readonly vatInEuro: string;
  readonly includingTax: string;
  readonly payable: string;
  readonly credited: string;
  readonly terms: string;
  readonly transfer: string;
  readonly debit: string;
  readonly mandate: string;
  readonly creditor: string;
}

/** See `InvoiceWords`. */
export const INVOICE_WORDS: Readonly<Record<Language, InvoiceWords>> = {
  fr: {
    kinds: { INVOICE: 'Facture', CORRECTED_INVOICE: 'Facture rectificative', CREDIT_NOTE: 'Avoir' },
    preceding: { INVOICE: 'Facture liée', CORRECTED_INVOICE: 'Annule et remplace', CREDIT_NOTE: 'Avoir sur facture' },
    untaxed: {
      Z: '0\u00a0%',
      E: 'Exonéré',
      AE: 'Autoliquidé',
      K: 'Intra-UE',
      G: 'Export',
      O: 'Hors champ',
    },
    columns: ['Désignation', 'Quantité', 'Unité', 'Prix unitaire HT', 'TVA', 'Montant HT'],
    vatColumns: ['TVA', 'Base HT', 'Montant de TVA'],
    numbered: 'N°',
    buyer: 'Client',
    delivery: 'Adresse de livraison',
    carriedTo: 'À reporter',
    carriedFrom: 'Report',
    payment: 'Règlement',
    vatNumber: 'N° de TVA',
    seat: 'Siège',
    issuedOn: 'Date d’émission',
    dueOn: 'Date d’échéance',
    paidOn: 'Payée le',
    period: 'Période',
    deliveredOn: 'Date de livraison',
    contract: 'Contrat',
    order: 'Bon de commande',
    reference: 'Référence acheteur',
    excludingTax: 'Total HT',
    vat: 'TVA',
    vatInEuro: 'TVA en euros',
    includingTax: 'Total TTC',
    payable: 'Net à payer',
    credited: 'Reste à votre crédit',
    terms: 'Conditions',
    transfer: 'Par virement à',
    debit: 'Par prélèvement',
    mandate: 'Mandat (RUM)',
    creditor: 'Créancier (ICS)',
  },
  en: {
    kinds: { INVOICE: 'Invoice', CORRECTED_INVOICE: 'Corrected invoice', CREDIT_NOTE: 'Credit note' },
    preceding: { INVOICE: 'Linked invoice', CORRECTED_INVOICE: 'Replaces invoice', CREDIT_NOTE: 'Credits invoice' },
    untaxed: {
      Z: '0\u00a0%',
      E: 'Exempt',
      AE: 'Reverse charge',
      K: 'Intra-EU',
      G: 'Export',
      O: 'Out of scope',
    },
    columns: ['Description', 'Quantity', 'Unit', 'Unit price excl. VAT', 'VAT', 'Amount excl. VAT'],
    vatColumns: ['VAT', 'Base excl. VAT', 'Amount of VAT'],
    numbered: 'No.',
    buyer: 'Client',
    delivery: 'Delivery address',
    carriedTo: 'Carried forward',
    carriedFrom: 'Brought forward',
    payment: 'Payment',
    vatNumber: 'VAT number',
    seat: 'Registered address',
    issuedOn: 'Date of issue',
    dueOn: 'Due date',
    paidOn: 'Paid on',
    period: 'Period',
    deliveredOn: 'Date of delivery',
    contract: 'Contract',
    order: 'Purchase order',
    reference: 'Buyer reference',
    excludingTax: 'Total excl. VAT',
    vat: 'VAT',
    vatInEuro: 'VAT in euro',
    includingTax: 'Total incl. VAT',
    payable: 'Amount due',
    credited: 'Left to your credit',
    terms: 'Terms',
    transfer: 'By transfer to',
    debit: 'By direct debit',
    mandate: 'Mandate reference',
    creditor: 'Creditor identifier',
  },
};

const UNITS: Readonly<Record<string, Readonly<Record<Language, readonly [one: string, many: string]>>>> = {
  C62: { fr: ['unité', 'unités'], en: ['unit', 'units'] },
  MON: { fr: ['mois', 'mois'], en: ['month', 'months'] },
  ANN: { fr: ['an', 'ans'], en: ['year', 'years'] },
  DAY: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  HUR: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  MIN: { fr: ['minute', 'minutes'], en: ['minute', 'minutes'] },
  LS: { fr: ['forfait', 'forfaits'], en: ['lump sum', 'lump sums'] },
  KMT: { fr: ['km', 'km'], en: ['km', 'km'] },
};

/** The word of a unit of UN/ECE Recommendation 20, or its code where it has none here. */
export function unitWord(code: string, language: Language, isMany: boolean): string {
  return UNITS[code]?.[language][isMany ? 1 : 0] ?? code;
}
