// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { OnCallShiftRecord } from '../../store/on-call/on-call.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('OnCallShift', { simpleResolvers: true })
export class OnCallShift {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly team!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeOutput;
  @Field(() => Boolean)
  readonly deputy!: boolean;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly phone!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `OnCallShift`, which have each of its plain fields. */
export type OnCallShiftSource<Row extends OnCallShift = OnCallShiftRecord> = Row;

/** Loaded fields of `OnCallShift`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => OnCallShift)
export abstract class OnCallShiftRelations {
  abstract contact(context: RequestContext, parents: readonly OnCallShiftRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'contact', nullable: true })
  protected $contact(@Root() parent: OnCallShiftRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contact(context, [parent]));
  }
  abstract contracts(context: RequestContext, parents: readonly OnCallShiftRecord[]): Batch<readonly ContractRecord[]>;
  @FieldResolver(() => [named('Contract')], { name: 'contracts' })
  protected $contracts(@Root() parent: OnCallShiftRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contracts(context, [parent]));
  }
}

@ObjectType('OnCallShiftEdge', { simpleResolvers: true })
export class OnCallShiftEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => OnCallShift)
  readonly node!: OnCallShiftRecord;
}

@ObjectType('OnCallShiftConnection', { simpleResolvers: true })
export class OnCallShiftConnection {
  @Field(() => [OnCallShiftEdge])
  readonly edges!: readonly OnCallShiftEdge[];
  @Field(() => [OnCallShift])
  readonly nodes!: readonly OnCallShiftRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `OnCallShiftConnection` is a page of. */
@Resolver(() => OnCallShiftConnection)
export class OnCallShiftConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<OnCallShiftRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<OnCallShiftRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('OnCallShiftFilter')
export class OnCallShiftFilter {
  @Field(() => String, { nullable: true })
  readonly team?: string | null;
}

@ObjectType('OnCallGap', { simpleResolvers: true })
export class OnCallGap {
  @Field(() => String)
  readonly team!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeOutput;
}

@InputType('SetOnCallInput')
export class SetOnCallInput {
  @Field(() => String)
  readonly team!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly deputy!: boolean;
  @Field(() => ID, { nullable: true })
  readonly contactId?: string | null;
  @Field(() => String, { nullable: true })
  readonly name?: string | null;
  @Field(() => String, { nullable: true })
  readonly phone?: string | null;
  @Field(() => [ID], { defaultValue: [] })
  readonly contractIds!: readonly string[];
}

@ObjectType('SetOnCallPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetOnCallPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => OnCallShift, { nullable: true })
  readonly shift!: OnCallShiftRecord | null;
  @Field(() => [OnCallGap], { nullable: true })
  readonly gaps!: readonly OnCallGap[] | null;
}

@InputType('ReplaceOnCallInput')
export class ReplaceOnCallInput {
  @Field(() => ID)
  readonly shiftId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly from?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly contactId?: string | null;
  @Field(() => String, { nullable: true })
  readonly name?: string | null;
  @Field(() => String, { nullable: true })
  readonly phone?: string | null;
}

@ObjectType('ReplaceOnCallPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReplaceOnCallPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => OnCallShift, { nullable: true })
  readonly shift!: OnCallShiftRecord | null;
  @Field(() => [OnCallGap], { nullable: true })
  readonly gaps!: readonly OnCallGap[] | null;
}

@InputType('EndOnCallInput')
export class EndOnCallInput {
  @Field(() => ID)
  readonly shiftId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endsAt?: DateTimeInput | null;
}

@ObjectType('EndOnCallPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndOnCallPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => OnCallShift, { nullable: true })
  readonly shift!: OnCallShiftRecord | null;
  @Field(() => [OnCallGap], { nullable: true })
  readonly gaps!: readonly OnCallGap[] | null;
}

/** Arguments of `Query.onCallAt`. */
@ArgsType()
export class QueryOnCallAtArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly at?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => String, { nullable: true })
  readonly team?: string | null;
}

/** Arguments of `Query.onCallShifts`. */
@ArgsType()
export class QueryOnCallShiftsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => OnCallShiftFilter, { nullable: true })
  readonly filter?: OnCallShiftFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Query.onCallGaps`. */
@ArgsType()
export class QueryOnCallGapsArgs {
  @Field(() => String)
  readonly team!: string;
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly before!: DateTimeInput;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class OnCallQueries {
  abstract onCallAt(context: RequestContext, args: QueryOnCallAtArgs): Answer<readonly OnCallShiftRecord[] | null>;
  @Query(() => [OnCallShift], { name: 'onCallAt', nullable: true })
  protected $onCallAt(@Ctx() context: RequestContext, @Args(() => QueryOnCallAtArgs) args: QueryOnCallAtArgs): unknown {
    return this.onCallAt(context, args);
  }
  abstract onCallShifts(context: RequestContext, args: QueryOnCallShiftsArgs): Answer<Connection<OnCallShiftRecord> | null>;
  @Query(() => OnCallShiftConnection, { name: 'onCallShifts', nullable: true })
  protected $onCallShifts(@Ctx() context: RequestContext, @Args(() => QueryOnCallShiftsArgs) args: QueryOnCallShiftsArgs): unknown {
    return this.onCallShifts(context, args);
  }
  abstract onCallGaps(context: RequestContext, args: QueryOnCallGapsArgs): Answer<readonly OnCallGap[] | null>;
  @Query(() => [OnCallGap], { name: 'onCallGaps', nullable: true })
  protected $onCallGaps(@Ctx() context: RequestContext, @Args(() => QueryOnCallGapsArgs) args: QueryOnCallGapsArgs): unknown {
    return this.onCallGaps(context, args);
  }
}

/** Arguments of `Mutation.setOnCall`. */
@ArgsType()
export class MutationSetOnCallArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetOnCallInput)
  readonly input!: SetOnCallInput;
}

/** Arguments of `Mutation.replaceOnCall`. */
@ArgsType()
export class MutationReplaceOnCallArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReplaceOnCallInput)
  readonly input!: ReplaceOnCallInput;
}

/** Arguments of `Mutation.endOnCall`. */
@ArgsType()
export class MutationEndOnCallArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndOnCallInput)
  readonly input!: EndOnCallInput;
}

/** How each mutation of this area is carried out. */
export interface OnCallCommands {
  readonly setOnCall: Command<MutationSetOnCallArgs['input'], SetOnCallPayload>;
  readonly replaceOnCall: Command<MutationReplaceOnCallArgs['input'], ReplaceOnCallPayload>;
  readonly endOnCall: Command<MutationEndOnCallArgs['input'], EndOnCallPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class OnCallMutations {
  constructor(private readonly commands: OnCallCommands) {}
  @Mutation(() => SetOnCallPayload, { name: 'setOnCall', nullable: true })
  protected $setOnCall(@Ctx() context: RequestContext, @Args(() => MutationSetOnCallArgs) args: MutationSetOnCallArgs): unknown {
    return this.commands.setOnCall(context, 'setOnCall', args);
  }
  @Mutation(() => ReplaceOnCallPayload, { name: 'replaceOnCall', nullable: true })
  protected $replaceOnCall(@Ctx() context: RequestContext, @Args(() => MutationReplaceOnCallArgs) args: MutationReplaceOnCallArgs): unknown {
    return this.commands.replaceOnCall(context, 'replaceOnCall', args);
  }
  @Mutation(() => EndOnCallPayload, { name: 'endOnCall', nullable: true })
  protected $endOnCall(@Ctx() context: RequestContext, @Args(() => MutationEndOnCallArgs) args: MutationEndOnCallArgs): unknown {
    return this.commands.endOnCall(context, 'endOnCall', args);
  }
}

declareTypes({ OnCallShift, OnCallShiftEdge, OnCallShiftConnection, OnCallShiftFilter, OnCallGap, SetOnCallInput, SetOnCallPayload, ReplaceOnCallInput, ReplaceOnCallPayload, EndOnCallInput, EndOnCallPayload });
