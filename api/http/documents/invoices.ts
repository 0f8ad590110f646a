import { Router, type Request, type RequestHandler, type Response } from 'express';
import { openInvoice, type OpenedInvoice } from '../../app/invoicing/open-invoice';
import { invoiceFilePaths } from '../../domain/invoicing/document/file-paths';
import type { InvoiceDocument } from '../../domain/invoicing/document/invoice-document';
import { printedInvoice, printedTranslation } from '../../domain/invoicing/document/printed-invoice';
import type { Printer } from '../../pdf/printer';
import { answered, MOST_TRANSFERS_OF_KEY } from './file-request';
import { preferredLanguage, printedFile, PRINTING_COST, tagOf } from './print-file';
import { serveFile, type MadeFile, type ServingDeps } from './serve-file';
import { Transfers } from './transfers';

/** What the addresses of invoices are made from. */
export interface InvoicesDeps extends Omit<ServingDeps, 'transfers'> {
  /** Lays them out. */
  readonly printer: Printer;
}

/** What writing an invoice as XML costs: a few thousandths of a second. */
const WRITING_COST = 500;

type Open = (invoice: OpenedInvoice, request: Request, response: Response) => Promise<MadeFile>;

/**
 * `GET /invoices/<id>.pdf` returns an invoice or credit note as it was issued, with its data inside
 * (Factur-X), or its translation; `/ubl.xml` and `/cii.xml` below it the data alone. They take the
 * same keys as GraphQL, and see what it sees.
 */
export function invoicesRouter(deps: InvoicesDeps): Router {
  const router = Router();
  const serving = { ...deps, transfers: new Transfers(MOST_TRANSFERS_OF_KEY) };
  const serve =
    (cost: number, open: Open): RequestHandler<{ id: string }> =>
    (request, response) =>
      answered(request as Request, response, () =>
        serveFile(serving, request as Request, response, {
          scopes: ['billing:read'],
          cost,
          missing: 'There is no such invoice.',
          open: async (context) => {
            const invoice = await openInvoice(context.read, request.params.id);
            return invoice === null ? null : open(invoice, request as Request, response);
          },
        }),
      );
  const paths = invoiceFilePaths(':id');
  router.get(paths.pdf, serve(PRINTING_COST, printed(deps.printer)));
  router.get(paths.ubl, serve(WRITING_COST, written('ubl')));
  router.get(paths.cii, serve(WRITING_COST, written('cii')));
  return router;
}

// What writes XML is loaded by the first one who asks for some.
const writeAs = {
  ubl: async (document: InvoiceDocument) => (await import('../../einvoice/ubl')).ublOf(document),
  cii: async (document: InvoiceDocument) => (await import('../../einvoice/cii')).ciiOf(document),
} as const;

function written(form: keyof typeof writeAs): Open {
  return async ({ original }) => {
    const text = await writeAs[form](original);
    return {
      name: `${fileNameOf(original)}-${form}.xml`,
      mediaType: 'application/xml',
      tag: tagOf(text),
      bytes: () => Promise.resolve(Buffer.from(text, 'utf8')),
    };
  };
}

function printed(printer: Printer): Open {
  return async ({ original, translation }, request, response) => {
    response.vary('Accept-Language');
    const language = preferredLanguage(request, original.language);
    const words =
      language === original.language
        ? printedInvoice(original, await writeAs.cii(original))
        : printedTranslation(translation, original.language);
    return printedFile(printer, words, `${fileNameOf(original)}.pdf`);
  };
}

/** The number of an invoice as the name of a file, which has no slashes. */
function fileNameOf({ number }: InvoiceDocument): string {
  return number.replaceAll('/', '-');
}
