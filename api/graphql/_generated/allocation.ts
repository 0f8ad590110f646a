// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AllocationRecord, AllocationUseRecord } from '../../store/allocation/allocation.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput, DecimalInput, DecimalOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const AllocationResource = {
  STORAGE: 'STORAGE',
  BACKUP: 'BACKUP',
  BANDWIDTH: 'BANDWIDTH',
  TRAFFIC: 'TRAFFIC',
  CPU_CORES: 'CPU_CORES',
  RAM: 'RAM',
  USERS: 'USERS',
  VIRTUAL_SERVERS: 'VIRTUAL_SERVERS',
} as const;
export type AllocationResource = keyof typeof AllocationResource;
registerEnumType(AllocationResource, { name: 'AllocationResource' });

@ObjectType('Allocation', { simpleResolvers: true })
export class Allocation {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => AllocationResource)
  readonly resource!: AllocationResource;
  @Field(() => DecimalScalar)
  readonly quantity!: DecimalOutput;
  @Field(() => DecimalScalar, { nullable: true })
  readonly monthlyLimit!: DecimalOutput | null;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
}

/** The rows behind `Allocation`, which have each of its plain fields. */
export type AllocationSource<Row extends Allocation = AllocationRecord> = Row;

/** Loaded fields of `Allocation`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Allocation)
export abstract class AllocationRelations {
  abstract contract(context: RequestContext, parents: readonly AllocationRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: AllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract unit(context: RequestContext, parents: readonly AllocationRecord[]): Batch<string>;
  @FieldResolver(() => String, { name: 'unit' })
  protected $unit(@Root() parent: AllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unit(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly AllocationRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: AllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly AllocationRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: AllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('AllocationEdge', { simpleResolvers: true })
export class AllocationEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Allocation)
  readonly node!: AllocationRecord;
}

@ObjectType('AllocationConnection', { simpleResolvers: true })
export class AllocationConnection {
  @Field(() => [AllocationEdge])
  readonly edges!: readonly AllocationEdge[];
  @Field(() => [Allocation])
  readonly nodes!: readonly AllocationRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `AllocationConnection` is a page of. */
@Resolver(() => AllocationConnection)
export class AllocationConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AllocationRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AllocationRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('AllocationUse', { simpleResolvers: true })
export class AllocationUse {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => AllocationResource)
  readonly resource!: AllocationResource;
  @Field(() => String)
  readonly month!: string;
  @Field(() => DecimalScalar)
  readonly quantity!: DecimalOutput;
  @Field(() => String)
  readonly reference!: string;
}

/** The rows behind `AllocationUse`, which have each of its plain fields. */
export type AllocationUseSource<Row extends AllocationUse = AllocationUseRecord> = Row;

/** Loaded fields of `AllocationUse`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => AllocationUse)
export abstract class AllocationUseRelations {
  abstract contract(context: RequestContext, parents: readonly AllocationUseRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: AllocationUseRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly AllocationUseRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: AllocationUseRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly AllocationUseRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: AllocationUseRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('AllocationUseEdge', { simpleResolvers: true })
export class AllocationUseEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => AllocationUse)
  readonly node!: AllocationUseRecord;
}

@ObjectType('AllocationUseConnection', { simpleResolvers: true })
export class AllocationUseConnection {
  @Field(() => [AllocationUseEdge])
  readonly edges!: readonly AllocationUseEdge[];
  @Field(() => [AllocationUse])
  readonly nodes!: readonly AllocationUseRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `AllocationUseConnection` is a page of. */
@Resolver(() => AllocationUseConnection)
export class AllocationUseConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AllocationUseRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AllocationUseRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('AllocationMonth', { simpleResolvers: true })
export class AllocationMonth {
  @Field(() => AllocationResource)
  readonly resource!: AllocationResource;
  @Field(() => String)
  readonly unit!: string;
  @Field(() => String)
  readonly month!: string;
  @Field(() => DecimalScalar)
  readonly used!: DecimalOutput;
  @Field(() => DecimalScalar)
  readonly monthlyLimit!: DecimalOutput;
  @Field(() => DecimalScalar, { nullable: true })
  readonly sharePercent!: DecimalOutput | null;
  @Field(() => Boolean)
  readonly passed!: boolean;
}

@InputType('SetAllocationInput')
export class SetAllocationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => AllocationResource)
  readonly resource!: AllocationResource;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => DecimalScalar)
  readonly quantity!: DecimalInput;
  @Field(() => DecimalScalar, { nullable: true })
  readonly monthlyLimit?: DecimalInput | null;
}

@ObjectType('SetAllocationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetAllocationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Allocation, { nullable: true })
  readonly allocation!: AllocationRecord | null;
}

@InputType('RecordAllocationUseInput')
export class RecordAllocationUseInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => AllocationResource)
  readonly resource!: AllocationResource;
  @Field(() => DateScalar)
  readonly on!: DateInput;
  @Field(() => DecimalScalar)
  readonly quantity!: DecimalInput;
  @Field(() => String)
  readonly reference!: string;
}

@ObjectType('RecordAllocationUsePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordAllocationUsePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => AllocationUse, { nullable: true })
  readonly use!: AllocationUseRecord | null;
}

/** Arguments of `Contract.allocations`. */
@ArgsType()
export class ContractAllocationsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.allocationHistory`. */
@ArgsType()
export class ContractAllocationHistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.allocationUses`. */
@ArgsType()
export class ContractAllocationUsesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.allocationUse`. */
@ArgsType()
export class ContractAllocationUseArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractAllocationRelations {
  abstract allocations(context: RequestContext, parents: readonly ContractRecord[], args: ContractAllocationsArgs): Batch<readonly AllocationRecord[]>;
  @FieldResolver(() => [Allocation], { name: 'allocations' })
  protected $allocations(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAllocationsArgs) args: ContractAllocationsArgs): unknown {
    return one(this.allocations(context, [parent], args));
  }
  abstract allocationHistory(context: RequestContext, parents: readonly ContractRecord[], args: ContractAllocationHistoryArgs): Batch<Connection<AllocationRecord>>;
  @FieldResolver(() => AllocationConnection, { name: 'allocationHistory' })
  protected $allocationHistory(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAllocationHistoryArgs) args: ContractAllocationHistoryArgs): unknown {
    return one(this.allocationHistory(context, [parent], args));
  }
  abstract allocationUses(context: RequestContext, parents: readonly ContractRecord[], args: ContractAllocationUsesArgs): Batch<Connection<AllocationUseRecord>>;
  @FieldResolver(() => AllocationUseConnection, { name: 'allocationUses' })
  protected $allocationUses(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAllocationUsesArgs) args: ContractAllocationUsesArgs): unknown {
    return one(this.allocationUses(context, [parent], args));
  }
  abstract allocationUse(context: RequestContext, parents: readonly ContractRecord[], args: ContractAllocationUseArgs): Batch<readonly AllocationMonth[]>;
  @FieldResolver(() => [AllocationMonth], { name: 'allocationUse' })
  protected $allocationUse(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAllocationUseArgs) args: ContractAllocationUseArgs): unknown {
    return one(this.allocationUse(context, [parent], args));
  }
}

/** Arguments of `Mutation.setAllocation`. */
@ArgsType()
export class MutationSetAllocationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetAllocationInput)
  readonly input!: SetAllocationInput;
}

/** Arguments of `Mutation.recordAllocationUse`. */
@ArgsType()
export class MutationRecordAllocationUseArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordAllocationUseInput)
  readonly input!: RecordAllocationUseInput;
}

/** How each mutation of this area is carried out. */
export interface AllocationCommands {
  readonly setAllocation: Command<MutationSetAllocationArgs['input'], SetAllocationPayload>;
  readonly recordAllocationUse: Command<MutationRecordAllocationUseArgs['input'], RecordAllocationUsePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AllocationMutations {
  constructor(private readonly commands: AllocationCommands) {}
  @Mutation(() => SetAllocationPayload, { name: 'setAllocation', nullable: true })
  protected $setAllocation(@Ctx() context: RequestContext, @Args(() => MutationSetAllocationArgs) args: MutationSetAllocationArgs): unknown {
    return this.commands.setAllocation(context, 'setAllocation', args);
  }
  @Mutation(() => RecordAllocationUsePayload, { name: 'recordAllocationUse', nullable: true })
  protected $recordAllocationUse(@Ctx() context: RequestContext, @Args(() => MutationRecordAllocationUseArgs) args: MutationRecordAllocationUseArgs): unknown {
    return this.commands.recordAllocationUse(context, 'recordAllocationUse', args);
  }
}

declareTypes({ AllocationResource, Allocation, AllocationEdge, AllocationConnection, AllocationUse, AllocationUseEdge, AllocationUseConnection, AllocationMonth, SetAllocationInput, SetAllocationPayload, RecordAllocationUseInput, RecordAllocationUsePayload });
