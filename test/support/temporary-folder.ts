import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

/**
 * An empty folder that any user of the system can pass through, as the embedded database needs when
 * root runs it.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'astreinte-folder-'));
  chmodSync(folder, 0o711);
  made.push(folder);
  return folder;
}

/** Takes away the folders made so far. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
