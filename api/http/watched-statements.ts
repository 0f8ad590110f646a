import type { WatchStatement } from '../executor/work';

const watched = new WeakMap<object, WatchStatement>();

/** From now on, `watch` is told of each statement that is sent for a request. */
export function watchStatementsOf(request: object, watch: WatchStatement): void {
  watched.set(request, watch);
}

/** Who is told of the statements of a request; nobody when undefined. */
export function watchOf(request: object): WatchStatement | undefined {
  return watched.get(request);
}
