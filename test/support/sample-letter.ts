import type { LetterFacts, LetterInvoice } from '../../api/domain/dunning/letter/dunning-letter';
import { add, sum } from '../../api/domain/money/arithmetic';
import { money, zero } from '../../api/domain/money/value';
import type { LocalDate } from '../../api/domain/time/instant';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from './identities';

/** A letter by itself, with so many invoices, for tests of its words and its layout. */

const NOBODY = { capital: null, siret: null, billingAddress: null, electronicAddress: null, register: null };
const day = (text: string): LocalDate => text as LocalDate;
const eur = (text: string) => money(text, 'EUR');

/** An invoice that is late, with interest at two rates. */
function lateInvoice(at: number): LetterInvoice {
  const number = String(at + 1).padStart(5, '0');
  return {
    id: number,
    reference: `F2026-${number}`,
    issuedOn: day('2026-03-01'),
    dueOn: day('2026-04-01'),
    total: eur('1234.56'),
    paid: eur('234.56'),
    open: eur('1000.00'),
    charge: {
      firstDay: day('2026-04-02'),
      days: 120,
      spans: [
        { balance: eur('1234.56'), days: 90, percent: '8.13' },
        { balance: eur('1000.00'), days: 30, percent: '7.86' },
      ],
      interest: eur('31.21'),
      recoveryFee: eur('40.00'),
    },
  };
}

/** What a letter with so many invoices is made from. */
export function sampleLetter(invoiceCount: number, more: Partial<LetterFacts> = {}): LetterFacts {
  const invoices = Array.from({ length: invoiceCount }, (_, at) => lateInvoice(at));
  const unpaid = sum(
    invoices.map(({ open }) => open),
    'EUR',
  );
  const charges = invoices.map(({ charge }) => charge!);
  const interest = sum(
    charges.map((each) => each.interest),
    'EUR',
  );
  const recoveryFee = sum(
    charges.map((each) => each.recoveryFee),
    'EUR',
  );
  return {
    kind: 'FORMAL_NOTICE',
    reference: 'OMR-S1-R2',
    writtenOn: day('2026-07-31'),
    payBy: day('2026-08-08'),
    proof: 'Lettre recommandée 1A 123 456 7890 1',
    contractNumber: 'OMR-S1',
    buyerReference: 'CPTA-7',
    seller: {
      ...NOBODY,
      ...{ name: PROVIDER_IN_LAW.name, legalForm: 'SAS', capital: eur('50000.00'), register: 'RCS Lyon' },
      ...{ siren: PROVIDER_IN_LAW.siren, vatNumber: null, email: PROVIDER_IN_LAW.invoiceEmail },
      legalAddress: PROVIDER_IN_LAW.registeredAddress,
    },
    buyer: {
      ...NOBODY,
      ...{ name: CLIENT_IN_LAW.name, legalForm: 'SARL', siren: CLIENT_IN_LAW.siren, vatNumber: null, email: null },
      legalAddress: CLIENT_IN_LAW.registeredAddress,
      billingAddress: { lines: ['BP 12'], postcode: '38001', city: 'Grenoble Cedex', country: 'FR' },
    },
    buyerKind: 'BUSINESS',
    termsTitle: { fr: 'Conditions d’infogérance', en: 'Managed-services terms' },
    invoices,
    basis: 'LAWFUL_MINIMUM',
    article: 'C. com. art. L441-10, D441-5',
    rights: [
      { kind: 'WITHHOLD_WORK', from: day('2026-08-09'), after: null, article: 'art. 21.3' },
      { kind: 'SUSPEND', from: day('2026-08-09'), after: null, article: 'art. 21.3' },
      { kind: 'TERMINATE_SUSPENDED', from: null, after: 15, article: 'art. 21.3' },
    ],
    payment: { kind: 'TRANSFER', ...PROVIDER_IN_LAW.bankDetails },
    ...{ unpaid, interest, recoveryFee, alreadyClaimed: zero('EUR') },
    total: add(add(unpaid, interest), recoveryFee),
    ...more,
  };
}
