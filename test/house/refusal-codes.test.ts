import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

const root = join(__dirname, '..', '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('_generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function codesOfSchema(): string[] {
  const document = parse(readFileSync(join(root, 'schema', 'common.graphql'), 'utf8'));
  const found = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'RefusalCode',
  );
  if (found?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('the schema has no RefusalCode');
  return (found.values ?? []).map((value) => value.name.value);
}

// That each code used is listed is the compiler's to say: the domain's type is made from the
// schema.
describe('codes of refusals', () => {
  const text = [...sources(join(root, 'api', 'domain')), ...sources(join(root, 'api', 'app'))].join('\n');
  const words = new Set(text.match(/'[A-Z][A-Z_]{4,}'/g));

  test.each(codesOfSchema())('%s is given by some rule', (code) => {
    expect(words).toContain(`'${code}'`);
  });
});

/** The codes that each mutation says it refuses with. */
function codesOfMutations(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const file of readdirSync(join(root, 'schema')).filter((name) => name !== 'released.graphql')) {
    for (const definition of parse(readFileSync(join(root, 'schema', file), 'utf8')).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || definition.name.value !== 'Mutation') continue;
      for (const field of definition.fields ?? []) found.set(field.name.value, codesOf(field.directives ?? []));
    }
  }
  return found;
}

function codesOf(directives: readonly ConstDirectiveNode[]): readonly string[] {
  const refuses = directives
    .find(({ name }) => name.value === 'command')
    ?.arguments?.find(({ name }) => name.value === 'refuses');
  return refuses === undefined ? [] : (valueFromASTUntyped(refuses.value) as readonly string[]);
}

describe('codes that a mutation lists', () => {
  const listed = codesOfMutations();

  test('stand there once', () => {
    const twice = [...listed].filter(([, codes]) => new Set(codes).size < codes.length).map(([name]) => name);
    expect(listed.size).toBeGreaterThan(100);
    expect(twice).toEqual([]);
  });

  test.each([
    ['recordInterventions', 'recordIntervention'],
    ['reportIncidents', 'reportIncident'],
  ])('%s lists all those of %s', (many, one) => {
    expect(listed.get(one)!.length).toBeGreaterThan(0);
    expect(listed.get(one)!.filter((code) => !listed.get(many)!.includes(code))).toEqual([]);
  });
});
