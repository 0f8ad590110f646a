/**
 * SQL of a function in FROM that takes the next numbers of a counter of the provider, as many as an
 * expression says, and gives the last of them. The counter's row stays locked until the transaction
 * ends, so what takes them is sent with COMMIT. Adjustments and events are numbered at the end
 * themselves.
 */
export function nextNumbersSql(counter: 'incident', count: string): string {
  return `next_numbers('${counter}', ${count})`;
}

/** SQL of the last number that was taken of a counter of the provider, also by this transaction. */
export function lastNumberSql(counter: 'incident'): string {
  return `(SELECT c.last FROM provider_counter c WHERE c.name = '${counter}')`;
}
