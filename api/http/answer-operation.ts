import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { ownersOf } from '../app/access/owners';
import type { Executor } from '../executor/executor';
import { hideFaults, isLostConnection, isPassingFault } from '../graphql/errors-answer';
import { settleKnownAt } from '../graphql/settled-knowledge';
import type { HttpContext } from './auth-seam';
import type { KnownDocuments } from './known-documents';
import { boundedName, codeOfAnswer, costOfAnswer, keepSeen, type OnOperation } from './seen-operation';

/** An operation of a document that was parsed and validated, with what its caller gave. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** An answer, with the status and the headers that it is sent with. */
export interface Answered {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly result: FormattedExecutionResult;
}

/** Answers an operation. */
export type AnswerOperation = (context: HttpContext, asked: Asked) => Promise<Answered>;

/** Makes of an error what is sent of it. */
type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Makes the function that answers operations with the project's own executor, and tells of them.
 */
export function operationAnswerer(
  execute: Executor,
  formatError: FormatError,
  onOperation: OnOperation = () => undefined,
): AnswerOperation {
  return async (context, asked) => {
    const began = performance.now();
    const answered = await answerOf(execute, context, asked);
    const seen = {
      operation: boundedName(asked.operation),
      code: codeOfAnswer(answered),
      milliseconds: performance.now() - began,
      cost: costOfAnswer(answered),
      statements: context.request.work.statements,
      party: context.isAnonymous ? undefined : ownersOf(context.request.session).party,
    };
    keepSeen(context.request.log, seen);
    onOperation(seen);
    const { errors, ...result } = answered;
    if (errors === undefined || errors.length === 0) return { status: 200, headers: [], result };
    const sent = errors.map((error) => formatError(error.toJSON(), error));
    const { status = result.data === undefined ? 400 : 200, headers = [] } = headOf(errors);
    return { status, headers, result: { errors: sent, ...result } };
  };
}

/**
 * Answers operations in the hook that Apollo has for answers of one's own. Its other way, a
 * gateway, keeps each request with all its rows until the next full garbage collection: the object
 * that it hands over has accessors, for which V8 makes a hidden class a request. An operation that
 * cannot be told is left to Apollo, which says so.
 */
export function answersOperations(answer: AnswerOperation, documents: KnownDocuments): ApolloServerPlugin<HttpContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ contextValue, document, operation, source, request }) => {
        if (operation === undefined) return null;
        if (source !== undefined) documents.note(source, document);
        const { operationName, variables } = request;
        const { status, headers, result } = await answer(contextValue, {
          document,
          operation,
          operationName,
          variables,
        });
        return {
          http: { status, headers: new HeaderMap(headers) },
          body: { kind: 'single', singleResult: result },
        };
      },
    }),
  };
}

/**
 * How long the answer of work that was stopped is waited for: what is committing is not given up.
 */
const GIVE_UP_MS = 3_000;

/** Executes an operation, and gives it up some time after its work was stopped. */
async function answerOf(execute: Executor, { request }: HttpContext, asked: Asked): Promise<ExecutionResult> {
  const { work } = request;
  const answer = executed(execute, request, asked);
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe: () => void = () => undefined;
  const givenUp = new Promise<ExecutionResult>((resolve) => {
    unsubscribe = work.onStop(() => {
      timer = setTimeout(() => resolve({ errors: work.stopped ? [asGraphqlError(work.stopped)] : [] }), GIVE_UP_MS);
    });
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    unsubscribe();
    clearTimeout(timer);
    // Given up, its end concerns nobody any more.
    answer.catch(() => undefined);
  }
}

/**
 * Executes an operation; its reads end with its answer. A query may be read from a replica. One
 * that lost its connection is read once more, from the primary, and so is one that a replica gave
 * up to go on replaying, and what a mutation shows: what it saved is never told as null.
 */
async function executed(
  execute: Executor,
  request: HttpContext['request'],
  { document, operation, operationName, variables }: Asked,
): Promise<ExecutionResult> {
  try {
    const unsettled = await settleKnownAt(request, document, variables).then(() => null, asGraphqlError);
    if (unsettled !== null) return hideFaults({ errors: [unsettled] }, request, nameOf(operation));
    const run = (): Promise<ExecutionResult> => execute({ document, operationName, variables, context: request });
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    request.read.allowReplicas(isQuery);
    let answer = await run();
    const isPassing = request.read.isOfReplica ? isPassingFault : isLostConnection;
    const isReadAgain = isQuery || request.mutations.hasOutcome;
    if (isReadAgain && answer.errors?.some(isPassing) === true) {
      await request.read.renew();
      request.read.allowReplicas(false);
      request.mutations.rewind();
      answer = await run();
    }
    return hideFaults(answer, request, nameOf(operation));
  } finally {
    // The answer does not wait for COMMIT: nothing was written.
    request.read.close().catch((error: unknown) => request.log.warn({ err: error }, 'reads did not end in order'));
  }
}

/**
 * The status and headers that errors ask for, e.g. 401 where a key is missing; the last one
 * decides.
 */
function headOf(errors: readonly GraphQLError[]): { status?: number; headers?: HeaderMap } {
  const heads = errors.map(({ extensions }) => extensions['http'] as { status?: number; headers?: HeaderMap });
  return Object.assign({}, ...heads) as { status?: number; headers?: HeaderMap };
}

/** What an operation does, for the log: its kind and its name, else its first field. */
function nameOf({ operation, name, selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  const field = first?.kind === Kind.FIELD ? first.name.value : undefined;
  return `${operation} ${name?.value ?? field ?? '(anonymous)'}`;
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
