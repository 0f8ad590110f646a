import type { Language } from '../../explanation/print';
import type { AnnouncedRight, DunningLetterKind } from './dunning-letter';

/** What is said of one thing, and of several. */
type OneOrMany = (count: number) => string;

/** The words of letters in a language. Days and amounts come as text of that language. */
export interface LetterWords {
  readonly kinds: Readonly<Record<DunningLetterKind, string>>;
  readonly numbered: string;
  readonly buyer: string;
  readonly writtenOn: string;
  readonly contract: string;
  readonly buyerReference: string;
  readonly proof: string;
  readonly payBy: string;
  readonly subject: (kind: DunningLetterKind, contract: string) => string;
  readonly greeting: string;
  /** What is late and by when it is to be paid. */
  readonly late: Readonly<Record<DunningLetterKind, (count: number, on: string) => string>>;
  readonly demand: Readonly<Record<DunningLetterKind, (total: string, payBy: string, days: number) => string>>;
  readonly crossed: string;
  readonly invoices: string;
  /** Number, issued, due, total, paid, open. */
  readonly invoiceColumns: readonly [string, string, string, string, string, string];
  readonly interest: string;
  readonly asContract: (through: string, terms: string, article: string | null) => string;
  readonly asLeast: (through: string, article: string) => string;
  readonly asDefault: (through: string, article: string) => string;
  readonly fee: (article: string) => string;
  /** Invoice, since, days, calculation, interest, fixed sum. */
  readonly interestColumns: readonly [string, string, string, string, string, string];
  readonly span: (balance: string, days: string, percent: string) => string;
  readonly runsOn: string;
  readonly noneYet: string;
  readonly fromNotice: string;
  readonly reserved: string;
  readonly reservedOfProfessionals: string;
  readonly unpaid: string;
  readonly interestTotal: (on: string) => string;
  readonly fees: OneOrMany;
  readonly claimed: string;
  readonly total: string;
  readonly otherwise: string;
  readonly notice: string;
  readonly rights: Readonly<Record<AnnouncedRight['kind'], (from: string | null, after: number | null) => string>>;
  readonly court: string;
  readonly farewell: string;
  readonly payment: string;
  readonly transfer: string;
  readonly quote: string;
  readonly asOnInvoices: string;
  readonly untaxed: string;
  readonly ofBusinesses: string;
  readonly ofPublicBodies: string;
  readonly ofNotices: string;
  readonly translation: (original: Language) => string;
}

const some =
  (one: string, many: string): OneOrMany =>
  (count) =>
    count === 1 ? one : many.replace('#', String(count));
const earliestFr = (from: string | null): string => (from === null ? '' : `, au plus tôt le ${from}`);
const earliestEn = (from: string | null): string => (from === null ? '' : `, on ${from} at the earliest`);

/** See `LetterWords`. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  fr: {
    kinds: { PAYMENT_REMINDER: 'Relance', FORMAL_NOTICE: 'Mise en demeure' },
    numbered: 'N°',
    buyer: 'Client',
    writtenOn: 'Date',
    contract: 'Contrat',
    buyerReference: 'Référence acheteur',
    proof: 'Envoi',
    payBy: 'Date limite',
    subject: (kind, contract) =>
      kind === 'FORMAL_NOTICE'
        ? `Objet : mise en demeure de payer, contrat ${contract}`
        : `Objet : relance, factures échues du contrat ${contract}`,
    greeting: 'Madame, Monsieur,',
    late: {
      PAYMENT_REMINDER: (count, on) =>
        some(
          `Sauf erreur de notre part, la facture ci-dessous est échue et n’était pas réglée le ${on}.`,
          `Sauf erreur de notre part, les # factures ci-dessous sont échues et n’étaient pas réglées le ${on}.`,
        )(count),
      FORMAL_NOTICE: (count, on) =>
        some(
          `La facture ci-dessous est échue et restait impayée le ${on}.`,
          `Les # factures ci-dessous sont échues et restaient impayées le ${on}.`,
        )(count),
    },
    demand: {
      PAYMENT_REMINDER: (total, payBy, days) =>
        `Nous vous remercions de nous régler ${total} au plus tard le ${payBy}, soit sous ${days} jour${days === 1 ? '' : 's'}.`,
      FORMAL_NOTICE: (total, payBy, days) =>
        `Par la présente, nous vous mettons en demeure de nous payer ${total} au plus tard le ${payBy}, soit sous ` +
        `${days} jour${days === 1 ? '' : 's'}.`,
    },
    crossed: 'Si votre paiement s’est croisé avec ce courrier, nous vous prions de ne pas en tenir compte.',
    invoices: 'Factures échues',
    invoiceColumns: ['Facture', 'Émise le', 'Échue le', 'Montant TTC', 'Déjà réglé', 'Reste dû'],
    interest: 'Intérêts de retard et frais de recouvrement',
    asContract: (through, terms, article) =>
      `Intérêts jusqu’au ${through} inclus, au taux du contrat (${terms}${article === null ? '' : `, ${article}`}).`,
    asLeast: (through, article) => `Intérêts jusqu’au ${through} inclus, au taux minimal de la loi (${article}).`,
    asDefault: (through, article) =>
      `Intérêts jusqu’au ${through} inclus, au taux de la Banque centrale européenne majoré de 10 points (${article}).`,
    fee: (article) =>
      `S’y ajoute, pour chaque facture payée en retard, l’indemnité forfaitaire pour frais de recouvrement (${article}).`,
    interestColumns: ['Facture', 'Depuis le', 'Jours', 'Solde, jours, taux annuel', 'Intérêts', 'Indemnité'],
    span: (balance, days, percent) => `${balance} · ${days} j · ${percent}\u00a0%`,
    runsOn: 'Les intérêts continuent de courir chaque jour jusqu’au paiement complet.',
    noneYet: 'Aucun intérêt n’a couru à cette date.',
    fromNotice: 'Les sommes dues portent intérêt à compter de la mise en demeure.',
    reserved: 'Nos droits à des intérêts de retard sont réservés.',
    reservedOfProfessionals:
      'Nos droits aux intérêts de retard et à l’indemnité forfaitaire pour frais de recouvrement sont réservés.',
    unpaid: 'Reste dû sur factures',
    interestTotal: (on) => `Intérêts au ${on}`,
    fees: some('Indemnité forfaitaire', 'Indemnités forfaitaires (#)'),
    claimed: 'Intérêts et indemnités déjà facturés',
    total: 'Total à payer',
    otherwise: 'À défaut de paiement',
    notice: 'À défaut de paiement dans ce délai, nous devrons vous adresser une mise en demeure.',
    rights: {
      WITHHOLD_WORK: (from) => `nous pourrons suspendre nos interventions${earliestFr(from)}`,
      ALL_DUE_AT_ONCE: (from) =>
        `toutes les sommes dues au titre du contrat pourront être rendues exigibles immédiatement${earliestFr(from)}`,
      SUSPEND: (from) => `le service pourra être suspendu${earliestFr(from)}`,
      TERMINATE_SUSPENDED: (_from, after) =>
        `le contrat pourra être résilié à vos torts après ${String(after)} jours de suspension sans paiement`,
      TERMINATE: (from, after) =>
        `le contrat pourra être résilié si cette mise en demeure reste sans effet pendant ${String(after)} mois${earliestFr(from)}`,
    },
    court: 'nous pourrons poursuivre le recouvrement en justice.',
    farewell: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
    payment: 'Règlement',
    transfer: 'Par virement à',
    quote: 'Référence',
    asOnInvoices: 'Selon les modalités qui figurent sur les factures.',
    untaxed: 'Factures : montants TTC. Intérêts et indemnités : hors du champ d’application de la TVA.',
    ofBusinesses:
      'Pénalités de retard et indemnité forfaitaire de 40 € : Code de commerce, art. L441-10, II et D441-5.',
    ofPublicBodies:
      'Intérêts moratoires et indemnité forfaitaire de 40 € : Code de la commande publique, art. L2192-13, R2192-31 et D2192-35.',
    ofNotices: 'Mise en demeure : Code civil, art. 1344 et 1231-6.',
    translation: (original) =>
      `Traduction, à titre d’information : la lettre émise est celle en ${original === 'en' ? 'anglais' : 'français'}.`,
  },
  en: {
    kinds: { PAYMENT_REMINDER: 'Payment reminder', FORMAL_NOTICE: 'Formal notice' },
    numbered: 'No.',
    buyer: 'Client',
    writtenOn: 'Date',
    contract: 'Contract',
    buyerReference: 'Buyer reference',
    proof: 'Sent by',
    payBy: 'Last day to pay',
    subject: (kind, contract) =>
      kind === 'FORMAL_NOTICE'
        ? `Subject: formal notice to pay, contract ${contract}`
        : `Subject: reminder, overdue invoices of contract ${contract}`,
    greeting: 'Dear Sir or Madam,',
    late: {
      PAYMENT_REMINDER: (count, on) =>
        some(
          `Unless we are mistaken, the invoice below is overdue and was not paid on ${on}.`,
          `Unless we are mistaken, the # invoices below are overdue and were not paid on ${on}.`,
        )(count),
      FORMAL_NOTICE: (count, on) =>
        some(
          `The invoice below is overdue and was still unpaid on ${on}.`,
          `The # invoices below are overdue and were still unpaid on ${on}.`,
        )(count),
    },
    demand: {
      PAYMENT_REMINDER: (total, payBy, days) =>
        `Please pay us ${total} by ${payBy} at the latest, that is within ${days} day${days === 1 ? '' : 's'}.`,
      FORMAL_NOTICE: (total, payBy, days) =>
        `By this letter we give you formal notice to pay us ${total} by ${payBy} at the latest, that is within ` +
        `${days} day${days === 1 ? '' : 's'}.`,
    },
    crossed: 'If your payment has crossed with this letter, please disregard it.',
    invoices: 'Overdue invoices',
    invoiceColumns: ['Invoice', 'Issued on', 'Due on', 'Amount incl. VAT', 'Paid', 'Remaining'],
    interest: 'Late interest and costs of recovery',
    asContract: (through, terms, article) =>
      `Interest through ${through}, at the rate of the contract (${terms}${article === null ? '' : `, ${article}`}).`,
    asLeast: (through, article) => `Interest through ${through}, at the least rate of the law (${article}).`,
    asDefault: (through, article) =>
      `Interest through ${through}, at the rate of the European Central Bank plus 10 points (${article}).`,
    fee: (article) => `Each invoice that is paid late adds the fixed sum for the costs of recovery (${article}).`,
    interestColumns: ['Invoice', 'Since', 'Days', 'Balance, days, yearly rate', 'Interest', 'Fixed sum'],
    span: (balance, days, percent) => `${balance} · ${days} d · ${percent}%`,
    runsOn: 'Interest runs on each day until all is paid.',
    noneYet: 'No interest has run by that day.',
    fromNotice: 'What is owed bears interest from the formal notice on.',
    reserved: 'Our rights to late interest are reserved.',
    reservedOfProfessionals: 'Our rights to late interest and to the fixed sum for the costs of recovery are reserved.',
    unpaid: 'Remaining on invoices',
    interestTotal: (on) => `Interest through ${on}`,
    fees: some('Fixed sum for recovery', 'Fixed sums for recovery (#)'),
    claimed: 'Interest and fixed sums invoiced before',
    total: 'Total to pay',
    otherwise: 'If it is not paid',
    notice: 'If it is not paid by then, we shall have to give you formal notice.',
    rights: {
      WITHHOLD_WORK: (from) => `we may withhold our work${earliestEn(from)}`,
      ALL_DUE_AT_ONCE: (from) => `all that is owed under the contract may be made payable at once${earliestEn(from)}`,
      SUSPEND: (from) => `the service may be suspended${earliestEn(from)}`,
      TERMINATE_SUSPENDED: (_from, after) =>
        `the contract may be ended for your fault after ${String(after)} days of suspension without payment`,
      TERMINATE: (from, after) =>
        `the contract may be ended if this notice stays without effect for ${String(after)} month${after === 1 ? '' : 's'}${earliestEn(from)}`,
    },
    court: 'we may claim payment in court.',
    farewell: 'Yours faithfully,',
    payment: 'Payment',
    transfer: 'By transfer to',
    quote: 'Reference',
    asOnInvoices: 'As the invoices say.',
    untaxed: 'Invoices: amounts including VAT. Interest and fixed sums: outside the scope of VAT.',
    ofBusinesses: 'Late interest and fixed sum of 40 €: French Code de commerce, art. L441-10, II and D441-5.',
    ofPublicBodies:
      'Late interest and fixed sum of 40 €: French Code de la commande publique, art. L2192-13, R2192-31 and D2192-35.',
    ofNotices: 'Formal notice: French Code civil, art. 1344 and 1231-6.',
    translation: (original) =>
      `Translation, for information: the letter that was issued is the one in ${original === 'en' ? 'English' : 'French'}.`,
  },
};
