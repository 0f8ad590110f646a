import { Kind, visit, type ArgumentNode, type ConstValueNode, type DocumentNode, type ValueNode } from 'graphql';
import type { Instant } from '../domain/time/instant';
import { awaitWriters } from '../store/database/stamp';
import type { RequestContext } from './context';
import { codedError } from './errors';
import { codecs } from './scalars';

const ARGUMENT = 'knownAt';
const argumentsOf = new WeakMap<DocumentNode, readonly ArgumentNode[]>();

/**
 * Waits until nothing is under way that may yet be recorded before the instants that a document
 * gives as `knownAt`; before anything of the request is read, so that what is read never changes
 * for them. Throws `UNAVAILABLE` when that takes longer than a few seconds.
 */
export async function settleKnownAt(
  context: RequestContext,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): Promise<void> {
  const asked = askedInstantsOf(document, variables ?? {});
  if (asked.length === 0) return;
  const settled = await awaitWriters(context.database, context.session.providerId, asked, context.stamps);
  if (settled === undefined) {
    throw codedError(
      'UNAVAILABLE',
      'Something that began before `knownAt` is still being recorded. Ask again in a few seconds, or for an earlier instant.',
    );
  }
  context.knowledge.settled = settled;
}

/**
 * All instants that a document gives as `knownAt`, in any operation; what is no instant is refused
 * where it is read.
 */
function askedInstantsOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Instant[] {
  return knownArguments(document).flatMap(({ value }) => {
    if (value.kind !== Kind.VARIABLE) return literal(value);
    const given = variables[value.name.value];
    if (given === undefined) return defaultsOf(document, value.name.value).flatMap(literal);
    return attempted(() => codecs.DateTime.parseValue(given));
  });
}

function literal(node: ValueNode): Instant[] {
  return attempted(() => codecs.DateTime.parseLiteral(node, {}));
}

function attempted(parse: () => Instant): Instant[] {
  try {
    return [parse()];
  } catch {
    return [];
  }
}

function knownArguments(document: DocumentNode): readonly ArgumentNode[] {
  const kept = argumentsOf.get(document);
  if (kept !== undefined) return kept;
  const found: ArgumentNode[] = [];
  visit(document, {
    Argument: (node) => {
      if (node.name.value === ARGUMENT) found.push(node);
    },
  });
  argumentsOf.set(document, found);
  return found;
}

/** The default of a variable of a name, from whichever operation has one. */
function defaultsOf(document: DocumentNode, name: string): readonly ConstValueNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
          variable.name.value === name && defaultValue !== undefined ? [defaultValue] : [],
        )
      : [],
  );
}
