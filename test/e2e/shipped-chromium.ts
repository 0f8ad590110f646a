import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(__dirname, '..', '..', 'node_modules');
const CACHE = join(MODULES, '.cache', 'astreinte');

/**
 * Unpacks into the TMPDIR of its own process. The package unpacks the libraries that Chromium needs
 * only where it believes to be in a bare runtime of the cloud it was made for; a bare container
 * lacks the same ones, so it is told so.
 */
const UNPACK = `
  import('@sparticuz/chromium').then(async ({ default: chromium }) => {
    await chromium.executablePath();
  });
`;

/** How to start the Chromium that an installed package ships. */
export interface ShippedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium of the package @sparticuz/chromium (Linux x64), unpacked once beside the other
 * caches of `node_modules`. It is moved into its place when it is whole, so that test files which
 * run at the same time cannot start half of it.
 */
export function shippedChromium(): ShippedChromium {
  const manifest = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const place = join(CACHE, `chromium-${manifest.version}`);
  if (!existsSync(place)) {
    mkdirSync(CACHE, { recursive: true });
    const making = mkdtempSync(join(CACHE, 'chromium-making-'));
    const env = { ...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    execFileSync(process.execPath, ['-e', UNPACK], { cwd: __dirname, env });
    try {
      renameSync(making, place);
    } catch (error) {
      // Another test file was first.
      rmSync(making, { recursive: true, force: true });
      if (!existsSync(place)) throw error;
    }
  }
  // The package's own list of fonts names folders of its cloud.
  const fonts = ['/usr/share/fonts', join(place, 'fonts')].map((folder) => `<dir>${folder}</dir>`);
  writeFileSync(
    join(place, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${fonts.join('')}</fontconfig>\n`,
  );
  return {
    executablePath: join(place, 'chromium'),
    env: { LD_LIBRARY_PATH: join(place, 'al2023', 'lib'), FONTCONFIG_PATH: join(place, 'fonts') },
  };
}
