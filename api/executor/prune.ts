import {
  BREAK,
  Kind,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './foresight';

/** Names of the variables that decide over parts of a document, by `@skip` and `@include`. */
export function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const condition = isCondition(directive) ? conditionOf(directive) : undefined;
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document that is left when its conditions are decided: without the parts that are skipped,
 * without `@skip` and `@include`, and without the declarations of variables, whose values the
 * resolvers look up by themselves.
 */
export function prune(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): DocumentNode {
  const decide = {
    enter: (
      node: ASTNode & { readonly directives?: readonly DirectiveNode[] | undefined },
    ): ASTNode | null | undefined => {
      const { directives = [] } = node;
      if (directives.length === 0) return undefined;
      if (directives.some((directive) => !holds(directive, variables))) return null;
      return { ...node, directives: directives.filter((directive) => !isCondition(directive)) } as ASTNode;
    },
  };
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition === operation) return [{ ...operation, variableDefinitions: [] }];
    return definition.kind === Kind.FRAGMENT_DEFINITION ? [definition] : [];
  });
  return visit({ ...document, definitions }, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

/** Whether an operation asks the schema about itself. */
export function isIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: (field) => {
      if (field.name.value !== '__schema' && field.name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function isCondition(directive: DirectiveNode): boolean {
  return directive.name.value === 'skip' || directive.name.value === 'include';
}

function conditionOf(directive: DirectiveNode): NonNullable<DirectiveNode['arguments']>[number]['value'] | undefined {
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
}

function holds(directive: DirectiveNode, variables: Variables): boolean {
  if (!isCondition(directive)) return true;
  const condition = conditionOf(directive);
  const value =
    condition?.kind === Kind.VARIABLE
      ? variables[condition.name.value]
      : condition?.kind === Kind.BOOLEAN && condition.value;
  return directive.name.value === 'include' ? value === true : value !== true;
}
