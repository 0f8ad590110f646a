import type { OperationsTerms, RaciRole, ResponsibilityTerms } from '../terms/operations-terms';

/**
 * Who does a task; a task that the matrix does not list is the client's where the document says so.
 */
export interface Responsibility {
  readonly task: ResponsibilityTerms | null;
  readonly client: readonly RaciRole[];
  readonly provider: readonly RaciRole[];
}

/**
 * The responsibility for a task by its number in the matrix (`pro-controle` annex 4), or null where
 * the document has no matrix.
 */
export function whoDoes(terms: OperationsTerms, code: string): Responsibility | null {
  const task = terms.responsibilities.find((row) => row.code === code);
  if (task !== undefined) return { task, client: task.client, provider: task.provider };
  return terms.unlistedTasks === 'CLIENT' ? { task: null, client: ['R', 'A'], provider: [] } : null;
}
