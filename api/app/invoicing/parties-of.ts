import type { InvoiceParties, InvoiceParty } from '../../domain/invoicing/issued-invoice';
import type { PartyIdentityRecord } from '../../store/party/party-identity.store';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';

/** Both sides of a document, by their identities of its day. */
export function partiesOf(
  seller: PartyIdentityRecord,
  buyer: PartyIdentityRecord,
  setting: InvoicingSettingRecord,
  directDebit: boolean,
): InvoiceParties {
  return {
    seller: partyOf(seller),
    // A client's account is its own: it is named where a document is paid by direct debit.
    buyer: { ...partyOf(buyer), bankDetails: directDebit ? buyer.bankDetails : null },
    vatOnDebits: seller.vatOnDebits,
    operationCategory: setting.operationCategory,
    directDebit,
  };
}

function partyOf(identity: PartyIdentityRecord): InvoiceParty {
  const { name, legalForm, capital, siren, siret, vatNumber, registeredAddress, billingAddress, deliveryAddress } =
    identity;
  return {
    ...{ name, legalForm, capital, siren, siret, vatNumber, registeredAddress, billingAddress, deliveryAddress },
    email: identity.invoiceEmail,
    language: identity.language === 'FR' ? 'fr' : 'en',
    clientKind: identity.clientKind,
    bankDetails: identity.bankDetails,
  };
}
