import {
  billedAddress,
  processOf,
  shownVatNumber,
  taxPointOf,
  taxRegistrationOf,
  typeCodeOf,
  writtenNotes,
} from '../domain/invoicing/document/document-words';
import { legalWords } from '../domain/invoicing/document/document-texts';
import type { DocumentLine, DocumentVat, InvoiceDocument } from '../domain/invoicing/document/invoice-document';
import type { InvoiceParty, PostalAddress } from '../domain/invoicing/document/invoice-party';
import { amountWith, GUIDELINE, PAYMENT_MEANS, percentOfText, threeLines } from './parts';
import { textWith, xmlOf, type XmlPart } from './xml';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const TAX_POINTS = { INVOICE: '3', DELIVERY: '35', PAYMENT: '432' } as const;

/** A document as UBL 2.1, an `Invoice` or a `CreditNote`, as EN 16931 binds it. */
export function ublOf(document: InvoiceDocument): string {
  const isCredit = document.kind === 'CREDIT_NOTE';
  const root = isCredit ? 'CreditNote' : 'Invoice';
  const { totals, vatInEuro, buyer, seller } = document;
  const taxPoint = taxPointOf(document);
  return xmlOf(
    root,
    {
      '': `${UBL}:${root}-2`,
      cac: `${UBL}:CommonAggregateComponents-2`,
      cbc: `${UBL}:CommonBasicComponents-2`,
    },
    {
      'cbc:CustomizationID': GUIDELINE,
      'cbc:ProfileID': processOf(document),
      'cbc:ID': document.number,
      'cbc:IssueDate': document.issuedOn,
      'cbc:DueDate': isCredit ? null : document.dueOn,
      [isCredit ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode']: typeCodeOf(document.kind),
      'cbc:Note': writtenNotes(document).map(({ code, text }) => (code === null ? text : `#${code}#${text}`)),
      'cbc:DocumentCurrencyCode': document.currency,
      'cbc:TaxCurrencyCode': vatInEuro?.currency ?? null,
      'cbc:BuyerReference': document.buyerReference,
      'cac:InvoicePeriod': {
        'cbc:StartDate': document.period?.firstOn,
        'cbc:EndDate': document.period?.lastOn,
        'cbc:DescriptionCode': taxPoint === null ? null : TAX_POINTS[taxPoint],
      },
      'cac:OrderReference': { 'cbc:ID': document.orderNumber },
      'cac:BillingReference': document.preceding.map(({ number, issuedOn }) => ({
        'cac:InvoiceDocumentReference': { 'cbc:ID': number, 'cbc:IssueDate': issuedOn },
      })),
      'cac:ContractDocumentReference': { 'cbc:ID': document.contractNumber },
      'cac:AccountingSupplierParty': { 'cac:Party': partyOf(document, seller, true) },
      'cac:AccountingCustomerParty': { 'cac:Party': partyOf(document, buyer, false) },
      'cac:Delivery': {
        'cbc:ActualDeliveryDate': document.delivery?.on,
        'cac:DeliveryLocation': {
          'cac:Address': document.delivery === null ? null : addressOf(document.delivery.address),
        },
      },
      'cac:PaymentMeans': paymentOf(document),
      'cac:PaymentTerms': { 'cbc:Note': document.paymentTerms },
      'cac:TaxTotal': [
        { 'cbc:TaxAmount': amountWith(totals.vat), 'cac:TaxSubtotal': document.vat.map(vatOf) },
        ...(vatInEuro === null ? [] : [{ 'cbc:TaxAmount': amountWith(vatInEuro) }]),
      ],
      'cac:LegalMonetaryTotal': {
        'cbc:LineExtensionAmount': amountWith(totals.lines),
        'cbc:TaxExclusiveAmount': amountWith(totals.excludingTax),
        'cbc:TaxInclusiveAmount': amountWith(totals.includingTax),
        'cbc:PrepaidAmount': document.settlements.length === 0 ? null : amountWith(totals.settled),
        'cbc:PayableAmount': amountWith(totals.payable),
      },
      [isCredit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine']: document.lines.map((line) => lineOf(line, isCredit)),
    },
  );
}

function partyOf(document: InvoiceDocument, party: InvoiceParty, isSeller: boolean): XmlPart {
  const { electronicAddress, siret, siren, email } = party;
  const address = isSeller ? party.legalAddress : billedAddress(party);
  const { payment } = document;
  const creditor = isSeller && payment?.kind === 'DIRECT_DEBIT' ? payment.creditorId : null;
  const [vatNumber, registration] = [shownVatNumber(document, party), taxRegistrationOf(document, party)];
  return {
    'cbc:EndpointID':
      electronicAddress === null ? null : textWith(electronicAddress.value, { schemeID: electronicAddress.scheme }),
    'cac:PartyIdentification': [
      { 'cbc:ID': textWith(siret, { schemeID: '0009' }) },
      { 'cbc:ID': textWith(creditor, { schemeID: 'SEPA' }) },
    ],
    'cac:PostalAddress': address === null ? null : addressOf(address),
    'cac:PartyTaxScheme': [taxSchemeOf(vatNumber, 'VAT'), isSeller ? taxSchemeOf(registration, 'TAX') : null],
    'cac:PartyLegalEntity': {
      'cbc:RegistrationName': party.name,
      'cbc:CompanyID': textWith(siren, { schemeID: '0002' }),
      'cbc:CompanyLegalForm': isSeller ? legalWords(party, document.language) : null,
    },
    'cac:Contact': { 'cbc:ElectronicMail': email },
  };
}

function taxSchemeOf(number: string | null, scheme: 'VAT' | 'TAX'): XmlPart {
  return number === null ? null : { 'cbc:CompanyID': number, 'cac:TaxScheme': { 'cbc:ID': scheme } };
}

function addressOf({ lines, postcode, city, country }: PostalAddress): XmlPart {
  const [first, second, third] = threeLines(lines);
  return {
    'cbc:StreetName': first,
    'cbc:AdditionalStreetName': second,
    'cbc:CityName': city,
    'cbc:PostalZone': postcode,
    'cac:AddressLine': { 'cbc:Line': third },
    'cac:Country': { 'cbc:IdentificationCode': country },
  };
}

/** A credit note has no due date of its own: its means of payment have. */
function paymentOf({ kind, payment, dueOn, number }: InvoiceDocument): XmlPart {
  const creditDueOn = kind === 'CREDIT_NOTE' ? dueOn : null;
  if (payment === null && creditDueOn === null) return null;
  const common = {
    'cbc:PaymentMeansCode': PAYMENT_MEANS[payment?.kind ?? 'NONE'],
    'cbc:PaymentDueDate': creditDueOn,
    'cbc:PaymentID': number,
  };
  switch (payment?.kind) {
    case undefined:
      return common;
    case 'TRANSFER':
      return {
        ...common,
        'cac:PayeeFinancialAccount': {
          'cbc:ID': payment.iban,
          'cbc:Name': payment.holder,
          'cac:FinancialInstitutionBranch': { 'cbc:ID': payment.bic },
        },
      };
    case 'DIRECT_DEBIT':
      return {
        ...common,
        'cac:PaymentMandate': {
          'cbc:ID': payment.mandate,
          'cac:PayerFinancialAccount': { 'cbc:ID': payment.debtorIban },
        },
      };
  }
}

/** What is outside the scope of VAT has no rate, not even zero (BR-O-05). */
function categoryOf(category: string, rate: string, reason: DocumentVat['exemption']): XmlPart {
  return {
    'cbc:ID': category,
    'cbc:Percent': category === 'O' ? null : percentOfText(rate),
    'cbc:TaxExemptionReasonCode': reason?.code,
    'cbc:TaxExemptionReason': reason?.text,
    'cac:TaxScheme': { 'cbc:ID': 'VAT' },
  };
}

function vatOf({ category, ratePercent, base, vat, exemption }: DocumentVat): XmlPart {
  return {
    'cbc:TaxableAmount': amountWith(base),
    'cbc:TaxAmount': amountWith(vat),
    'cac:TaxCategory': categoryOf(category, ratePercent, exemption),
  };
}

function lineOf(line: DocumentLine, isCredit: boolean): XmlPart {
  return {
    'cbc:ID': line.id,
    [isCredit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity']: textWith(line.quantity, { unitCode: line.unit }),
    'cbc:LineExtensionAmount': amountWith(line.net),
    'cac:InvoicePeriod': { 'cbc:StartDate': line.period?.firstOn, 'cbc:EndDate': line.period?.lastOn },
    'cac:Item': {
      'cbc:Description': line.description,
      'cbc:Name': line.name,
      'cac:ClassifiedTaxCategory': categoryOf(line.vatCategory, line.vatRatePercent, null),
    },
    'cac:Price': { 'cbc:PriceAmount': textWith(line.unitPrice, { currencyID: line.net.currency }) },
  };
}
