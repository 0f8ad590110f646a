import { refuse, refuseAll, type Refused, type Result } from '../../domain/result';

/** Most things that one call records. */
const MOST = 1_000;
/** How many are decided before others have their turn. */
const AT_ONCE = 50;

/** A refusal of a call that records nothing, or more than one may; null when all is well. */
export function checkItemCount(count: number, what: string): Refused | null {
  if (count >= 1 && count <= MOST) return null;
  const message = `The call has ${count} ${what}.`;
  return refuse('NUMBER_OUT_OF_RANGE', [what], message, `Give 1 to ${MOST} ${what} in a call.`);
}

/** What was decided of one thing of many, its paths those of the whole input. */
export function inItem<T>(list: string, index: number, result: Result<T>): Result<T> {
  if (result.ok) return result;
  return refuseAll(result.refusals.map((each) => ({ ...each, path: [list, String(index), ...each.path] })));
}

/** Lets others have their turn after some, so that deciding many keeps nobody waiting. */
export async function pauseBetween(index: number): Promise<void> {
  if (index > 0 && index % AT_ONCE === 0) await new Promise<void>((resolve) => void setImmediate(resolve));
}
