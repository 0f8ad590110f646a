import { parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Instant } from '../../api/domain/time/instant';
import { makeContext, type RequestContext } from '../../api/graphql/context';
import { buildApiSchema } from '../../api/executor/api-schema';
import type { Database } from '../../api/store/database/database';
import * as generated from '../codegen/fixtures/_generated';
import { libraryResolvers, type Watch } from '../codegen/fixtures/library-resolvers';

/** The fixture's schema with its resolvers. */
export function librarySchema(watch?: Watch): GraphQLSchema {
  return buildApiSchema(generated, { ...libraryResolvers(watch) });
}

/**
 * A context without a database: the fixture's rows are in memory. `renewed` is called when reads
 * are renewed.
 */
export function libraryContext(renewed: () => void = () => undefined): RequestContext {
  const uuid = '00000000-0000-7000-8000-000000000000';
  return makeContext({
    session: { providerId: uuid, kind: 'PROVIDER', partnerId: null, clientId: null, actorId: uuid },
    scopes: new Set<string>(),
    read: {
      query: () => Promise.reject(new Error('no database here')),
      renew: async () => renewed(),
      allowReplicas: () => undefined,
      isOfReplica: false,
      close: async () => undefined,
    },
    database: {} as Database,
    now: 1_772_440_200 as Instant,
    stamps: { kind: 'HELD', at: 1_772_440_200 as Instant },
    requestId: 'test',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

/** A document that fits the schema. */
export function validDocument(schema: GraphQLSchema, text: string): ReturnType<typeof parse> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return document;
}

/** An answer as it is sent: text, so that the order of fields counts too. */
export function sent({ data, errors }: ExecutionResult): string {
  return JSON.stringify({ errors: errors?.map((error) => error.toJSON()), data }, null, 1);
}
