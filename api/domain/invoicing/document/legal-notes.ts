import type { Language } from '../../explanation/print';
import type { ClientKind } from '../../party/party-words';
import type { InvoiceNote } from './invoice-document';

/** What the mentions of payment depend on. */
export interface LegalNotesFor {
  readonly language: Language;
  readonly buyerKind: ClientKind;
  /**
   * The rate of late interest in words of that language, e.g. `3 fois le taux de l’intérêt légal`.
   */
  readonly lateRate: string;
}

/**
 * The mentions of payment that every French invoice has (C. com. L441-9, L441-10 and D441-5; public
 * bodies CCP L2192-13 and D2192-35), each with its code. No discount is granted. **Reading**:
 * who is no professional owes no 40 €, and the mention says so instead of being left out.
 */
export function legalNotes({ language, buyerKind, lateRate }: LegalNotesFor): readonly InvoiceNote[] {
  const isProfessional = buyerKind === 'BUSINESS' || buyerKind === 'PUBLIC_BODY';
  const article = buyerKind === 'PUBLIC_BODY' ? 'CCP, art. D2192-35' : 'C. com., art. D441-5';
  return language === 'fr'
    ? [
        { code: 'PMD', text: `Pénalités de retard : ${lateRate}.` },
        {
          code: 'PMT',
          text: isProfessional
            ? `Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 € (${article}).`
            : 'Aucune indemnité forfaitaire pour frais de recouvrement : le client n’est pas un professionnel.',
        },
        { code: 'AAB', text: 'Aucun escompte n’est accordé en cas de paiement anticipé.' },
      ]
    : [
        { code: 'PMD', text: `Late payment interest: ${lateRate}.` },
        {
          code: 'PMT',
          text: isProfessional
            ? `Fixed compensation for recovery costs in case of late payment: 40 € (${article}).`
            : 'No fixed compensation for recovery costs: the client is not a professional.',
        },
        { code: 'AAB', text: 'No discount is granted for early payment.' },
      ];
}
