/**
 * The day on which the debt of a document arose, in SQL: its own, or that of the oldest invoice for
 * whose lateness it claims. **Reading**: interest and the fixed sum are parts of the debt that was
 * late, so that a judgment after that one stands against them too, whenever they are claimed.
 */
export function aroseOnSql(alias: string): string {
  return (
    `coalesce((SELECT min(o.issued_on) FROM invoice_line l JOIN late_claim k ON k.adjustment_id = l.adjustment_id ` +
    `JOIN invoice o ON o.id = k.invoice_id WHERE l.invoice_id = ${alias}.id), ${alias}.issued_on)`
  );
}
