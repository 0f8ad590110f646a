import { Router, type Request } from 'express';
import { openLetter } from '../../app/dunning/letter/open-letter';
import { letterPath } from '../../domain/dunning/letter/dunning-letter';
import { answered, MOST_TRANSFERS_OF_KEY } from './file-request';
import type { InvoicesDeps } from './invoices';
import { preferredLanguage, printedFile, PRINTING_COST } from './print-file';
import { serveFile } from './serve-file';
import { Transfers } from './transfers';

/**
 * `GET /letters/<id>.pdf` returns a letter that asked a client for what was late, as it was issued,
 * or its translation. It takes the same keys as GraphQL, and sees what it sees.
 */
export function lettersRouter(deps: InvoicesDeps): Router {
  const router = Router();
  const serving = { ...deps, transfers: new Transfers(MOST_TRANSFERS_OF_KEY) };
  router.get(letterPath(':id'), (request, response) =>
    answered(request as Request, response, () =>
      serveFile(serving, request as Request, response, {
        scopes: ['billing:read'],
        cost: PRINTING_COST,
        missing: 'There is no such letter.',
        open: async (context) => {
          const letter = await openLetter(context.read, String(request.params.id));
          if (letter === null) return null;
          response.vary('Accept-Language');
          const language = preferredLanguage(request as Request, letter.language);
          const words = language === letter.language ? letter.document : letter.translation;
          return printedFile(deps.printer, words, `${words.number.replaceAll('/', '-')}.pdf`);
        },
      }),
    ),
  );
  return router;
}
