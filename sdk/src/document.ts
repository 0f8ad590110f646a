import type { GraphqlError } from './errors.js';
import type { ParsedDocument } from './print-document.js';

/**
 * A GraphQL document as text that knows, for the compiler, what it returns and which variables it
 * takes. At run time it is a plain string.
 */
export type TypedDocument<Data, Variables> = string & DocumentTypes<Data, Variables>;

/**
 * Never there at run time. The same name as other generators of typed documents use, so that their
 * documents can be sent too.
 */
export interface DocumentTypes<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** A string, or an object that is one. */
interface Text {
  readonly length: number;
  charAt(position: number): string;
  toString(): string;
}

/**
 * Anything that is a document: a string, a `TypedDocument`, a `TypedDocumentString` of
 * graphql-codegen, or a parsed one: a `TypedDocumentNode` of graphql-codegen or `gql.tada`, what
 * `graphql-tag` or `parse` of graphql-js give.
 */
export type DocumentSource<Data, Variables> = (Text | ParsedDocument) & DocumentTypes<Data, Variables>;

/** How one operation is sent. */
export interface OperationOptions {
  /** Ends the call when it is aborted, waits between attempts included. */
  readonly signal?: AbortSignal;
  /** Longest that this call may take, attempts and waits together; the client's when absent. */
  readonly timeoutMs?: number;
  /**
   * Headers added to those of the client, e.g. `x-request-id` to find the call in the provider's
   * logs.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Told of the places of the answer that are null because the key lacks a scope (`FORBIDDEN`, with
   * their `path`). When the key may not see the operation's own field, the call fails instead.
   */
  readonly onHidden?: (hidden: readonly GraphqlError[]) => void;
}

/** The same with what only the SDK itself asks for. */
export interface CallOptions extends OperationOptions {
  /** Told the text of an answer before that is read; reading waits for it. */
  readonly onText?: (text: string) => void | Promise<void>;
}

/** Sends a document and returns its data. */
export type Send = <Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables | undefined,
  options: OperationOptions | undefined,
) => Promise<Data>;

const IGNORED = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;

/**
 * Whether a document may change something: it has an operation of the kind `mutation`. Read without
 * a parser; a query that is itself called `mutation` counts as one, which only means that it is not
 * sent again.
 */
export function isMutation(document: string): boolean {
  let depth = 0;
  for (const [token] of document.replace(IGNORED, ' ').matchAll(/[{}()[\]]|\bmutation\b/g)) {
    if (token === 'mutation') {
      if (depth === 0) return true;
    } else depth += '{(['.includes(token) ? 1 : -1;
  }
  return false;
}
