import type { CreatedBatch } from '../../app/direct-debit/create-direct-debit-batch';
import { directDebitFilePath } from '../../domain/direct-debit/file-path';
import { lapsesOn, mandateStateOn, type MandateLife } from '../../domain/direct-debit/mandate';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { oneInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import { clientsById } from '../../store/client/client.store';
import {
  debitsOfBatches,
  debitsOfInvoices,
  debitStatesOf,
  directDebitBatchesById,
  directDebitBatchOrder,
  directDebitOrder,
  listDirectDebitBatches,
  type DirectDebitBatchRecord,
  type DirectDebitRecord,
} from '../../store/direct-debit/direct-debit.store';
import {
  lastUsesOf,
  mandateOrder,
  mandatesById,
  mandatesOfClients,
  type MandateRecord,
} from '../../store/direct-debit/mandate.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import {
  ClientDirectDebitRelations,
  DirectDebitBatchRelations,
  DirectDebitLeftOutRelations,
  DirectDebitMandateRelations,
  DirectDebitQueries,
  DirectDebitRelations,
  InvoiceDirectDebitRelations,
  type ClientDirectDebitMandatesArgs,
  type DirectDebitBatchDebitsArgs,
  type DirectDebitMandateStateArgs,
  type QueryDirectDebitBatchArgs,
  type QueryDirectDebitBatchesArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { idsOf, loadGroups, loadMaybe, loadPage, loadPages, loadRow } from '../load';

const mandatePages = pagesInOrder<MandateRecord>({ list: 'directDebitMandates', order: mandateOrder });
const batchPages = pagesInOrder<DirectDebitBatchRecord>({ list: 'directDebitBatches', order: directDebitBatchOrder });
const debitPages = pagesInOrder<DirectDebitRecord>({ list: 'directDebits', order: directDebitOrder });

/** An invoice that was left out of a batch. */
export type LeftOut = CreatedBatch['leftOut'][number];
type Ids = readonly { readonly id: string }[];

/** The mandate that a mutation recorded or changed. */
export const savedMandate = savedRow((done: { readonly mandateId: string }) => done.mandateId, mandatesById);
/** The batch that a mutation made or changed. */
export const savedBatch = savedRow((done: { readonly batchId: string }) => done.batchId, directDebitBatchesById);

/** Resolves queries about direct debits. */
export class DirectDebitQueryResolver extends DirectDebitQueries {
  directDebitBatch(context: RequestContext, { id }: QueryDirectDebitBatchArgs) {
    return loadRow(context, id, directDebitBatchesById);
  }

  directDebitBatches(context: RequestContext, args: QueryDirectDebitBatchesArgs) {
    return loadPage(context, args, batchPages, listDirectDebitBatches);
  }
}

type Life = Pick<MandateRecord, 'id' | 'recurrence' | 'signedOn' | 'withdrawnOn'>;

/** What mandates are of, and where they stand. */
export class MandateLoader extends DirectDebitMandateRelations {
  client(context: RequestContext, mandates: readonly MandateRecord[]) {
    return loadMaybe(context, mandates, ({ clientId }) => clientId, clientsById);
  }

  @needs('id')
  async lastUsedOn(context: RequestContext, mandates: Ids) {
    const uses = await usesOf(context, mandates);
    return mandates.map(({ id }) => uses.get(id) ?? null);
  }

  @needs('id', 'recurrence', 'signedOn', 'withdrawnOn')
  async lapsesOn(context: RequestContext, mandates: readonly Life[]) {
    const uses = await usesOf(context, mandates);
    return mandates.map((mandate) => lapsesOn(lifeOf(mandate, uses)));
  }

  @needs('id', 'recurrence', 'signedOn', 'withdrawnOn')
  async state(context: RequestContext, mandates: readonly Life[], args: DirectDebitMandateStateArgs) {
    const uses = await usesOf(context, mandates);
    const on = args.on ?? utcDayOf(context.now);
    return mandates.map((mandate) => mandateStateOn(lifeOf(mandate, uses), on));
  }
}

async function usesOf(context: RequestContext, mandates: Ids): Promise<ReadonlyMap<string, LocalDate>> {
  const found = await lastUsesOf(context.read, idsOf(mandates));
  return new Map(found.map(({ id, lastUsedOn }) => [id, lastUsedOn as LocalDate]));
}

function lifeOf({ id, recurrence, signedOn, withdrawnOn }: Life, uses: ReadonlyMap<string, LocalDate>): MandateLife {
  const days = { signedOn: signedOn as LocalDate, withdrawnOn: withdrawnOn as LocalDate | null };
  return { recurrence, ...days, lastUsedOn: uses.get(id) ?? null };
}

/** Loads the mandates of clients. */
export class MandatesOfClients extends ClientDirectDebitRelations {
  @needs('id')
  directDebitMandates(context: RequestContext, clients: Ids, args: ClientDirectDebitMandatesArgs) {
    return loadPages(context, clients, args, mandatePages, mandatesOfClients);
  }
}

/** Loads the debits of invoices. */
export class DebitsOfInvoices extends InvoiceDirectDebitRelations {
  @needs('id')
  directDebits(context: RequestContext, invoices: Ids) {
    return loadGroups(context, invoices, ({ invoiceId }) => invoiceId, debitsOfInvoices);
  }
}

/** Loads what debits are of. */
export class DebitLoader extends DirectDebitRelations {
  batch(context: RequestContext, debits: readonly DirectDebitRecord[]) {
    return loadMaybe(context, debits, ({ batchId }) => batchId, directDebitBatchesById);
  }

  invoice(context: RequestContext, debits: readonly DirectDebitRecord[]) {
    return loadMaybe(context, debits, ({ invoiceId }) => invoiceId, invoicesById);
  }

  @needs('id')
  async state(context: RequestContext, debits: Ids) {
    const found = await debitStatesOf(context.read, idsOf(debits));
    return oneInOrder(
      debits,
      ({ id }) => id,
      found,
      ({ id }) => id,
    ).map((one) => (one instanceof Error ? one : one.state));
  }

  mandate(context: RequestContext, debits: readonly DirectDebitRecord[]) {
    return loadMaybe(context, debits, ({ mandateId }) => mandateId, mandatesById);
  }
}

/** Loads the debits of batches. */
export class DebitBatchLoader extends DirectDebitBatchRelations {
  @needs('id')
  path(_context: RequestContext, batches: Ids) {
    return batches.map(({ id }) => directDebitFilePath(id));
  }

  @needs('id')
  debits(context: RequestContext, batches: Ids, args: DirectDebitBatchDebitsArgs) {
    return loadPages(context, batches, args, debitPages, debitsOfBatches);
  }
}

/** Loads the invoices that were left out of batches. */
export class LeftOutLoader extends DirectDebitLeftOutRelations {
  invoice(context: RequestContext, leftOut: readonly LeftOut[]) {
    return loadMaybe(context, leftOut, ({ invoiceId }) => invoiceId, invoicesById);
  }
}
