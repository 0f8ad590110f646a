import ts from 'typescript';
import { isGenerated, projectFiles, read } from './support';

/** Names that a file exports without a doc comment. */
function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    return [`${file}: ${namesOf(statement).join(', ')}`];
  });
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
    // Overloads are documented once, at the first of them.
    const bare = files.flatMap(undocumented).filter((name, index, all) => all.indexOf(name) === index);
    expect(bare).toEqual([]);
  });
});
