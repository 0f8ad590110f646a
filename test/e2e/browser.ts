import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Names under which systems install Chromium or its kin. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium of the system, by `CHROMIUM_PATH` first. A path that leads nowhere is refused rather than passed over. */
function systemChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!isProgram(given)) throw new Error(`CHROMIUM_PATH names no program: ${given}`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram);
}

/** Starts a real Chromium: the system's, else the one that an installed package ships. Without any, it throws: no test is skipped. */
export async function launchBrowser(): Promise<Browser> {
  const system = systemChromium();
  if (system !== undefined) {
    // Containers run as root and have little shared memory; both are refused or crash without these.
    return chromium.launch({ executablePath: system, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }
  const { default: shipped } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await shipped.executablePath(), args: shipped.args });
}
