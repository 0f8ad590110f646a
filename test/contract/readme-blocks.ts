import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const PROJECT = join(__dirname, '../..');

/** A fenced block of a Markdown file. */
export interface Block {
  /** What it is marked as, e.g. `graphql`. */
  readonly language: string;
  readonly text: string;
  /** What the comment before it says, e.g. `asked by: client`; empty when there is none. */
  readonly remark: string;
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}

/** The fenced blocks of a Markdown file, in order. */
export function blocksOf(file: string): readonly Block[] {
  const found = textOf(file).matchAll(/(?:^<!-- ([^\n]*) -->\n\n)?^```(\w+)\n(.*?)^```$/gms);
  return [...found].map(([, remark = '', language = '', text = '']) => ({ remark, language, text }));
}

/** Each block of a language with the block that follows it, which shows its answer. */
export function answeredBlocks(file: string, language: string, begins = ''): readonly (readonly [Block, Block])[] {
  const all = blocksOf(file);
  return all.flatMap((block, place) => {
    const answer = all[place + 1];
    if (block.language !== language || !block.text.startsWith(begins)) return [];
    if (answer === undefined) throw new Error(`${file}: nothing shows what is answered to ${block.text}`);
    return [[block, answer] as const];
  });
}
