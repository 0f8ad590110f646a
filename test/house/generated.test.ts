import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFiles, read, ROOT } from './support';

function generate(): Map<string, string> {
  const output = execFileSync(process.execPath, [join(__dirname, 'generate.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return new Map(JSON.parse(output) as [string, string][]);
}

describe('generated files', () => {
  const made = generate();
  const kept = projectFiles().filter((file) => file.includes('/_generated/') || made.has(file));

  test('are those that codegen.ts makes, and no others lie beside them', () => {
    expect([...kept].sort()).toEqual([...made.keys()].sort());
  });

  test('are what codegen.ts makes of schema/ today', () => {
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => read(file) !== made.get(file))).toEqual([]);
  });
});
