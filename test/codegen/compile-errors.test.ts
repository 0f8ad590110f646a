import { join } from 'node:path';
import { complaintsAbout } from '../support/complaints';

const PREFACE = `
import { ShopMutations, WriterRelations, type MutationSellBookArgs, type ResolverSet } from './_generated';
import type { RequestContext } from '../../../api/graphql/context';
import type { WriterRow } from './library';
import type { Connection } from '../../../api/graphql/connection';
import type { BookRow } from './library';
`;

const PROBE = join(__dirname, 'fixtures/probe.ts');
const complaints = (code: string): string[] => complaintsAbout(PROBE, PREFACE + code);

describe('hand-written resolvers that do not fit the schema do not compile', () => {
  it('a right one does', () => {
    const code = `export class Mine extends ShopMutations {
      async sellBook(_: RequestContext, args: MutationSellBookArgs) { return { book: null, count: args.input.count }; }
      fail() { return true; }
    }`;
    expect(complaints(code)).toEqual([]);
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
    expect(complaints(code)).toEqual([
      expect.stringContaining("does not implement inherited abstract member sellBook from class 'ShopMutations'"),
      expect.stringContaining("Property 'fail' in type 'Wrong' is not assignable"),
      expect.stringContaining("Property 'sellBook' in type 'Wrong' is not assignable"),
      expect.stringContaining("Property 'books' in type 'Rows' is not assignable"),
      expect.stringContaining("Property 'BookRelations' is missing"),
    ]);
  });
});
