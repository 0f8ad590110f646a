import { recordSparePart, type RecordedSparePart } from '../../app/spare-part/record-spare-part';
import { withdrawSparePart } from '../../app/spare-part/withdraw-spare-part';
import { SparePartMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { loadSparePart } from './spare-part.loader';

const billingAdjustment = (context: RequestContext, done: RecordedSparePart | null) =>
  loadAdjustment(context, done?.billingAdjustmentId ?? undefined);

/** Mutations of spare parts. */
export const sparePartMutations = new SparePartMutations({
  recordSparePart: command(recordSparePart, {
    sparePart: (context, done) => (done === null ? null : loadSparePart(context, done)),
    billingAdjustment,
  }),
  withdrawSparePart: command(withdrawSparePart, {
    contract: (context, done) => loadContract(context, done?.contractId),
    billingAdjustment,
  }),
});
