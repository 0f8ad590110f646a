import { checkDocumentName, type DocumentKind, type DocumentLimits } from '../../domain/document/document-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { assetsById } from '../../store/asset/asset.store';
import { contractsById } from '../../store/contract/contract.store';
import type { ReadScope } from '../../store/database/read-scope';
import { declarationsById } from '../../store/declaration/declaration.store';
import { addChunk, documentRoom, documentsById } from '../../store/document/document.store';
import { DocumentRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { ofContract } from '../of-contract';

/** A document as it came in. */
export interface StoreDocumentInput {
  readonly contractId: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly mediaType: string;
  /** The first version of the document that this one is the next version of. */
  readonly documentId: string | null;
  readonly assetId: string | null;
  readonly declarationId: string | null;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What became of it: plain data, which is kept. */
export interface StoredDocument {
  readonly id: string;
  readonly documentId: string;
  readonly version: number;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What is refused before the bytes are there: a contract that may not be seen, the name of the file
 * or its media type. Nothing when all of that will do; the rest is found when it is stored.
 */
export async function refusedBefore(
  read: ReadScope,
  { contractId, name, mediaType }: Pick<StoreDocumentInput, 'contractId' | 'name' | 'mediaType'>,
): Promise<readonly Refusal[]> {
  try {
    const [contract] = isId(contractId) ? await contractsById(read, [contractId]) : [];
    return contract === undefined ? notFound('contract', ['contractId']).refusals : checkDocumentName(name, mediaType);
  } finally {
    // The snapshot ends before the bytes come: a slow caller keeps no connection.
    await read.renew();
  }
}

/**
 * Stores a document, or its next version, with all its bytes. Refused: `DOCUMENT_INVALID`,
 * `DOCUMENT_QUOTA_EXCEEDED` and what names something that is not of the contract.
 */
export async function storeDocument(
  unit: Unit,
  input: StoreDocumentInput,
  content: AsyncIterable<Buffer>,
  limits: DocumentLimits,
): Promise<Result<StoredDocument>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const contractId = contract.id;
  const faults = checkDocumentName(input.name, input.mediaType);
  if (faults.length > 0) return refuseAll(faults);
  if (input.size === 0)
    return refuse('DOCUMENT_INVALID', ['content'], 'The document is empty.', 'Give its bytes as the body.');
  const { documentId: previous, assetId, declarationId } = input;
  for (const named of [
    await ofContract(unit, contractId, 'document', 'documentId', previous, documentsById),
    await ofContract(unit, contractId, 'asset', 'assetId', assetId, assetsById),
    await ofContract(unit, contractId, 'declaration', 'declarationId', declarationId, declarationsById),
  ])
    if (!named.ok) return named;
  const room = await documentRoom(unit.tx, contractId, input.documentId);
  if (input.documentId !== null && room.latest === 0) return notFound('document', ['documentId']);
  if (room.bytes + input.size > limits.ofContract)
    return refuse(
      'DOCUMENT_QUOTA_EXCEEDED',
      ['contractId'],
      `The contract's documents take ${room.bytes} bytes; with this one they would take more than ${limits.ofContract}.`,
      'Ask the operator of the server to raise `CONTRACT_DOCUMENTS_MB`.',
    );
  const id = unit.newId();
  const stored = {
    firstId: input.documentId ?? id,
    version: room.latest + 1,
    kind: input.kind,
    name: input.name,
    mediaType: input.mediaType,
    size: input.size,
    sha256: input.sha256,
    assetId: input.assetId,
    declarationId: input.declarationId,
    storedBy: unit.session.kind,
    author: unit.actorName,
  };
  await insertRow(unit, DocumentRow, { id, contractId, ...stored, createdAt: unit.recordedAt });
  const { providerId } = unit.session;
  let place = 0;
  for await (const bytes of content) {
    await addChunk(unit.tx, { providerId, contractId, documentId: id, place }, bytes);
    place += 1;
  }
  await record(unit, { kind: 'DOCUMENT_STORED', subjectId: id, contractId, payload: stored });
  const { firstId: documentId, version, size, sha256 } = stored;
  return accept({ id, documentId, version, size, sha256 });
}
