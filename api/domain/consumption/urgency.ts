import type { Label } from '../explanation/explanation';
import type { ContractSide } from '../lifecycle/notice';
import type { ConsumptionTerms } from '../terms/consumption-terms';

/** Whether some work is urgent, and which side of the contract says so. */
export interface WorkUrgency {
  readonly urgent: boolean;
  readonly statedBy: ContractSide;
}

/**
 * Whether work counts as urgent: as somebody states it, else as the terms presume, and as urgent
 * where they say nothing. **Reading**: a client that asks for a repair at once need not prove that
 * it is urgent.
 */
export function countsAsUrgent(
  { unstatedUrgency = 'URGENT' }: Pick<ConsumptionTerms, 'unstatedUrgency'>,
  urgency: WorkUrgency | null,
): boolean {
  return urgency?.urgent ?? unstatedUrgency === 'URGENT';
}

/** How an explanation says that work counts as urgent, or not, and by whose word. */
export function urgencyLabel(urgency: WorkUrgency | null, urgent: boolean): Label {
  const labels = urgent ? URGENT : NOT_URGENT;
  return labels[urgency?.statedBy ?? 'NOBODY'];
}

const URGENT = {
  CLIENT: {
    en: 'Covered by a forfait of urgent work: urgent, as the client says',
    fr: 'Couvert par un forfait de travaux urgents : urgent, selon le client',
  },
  PROVIDER: {
    en: 'Covered by a forfait of urgent work: urgent, as the provider says',
    fr: 'Couvert par un forfait de travaux urgents : urgent, selon le prestataire',
  },
  NOBODY: {
    en: 'Covered by a forfait of urgent work: urgent, as the terms presume',
    fr: 'Couvert par un forfait de travaux urgents : urgent, par présomption',
  },
} as const;
const NOT_URGENT = {
  CLIENT: {
    en: 'Outside a forfait of urgent work: not urgent, as the client says',
    fr: 'Hors d’un forfait de travaux urgents : non urgent, selon le client',
  },
  PROVIDER: {
    en: 'Outside a forfait of urgent work: not urgent, as the provider says',
    fr: 'Hors d’un forfait de travaux urgents : non urgent, selon le prestataire',
  },
  NOBODY: {
    en: 'Outside a forfait of urgent work: not urgent, as the terms presume',
    fr: 'Hors d’un forfait de travaux urgents : non urgent, par présomption',
  },
} as const;
