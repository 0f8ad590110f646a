import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

const root = join(__dirname, '..', '..');

/** Codes that warn of a pack when it is loaded, or note what a simulation left out: nothing is refused by them. */
const WARNINGS = new Set(['LATE_PAYMENT_BELOW_LAW', 'ACCOUNT_NOT_OFFERED', 'CAUSE_NOT_LISTED', 'STILL_RUNNING']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
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

const text = [...sources(join(root, 'api', 'domain')), ...sources(join(root, 'api', 'app'))].join('\n');
const used = new Set(
  [...text.matchAll(/(?:refuse|fault)\(\s*'([A-Z][A-Z_]{4,})'|\bcode: '([A-Z][A-Z_]{4,})'/g)].flatMap(
    ([, called, held]) => called ?? held ?? [],
  ),
);

describe('codes of refusals', () => {
  const listed = codesOfSchema();

  test('finds the codes that the domain uses', () => {
    expect(used.size).toBeGreaterThan(40);
    expect(used).toContain('NOT_FOUND');
  });

  test.each([...used].filter((code) => !WARNINGS.has(code)).sort())('%s is in the schema', (code) => {
    expect(listed).toContain(code);
  });
});
