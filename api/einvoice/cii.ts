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
import type {
  DocumentLine,
  DocumentVat,
  InvoiceDocument,
  InvoicedDays,
} from '../domain/invoicing/document/invoice-document';
import type { InvoiceParty, PostalAddress } from '../domain/invoicing/document/invoice-party';
import { formatAmount } from '../domain/money/format-money';
import type { LocalDate } from '../domain/time/instant';
import { amountWith, GUIDELINE, PAYMENT_MEANS, percentOfText, threeLines } from './parts';
import { EMPTY, textWith, xmlOf, type XmlPart } from './xml';

const UNECE = 'urn:un:unece:uncefact:data:standard';
const TAX_POINTS = { INVOICE: '5', DELIVERY: '29', PAYMENT: '72' } as const;

/**
 * A document as CII (UN/CEFACT D22B), as EN 16931 binds it: what Factur-X has inside a PDF, in its
 * profile EN 16931.
 */
export function ciiOf(document: InvoiceDocument): string {
  return xmlOf(
    'rsm:CrossIndustryInvoice',
    {
      rsm: `${UNECE}:CrossIndustryInvoice:100`,
      ram: `${UNECE}:ReusableAggregateBusinessInformationEntity:100`,
      qdt: `${UNECE}:QualifiedDataType:100`,
      udt: `${UNECE}:UnqualifiedDataType:100`,
    },
    {
      'rsm:ExchangedDocumentContext': {
        'ram:BusinessProcessSpecifiedDocumentContextParameter': { 'ram:ID': processOf(document) },
        'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': GUIDELINE },
      },
      'rsm:ExchangedDocument': {
        'ram:ID': document.number,
        'ram:TypeCode': typeCodeOf(document.kind),
        'ram:IssueDateTime': dayOf(document.issuedOn),
        'ram:IncludedNote': writtenNotes(document).map(({ code, text }) => ({
          'ram:Content': text,
          'ram:SubjectCode': code,
        })),
      },
      'rsm:SupplyChainTradeTransaction': {
        'ram:IncludedSupplyChainTradeLineItem': document.lines.map(lineOf),
        'ram:ApplicableHeaderTradeAgreement': {
          'ram:BuyerReference': document.buyerReference,
          'ram:SellerTradeParty': partyOf(document, document.seller, true),
          'ram:BuyerTradeParty': partyOf(document, document.buyer, false),
          'ram:BuyerOrderReferencedDocument': { 'ram:IssuerAssignedID': document.orderNumber },
          'ram:ContractReferencedDocument': { 'ram:IssuerAssignedID': document.contractNumber },
        },
        'ram:ApplicableHeaderTradeDelivery': deliveryOf(document),
        'ram:ApplicableHeaderTradeSettlement': settlementOf(document),
      },
    },
  );
}

function dayOf(date: LocalDate | null | undefined, prefix = 'udt'): XmlPart {
  if (date === null || date === undefined) return null;
  return { [`${prefix}:DateTimeString`]: textWith(date.replaceAll('-', ''), { format: '102' }) };
}

function periodOf(period: InvoicedDays | null): XmlPart {
  return { 'ram:StartDateTime': dayOf(period?.firstOn), 'ram:EndDateTime': dayOf(period?.lastOn) };
}

function partyOf(document: InvoiceDocument, party: InvoiceParty, isSeller: boolean): XmlPart {
  const { electronicAddress, email, siren, siret } = party;
  const address = isSeller ? party.legalAddress : billedAddress(party);
  return {
    'ram:GlobalID': textWith(siret, { schemeID: '0009' }),
    'ram:Name': party.name,
    'ram:Description': isSeller ? legalWords(party, document.language) : null,
    'ram:SpecifiedLegalOrganization': { 'ram:ID': textWith(siren, { schemeID: '0002' }) },
    'ram:DefinedTradeContact': { 'ram:EmailURIUniversalCommunication': { 'ram:URIID': email } },
    'ram:PostalTradeAddress': address === null ? null : addressOf(address),
    'ram:URIUniversalCommunication': {
      'ram:URIID':
        electronicAddress === null ? null : textWith(electronicAddress.value, { schemeID: electronicAddress.scheme }),
    },
    'ram:SpecifiedTaxRegistration': [
      { 'ram:ID': textWith(shownVatNumber(document, party), { schemeID: 'VA' }) },
      { 'ram:ID': textWith(isSeller ? taxRegistrationOf(document, party) : null, { schemeID: 'FC' }) },
    ],
  };
}

function addressOf({ lines, postcode, city, country }: PostalAddress): XmlPart {
  const [first, second, third] = threeLines(lines);
  return {
    'ram:PostcodeCode': postcode,
    'ram:LineOne': first,
    'ram:LineTwo': second,
    'ram:LineThree': third,
    'ram:CityName': city,
    'ram:CountryID': country,
  };
}

/** The element stands there also when there is nothing to say of a delivery. */
function deliveryOf({ delivery }: InvoiceDocument): XmlPart {
  if (delivery === null) return EMPTY;
  return {
    'ram:ShipToTradeParty': { 'ram:PostalTradeAddress': addressOf(delivery.address) },
    'ram:ActualDeliverySupplyChainEvent': { 'ram:OccurrenceDateTime': dayOf(delivery.on) },
  };
}

function settlementOf(document: InvoiceDocument): XmlPart {
  const { payment, totals, vatInEuro, preceding } = document;
  return {
    'ram:CreditorReferenceID': payment?.kind === 'DIRECT_DEBIT' ? payment.creditorId : null,
    'ram:PaymentReference': payment === null ? null : document.number,
    'ram:TaxCurrencyCode': vatInEuro?.currency,
    'ram:InvoiceCurrencyCode': document.currency,
    'ram:SpecifiedTradeSettlementPaymentMeans': paymentOf(document),
    'ram:ApplicableTradeTax': document.vat.map((vat) => vatOf(vat, document)),
    'ram:BillingSpecifiedPeriod': periodOf(document.period),
    'ram:SpecifiedTradePaymentTerms': {
      'ram:Description': document.paymentTerms,
      'ram:DueDateDateTime': dayOf(document.dueOn),
      'ram:DirectDebitMandateID': payment?.kind === 'DIRECT_DEBIT' ? payment.mandate : null,
    },
    'ram:SpecifiedTradeSettlementHeaderMonetarySummation': {
      'ram:LineTotalAmount': formatAmount(totals.lines),
      'ram:TaxBasisTotalAmount': formatAmount(totals.excludingTax),
      'ram:TaxTotalAmount': [amountWith(totals.vat), ...(vatInEuro === null ? [] : [amountWith(vatInEuro)])],
      'ram:GrandTotalAmount': formatAmount(totals.includingTax),
      'ram:TotalPrepaidAmount': document.settlements.length === 0 ? null : formatAmount(totals.settled),
      'ram:DuePayableAmount': formatAmount(totals.payable),
    },
    'ram:InvoiceReferencedDocument': preceding.map(({ number, issuedOn }) => ({
      'ram:IssuerAssignedID': number,
      'ram:FormattedIssueDateTime': dayOf(issuedOn, 'qdt'),
    })),
  };
}

function paymentOf({ payment }: InvoiceDocument): XmlPart {
  if (payment === null) return null;
  const code = { 'ram:TypeCode': PAYMENT_MEANS[payment.kind] };
  if (payment.kind === 'DIRECT_DEBIT')
    return { ...code, 'ram:PayerPartyDebtorFinancialAccount': { 'ram:IBANID': payment.debtorIban } };
  return {
    ...code,
    'ram:PayeePartyCreditorFinancialAccount': { 'ram:IBANID': payment.iban, 'ram:AccountName': payment.holder },
    'ram:PayeeSpecifiedCreditorFinancialInstitution': { 'ram:BICID': payment.bic },
  };
}

/** What is outside the scope of VAT has no rate, not even zero (BR-O-05). */
function rateOf(category: string, rate: string): string | null {
  return category === 'O' ? null : percentOfText(rate);
}

function vatOf({ category, ratePercent, base, vat, exemption }: DocumentVat, document: InvoiceDocument): XmlPart {
  const taxPoint = taxPointOf(document);
  return {
    'ram:CalculatedAmount': formatAmount(vat),
    'ram:TypeCode': 'VAT',
    'ram:ExemptionReason': exemption?.text,
    'ram:BasisAmount': formatAmount(base),
    'ram:CategoryCode': category,
    'ram:ExemptionReasonCode': exemption?.code,
    'ram:DueDateTypeCode': taxPoint === null ? null : TAX_POINTS[taxPoint],
    'ram:RateApplicablePercent': rateOf(category, ratePercent),
  };
}

function lineOf(line: DocumentLine): XmlPart {
  return {
    'ram:AssociatedDocumentLineDocument': { 'ram:LineID': line.id },
    'ram:SpecifiedTradeProduct': { 'ram:Name': line.name, 'ram:Description': line.description },
    'ram:SpecifiedLineTradeAgreement': { 'ram:NetPriceProductTradePrice': { 'ram:ChargeAmount': line.unitPrice } },
    'ram:SpecifiedLineTradeDelivery': { 'ram:BilledQuantity': textWith(line.quantity, { unitCode: line.unit }) },
    'ram:SpecifiedLineTradeSettlement': {
      'ram:ApplicableTradeTax': {
        'ram:TypeCode': 'VAT',
        'ram:CategoryCode': line.vatCategory,
        'ram:RateApplicablePercent': rateOf(line.vatCategory, line.vatRatePercent),
      },
      'ram:BillingSpecifiedPeriod': periodOf(line.period),
      'ram:SpecifiedTradeSettlementLineMonetarySummation': { 'ram:LineTotalAmount': formatAmount(line.net) },
    },
  };
}
