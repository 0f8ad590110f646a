// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { SecretRecord } from '../../store/vault/secret.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import type { HistoryEntry } from './event';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('Secret', { simpleResolvers: true })
export class Secret {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => Int)
  readonly version!: number;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly destroyedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Secret`, which have each of its plain fields. */
export type SecretSource<Row extends Secret = SecretRecord> = Row;

/** Arguments of `Secret.history`. */
@ArgsType()
export class SecretHistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `Secret`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Secret)
export abstract class SecretRelations {
  abstract contract(context: RequestContext, parents: readonly SecretRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: SecretRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract history(context: RequestContext, parents: readonly SecretRecord[], args: SecretHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history' })
  protected $history(@Root() parent: SecretRecord, @Ctx() context: RequestContext, @Args(() => SecretHistoryArgs) args: SecretHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
}

@ObjectType('SecretEdge', { simpleResolvers: true })
export class SecretEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Secret)
  readonly node!: SecretRecord;
}

@ObjectType('SecretConnection', { simpleResolvers: true })
export class SecretConnection {
  @Field(() => [SecretEdge])
  readonly edges!: readonly SecretEdge[];
  @Field(() => [Secret])
  readonly nodes!: readonly SecretRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `SecretConnection` is a page of. */
@Resolver(() => SecretConnection)
export class SecretConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<SecretRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<SecretRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('StoreSecretInput')
export class StoreSecretInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly value!: string;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('StoreSecretPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class StoreSecretPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Secret, { nullable: true })
  readonly secret!: SecretRecord | null;
}

@InputType('RevealSecretInput')
export class RevealSecretInput {
  @Field(() => ID)
  readonly secretId!: string;
  @Field(() => Int, { nullable: true })
  readonly version?: number | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('RevealSecretPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RevealSecretPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Secret, { nullable: true })
  readonly secret!: SecretRecord | null;
  @Field(() => String, { nullable: true })
  readonly value!: string | null;
}

@InputType('DestroySecretInput')
export class DestroySecretInput {
  @Field(() => ID)
  readonly secretId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('DestroySecretPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DestroySecretPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Secret, { nullable: true })
  readonly secret!: SecretRecord | null;
}

/** Arguments of `Contract.secrets`. */
@ArgsType()
export class ContractSecretsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractVaultRelations {
  abstract secrets(context: RequestContext, parents: readonly ContractRecord[], args: ContractSecretsArgs): Batch<Connection<SecretRecord>>;
  @FieldResolver(() => SecretConnection, { name: 'secrets' })
  protected $secrets(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractSecretsArgs) args: ContractSecretsArgs): unknown {
    return one(this.secrets(context, [parent], args));
  }
}

/** Arguments of `Mutation.storeSecret`. */
@ArgsType()
export class MutationStoreSecretArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => StoreSecretInput)
  readonly input!: StoreSecretInput;
}

/** Arguments of `Mutation.revealSecret`. */
@ArgsType()
export class MutationRevealSecretArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RevealSecretInput)
  readonly input!: RevealSecretInput;
}

/** Arguments of `Mutation.destroySecret`. */
@ArgsType()
export class MutationDestroySecretArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DestroySecretInput)
  readonly input!: DestroySecretInput;
}

/** How each mutation of this area is carried out. */
export interface VaultCommands {
  readonly storeSecret: Command<MutationStoreSecretArgs['input'], StoreSecretPayload>;
  readonly revealSecret: Command<MutationRevealSecretArgs['input'], RevealSecretPayload>;
  readonly destroySecret: Command<MutationDestroySecretArgs['input'], DestroySecretPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class VaultMutations {
  constructor(private readonly commands: VaultCommands) {}
  @Mutation(() => StoreSecretPayload, { name: 'storeSecret', nullable: true })
  protected $storeSecret(@Ctx() context: RequestContext, @Args(() => MutationStoreSecretArgs) args: MutationStoreSecretArgs): unknown {
    return this.commands.storeSecret(context, 'storeSecret', args);
  }
  @Mutation(() => RevealSecretPayload, { name: 'revealSecret', nullable: true })
  protected $revealSecret(@Ctx() context: RequestContext, @Args(() => MutationRevealSecretArgs) args: MutationRevealSecretArgs): unknown {
    return this.commands.revealSecret(context, 'revealSecret', args);
  }
  @Mutation(() => DestroySecretPayload, { name: 'destroySecret', nullable: true })
  protected $destroySecret(@Ctx() context: RequestContext, @Args(() => MutationDestroySecretArgs) args: MutationDestroySecretArgs): unknown {
    return this.commands.destroySecret(context, 'destroySecret', args);
  }
}

declareTypes({ Secret, SecretEdge, SecretConnection, StoreSecretInput, StoreSecretPayload, RevealSecretInput, RevealSecretPayload, DestroySecretInput, DestroySecretPayload });
