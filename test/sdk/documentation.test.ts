import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';

const SDK = path.resolve(__dirname, '../../sdk');
const { folder } = builtSdk();
/** Beside the installed SDK, so that the programs can import it. */
const programs = path.join(folder, `documentation.${process.pid}`);

interface Block {
  readonly name: string;
  /**
   * The kind of key that it is run with, or `codegen` for a configuration that is only compiled.
   */
  readonly as: string;
  readonly text: string;
}

/** The TypeScript of the guides. */
const blocks = ['README.md', ...readdirSync(path.join(SDK, 'docs')).map((name) => `docs/${name}`)].flatMap((file) => {
  const text = readFileSync(path.join(SDK, file), 'utf8');
  return [...text.matchAll(/(?:<!-- (?:run as: )?(\w+) -->\s+)?```ts\n([\s\S]*?)```/g)].map(
    ([, as = 'nobody', code = ''], index): Block => ({ name: `${file} ${index + 1}`, as, text: code }),
  );
});

let api: TestApi;
beforeAll(async () => {
  mkdirSync(programs, { recursive: true });
  api = await startTestApi('2026-03-16T08:30:00Z');
});
afterAll(async () => {
  await api.close();
  rmSync(programs, { recursive: true, force: true });
});

function run(block: Block): Promise<{ code: number | null; printed: string; complained: string }> {
  const file = path.join(programs, `${block.name.replace(/\W+/g, '-')}.mjs`);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  writeFileSync(file, ts.transpileModule(block.text, { compilerOptions }).outputText);
  const key = (api.keys as Readonly<Record<string, string>>)[block.as] ?? '';
  const env = { ASTREINTE_URL: `${api.url}/graphql`, ASTREINTE_API_KEY: key };
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed, complained }));
  });
}

describe('the guides of the SDK', () => {
  test('have code, and say as whom it is run', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    const known = [...Object.keys(api.keys), 'codegen'];
    expect(blocks.filter(({ as }) => !known.includes(as))).toEqual([]);
  });

  test.each(blocks.filter(({ as }) => as !== 'codegen').map((block) => [block.name, block] as const))(
    '%s runs',
    async (_name, block) => {
      const { code, printed, complained } = await run(block);
      expect({ code, complained }).toEqual({ code: 0, complained: '' });
      expect(printed.trim()).not.toBe('');
    },
  );

  test('have code without mistakes of type', () => {
    const names = blocks.map((block, index) => {
      const file = path.join(programs, `block-${index}.mts`);
      writeFileSync(file, block.text);
      return file;
    });
    const program = ts.createProgram(names, {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ['node'],
      typeRoots: [path.resolve(__dirname, '../../node_modules/@types')],
    });
    const mistakes = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => [
        blocks[names.indexOf(file?.fileName ?? '')]?.name,
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]);
    expect(mistakes).toEqual([]);
  });

  test('have a configuration whose types a project of ES modules on Node can use', () => {
    const project = path.join(programs, 'codegen');
    mkdirSync(path.join(project, 'src'), { recursive: true });
    const config = blocks.find(({ as }) => as === 'codegen')?.text ?? '';
    // From the folder of the project, as a user runs it; the SDK is installed in the folder above.
    writeFileSync(path.join(project, 'codegen.ts'), config.replace("'node_modules/", `'${folder}/node_modules/`));
    writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'user', type: 'module', private: true }));
    writeFileSync(
      path.join(project, 'src/use.ts'),
      `import { createClient, type Money } from '@astreinte/sdk';
import { graphql } from './gql/index.js';
const document = graphql(\`query Forfaits($first: Int!) { contracts(first: $first) { nodes { monthlyForfait } } }\`);
const client = createClient({ url: 'http://127.0.0.1/graphql', apiKey: 'k' });
export const amounts: Promise<Money[]> = client
  .request(document, { first: 3 })
  .then(({ contracts }) => (contracts?.nodes ?? []).flatMap(({ monthlyForfait }) => monthlyForfait ?? []));
`,
    );
    const bin = (name: string): string => path.resolve(__dirname, '../../node_modules/.bin', name);
    execFileSync(bin('graphql-codegen'), ['--config', 'codegen.ts', '--silent'], { cwd: project, stdio: 'pipe' });
    const settings = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--skipLibCheck',
      '--ignoreConfig',
    ];
    const complaints = (): string => {
      try {
        return execFileSync(bin('tsc'), [...settings, 'src/use.ts'], { cwd: project, encoding: 'utf8' });
      } catch (error) {
        return (error as { readonly stdout: string }).stdout;
      }
    };
    expect(complaints()).toBe('');
  });

  test('link to files that are there', () => {
    for (const file of ['README.md', ...readdirSync(path.join(SDK, 'docs')).map((name) => `docs/${name}`)]) {
      const text = readFileSync(path.join(SDK, file), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(ts.sys.fileExists(path.join(SDK, path.dirname(file), target))).toBe(true);
    }
  });
});
