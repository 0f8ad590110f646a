import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { scalarFor, type Choice } from './nasty-values';

/** A request as a caller sends it. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How an operation is written. */
export interface OperationOptions {
  readonly root: 'query' | 'mutation';
  /** The fields of the root that it asks for. */
  readonly fields: readonly string[];
  /** Levels of objects below them. */
  readonly depth: number;
  /** Inputs that are known to be good, by the name of their type: they are sent with changes. */
  readonly good: Readonly<Record<string, object>>;
}

const MOST_FIELDS = 60;

/**
 * Writes operations that fit the schema in all but some of their values: every kind of argument, as
 * literals, variables and defaults, left out and null; aliases, fragments of all kinds, conditions.
 */
export class OperationWriter {
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private names = 0;
  private written = 0;

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly choice: Choice,
    private readonly good: OperationOptions['good'],
  ) {}

  /** An operation that asks for the given fields of a root. */
  static write(
    schema: GraphQLSchema,
    choice: Choice,
    { root, fields, depth, good }: OperationOptions,
  ): RandomOperation {
    const writer = new OperationWriter(schema, choice, good);
    const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
    if (!type) throw new Error(`no ${root}`);
    const parts = fields.map((name) => writer.wrapped(type, writer.field(type.getFields()[name]!, depth)));
    const declared = writer.declarations.length === 0 ? '' : `(${writer.declarations.join(', ')})`;
    const query = [`${root} Fuzz${declared} { ${parts.join(' ')} }`, ...writer.fragments].join('\n');
    // One that is not declared is none of the server's business.
    return { query, variables: writer.chance(20) ? { ...writer.variables, spare: [null] } : writer.variables };
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if (isAbstractType(type)) {
      // Whoever checks the answer must know which type it is.
      parts.push('__typename');
      for (const possible of this.schema.getPossibleTypes(type))
        if (!this.chance(3)) parts.push(`... on ${possible.name} ${this.selection(possible, depth)}`);
    }
    if ('getFields' in type && !isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const isLeaf = !isCompositeType(getNamedType(field.type));
        if (isLeaf ? this.chance(3) : depth === 0 || !this.chance(3)) continue;
        if (this.written > MOST_FIELDS) break;
        parts.push(this.wrapped(type, this.field(field, depth - 1)));
      }
    }
    if (parts.length === 0 || this.chance(8)) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.written += 1;
    const alias = field.args.length > 0 || this.chance(6) ? `${this.name('a')}: ` : '';
    const given = field.args.flatMap((argument) => {
      if (isRequiredArgument(argument) ? this.isLeftOut() : this.chance(2)) return [];
      return [`${argument.name}: ${this.argument(argument.type, argument.name, field.name)}`];
    });
    const target = getNamedType(field.type);
    const below = isCompositeType(target) ? ` ${this.selection(target, depth)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.condition()}${below}`;
  }

  private wrapped(type: GraphQLNamedType, text: string): string {
    const draw = this.choice.dice(12);
    if (draw === 0) return `...${this.condition()} { ${text} }`;
    if (draw === 1) return `... on ${type.name}${this.condition()} { ${text} }`;
    if (draw > 2) return text;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}${this.condition()}`;
  }

  private condition(): string {
    const draw = this.choice.dice(30);
    if (draw > 1) return '';
    const directive = draw === 0 ? 'skip' : 'include';
    if (this.chance(2)) return ` @${directive}(if: ${draw === 1})`;
    return ` @${directive}(if: $${this.declare('Boolean!', this.chance(2))})`;
  }

  /** As a literal or a variable; a variable may be left to its default, or left out. */
  private argument(type: GraphQLInputType, name: string, of: string): string {
    const value = this.value(type, name, of);
    if (this.chance(2)) return this.literal(value, type, true);
    if (!isNonNullType(type) && this.chance(8)) return `$${this.declare(String(type), undefined)}`;
    if (value !== null && this.chance(8)) {
      const nullable = isNonNullType(type) ? type.ofType : type;
      return `$${this.declare(`${String(nullable)} = ${this.literal(value, type, false)}`, undefined)}`;
    }
    return `$${this.declare(String(type), value)}`;
  }

  /** The JSON of a value of a type, mostly one that fits. */
  private value(type: GraphQLInputType, name: string, of: string): unknown {
    const { dice, nasty } = this.choice;
    const isNasty = dice(200) < nasty;
    if (isNonNullType(type)) return isNasty && this.chance(4) ? null : this.value(type.ofType, name, of);
    if (isNasty && this.chance(3)) return null;
    if (isListType(type)) {
      if (isNasty) return this.oddList(type.ofType, name, of);
      return Array.from({ length: dice(4) }, () => this.value(type.ofType, name, of));
    }
    if (isInputObjectType(type)) return this.object(type.name, Object.values(type.getFields()), of, isNasty);
    if (isEnumType(type))
      return isNasty ? this.oneOf(['NOTHING', '', 7, [], 'null']) : this.oneOf(type.getValues()).name;
    return scalarFor(this.choice, getNamedType(type).name, name, of);
  }

  private object(type: string, fields: readonly GraphQLInputField[], of: string, isNasty: boolean): unknown {
    if (isNasty && this.chance(4)) return this.oneOf([[], '', 0, {}, true, [{}]]);
    const base = this.chance(2) ? undefined : this.good[type];
    const given = Object.fromEntries(
      fields.flatMap((field): [string, unknown][] => {
        if (base !== undefined && !this.chance(6)) return [];
        if (isRequiredInputField(field) ? this.isLeftOut() : this.chance(2)) return [];
        return [[field.name, this.value(field.type, field.name, of)]];
      }),
    );
    return { ...base, ...given, ...(isNasty && this.chance(4) ? { surplus: 1 } : {}) };
  }

  /** A list that is long, deep, or none at all. */
  private oddList(type: GraphQLInputType, name: string, of: string): unknown {
    const item = this.value(type, name, of);
    const draw = this.choice.dice(4);
    if (draw === 0) return item;
    if (draw === 1) return Array.from({ length: 1_500 }, () => item);
    if (draw === 2) return [item, null, [item]];
    let deep: unknown = item;
    for (let level = this.oneOf([2, 20, 400]); level > 0; level -= 1) deep = [deep];
    return deep;
  }

  /** A value as it is written in a document, where parts of it may be variables. */
  private literal(value: unknown, type: GraphQLInputType | undefined, mayDeclare: boolean): string {
    const plain = type !== undefined && isNonNullType(type) ? type.ofType : type;
    if (Array.isArray(value)) {
      const inner = plain !== undefined && isListType(plain) ? plain.ofType : plain;
      return `[${value.map((item) => this.literal(item, inner, mayDeclare && value.length < 10)).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const fields = plain !== undefined && isInputObjectType(plain) ? plain.getFields() : {};
      const parts = Object.entries(value).map(([name, one]) => {
        const of = fields[name]?.type;
        if (mayDeclare && of !== undefined && this.chance(8)) return `${name}: $${this.declare(String(of), one)}`;
        return `${name}: ${this.literal(one, of, mayDeclare)}`;
      });
      return `{ ${parts.join(', ')} }`;
    }
    if (typeof value === 'string' && plain !== undefined && isEnumType(plain) && /^[A-Z_]+$/.test(value)) return value;
    return JSON.stringify(value) ?? 'null';
  }

  /** A variable; one without a value is left out of what is sent. */
  private declare(type: string, value: unknown): string {
    const name = this.name('v');
    this.declarations.push(`$${name}: ${type}`);
    if (value !== undefined) this.variables[name] = value;
    return name;
  }

  private isLeftOut(): boolean {
    return this.choice.dice(1_000) < this.choice.nasty;
  }

  private chance(of: number): boolean {
    return this.choice.dice(of) === 0;
  }

  private oneOf<T>(from: readonly T[]): T {
    return from[this.choice.dice(from.length)] as T;
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }
}
