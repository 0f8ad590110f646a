import { formatInstant, utcDayOf } from '../../domain/time/instant';
import { groupsByPlace } from '../../executor/align';
import { needs } from '../../executor/needs';
import { accountEntriesOf, accountsOf, type AccountEntryRecord } from '../../store/account/account.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { paymentsById } from '../../store/payment/payment.store';
import {
  AccountEntryRelations,
  ClientAccountRelations,
  type ClientAccountArgs,
  type ClientAccountEntriesArgs,
} from '../_generated';
import { pages } from '../connection';
import type { RequestContext } from '../context';
import { askedKnownAt } from '../knowledge';
import { idsOf, loadMaybe } from '../load';

const entryPages = pages<AccountEntryRecord>({ list: 'account-entries', keys: ['text'], keyOf: ({ key }) => [key] });

type Ids = readonly { readonly id: string }[];

/** The instant before which something was recorded, as it is stored. */
function knownBefore(context: RequestContext, args: Parameters<typeof askedKnownAt>[1]): string | null {
  const knownAt = askedKnownAt(context, args);
  return knownAt === null ? null : formatInstant(knownAt);
}

/** Loads the accounts of clients. */
export class AccountsOfClients extends ClientAccountRelations {
  @needs('id')
  async accountEntries(context: RequestContext, clients: Ids, args: ClientAccountEntriesArgs) {
    const page = entryPages.request(args);
    const { from = null, until = null, currency = null } = args.filter ?? {};
    const choice = { from, until, currency, knownAt: knownBefore(context, args) };
    const rows = await accountEntriesOf(context.read, idsOf(clients), choice, page);
    const groups = groupsByPlace(clients.length, rows, ({ parentPlace }) => parentPlace - 1);
    return groups.map((group) => entryPages.connection(group, page));
  }

  @needs('id')
  async account(context: RequestContext, clients: Ids, args: ClientAccountArgs) {
    const on = args.on ?? utcDayOf(context.now);
    const found = await accountsOf(context.read, idsOf(clients), on, knownBefore(context, args));
    return clients.map(({ id }) => found.filter(({ clientId }) => clientId === id).map((each) => ({ ...each, on })));
  }
}

/** Loads what entries of accounts are about. */
export class AccountEntryLoader extends AccountEntryRelations {
  invoice(context: RequestContext, entries: readonly AccountEntryRecord[]) {
    return loadMaybe(context, entries, ({ invoiceId }) => invoiceId, invoicesById);
  }

  payment(context: RequestContext, entries: readonly AccountEntryRecord[]) {
    return loadMaybe(context, entries, ({ paymentId }) => paymentId, paymentsById);
  }
}
