import type { RequestListener } from 'node:http';

/**
 * Cuts off callers whose whole request has not come in time (408). Those who send a document to
 * `longPath`, and nowhere else, have as long as the server itself allows: they were asked for their
 * key first.
 */
export function wholeInTime(handle: RequestListener, milliseconds: number, longPath: string): RequestListener {
  return (request, response) => {
    if (!request.complete && request.url?.split('?', 1)[0] !== longPath) {
      const timer = setTimeout(() => {
        if (request.complete) return;
        if (response.headersSent) request.destroy();
        else response.writeHead(408, { connection: 'close' }).end();
      }, milliseconds);
      const done = (): void => clearTimeout(timer);
      request.once('end', done).once('close', done);
    }
    handle(request, response);
  };
}
