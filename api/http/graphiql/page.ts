import type { Asset, AssetName } from './assets';

/** What the page needs to know. */
interface PageInput {
  /** The path under which the assets are served, without a slash at its end. */
  readonly base: string;
  readonly assets: ReadonlyMap<AssetName, Asset>;
  /** Given to the page's script as it is. */
  readonly settings: unknown;
}

/**
 * JSON that can stand inside a script element: nothing in it may end the element or open a comment.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The page: a shell that shows its own loading state in both themes, then GraphiQL. */
export function renderPage({ base, assets, settings }: PageInput): string {
  const url = (name: AssetName): string => escapeAttribute(`${base}/${assets.get(name)?.urlName ?? name}`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Astreinte – GraphiQL</title>
    <link rel="icon" type="image/svg+xml" href="${url('icon.svg')}" />
    <link rel="stylesheet" href="${url('graphiql.css')}" />
    <link rel="stylesheet" href="${url('page.css')}" />
  </head>
  <body>
    <div id="graphiql"><p class="page-note" role="status">Loading GraphiQL…</p></div>
    <noscript><p class="page-note">GraphiQL needs JavaScript. The API itself does not: see the README for a curl line.</p></noscript>
    <script type="application/json" id="settings">${jsonForScript(settings)}</script>
    <script src="${url('react.js')}"></script>
    <script src="${url('react-dom.js')}"></script>
    <script src="${url('graphiql.js')}"></script>
    <script src="${url('page.js')}"></script>
  </body>
</html>
`;
}
