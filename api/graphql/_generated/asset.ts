// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeOutput } from '../scalars';
import type { PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const AssetKind = {
  SERVER: 'SERVER',
  VIRTUAL_MACHINE: 'VIRTUAL_MACHINE',
  NETWORK_ELEMENT: 'NETWORK_ELEMENT',
  WORKSTATION: 'WORKSTATION',
  STORAGE: 'STORAGE',
  SOFTWARE: 'SOFTWARE',
  LICENCE: 'LICENCE',
  TELECOM_LINK: 'TELECOM_LINK',
  SITE: 'SITE',
} as const;
export type AssetKind = keyof typeof AssetKind;
registerEnumType(AssetKind, { name: 'AssetKind' });

export const AssetOwnership = {
  SHARED: 'SHARED',
  DEDICATED: 'DEDICATED',
  CLIENT_OWNED: 'CLIENT_OWNED',
} as const;
export type AssetOwnership = keyof typeof AssetOwnership;
registerEnumType(AssetOwnership, { name: 'AssetOwnership' });

@ObjectType('Asset', { simpleResolvers: true })
export class Asset {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly designation!: string;
  @Field(() => AssetKind)
  readonly kind!: AssetKind;
  @Field(() => AssetOwnership)
  readonly ownership!: AssetOwnership;
  @Field(() => String, { nullable: true })
  readonly serialNumber!: string | null;
  @Field(() => Int)
  readonly quantity!: number;
  @Field(() => DateScalar)
  readonly coveredFrom!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly coveredUntil!: DateOutput | null;
}

/** The rows behind `Asset`, which have each of its plain fields. */
export type AssetSource<Row extends Asset = AssetRecord> = Row;

/** Loaded fields of `Asset`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Asset)
export abstract class AssetRelations {
  abstract contract(context: RequestContext, parents: readonly AssetRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly AssetRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly AssetRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('AssetEdge', { simpleResolvers: true })
export class AssetEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Asset)
  readonly node!: AssetRecord;
}

@ObjectType('AssetConnection', { simpleResolvers: true })
export class AssetConnection {
  @Field(() => [AssetEdge])
  readonly edges!: readonly AssetEdge[];
  @Field(() => [Asset])
  readonly nodes!: readonly AssetRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

@InputType('AddAssetInput')
export class AddAssetInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly designation!: string;
  @Field(() => AssetKind)
  readonly kind!: AssetKind;
  @Field(() => AssetOwnership)
  readonly ownership!: AssetOwnership;
  @Field(() => String, { nullable: true })
  readonly serialNumber?: string | null;
  @Field(() => Int, { defaultValue: 1 })
  readonly quantity!: number;
  @Field(() => DateScalar, { nullable: true })
  readonly coveredFrom?: DateInput | null;
}

@ObjectType('AddAssetPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AddAssetPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

/** Arguments of `Contract.assets`. */
@ArgsType()
export class ContractAssetsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractAssetRelations {
  abstract assets(context: RequestContext, parents: readonly ContractRecord[], args: ContractAssetsArgs): Batch<Connection<AssetRecord>>;
  @FieldResolver(() => AssetConnection, { name: 'assets' })
  protected $assets(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAssetsArgs) args: ContractAssetsArgs): unknown {
    return one(this.assets(context, [parent], args));
  }
}

/** Arguments of `Incident.assets`. */
@ArgsType()
export class IncidentAssetsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentAssetRelations {
  abstract assets(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentAssetsArgs): Batch<Connection<AssetRecord> | null>;
  @FieldResolver(() => AssetConnection, { name: 'assets', nullable: true })
  protected $assets(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentAssetsArgs) args: IncidentAssetsArgs): unknown {
    return one(this.assets(context, [parent], args));
  }
}

/** Arguments of `Mutation.addAsset`. */
@ArgsType()
export class MutationAddAssetArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AddAssetInput)
  readonly input!: AddAssetInput;
}

/** How each mutation of this area is carried out. */
export interface AssetCommands {
  readonly addAsset: Command<MutationAddAssetArgs['input'], AddAssetPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AssetMutations {
  constructor(private readonly commands: AssetCommands) {}
  @Mutation(() => AddAssetPayload, { name: 'addAsset', nullable: true })
  protected $addAsset(@Ctx() context: RequestContext, @Args(() => MutationAddAssetArgs) args: MutationAddAssetArgs): unknown {
    return this.commands.addAsset(context, 'addAsset', args);
  }
}

declareTypes({ AssetKind, AssetOwnership, Asset, AssetEdge, AssetConnection, AddAssetInput, AddAssetPayload });
