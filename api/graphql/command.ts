import { runCommand, type Outcome, type Way } from '../app/command/run-command';
import type { Unit } from '../app/command/unit';
import type { Result } from '../domain/result';
import type { StatementRunner } from '../store/database/statement';
import type { Refusal } from './_generated/common';
import { mutations, type MutationName } from './_generated/mutations';
import type { RequestContext } from './context';
import { codedError, isRefusedByPolicy } from './errors';
import { loadRow, type FindById } from './load';

/** Carries out a declared mutation; that the key has its scope was checked before. */
export type Command<Input, Payload> = (
  context: RequestContext,
  operation: MutationName,
  args: { readonly idempotencyKey: string; readonly input: Input },
) => Promise<Payload>;

/**
 * How each field of a payload is found from what the use case gave; null when the mutation was
 * refused. Only what is selected is looked for.
 */
export type PayloadFields<Value, Payload> = {
  readonly [Field in Exclude<keyof Payload, 'refusals' | 'replayed'>]: (
    context: RequestContext,
    value: Value | null,
  ) => Payload[Field] | Promise<Payload[Field]>;
};

/** Reads of a field that can be read in the transaction that saves it. */
type EarlyRead<Value> = (reader: StatementRunner, value: Value) => Promise<unknown>;

const early = new WeakMap<object, EarlyRead<never>>();

/**
 * The row that a mutation made or changed, which is read in its transaction, and comes with COMMIT:
 * for rows that nothing is given to at COMMIT, as adjustments get their sequence. Of a mutation
 * that was done before it is read as it stands.
 */
export function savedRow<Value, Row>(
  idOf: (value: Value) => string,
  find: FindById<Row>,
): (context: RequestContext, value: Value | null) => Promise<Row | null> {
  const field = (context: RequestContext, value: Value | null): Promise<Row | null> =>
    loadRow(context, value === null ? null : idOf(value), find);
  early.set(field, async (reader, value: Value) => (await find(reader, [idOf(value)]))[0] ?? null);
  return field;
}

/** How a mutation is run. */
export interface CommandWay<Input> extends Pick<Way<unknown>, 'atOnce'> {
  /**
   * What of the input its idempotency key stands for, where that must not be kept as it is; the
   * whole input when absent.
   */
  readonly compared?: (input: Input, context: RequestContext) => unknown;
}

/** What a mutation came to, with what was read of it in its transaction. */
type CarriedOut<Value> = Outcome<Value> & { readonly committed: ReadonlyMap<string, Promise<unknown>> | undefined };

type Finder<Value> = (context: RequestContext, value: Value | null) => unknown;

/**
 * A mutation: the use case that it runs once for its idempotency key, and what its payload shows.
 * It is not run again when its request reads the payload once more.
 */
export function command<Input, Value, Payload>(
  useCase: (unit: Unit, input: Input, context: RequestContext) => Promise<Result<Value>>,
  fields: PayloadFields<Value, Payload>,
  { compared, ...way }: CommandWay<Input> = {},
): Command<Input, Payload> {
  const all = Object.entries<Finder<Value>>(fields);
  const carryOut = async (
    context: RequestContext,
    operation: MutationName,
    { idempotencyKey, input }: { readonly idempotencyKey: string; readonly input: Input },
    selected: readonly (readonly [string, Finder<Value>])[],
  ): Promise<CarriedOut<Value>> => {
    let read: { readonly of: Value; readonly fields: ReadonlyMap<string, Promise<unknown>> } | undefined;
    const saved = (tx: StatementRunner, of: Value): void => {
      read = { of, fields: new Map(selected.flatMap(([name, find]) => readEarly(name, find, tx, of))) };
    };
    const outcome = await runCommand(
      context,
      operation,
      idempotencyKey,
      compared === undefined ? input : compared(input, context),
      (unit) => useCase(unit, input, context),
      { ...way, saved },
    ).catch((error: unknown) => {
      const isStaffs = context.session.kind !== 'PROVIDER' && isRefusedByPolicy(error);
      throw isStaffs ? othersAlone(context, operation) : error;
    });
    checkDeclared(context, operation, [...outcome.refusals, ...refusalsIn(outcome.value)]);
    return { ...outcome, committed: outcome.value !== null && read?.of === outcome.value ? read.fields : undefined };
  };
  return async (context, operation, args) => {
    const selected = all.filter(([name]) => context.selected?.has(name) ?? true);
    const { refusals, replayed, value, committed } = await context.mutations.take(() =>
      carryOut(context, operation, args, selected),
    );
    const payload: Record<string, unknown> = { refusals, replayed };
    await Promise.all(
      selected.map(async ([name, find]) => {
        payload[name] = await (committed?.get(name) ?? find(context, value));
      }),
    );
    // Each field of the payload has its function in `fields`: that is what their type says.
    return payload as Payload;
  };
}

function readEarly<Value>(
  name: string,
  find: Finder<Value>,
  tx: StatementRunner,
  value: Value,
): readonly (readonly [string, Promise<unknown>])[] {
  const read = early.get(find) as EarlyRead<Value> | undefined;
  if (read === undefined) return [];
  const reading = read(tx, value);
  // A write that fails tells why itself.
  reading.catch(() => undefined);
  return [[name, reading]];
}

/** The refusals of single things, of a mutation that does many. */
function refusalsIn(value: unknown): readonly Refusal[] {
  const outcomes = (value as { readonly outcomes?: unknown } | null)?.outcomes;
  if (!Array.isArray(outcomes)) return [];
  return (outcomes as readonly { readonly refusals: readonly Refusal[] }[]).flatMap(({ refusals }) => refusals);
}

/** A write that row-level security refuses a party: the staff's, or that of another party. */
function othersAlone({ log }: RequestContext, operation: MutationName): Error {
  log.warn({ operation }, 'a key of a partner or a client has the scope of what its party may not do');
  const message = 'Your party may not do this. Use a key of the provider, or of the party whose act it is.';
  return codedError('FORBIDDEN', message);
}

/**
 * Told of a refusal that its mutation does not list: the caller gets it all the same. Tests make a
 * fault of it.
 */
export const undeclaredRefusals = {
  report: ({ log }: RequestContext, message: string): void => log.error({}, message),
};

function checkDeclared(context: RequestContext, operation: MutationName, refusals: readonly Refusal[]): void {
  const declared: readonly string[] = mutations[operation].refuses;
  for (const { code } of refusals)
    if (!declared.includes(code))
      undeclaredRefusals.report(context, `${operation} was refused with ${code}, which its @command does not list`);
}
