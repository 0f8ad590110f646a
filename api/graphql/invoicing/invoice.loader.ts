import { groupBy } from '../../app/group-by';
import { draftInvoices, type InvoiceDraft } from '../../app/invoicing/draft-invoices';
import { formatMoney } from '../../domain/money/format-money';
import { needs } from '../../executor/needs';
import { clientsById } from '../../store/client/client.store';
import { correctionsOfInvoices } from '../../store/invoicing/invoice-correction.store';
import { keptDocumentsOf } from '../../store/invoicing/invoice-document.store';
import {
  explanationsOfInvoices,
  invoicesById,
  invoicesOfContracts,
  linesOfInvoices,
  listInvoices,
  setOffsOfInvoices,
  type InvoiceRecord,
  type SetOffRecord,
} from '../../store/invoicing/invoice.store';
import { invoicingSettingOf, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import {
  ContractInvoiceRelations,
  InvoiceRelations,
  InvoiceSetOffRelations,
  type ContractInvoiceDraftsArgs,
  type ContractInvoicesArgs,
  type QueryInvoicesArgs,
} from '../_generated';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import {
  contractsOf,
  loadExplanations,
  loadGroups,
  loadMaybe,
  loadOne,
  loadPage,
  loadPages,
  loadRow,
  loadRows,
} from '../load';
import { filesOf } from './invoice-correction.loader';
import { chosenInvoices, invoicePages } from './invoice-pages';

/** An invoice or credit note by its id; null when there is none that may be seen. */
export function loadInvoice(context: RequestContext, id: string): Promise<InvoiceRecord | null> {
  return loadRow(context, id, invoicesById);
}

/** Invoices and credit notes, in the order of their ids. */
export function loadInvoices(context: RequestContext, ids: readonly string[]): Promise<InvoiceRecord[]> {
  return loadRows(context, ids, invoicesById);
}

/** A page of those that may be seen, latest first. */
export function loadInvoicePage(context: RequestContext, args: QueryInvoicesArgs): Promise<Connection<InvoiceRecord>> {
  const choice = chosenInvoices(args.filter);
  return loadPage(context, args, invoicePages, (reader, page) => listInvoices(reader, choice, page));
}

/** How the provider issues invoices; null while it issues none. */
export async function loadInvoicing(context: RequestContext): Promise<InvoicingSettingRecord | null> {
  return (await invoicingSettingOf(context.read)) ?? null;
}

type Ids = readonly { readonly id: string }[];

/** Loads what belongs to invoices and credit notes. */
export class InvoiceLoader extends InvoiceRelations {
  contract(context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return contractsOf(context, invoices);
  }

  client(context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return loadOne(context, invoices, ({ clientId }) => clientId, clientsById);
  }

  preceding(context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return loadMaybe(context, invoices, ({ precedingId }) => precedingId, invoicesById);
  }

  lines(context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return loadGroups(context, invoices, ({ invoiceId }) => invoiceId, linesOfInvoices);
  }

  async setOffs(context: RequestContext, invoices: readonly InvoiceRecord[]) {
    const found = await setOffsOfInvoices(
      context.read,
      invoices.map(({ id }) => id),
    );
    // A set-off is on both sides: a credit note and an invoice are never the same document.
    const bySide = groupBy(
      found.flatMap((each) => [each.invoiceId, each.creditNoteId].map((side) => ({ side, each }))),
      ({ side }) => side,
    );
    return invoices.map(({ id }) => (bySide.get(id) ?? []).map(({ each }) => each));
  }

  explanation(context: RequestContext, invoices: Ids) {
    return loadExplanations(context, invoices, explanationsOfInvoices);
  }

  @needs('id')
  async files(context: RequestContext, invoices: Ids) {
    const found = await keptDocumentsOf(
      context.read,
      invoices.map(({ id }) => id),
    );
    const kept = new Map(found.map((each) => [each.id, each]));
    return invoices.map(({ id }) => {
      const own = kept.get(id);
      if (own === undefined) return null;
      return filesOf(id, own.language, own.sha256);
    });
  }

  @needs('id')
  corrections(context: RequestContext, invoices: Ids) {
    return loadGroups(context, invoices, ({ invoiceId }) => invoiceId, correctionsOfInvoices);
  }

  createdAt(_context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return invoices.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, invoices: readonly InvoiceRecord[]) {
    return invoices.map(({ recordedAt }) => recordedAt);
  }
}

/** Loads the documents on both sides of set-offs. */
export class InvoiceSetOffLoader extends InvoiceSetOffRelations {
  creditNote(context: RequestContext, setOffs: readonly SetOffRecord[]) {
    return loadOne(context, setOffs, ({ creditNoteId }) => creditNoteId, invoicesById);
  }

  invoice(context: RequestContext, setOffs: readonly SetOffRecord[]) {
    return loadOne(context, setOffs, ({ invoiceId }) => invoiceId, invoicesById);
  }
}

/** Loads the invoices of contracts, and those to come. */
export class InvoicesOfContracts extends ContractInvoiceRelations {
  @needs('id')
  invoices(context: RequestContext, contracts: Ids, args: ContractInvoicesArgs) {
    const choice = chosenInvoices(args.filter);
    return loadPages(context, contracts, args, invoicePages, (reader, ids, page) =>
      invoicesOfContracts(reader, ids, choice, page),
    );
  }

  @needs('id')
  async invoiceDrafts(context: RequestContext, contracts: Ids, { until }: ContractInvoiceDraftsArgs) {
    const terms = await termsAsked(context, contracts, {});
    const known = terms.filter((own) => own !== undefined);
    const drafts = await draftInvoices(context.read, known, until ?? null);
    return terms.map((own) => (own === undefined ? [] : (drafts[known.indexOf(own)] ?? []).map(shown)));
  }
}

/** A draft as the schema shows it. */
function shown({ document, fallsOn, setOff }: InvoiceDraft) {
  return {
    kind: document.kind,
    fallsOn,
    totalExcludingTax: formatMoney(document.totalExcludingTax),
    vatTotal: formatMoney(document.vat),
    totalIncludingTax: formatMoney(document.totalIncludingTax),
    setOff: formatMoney(setOff),
    vat: document.vatGroups.map(({ ratePercent, category, base, vat, exemption }) => ({
      ratePercent,
      category,
      base: formatMoney(base),
      vat: formatMoney(vat),
      exemptionCode: exemption?.code ?? null,
      exemptionReason: exemption?.reason ?? null,
    })),
    lines: document.lines.map((line, place) => ({
      line: place + 1,
      kind: line.kind,
      key: line.key,
      label: line.label,
      startsOn: line.from,
      endsBefore: line.toExclusive,
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: formatMoney(line.unitPrice),
      amount: formatMoney(line.amount),
      vatCategory: line.vatCategory,
      vatRatePercent: line.vatRatePercent,
    })),
  };
}
