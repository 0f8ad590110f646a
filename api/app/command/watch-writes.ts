import type { WriteTransaction } from '../../store/database/write-transaction';

/**
 * Told, once a command is done, of the tables whose rows it changed and of what it recorded; nobody
 * unless set: tests do.
 */
export const watchedWrites: {
  report: ((operation: string, tables: ReadonlySet<string>, events: number) => void) | null;
} = { report: null };

const CHANGED = /(?<!FOR |KEY |DO )\b(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)/g;

/** A transaction that notes what is changed with it. */
export function watchWrites(tx: WriteTransaction): { readonly tx: WriteTransaction; tell(operation: string): void } {
  const { report } = watchedWrites;
  if (report === null) return { tx, tell: () => undefined };
  const tables = new Set<string>();
  let events = 0;
  const watch: WriteTransaction['query'] = async (statement, values) => {
    const rows = await tx.query<never>(statement, values);
    // One that says what it changed may have changed nothing; stamps go with whatever is recorded.
    const idle = rows.length === 0 && statement.text.includes('RETURNING');
    if (idle || statement.name.startsWith('stamp:')) return rows;
    for (const [, table = ''] of statement.text.matchAll(CHANGED)) {
      if (table === 'event') events += 1;
      else tables.add(table);
    }
    return rows;
  };
  return {
    tx: { manager: tx.manager, query: watch },
    tell: (operation) => report(operation, tables, events),
  };
}
