import type { Request, Response } from 'express';
import { ownersOf } from '../../app/access/owners';
import type { RequestContext } from '../../graphql/context';
import type { ContextDeps } from '../auth-seam';
import { contextForFile, Problem, savedAs, toldToHaveIt } from './file-request';
import type { Transfers } from './transfers';

/** What files that are made for each request are served with. */
export interface ServingDeps extends ContextDeps {
  readonly transfers: Transfers;
  /** The most that a request may cost. */
  readonly mostPoints?: number;
}

/** A file before its bytes are made. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  /** The same for the same bytes, which need not be made to tell. */
  readonly tag: string;
  /** Makes the bytes, unless nobody waits for them any more. */
  bytes(isWanted: () => boolean): Promise<Buffer>;
}

/** What a file needs and costs. */
export interface FileRule {
  readonly scopes: readonly string[];
  /** What making it costs, in points. */
  readonly cost: number;
  /** What is said where there is none that may be seen. */
  readonly missing: string;
  readonly open: (context: RequestContext) => Promise<MadeFile | null>;
}

/** What finding out costs that there is none, or that the caller has it already. */
const LOOKING_COST = 100;

/**
 * Returns a file that is made for the request: whoever may not see it is told that there is none.
 */
export async function serveFile(
  deps: ServingDeps,
  request: Request,
  response: Response,
  { scopes, cost, missing, open }: FileRule,
): Promise<void> {
  const context = await contextForFile(deps, request, response, ...scopes);
  const asked = Math.min(cost, deps.mostPoints ?? Infinity);
  const admission = context.admit?.(asked);
  if (admission?.admitted === false) throw admission.error;
  let used = Math.min(LOOKING_COST, asked);
  try {
    const file = await open(context).finally(() => context.read.close());
    if (file === null) throw new Problem(404, 'BAD_REQUEST', missing);
    if (toldToHaveIt(request, response, file.tag)) return;
    await deps.transfers.run(ownersOf(context.session).key, async () => {
      used = asked;
      const bytes = await file
        .bytes(() => context.work.stopped === undefined)
        .catch((error: unknown) => {
          // What was not tried costs the looking alone.
          if (error instanceof Problem && error.code === 'UNAVAILABLE') used = Math.min(LOOKING_COST, asked);
          throw error;
        });
      response.set(savedAs(file.name, file.tag, bytes.length)).type(file.mediaType);
      response.end(request.method === 'HEAD' ? undefined : bytes);
    });
  } finally {
    if (admission?.admitted === true) admission.settle(used);
  }
}
