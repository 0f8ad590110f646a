import type { Declared } from './declared';

const HEAD = `# What each scope lets a key see and do

Made from \`@scope\` and \`@command\` in \`schema/\` by \`codegen.ts\`. Do not edit.

A type needs its scope wherever it is reached, also in what a mutation gives. A field that leads to what a key may not see is null, with an
error \`FORBIDDEN\` at its path; the rest of the answer stands.
`;

/**
 * The page: the types that each scope shows, the fields that need more than their type, and the
 * mutations.
 */
export function scopeTable({ mutations, guards, scopesOfTypes }: Declared): string {
  const roots = new Set(['Query', 'Mutation']);
  const types = [...scopesOfTypes].map(([type, scopes]) => [code(type), listed(scopes)]);
  const fields = guards
    .filter(({ type }) => !roots.has(type))
    .map(({ type, field, scopes }) => [code(`${type}.${field}`), listed(scopes)]);
  const queries = guards
    .filter(({ type }) => type === 'Query')
    .map(({ field, scopes }) => [code(field), listed(scopes)]);
  const commands = mutations.map(({ name, scope, refuses }) => [code(name), code(scope), listed(refuses)]);
  return [
    HEAD,
    '## Types\n',
    table(['Type', 'Scopes'], types),
    '## Queries\n',
    table(['Query', 'Scopes'], queries),
    '## Fields that need more than the type they stand on\n',
    table(['Field', 'Scopes'], fields),
    '## Mutations\n',
    table(['Mutation', 'Scope', 'May be refused with'], commands),
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;
const listed = (texts: readonly string[]): string => texts.map(code).join(', ');

/** A table as it is laid out in this project: columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const ordered = [...rows].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const widths = head.map((_, place) => Math.max(3, ...[head, ...ordered].map((row) => (row[place] ?? '').length)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, place) => (cells[place] ?? '').padEnd(width, fill)).join(' | ')} |\n`;
  return [line(head), line([], '-'), ...ordered.map((row) => line(row))].join('');
}
