// Made from schema/ by codegen.ts. Do not edit.
import type { Refusal } from './common';
import { named } from './registry';
import { Field, InterfaceType } from 'type-graphql';

@InterfaceType('MutationPayload', { resolveType: (row: { readonly __typename?: string }) => row.__typename })
export abstract class MutationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
}

