import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { ownersOf } from '../../app/access/owners';
import { openCoordinationReport } from '../../app/coordination/coordination-reports';
import { openInterventionReport } from '../../app/consumption/client-reports';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Printed } from '../../domain/document/printed';
import type { Language } from '../../domain/explanation/print';
import type { RequestContext } from '../../graphql/context';
import { LAYOUT } from '../../pdf/layout';
import { PrinterBusy, type Printer } from '../../pdf/printer';
import type { ContextDeps } from '../auth-seam';
import { answered, contextForFile, MOST_TRANSFERS_OF_KEY, Problem, savedAs, toldToHaveIt } from './file-request';
import { Transfers } from './transfers';

/** Where reports are as PDF. */
export const REPORTS_PATH = '/reports';

/** What the addresses of reports are made from. */
export interface ReportsDeps extends ContextDeps {
  /** Lays them out. */
  readonly printer: Printer;
  /** The most that a request may cost. */
  readonly mostPoints?: number;
}

/** What laying a report out costs: about a tenth of a second of a core. */
const PRINTING_COST = 5_000;
/** What finding out costs that the caller has it already. */
const LOOKING_COST = 100;

interface ServingDeps extends ReportsDeps {
  readonly transfers: Transfers;
}

type Opened = { readonly printed: Printed; readonly name: string } | null;
type Open = (context: RequestContext, id: string, language: Language) => Promise<Opened>;

/**
 * `GET /reports/interventions/<id>?language=FR` returns the report of an intervention as PDF, and
 * `GET /reports/coordination/<id>` that of a coordination visit. It takes the same keys as GraphQL,
 * and sees what it sees.
 */
export function reportsRouter(deps: ReportsDeps): Router {
  const router = Router();
  const serving = { ...deps, transfers: new Transfers(MOST_TRANSFERS_OF_KEY) };
  const serve = (path: string, open: Open): void => {
    router.get(`${REPORTS_PATH}/${path}/:id`, (request, response) =>
      answered(request, response, () => download(serving, open, request, response)),
    );
  };
  serve('interventions', (context, id, language) =>
    openInterventionReport(context.read, termsLibraryOf(context.database), context.session.providerId, id, language),
  );
  serve('coordination', (context, id, language) => openCoordinationReport(context.read, id, language));
  return router;
}

async function download(deps: ServingDeps, open: Open, request: Request, response: Response): Promise<void> {
  const context = await contextForFile(deps, request, response, 'incidents:read', 'contracts:read');
  const language = languageIn(request);
  const asked = Math.min(PRINTING_COST, deps.mostPoints ?? Infinity);
  const admission = context.admit?.(asked);
  if (admission?.admitted === false) throw admission.error;
  let used = LOOKING_COST;
  try {
    const opened = await open(context, String(request.params['id']), language).finally(() => context.read.close());
    if (opened === null) throw new Problem(404, 'BAD_REQUEST', 'There is no such report.');
    const tag = tagOf(opened.printed);
    if (toldToHaveIt(request, response, tag)) return;
    await deps.transfers.run(ownersOf(context.session).key, async () => {
      used = asked;
      const bytes = await deps.printer.print(opened.printed, () => context.work.stopped === undefined).catch(busy);
      response.set(savedAs(opened.name, tag, bytes.length)).type('application/pdf');
      response.end(request.method === 'HEAD' ? undefined : bytes);
    });
  } finally {
    if (admission?.admitted === true) admission.settle(used);
  }
}

/** The same words in the same layout are the same bytes: they need not be laid out to tell. */
function tagOf(printed: Printed): string {
  return `"${createHash('sha256')
    .update(`${LAYOUT} ${JSON.stringify(printed)}`)
    .digest('hex')}"`;
}

function languageIn(request: Request): Language {
  const given = new URL(request.url, 'http://localhost').searchParams.get('language') ?? 'EN';
  if (given === 'EN') return 'en';
  if (given === 'FR') return 'fr';
  throw new Problem(400, 'BAD_USER_INPUT', 'Give `language` in the address: EN or FR.');
}

function busy(error: unknown): never {
  if (!(error instanceof PrinterBusy)) throw error;
  const message = 'Many reports are being laid out. Try again in a few seconds.';
  throw new Problem(503, 'UNAVAILABLE', message, 5);
}
