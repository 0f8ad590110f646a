import { Router, type Request, type RequestHandler, type Response } from 'express';
import iconv from 'iconv-lite';
import { ownersOf } from '../../app/access/owners';
import { openAccountingFile } from '../../app/accounting/accounting-file';
import { ACCOUNTING_FILES, ACCOUNTING_PATH, type AccountingFileForm } from '../../domain/accounting/file-path';
import { FIRST_YEAR, LAST_YEAR, parseLocalDate } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/instant';
import { answered, contextForFile, MOST_TRANSFERS_OF_KEY, Problem, streamedAs } from './file-request';
import { sendChunks } from './send-chunks';
import type { ServingDeps } from './serve-file';
import { Transfers } from './transfers';

/** What it costs in points to check a file of entries before it is sent. */
const CHECKING_COST = 500;
/** What its lines cost beside that. */
const pointsOf = (lines: number): number => Math.ceil(lines / 10);

/** The encodings that a FEC may be in (LPF art. A47 A-1, II), as their names are given. */
const ENCODINGS = { 'UTF-8': 'utf8', 'ISO-8859-15': 'iso-8859-15' } as const;
const FORMS = Object.keys(ACCOUNTING_FILES) as readonly AccountingFileForm[];

/**
 * `GET /accounting/<year>/fec.txt` returns the entries of a fiscal year as the FEC that the tax
 * office asks for, `/entries.csv` the same columns as a table. `until` is the last day, `encoding`
 * UTF-8 or ISO-8859-15. They take the same keys as GraphQL, and see what it sees.
 */
export function accountingRouter(deps: Omit<ServingDeps, 'transfers'>): Router {
  const router = Router();
  const transfers = new Transfers(MOST_TRANSFERS_OF_KEY);
  for (const form of FORMS) {
    const handler: RequestHandler<{ year: string }> = (request, response) =>
      answered(request as Request, response, () =>
        serve({ ...deps, transfers }, form, request.params.year, request as Request, response),
      );
    router.get(`${ACCOUNTING_PATH}/:year/${ACCOUNTING_FILES[form]}`, handler);
  }
  return router;
}

async function serve(
  { transfers, mostPoints = Infinity, ...deps }: ServingDeps,
  form: AccountingFileForm,
  year: string,
  request: Request,
  response: Response,
): Promise<void> {
  const context = await contextForFile(deps, request, response, 'accounting:read');
  try {
    const choice = { form, fiscalYear: yearIn(year), until: untilIn(request) };
    const encoding = encodingIn(request);
    const looking = context.admit?.(Math.min(CHECKING_COST, mostPoints));
    if (looking?.admitted === false) throw looking.error;
    const file = await openAccountingFile(context.read, context.session, choice);
    if ('reason' in file)
      throw new Problem(
        STATUS[file.reason],
        file.reason === 'INVALID' ? 'BAD_USER_INPUT' : 'BAD_REQUEST',
        file.message,
      );
    const asked = Math.min(pointsOf(file.lines), Math.max(0, mostPoints - CHECKING_COST));
    const admission = context.admit?.(asked);
    if (admission?.admitted === false) throw admission.error;
    try {
      await transfers.run(ownersOf(context.session).key, async () => {
        response.set(streamedAs(file.name));
        response.setHeader(
          'content-type',
          `text/${form === 'FEC' ? 'plain' : 'csv'}; charset=${encoding.toLowerCase()}`,
        );
        if (request.method === 'HEAD') response.end();
        else await sendChunks(response, encoded(file.texts(), encoding, form === 'CSV'), context.work);
      });
    } finally {
      admission?.settle(asked);
    }
  } finally {
    await context.read.close();
  }
}

const STATUS = { MISSING: 404, INVALID: 400, NOT_READY: 409 } as const;

/** Texts as bytes; spreadsheets know UTF-8 by its mark. */
async function* encoded(
  texts: AsyncIterable<string>,
  encoding: keyof typeof ENCODINGS,
  marked: boolean,
): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const text of texts) {
    const mark = isFirst && marked && encoding === 'UTF-8' ? '\uFEFF' : '';
    isFirst = false;
    yield iconv.encode(mark + text, ENCODINGS[encoding]);
  }
}

function yearIn(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year > FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new Problem(404, 'BAD_REQUEST', 'There is no such fiscal year.');
}

function untilIn(request: Request): LocalDate | null {
  const given = new URL(request.url, 'http://localhost').searchParams.get('until');
  if (given === null) return null;
  const day = parseLocalDate(given);
  if (day.ok) return day.value;
  throw new Problem(400, 'BAD_USER_INPUT', 'Give `until` in the address as a day: YYYY-MM-DD.');
}

function encodingIn(request: Request): keyof typeof ENCODINGS {
  const given = new URL(request.url, 'http://localhost').searchParams.get('encoding') ?? 'UTF-8';
  const encoding = (Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[]).find((each) => each === given.toUpperCase());
  if (encoding !== undefined) return encoding;
  throw new Problem(400, 'BAD_USER_INPUT', 'Give `encoding` in the address: UTF-8 or ISO-8859-15.');
}
