import { Router } from 'express';
import { openCoordinationReport } from '../../app/coordination/coordination-reports';
import { openInterventionReport } from '../../app/consumption/client-reports';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Printed } from '../../domain/document/printed';
import type { Language } from '../../domain/explanation/print';
import type { RequestContext } from '../../graphql/context';
import type { Printer } from '../../pdf/printer';
import { answered, MOST_TRANSFERS_OF_KEY } from './file-request';
import { languageIn, printedFile, PRINTING_COST } from './print-file';
import { serveFile, type ServingDeps } from './serve-file';
import { Transfers } from './transfers';

/** Where reports are as PDF. */
export const REPORTS_PATH = '/reports';

/** What the addresses of reports are made from. */
export interface ReportsDeps extends Omit<ServingDeps, 'transfers'> {
  /** Lays them out. */
  readonly printer: Printer;
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
      answered(request, response, () =>
        serveFile(serving, request, response, {
          scopes: ['incidents:read', 'contracts:read'],
          cost: PRINTING_COST,
          missing: 'There is no such report.',
          open: async (context) => {
            const opened = await open(context, request.params.id, languageIn(request) ?? 'en');
            return opened === null ? null : printedFile(deps.printer, opened.printed, opened.name);
          },
        }),
      ),
    );
  };
  serve('interventions', (context, id, language) =>
    openInterventionReport(context.read, termsLibraryOf(context.database), context.session.providerId, id, language),
  );
  serve('coordination', (context, id, language) => openCoordinationReport(context.read, id, language));
  return router;
}
