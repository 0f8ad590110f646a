import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the page, held in memory in both encodings. */
export interface Asset {
  /** Its name in URLs, which changes with its content, so that browsers may keep it for good. */
  readonly urlName: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly gzipped: Buffer;
}

/** The files of the page, by the role they play in it. */
export const ASSET_NAMES = [
  'react.js',
  'react-dom.js',
  'graphiql.js',
  'graphiql.css',
  'page.js',
  'page.css',
  'icon.svg',
] as const;

/** The role of a file in the page. */
export type AssetName = (typeof ASSET_NAMES)[number];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * A file of an installed package, found through its manifest: packages do not export their browser
 * builds.
 */
function packaged(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

/**
 * Where the page's own files may be: in the sources, also when this file runs compiled in `dist`,
 * or copied beside it by a build.
 */
const OWN_FOLDERS = [join(__dirname, '../../../../api/http/graphiql/browser'), join(__dirname, 'browser')];

function own(file: string): string {
  const found = OWN_FOLDERS.map((folder) => join(folder, file)).find(existsSync);
  if (found === undefined) throw new Error(`The page's file ${file} is in none of ${OWN_FOLDERS.join(', ')}.`);
  return found;
}

/** The browser builds are those that each package made and published; nothing is bundled here. */
const SOURCES: Readonly<Record<AssetName, () => string>> = {
  'react.js': () => packaged('react', 'umd/react.production.min.js'),
  'react-dom.js': () => packaged('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': () => packaged('graphiql', 'dist/index.umd.js'),
  'graphiql.css': () => packaged('graphiql', 'dist/style.css'),
  'page.js': () => own('page.js'),
  'page.css': () => own('page.css'),
  'icon.svg': () => own('icon.svg'),
};

function load(name: AssetName): Asset {
  // A reference to a source map would make the browser's tools ask for a file that is not served.
  const text = readFileSync(SOURCES[name](), 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/m, '');
  const content = Buffer.from(text, 'utf8');
  const [stem = '', extension = ''] = name.split('.');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    urlName: `${stem}.${digest}.${extension}`,
    contentType: CONTENT_TYPES[extension] ?? 'application/octet-stream',
    content,
    gzipped: gzipSync(content),
  };
}

let loaded: ReadonlyMap<AssetName, Asset> | undefined;

/** All files of the page, read once. Throws when a package is not installed. */
export function loadAssets(): ReadonlyMap<AssetName, Asset> {
  loaded ??= new Map(ASSET_NAMES.map((name) => [name, load(name)]));
  return loaded;
}
