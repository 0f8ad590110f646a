// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput } from '../scalars';
import type { PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

/** What an asset is. */
export const AssetKind = {
  /** Physical server. */
  SERVER: 'SERVER',
  /** Virtual machine. */
  VIRTUAL_MACHINE: 'VIRTUAL_MACHINE',
  /** Firewall, switch, router, anti-spam. */
  NETWORK_ELEMENT: 'NETWORK_ELEMENT',
  /** Workstation. */
  WORKSTATION: 'WORKSTATION',
  /** Storage. */
  STORAGE: 'STORAGE',
  /** Software. */
  SOFTWARE: 'SOFTWARE',
  /** Licence. */
  LICENCE: 'LICENCE',
  /** Telecommunication link. */
  TELECOM_LINK: 'TELECOM_LINK',
  /** Site. */
  SITE: 'SITE',
} as const;
/** What an asset is. */
export type AssetKind = keyof typeof AssetKind;
registerEnumType(AssetKind, { name: 'AssetKind', description: 'What an asset is.', valuesConfig: { SERVER: { description: 'Physical server.' }, VIRTUAL_MACHINE: { description: 'Virtual machine.' }, NETWORK_ELEMENT: { description: 'Firewall, switch, router, anti-spam.' }, WORKSTATION: { description: 'Workstation.' }, STORAGE: { description: 'Storage.' }, SOFTWARE: { description: 'Software.' }, LICENCE: { description: 'Licence.' }, TELECOM_LINK: { description: 'Telecommunication link.' }, SITE: { description: 'Site.' } } });

/** Who owns an asset and who shares it. */
export const AssetOwnership = {
  /** The provider's, shared by several clients (moyens mutualisés). */
  SHARED: 'SHARED',
  /** The provider's, for one client (moyens dédiés). */
  DEDICATED: 'DEDICATED',
  /** The client's own (moyens dédiés du client). */
  CLIENT_OWNED: 'CLIENT_OWNED',
} as const;
/** Who owns an asset and who shares it. */
export type AssetOwnership = keyof typeof AssetOwnership;
registerEnumType(AssetOwnership, { name: 'AssetOwnership', description: 'Who owns an asset and who shares it.', valuesConfig: { SHARED: { description: 'The provider\'s, shared by several clients (moyens mutualisés).' }, DEDICATED: { description: 'The provider\'s, for one client (moyens dédiés).' }, CLIENT_OWNED: { description: 'The client\'s own (moyens dédiés du client).' } } });

/** Equipment, a virtual resource, a licence or a link under a contract. Scope `contracts:read`. */
@ObjectType('Asset', { simpleResolvers: true, description: 'Equipment, a virtual resource, a licence or a link under a contract. Scope `contracts:read`.' })
export class Asset {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** What it is called. */
  @Field(() => String, { description: 'What it is called.' })
  readonly designation!: string;
  /** What it is. */
  @Field(() => AssetKind, { description: 'What it is.' })
  readonly kind!: AssetKind;
  /** Who owns it. */
  @Field(() => AssetOwnership, { description: 'Who owns it.' })
  readonly ownership!: AssetOwnership;
  /** Serial number, unique within the client. */
  @Field(() => String, { nullable: true, description: 'Serial number, unique within the client.' })
  readonly serialNumber!: string | null;
  /** How many. */
  @Field(() => Int, { description: 'How many.' })
  readonly quantity!: number;
  /** First day under the contract. */
  @Field(() => DateScalar, { description: 'First day under the contract.' })
  readonly coveredFrom!: DateOutput;
  /** Last day under the contract, if it ends before it. */
  @Field(() => DateScalar, { nullable: true, description: 'Last day under the contract, if it ends before it.' })
  readonly coveredUntil!: DateOutput | null;
}

/** The rows behind `Asset`, which have each of its plain fields. */
export type AssetSource<Row extends Asset = AssetRecord> = Row;

/** Loaded fields of `Asset`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Asset)
export abstract class AssetRelations {
  /** The contract. */
  abstract contract(context: RequestContext, parents: readonly AssetRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract', description: 'The contract.' })
  protected $contract(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
}

/** A row of a page of assets. */
@ObjectType('AssetEdge', { simpleResolvers: true, description: 'A row of a page of assets.' })
export class AssetEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The asset. */
  @Field(() => Asset, { description: 'The asset.' })
  readonly node!: AssetRecord;
}

/** A page of assets. */
@ObjectType('AssetConnection', { simpleResolvers: true, description: 'A page of assets.' })
export class AssetConnection {
  /** The assets with their cursors. */
  @Field(() => [AssetEdge], { description: 'The assets with their cursors.' })
  readonly edges!: readonly AssetEdge[];
  /** The assets alone. */
  @Field(() => [Asset], { description: 'The assets alone.' })
  readonly nodes!: readonly AssetRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** A new asset. */
@InputType('AddAssetInput', { description: 'A new asset.' })
export class AddAssetInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** What it is called, 1 to 200 characters. */
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  readonly designation!: string;
  /** What it is. */
  @Field(() => AssetKind, { description: 'What it is.' })
  readonly kind!: AssetKind;
  /** Who owns it. */
  @Field(() => AssetOwnership, { description: 'Who owns it.' })
  readonly ownership!: AssetOwnership;
  /** Serial number, unique within the client. */
  @Field(() => String, { nullable: true, description: 'Serial number, unique within the client.' })
  readonly serialNumber?: string | null;
  /** How many, from 1. */
  @Field(() => Int, { defaultValue: 1, description: 'How many, from 1.' })
  readonly quantity!: number;
  /** First day under the contract; absent: the contract's. */
  @Field(() => DateScalar, { nullable: true, description: 'First day under the contract; absent: the contract\'s.' })
  readonly coveredFrom?: DateInput | null;
}

/** What `addAsset` answers. */
@ObjectType('AddAssetPayload', { simpleResolvers: true, description: 'What `addAsset` answers.', implements: [MutationPayload] })
export class AddAssetPayload {
  /** Empty when it was added. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was added.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The asset, null when refused. Scope `contracts:read`. */
  @Field(() => Asset, { nullable: true, description: 'The asset, null when refused. Scope `contracts:read`.' })
  readonly asset!: AssetRecord | null;
}

/** Arguments of `Mutation.addAsset`. */
@ArgsType()
export class MutationAddAssetArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The asset. */
  @Field(() => AddAssetInput, { description: 'The asset.' })
  readonly input!: AddAssetInput;
}

/** How each mutation of this area is carried out. */
export interface AssetCommands {
  /** Adds an asset to a contract's inventory. Scope `contracts:write`. */
  readonly addAsset: Command<MutationAddAssetArgs['input'], AddAssetPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AssetMutations {
  constructor(private readonly commands: AssetCommands) {}
  @Mutation(() => AddAssetPayload, { name: 'addAsset', nullable: true, description: 'Adds an asset to a contract\'s inventory. Scope `contracts:write`.' })
  protected $addAsset(@Ctx() context: RequestContext, @Args(() => MutationAddAssetArgs) args: MutationAddAssetArgs): unknown {
    return this.commands.addAsset(context, 'addAsset', args);
  }
}

declareTypes({ AssetKind, AssetOwnership, Asset, AssetEdge, AssetConnection, AddAssetInput, AddAssetPayload });
