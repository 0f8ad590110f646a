import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { shippedChromium } from './shipped-chromium';

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

/**
 * A Chromium of the system, by `CHROMIUM_PATH` first. A path that leads nowhere is refused rather
 * than passed over.
 */
function systemChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!isProgram(given)) throw new Error(`CHROMIUM_PATH names no program: ${given}`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram);
}

/**
 * Containers run as root and have little shared memory: Chromium refuses the one and crashes for
 * lack of the other.
 */
const CONTAINER_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts a real Chromium: the system's, else the one that an installed package ships. Without any,
 * it throws: no test is skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const system = systemChromium();
  if (system !== undefined) return chromium.launch({ executablePath: system, args: CONTAINER_ARGS });
  const { executablePath, env } = shippedChromium();
  return chromium.launch({
    executablePath,
    args: CONTAINER_ARGS,
    env: { ...process.env, ...env },
  });
}
