import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../api/executor/api-schema';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import * as generated from './fixtures/_generated';
import { libraryResolvers } from './fixtures/library-resolvers';

const printed = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

describe('the schema that TypeGraphQL builds from the generated classes', () => {
  it('equals the schema as written, on one that uses every feature', () => {
    const written = joinAreas(readAreas('test/codegen/fixtures/schema', []));
    const built = buildApiSchema(generated, { ...libraryResolvers() });
    expect(printed(built)).toBe(printed(written.schema));
    expect(printed(built)).toContain('interface Priced implements Node');
  });

  it('names the base that nothing resolves', () => {
    const { BookRelations: _, ...rest } = libraryResolvers();
    expect(() => buildApiSchema(generated, rest)).toThrow('nothing resolves BookRelations');
  });
});
