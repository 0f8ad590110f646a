import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A statement on several lines, to be read. */
export function laidOut(statement: string): string {
  return statement.replace(
    / (FROM|WHERE|CROSS JOIN|LEFT JOIN|JOIN|UNION ALL|GROUP BY|ORDER BY|LIMIT|AND NOT EXISTS) /g,
    '\n$1 ',
  );
}

/**
 * Expects that a file of SQL is as it was kept: a change of it is a change that somebody looked at.
 * `UPDATE_SQL=1` writes it again.
 */
export function expectKept(file: string, text: string): void {
  if (process.env['UPDATE_SQL'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no such file: run with UPDATE_SQL=1').toBe(text);
}
