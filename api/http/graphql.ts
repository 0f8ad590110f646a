import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { answeredCode, errorAnswerer, faultSentence, hideFaults, logFault } from '../graphql/errors-answer';
import { partsOf } from '../executor/foresight';
import { settleKnownAt } from '../graphql/settled-knowledge';
import { createExecutor, type Executor, type ExecutorOptions } from '../executor/executor';
import { contextOf, refuseAnonymous, type ContextDeps, type HttpContext } from './auth-seam';
import { LIMITS, limitsRule } from './limits';

/** What the GraphQL endpoint is made from. */
export interface GraphqlDeps extends ContextDeps {
  readonly schema: GraphQLSchema;
  /**
   * Root fields that need no key, e.g. `Query.serverTime`; none when absent. The schema itself may
   * be read by all.
   */
  readonly publicFields?: readonly string[];
  readonly executor?: ExecutorOptions;
}

/** The GraphQL endpoint, and how it is ended. */
export interface GraphqlEndpoint {
  /** To be mounted at `/graphql`. */
  readonly router: Router;
  stop(): Promise<void>;
}

/**
 * Makes the GraphQL endpoint. Execution goes through the project's own executor, which Apollo takes
 * as a gateway. Introspection is open, so details of the schema are not hidden in messages either:
 * they help more than they tell.
 */
export async function createGraphqlEndpoint(deps: GraphqlDeps): Promise<GraphqlEndpoint> {
  const execute = createExecutor(deps.schema, { maxCoercionErrors: LIMITS.coercionErrors, ...deps.executor });
  const server = new ApolloServer<HttpContext>({
    gateway: ownExecutor(deps.schema, execute),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    validationOptions: { maxErrors: LIMITS.validationErrors },
    formatError: errorAnswerer(deps.logger),
    logger: quiet(deps),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      keysNeeded(new Set(deps.publicFields ?? [])),
    ],
  });
  await server.start();
  const router = Router();
  router.use(express.json({ limit: LIMITS.bodyBytes, inflate: false }));
  router.use((request, _response, next) => {
    // A body of another type is not read at all; Apollo then says what it takes.
    request.body ??= undefined;
    next();
  });
  router.use(expressMiddleware(server, { context: ({ req }) => contextOrFault(deps, req) }));
  return { router, stop: () => server.stop() };
}

/**
 * Apollo hands execution over to a gateway; ours executes here. Reads of the request end with its
 * answer.
 */
function ownExecutor(schema: GraphQLSchema, execute: Executor): ApolloServerOptionsWithGateway<HttpContext>['gateway'] {
  return {
    load: async () => ({
      executor: async ({ context, document, request }) => {
        const { request: ours } = context as HttpContext;
        try {
          const { operationName, variables } = request;
          const unsettled = await settleKnownAt(ours, document, variables).then(() => null, asGraphqlError);
          const answer =
            unsettled === null
              ? await execute({ document, operationName, variables, context: ours })
              : { errors: [unsettled] };
          return hideFaults(answer, ours, nameOfOperation(document, operationName));
        } finally {
          // The answer does not wait for COMMIT: nothing was written.
          ours.read.close().catch((error: unknown) => ours.log.warn({ err: error }, 'reads did not end in order'));
        }
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/**
 * The context of a request; a fault while making it is logged with the request, as those of the
 * answer are.
 */
async function contextOrFault(deps: ContextDeps, request: Parameters<typeof contextOf>[1]): Promise<HttpContext> {
  try {
    return await contextOf(deps, request);
  } catch (error) {
    if (answeredCode(error) !== 'INTERNAL') throw error;
    const faultId = logFault(request.log ?? deps.logger, error, { requestId: request.id, operation: 'authenticate' });
    throw new GraphQLError(faultSentence(faultId), { extensions: { code: 'INTERNAL', faultId } });
  }
}

/**
 * What a document does, for the log: the kind of its operation and its name, else its first field.
 */
function nameOfOperation(document: DocumentNode, name: string | undefined): string | undefined {
  const { operation } = partsOf(document, name);
  if (operation === undefined) return undefined;
  const [first] = operation.selectionSet.selections;
  const field = first?.kind === Kind.FIELD ? first.name.value : undefined;
  return `${operation.operation} ${operation.name?.value ?? field ?? '(anonymous)'}`;
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** Refuses anonymous operations before they are executed. */
function keysNeeded(publicFields: ReadonlySet<string>): ApolloServerPlugin<HttpContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, document, operation }) => {
        if (contextValue.isAnonymous && operation !== undefined) refuseAnonymous(document, operation, publicFields);
      },
    }),
  };
}

/** What Apollo itself has to say, in our log. */
function quiet({ logger }: GraphqlDeps): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message) => logger.warn({}, String(message)),
    error: (message) => logger.error({}, String(message)),
  };
}
