import { acknowledgeAdjustments } from '../../app/billing/acknowledge-adjustments';
import type { Unit } from '../../app/command/unit';
import { BillingMutations, type AcknowledgeBillingAdjustmentsInput } from '../_generated';
import { command } from '../command';
import { codedError } from '../errors';
import { adjustmentPages } from './adjustment-pages';

/** Mutations of billing adjustments. */
export const billingMutations = new BillingMutations({
  acknowledgeBillingAdjustments: command(acknowledge, {
    acknowledgedCount: (_context, done) => done?.acknowledgedCount ?? 0,
  }),
});

/**
 * Refuses (FORBIDDEN) who is no partner, and (INVALID_CURSOR) a cursor of another list or reader.
 */
function acknowledge(unit: Unit, { upTo, documentNumber }: AcknowledgeBillingAdjustmentsInput) {
  if (unit.session.partnerId === null)
    throw codedError('FORBIDDEN', "Only a partner can acknowledge billing adjustments. Use a partner's key.");
  const [place] = adjustmentPages(unit.session).decode(upTo);
  return acknowledgeAdjustments(unit, { upToPlace: Number(place), documentNumber });
}
