import { parseArgs } from 'node:util';

/** An option of a command, always with a value. */
export interface OptionRule {
  /** What it is, in a few words. */
  readonly what: string;
  readonly required: boolean;
}

/** How a command is written, for reading its options and for telling how. */
export interface CommandUsage<Name extends string = string> {
  /** The line that works, e.g. `npm run create-provider -- --name "Acme" …`. */
  readonly example: string;
  readonly options: Readonly<Record<Name, OptionRule>>;
}

/** The values given, by option. */
export type OptionValues<Name extends string> = Readonly<Record<Name, string | undefined>>;

/** Arguments that do not make sense, each with its sentence. */
export class WrongArguments extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'WrongArguments';
  }
}

const LONGEST = 200;

/** Reads a command's options; throws `WrongArguments` with every problem found, not only the first. */
export function readOptions<Name extends string>(
  usage: CommandUsage<Name>,
  args: readonly string[],
): OptionValues<Name> {
  const names = Object.keys(usage.options) as Name[];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const problems: string[] = [];
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(aloneText(token.value));
    if (token.kind !== 'option') continue;
    const name = names.find((each) => each === token.name);
    if (name === undefined) problems.push(`${token.rawName} is not an option of this command.`);
    else if (values[name] !== undefined) problems.push(`--${name} is given twice.`);
    else values[name] = readValue(name, token.value, problems);
  }
  for (const name of names) {
    const { required, what } = usage.options[name];
    if (required && values[name] === undefined) problems.push(`--${name} is missing: ${what}.`);
  }
  if (problems.length > 0) throw new WrongArguments(problems);
  return values as OptionValues<Name>;
}

/** How the command is written, to be told after what is wrong. */
export function usageText(usage: CommandUsage): string {
  const width = Math.max(...Object.keys(usage.options).map((name) => name.length));
  const lines = Object.entries(usage.options).map(
    ([name, { what, required }]) => `  --${name.padEnd(width)}  ${what}${required ? '' : ' (optional)'}`,
  );
  return ['Write it like this:', `  ${usage.example}`, ...lines].join('\n');
}

function aloneText(value: string): string {
  return `${JSON.stringify(value)} belongs to no option: put quotes around a value that has spaces.`;
}

/** The value without spaces around it; '' after a problem, so that the option does not count as missing besides. */
function readValue(name: string, given: string | undefined, problems: string[]): string {
  const value = given?.trim() ?? '';
  if (value === '') problems.push(`--${name} has no value.`);
  else if (value.length > LONGEST) problems.push(`--${name} has ${value.length} characters: give at most ${LONGEST}.`);
  else if (/\p{Cc}/u.test(value)) problems.push(`--${name} has a character that cannot be shown.`);
  return value;
}
