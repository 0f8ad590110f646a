import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  print,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Answers a whole number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/**
 * What arguments may be given: texts by the name of the argument (`Type.field.argument` or
 * `argument`) or of the scalar.
 */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A document that fits the schema, with values for its variables. */
export interface RandomDocument {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Dice whose throws follow from a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Writes queries at random: aliases, arguments as literals and as variables, fragments of all
 * kinds, conditions.
 */
export class DocumentWriter {
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private names = 0;
  private conditions = 0;

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly values: Values,
    private readonly skipped: ReadonlySet<string>,
  ) {}

  /** A query of a schema; fields in `skipped` (`Type.field`) are never asked for. */
  static write(
    schema: GraphQLSchema,
    dice: Dice,
    values: Values,
    skipped: ReadonlySet<string> = new Set(),
  ): RandomDocument {
    const writer = new DocumentWriter(schema, dice, values, skipped);
    const query = schema.getQueryType();
    if (!query) throw new Error('no queries');
    const selection = writer.selection(query, 6);
    const declared = writer.declarations.length === 0 ? '' : `(${writer.declarations.join(', ')})`;
    const text = `query Random${declared} ${selection}\n${writer.fragments.join('\n')}`;
    return { text: print(parse(text)), variables: writer.variables };
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if (isAbstractType(type)) {
      parts.push('__typename');
      for (const possible of this.schema.getPossibleTypes(type))
        if (this.dice(3) > 0)
          parts.push(`... on ${possible.name}${this.condition()} ${this.selection(possible, depth - 1)}`);
    }
    if ('getFields' in type && !isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => this.mayAsk(type.name, field, depth));
      const count = 1 + this.dice(Math.min(5, Math.max(1, fields.length)));
      for (let nth = 0; nth < count && fields.length > 0; nth += 1) {
        const field = fields[this.dice(fields.length)];
        if (field !== undefined) parts.push(this.wrapped(type, this.field(type.name, field, depth)));
      }
    }
    if (parts.length === 0 || this.dice(8) === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private mayAsk(type: string, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    return !this.skipped.has(`${type}.${field.name}`) && (depth > 0 || isLeafType(getNamedType(field.type)));
  }

  private wrapped(type: GraphQLNamedType, text: string): string {
    const dice = this.dice(10);
    if (dice === 0) return `...${this.condition()} { ${text} }`;
    if (dice === 1) return `... on ${type.name}${this.condition()} { ${text} }`;
    if (dice > 3) return text;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return dice === 2 ? `...${name}${this.condition()} ...${name}` : `...${name}${this.condition()}`;
  }

  /**
   * Fields with arguments or below an alias get a name of their own: the same name with other
   * arguments would not be valid.
   */
  private field(type: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = field.args.length > 0 || this.dice(6) === 0 ? `${this.name('a')}: ` : '';
    const given = field.args.flatMap((argument) => {
      const needed = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!needed && this.dice(2) === 0) return [];
      return [`${argument.name}: ${this.argument(`${type}.${field.name}.${argument.name}`, argument.type)}`];
    });
    const target = getNamedType(field.type);
    const below = isLeafType(target) ? '' : ` ${this.selection(target, depth - 1)}`;
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.condition()}${below}`;
  }

  private condition(): string {
    const dice = this.dice(14);
    if (dice > 2) return '';
    const directive = dice === 0 ? 'skip' : 'include';
    // With more than four a document is not compiled.
    if (this.conditions === 4 || this.dice(2) === 0)
      return ` @${directive}(if: ${this.dice(2) === 0 ? 'true' : 'false'})`;
    this.conditions += 1;
    const name = this.declare('Boolean!', this.dice(2) === 0);
    return ` @${directive}(if: $${name})`;
  }

  private argument(place: string, type: GraphQLInputType): string {
    if (this.dice(2) === 0) return this.literal(place, type);
    const literal = this.literal(place, type);
    const name = this.declare(String(type), plain(literal));
    return `$${name}`;
  }

  private literal(place: string, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.literal(place, type.ofType);
    if (isListType(type)) {
      const items = Array.from({ length: this.dice(3) }, () => this.literal(place, type.ofType));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).flatMap((field) => {
        const needed = isNonNullType(field.type) && field.defaultValue === undefined;
        if (!needed && (this.dice(2) === 0 || getNamedType(field.type) === type)) return [];
        return [`${field.name}: ${this.literal(field.name, field.type)}`];
      });
      return `{ ${fields.join(', ')} }`;
    }
    if (isEnumType(type)) return type.getValues()[this.dice(type.getValues().length)]?.name ?? 'null';
    const choices = this.values[place] ??
      this.values[place.split('.').at(-1) ?? ''] ??
      this.values[type.name] ?? ['null'];
    return choices[this.dice(choices.length)] ?? 'null';
  }

  private declare(type: string, value: unknown): string {
    const name = this.name('v');
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return name;
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }
}

/** A literal as the JSON value of a variable. */
function plain(literal: string): unknown {
  const json = literal
    .replace(/([{,]\s*)(\w+):/g, '$1"$2":')
    .replace(/(?<=[[:,\s]|^)([A-Z][A-Z_]*)(?=[\],}\s]|$)/g, '"$1"');
  return JSON.parse(json) as unknown;
}
