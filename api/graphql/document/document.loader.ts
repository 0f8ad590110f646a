import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { declarationsById } from '../../store/declaration/declaration.store';
import {
  countDocuments,
  documentOrder,
  documentsOfContracts,
  type DocumentRecord,
} from '../../store/document/document.store';
import {
  ContractDocumentRelations,
  DocumentConnectionRelations,
  DocumentRelations,
  type ContractDocumentsArgs,
} from '../_generated';
import { pagesInOrder, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, contractsOf, loadMaybe, loadPages, loadTotals } from '../load';

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
    return loadPages(
      context,
      contracts,
      args,
      documentPages,
      (reader, ids, page) => documentsOfContracts(reader, ids, choice, page),
      undefined,
      (reader, ids) => countDocuments(reader, ids, choice),
    );
  }
}

/** Counts the lists of documents. */
export class DocumentTotals extends DocumentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<unknown>[]) {
    return loadTotals(context, pages);
  }
}
