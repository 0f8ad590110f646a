import { paidFrom, type PaidPeriod } from '../exit/paid-days';
import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LifecycleTerms, TransferRule } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';

/**
 * Whether terms let a contract be handed over. **Reading**: where they say nothing, with the
 * provider's written agreement each time, as the law has it of any contract (C. civ. art. 1216).
 */
export function transferRuleOf({ transfer }: Pick<LifecycleTerms, 'transfer'>): TransferRule {
  return transfer ?? 'WITH_CONSENT';
}

/** The provider's written agreement to a transfer. */
export interface TransferConsent {
  readonly reference: string;
  readonly givenOn: LocalDate;
}

/**
 * What a transfer rests on (`omr-hosted` art. 20). Refuses `TRANSFER_NOT_ALLOWED` where the terms
 * exclude it, and `CONSENT_REQUIRED` without the agreement that they ask for.
 */
export function checkTransfer(
  terms: Pick<LifecycleTerms, 'transfer'>,
  consent: TransferConsent | null,
): Result<TransferConsent | null> {
  switch (transferRuleOf(terms)) {
    case 'NOT_ALLOWED': {
      const message = 'These terms let no contract be handed over to another client.';
      return refuse('TRANSFER_NOT_ALLOWED', ['contractId'], message, 'Agree on it in an amendment of the terms first.');
    }
    case 'CONSENTED_IN_ADVANCE':
      return accept(consent);
    case 'WITH_CONSENT': {
      if (consent !== null) return accept(consent);
      const message = "A contract is handed over only with the provider's written agreement.";
      return refuse('CONSENT_REQUIRED', ['consent'], message, 'Give the document that agrees to it, and its day.');
    }
  }
}

/**
 * What the new client is charged of a period that the former one was invoiced in advance: the same
 * sum as that one is credited, for the days from its first day on, so that the provider is paid the
 * period once.
 */
export function transferCharge(
  paid: PaidPeriod,
  effectiveOn: LocalDate,
  article: string,
): { readonly charge: Money; readonly explanation: Explanation } {
  const label = {
    en: 'Days of a period that the former client was invoiced, rounded half up',
    fr: 'Jours d’une période facturée à l’ancien client, arrondi au centime',
  };
  const names = { label, paid: 'invoiced', result: 'charge', article };
  const { amount: charge, explanation } = paidFrom(paid, effectiveOn, names);
  return { charge, explanation };
}
