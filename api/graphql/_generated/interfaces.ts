// Made from schema/ by codegen.ts. Do not edit.
import type { Refusal } from './common';
import { named } from './registry';
import { Field, InterfaceType } from 'type-graphql';

/** What every mutation answers: what was refused, if anything, and whether this is the answer to a repeated idempotency key. */
@InterfaceType('MutationPayload', { description: 'What every mutation answers: what was refused, if anything, and whether this is the answer to a repeated idempotency key.', resolveType: (row: { readonly __typename?: string }) => row.__typename })
export abstract class MutationPayload {
  /** Empty when the mutation was done. When not, nothing was changed. */
  @Field(() => [named('Refusal')], { description: 'Empty when the mutation was done. When not, nothing was changed.' })
  readonly refusals!: readonly Refusal[];
  /** True when the same idempotency key had been used with the same input before: nothing was done a second time. */
  @Field(() => Boolean, { description: 'True when the same idempotency key had been used with the same input before: nothing was done a second time.' })
  readonly replayed!: boolean;
}

