import { emailFault, sirenFault, siretFault, vatNumberFault } from '../../party/company-numbers';
import { isCountry, isFranceForVat } from '../../party/countries';
import { isAddressScheme } from '../../party/electronic-address';
import type { InvoiceDocument } from './invoice-document';
import { nonies, type InvoiceFaults } from './invoice-fault';
import type { InvoiceParty, PostalAddress } from './invoice-party';

/** Forms of companies that have a capital, which their documents name (C. com. R123-238). */
const WITH_CAPITAL = new Set(['SA', 'SAS', 'SASU', 'SARL', 'EURL', 'SCA', 'SE', 'SELARL', 'SELAS', 'SELAFA', 'SELCA']);
const ADDRESS_FORM = /^[A-Za-z0-9_.-]+$/;
const ADDRESS_LONGEST = 125;

/** Whether the documents of a company of such a form name its capital (C. com. R123-238). */
export function namesCapital(legalForm: string | null): boolean {
  return WITH_CAPITAL.has(legalForm?.toUpperCase() ?? '');
}

/** What is missing or wrong of the seller. */
export function sellerFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { seller, lines } = document;
  faults.needs(seller.name, `${nonies('I, 1°')}; BR-06`, ['seller', 'name'], 'The name of the seller');
  addressFaults(faults, seller.legalAddress, ['seller', 'legalAddress'], 'The address of the seller', 'BR-08; BR-09');
  if (faults.needs(seller.siren, 'C. com. R123-237; BR-FR-10; BR-E-02', ['seller', 'siren'], 'The SIREN of the seller'))
    faults.sound(sirenFault(seller.siren), 'BR-FR-10; BR-FR-32', ['seller', 'siren']);
  // Who only sells without VAT has no number (CGI art. 286 ter): its SIREN tells who it is (BT-32).
  const isNumbered = lines.some(({ vatCategory }) => vatCategory !== 'O' && vatCategory !== 'E');
  if (isNumbered)
    faults.needs(
      seller.vatNumber,
      `${nonies('I, 2°')}; BR-S-02; BR-Z-02; BR-AE-02; BR-IC-02; BR-G-02`,
      ['seller', 'vatNumber'],
      'The VAT number of the seller',
    );
  faults.needs(seller.legalForm, 'C. com. R123-238', ['seller', 'legalForm'], 'The legal form of the seller');
  faults.unless(
    seller.capital !== null || !namesCapital(seller.legalForm),
    'C. com. R123-238',
    ['seller', 'capital'],
    'The capital of the seller is missing.',
    'Give its capital.',
  );
  if (seller.electronicAddress === null)
    faults.needs(null, 'BR-FR-13', ['seller', 'electronicAddress'], 'The electronic address of the seller');
  partyFaults(faults, seller, 'seller');
}

/** What is missing or wrong of the buyer: private persons have no SIREN. */
export function buyerFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { buyer, buyerKind, treatment, lines } = document;
  faults.needs(buyer.name, `${nonies('I, 1°')}; BR-07`, ['buyer', 'name'], 'The name of the buyer');
  addressFaults(faults, buyer.legalAddress, ['buyer', 'legalAddress'], 'The address of the buyer', 'BR-10; BR-11');
  const isB2b = treatment === 'B2B';
  const inFrance =
    isFranceForVat(buyer.legalAddress?.country ?? '') && (buyerKind === 'BUSINESS' || buyerKind === 'PUBLIC_BODY');
  if (isB2b || inFrance)
    faults.needs(buyer.siren, `${nonies('I')}; BR-FR-11`, ['buyer', 'siren'], 'The SIREN of the buyer');
  if (buyer.siren !== null) faults.sound(sirenFault(buyer.siren), 'BR-FR-11; BR-FR-32', ['buyer', 'siren']);
  if (buyerKind === 'PUBLIC_BODY' && inFrance)
    faults.needs(buyer.siret, 'CCP D2192-2', ['buyer', 'siret'], 'The SIRET of the public body');
  faults.unless(
    !(isB2b && (buyerKind === 'CONSUMER' || buyerKind === 'NON_PROFESSIONAL')),
    'BR-FR-20',
    ['treatment'],
    'An invoice to somebody who is no business is not told as one to a business.',
    'Use `B2C`.',
  );
  if (lines.some(({ vatCategory }) => vatCategory === 'AE' || vatCategory === 'K'))
    faults.needs(
      buyer.vatNumber,
      `${nonies('I, 3° and 4°')}; BR-AE-02; BR-IC-02`,
      ['buyer', 'vatNumber'],
      'The VAT number of the buyer',
    );
  const electronic = buyer.electronicAddress;
  if (electronic === null)
    faults.needs(null, 'BR-FR-12', ['buyer', 'electronicAddress'], 'The electronic address of the buyer');
  else
    faults.unless(
      !isB2b || (electronic.scheme === '0225' && electronic.value.startsWith(buyer.siren ?? '')),
      'BR-FR-21',
      ['buyer', 'electronicAddress'],
      'The electronic address of the buyer does not begin with its SIREN.',
      'Give its address in the French directory, with the scheme `0225`.',
    );
  partyFaults(faults, buyer, 'buyer');
}

function partyFaults(faults: InvoiceFaults, party: InvoiceParty, who: 'seller' | 'buyer'): void {
  const { siren, siret, vatNumber, electronicAddress, billingAddress, email } = party;
  if (siret !== null) {
    faults.sound(siretFault(siret), 'BR-FR-09', [who, 'siret']);
    faults.unless(
      siren !== null && siret.startsWith(siren),
      'BR-FR-09',
      [who, 'siret'],
      'The SIRET does not begin with the SIREN.',
      'Give the SIRET of an establishment of that company.',
    );
  }
  if (vatNumber !== null) faults.sound(vatNumberFault(vatNumber), 'BR-CO-09', [who, 'vatNumber']);
  if (email !== null) faults.sound(emailFault(email), 'RFC 5321', [who, 'email']);
  if (billingAddress !== null)
    addressFaults(faults, billingAddress, [who, 'billingAddress'], 'The address for invoices', 'BR-09; BR-11');
  faults.notEmpty(party.legalForm, [who, 'legalForm'], 'The legal form');
  faults.notEmpty(party.register, [who, 'register'], 'The register');
  if (electronicAddress === null) return;
  const { scheme, value } = electronicAddress;
  const at = [who, 'electronicAddress'];
  faults.unless(isAddressScheme(scheme), 'BR-CL-25', [...at, 'scheme'], 'There is no such scheme.', 'Give one of EAS.');
  faults.needs(value, 'BR-62; BR-63', [...at, 'value'], 'The electronic address');
  faults.unless(
    scheme !== '0225' || ADDRESS_FORM.test(value),
    'BR-FR-23',
    [...at, 'value'],
    'An address of the French directory has letters, digits, `-`, `_` and `.` only.',
    'Give the address as the directory has it.',
  );
  faults.unless(
    value.length <= ADDRESS_LONGEST,
    'BR-FR-25',
    [...at, 'value'],
    `An electronic address has ${ADDRESS_LONGEST} characters at most.`,
    'Give a shorter one.',
  );
}

/** What is missing or wrong of an address; null is missing. */
export function addressFaults(
  faults: InvoiceFaults,
  address: PostalAddress | null,
  path: readonly string[],
  what: string,
  rule: string,
): void {
  const rules = `${nonies('I, 1°')}; ${rule}`;
  if (address === null) {
    faults.needs(null, rules, path, what);
    return;
  }
  const [street = ''] = address.lines;
  faults.needs(street, rules, [...path, 'lines'], `${what}: its street`);
  faults.needs(address.city, rules, [...path, 'city'], `${what}: its town`);
  if (isFranceForVat(address.country))
    faults.needs(address.postcode, rules, [...path, 'postcode'], `${what}: its postcode`);
  faults.unless(
    isCountry(address.country),
    `${rules}; BR-CL-14`,
    [...path, 'country'],
    'That is no country.',
    'Give two letters of ISO 3166.',
  );
}
