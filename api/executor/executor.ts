import {
  execute,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ExecutorContext } from './executor-context';
import { CompiledDocuments } from './compiled-documents';
import { Foresight, partsOf, Selections, type Variables } from './foresight';

/** A parsed and validated document to be executed. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: ExecutorContext;
}

/** How documents are executed. */
export interface ExecutorOptions {
  /**
   * Most fields of documents that are kept compiled, all together; 10 000 when absent, about 50 MB.
   */
  readonly compiledFields?: number;
  /**
   * How often a document must have been seen before it is compiled; 1 when absent: the second time.
   * Infinity never compiles.
   */
  readonly compileAfter?: number;
  /**
   * Told how each document was answered: compiled; by graphql-js; or by graphql-js after the
   * compiled answer had errors.
   */
  readonly observe?: (how: 'COMPILED' | 'PLAIN' | 'ANEW') => void;
  /** Most errors in variables that are reported; 10 when absent. */
  readonly maxCoercionErrors?: number;
}

/** Executes documents. */
export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;

/**
 * The executor: queries that come again are compiled, the rest (mutations, introspection, what the
 * compiler refuses) goes through graphql-js. A compiled answer counts only when it is free of
 * errors; otherwise the query is answered anew by graphql-js, so that errors, their order and what
 * they null are always its own.
 */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}): Executor {
  const { compiledFields = 10_000, compileAfter = 1, maxCoercionErrors = 10, observe = () => undefined } = options;
  const documents = new CompiledDocuments(schema, compileAfter, compiledFields);

  const plainly = async (
    { document, operationName, variables, context }: ExecutionRequest,
    operation: OperationDefinitionNode | undefined,
    coerced: Variables | undefined,
  ): Promise<ExecutionResult> => {
    const isRunnable = operation !== undefined && coerced !== undefined;
    const fragments = partsOf(document, null).fragments;
    context.relations.begin(
      isRunnable ? new Foresight(new Selections(schema, fragments, operation, coerced), coerced) : undefined,
    );
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      options: { maxCoercionErrors },
    });
  };

  return async (request) => {
    const { document, variables, context } = request;
    const { operation } = partsOf(document, request.operationName);
    if (operation === undefined) return plainly(request, undefined, undefined);
    const declared = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, declared, variables ?? {}, { maxErrors: maxCoercionErrors });
    const compiled = coerced === undefined ? undefined : documents.find(document, operation, coerced);
    if (compiled === undefined || coerced === undefined) {
      observe('PLAIN');
      return plainly(request, operation, coerced);
    }
    context.relations.begin(new Foresight(compiled.selections, coerced));
    const answer = await compiled.query(undefined, context, {});
    const failed = answer.errors !== undefined && answer.errors.length > 0;
    observe(failed ? 'ANEW' : 'COMPILED');
    return failed ? plainly(request, operation, coerced) : answer;
  };
}
