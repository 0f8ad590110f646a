import { colonOf } from '../../document/printed';
import type { ClientKind } from '../../party/party-words';
import { isFranceForVat } from '../../party/countries';
import { codeOfExempt } from '../../party/vat-exemption';
import type {
  InvoiceDocument,
  InvoiceDocumentKind,
  InvoiceNote,
  OperationCategory,
  Treatment,
  VatCategory,
} from './invoice-document';
import { operationWords, settlementWords, shownAmount } from './document-texts';
import type { InvoiceParty, PostalAddress } from './invoice-party';

const TYPE_CODES: Readonly<Record<InvoiceDocumentKind, string>> = {
  INVOICE: '380',
  CORRECTED_INVOICE: '384',
  CREDIT_NOTE: '381',
};

/** The code of a kind of document (BT-3, UNTDID 1001). */
export function typeCodeOf(kind: InvoiceDocumentKind): string {
  return TYPE_CODES[kind];
}

const OPERATIONS: Readonly<Record<OperationCategory, string>> = { GOODS: 'B', SERVICES: 'S', MIXED: 'M' };

/** The process that a document is for (BT-23): `S1` for services to pay, `S2` for paid ones. */
export function processOf({ operation, paidOn }: Pick<InvoiceDocument, 'operation' | 'paidOn'>): string {
  return `${OPERATIONS[operation]}${paidOn === null ? 1 : 2}`;
}

/** What is outside the scope of VAT is on documents of its own (BR-O-11 and BR-O-12). */
export function isOutsideVat({ lines }: Pick<InvoiceDocument, 'lines'>): boolean {
  return lines.some(({ vatCategory }) => vatCategory === 'O');
}

/**
 * The VAT number of a party as a document shows it: none where nothing is in the scope of VAT
 * (BR-O-02).
 */
export function shownVatNumber(document: Pick<InvoiceDocument, 'lines'>, party: InvoiceParty): string | null {
  return isOutsideVat(document) ? null : party.vatNumber;
}

/**
 * What tells who a party is to the tax office where it has no VAT number (BT-32): its SIREN, of a
 * seller whose sales are exempt (BR-E-02); null for any other.
 */
export function taxRegistrationOf(document: Pick<InvoiceDocument, 'lines'>, party: InvoiceParty): string | null {
  return isOutsideVat(document) || party.vatNumber !== null ? null : party.siren;
}

/** Where a buyer's invoices go: its billing address, else that in law. */
export function billedAddress(party: InvoiceParty): PostalAddress | null {
  return party.billingAddress ?? party.legalAddress;
}

/**
 * How the French tax office is told of a document for such a buyer, by the country of its seat,
 * wherever its invoices go. **Reading**: of one to a public body as of one to a business, of one to
 * who is no professional as of one to a private person.
 */
export function treatmentFor(kind: ClientKind, country: string): Treatment {
  if (kind === 'CONSUMER' || kind === 'NON_PROFESSIONAL') return 'B2C';
  return isFranceForVat(country) ? 'B2B' : 'B2BINT';
}

/** The days of VAT, as codes of BT-8: of the invoice, of the delivery, of the payment. */
export type TaxPoint = 'INVOICE' | 'DELIVERY' | 'PAYMENT';

/**
 * When VAT falls due (CGI art. 269): for goods with their delivery, for services with their payment
 * unless the seller pays on debits. Null where no VAT is due, or for goods and services together.
 */
export function taxPointOf(document: InvoiceDocument): TaxPoint | null {
  if (isOutsideVat(document) || !document.lines.some(({ vatCategory }) => vatCategory === 'S')) return null;
  if (document.operation === 'GOODS') return 'DELIVERY';
  if (document.isVatOnDebits) return 'INVOICE';
  return document.operation === 'SERVICES' ? 'PAYMENT' : null;
}

/**
 * All notes as they are written as data: remarks first, with what is set off and the category of
 * the operation; BAR last, whose value ends the text.
 */
export function writtenNotes(document: InvoiceDocument): readonly {
  readonly code: NonNullable<InvoiceNote['code']> | 'BAR' | null;
  readonly text: string;
}[] {
  const { notes, treatment, settlements, language } = document;
  const remarks = notes.filter(({ code }) => code === null);
  const said = [
    ...operationWords(document),
    ...settlements.map(
      (each) => `${settlementWords(each, document)}${colonOf(language)} ${shownAmount(each.amount, language)}`,
    ),
  ].map((text) => ({ code: null, text }));
  const coded = notes.filter(({ code }) => code !== null);
  return [...remarks, ...said, ...coded, { code: 'BAR', text: treatment }];
}

/** The code of why a category has no VAT (BT-121); null where one must be given in words. */
export function exemptionCodeOf(category: VatCategory): string | null {
  return category === 'O' ? 'VATEX-EU-O' : codeOfExempt(category);
}
