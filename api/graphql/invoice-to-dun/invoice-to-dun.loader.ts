import { nextSteps } from '../../app/dunning/next-steps';
import { openLateCosts } from '../../app/dunning/open-late-costs';
import type { ContractTerms } from '../../app/terms/dated-terms';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { addDays, daysBetween } from '../../domain/time/local-date';
import { needs } from '../../executor/needs';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import {
  invoiceToDunOrder,
  listInvoicesToDun,
  type InvoiceToDunRecord,
} from '../../store/dunning/invoice-to-dun.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { InvoiceToDunQueries, InvoiceToDunRelations, type QueryInvoicesToDunArgs } from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { shownLateInvoice } from '../dunning/shown-late-invoice';
import { codedError } from '../errors';
import { askedIdOrNull, loadMaybe, loadPage } from '../load';

const toDunPages = pagesInOrder<InvoiceToDunRecord>({ list: 'invoicesToDun', order: invoiceToDunOrder });
const MOST_DAYS = 3_650;

/** Resolves the list of what is late. */
export class InvoiceToDunQueryResolver extends InvoiceToDunQueries {
  invoicesToDun(context: RequestContext, args: QueryInvoicesToDunArgs) {
    const { clientId, contractId, daysLateAtLeast } = args.filter ?? {};
    const days = daysLateAtLeast ?? 1;
    if (days < 1 || days > MOST_DAYS)
      throw codedError('BAD_USER_INPUT', `Ask for \`daysLateAtLeast\` from 1 to ${MOST_DAYS}.`);
    const choice = {
      before: addDays(utcDayOf(context.now), 1 - days),
      isStaff: context.session.kind === 'PROVIDER',
      clientId: askedIdOrNull(clientId),
      contractId: askedIdOrNull(contractId),
    };
    return loadPage(
      context,
      args,
      toDunPages,
      (reader, page) => listInvoicesToDun(reader, choice, page),
      context.asked,
    );
  }
}

type Row = Pick<InvoiceToDunRecord, 'id' | 'contractId'>;

/** Loads what late invoices are of, what they cost, and what may be done. */
export class InvoiceToDunLoader extends InvoiceToDunRelations {
  @needs('id')
  invoice(context: RequestContext, late: readonly Pick<Row, 'id'>[]) {
    return loadMaybe(context, late, ({ id }) => id, invoicesById);
  }

  @needs('clientId')
  client(context: RequestContext, late: readonly Pick<InvoiceToDunRecord, 'clientId'>[]) {
    return loadMaybe(context, late, ({ clientId }) => clientId, clientsById);
  }

  @needs('contractId')
  contract(context: RequestContext, late: readonly Pick<Row, 'contractId'>[]) {
    return loadMaybe(context, late, ({ contractId }) => contractId, contractsById);
  }

  @needs('dueOn')
  daysLate(context: RequestContext, late: readonly Pick<InvoiceToDunRecord, 'dueOn'>[]) {
    const today = utcDayOf(context.now);
    return late.map(({ dueOn }) => daysBetween(dueOn as LocalDate, today));
  }

  @needs('id', 'contractId')
  async cost(context: RequestContext, late: readonly Row[]) {
    const terms = await termsOfContracts(context, late);
    const asked = [...terms.values()].map((own) => ({ ...own, until: own.on }));
    const costs = await openLateCosts(context.read, asked);
    return late.map(({ id }) => {
      const cost = costs.get(id);
      return cost === undefined ? null : shownLateInvoice(cost);
    });
  }

  @needs('id', 'contractId', 'clientId', 'issuedOn', 'dueOn')
  async next(context: RequestContext, late: readonly Omit<InvoiceToDunRecord, 'remaining'>[]) {
    const terms = await termsOfContracts(context, late);
    const known = late.flatMap((invoice) => {
      const own = terms.get(invoice.contractId);
      return own === undefined ? [] : [{ invoice, terms: own }];
    });
    const found = await nextSteps(context.read, known);
    const steps = new Map(known.map(({ invoice }, place) => [invoice.id, found[place]]));
    return late.map(({ id }) => steps.get(id) ?? null);
  }
}

/** The terms of the contracts of late invoices today, once each. */
async function termsOfContracts(
  context: RequestContext,
  late: readonly Pick<Row, 'contractId'>[],
): Promise<ReadonlyMap<string, ContractTerms>> {
  const ids = [...new Set(late.map(({ contractId }) => contractId))];
  const found = await termsAsked(
    context,
    ids.map((id) => ({ id })),
    {},
  );
  return new Map(
    ids.flatMap((id, place) => {
      const own = found[place];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
}
