import type { IncomingMessage, RequestListener } from 'node:http';
import { CALENDARS_PATH } from '../app/access/calendar-path';

/** What the address of any calendar is read as: nothing in it is secret. */
export const READ_AS = `${CALENDARS_PATH}/feed.ics`;

/**
 * Takes the key out of the address of a calendar before anything else sees it, as if it had been
 * sent as keys are: no log, error or trace can then have it. What is no key opens nothing.
 */
export function hideCalendarKeys(handle: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url?.startsWith(`${CALENDARS_PATH}/`) === true) hideKey(request, request.url);
    handle(request, response);
  };
}

function hideKey(request: IncomingMessage, url: string): void {
  const key = /^\/calendars\/([\w.-]+)\.ics$/.exec(url)?.[1] ?? 'none';
  request.headers.authorization = `Bearer ${key}`;
  request.url = READ_AS;
}
