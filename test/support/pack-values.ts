import { join } from 'node:path';
import ts from 'typescript';
import { projectFiles, ROOT } from '../house/support';

/**
 * A value of a terms pack: the interface that declares it and its name, e.g.
 * `UpdateTerms.minorDays`.
 */
export interface PackValue {
  readonly name: string;
  /** Whether some file that executes terms reads it. */
  readonly isRead: boolean;
}

/**
 * What checks the form of packs and finds values by path: it touches every value and executes none.
 */
const FORM =
  /\/domain\/terms\/(\w+-shapes|pack-shape|shape|pack-rules|runnable-rules|pack-warnings|parameter\w*|parameter-\w+)\.ts$/;

/**
 * Every value that a terms pack holds at the end of its paths, in the order of their declaration,
 * by the compiler's own account.
 */
export function packValues(): readonly PackValue[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const roots = projectFiles().filter((file) => /^api\/(domain|app)\/.*\.ts$/.test(file));
  const program = ts.createProgram(
    roots.map((file) => join(ROOT, file)),
    { ...options, noEmit: true, incremental: false },
  );
  const checker = program.getTypeChecker();
  const declared = declaredValues(program, checker);
  const read = readDeclarations(program, checker);
  return [...declared].map(([declaration, name]) => ({ name, isRead: read.has(declaration) }));
}

/** The declarations of the values, with their names. */
function declaredValues(program: ts.Program, checker: ts.TypeChecker): ReadonlyMap<ts.Node, string> {
  const file = program.getSourceFile(join(ROOT, 'api/domain/terms/terms-pack.ts'));
  const pack = file?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'TermsPack');
  if (pack === undefined) throw new Error('there is no TermsPack');
  const found = new Map<ts.Node, string>();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) return type.types.forEach(visit);
    if (checker.isArrayType(type)) return checker.getTypeArguments(type as ts.TypeReference).forEach(visit);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) visit(index);
    if ((type.flags & ts.TypeFlags.Object) === 0) return;
    for (const property of checker.getPropertiesOfType(type)) {
      const [declaration] = property.declarations ?? [];
      if (declaration === undefined || !declaration.getSourceFile().fileName.includes('/api/')) continue;
      const held = checker.getTypeOfSymbol(property);
      visit(held);
      if (isValue(checker, held)) found.set(declaration, nameOf(declaration, property.name));
    }
  };
  visit(checker.getTypeAtLocation(pack));
  return found;
}

/** Whether a type holds text, numbers or yes/no, by itself or in a list. */
function isValue(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some((one) => isValue(checker, one));
  if (checker.isArrayType(type))
    return checker.getTypeArguments(type as ts.TypeReference).some((one) => isValue(checker, one));
  const simple = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  return (type.flags & simple) !== 0 || (type.isIntersection() && type.types.some((one) => isValue(checker, one)));
}

function nameOf(declaration: ts.Node, name: string): string {
  let owner: ts.Node = declaration.parent;
  while (!ts.isInterfaceDeclaration(owner) && !ts.isTypeAliasDeclaration(owner) && !ts.isSourceFile(owner)) {
    owner = owner.parent;
  }
  return ts.isSourceFile(owner) ? name : `${owner.name.text}.${name}`;
}

/**
 * The declarations of all properties that some code reads: by a dot, or by taking an object apart.
 */
function readDeclarations(program: ts.Program, checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const read = new Set<ts.Node>();
  const add = (symbol: ts.Symbol | undefined): void => symbol?.declarations?.forEach((one) => read.add(one));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) addOf(checker.getTypeAtLocation(node.parent), name.text);
    }
    ts.forEachChild(node, visit);
  };
  const addOf = (type: ts.Type, name: string): void => {
    if (type.isUnion()) type.types.forEach((one) => addOf(one, name));
    else add(checker.getPropertyOfType(type, name));
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('/api/') && !file.isDeclarationFile && !FORM.test(file.fileName)) visit(file);
  }
  return read;
}
