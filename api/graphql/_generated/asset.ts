// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import type { HistoryEntry } from './event';
import { MutationPayload } from './interfaces';
import type { ContractSide, LetterForm } from './lifecycle';
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

export const PerimeterState = {
  INSIDE: 'INSIDE',
  OUTSIDE: 'OUTSIDE',
  OUTSIDE_VALIDATED: 'OUTSIDE_VALIDATED',
} as const;
export type PerimeterState = keyof typeof PerimeterState;
registerEnumType(PerimeterState, { name: 'PerimeterState' });

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
  @Field(() => String, { nullable: true })
  readonly functions!: string | null;
  @Field(() => String, { nullable: true })
  readonly product!: string | null;
  @Field(() => String, { nullable: true })
  readonly productVersion!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly warrantyEndsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly licenceEndsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly antivirusEndsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly firewallEndsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly supportEndsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly manufacturerLifeEndsOn!: DateOutput | null;
  @Field(() => PerimeterState)
  readonly perimeter!: PerimeterState;
  @Field(() => DateScalar, { nullable: true })
  readonly validatedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly validation!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly excludedFrom!: DateOutput | null;
}

/** The rows behind `Asset`, which have each of its plain fields. */
export type AssetSource<Row extends Asset = AssetRecord> = Row;

/** Arguments of `Asset.history`. */
@ArgsType()
export class AssetHistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `Asset`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Asset)
export abstract class AssetRelations {
  abstract contract(context: RequestContext, parents: readonly AssetRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract coverTerm(context: RequestContext, parents: readonly AssetRecord[]): Batch<AssetCoverTerm | null>;
  @FieldResolver(() => AssetCoverTerm, { name: 'coverTerm', nullable: true })
  protected $coverTerm(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.coverTerm(context, [parent]));
  }
  abstract site(context: RequestContext, parents: readonly AssetRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => Asset, { name: 'site', nullable: true })
  protected $site(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.site(context, [parent]));
  }
  abstract parent(context: RequestContext, parents: readonly AssetRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => Asset, { name: 'parent', nullable: true })
  protected $parent(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.parent(context, [parent]));
  }
  abstract movedTo(context: RequestContext, parents: readonly AssetRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => Asset, { name: 'movedTo', nullable: true })
  protected $movedTo(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.movedTo(context, [parent]));
  }
  abstract movedFrom(context: RequestContext, parents: readonly AssetRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => Asset, { name: 'movedFrom', nullable: true })
  protected $movedFrom(@Root() parent: AssetRecord, @Ctx() context: RequestContext): unknown {
    return one(this.movedFrom(context, [parent]));
  }
  abstract history(context: RequestContext, parents: readonly AssetRecord[], args: AssetHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history' })
  protected $history(@Root() parent: AssetRecord, @Ctx() context: RequestContext, @Args(() => AssetHistoryArgs) args: AssetHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
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

@ObjectType('AssetCoverTerm', { simpleResolvers: true })
export class AssetCoverTerm {
  @Field(() => DateScalar)
  readonly lastDay!: DateOutput;
  @Field(() => Boolean)
  readonly renews!: boolean;
  @Field(() => DateScalar, { nullable: true })
  readonly lastNoticeDay!: DateOutput | null;
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

/** How many rows the list has that `AssetConnection` is a page of. */
@Resolver(() => AssetConnection)
export class AssetConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AssetRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AssetRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('AssetFilter')
export class AssetFilter {
  @Field(() => AssetKind, { nullable: true })
  readonly kind?: AssetKind | null;
  @Field(() => ID, { nullable: true })
  readonly siteId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly coveredOn?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly search?: string | null;
}

export const AssetOrder = {
  ADDED: 'ADDED',
  DESIGNATION: 'DESIGNATION',
} as const;
export type AssetOrder = keyof typeof AssetOrder;
registerEnumType(AssetOrder, { name: 'AssetOrder' });

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
  @Field(() => DateScalar, { nullable: true })
  readonly coveredUntil?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly functions?: string | null;
  @Field(() => String, { nullable: true })
  readonly product?: string | null;
  @Field(() => String, { nullable: true })
  readonly productVersion?: string | null;
  @Field(() => ID, { nullable: true })
  readonly siteId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly parentId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly warrantyEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly licenceEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly antivirusEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly firewallEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly supportEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly manufacturerLifeEndsOn?: DateInput | null;
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

export const AssetFact = {
  FUNCTIONS: 'FUNCTIONS',
  SERIAL_NUMBER: 'SERIAL_NUMBER',
  PRODUCT: 'PRODUCT',
  PRODUCT_VERSION: 'PRODUCT_VERSION',
  SITE: 'SITE',
  PARENT: 'PARENT',
  COVERED_UNTIL: 'COVERED_UNTIL',
  WARRANTY_ENDS_ON: 'WARRANTY_ENDS_ON',
  LICENCE_ENDS_ON: 'LICENCE_ENDS_ON',
  ANTIVIRUS_ENDS_ON: 'ANTIVIRUS_ENDS_ON',
  FIREWALL_ENDS_ON: 'FIREWALL_ENDS_ON',
  SUPPORT_ENDS_ON: 'SUPPORT_ENDS_ON',
  MANUFACTURER_LIFE_ENDS_ON: 'MANUFACTURER_LIFE_ENDS_ON',
} as const;
export type AssetFact = keyof typeof AssetFact;
registerEnumType(AssetFact, { name: 'AssetFact' });

@InputType('UpdateAssetInput')
export class UpdateAssetInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => String, { nullable: true })
  readonly designation?: string | null;
  @Field(() => AssetOwnership, { nullable: true })
  readonly ownership?: AssetOwnership | null;
  @Field(() => String, { nullable: true })
  readonly serialNumber?: string | null;
  @Field(() => Int, { nullable: true })
  readonly quantity?: number | null;
  @Field(() => DateScalar, { nullable: true })
  readonly coveredFrom?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly coveredUntil?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly functions?: string | null;
  @Field(() => String, { nullable: true })
  readonly product?: string | null;
  @Field(() => String, { nullable: true })
  readonly productVersion?: string | null;
  @Field(() => ID, { nullable: true })
  readonly siteId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly parentId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly warrantyEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly licenceEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly antivirusEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly firewallEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly supportEndsOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly manufacturerLifeEndsOn?: DateInput | null;
  @Field(() => [AssetFact], { nullable: true })
  readonly clear?: readonly AssetFact[] | null;
}

@ObjectType('UpdateAssetPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class UpdateAssetPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('EndAssetCoverInput')
export class EndAssetCoverInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => DateScalar)
  readonly coveredUntil!: DateInput;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('EndAssetCoverPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndAssetCoverPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('AgreeAssetTermInput')
export class AgreeAssetTermInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => DateScalar)
  readonly lastDay!: DateInput;
  @Field(() => String)
  readonly document!: string;
}

@ObjectType('AgreeAssetTermPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AgreeAssetTermPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('GiveAssetNoticeInput')
export class GiveAssetNoticeInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => named('ContractSide'))
  readonly by!: ContractSide;
  @Field(() => DateScalar)
  readonly sentOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly receivedOn?: DateInput | null;
  @Field(() => named('LetterForm'))
  readonly form!: LetterForm;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('GiveAssetNoticePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class GiveAssetNoticePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('ValidateAssetInput')
export class ValidateAssetInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly validation!: string;
}

@ObjectType('ValidateAssetPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ValidateAssetPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Asset, { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('ImportAssetsInput')
export class ImportAssetsInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly csv!: string;
}

@ObjectType('ImportAssetsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ImportAssetsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => Int, { nullable: true })
  readonly imported!: number | null;
}

@InputType('MoveAssetInput')
export class MoveAssetInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => ID)
  readonly toContractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
}

@ObjectType('MoveAssetPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class MoveAssetPayload {
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
  @Field(() => AssetFilter, { nullable: true })
  readonly filter?: AssetFilter | null;
  @Field(() => AssetOrder, { defaultValue: 'ADDED' })
  readonly orderBy!: AssetOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractAssetRelations {
  abstract assets(context: RequestContext, parents: readonly ContractRecord[], args: ContractAssetsArgs): Batch<Connection<AssetRecord>>;
  @FieldResolver(() => AssetConnection, { name: 'assets' })
  protected $assets(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAssetsArgs) args: ContractAssetsArgs): unknown {
    return one(this.assets(context, [parent], args));
  }
  abstract inventoryCsv(context: RequestContext, parents: readonly ContractRecord[]): Batch<string>;
  @FieldResolver(() => String, { name: 'inventoryCsv' })
  protected $inventoryCsv(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.inventoryCsv(context, [parent]));
  }
}

/** Arguments of `Incident.assets`. */
@ArgsType()
export class IncidentAssetsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
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

/** Arguments of `Mutation.updateAsset`. */
@ArgsType()
export class MutationUpdateAssetArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => UpdateAssetInput)
  readonly input!: UpdateAssetInput;
}

/** Arguments of `Mutation.endAssetCover`. */
@ArgsType()
export class MutationEndAssetCoverArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndAssetCoverInput)
  readonly input!: EndAssetCoverInput;
}

/** Arguments of `Mutation.agreeAssetTerm`. */
@ArgsType()
export class MutationAgreeAssetTermArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AgreeAssetTermInput)
  readonly input!: AgreeAssetTermInput;
}

/** Arguments of `Mutation.giveAssetNotice`. */
@ArgsType()
export class MutationGiveAssetNoticeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => GiveAssetNoticeInput)
  readonly input!: GiveAssetNoticeInput;
}

/** Arguments of `Mutation.moveAsset`. */
@ArgsType()
export class MutationMoveAssetArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => MoveAssetInput)
  readonly input!: MoveAssetInput;
}

/** Arguments of `Mutation.validateAsset`. */
@ArgsType()
export class MutationValidateAssetArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ValidateAssetInput)
  readonly input!: ValidateAssetInput;
}

/** Arguments of `Mutation.importAssets`. */
@ArgsType()
export class MutationImportAssetsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ImportAssetsInput)
  readonly input!: ImportAssetsInput;
}

/** How each mutation of this area is carried out. */
export interface AssetCommands {
  readonly addAsset: Command<MutationAddAssetArgs['input'], AddAssetPayload>;
  readonly updateAsset: Command<MutationUpdateAssetArgs['input'], UpdateAssetPayload>;
  readonly endAssetCover: Command<MutationEndAssetCoverArgs['input'], EndAssetCoverPayload>;
  readonly agreeAssetTerm: Command<MutationAgreeAssetTermArgs['input'], AgreeAssetTermPayload>;
  readonly giveAssetNotice: Command<MutationGiveAssetNoticeArgs['input'], GiveAssetNoticePayload>;
  readonly moveAsset: Command<MutationMoveAssetArgs['input'], MoveAssetPayload>;
  readonly validateAsset: Command<MutationValidateAssetArgs['input'], ValidateAssetPayload>;
  readonly importAssets: Command<MutationImportAssetsArgs['input'], ImportAssetsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AssetMutations {
  constructor(private readonly commands: AssetCommands) {}
  @Mutation(() => AddAssetPayload, { name: 'addAsset', nullable: true })
  protected $addAsset(@Ctx() context: RequestContext, @Args(() => MutationAddAssetArgs) args: MutationAddAssetArgs): unknown {
    return this.commands.addAsset(context, 'addAsset', args);
  }
  @Mutation(() => UpdateAssetPayload, { name: 'updateAsset', nullable: true })
  protected $updateAsset(@Ctx() context: RequestContext, @Args(() => MutationUpdateAssetArgs) args: MutationUpdateAssetArgs): unknown {
    return this.commands.updateAsset(context, 'updateAsset', args);
  }
  @Mutation(() => EndAssetCoverPayload, { name: 'endAssetCover', nullable: true })
  protected $endAssetCover(@Ctx() context: RequestContext, @Args(() => MutationEndAssetCoverArgs) args: MutationEndAssetCoverArgs): unknown {
    return this.commands.endAssetCover(context, 'endAssetCover', args);
  }
  @Mutation(() => AgreeAssetTermPayload, { name: 'agreeAssetTerm', nullable: true })
  protected $agreeAssetTerm(@Ctx() context: RequestContext, @Args(() => MutationAgreeAssetTermArgs) args: MutationAgreeAssetTermArgs): unknown {
    return this.commands.agreeAssetTerm(context, 'agreeAssetTerm', args);
  }
  @Mutation(() => GiveAssetNoticePayload, { name: 'giveAssetNotice', nullable: true })
  protected $giveAssetNotice(@Ctx() context: RequestContext, @Args(() => MutationGiveAssetNoticeArgs) args: MutationGiveAssetNoticeArgs): unknown {
    return this.commands.giveAssetNotice(context, 'giveAssetNotice', args);
  }
  @Mutation(() => MoveAssetPayload, { name: 'moveAsset', nullable: true })
  protected $moveAsset(@Ctx() context: RequestContext, @Args(() => MutationMoveAssetArgs) args: MutationMoveAssetArgs): unknown {
    return this.commands.moveAsset(context, 'moveAsset', args);
  }
  @Mutation(() => ValidateAssetPayload, { name: 'validateAsset', nullable: true })
  protected $validateAsset(@Ctx() context: RequestContext, @Args(() => MutationValidateAssetArgs) args: MutationValidateAssetArgs): unknown {
    return this.commands.validateAsset(context, 'validateAsset', args);
  }
  @Mutation(() => ImportAssetsPayload, { name: 'importAssets', nullable: true })
  protected $importAssets(@Ctx() context: RequestContext, @Args(() => MutationImportAssetsArgs) args: MutationImportAssetsArgs): unknown {
    return this.commands.importAssets(context, 'importAssets', args);
  }
}

declareTypes({ AssetKind, AssetOwnership, PerimeterState, Asset, AssetCoverTerm, AssetEdge, AssetConnection, AssetFilter, AssetOrder, AddAssetInput, AddAssetPayload, AssetFact, UpdateAssetInput, UpdateAssetPayload, EndAssetCoverInput, EndAssetCoverPayload, AgreeAssetTermInput, AgreeAssetTermPayload, GiveAssetNoticeInput, GiveAssetNoticePayload, ValidateAssetInput, ValidateAssetPayload, ImportAssetsInput, ImportAssetsPayload, MoveAssetInput, MoveAssetPayload });
