import type { ResolverSet } from '../_generated';
import { directDebitMutations } from './direct-debit.commands';
import {
  DebitBatchLoader,
  DebitLoader,
  DebitsOfInvoices,
  DirectDebitQueryResolver,
  LeftOutLoader,
  MandateLoader,
  MandatesOfClients,
} from './direct-debit.loader';

/** All that resolves mandates and direct debits. */
export const directDebitResolvers = {
  ClientDirectDebitRelations: new MandatesOfClients(),
  DirectDebitBatchRelations: new DebitBatchLoader(),
  DirectDebitLeftOutRelations: new LeftOutLoader(),
  DirectDebitMandateRelations: new MandateLoader(),
  DirectDebitMutations: directDebitMutations,
  DirectDebitQueries: new DirectDebitQueryResolver(),
  DirectDebitRelations: new DebitLoader(),
  InvoiceDirectDebitRelations: new DebitsOfInvoices(),
} satisfies Partial<ResolverSet>;
