import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { projectFiles, read, ROOT } from './support';

/** What every area may know: words, pages and refusals that belong to none. */
const SHARED = 'common';

const { schema, areaOfType, areaOfHungField } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));

/**
 * What an area wrote itself inside its own types: each field's place with the types that it and its
 * arguments name.
 */
function ownFields(area: string): { readonly at: string; readonly names: readonly GraphQLNamedType[] }[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (areaOfType.get(type.name) !== area) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => ({
        at: `${type.name}.${field.name}`,
        names: [getNamedType(field.type)],
      }));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => ({
      at: `${type.name}.${field.name}`,
      names: [getNamedType(field.type), ...field.args.map((argument) => getNamedType(argument.type))],
    }));
  });
}

/**
 * Types of other areas, words apart, that an area's own types lead to, e.g. `Incident.contract:
 * Contract of contract`.
 */
function strangersIn(area: string): string[] {
  return ownFields(area).flatMap(({ at, names }) =>
    areaOfHungField.has(at)
      ? []
      : names.flatMap((target) => {
          const of = areaOfType.get(target.name);
          const isKnown = isSpecifiedScalarType(target) || isEnumType(target) || of === area || of === SHARED;
          return isKnown ? [] : [`${at}: ${target.name} of ${String(of)}`];
        }),
  );
}

/** Files of other areas that an area's files in `api/graphql/` import. */
function foreignImports(area: string): string[] {
  const files = projectFiles().filter((file) => file.startsWith(`api/graphql/${area}/`) && file.endsWith('.ts'));
  return files.flatMap((file) =>
    [...read(file).matchAll(/from '\.\.\/([a-z-]+)\/[^']+'/g)]
      .filter(([, folder]) => folder !== SHARED)
      .map(([text]) => `${file}: ${text}`),
  );
}

describe('the contract is no hub: areas hang on it what is theirs', () => {
  test('schema/contract.graphql leads to no type of another area', () => {
    expect(strangersIn('contract')).toEqual([]);
  });

  test('api/graphql/contract/ imports no file of another area', () => {
    expect(foreignImports('contract')).toEqual([]);
  });

  test('control: others do, and hang fields on it', () => {
    expect(strangersIn('incident')).toContain('Incident.contract: Contract of contract');
    expect(foreignImports('incident').length).toBeGreaterThan(0);
    expect(areaOfHungField.get('Contract.incidents')).toBe('incident');
  });
});
