import { refuse, type Refusal } from '../result';
import { lengthOf } from '../text/alphabet';

/** What a document of a contract is. */
export const DOCUMENT_KINDS = [
  'CONTRACT',
  'CONDITIONS',
  'ORDER',
  'DIAGRAM',
  'PROCEDURE',
  'REPORT',
  'LETTER',
  'CERTIFICATE',
  'OTHER',
] as const;
/** See `DOCUMENT_KINDS`. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Bytes of a row of content: a row is read and sent as a whole. */
export const CHUNK_BYTES = 256 * 1024;

/** How much documents may take, in bytes. */
export interface DocumentLimits {
  /** `DOCUMENT_MAX_MB`: of one version. */
  readonly largest: number;
  /** `CONTRACT_DOCUMENTS_MB`: of all versions of all documents of a contract. */
  readonly ofContract: number;
}

const MEGABYTE = 1024 * 1024;
/** What documents may take unless the configuration says otherwise. */
export const DOCUMENT_LIMITS: DocumentLimits = { largest: 25 * MEGABYTE, ofContract: 1000 * MEGABYTE };

const NAME_LONGEST = 200;
const TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/;
// eslint-disable-next-line no-control-regex -- they are what is refused
const NO_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069/\\]/;

/**
 * Refuses the name of a file that holds a path or characters that cannot be seen, and a media type
 * that is none.
 */
export function checkDocumentName(name: string, mediaType: string): readonly Refusal[] {
  const length = lengthOf(name);
  const isName = name.trim() !== '' && length <= NAME_LONGEST && !NO_NAME.test(name) && !/^\.+$/.test(name);
  const faults: Refusal[] = [];
  if (!isName)
    faults.push(
      ...refuse(
        'DOCUMENT_INVALID',
        ['name'],
        'That is no name of a file.',
        `Give 1 to ${NAME_LONGEST} characters that can be seen, without slashes.`,
      ).refusals,
    );
  if (!TYPE.test(mediaType))
    faults.push(
      ...refuse(
        'DOCUMENT_INVALID',
        ['mediaType'],
        'That is no media type.',
        'Give one like `application/pdf` as `Content-Type`.',
      ).refusals,
    );
  return faults;
}
