import type { AcknowledgeInput } from '../../app/billing/acknowledge-feed';
import type { Unit } from '../../app/command/unit';
import { codedError } from '../errors';
import { adjustmentPages } from './adjustment-pages';

/**
 * Acknowledges up to a cursor. Refuses (FORBIDDEN) who is no partner, and (INVALID_CURSOR) a cursor
 * of another list or reader.
 */
export function acknowledging<Done>(what: string, acknowledge: (unit: Unit, input: AcknowledgeInput) => Done) {
  return (unit: Unit, { upTo, documentNumber }: { readonly upTo: string; readonly documentNumber: string }): Done => {
    if (unit.session.partnerId === null)
      throw codedError('FORBIDDEN', `Only a partner can acknowledge ${what}. Use a partner's key.`);
    const [place] = adjustmentPages(unit.session).decode(upTo);
    return acknowledge(unit, { upToPlace: Number(place), documentNumber });
  };
}
