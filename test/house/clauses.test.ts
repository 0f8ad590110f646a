import { projectFiles, read } from './support';

/** The list of clauses says what it counts, and names only tests that are there. */

const FILE = 'api/docs/clauses.md';
const MARKS = ['D', 'P', 'N', 'M', '–'] as const;

interface Row {
  readonly contract: string;
  readonly clause: string;
  readonly mark: string;
  readonly tests: readonly string[];
  readonly missing: string;
}

/** The rows of each contract's table; its heading is the name of the contract. */
function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n## ')
    .slice(1)
    .flatMap((part) => {
      const [contract = '', ...lines] = part.split('\n');
      const cells = lines
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').map((cell) => cell.trim()));
      return cells.slice(2).map(([, article = '', gist = '', mark = '', shown = '', missing = '']) => ({
        contract,
        clause: `${contract} ${article} ${gist}`,
        mark,
        tests: [...shown.matchAll(/`([^`]+)`/g)].map(([, test]) => `test/${test}`),
        missing,
      }));
    });
}

const text = read(FILE);
const rows = rowsOf(text);
const count = (mark: string, contract?: string): number =>
  rows.filter((row) => row.mark === mark && (contract === undefined || row.contract === contract)).length;

test('there are rows, each with one of the marks', () => {
  expect(rows.length).toBeGreaterThan(280);
  expect(rows.filter(({ mark }) => !MARKS.some((each) => each === mark))).toEqual([]);
});

test('the head counts them', () => {
  const [d, p, n, m, statements] = MARKS.map((mark) => count(mark));
  const counted = rows.length - statements!;
  expect(text).toContain(
    `Of ${counted} clauses, ${d} are D, ${p} P, ${n} N and ${m} M; ${statements} more are statements.`,
  );
  for (const contract of new Set(rows.map((row) => row.contract))) {
    const counts = MARKS.map((mark) => count(mark, contract));
    expect(text.replace(/ +/g, ' ')).toContain(`| ${contract} | ${counts.join(' | ')} |`);
  }
});

test('every test that is named is there', () => {
  const files = new Set(projectFiles());
  const named = rows.flatMap(({ clause, tests }) => tests.map((file) => ({ clause, file })));
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter(({ file }) => !files.has(file))).toEqual([]);
});

test('what is whole is shown by a test, and what is not says what is missing', () => {
  const unsaid = rows.filter(({ mark, tests, missing }) => (mark === 'D' ? tests.length === 0 : missing === ''));
  expect(unsaid).toEqual([]);
});
