// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ApiKeyView } from '../access/api-key-view';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput, DurationInput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, DurationScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ActorKind = {
  PROVIDER: 'PROVIDER',
  PARTNER: 'PARTNER',
  CLIENT: 'CLIENT',
} as const;
export type ActorKind = keyof typeof ActorKind;
registerEnumType(ActorKind, { name: 'ActorKind' });

@ObjectType('Provider', { simpleResolvers: true })
export class Provider {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
}

@ObjectType('Partner', { simpleResolvers: true })
export class Partner {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
}

export const Scope = {
  CONTRACTS_READ: 'CONTRACTS_READ',
  CONTRACTS_WRITE: 'CONTRACTS_WRITE',
  CONTRACTS_RESPOND: 'CONTRACTS_RESPOND',
  INCIDENTS_READ: 'INCIDENTS_READ',
  INCIDENTS_WRITE: 'INCIDENTS_WRITE',
  INCIDENTS_MANAGE: 'INCIDENTS_MANAGE',
  PENALTIES_READ: 'PENALTIES_READ',
  PENALTIES_CLAIM: 'PENALTIES_CLAIM',
  PENALTIES_DECIDE: 'PENALTIES_DECIDE',
  PENALTIES_LIFT: 'PENALTIES_LIFT',
  BILLING_READ: 'BILLING_READ',
  BILLING_ACKNOWLEDGE: 'BILLING_ACKNOWLEDGE',
  BILLING_DISPUTE: 'BILLING_DISPUTE',
  BILLING_WRITE: 'BILLING_WRITE',
  PAYMENTS_WRITE: 'PAYMENTS_WRITE',
  ACCOUNTING_READ: 'ACCOUNTING_READ',
  KEYS_MANAGE: 'KEYS_MANAGE',
  FILE_WRITE: 'FILE_WRITE',
  REFERENCES_WRITE: 'REFERENCES_WRITE',
  VAULT_WRITE: 'VAULT_WRITE',
  VAULT_REVEAL: 'VAULT_REVEAL',
  QUOTES_DECIDE: 'QUOTES_DECIDE',
  MONITORING_WRITE: 'MONITORING_WRITE',
} as const;
export type Scope = keyof typeof Scope;
registerEnumType(Scope, { name: 'Scope' });

@ObjectType('Viewer', { simpleResolvers: true })
export class Viewer {
  @Field(() => ActorKind)
  readonly kind!: ActorKind;
  @Field(() => String)
  readonly name!: string;
  @Field(() => [Scope])
  readonly scopes!: readonly Scope[];
}

/** Loaded fields of `Viewer`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Viewer)
export abstract class ViewerRelations {
  abstract provider(context: RequestContext, parents: readonly Viewer[]): Batch<Provider>;
  @FieldResolver(() => Provider, { name: 'provider' })
  protected $provider(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.provider(context, [parent]));
  }
  abstract partner(context: RequestContext, parents: readonly Viewer[]): Batch<Partner | null>;
  @FieldResolver(() => Partner, { name: 'partner', nullable: true })
  protected $partner(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly Viewer[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

@ObjectType('ApiKey', { simpleResolvers: true })
export class ApiKey {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly prefix!: string;
  @Field(() => ActorKind)
  readonly kind!: ActorKind;
  @Field(() => [Scope])
  readonly scopes!: readonly Scope[];
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastUsedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly revokedAt!: DateTimeOutput | null;
}

/** The rows behind `ApiKey`, which have each of its plain fields. */
export type ApiKeySource<Row extends ApiKey = ApiKeyView> = Row;

/** Loaded fields of `ApiKey`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ApiKey)
export abstract class ApiKeyRelations {
  abstract partner(context: RequestContext, parents: readonly ApiKeyView[]): Batch<Partner | null>;
  @FieldResolver(() => Partner, { name: 'partner', nullable: true })
  protected $partner(@Root() parent: ApiKeyView, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly ApiKeyView[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: ApiKeyView, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract replaces(context: RequestContext, parents: readonly ApiKeyView[]): Batch<ApiKeyView | null>;
  @FieldResolver(() => ApiKey, { name: 'replaces', nullable: true })
  protected $replaces(@Root() parent: ApiKeyView, @Ctx() context: RequestContext): unknown {
    return one(this.replaces(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ApiKeyView[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ApiKeyView, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('ApiKeyEdge', { simpleResolvers: true })
export class ApiKeyEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ApiKey)
  readonly node!: ApiKeyView;
}

@ObjectType('ApiKeyConnection', { simpleResolvers: true })
export class ApiKeyConnection {
  @Field(() => [ApiKeyEdge])
  readonly edges!: readonly ApiKeyEdge[];
  @Field(() => [ApiKey])
  readonly nodes!: readonly ApiKeyView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ApiKeyConnection` is a page of. */
@Resolver(() => ApiKeyConnection)
export class ApiKeyConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ApiKeyView>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ApiKeyView>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('CreateApiKeyInput')
export class CreateApiKeyInput {
  @Field(() => String)
  readonly name!: string;
  @Field(() => [Scope])
  readonly scopes!: readonly Scope[];
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt?: DateTimeInput | null;
}

@ObjectType('CreateApiKeyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CreateApiKeyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ApiKey, { nullable: true })
  readonly apiKey!: ApiKeyView | null;
  @Field(() => String, { nullable: true })
  readonly secret!: string | null;
}

@InputType('RotateApiKeyInput')
export class RotateApiKeyInput {
  @Field(() => ID)
  readonly apiKeyId!: string;
  @Field(() => DurationScalar, { nullable: true })
  readonly overlap?: DurationInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt?: DateTimeInput | null;
}

@ObjectType('RotateApiKeyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RotateApiKeyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ApiKey, { nullable: true })
  readonly apiKey!: ApiKeyView | null;
  @Field(() => String, { nullable: true })
  readonly secret!: string | null;
  @Field(() => ApiKey, { nullable: true })
  readonly replacedKey!: ApiKeyView | null;
}

@InputType('RevokeApiKeyInput')
export class RevokeApiKeyInput {
  @Field(() => ID)
  readonly apiKeyId!: string;
}

@ObjectType('RevokeApiKeyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RevokeApiKeyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ApiKey, { nullable: true })
  readonly apiKey!: ApiKeyView | null;
}

/** Arguments of `Query.apiKeys`. */
@ArgsType()
export class QueryApiKeysArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class AccessQueries {
  abstract viewer(context: RequestContext): Answer<Viewer>;
  @Query(() => Viewer, { name: 'viewer' })
  protected $viewer(@Ctx() context: RequestContext): unknown {
    return this.viewer(context);
  }
  abstract apiKeys(context: RequestContext, args: QueryApiKeysArgs): Answer<Connection<ApiKeyView> | null>;
  @Query(() => ApiKeyConnection, { name: 'apiKeys', nullable: true })
  protected $apiKeys(@Ctx() context: RequestContext, @Args(() => QueryApiKeysArgs) args: QueryApiKeysArgs): unknown {
    return this.apiKeys(context, args);
  }
}

/** Arguments of `Mutation.createApiKey`. */
@ArgsType()
export class MutationCreateApiKeyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CreateApiKeyInput)
  readonly input!: CreateApiKeyInput;
}

/** Arguments of `Mutation.rotateApiKey`. */
@ArgsType()
export class MutationRotateApiKeyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RotateApiKeyInput)
  readonly input!: RotateApiKeyInput;
}

/** Arguments of `Mutation.revokeApiKey`. */
@ArgsType()
export class MutationRevokeApiKeyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RevokeApiKeyInput)
  readonly input!: RevokeApiKeyInput;
}

/** How each mutation of this area is carried out. */
export interface AccessCommands {
  readonly createApiKey: Command<MutationCreateApiKeyArgs['input'], CreateApiKeyPayload>;
  readonly rotateApiKey: Command<MutationRotateApiKeyArgs['input'], RotateApiKeyPayload>;
  readonly revokeApiKey: Command<MutationRevokeApiKeyArgs['input'], RevokeApiKeyPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AccessMutations {
  constructor(private readonly commands: AccessCommands) {}
  @Mutation(() => CreateApiKeyPayload, { name: 'createApiKey', nullable: true })
  protected $createApiKey(@Ctx() context: RequestContext, @Args(() => MutationCreateApiKeyArgs) args: MutationCreateApiKeyArgs): unknown {
    return this.commands.createApiKey(context, 'createApiKey', args);
  }
  @Mutation(() => RotateApiKeyPayload, { name: 'rotateApiKey', nullable: true })
  protected $rotateApiKey(@Ctx() context: RequestContext, @Args(() => MutationRotateApiKeyArgs) args: MutationRotateApiKeyArgs): unknown {
    return this.commands.rotateApiKey(context, 'rotateApiKey', args);
  }
  @Mutation(() => RevokeApiKeyPayload, { name: 'revokeApiKey', nullable: true })
  protected $revokeApiKey(@Ctx() context: RequestContext, @Args(() => MutationRevokeApiKeyArgs) args: MutationRevokeApiKeyArgs): unknown {
    return this.commands.revokeApiKey(context, 'revokeApiKey', args);
  }
}

declareTypes({ ActorKind, Provider, Partner, Scope, Viewer, ApiKey, ApiKeyEdge, ApiKeyConnection, CreateApiKeyInput, CreateApiKeyPayload, RotateApiKeyInput, RotateApiKeyPayload, RevokeApiKeyInput, RevokeApiKeyPayload });
