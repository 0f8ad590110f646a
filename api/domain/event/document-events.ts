import { DOCUMENT_KINDS } from '../document/document-words';
import { PARTY_KINDS } from '../party/party-words';
import { nullable, object, oneOf } from '../terms/shape';
import { id, wholeNumber, words } from './shapes';

/** What can happen to documents. */
export const DOCUMENT_EVENTS = {
  /** A version of a document, which nobody changes: the next one is another. */
  DOCUMENT_STORED: {
    subject: 'document',
    shape: object({
      firstId: id,
      version: wholeNumber,
      kind: oneOf(DOCUMENT_KINDS),
      name: words,
      mediaType: words,
      size: wholeNumber,
      sha256: words,
      assetId: nullable(id),
      declarationId: nullable(id),
      storedBy: oneOf(PARTY_KINDS),
      author: words,
    }),
  },
} as const;
