import { createDirectDebitBatch, type CreatedBatch } from '../../app/direct-debit/create-direct-debit-batch';
import { recordMandate } from '../../app/direct-debit/record-mandate';
import { withdrawDirectDebits } from '../../app/direct-debit/withdraw-direct-debits';
import { withdrawMandate } from '../../app/direct-debit/withdraw-mandate';
import { DirectDebitMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { savedBatch, savedMandate } from './direct-debit.loader';

/** Mutations of mandates and direct debits. */
export const directDebitMutations = new DirectDebitMutations({
  recordMandate: command(recordMandate, { mandate: savedMandate }),
  withdrawMandate: command(withdrawMandate, { mandate: savedMandate }),
  createDirectDebitBatch: command(createDirectDebitBatch, {
    batch: savedBatch,
    leftOut: (_context: RequestContext, done: CreatedBatch | null) => done?.leftOut ?? null,
  }),
  withdrawDirectDebits: command(withdrawDirectDebits, { batch: savedBatch }),
});
