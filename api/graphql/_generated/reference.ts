// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ExternalIdRecord } from '../../store/reference/external-id.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateTimeOutput } from '../scalars';
import type { ActorKind, Partner } from './access';
import type { Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ReferencedKind = {
  CLIENT: 'CLIENT',
  CONTRACT: 'CONTRACT',
  ASSET: 'ASSET',
} as const;
export type ReferencedKind = keyof typeof ReferencedKind;
registerEnumType(ReferencedKind, { name: 'ReferencedKind' });

@ObjectType('ExternalId', { simpleResolvers: true })
export class ExternalId {
  @Field(() => String)
  readonly system!: string;
  @Field(() => String)
  readonly value!: string;
  @Field(() => named('ActorKind'))
  readonly ownerKind!: ActorKind;
  @Field(() => DateTimeScalar)
  readonly setAt!: DateTimeOutput;
}

/** The rows behind `ExternalId`, which have each of its plain fields. */
export type ExternalIdSource<Row extends ExternalId = ExternalIdRecord> = Row;

/** Loaded fields of `ExternalId`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ExternalId)
export abstract class ExternalIdRelations {
  abstract partner(context: RequestContext, parents: readonly ExternalIdRecord[]): Batch<Partner | null>;
  @FieldResolver(() => named('Partner'), { name: 'partner', nullable: true })
  protected $partner(@Root() parent: ExternalIdRecord, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
}

@InputType('SetExternalIdInput')
export class SetExternalIdInput {
  @Field(() => ID)
  readonly subjectId!: string;
  @Field(() => String)
  readonly system!: string;
  @Field(() => String, { nullable: true })
  readonly value?: string | null;
}

@ObjectType('SetExternalIdPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetExternalIdPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ExternalId, { nullable: true })
  readonly externalId!: ExternalIdRecord | null;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientReferenceRelations {
  abstract externalIds(context: RequestContext, parents: readonly ClientRecord[]): Batch<readonly ExternalIdRecord[]>;
  @FieldResolver(() => [ExternalId], { name: 'externalIds' })
  protected $externalIds(@Root() parent: ClientRecord, @Ctx() context: RequestContext): unknown {
    return one(this.externalIds(context, [parent]));
  }
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractReferenceRelations {
  abstract externalIds(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly ExternalIdRecord[]>;
  @FieldResolver(() => [ExternalId], { name: 'externalIds' })
  protected $externalIds(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.externalIds(context, [parent]));
  }
}

/** What this area adds to `Asset`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Asset'))
export abstract class AssetReferenceRelations {
  abstract externalIds(context: RequestContext, parents: readonly AssetRecord[]): Batch<readonly ExternalIdRecord[]>;
  @FieldResolver(() => [ExternalId], { name: 'externalIds' })
  protected $externalIds(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.externalIds(context, [parent]));
  }
}

/** Arguments of `Query.clientByExternalId`. */
@ArgsType()
export class QueryClientByExternalIdArgs {
  @Field(() => String)
  readonly system!: string;
  @Field(() => String)
  readonly value!: string;
}

/** Arguments of `Query.contractByExternalId`. */
@ArgsType()
export class QueryContractByExternalIdArgs {
  @Field(() => String)
  readonly system!: string;
  @Field(() => String)
  readonly value!: string;
}

/** Arguments of `Query.assetByExternalId`. */
@ArgsType()
export class QueryAssetByExternalIdArgs {
  @Field(() => String)
  readonly system!: string;
  @Field(() => String)
  readonly value!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class ReferenceQueries {
  abstract clientByExternalId(context: RequestContext, args: QueryClientByExternalIdArgs): Answer<ClientRecord | null>;
  @Query(() => named('Client'), { name: 'clientByExternalId', nullable: true })
  protected $clientByExternalId(@Ctx() context: RequestContext, @Args(() => QueryClientByExternalIdArgs) args: QueryClientByExternalIdArgs): unknown {
    return this.clientByExternalId(context, args);
  }
  abstract contractByExternalId(context: RequestContext, args: QueryContractByExternalIdArgs): Answer<ContractRecord | null>;
  @Query(() => named('Contract'), { name: 'contractByExternalId', nullable: true })
  protected $contractByExternalId(@Ctx() context: RequestContext, @Args(() => QueryContractByExternalIdArgs) args: QueryContractByExternalIdArgs): unknown {
    return this.contractByExternalId(context, args);
  }
  abstract assetByExternalId(context: RequestContext, args: QueryAssetByExternalIdArgs): Answer<AssetRecord | null>;
  @Query(() => named('Asset'), { name: 'assetByExternalId', nullable: true })
  protected $assetByExternalId(@Ctx() context: RequestContext, @Args(() => QueryAssetByExternalIdArgs) args: QueryAssetByExternalIdArgs): unknown {
    return this.assetByExternalId(context, args);
  }
}

/** Arguments of `Mutation.setExternalId`. */
@ArgsType()
export class MutationSetExternalIdArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetExternalIdInput)
  readonly input!: SetExternalIdInput;
}

/** How each mutation of this area is carried out. */
export interface ReferenceCommands {
  readonly setExternalId: Command<MutationSetExternalIdArgs['input'], SetExternalIdPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ReferenceMutations {
  constructor(private readonly commands: ReferenceCommands) {}
  @Mutation(() => SetExternalIdPayload, { name: 'setExternalId', nullable: true })
  protected $setExternalId(@Ctx() context: RequestContext, @Args(() => MutationSetExternalIdArgs) args: MutationSetExternalIdArgs): unknown {
    return this.commands.setExternalId(context, 'setExternalId', args);
  }
}

declareTypes({ ReferencedKind, ExternalId, SetExternalIdInput, SetExternalIdPayload });
