import type { Label } from '../../explanation/explanation';
import type { Language } from '../../explanation/print';
import { isPositive, isZero, negate, subtract, sum } from '../../money/arithmetic';
import type { DecimalText } from '../../money/decimal';
import { formatAmount } from '../../money/format-money';
import { moneyOf } from '../../money/parse-money';
import { zero, type Money } from '../../money/value';
import { isFranceForVat } from '../../party/countries';
import type { Address, PartyIdentity } from '../../party/party-words';
import type { LatePaymentTerms } from '../../terms/billing-terms';
import type { LocalDate } from '../../time/instant';
import { addDays } from '../../time/local-date';
import type { InvoiceLineKind, InvoiceTotals, VatGroup } from '../invoice';
import { exemptionWords, lateRateWords, paymentTermsWords } from './document-mentions';
import { exemptionCodeOf, treatmentFor } from './document-words';
import type {
  DocumentLine,
  DocumentPayment,
  DocumentSettlement,
  DocumentVat,
  InvoiceDocument,
  InvoiceDocumentKind,
  InvoicedDays,
  OperationCategory,
  PrecedingDocument,
  VatCategory,
} from './invoice-document';
import type { ElectronicAddress, InvoiceParty } from './invoice-party';
import { legalNotes } from './legal-notes';

/** A line that was invoiced, in the direction of an invoice. */
export interface InvoicedLine {
  readonly kind: InvoiceLineKind;
  readonly label: Label;
  /** The days that it is for, `[from, toExclusive)`; one day where both are the same. */
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly quantity: number;
  readonly unit: 'MONTH' | 'ONE';
  readonly unitPrice: Money;
  readonly amount: Money;
  readonly vatCategory: string;
  readonly vatRatePercent: DecimalText;
}

/** Who a side of a document is in law on its day, beside who it is as a side of it. */
export type IdentityFacts = Omit<PartyIdentity, 'partyKind' | 'clientId' | 'partnerId' | 'startsOn'>;

/** All that a document is made from, as it is on record. Amounts are those of an invoice. */
export interface IssuedFacts extends InvoiceTotals {
  readonly kind: InvoiceDocumentKind;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly paymentDays: number;
  readonly latePayment: Pick<LatePaymentTerms, 'factor' | 'ecbPlusPoints' | 'startsFrom'>;
  readonly isDebited: boolean;
  readonly operation: OperationCategory;
  readonly contractNumber: string;
  /** `[from, toExclusive)`; null where it has none. */
  readonly period: { readonly from: LocalDate; readonly toExclusive: LocalDate } | null;
  readonly preceding: readonly PrecedingDocument[];
  readonly settlements: readonly DocumentSettlement[];
  readonly lines: readonly InvoicedLine[];
  readonly seller: IdentityFacts;
  readonly buyer: IdentityFacts;
}

/** The document that facts come to, in a language: what is written, once it is complete. */
export function buildDocument(facts: IssuedFacts, language: Language): InvoiceDocument {
  const { kind, number, issuedOn, operation, preceding, settlements, totalExcludingTax } = facts;
  const { currency } = totalExcludingTax;
  const isCredit = kind === 'CREDIT_NOTE';
  const shown = (amount: Money): Money => (isCredit ? negate(amount) : amount);
  const buyer = partyInLaw(facts.buyer);
  const seller = partyInLaw(facts.seller);
  // A client of which nobody said what it is in law is refused by the caller.
  const buyerKind = facts.buyer.clientKind ?? 'BUSINESS';
  const isTaxed = facts.lines.some(({ vatCategory }) => vatCategory !== 'O');
  const settled = sum(
    settlements.map(({ amount }) => amount),
    currency,
  );
  const includingTax = shown(facts.totalIncludingTax);
  const payable = subtract(includingTax, settled);
  const lateRate = lateRateWords(facts.latePayment, buyerKind, language);
  return {
    ...{ kind, number, issuedOn, currency, language, operation, preceding, settlements, seller, buyer, buyerKind },
    dueOn: isCredit ? null : facts.dueOn,
    paidOn: null,
    // What the VAT is in euro is known without a rate where there is none.
    vatInEuro: currency !== 'EUR' && isZero(facts.vat) ? zero('EUR') : null,
    isVatOnDebits: facts.seller.vatOnDebits && facts.lines.some(({ vatCategory }) => vatCategory === 'S'),
    treatment: treatmentFor(buyerKind, buyer.legalAddress?.country ?? 'FR'),
    contractNumber: facts.contractNumber,
    orderNumber: null,
    buyerReference: facts.buyer.buyerReference ?? null,
    period: facts.period === null ? null : daysOf(facts.period.from, facts.period.toExclusive),
    delivery:
      isTaxed && facts.buyer.deliveryAddress !== null ? { address: facts.buyer.deliveryAddress, on: null } : null,
    notes: legalNotes({ language, buyerKind, lateRate }),
    paymentTerms: paymentTermsWords({ isCredit, isOpen: isPositive(payable), dueOn: facts.dueOn }, facts, language),
    lines: facts.lines.map((line, at) => lineOf(line, at, { isCredit, language })),
    vat: facts.vatGroups.map((group) => ({
      ratePercent: group.ratePercent,
      category: group.category as VatCategory,
      base: shown(group.base),
      vat: shown(group.vat),
      exemption: exemptionOf(group, language),
    })),
    totals: {
      ...{ lines: shown(totalExcludingTax), excludingTax: shown(totalExcludingTax), vat: shown(facts.vat) },
      ...{ includingTax, settled, payable },
    },
    payment: isCredit ? null : paymentOf(facts),
  };
}

function daysOf(from: LocalDate, toExclusive: LocalDate): InvoicedDays {
  return { firstOn: from, lastOn: toExclusive > from ? addDays(toExclusive, -1) : from };
}

function lineOf(
  line: InvoicedLine,
  at: number,
  { isCredit, language }: { readonly isCredit: boolean; readonly language: Language },
): DocumentLine {
  const isPart = line.kind === 'FORFAIT' && line.unit === 'ONE';
  const byDays = language === 'fr' ? 'Au prorata des jours de la période' : 'By days of the period';
  return {
    id: String(at + 1),
    name: line.label[language],
    description: isPart ? byDays : null,
    quantity: String(isCredit ? -line.quantity : line.quantity),
    unit: line.unit === 'MONTH' ? 'MON' : 'C62',
    unitPrice: formatAmount(line.unitPrice),
    net: isCredit ? negate(line.amount) : line.amount,
    vatCategory: line.vatCategory as VatCategory,
    vatRatePercent: line.vatRatePercent,
    period: daysOf(line.from, line.toExclusive),
  };
}

/** Why a group bears no VAT: as it is on record, else as its category tells. */
function exemptionOf({ category: of, exemption }: VatGroup, language: Language): DocumentVat['exemption'] {
  if (exemption !== undefined) return { code: exemption.code, text: exemption.reason[language] };
  const category = of as VatCategory;
  const text = exemptionWords(category, language);
  return text === null ? null : { code: exemptionCodeOf(category), text };
}

/** How a document is paid, by the identities of both sides; null where nothing says it. */
export function paymentOf({
  isDebited,
  seller,
  buyer,
}: Pick<IssuedFacts, 'isDebited' | 'seller' | 'buyer'>): DocumentPayment | null {
  const account = seller.bankDetails;
  if (isDebited) {
    const { mandate, iban } = buyer.bankDetails ?? {};
    const creditorId = account?.creditorId;
    if (mandate == null || creditorId == null) return null;
    return { kind: 'DIRECT_DEBIT', mandate, creditorId, debtorIban: iban ?? null };
  }
  if (account === null) return null;
  return { kind: 'TRANSFER', iban: account.iban, bic: account.bic, holder: account.holder };
}

/** A side of a document by its identity. */
export function partyInLaw(identity: IdentityFacts): InvoiceParty {
  const { name, legalForm, capital, siren, siret, vatNumber, registeredAddress, billingAddress } = identity;
  return {
    ...{ name, legalForm, siret, vatNumber, billingAddress },
    capital: capital === null ? null : moneyOf(capital),
    siren: siren ?? siret?.slice(0, 9) ?? null,
    legalAddress: registeredAddress,
    electronicAddress: electronicAddressOf(identity, registeredAddress),
    email: identity.invoiceEmail,
    register: identity.register ?? null,
  };
}

/**
 * Where electronic invoices reach a party. **Reading**: who recorded none is reached by its SIREN,
 * which the French directory has for each company, and others by e-mail.
 */
function electronicAddressOf(
  { electronicAddress, siren, siret, invoiceEmail }: IdentityFacts,
  address: Address | null,
): ElectronicAddress | null {
  if (electronicAddress != null) return electronicAddress;
  const number = siren ?? siret?.slice(0, 9) ?? null;
  if (number !== null && (address === null || isFranceForVat(address.country)))
    return { scheme: '0225', value: number };
  return invoiceEmail === null ? null : { scheme: 'EM', value: invoiceEmail };
}
