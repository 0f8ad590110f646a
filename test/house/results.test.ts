import ts from 'typescript';
import { isGenerated, projectFiles, read } from './support';

/**
 * Use cases and loaders pass on what the domain refuses, or say it with a coded error: a fault
 * (INTERNAL) tells nobody what to do. What is seen here: a `throw` in the branch in which a
 * result is not `ok`, or right after the branch in which it is.
 */

/** Errors that say what was refused. */
const SAYS_IT = new Set(['refusedError', 'codedError', 'RefusedInTransaction']);

/** Files that read what was checked before it was stored: that it is refused is a fault of ours. */
const READS_WHAT_WAS_CHECKED: Readonly<Record<string, string>> = {
  'api/app/stored-instant.ts': 'an instant that the database has',
  'api/app/terms/terms-library.ts': 'a pack that was loaded, and the terms of a contract that was drafted',
  'api/app/terms/load-terms-pack.ts': 'an operator is told the faults of a pack',
  'api/app/penalty/record-penalty.ts': 'whoever reverses a penalty asked first whether its state allows it',
  'api/app/penalty/order-month-caps.ts': 'what is accepted was just assessed, under the lock of the contract',
  'api/app/lifecycle/lapses.ts': 'time reads what nobody claimed, under the lock of the contract',
  'api/app/consumption/complete-quote.ts':
    'whoever completes or reopens a quote asked first whether its state allows it',
};

const files = projectFiles().filter(
  (file) => /^api\/(app|graphql)\/.*\.ts$/.test(file) && !isGenerated(file) && !(file in READS_WHAT_WAS_CHECKED),
);

test('no use case and no loader throws on a result of the domain', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.flatMap((file) => throwsOnResult(file, read(file)))).toEqual([]);
});

test('each exception is one', () => {
  const needed = Object.keys(READS_WHAT_WAS_CHECKED).filter((file) => throwsOnResult(file, read(file)).length > 0);
  expect(needed).toEqual(Object.keys(READS_WHAT_WAS_CHECKED));
});

test.each([
  ['if (!made.ok) throw new Error("x");', 1],
  ['if (!made.ok) { note(); throw new Error(made.refusals.join()); }', 1],
  ['if (made.ok === false) throw new Error("x");', 1],
  ['if (made.ok) { use(made.value); } else { throw new Error("x"); }', 1],
  ['if (made.ok) return made.value; throw new Error("x");', 1],
  ['if (a && !made?.ok) throw new Error("x");', 1],
  ['const x = made.ok ? made.value : fail(() => { throw new Error("x"); });', 1],
  ['if (!made.ok) return made; throw new Error("x");', 0],
  ['if (!made.ok) throw refusedError(made.refusals);', 0],
  ['if (!made.ok) throw new RefusedInTransaction(made.refusals);', 0],
  ['if (made === undefined) throw new Error("x");', 0],
  ['if (made.ok) throw new Error("x");', 0],
])('it sees %s', (code, count) => {
  expect(throwsOnResult('made.ts', `function f(made) { ${code} }`)).toHaveLength(count);
});

/** Where a file throws on a refusal, as `file:line: text`. */
function throwsOnResult(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Set<ts.ThrowStatement>();
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) {
      if (saysOk(node.expression, false)) note(node.thenStatement);
      if (saysOk(node.expression, true)) {
        if (node.elseStatement !== undefined) note(node.elseStatement);
        else if (ends(node.thenStatement)) note(nextOf(node));
      }
    }
    if (ts.isConditionalExpression(node) && saysOk(node.condition, true)) note(node.whenFalse);
    if (ts.isConditionalExpression(node) && saysOk(node.condition, false)) note(node.whenTrue);
    ts.forEachChild(node, visit);
  };
  const note = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isThrowStatement(node) && !says(node)) found.add(node);
    ts.forEachChild(node, note);
  };
  visit(source);
  return [...found].map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${file}:${line + 1}: ${node.getText()}`;
  });
}

/** Whether a condition holds only while some result is, or is not, `ok`. */
function saysOk(condition: ts.Expression, ok: boolean): boolean {
  if (ts.isParenthesizedExpression(condition)) return saysOk(condition.expression, ok);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return saysOk(condition.operand, !ok);
  if (ts.isPropertyAccessExpression(condition)) return ok && condition.name.text === 'ok';
  if (!ts.isBinaryExpression(condition)) return false;
  const { left, right, operatorToken } = condition;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return saysOk(left, ok) || saysOk(right, ok);
  if (operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) {
    if (right.kind === ts.SyntaxKind.TrueKeyword) return saysOk(left, ok);
    if (right.kind === ts.SyntaxKind.FalseKeyword) return saysOk(left, !ok);
  }
  return false;
}

/** Whether what follows a statement is reached only when the statement is not. */
function ends(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isContinueStatement(last));
}

function nextOf(statement: ts.Statement): ts.Statement | undefined {
  const { parent } = statement;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) return undefined;
  return parent.statements[parent.statements.indexOf(statement) + 1];
}

/** Whether an error that is thrown says what was refused. */
function says({ expression }: ts.ThrowStatement): boolean {
  const made = ts.isCallExpression(expression) || ts.isNewExpression(expression) ? expression.expression : expression;
  return SAYS_IT.has(made.getText());
}
