import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import * as generated from '../../api/graphql/_generated';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { buildApiSchema } from '../../api/executor/api-schema';

const printed = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));
const nobody = Object.fromEntries(Object.keys(generated.resolverBases).map((name) => [name, {}]));

describe("the server's schema", () => {
  it('equals schema/, sorted and printed', () => {
    const written = joinAreas(readAreas('schema', ['released.graphql']));
    expect(printed(buildApiSchema(generated, nobody))).toBe(printed(written.schema));
  });
});
