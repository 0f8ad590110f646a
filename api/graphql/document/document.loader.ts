import type { LocalDate } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { declarationsById } from '../../store/declaration/declaration.store';
import {
  documentOrder,
  documentsOfContracts,
  erasuresOf,
  type DocumentRecord,
} from '../../store/document/document.store';
import { ContractDocumentRelations, DocumentRelations, type ContractDocumentsArgs } from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, contractsOf, loadMaybe, loadPages } from '../load';

const documentPages = pagesInOrder<DocumentRecord>({ list: 'documents', order: documentOrder });

type Documents = readonly DocumentRecord[];

/** Loads what belongs to documents. */
export class DocumentLoader extends DocumentRelations {
  contract(context: RequestContext, documents: Documents) {
    return contractsOf(context, documents);
  }

  asset(context: RequestContext, documents: Documents) {
    return loadMaybe(context, documents, ({ assetId }) => assetId, assetsById);
  }

  declaration(context: RequestContext, documents: Documents) {
    return loadMaybe(context, documents, ({ declarationId }) => declarationId, declarationsById);
  }

  @needs('id')
  async erasedOn(context: RequestContext, documents: readonly { readonly id: string }[]) {
    const found = await erasuresOf(
      context.read,
      documents.map(({ id }) => id),
    );
    const days = new Map(found.map(({ id, erasedOn }) => [id, erasedOn as LocalDate]));
    return documents.map(({ id }) => days.get(id) ?? null);
  }

  path(_context: RequestContext, documents: Documents) {
    return documents.map(({ id }) => `/documents/${id}`);
  }
}

/** Loads the documents of contracts. */
export class DocumentsOfContracts extends ContractDocumentRelations {
  @needs('id')
  documents(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractDocumentsArgs) {
    const { kinds, firstId, assetId, declarationId } = args.filter ?? {};
    const choice = {
      kinds: kinds ?? null,
      firstId: askedIdOrNull(firstId),
      assetId: askedIdOrNull(assetId),
      declarationId: askedIdOrNull(declarationId),
    };
    return loadPages(context, contracts, args, documentPages, (reader, ids, page) =>
      documentsOfContracts(reader, ids, choice, page),
    );
  }
}
