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

  test('has no test that tries again until it passes', () => {
    expect(offences(tests, (line) => words('retry', 'Times\\(').test(line))).toEqual([]);
  });

  test('reads environment variables in the configuration only', () => {
    const rooms = typed.filter((file) => /^api\/(domain|app|graphql|http|jobs)\//.test(file));
    expect(offences(rooms, (line) => /\bprocess\.env\b/.test(line))).toEqual([]);
  });

  test('of the API knows no provider and no terms pack by name: they are data', () => {
    const names = /\b(omr(-hosted)?|icodia|owl(-monitoring)?|pro-controle|generic-2017)\b/i;
    const api = written.filter((file) => file.startsWith('api/'));
    const found = api.flatMap((file) =>
      withoutComments(read(file))
        .split('\n')
        .filter((line) => names.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

/** Comments may cite the article that a rule comes from; the code may not know whose it is. */
function withoutComments(text: string): string {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.Latest, experimentalDecorators: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
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
