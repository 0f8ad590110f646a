// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeInput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import type { Commitment } from './contract';
import type { HistoryEntry } from './event';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import type { CommitmentKind } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const PenaltyStatus = {
  PROJECTED: 'PROJECTED',
  ASSESSED: 'ASSESSED',
  CLAIMED: 'CLAIMED',
  ACCEPTED: 'ACCEPTED',
  CONTESTED: 'CONTESTED',
  UPHELD: 'UPHELD',
  REDUCED: 'REDUCED',
  REJECTED: 'REJECTED',
  CREDITED: 'CREDITED',
  EXPIRED: 'EXPIRED',
  REVERSED: 'REVERSED',
} as const;
export type PenaltyStatus = keyof typeof PenaltyStatus;
registerEnumType(PenaltyStatus, { name: 'PenaltyStatus' });

@ObjectType('Penalty', { simpleResolvers: true })
export class Penalty {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => named('CommitmentKind'))
  readonly kind!: CommitmentKind;
  @Field(() => Int, { nullable: true })
  readonly year!: number | null;
  @Field(() => PenaltyStatus)
  readonly status!: PenaltyStatus;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly assessedAmount!: MoneyOutput;
  @Field(() => DateTimeScalar)
  readonly breachedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly assessedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly claimedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly acceptedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly claimLapsedAt!: DateTimeOutput | null;
  @Field(() => MoneyScalar)
  readonly credited!: MoneyOutput;
}

/** The rows behind `Penalty`, which have each of its plain fields. */
export type PenaltySource<Row extends Penalty = PenaltyRecord> = Row;

/** Arguments of `Penalty.history`. */
@ArgsType()
export class PenaltyHistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `Penalty`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Penalty)
export abstract class PenaltyRelations {
  abstract contract(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract module(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true })
  protected $module(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract commitment(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<Commitment | null>;
  @FieldResolver(() => named('Commitment'), { name: 'commitment', nullable: true })
  protected $commitment(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.commitment(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation' })
  protected $explanation(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  abstract history(context: RequestContext, parents: readonly PenaltyRecord[], args: PenaltyHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history' })
  protected $history(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext, @Args(() => PenaltyHistoryArgs) args: PenaltyHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
  abstract createdAt(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('UnpricedPenalty', { simpleResolvers: true })
export class UnpricedPenalty {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => named('CommitmentKind'))
  readonly kind!: CommitmentKind;
  @Field(() => Int, { nullable: true })
  readonly year!: number | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly breachedAt!: DateTimeOutput | null;
  @Field(() => [named('Refusal')])
  readonly reasons!: readonly Refusal[];
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `UnpricedPenalty`, which have each of its plain fields. */
export type UnpricedPenaltySource<Row extends UnpricedPenalty = UnpricedPenaltyRow> = Row;

/** Loaded fields of `UnpricedPenalty`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnpricedPenalty)
export abstract class UnpricedPenaltyRelations {
  abstract incident(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract commitment(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<Commitment | null>;
  @FieldResolver(() => named('Commitment'), { name: 'commitment', nullable: true })
  protected $commitment(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.commitment(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('PenaltyEdge', { simpleResolvers: true })
export class PenaltyEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Penalty)
  readonly node!: PenaltyRecord;
}

@ObjectType('PenaltyConnection', { simpleResolvers: true })
export class PenaltyConnection {
  @Field(() => [PenaltyEdge])
  readonly edges!: readonly PenaltyEdge[];
  @Field(() => [Penalty])
  readonly nodes!: readonly PenaltyRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PenaltyConnection` is a page of. */
@Resolver(() => PenaltyConnection)
export class PenaltyConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PenaltyRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PenaltyRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('ClaimPenaltyInput')
export class ClaimPenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
}

@ObjectType('ClaimPenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ClaimPenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Penalty, { nullable: true })
  readonly penalty!: PenaltyRecord | null;
}

@InputType('AcceptPenaltyInput')
export class AcceptPenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
}

@ObjectType('AcceptPenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AcceptPenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Penalty, { nullable: true })
  readonly penalty!: PenaltyRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

@InputType('DeclineExpiredPenaltyInput')
export class DeclineExpiredPenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('DeclineExpiredPenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DeclineExpiredPenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Penalty, { nullable: true })
  readonly penalty!: PenaltyRecord | null;
}

@InputType('AssessDowntimeYearInput')
export class AssessDowntimeYearInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => Int)
  readonly year!: number;
}

@ObjectType('AssessDowntimeYearPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AssessDowntimeYearPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Penalty, { nullable: true })
  readonly penalty!: PenaltyRecord | null;
  @Field(() => [Penalty], { nullable: true })
  readonly penalties!: readonly PenaltyRecord[] | null;
}

@ObjectType('PenaltyProjection', { simpleResolvers: true })
export class PenaltyProjection {
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => DateTimeScalar)
  readonly until!: DateTimeOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@InputType('PenaltyFilter')
export class PenaltyFilter {
  @Field(() => [PenaltyStatus], { nullable: true })
  readonly statuses?: readonly PenaltyStatus[] | null;
  @Field(() => [named('CommitmentKind')], { nullable: true })
  readonly kinds?: readonly CommitmentKind[] | null;
}

/** Arguments of `Contract.penalties`. */
@ArgsType()
export class ContractPenaltiesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => PenaltyFilter, { nullable: true })
  readonly filter?: PenaltyFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractPenaltyRelations {
  abstract penalties(context: RequestContext, parents: readonly ContractRecord[], args: ContractPenaltiesArgs): Batch<Connection<PenaltyRecord> | null>;
  @FieldResolver(() => PenaltyConnection, { name: 'penalties', nullable: true })
  protected $penalties(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPenaltiesArgs) args: ContractPenaltiesArgs): unknown {
    return one(this.penalties(context, [parent], args));
  }
}

/** Arguments of `Incident.penalties`. */
@ArgsType()
export class IncidentPenaltiesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Incident.projections`. */
@ArgsType()
export class IncidentProjectionsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly until?: DateTimeInput | null;
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentPenaltyRelations {
  abstract penalties(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentPenaltiesArgs): Batch<Connection<PenaltyRecord> | null>;
  @FieldResolver(() => PenaltyConnection, { name: 'penalties', nullable: true })
  protected $penalties(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentPenaltiesArgs) args: IncidentPenaltiesArgs): unknown {
    return one(this.penalties(context, [parent], args));
  }
  abstract projections(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentProjectionsArgs): Batch<readonly PenaltyProjection[] | null>;
  @FieldResolver(() => [PenaltyProjection], { name: 'projections', nullable: true })
  protected $projections(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentProjectionsArgs) args: IncidentProjectionsArgs): unknown {
    return one(this.projections(context, [parent], args));
  }
  abstract unpriced(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly UnpricedPenaltyRow[] | null>;
  @FieldResolver(() => [UnpricedPenalty], { name: 'unpriced', nullable: true })
  protected $unpriced(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unpriced(context, [parent]));
  }
}

/** Arguments of `Query.penalty`. */
@ArgsType()
export class QueryPenaltyArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class PenaltyQueries {
  abstract penalty(context: RequestContext, args: QueryPenaltyArgs): Answer<PenaltyRecord | null>;
  @Query(() => Penalty, { name: 'penalty', nullable: true })
  protected $penalty(@Ctx() context: RequestContext, @Args(() => QueryPenaltyArgs) args: QueryPenaltyArgs): unknown {
    return this.penalty(context, args);
  }
}

/** Arguments of `Mutation.claimPenalty`. */
@ArgsType()
export class MutationClaimPenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ClaimPenaltyInput)
  readonly input!: ClaimPenaltyInput;
}

/** Arguments of `Mutation.acceptPenalty`. */
@ArgsType()
export class MutationAcceptPenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AcceptPenaltyInput)
  readonly input!: AcceptPenaltyInput;
}

/** Arguments of `Mutation.declineExpiredPenalty`. */
@ArgsType()
export class MutationDeclineExpiredPenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DeclineExpiredPenaltyInput)
  readonly input!: DeclineExpiredPenaltyInput;
}

/** Arguments of `Mutation.assessDowntimeYear`. */
@ArgsType()
export class MutationAssessDowntimeYearArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AssessDowntimeYearInput)
  readonly input!: AssessDowntimeYearInput;
}

/** How each mutation of this area is carried out. */
export interface PenaltyCommands {
  readonly claimPenalty: Command<MutationClaimPenaltyArgs['input'], ClaimPenaltyPayload>;
  readonly acceptPenalty: Command<MutationAcceptPenaltyArgs['input'], AcceptPenaltyPayload>;
  readonly declineExpiredPenalty: Command<MutationDeclineExpiredPenaltyArgs['input'], DeclineExpiredPenaltyPayload>;
  readonly assessDowntimeYear: Command<MutationAssessDowntimeYearArgs['input'], AssessDowntimeYearPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class PenaltyMutations {
  constructor(private readonly commands: PenaltyCommands) {}
  @Mutation(() => ClaimPenaltyPayload, { name: 'claimPenalty', nullable: true })
  protected $claimPenalty(@Ctx() context: RequestContext, @Args(() => MutationClaimPenaltyArgs) args: MutationClaimPenaltyArgs): unknown {
    return this.commands.claimPenalty(context, 'claimPenalty', args);
  }
  @Mutation(() => AcceptPenaltyPayload, { name: 'acceptPenalty', nullable: true })
  protected $acceptPenalty(@Ctx() context: RequestContext, @Args(() => MutationAcceptPenaltyArgs) args: MutationAcceptPenaltyArgs): unknown {
    return this.commands.acceptPenalty(context, 'acceptPenalty', args);
  }
  @Mutation(() => DeclineExpiredPenaltyPayload, { name: 'declineExpiredPenalty', nullable: true })
  protected $declineExpiredPenalty(@Ctx() context: RequestContext, @Args(() => MutationDeclineExpiredPenaltyArgs) args: MutationDeclineExpiredPenaltyArgs): unknown {
    return this.commands.declineExpiredPenalty(context, 'declineExpiredPenalty', args);
  }
  @Mutation(() => AssessDowntimeYearPayload, { name: 'assessDowntimeYear', nullable: true })
  protected $assessDowntimeYear(@Ctx() context: RequestContext, @Args(() => MutationAssessDowntimeYearArgs) args: MutationAssessDowntimeYearArgs): unknown {
    return this.commands.assessDowntimeYear(context, 'assessDowntimeYear', args);
  }
}

declareTypes({ PenaltyStatus, Penalty, UnpricedPenalty, PenaltyEdge, PenaltyConnection, ClaimPenaltyInput, ClaimPenaltyPayload, AcceptPenaltyInput, AcceptPenaltyPayload, DeclineExpiredPenaltyInput, DeclineExpiredPenaltyPayload, AssessDowntimeYearInput, AssessDowntimeYearPayload, PenaltyProjection, PenaltyFilter });
