import ts from 'typescript';
import { isCode, isGenerated, offences, projectFiles, read } from './support';

const written = projectFiles().filter((file) => isCode(file) && !isGenerated(file));
const typed = written.filter((file) => file.endsWith('.ts'));
const tests = written.filter((file) => file.startsWith('test/'));

/** Written in two parts, so that this file does not offend against itself. */
const words = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''));

describe('code', () => {
  test('has no hole in its types', () => {
    expect(typed.flatMap(holes)).toEqual([]);
    expect(offences(typed, (line) => words('@ts-', '(ignore|nocheck)').test(line))).toEqual([]);
  });

  test('explains each rule of the linter that it switches off', () => {
    const off = words('eslint-', 'disable');
    expect(offences(written, (line) => off.test(line) && !/-- \S+/.test(line))).toEqual([]);
  });

  test('has no test that is skipped, alone or put off', () => {
    const skipped = words(
      '\\b(it|test|describe)\\.(on',
      'ly|sk',
      'ip|to',
      'do|fail',
      'ing)\\b|\\b[xf](it|describe|test)\\(',
    );
    expect(offences(tests, (line) => skipped.test(line))).toEqual([]);
  });

  test('says in one place how often something is tried at random', () => {
    const elsewhere = tests.filter((file) => !/^test\/(support\/runs\.ts|mutation\/)/.test(file));
    expect(offences(elsewhere, (line) => words('num', 'Runs').test(line))).toEqual([]);
  });

  test('has no test that tries again until it passes', () => {
    expect(offences(tests, (line) => words('retry', 'Times\\(').test(line))).toEqual([]);
  });

  test('imports each name from the file that declares it: no file only passes on what others export', () => {
    const passesOn = (line: string): boolean => /^export (type )?(\*|\{[^}]*\}) from /.test(line);
    // A published package has one door, and generated files have an index.
    const doors = /^(sdk\/|api\/wiring\.ts|api\/http\/(logging|graphiql)\.ts|api\/codegen\/emit-index\.ts)/;
    expect(
      offences(
        typed.filter((file) => !doors.test(file)),
        passesOn,
      ),
    ).toEqual([]);
  });

  test('of the API gives each exported name to one thing', () => {
    const places = new Map<string, Set<string>>();
    for (const file of typed.filter((each) => each.startsWith('api/'))) {
      for (const name of exportedValues(file)) places.set(name, (places.get(name) ?? new Set()).add(file));
    }
    const twins = [...places].flatMap(([name, files]) =>
      files.size > 1 ? [`${name}: ${[...files].sort().join(', ')}`] : [],
    );
    expect(places.size).toBeGreaterThan(500);
    expect(twins).toEqual([]);
  });

  test('reads environment variables in the configuration only', () => {
    const rooms = typed.filter((file) => /^api\/(domain|app|graphql|http|jobs)\//.test(file));
    expect(offences(rooms, (line) => /\bprocess\.env\b/.test(line))).toEqual([]);
  });

  test('of the API knows no provider and no terms pack by name: they are data', () => {
    const names = new RegExp(`\\b(${['omr', 'icodia', 'owl', ...packIds()].join('|')})\\b`, 'i');
    expect(packIds().length).toBeGreaterThan(5);
    expect(linesOfApi((line) => names.test(line))).toEqual([]);
  });

  test('of the API asks no pack who it is before it applies a rule', () => {
    const asked = /\bpack\w*\.(id|title)\b\s*([=!]==?\s*['"`]|\.\w+\(['"`/])/i;
    const switched = /\bswitch\s*\([^)]*\bpack\w*\.(id|title)\b/i;
    const asks = (line: string): boolean => asked.test(line) || switched.test(line);
    expect(["if (pack.id === 'a') {", 'switch (terms.pack.id) {', "pack.id.startsWith('a')"].every(asks)).toBe(true);
    expect(linesOfApi(asks)).toEqual([]);
  });
});

/** Ids of all terms packs that the project has as data, those of tests included. */
function packIds(): readonly string[] {
  const files = projectFiles().filter((file) => /^(seeds|test\/fixtures)\/terms\/.*\.json$/.test(file));
  return files.flatMap((file) => {
    const { id } = JSON.parse(read(file)) as { readonly id?: string };
    return id ?? [];
  });
}

/** Lines of the API's code, comments apart, that offend. */
function linesOfApi(offends: (line: string) => boolean): readonly string[] {
  return written
    .filter((file) => file.startsWith('api/'))
    .flatMap((file) =>
      codeOf(file)
        .split('\n')
        .filter(offends)
        .map((line) => `${file}: ${line.trim()}`),
    );
}

const bare = new Map<string, string>();

/** A file's code without its comments, worked out once. */
function codeOf(file: string): string {
  const known = bare.get(file) ?? withoutComments(read(file));
  bare.set(file, known);
  return known;
}

/** Comments may cite the article that a rule comes from; the code may not know whose it is. */
function withoutComments(text: string): string {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.Latest, experimentalDecorators: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

const isExport = ({ kind }: ts.Modifier): boolean => kind === ts.SyntaxKind.ExportKeyword;

/**
 * Functions, classes and constants that a file exports; its types may have names of other rooms.
 */
function exportedValues(file: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((each) => ts.canHaveModifiers(each) && (ts.getModifiers(each) ?? []).some(isExport))
    .flatMap((each) => {
      if (ts.isVariableStatement(each)) return each.declarationList.declarations.map(({ name }) => name.getText());
      return (ts.isFunctionDeclaration(each) || ts.isClassDeclaration(each)) && each.name ? [each.name.text] : [];
    });
}

/** Places where a value's type is given up. */
function holes(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
