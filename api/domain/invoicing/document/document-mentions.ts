import { shownDay, shownNumber } from './document-texts';
import type { Language } from '../../explanation/print';
import { decimal } from '../../money/decimal';
import type { ClientKind } from '../../party/party-words';
import { codeOfExempt, wordsOfExemption } from '../../party/vat-exemption';
import type { LatePaymentTerms } from '../../terms/billing-terms';
import type { LocalDate } from '../../time/instant';
import type { VatCategory } from './invoice-document';

/** Terms of late payment, as far as an invoice tells them. */
type LateTerms = Pick<LatePaymentTerms, 'factor' | 'ecbPlusPoints' | 'startsFrom'>;

/** The least multiple of the legal rate between professionals (C. com. art. L441-10, II). */
const LEAST_FACTOR = '3';

/**
 * The rate of late interest in words, as the contract has it, and from when it runs. **Reading**: a
 * rate below that of the law is printed with the lawful one beside it; to a public body the rate
 * and its start are those of the CCP, whatever the contract says.
 */
export function lateRateWords(
  { factor, ecbPlusPoints, startsFrom }: LateTerms,
  buyerKind: ClientKind,
  language: Language,
): string {
  const isFrench = language === 'fr';
  const ecb = (points: string): string =>
    isFrench
      ? `taux de refinancement de la Banque centrale européenne majoré de ${shownNumber(points, 'fr')} points`
      : `refinancing rate of the European Central Bank plus ${shownNumber(points, 'en')} points`;
  const afterDue = isFrench ? 'dès le lendemain de l’échéance' : 'from the day after the due date';
  const afterNotice = isFrench ? 'à compter de la mise en demeure' : 'from the formal notice';
  if (buyerKind === 'PUBLIC_BODY')
    return `${ecb('8')} (${isFrench ? 'CCP, art. R2192-31' : 'CCP art. R2192-31'}), ${afterDue}`;
  const times = (many: string): string =>
    isFrench
      ? `${shownNumber(many, 'fr')} fois le taux de l’intérêt légal`
      : `${shownNumber(many, 'en')} times the legal interest rate`;
  const isBelow =
    buyerKind === 'BUSINESS' && ecbPlusPoints === undefined && decimal(factor).lessThan(decimal(LEAST_FACTOR));
  const lawful = isFrench ? 'au moins 3 fois, C. com., art. L441-10' : 'by law at least 3 times, C. com. art. L441-10';
  const rate = ecbPlusPoints === undefined ? times(factor) : ecb(ecbPlusPoints);
  return `${rate}${isBelow ? ` (${lawful})` : ''}, ${startsFrom === 'DUE_DATE' ? afterDue : afterNotice}`;
}

/** Until when, and how, a document is paid, in words (BT-20). */
export function paymentTermsWords(
  document: { readonly isCredit: boolean; readonly isOpen: boolean; readonly dueOn: LocalDate },
  { paymentDays, isDebited }: { readonly paymentDays: number; readonly isDebited: boolean },
  language: Language,
): string | null {
  const isFrench = language === 'fr';
  if (document.isCredit) {
    if (!document.isOpen) return null;
    return isFrench
      ? 'À déduire de la prochaine facture, ou remboursé'
      : 'Deducted from the next invoice, or paid back';
  }
  const day = shownDay(document.dueOn);
  if (isDebited) return isFrench ? `Prélèvement automatique le ${day}` : `Direct debit on ${day}`;
  if (paymentDays === 0) return isFrench ? 'Payable à réception' : 'Payable on receipt';
  return isFrench ? `Payable à ${paymentDays} jours` : `Payable within ${paymentDays} days`;
}

const OUTSIDE: Readonly<Record<Language, string>> = {
  fr: 'Indemnité ou intérêts de retard, hors du champ d’application de la TVA (CGI, art. 256)',
  en: 'Indemnity or late interest, outside the scope of VAT (CGI art. 256)',
};

/** Why a category has no VAT, in words; null where the category alone does not tell. */
export function exemptionWords(category: VatCategory, language: Language): string | null {
  return category === 'O' ? OUTSIDE[language] : (wordsOfExemption(codeOfExempt(category))?.[language] ?? null);
}
