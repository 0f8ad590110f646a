/**
 * The day from which a document is payable, in SQL: its due day, or the earlier one from which a
 * person made it payable at once, as far as `known` says of the column of its recording.
 */
export function payableOnSql(alias: string, known: (column: string) => string = () => 'true'): string {
  return (
    `least(${alias}.due_on, (SELECT q.due_on FROM due_at_once q WHERE q.invoice_id = ${alias}.id ` +
    `AND ${known('q.recorded_at')}))`
  );
}
