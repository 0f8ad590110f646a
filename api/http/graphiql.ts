import { Router, type Request, type Response } from 'express';
import { loadAssets, type Asset } from './graphiql/assets';
import { EXAMPLE_QUERIES, type GraphiqlExample } from './graphiql/example-queries';
import { renderPage } from './graphiql/page';

export type { GraphiqlExample } from './graphiql/example-queries';

/**
 * Somebody to ask as: what GraphiQL offers by name and puts into its headers editor. Only for demo
 * data: keys appear in the page.
 */
export interface GraphiqlIdentity {
  /** What the person reads, e.g. `Client – Atelier Morel`. */
  readonly name: string;
  /** Sent with each request, e.g. `{ Authorization: 'Bearer …' }`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What the page is made of. */
export interface GraphiqlOptions {
  /** Where the API answers, on the same host, e.g. `/graphql`. */
  readonly graphqlPath: string;
  /** Prepared queries, the first one open at once; those of this project when absent. */
  readonly examples?: readonly GraphiqlExample[];
  /**
   * Whom one may ask as, the first one chosen at once. None without demo data: the reader then
   * types a key.
   */
  readonly identities?: readonly GraphiqlIdentity[];
}

/**
 * Everything comes from this server: no script, style, font, image or request may go to any other
 * host.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Editors place their lines and dialogs lock scrolling by inline styles; a style cannot run
  // anything.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ONE_YEAR_SECONDS = 31_536_000;

function sendAsset(request: Request, response: Response, asset: Asset): void {
  response.set({
    'Content-Type': asset.contentType,
    'Cache-Control': `public, max-age=${ONE_YEAR_SECONDS}, immutable`,
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  });
  if (request.acceptsEncodings('gzip', 'identity') === 'gzip') {
    response.set('Content-Encoding', 'gzip').send(asset.gzipped);
  } else {
    response.send(asset.content);
  }
}

/**
 * The page on which a developer reads the schema's documentation and tries queries, to be mounted
 * at `/graphiql`. All it needs is read from the installed packages when the router is made, which
 * fails if one is missing.
 */
export function createGraphiqlRouter(options: GraphiqlOptions): Router {
  const assets = loadAssets();
  const byUrlName = new Map([...assets.values()].map((asset) => [asset.urlName, asset]));
  const settings = {
    graphqlPath: options.graphqlPath,
    examples: options.examples ?? EXAMPLE_QUERIES,
    identities: options.identities ?? [],
  };
  const router = Router();

  router.get('/assets/:name', (request, response, next) => {
    const asset = byUrlName.get(request.params.name);
    if (asset === undefined) next();
    else sendAsset(request, response, asset);
  });

  router.get('/', (request, response) => {
    response
      .set({
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'Content-Type': 'text/html; charset=utf-8',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        // It may bear demo keys.
        'Cache-Control': 'no-store',
      })
      .send(renderPage({ base: `${request.baseUrl}/assets`, assets, settings }));
  });

  return router;
}
