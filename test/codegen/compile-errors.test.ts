import { join } from 'node:path';
import ts from 'typescript';

const PREFACE = `
import { ShopMutations, WriterRelations, type MutationSellBookArgs, type ResolverSet } from './_generated';
import type { RequestContext } from '../../../api/graphql/context';
import type { WriterRow } from './library';
import type { Connection } from '../../../api/graphql/connection';
import type { BookRow } from './library';
`;

const ROOT = join(__dirname, '../..');
const PROBE = join(__dirname, 'fixtures/probe.ts');

/** The compiler's complaints about hand-written code, as the project is compiled. */
function complaintsAbout(code: string): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(
    { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false },
    true,
  );
  const { getSourceFile, fileExists } = host;
  const text = PREFACE + code;
  host.fileExists = (file) => file === PROBE || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) =>
    file === PROBE
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram(
    [PROBE],
    { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(PROBE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('hand-written resolvers that do not fit the schema do not compile', () => {
  it('a right one does', () => {
    const code = `export class Mine extends ShopMutations {
      async sellBook(_: RequestContext, args: MutationSellBookArgs) { return { book: null, count: args.input.count }; }
      fail() { return true; }
    }`;
    expect(complaintsAbout(code)).toEqual([]);
  });

  it('a missing field, a wrong type, a wrong row, a missing resolver', () => {
    const code = `
    export class Missing extends ShopMutations { fail() { return true; } }
    export class Wrong extends ShopMutations {
      fail() { return 'yes'; }
      sellBook() { return { book: null }; }
    }
    export abstract class Rows extends WriterRelations {
      async books(_: RequestContext, writers: readonly WriterRow[]): Promise<BookRow[]> { return []; }
    }
    export const set: ResolverSet = {} as Omit<ResolverSet, 'BookRelations'>;`;
    const complaints = complaintsAbout(code);
    expect(complaints).toEqual([
      expect.stringContaining("does not implement inherited abstract member sellBook from class 'ShopMutations'"),
      expect.stringContaining("Property 'fail' in type 'Wrong' is not assignable"),
      expect.stringContaining("Property 'sellBook' in type 'Wrong' is not assignable"),
      expect.stringContaining("Property 'books' in type 'Rows' is not assignable"),
      expect.stringContaining("Property 'BookRelations' is missing"),
    ]);
  });
});
