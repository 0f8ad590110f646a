/**
 * Prints, as JSON, each file that codegen.ts makes, with its content. A program of its own: the
 * generator is an ES module.
 */
import { relative } from 'node:path';
import { executeCodegen, loadContext } from '@graphql-codegen/cli';

const context = await loadContext('codegen.ts');
context.updateConfig({ silent: true });
const { result } = await executeCodegen(context);
const made = result.map(({ filename, content }) => [relative(process.cwd(), filename), content]);
process.stdout.write(JSON.stringify(made));
