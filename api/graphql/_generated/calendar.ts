// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { CalendarFeedView } from '../calendar/calendar-view';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { Language, ListOrder, PageInfo, Refusal } from './common';
import type { UpcomingKind } from './dates';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('CalendarFeed', { simpleResolvers: true })
export class CalendarFeed {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => [named('UpcomingKind')], { nullable: true })
  readonly kinds!: readonly UpcomingKind[] | null;
  @Field(() => named('Language'))
  readonly language!: Language;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastUsedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly revokedAt!: DateTimeOutput | null;
}

/** The rows behind `CalendarFeed`, which have each of its plain fields. */
export type CalendarFeedSource<Row extends CalendarFeed = CalendarFeedView> = Row;

/** Loaded fields of `CalendarFeed`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => CalendarFeed)
export abstract class CalendarFeedRelations {
  abstract client(context: RequestContext, parents: readonly CalendarFeedView[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: CalendarFeedView, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract contract(context: RequestContext, parents: readonly CalendarFeedView[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: CalendarFeedView, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly CalendarFeedView[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: CalendarFeedView, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('CalendarFeedEdge', { simpleResolvers: true })
export class CalendarFeedEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => CalendarFeed)
  readonly node!: CalendarFeedView;
}

@ObjectType('CalendarFeedConnection', { simpleResolvers: true })
export class CalendarFeedConnection {
  @Field(() => [CalendarFeedEdge])
  readonly edges!: readonly CalendarFeedEdge[];
  @Field(() => [CalendarFeed])
  readonly nodes!: readonly CalendarFeedView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `CalendarFeedConnection` is a page of. */
@Resolver(() => CalendarFeedConnection)
export class CalendarFeedConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<CalendarFeedView>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<CalendarFeedView>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('CreateCalendarFeedInput')
export class CreateCalendarFeedInput {
  @Field(() => String)
  readonly name!: string;
  @Field(() => [named('UpcomingKind')], { nullable: true })
  readonly kinds?: readonly UpcomingKind[] | null;
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => named('Language'), { defaultValue: 'EN' })
  readonly language!: Language;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly expiresAt?: DateTimeInput | null;
}

@ObjectType('CreateCalendarFeedPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CreateCalendarFeedPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => CalendarFeed, { nullable: true })
  readonly calendarFeed!: CalendarFeedView | null;
  @Field(() => String, { nullable: true })
  readonly path!: string | null;
}

@InputType('RevokeCalendarFeedInput')
export class RevokeCalendarFeedInput {
  @Field(() => ID)
  readonly calendarFeedId!: string;
}

@ObjectType('RevokeCalendarFeedPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RevokeCalendarFeedPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => CalendarFeed, { nullable: true })
  readonly calendarFeed!: CalendarFeedView | null;
}

/** Arguments of `Query.calendarFeeds`. */
@ArgsType()
export class QueryCalendarFeedsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class CalendarQueries {
  abstract calendarFeeds(context: RequestContext, args: QueryCalendarFeedsArgs): Answer<Connection<CalendarFeedView> | null>;
  @Query(() => CalendarFeedConnection, { name: 'calendarFeeds', nullable: true })
  protected $calendarFeeds(@Ctx() context: RequestContext, @Args(() => QueryCalendarFeedsArgs) args: QueryCalendarFeedsArgs): unknown {
    return this.calendarFeeds(context, args);
  }
}

/** Arguments of `Mutation.createCalendarFeed`. */
@ArgsType()
export class MutationCreateCalendarFeedArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CreateCalendarFeedInput)
  readonly input!: CreateCalendarFeedInput;
}

/** Arguments of `Mutation.revokeCalendarFeed`. */
@ArgsType()
export class MutationRevokeCalendarFeedArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RevokeCalendarFeedInput)
  readonly input!: RevokeCalendarFeedInput;
}

/** How each mutation of this area is carried out. */
export interface CalendarCommands {
  readonly createCalendarFeed: Command<MutationCreateCalendarFeedArgs['input'], CreateCalendarFeedPayload>;
  readonly revokeCalendarFeed: Command<MutationRevokeCalendarFeedArgs['input'], RevokeCalendarFeedPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class CalendarMutations {
  constructor(private readonly commands: CalendarCommands) {}
  @Mutation(() => CreateCalendarFeedPayload, { name: 'createCalendarFeed', nullable: true })
  protected $createCalendarFeed(@Ctx() context: RequestContext, @Args(() => MutationCreateCalendarFeedArgs) args: MutationCreateCalendarFeedArgs): unknown {
    return this.commands.createCalendarFeed(context, 'createCalendarFeed', args);
  }
  @Mutation(() => RevokeCalendarFeedPayload, { name: 'revokeCalendarFeed', nullable: true })
  protected $revokeCalendarFeed(@Ctx() context: RequestContext, @Args(() => MutationRevokeCalendarFeedArgs) args: MutationRevokeCalendarFeedArgs): unknown {
    return this.commands.revokeCalendarFeed(context, 'revokeCalendarFeed', args);
  }
}

declareTypes({ CalendarFeed, CalendarFeedEdge, CalendarFeedConnection, CreateCalendarFeedInput, CreateCalendarFeedPayload, RevokeCalendarFeedInput, RevokeCalendarFeedPayload });
