import ts from 'typescript';
import { isGenerated, projectFiles, read } from './support';

/** Columns that a comment may have. */
const COLUMNS_MAX = 100;

const written = projectFiles().filter((file) => !isGenerated(file));
const commented = written.filter((file) => /^(api|sdk\/src|migrations)\/.*\.(ts|mjs|cjs|js)$/.test(file));
const code = commented.filter((file) => !file.startsWith('migrations/'));
const schema = written.filter((file) => /^schema\/.*\.graphql$/.test(file));
// The changelog says what was written then, and the glossary names the words to avoid.
const prose = written.filter(
  (file) => /^(api|sdk|seeds)\/.*\.md$|^(README|CONTRIBUTING)\.md$/.test(file) && file !== 'api/docs/glossary.md',
);

/**
 * Words that the glossary replaces, and turns that a reader parses twice; each with what it finds.
 */
const AVOIDED: readonly (readonly [RegExp, string])[] = [
  [/\bcannot be had\b/, 'A page of 5000 cannot be had.'],
  [/(?<!there )\bis none that\b/, 'This cursor is none that this list gave.'],
  [/\b(more|less|longer) than nothing\b/, 'The value, more than nothing.'],
  [/\b(are|is) for long\b/, 'Rates are for long.'],
  [/\byears that (\w+ ){0,5}(are|is) kept\b/, 'It ends after the years that calendars are kept for.'],
  [/\bof nobody\b|OfNobody/, 'The request is of nobody.'],
  [/\bsignalled\b|\b[Aa] signal of an incident\b/, 'How an incident was signalled.'],
  [/\b[Aa]nswers (a copy|false|true|undefined|its|their|the names|queries|with)\b/, 'Answers their ids.'],
  [/\b(is|are|was|were) answered (as|in|with|anew)\b/, 'They are answered as data.'],
  [/\bWhat [^.:]{1,60} answers[.:]/, 'What `addAsset` answers.'],
  [/\b([Aa]|[Tt]he|[Ii]ts|[Ee]ach|running) miss(es)?\b(?! nothing)/, 'What a miss costs.'],
  [/\bcommitments? (that |which )?(is |was |were )?missed\b|\bmissed commitment/, 'The commitment that is missed.'],
  [/\b[Rr]eckon(s|ed|ing)?\b(?!-)/, 'The instant for which it is reckoned.'],
  [
    /\bClockReading\b|\bclock's reading\b|\breadings? of (a|the|its) clocks?\b/,
    'the instant of the clock’s ClockReading',
  ],
  [/\b(take|takes|took|taken) (it |them )?back\b/, 'The debit was taken back before.'],
  [/\banew\b/, 'Penalties are assessed anew.'],
  [/\bin the place of\b/, 'Prices in the place of its own.'],
  [/\bgrave\b/, 'How grave an incident is.'],
  [/\bnobody's business\b/, "An error is for what is nobody's business."],
];

/** Turns that only the schema must do without: an argument says what it defaults to. */
const AVOIDED_IN_SCHEMA: readonly (readonly [RegExp, string])[] = [
  [/\bwhen absent\b|\b[Aa]bsent:/, 'The instant; now when absent.'],
  [/"What `\w+` (answers|returns)\."/, '"What `addAsset` returns."'],
  [/\bNames this operation\b/, 'Names this operation: repeated with the same input it is done once.'],
  [/\bshall\b/, 'What shall go is marked first.'],
];

/** Words with which what to do may begin: imperatives. */
const IMPERATIVES = new Set(
  (
    'Accept Acknowledge Activate Add Agree Announce Ask Assess Change Check Choose Claim Compare Consult Correct ' +
    'Create Do End Exclude Give Have Keep Leave Name Override Plan Propose Query Quote Reboot Record Remove Reopen ' +
    'Repeat Reverse Revoke Rotate Send Set Sign Simulate Suspend Try Use Wait Withdraw Write'
  ).split(' '),
);

/** Where nothing is to be done, or nothing can be. */
const NOTHING_TO_DO = new Set(['No action is needed.', 'No mutation changes it in this state.']);

describe('plain English', () => {
  test(`comments have at most ${COLUMNS_MAX} columns`, () => {
    expect(commented.length).toBeGreaterThan(400);
    expect(commented.flatMap((file) => wideComments(read(file)).map((line) => `${file}:${line}`))).toEqual([]);
  });

  test('a wide comment is found', () => {
    const wide = 'é'.repeat(COLUMNS_MAX - 2);
    expect(wideComments(`// ${wide.slice(1)}\n\n  // ${wide}\nconst a = '${wide}';\n   * ${wide}`)).toEqual([3, 5]);
  });

  test.each(AVOIDED)('code, schema and documentation do without %s', (avoided, example) => {
    expect(excerpts(example, avoided)).not.toEqual([]);
    expect(placesOf([...code, ...schema, ...prose], avoided)).toEqual([]);
  });

  test.each(AVOIDED_IN_SCHEMA)('the schema does without %s', (avoided, example) => {
    expect(excerpts(example, avoided)).not.toEqual([]);
    expect(placesOf(schema, avoided)).toEqual([]);
  });

  test('a turn that two lines of a comment share is found', () => {
    expect(excerpts('/**\n * Its debit was taken\n * back before.\n */', /\btaken back\b/)).toHaveLength(1);
  });

  test('what to do about a refusal is an imperative, and a sentence', () => {
    const said = code.flatMap((file) => advice(file, read(file)));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter(({ text }) => !isImperative(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('advice that is no imperative is found', () => {
    const bad = `refuse('A', [], 'It is late.', late ? 'One should give a day.' : \`Give \${day}.\`);`;
    const said = advice('bad.ts', `${bad}\nconst whatToDo = 'use another';`);
    expect(said.map(({ text }) => isImperative(text))).toEqual([false, true, false]);
  });
});

/** The numbers of lines that are a comment and too wide. */
function wideComments(text: string): readonly number[] {
  return text
    .split('\n')
    .flatMap((line, index) => (/^\s*(\/\/|\/\*|\*)/.test(line) && [...line].length > COLUMNS_MAX ? [index + 1] : []));
}

/**
 * What a pattern finds in a text whose lines are joined, comments too, each with what is around it.
 */
function excerpts(text: string, avoided: RegExp): readonly string[] {
  const joined = text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/|#)?[ \t]*/g, ' ');
  return [...joined.matchAll(new RegExp(avoided, 'g'))].map(({ index, 0: found }) =>
    joined.slice(Math.max(0, index - 40), index + found.length + 40),
  );
}

function placesOf(files: readonly string[], avoided: RegExp): readonly string[] {
  return files.flatMap((file) => excerpts(read(file), avoided).map((excerpt) => `${file}: …${excerpt}…`));
}

/**
 * The sentences of a file that say what to do about a refusal, as far as they are written there.
 */
function advice(file: string, text: string): readonly { readonly at: string; readonly text: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { at: string; text: string }[] = [];
  const keep = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push(...sentencesOf(node).map((sentence) => ({ at: `${file}:${line}`, text: sentence })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(refuse|broken)$/.test(node.expression.getText(source))) {
      const whatToDo = node.arguments[3];
      if (whatToDo !== undefined) keep(whatToDo);
    }
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText(source) === 'whatToDo') {
      if (node.initializer !== undefined) keep(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an expression may have; what stands for a value in a template is an ellipsis. */
function sentencesOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...sentencesOf(node.whenTrue), ...sentencesOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
}

function isImperative(text: string): boolean {
  return NOTHING_TO_DO.has(text) || (IMPERATIVES.has(text.split(/[ ,.]/)[0] ?? '') && text.endsWith('.'));
}
