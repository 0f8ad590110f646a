import { Router, type Request, type Response } from 'express';
import { ownersOf } from '../../app/access/owners';
import { openDebitFile } from '../../app/direct-debit/direct-debit-file';
import { DIRECT_DEBITS_PATH } from '../../domain/direct-debit/file-path';
import { answered, contextForFile, MOST_TRANSFERS_OF_KEY, Problem, streamedAs } from './file-request';
import { sendChunks } from './send-chunks';
import type { ServingDeps } from './serve-file';
import { Transfers } from './transfers';

/** What it costs in points to look for a batch. */
const LOOKING_COST = 100;
/** What its debits cost beside that. */
const pointsOf = (debits: number): number => Math.ceil(debits / 10);

/**
 * `GET /direct-debits/<id>.xml` returns a batch of direct debits as the bank takes it
 * (pain.008.001.08), for keys that may make one: it has the whole IBANs of clients.
 */
export function directDebitsRouter(deps: Omit<ServingDeps, 'transfers'>): Router {
  const router = Router();
  const transfers = new Transfers(MOST_TRANSFERS_OF_KEY);
  router.get(`${DIRECT_DEBITS_PATH}/:id.xml`, (request, response) =>
    answered(request as Request, response, () =>
      serve({ ...deps, transfers }, request.params.id, request as Request, response),
    ),
  );
  return router;
}

async function serve(
  { transfers, mostPoints = Infinity, ...deps }: ServingDeps,
  id: string,
  request: Request,
  response: Response,
): Promise<void> {
  const context = await contextForFile(deps, request, response, 'billing:write');
  try {
    const looking = context.admit?.(Math.min(LOOKING_COST, mostPoints));
    if (looking?.admitted === false) throw looking.error;
    const file = await openDebitFile(context.read, id);
    if ('reason' in file) throw new Problem(file.reason === 'MISSING' ? 404 : 409, 'BAD_REQUEST', file.message);
    const asked = Math.min(pointsOf(file.head.count), Math.max(0, mostPoints - LOOKING_COST));
    const admission = context.admit?.(asked);
    if (admission?.admitted === false) throw admission.error;
    // What writes XML is loaded by the first one who asks for some.
    const { pain008Of } = await import('../../einvoice/pain-008');
    try {
      await transfers.run(ownersOf(context.session).key, async () => {
        response.set(streamedAs(`prelevements-${file.head.collectOn.replaceAll('-', '')}-${file.head.messageId}.xml`));
        response.setHeader('content-type', 'application/xml; charset=utf-8');
        if (request.method === 'HEAD') response.end();
        else await sendChunks(response, asBytes(pain008Of(file.head, file.groups)), context.work);
      });
    } finally {
      admission?.settle(asked);
    }
  } finally {
    await context.read.close();
  }
}

async function* asBytes(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text, 'utf8');
}
