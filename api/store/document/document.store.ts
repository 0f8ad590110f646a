import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { DocumentRow } from './document.row';

const document = table(DocumentRow, 'dm');
const documents = document.select({ plus: { updatedAt: document.column.createdAt } });

/** A version of a document as stored, without its content. */
export type DocumentRecord = RecordOf<typeof documents>;

/** Which documents; null for all. */
export interface DocumentChoice {
  readonly kinds: readonly string[] | null;
  /** The first version of the document. */
  readonly firstId: string | null;
  readonly assetId: string | null;
  readonly declarationId: string | null;
}

/** Documents go by when they were stored. */
export const documentOrder = document.order('id');
const ofContracts: ListShape = {
  ...documents,
  name: 'documents',
  order: documentOrder,
  descending: true,
  parent: document.column.contractId,
  where:
    `($1::text[] IS NULL OR dm.kind = ANY($1)) AND ($2::uuid IS NULL OR dm.first_id = $2) ` +
    `AND ($3::uuid IS NULL OR dm.asset_id = $3) AND ($4::uuid IS NULL OR dm.declaration_id = $4)`,
  valueCount: 4,
};

/** Its lists; exported for the tests that keep their plans. */
export const documentLists: readonly ListShape[] = [ofContracts];

/** The versions of documents of several contracts, a page each, latest first. */
export function documentsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { kinds, firstId, assetId, declarationId }: DocumentChoice,
  page: PageRange,
): Promise<Below<DocumentRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [kinds, firstId, assetId, declarationId], page);
}

/** The versions with these ids, those that may be seen. */
export function documentsById(reader: Reader, ids: readonly string[]): Promise<DocumentRecord[]> {
  return reader.query({ name: 'documents:by-id', text: `${documents.text} WHERE dm.id = ANY($1::uuid[])` }, [ids]);
}

/** The latest version of a document by its first, and what all documents of the contract take. */
export async function documentRoom(
  reader: Reader,
  contractId: string,
  firstId: string | null,
): Promise<{ readonly bytes: number; readonly latest: number }> {
  const text = `SELECT coalesce(sum(dm.size), 0)::float8 AS bytes, coalesce(max(dm.version) FILTER (WHERE dm.first_id = $2), 0) AS latest
    FROM document dm WHERE dm.contract_id = $1`;
  const [room] = await reader.query<{ bytes: number; latest: number }>({ name: 'documents:room', text }, [
    contractId,
    firstId,
  ]);
  return { bytes: Number(room?.bytes ?? 0), latest: Number(room?.latest ?? 0) };
}

/** Adds bytes to a version that is being stored. */
export async function addChunk(
  tx: Reader,
  at: { readonly providerId: string; readonly contractId: string; readonly documentId: string; readonly place: number },
  content: Buffer,
): Promise<void> {
  const text = `INSERT INTO document_chunk (provider_id, contract_id, document_id, place, content)
    VALUES ($1, $2, $3, $4, decode($5, 'base64'))`;
  const values = [at.providerId, at.contractId, at.documentId, at.place, content.toString('base64')];
  await tx.query({ name: 'documents:add-chunk', text }, values);
}

/** The bytes of a version from a place on, in one row's length; null after the last. */
export async function chunkOf(
  reader: Reader,
  { contractId, id }: DocumentRecord,
  place: number,
): Promise<Buffer | null> {
  const text = `SELECT encode(c.content, 'base64') AS content FROM document_chunk c
    WHERE c.contract_id = $1 AND c.document_id = $2 AND c.place = $3`;
  const [found] = await reader.query<{ content: string }>({ name: 'documents:chunk', text }, [contractId, id, place]);
  return found === undefined ? null : Buffer.from(found.content, 'base64');
}

/**
 * Erases the bytes of a contract's documents whose erasure is recorded: see `erasuresOf`. The
 * documents stay, with their names and hashes.
 */
export async function eraseBytes(tx: Reader, contractId: string): Promise<void> {
  await tx.query({ name: 'documents:erase', text: `SELECT erase_bytes($1) AS gone` }, [contractId]);
}

/** The day on which the bytes of a document were erased. */
export interface ErasedDocumentRecord {
  readonly id: string;
  readonly erasedOn: string;
}

/**
 * When the bytes of documents were erased, of those that were. **Reading**: with the client's data
 * go diagrams, procedures, reports and what is of no kind, stored until then; contracts, terms,
 * orders, letters and certificates stay as evidence, and so does what proves a declaration.
 */
export function erasuresOf(reader: Reader, ids: readonly string[]): Promise<ErasedDocumentRecord[]> {
  const text = `SELECT dm.id, min(v.starts_on)::text AS "erasedOn" FROM document dm JOIN contract_version v
    ON v.contract_id = dm.contract_id AND v.fact = 'ERASURE' AND v.recorded_at >= dm.created_at
    WHERE dm.id = ANY($1::uuid[]) AND dm.kind IN ('DIAGRAM', 'PROCEDURE', 'REPORT', 'OTHER') AND dm.declaration_id IS NULL
    GROUP BY dm.id`;
  return reader.query({ name: 'documents:erasures', text }, [ids]);
}
