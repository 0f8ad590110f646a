// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { SparePartView } from '../spare-part/spare-part.loader';
import type { PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const SparePartReason = {
  WITHIN_INITIAL_TERM: 'WITHIN_INITIAL_TERM',
  AFTER_INITIAL_TERM: 'AFTER_INITIAL_TERM',
  PAST_MAKERS_LIFE: 'PAST_MAKERS_LIFE',
  NOT_BY_TERMS: 'NOT_BY_TERMS',
} as const;
export type SparePartReason = keyof typeof SparePartReason;
registerEnumType(SparePartReason, { name: 'SparePartReason' });

@ObjectType('SparePart', { simpleResolvers: true })
export class SparePart {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => String)
  readonly description!: string;
  @Field(() => Int)
  readonly quantity!: number;
  @Field(() => DateScalar)
  readonly replacedOn!: DateOutput;
  @Field(() => SparePartReason)
  readonly reason!: SparePartReason;
  @Field(() => MoneyScalar, { nullable: true })
  readonly unitPrice!: MoneyOutput | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount!: MoneyOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
}

/** The rows behind `SparePart`, which have each of its plain fields. */
export type SparePartSource<Row extends SparePart = SparePartView> = Row;

/** Loaded fields of `SparePart`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => SparePart)
export abstract class SparePartRelations {
  abstract asset(context: RequestContext, parents: readonly SparePartView[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: SparePartView, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract intervention(context: RequestContext, parents: readonly SparePartView[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: SparePartView, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  abstract billingAdjustment(context: RequestContext, parents: readonly SparePartView[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'billingAdjustment', nullable: true })
  protected $billingAdjustment(@Root() parent: SparePartView, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
}

@ObjectType('SparePartEdge', { simpleResolvers: true })
export class SparePartEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => SparePart)
  readonly node!: SparePartView;
}

@ObjectType('SparePartConnection', { simpleResolvers: true })
export class SparePartConnection {
  @Field(() => [SparePartEdge])
  readonly edges!: readonly SparePartEdge[];
  @Field(() => [SparePart])
  readonly nodes!: readonly SparePartView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `SparePartConnection` is a page of. */
@Resolver(() => SparePartConnection)
export class SparePartConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<SparePartView>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<SparePartView>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('RecordSparePartInput')
export class RecordSparePartInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => String)
  readonly description!: string;
  @Field(() => Int, { defaultValue: 1 })
  readonly quantity!: number;
  @Field(() => DateScalar)
  readonly replacedOn!: DateInput;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly interventionId?: string | null;
}

@ObjectType('RecordSparePartPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordSparePartPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => SparePart, { nullable: true })
  readonly sparePart!: SparePartView | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

@InputType('WithdrawSparePartInput')
export class WithdrawSparePartInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly sparePartId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawSparePartPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawSparePartPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** Arguments of `Contract.spareParts`. */
@ArgsType()
export class ContractSparePartsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractSparePartRelations {
  abstract spareParts(context: RequestContext, parents: readonly ContractRecord[], args: ContractSparePartsArgs): Batch<Connection<SparePartView>>;
  @FieldResolver(() => SparePartConnection, { name: 'spareParts' })
  protected $spareParts(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractSparePartsArgs) args: ContractSparePartsArgs): unknown {
    return one(this.spareParts(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordSparePart`. */
@ArgsType()
export class MutationRecordSparePartArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordSparePartInput)
  readonly input!: RecordSparePartInput;
}

/** Arguments of `Mutation.withdrawSparePart`. */
@ArgsType()
export class MutationWithdrawSparePartArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawSparePartInput)
  readonly input!: WithdrawSparePartInput;
}

/** How each mutation of this area is carried out. */
export interface SparePartCommands {
  readonly recordSparePart: Command<MutationRecordSparePartArgs['input'], RecordSparePartPayload>;
  readonly withdrawSparePart: Command<MutationWithdrawSparePartArgs['input'], WithdrawSparePartPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class SparePartMutations {
  constructor(private readonly commands: SparePartCommands) {}
  @Mutation(() => RecordSparePartPayload, { name: 'recordSparePart', nullable: true })
  protected $recordSparePart(@Ctx() context: RequestContext, @Args(() => MutationRecordSparePartArgs) args: MutationRecordSparePartArgs): unknown {
    return this.commands.recordSparePart(context, 'recordSparePart', args);
  }
  @Mutation(() => WithdrawSparePartPayload, { name: 'withdrawSparePart', nullable: true })
  protected $withdrawSparePart(@Ctx() context: RequestContext, @Args(() => MutationWithdrawSparePartArgs) args: MutationWithdrawSparePartArgs): unknown {
    return this.commands.withdrawSparePart(context, 'withdrawSparePart', args);
  }
}

declareTypes({ SparePartReason, SparePart, SparePartEdge, SparePartConnection, RecordSparePartInput, RecordSparePartPayload, WithdrawSparePartInput, WithdrawSparePartPayload });
