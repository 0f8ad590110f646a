import ts from 'typescript';
import { isInputObjectType, isObjectType } from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { CONTRACT_MUTATIONS } from '../../api/domain/lifecycle/contract-life';
import { PENALTY_MUTATIONS } from '../../api/domain/penalty/life';
import { projectFiles, read, ROOT } from '../house/support';

const { schema } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const fields = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [],
  ),
);

test('what a state allows is named by mutations that exist', () => {
  const named = [...Object.values(CONTRACT_MUTATIONS), ...Object.values(PENALTY_MUTATIONS)];
  expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
});

const FILES = projectFiles().filter((file) => /^api\/(domain|app)\/.*\.ts$/.test(file) && !file.includes('_generated'));

/** The texts of a file, of templates with `…` for each value. */
function textsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

/** All sentences that the domain and the use cases can say. */
const sentences = FILES.flatMap(textsOf).filter((text) => text.includes(' '));

test('what sentences of refusals name in back-ticks is an operation or a field of the schema', () => {
  const named = sentences.flatMap((sentence) => [...sentence.matchAll(/`([a-z]\w+)`/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !fields.has(name))).toEqual([]);
});

/**
 * What people do among themselves, or what several mutations do, though its verb is that of one.
 */
const NOT_ONE_MUTATION: readonly string[] = [
  'End of the term',
  'Make it a credit note.',
  'Make it an invoice.',
  'Plan d’actions',
  'Record events once they have happened.',
  'Restore without a fault',
  'Report of intervention',
  'Reverse charge',
  'Reverse charge (CGI art. 283)',
  'Transfer by FTP',
];

/** Verbs of mutations that refusals also use for what people do among themselves. */
const ORDINARY = new Set(['give', 'agree', 'write']);

test('what begins with the verb of a mutation names a mutation of that verb', () => {
  const verbs = new Map<string, string[]>();
  for (const name of mutations) {
    const verb = /^[a-z]+/.exec(name)?.[0] ?? '';
    verbs.set(verb, [...(verbs.get(verb) ?? []), `\`${name}\``]);
  }
  const told = sentences.flatMap((sentence) => {
    const verb = /^[A-Z][a-z]+(?= )/.exec(sentence)?.[0].toLowerCase() ?? '';
    const names = verbs.get(verb);
    return names === undefined || ORDINARY.has(verb)
      ? []
      : [{ sentence, isNamed: names.some((name) => sentence.includes(name)) }];
  });
  expect(told.length).toBeGreaterThan(10);
  const unnamed = told.flatMap(({ sentence, isNamed }) => (isNamed ? [] : [sentence]));
  expect(unnamed.filter((sentence) => !NOT_ONE_MUTATION.includes(sentence))).toEqual([]);
  expect(NOT_ONE_MUTATION.filter((sentence) => !unnamed.includes(sentence))).toEqual([]);
});
