import { buildSchema } from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { breakages } from './additive';
import { read, ROOT } from './support';

const RELEASED = 'schema/released.graphql';

const before = `
  type Query { contract(id: ID!, year: Int = 2026): Contract  contracts: [Contract!]! }
  interface Node { id: ID! }
  type Contract implements Node { id: ID!  number: String!  status: Status! }
  type Client { name: String! }
  enum Status { DRAFT ACTIVE }
  union Party = Contract | Client
  input Filter { status: Status = DRAFT  number: String }
`;

const check = (from: string, to: string) => breakages(buildSchema(before), buildSchema(before.replace(from, to)));

describe('the check for additive changes refuses', () => {
  test.each([
    ['a removed field', 'number: String!  status', 'status', 'Contract.number was removed.'],
    ['a changed type', 'number: String!', 'number: Int!', 'Contract.number changed type from String! to Int!.'],
    ['a field that may now be null', 'number: String!', 'number: String', 'changed type from String! to String.'],
    ['a removed type', 'type Client { name: String! }', 'scalar Client', 'Client changed from'],
    ['a removed enum value', 'DRAFT ACTIVE', 'DRAFT', 'ACTIVE was removed from enum type Status.'],
    ['a removed member of a union', 'Contract | Client', 'Contract', 'Client was removed from union type Party.'],
    ['an interface given up', 'Contract implements Node', 'Contract', 'Contract no longer implements interface Node.'],
    ['a new required argument', 'contract(id: ID!,', 'contract(id: ID!, at: Int!,', 'A required arg at'],
    ['a removed argument', ', year: Int = 2026', '', 'Query.contract arg year was removed.'],
    ['an argument that is now required', 'year: Int = 2026', 'year: Int!', 'arg year has changed type'],
    ['another default of an argument', '= 2026', '= 2027', 'has changed defaultValue from 2026 to 2027.'],
    ['a new required input field', 'number: String }', 'number: String  at: Int! }', 'A required field at'],
    ['an input field of another type', 'number: String }', 'number: Int }', 'Filter.number changed type'],
    ['another default of an input field', '= DRAFT', '= ACTIVE', 'Filter.status has changed defaultValue.'],
  ])('%s', (_what, from, to, sentence) => {
    expect(check(from, to)).toContainEqual(expect.stringContaining(sentence));
  });
});

describe('the check for additive changes allows', () => {
  test.each([
    ['no change', 'DRAFT', 'DRAFT'],
    ['a new field', 'number: String!', 'number: String!  endsOn: String'],
    ['a new type', 'type Client', 'type Partner { name: String! } type Client'],
    ['a new enum value', 'DRAFT ACTIVE', 'DRAFT ACTIVE ENDED'],
    ['a new optional argument', 'id: ID!, year', 'id: ID!, asOf: String, year'],
    ['a new required argument that has a default', 'id: ID!, year', 'id: ID!, first: Int! = 50, year'],
    ['a new optional input field', 'number: String }', 'number: String  clientId: ID }'],
    ['a deprecation', 'number: String!', 'number: String! @deprecated(reason: "Use id.")'],
    ['a description', 'number: String!', '"Its number." number: String!'],
  ])('%s', (_what, from, to) => {
    expect(check(from, to)).toEqual([]);
  });
});

test('schema/ only adds to the schema as last released', () => {
  const { schema } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));
  expect(breakages(buildSchema(read(RELEASED)), schema)).toEqual([]);
});
