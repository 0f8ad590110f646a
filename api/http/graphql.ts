import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import { GraphQLError, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { answeredCode, errorAnswerer, faultSentence, logFault, toldOfDatabase } from '../graphql/errors-answer';
import { createExecutor, type ExecutorOptions } from '../executor/executor';
import { answersOperations, operationAnswerer } from './answer-operation';
import type { Config } from '../config/config';
import { REQUEST_LIMITS, type RequestLimits } from '../config/request-limits';
import { writeAnswer } from './write-answer';
import { contextOf, refuseAnonymous, type ContextDeps, type HttpContext } from './auth-seam';
import { KnownDocuments } from './known-documents';
import { LIMITS, limitsRule } from './limits';
import type { HandedOn, ShortWay } from './short-way';
import type { OnOperation } from './seen-operation';

/** What the GraphQL endpoint is made from. */
export interface GraphqlDeps extends ContextDeps {
  readonly schema: GraphQLSchema;
  /**
   * Root fields that need no key, e.g. `Query.serverTime`; none when absent. The schema itself may
   * be read by all.
   */
  readonly publicFields?: readonly string[];
  readonly executor?: ExecutorOptions;
  /** Receives each operation that was answered. */
  readonly onOperation?: OnOperation | undefined;
  /**
   * Whether the schema may be asked about itself by anybody, or with a key alone; by anybody when
   * absent.
   */
  readonly introspection?: Config['introspection'];
  /** What requests may use; the defaults of the configuration when absent. */
  readonly limits?: RequestLimits;
}

/** The GraphQL endpoint, and how it is ended. */
export interface GraphqlEndpoint {
  /** To be mounted at `/graphql`. */
  readonly router: Router;
  /** What answers known documents without it. */
  readonly direct: Pick<ShortWay, 'documents' | 'contextOf' | 'answer' | 'write'>;
  stop(): Promise<void>;
}

/**
 * Makes the GraphQL endpoint. Execution goes through the project's own executor. Introspection is
 * open, so details of the schema are not hidden in messages either: they help more than they tell.
 */
export async function createGraphqlEndpoint(deps: GraphqlDeps): Promise<GraphqlEndpoint> {
  const execute = createExecutor(deps.schema, { maxCoercionErrors: LIMITS.coercionErrors, ...deps.executor });
  const formatError = errorAnswerer(deps.logger);
  const limits = deps.limits ?? REQUEST_LIMITS;
  const answer = operationAnswerer(execute, formatError, deps.onOperation);
  const documents = new KnownDocuments();
  const write = (result: FormattedExecutionResult): string => writeAnswer(result, limits.answerLength);
  const server = new ApolloServer<HttpContext>({
    schema: deps.schema,
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
    formatError,
    stringifyResult: write,
    logger: quiet(deps),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      keysNeeded(new Set(deps.publicFields ?? []), deps.introspection ?? 'open'),
      answersOperations(answer, documents),
    ],
  });
  await server.start();
  const router = Router();
  router.use((request: HandedOn, _response, next) => next(request.bodyFault));
  router.use(express.json({ limit: LIMITS.bodyBytes, inflate: false }));
  router.use((request, _response, next) => {
    // A body of another type is not read at all; Apollo then says what it takes.
    request.body ??= undefined;
    next();
  });
  router.use(
    expressMiddleware(server, {
      context: ({ req, res }) => contextOrFault({ ...deps, limits }, req, res),
    }),
  );
  const contextDeps = { ...deps, limits };
  const direct: GraphqlEndpoint['direct'] = {
    documents,
    contextOf: (request, response) => contextOf(contextDeps, request, response),
    answer,
    write,
  };
  return { router, direct, stop: () => server.stop() };
}

/**
 * The context of a request; a fault while making it is logged with the request, as those of the
 * answer are.
 */
async function contextOrFault(
  deps: ContextDeps,
  request: Parameters<typeof contextOf>[1] & Pick<HandedOn, 'contextFault'>,
  response: ServerResponse,
): Promise<HttpContext> {
  try {
    if (request.contextFault !== undefined) throw request.contextFault;
    return await contextOf(deps, request, response);
  } catch (error) {
    const told = toldOfDatabase(request.log ?? deps.logger, error, {
      requestId: request.id,
      operation: 'authenticate',
    });
    if (told !== undefined) throw told;
    if (answeredCode(error) !== 'INTERNAL') throw error;
    const faultId = logFault(request.log ?? deps.logger, error, { requestId: request.id, operation: 'authenticate' });
    throw new GraphQLError(faultSentence(faultId), { extensions: { code: 'INTERNAL', faultId } });
  }
}

/** Refuses anonymous operations before they are executed. */
function keysNeeded(
  publicFields: ReadonlySet<string>,
  introspection: Config['introspection'],
): ApolloServerPlugin<HttpContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, document, operation }) => {
        if (contextValue.isAnonymous && operation !== undefined)
          refuseAnonymous(document, operation, publicFields, introspection === 'open');
      },
      willSendResponse: async ({ contextValue, response: { body } }) => {
        if (introspection === 'open' || !contextValue.isAnonymous || body.kind !== 'single') return;
        // To guess names from suggestions is to read the schema.
        const { errors } = body.singleResult;
        if (errors !== undefined)
          body.singleResult.errors = errors.map((error) => ({
            ...error,
            message: error.message.replace(/ Did you mean .*\?$/, ''),
          }));
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
