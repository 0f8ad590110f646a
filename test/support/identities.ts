/** Who both sides are in law, with all that an invoice must say, as `recordIdentity` takes it. */

const FRENCH = { vatOnDebits: false, language: 'FR' } as const;

/** A provider that may issue invoices, and is paid by transfer. */
export const PROVIDER_IN_LAW = {
  ...FRENCH,
  name: 'Infogérance du Rhône',
  legalForm: 'SAS',
  siren: '732829320',
  vatNumber: 'FR44732829320',
  register: 'RCS Lyon',
  registeredAddress: { lines: ['12 quai Rambaud'], postcode: '69002', city: 'Lyon', country: 'FR' },
  invoiceEmail: 'facturation@infogerance-rhone.example',
  bankDetails: { holder: 'Infogérance du Rhône', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
} as const;

/** A business that is invoiced. */
export const CLIENT_IN_LAW = {
  ...FRENCH,
  name: 'Atelier Morel & Fils',
  legalForm: 'SARL',
  siren: '552100554',
  vatNumber: 'FR96552100554',
  registeredAddress: { lines: ['4 rue de l’Œillet'], postcode: '38000', city: 'Grenoble', country: 'FR' },
  invoiceEmail: 'compta@atelier-morel.example',
  clientKind: 'BUSINESS',
} as const;
