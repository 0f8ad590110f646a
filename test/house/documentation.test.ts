import ts from 'typescript';
import { isGenerated, projectFiles, read } from './support';

/**
 * Names that a file exports without a doc comment. The last of several overloads may go without: it
 * is nobody's to call.
 */
function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const exported = source.statements.filter(isExported);
  const documented = new Set(exported.filter(hasComment).flatMap(namesOf));
  return exported
    .filter((statement) => !hasComment(statement))
    .flatMap(namesOf)
    .filter((name) => !documented.has(name))
    .map((name) => `${file}: ${name}`);
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function hasComment(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named = statement as ts.Statement & { readonly name?: ts.Node };
  return [named.name?.getText() ?? 'a declaration without a name'];
}

describe('documentation in the code', () => {
  const files = projectFiles().filter((file) => /^(api|sdk\/src)\/.*\.ts$/.test(file) && !isGenerated(file));

  test('says what each exported name is', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(undocumented)).toEqual([]);
  });
});
