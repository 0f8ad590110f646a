import type { Language } from '../../explanation/print';
import { decimal } from '../../money/decimal';
import { formatAmount } from '../../money/format-money';
import type { Money } from '../../money/value';
import type { LocalDate } from '../../time/instant';
import type { DocumentSettlement, InvoiceDocument } from './invoice-document';
import type { InvoiceParty } from './invoice-party';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** An amount as a document of a language shows it, e.g. `1 234,56 €`. */
export function shownAmount(value: Money, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: value.currency });
  // Text, which keeps all digits; the types of the compiler know numbers alone.
  return format.format(formatAmount(value) as never);
}

/** A number as a document shows it, with as many decimals as it has, but so many at least. */
export function shownNumber(text: string, language: Language, atLeast = 0): string {
  const value = decimal(text);
  const decimals = Math.max(atLeast, value.decimalPlaces());
  return formatOf(language, decimals).format(value.toFixed() as never);
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make one costs more than all else of a document. */
function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const name = `${language} ${decimals}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(name, made);
  return made;
}

/** The name of a country, e.g. `Allemagne`; a code that the language has no name for stays. */
export function shownCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(code) ?? code;
}

/** A day as a document shows it: `02/11/2026`, which is the same in both languages. */
export function shownDay(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** Form, capital and register of a party (C. com. R123-237, R123-238); null where none is known. */
export function legalWords({ legalForm, capital, register }: InvoiceParty, language: Language): string | null {
  const shown = capital === null ? null : shownAmount(capital, language);
  const of = language === 'fr' ? 'au capital de' : 'with a capital of';
  const form = shown === null ? legalForm : [legalForm ?? '', of, shown].join(' ').trim();
  const words = [form, register].filter((each) => each !== null);
  return words.length === 0 ? null : words.join(', ');
}

/** What was paid, or set off, in words: an invoice names the credit note, and it the invoice. */
export function settlementWords(
  { kind, number, on }: DocumentSettlement,
  { kind: of, language }: Pick<InvoiceDocument, 'kind' | 'language'>,
): string {
  const isFrench = language === 'fr';
  const day = shownDay(on);
  const which = number === null ? '' : ` ${number}`;
  if (kind === 'PAYMENT') return isFrench ? `Payé le ${day}${which}` : `Paid on ${day}${which}`;
  if (of === 'CREDIT_NOTE')
    return isFrench ? `Imputé sur la facture${which} le ${day}` : `Offset against invoice${which} on ${day}`;
  return isFrench ? `Imputation de l’avoir${which} du ${day}` : `Credit note${which} of ${day}, set off`;
}

/** Category of operation, and VAT on debits: French invoices name them (242 nonies A). */
export function operationWords({ operation, isVatOnDebits, language }: InvoiceDocument): readonly string[] {
  const isFrench = language === 'fr';
  const kinds = {
    GOODS: isFrench ? 'livraison de biens' : 'delivery of goods',
    SERVICES: isFrench ? 'prestation de services' : 'supply of services',
    MIXED: isFrench ? 'livraison de biens et prestation de services' : 'delivery of goods and supply of services',
  };
  const category = isFrench ? 'Catégorie de l’opération : ' : 'Category of operation: ';
  const option = isFrench
    ? 'Option pour le paiement de la taxe d’après les débits.'
    : 'Option for payment of VAT on debits.';
  return [`${category}${kinds[operation]}.`, ...(isVatOnDebits ? [option] : [])];
}
