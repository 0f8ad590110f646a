/** What one generated file consists of: imports are gathered while its text is written. */
export class Sheet {
  private readonly imports = new Map<string, { values: Set<string>; types: Set<string> }>();
  private readonly lines: string[] = [];

  /** Imports a value (a type of the same name comes with it) and returns its name. */
  value(module: string, name: string): string {
    this.of(module).values.add(name);
    return name;
  }

  /** Imports a type only: nothing of the module is loaded for it. */
  type(module: string, name: string): string {
    this.of(module).types.add(name);
    return name;
  }

  /** Appends lines. */
  write(...lines: string[]): void {
    this.lines.push(...lines);
  }

  /** Appends a doc comment; nothing when there is no text. */
  comment(indent: string, text: string | null | undefined): void {
    if (text === null || text === undefined || text === '') return;
    const safe = text.replaceAll('*/', '*\\/').split('\n');
    if (safe.length === 1) this.lines.push(`${indent}/** ${safe[0] ?? ''} */`);
    else this.lines.push(`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`);
  }

  /** The file's text. */
  text(): string {
    const imports = [...this.imports.entries()]
      .sort(([a], [b]) => order(a, b))
      .flatMap(([module, { values, types }]) => {
        const onlyTypes = [...types].filter((name) => !values.has(name)).sort();
        return [
          ...(values.size > 0 ? [`import { ${[...values].sort().join(', ')} } from '${module}';`] : []),
          ...(onlyTypes.length > 0 ? [`import type { ${onlyTypes.join(', ')} } from '${module}';`] : []),
        ];
      });
    return ['// Made from schema/ by codegen.ts. Do not edit.', ...imports, '', ...this.lines, ''].join('\n');
  }

  private of(module: string): { values: Set<string>; types: Set<string> } {
    const known = this.imports.get(module) ?? { values: new Set<string>(), types: new Set<string>() };
    this.imports.set(module, known);
    return known;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A string literal in single quotes. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** An object literal from those entries that have a value. */
export function literal(entries: readonly (readonly [string, string | undefined])[]): string {
  const given = entries.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return given.length === 0 ? '' : `{ ${given.join(', ')} }`;
}
