import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

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
