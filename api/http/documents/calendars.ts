import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { calendarDays } from '../../app/lifecycle/calendar-days';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import type { RequestContext } from '../../graphql/context';
import { loadCalendarFeed } from '../../graphql/calendar/calendar.loader';
import { answeredCode } from '../../graphql/errors-answer';
import { contextOf, type ContextDeps, type HttpContext } from '../auth-seam';
import { READ_AS } from '../calendar-key';
import { answered, Problem, toldToHaveIt, TRANSFER_MS } from './file-request';
import { writeCalendar } from './write-calendar';

/** What the addresses of calendars are made from. */
export interface CalendarsDeps extends ContextDeps {
  /** The most that a request may cost. */
  readonly mostPoints?: number;
}

/** What reading a calendar may cost, before it is known how many contracts it has. */
const ASKED = 1_000;
/** What it costs to look at up to 200 contracts, as for a page of days to come. */
const TURN_COST = 50;

/**
 * `GET /calendars/<key>.ics` returns a calendar of days to come. The key is that of the calendar;
 * whoever has no valid one is told that there is nothing.
 */
export function calendarsRouter(deps: CalendarsDeps): Router {
  const router = Router();
  router.get(READ_AS, (request, response) => answered(request, response, () => serve(deps, request, response)));
  return router;
}

async function serve(deps: CalendarsDeps, request: Request, response: Response): Promise<void> {
  const { context, calendar } = await opened(deps, request, response);
  const { mostPoints = Infinity } = deps;
  const asked = Math.min(ASKED, mostPoints);
  const admission = context.admit?.(asked);
  if (admission?.admitted === false) throw admission.error;
  let used = TURN_COST;
  try {
    const { read: reader, database, session, now } = context;
    const source = { reader, library: termsLibraryOf(database), providerId: session.providerId, now };
    const feed = await loadCalendarFeed(context, session.actorId);
    if (feed === null) throw nothing();
    const { days, turns, isCut } = await calendarDays(source, calendar);
    used = TURN_COST * turns + days.length;
    if (isCut)
      throw new Problem(
        400,
        'LIMIT_EXCEEDED',
        'The calendar has too many contracts. Make one of a client or a contract.',
      );
    const { name, createdAt: madeAt, language } = feed;
    const text = writeCalendar(days, { name, madeAt, language });
    const tag = `"${createHash('sha256').update(text).digest('hex')}"`;
    if (toldToHaveIt(request, response, tag)) return;
    response.set({ 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer', etag: tag });
    response.set({ 'x-content-type-options': 'nosniff', 'content-type': 'text/calendar; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : text);
  } finally {
    if (admission?.admitted === true) admission.settle(Math.min(used, asked));
    await context.read.close();
  }
}

async function opened(
  deps: CalendarsDeps,
  request: Request,
  response: Response,
): Promise<{ readonly context: RequestContext; readonly calendar: CalendarChoice }> {
  const own = { ...deps, opensCalendars: true, limits: { rows: Infinity, deadlineMs: TRANSFER_MS } };
  const found: HttpContext = await contextOf(own, request, response).catch((error: unknown) => {
    throw answeredCode(error) === 'UNAUTHENTICATED' ? nothing() : error;
  });
  const { request: context, calendar } = found;
  if (calendar == null) throw nothing();
  return { context, calendar };
}

/** The same for what never was, has expired or was revoked. */
function nothing(): Problem {
  return new Problem(404, 'BAD_REQUEST', 'There is no such calendar.');
}
