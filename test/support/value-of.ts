import type { Result } from '../../api/domain/result';

/** The value of a result that must not be refused. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.refusals.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
}
