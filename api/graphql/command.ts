import { runCommand } from '../app/command/run-command';
import type { Unit } from '../app/command/unit';
import type { Result } from '../domain/result';
import type { Refusal } from './_generated/common';
import { mutations, type MutationName } from './_generated/mutations';
import type { RequestContext } from './context';
import { codedError, isRefusedByPolicy } from './errors';

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

type Finder<Value> = (context: RequestContext, value: Value | null) => unknown;

/**
 * A mutation: the use case that it runs once for its idempotency key, and what its payload shows.
 */
export function command<Input, Value, Payload>(
  useCase: (unit: Unit, input: Input, context: RequestContext) => Promise<Result<Value>>,
  fields: PayloadFields<Value, Payload>,
): Command<Input, Payload> {
  return async (context, operation, { idempotencyKey, input }) => {
    const { refusals, replayed, value } = await runCommand(context, operation, idempotencyKey, input, (unit) =>
      useCase(unit, input, context),
    ).catch((error: unknown) => {
      const isStaffs = context.session.kind !== 'PROVIDER' && isRefusedByPolicy(error);
      throw isStaffs ? staffAlone(context, operation) : error;
    });
    checkDeclared(context, operation, [...refusals, ...refusalsIn(value)]);
    const payload: Record<string, unknown> = { refusals, replayed };
    const selected = Object.entries<Finder<Value>>(fields).filter(([name]) => context.selected?.has(name) ?? true);
    await Promise.all(
      selected.map(async ([name, find]) => {
        payload[name] = await find(context, value);
      }),
    );
    // Each field of the payload has its function in `fields`: that is what their type says.
    return payload as Payload;
  };
}

/** The refusals of single things, of a mutation that does many. */
function refusalsIn(value: unknown): readonly Refusal[] {
  const outcomes = (value as { readonly outcomes?: unknown } | null)?.outcomes;
  if (!Array.isArray(outcomes)) return [];
  return (outcomes as readonly { readonly refusals: readonly Refusal[] }[]).flatMap(({ refusals }) => refusals);
}

function staffAlone({ log }: RequestContext, operation: MutationName): Error {
  log.warn({ operation }, 'a scope that only staff can use is held by a key of a partner or a client');
  return codedError('FORBIDDEN', "Only the provider's own staff may do this. Use a key of the provider.");
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
