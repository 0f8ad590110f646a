import { reaches, tableOfFigures } from '../figures';
import type { Part } from '../options';
import type { PartMeasured, RunResult } from '../run';
import { svgOf } from './chart';
import { markdownOf } from './table';

/** What each part is called on the page, and what it is about. */
const PARTS: Readonly<Record<Part, readonly [string, string]>> = {
  race: [
    'Beside PostGraphile and a hand-written server',
    `The same rows, the same row-level security, answers compared before they are timed. The hand-written server sends one statement
a question, whose JSON PostgreSQL itself puts together: the limit. "Astreinte ×" is how many times the other's requests a second
Astreinte had, round by round: the median, with the least and the most. Memory is the most that a server's processes held together.`,
  ],
  grown: [
    'Tables that grow',
    `One request at a time. Incidents, adjustments and entries of feeds of past years are added; what the questions return stays the same.`,
  ],
  pull: [
    'A feed pulled to its end',
    `Adjustments through the SDK, page by page, beside \`COPY … TO STDOUT\` of the same fields of the same rows under the same
row-level security.`,
  ],
  writes: [
    'Writes',
    `Through the server, beside the statements that the write cannot do without, replayed raw over pg on as many connections: one by
one, and all of a write in one packet. Incidents and readings in bulk stand beside COPY into the same table with its indexes.`,
  ],
  stalls: [
    'Beside the heaviest requests',
    `A trivial query over and over on one connection, a heavy one on another. "The loop stands" is how long the server's event loop
stood still at the longest.`,
  ],
};

/** Everything that is published of a run, by the name of its file. */
export function pageOf(result: RunResult): ReadonlyMap<string, string> {
  const parts = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const measured = result.parts[part];
    return measured === undefined ? [] : [[part, measured] as const];
  });
  const files = new Map<string, string>([['results.json', jsonOf(result)]]);
  for (const [, { charts }] of parts) for (const chart of charts) files.set(`${chart.file}.svg`, svgOf(chart));
  const sections = parts.map(([part, measured]) => sectionOf(part, measured));
  files.set('README.md', `${[headOf(result), goalsOf(parts), ...sections].join('\n\n')}\n`);
  return files;
}

/** As JSON, numbers to the thousandth. */
export function jsonOf(result: RunResult): string {
  const short = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  return `${JSON.stringify(result, short, 2)}\n`;
}

function headOf({ machine, isQuick }: RunResult): string {
  const quick = isQuick ? ' **This run was a quick one: few rows and short rounds.**' : '';
  const lines = Object.entries(machine).map(([name, value]) => [name, String(value)]);
  return [
    '# How fast: the last run',
    `Measured, drawn and written here by \`npm run bench -- --publish\`, with PostgreSQL and who asks on the same processors.${quick}
Everything measured is in [results.json](results.json); \`npm run bench -- --help\` says what else is measured.`,
    markdownOf({ title: '', head: ['machine', ''], lines }),
  ].join('\n\n');
}

function goalsOf(parts: readonly (readonly [Part, PartMeasured])[]): string {
  const held = parts.flatMap(([, { figures }]) => figures).filter((figure) => reaches(figure) !== undefined);
  const reached = held.filter((figure) => reaches(figure) === true);
  return ['## Goals', `${reached.length} of ${held.length} are reached.`, markdownOf(tableOfFigures(held))].join(
    '\n\n',
  );
}

function sectionOf(part: Part, { at, seconds, tables, charts }: PartMeasured): string {
  const [title, about] = PARTS[part];
  return [
    `## ${title}`,
    `${about} Measured on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC in ${(seconds / 60).toFixed(1)} minutes.`,
    ...charts.map(({ file, title: what }) => `![${what}](${file}.svg)`),
    ...tables.flatMap((table) => [...(table.title === '' ? [] : [`### ${table.title}`]), markdownOf(table)]),
  ].join('\n\n');
}
