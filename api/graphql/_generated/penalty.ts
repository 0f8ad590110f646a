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
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, HistoryEntry, PageInfo, Refusal } from './common';
import type { Commitment } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import type { CommitmentKind } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** Where a penalty stands in its life. */
export const PenaltyStatus = {
  /** Reckoned while the miss still runs; never recorded. */
  PROJECTED: 'PROJECTED',
  /** Certain and recorded. */
  ASSESSED: 'ASSESSED',
  /** Claimed by the client. */
  CLAIMED: 'CLAIMED',
  /** Accepted by the provider. */
  ACCEPTED: 'ACCEPTED',
  /** Contested by the provider. */
  CONTESTED: 'CONTESTED',
  /** Contested, then upheld. */
  UPHELD: 'UPHELD',
  /** Contested, then reduced. */
  REDUCED: 'REDUCED',
  /** Contested, then rejected. */
  REJECTED: 'REJECTED',
  /** Deducted from an invoice or credit note. */
  CREDITED: 'CREDITED',
  /** Not claimed in time. */
  EXPIRED: 'EXPIRED',
  /** Taken back by a correction. */
  REVERSED: 'REVERSED',
} as const;
/** Where a penalty stands in its life. */
export type PenaltyStatus = keyof typeof PenaltyStatus;
registerEnumType(PenaltyStatus, { name: 'PenaltyStatus', description: 'Where a penalty stands in its life.', valuesConfig: { PROJECTED: { description: 'Reckoned while the miss still runs; never recorded.' }, ASSESSED: { description: 'Certain and recorded.' }, CLAIMED: { description: 'Claimed by the client.' }, ACCEPTED: { description: 'Accepted by the provider.' }, CONTESTED: { description: 'Contested by the provider.' }, UPHELD: { description: 'Contested, then upheld.' }, REDUCED: { description: 'Contested, then reduced.' }, REJECTED: { description: 'Contested, then rejected.' }, CREDITED: { description: 'Deducted from an invoice or credit note.' }, EXPIRED: { description: 'Not claimed in time.' }, REVERSED: { description: 'Taken back by a correction.' } } });

/** Money that the provider owes because a commitment was missed. Never edited: a correction reverses it and assesses a new one. Scope `penalties:read`. */
@ObjectType('Penalty', { simpleResolvers: true, description: 'Money that the provider owes because a commitment was missed. Never edited: a correction reverses it and assesses a new one. Scope `penalties:read`.' })
export class Penalty {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its number within the contract, from 1, in the order of recording. */
  @Field(() => Int, { description: 'Its number within the contract, from 1, in the order of recording.' })
  readonly number!: number;
  /** The commitment's kind. */
  @Field(() => named('CommitmentKind'), { description: 'The commitment\'s kind.' })
  readonly kind!: CommitmentKind;
  /** The calendar year, for a downtime budget. */
  @Field(() => Int, { nullable: true, description: 'The calendar year, for a downtime budget.' })
  readonly year!: number | null;
  /** Where it stands. */
  @Field(() => PenaltyStatus, { description: 'Where it stands.' })
  readonly status!: PenaltyStatus;
  /** What is owed, rounded once, after caps. */
  @Field(() => MoneyScalar, { description: 'What is owed, rounded once, after caps.' })
  readonly amount!: MoneyOutput;
  /** When the commitment was missed. */
  @Field(() => DateTimeScalar, { description: 'When the commitment was missed.' })
  readonly breachedAt!: DateTimeOutput;
  /** When it was assessed. */
  @Field(() => DateTimeScalar, { description: 'When it was assessed.' })
  readonly assessedAt!: DateTimeOutput;
  /** When the client claimed it. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the client claimed it.' })
  readonly claimedAt!: DateTimeOutput | null;
  /** When the provider accepted it. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider accepted it.' })
  readonly acceptedAt!: DateTimeOutput | null;
}

/** The rows behind `Penalty`, which have each of its plain fields. */
export type PenaltySource<Row extends Penalty = PenaltyRecord> = Row;

/** Arguments of `Penalty.history`. */
@ArgsType()
export class PenaltyHistoryArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `Penalty`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Penalty)
export abstract class PenaltyRelations {
  /** The contract. Scope `contracts:read`. */
  abstract contract(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true, description: 'The contract. Scope `contracts:read`.' })
  protected $contract(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  /** The module whose commitment was missed. Scope `contracts:read`. */
  abstract module(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true, description: 'The module whose commitment was missed. Scope `contracts:read`.' })
  protected $module(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  /** The incident; null for a yearly one. Scope `incidents:read`. */
  abstract incident(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true, description: 'The incident; null for a yearly one. Scope `incidents:read`.' })
  protected $incident(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  /** The commitment, by the terms of the day that counts: of the incident's reception, or the last one of the year. Null when these no longer have it. */
  abstract commitment(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<Commitment | null>;
  @FieldResolver(() => named('Commitment'), { name: 'commitment', nullable: true, description: 'The commitment, by the terms of the day that counts: of the incident\'s reception, or the last one of the year. Null when these no longer have it.' })
  protected $commitment(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.commitment(context, [parent]));
  }
  /** What it became on the invoice's side, once accepted. Scope `billing:read`. */
  abstract billingAdjustment(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'billingAdjustment', nullable: true, description: 'What it became on the invoice\'s side, once accepted. Scope `billing:read`.' })
  protected $billingAdjustment(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
  /** Why this amount. */
  abstract explanation(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', description: 'Why this amount.' })
  protected $explanation(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  /** What happened to it, oldest first. */
  abstract history(context: RequestContext, parents: readonly PenaltyRecord[], args: PenaltyHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history', description: 'What happened to it, oldest first.' })
  protected $history(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext, @Args(() => PenaltyHistoryArgs) args: PenaltyHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
}

/** A certain breach for which the terms give no amount, as an hourly penalty in a month without opening hours. A person decides, or a correction of the facts or of the terms prices it; until then it stays in this list. Scope `penalties:read`. */
@ObjectType('UnpricedPenalty', { simpleResolvers: true, description: 'A certain breach for which the terms give no amount, as an hourly penalty in a month without opening hours. A person decides, or a correction of the facts or of the terms prices it; until then it stays in this list. Scope `penalties:read`.' })
export class UnpricedPenalty {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** The commitment's kind. */
  @Field(() => named('CommitmentKind'), { description: 'The commitment\'s kind.' })
  readonly kind!: CommitmentKind;
  /** The calendar year, for a downtime budget. */
  @Field(() => Int, { nullable: true, description: 'The calendar year, for a downtime budget.' })
  readonly year!: number | null;
  /** When the commitment was breached; null where its clock has no deadline. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the commitment was breached; null where its clock has no deadline.' })
  readonly breachedAt!: DateTimeOutput | null;
  /** Why it has no amount, and what would give it one. */
  @Field(() => [named('Refusal')], { description: 'Why it has no amount, and what would give it one.' })
  readonly reasons!: readonly Refusal[];
  /** When this was found. */
  @Field(() => DateTimeScalar, { description: 'When this was found.' })
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `UnpricedPenalty`, which have each of its plain fields. */
export type UnpricedPenaltySource<Row extends UnpricedPenalty = UnpricedPenaltyRow> = Row;

/** Loaded fields of `UnpricedPenalty`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnpricedPenalty)
export abstract class UnpricedPenaltyRelations {
  /** The incident; null for a year of downtime. Scope `incidents:read`. */
  abstract incident(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true, description: 'The incident; null for a year of downtime. Scope `incidents:read`.' })
  protected $incident(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  /** The commitment, by the terms of the day that counts: of the incident's reception, or the last one of the year. Null when these no longer have it. */
  abstract commitment(context: RequestContext, parents: readonly UnpricedPenaltyRow[]): Batch<Commitment | null>;
  @FieldResolver(() => named('Commitment'), { name: 'commitment', nullable: true, description: 'The commitment, by the terms of the day that counts: of the incident\'s reception, or the last one of the year. Null when these no longer have it.' })
  protected $commitment(@Root() parent: UnpricedPenaltyRow, @Ctx() context: RequestContext): unknown {
    return one(this.commitment(context, [parent]));
  }
}

/** A row of a page of penalties. */
@ObjectType('PenaltyEdge', { simpleResolvers: true, description: 'A row of a page of penalties.' })
export class PenaltyEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The penalty. */
  @Field(() => Penalty, { description: 'The penalty.' })
  readonly node!: PenaltyRecord;
}

/** A page of penalties. */
@ObjectType('PenaltyConnection', { simpleResolvers: true, description: 'A page of penalties.' })
export class PenaltyConnection {
  /** The penalties with their cursors. */
  @Field(() => [PenaltyEdge], { description: 'The penalties with their cursors.' })
  readonly edges!: readonly PenaltyEdge[];
  /** The penalties alone. */
  @Field(() => [Penalty], { description: 'The penalties alone.' })
  readonly nodes!: readonly PenaltyRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** A claim. */
@InputType('ClaimPenaltyInput', { description: 'A claim.' })
export class ClaimPenaltyInput {
  /** The penalty, in state `ASSESSED`. */
  @Field(() => ID, { description: 'The penalty, in state `ASSESSED`.' })
  readonly penaltyId!: string;
}

/** What `claimPenalty` answers. */
@ObjectType('ClaimPenaltyPayload', { simpleResolvers: true, description: 'What `claimPenalty` answers.', implements: [MutationPayload] })
export class ClaimPenaltyPayload {
  /** Empty when it was claimed. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was claimed.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The penalty, null when refused. Scope `penalties:read`. */
  @Field(() => Penalty, { nullable: true, description: 'The penalty, null when refused. Scope `penalties:read`.' })
  readonly penalty!: PenaltyRecord | null;
}

/** An acceptance. */
@InputType('AcceptPenaltyInput', { description: 'An acceptance.' })
export class AcceptPenaltyInput {
  /** The penalty, in state `CLAIMED`. */
  @Field(() => ID, { description: 'The penalty, in state `CLAIMED`.' })
  readonly penaltyId!: string;
}

/** What `acceptPenalty` answers. */
@ObjectType('AcceptPenaltyPayload', { simpleResolvers: true, description: 'What `acceptPenalty` answers.', implements: [MutationPayload] })
export class AcceptPenaltyPayload {
  /** Empty when it was accepted. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was accepted.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The penalty, null when refused. Scope `penalties:read`. */
  @Field(() => Penalty, { nullable: true, description: 'The penalty, null when refused. Scope `penalties:read`.' })
  readonly penalty!: PenaltyRecord | null;
  /** The credit that the client's next invoice is reduced by. Scope `billing:read`. */
  @Field(() => named('BillingAdjustment'), { nullable: true, description: 'The credit that the client\'s next invoice is reduced by. Scope `billing:read`.' })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** A year to assess. */
@InputType('AssessDowntimeYearInput', { description: 'A year to assess.' })
export class AssessDowntimeYearInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** The calendar year: over, or the contract ended in it. */
  @Field(() => Int, { description: 'The calendar year: over, or the contract ended in it.' })
  readonly year!: number;
}

/** What `assessDowntimeYear` answers. */
@ObjectType('AssessDowntimeYearPayload', { simpleResolvers: true, description: 'What `assessDowntimeYear` answers.', implements: [MutationPayload] })
export class AssessDowntimeYearPayload {
  /** Empty when it was assessed. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was assessed.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The penalty; null when refused or when the budget was kept. Scope `penalties:read`. */
  @Field(() => Penalty, { nullable: true, description: 'The penalty; null when refused or when the budget was kept. Scope `penalties:read`.' })
  readonly penalty!: PenaltyRecord | null;
}

/** Arguments of `Query.penalty`. */
@ArgsType()
export class QueryPenaltyArgs {
  /** The penalty's id. */
  @Field(() => ID, { description: 'The penalty\'s id.' })
  readonly id!: string;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class PenaltyQueries {
  /** A penalty by id; null when it does not exist or may not be seen. Scope `penalties:read`. */
  abstract penalty(context: RequestContext, args: QueryPenaltyArgs): Answer<PenaltyRecord | null>;
  @Query(() => Penalty, { name: 'penalty', nullable: true, description: 'A penalty by id; null when it does not exist or may not be seen. Scope `penalties:read`.' })
  protected $penalty(@Ctx() context: RequestContext, @Args(() => QueryPenaltyArgs) args: QueryPenaltyArgs): unknown {
    return this.penalty(context, args);
  }
}

/** Arguments of `Mutation.claimPenalty`. */
@ArgsType()
export class MutationClaimPenaltyArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The claim. */
  @Field(() => ClaimPenaltyInput, { description: 'The claim.' })
  readonly input!: ClaimPenaltyInput;
}

/** Arguments of `Mutation.acceptPenalty`. */
@ArgsType()
export class MutationAcceptPenaltyArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The acceptance. */
  @Field(() => AcceptPenaltyInput, { description: 'The acceptance.' })
  readonly input!: AcceptPenaltyInput;
}

/** Arguments of `Mutation.assessDowntimeYear`. */
@ArgsType()
export class MutationAssessDowntimeYearArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The contract and year. */
  @Field(() => AssessDowntimeYearInput, { description: 'The contract and year.' })
  readonly input!: AssessDowntimeYearInput;
}

/** How each mutation of this area is carried out. */
export interface PenaltyCommands {
  /** Claims an assessed penalty, without formality (`omr-hosted` art. 4.5): the client's right. Scope `penalties:claim`. */
  readonly claimPenalty: Command<MutationClaimPenaltyArgs['input'], ClaimPenaltyPayload>;
  /** Accepts a claimed penalty: it becomes a billing adjustment. Scope `penalties:decide`. */
  readonly acceptPenalty: Command<MutationAcceptPenaltyArgs['input'], AcceptPenaltyPayload>;
  /** Assesses the downtime budget of a year that is over. Done again with nothing changed, it writes nothing. Scope `penalties:decide`. */
  readonly assessDowntimeYear: Command<MutationAssessDowntimeYearArgs['input'], AssessDowntimeYearPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class PenaltyMutations {
  constructor(private readonly commands: PenaltyCommands) {}
  @Mutation(() => ClaimPenaltyPayload, { name: 'claimPenalty', nullable: true, description: 'Claims an assessed penalty, without formality (`omr-hosted` art. 4.5): the client\'s right. Scope `penalties:claim`.' })
  protected $claimPenalty(@Ctx() context: RequestContext, @Args(() => MutationClaimPenaltyArgs) args: MutationClaimPenaltyArgs): unknown {
    return this.commands.claimPenalty(context, 'claimPenalty', args);
  }
  @Mutation(() => AcceptPenaltyPayload, { name: 'acceptPenalty', nullable: true, description: 'Accepts a claimed penalty: it becomes a billing adjustment. Scope `penalties:decide`.' })
  protected $acceptPenalty(@Ctx() context: RequestContext, @Args(() => MutationAcceptPenaltyArgs) args: MutationAcceptPenaltyArgs): unknown {
    return this.commands.acceptPenalty(context, 'acceptPenalty', args);
  }
  @Mutation(() => AssessDowntimeYearPayload, { name: 'assessDowntimeYear', nullable: true, description: 'Assesses the downtime budget of a year that is over. Done again with nothing changed, it writes nothing. Scope `penalties:decide`.' })
  protected $assessDowntimeYear(@Ctx() context: RequestContext, @Args(() => MutationAssessDowntimeYearArgs) args: MutationAssessDowntimeYearArgs): unknown {
    return this.commands.assessDowntimeYear(context, 'assessDowntimeYear', args);
  }
}

declareTypes({ PenaltyStatus, Penalty, UnpricedPenalty, PenaltyEdge, PenaltyConnection, ClaimPenaltyInput, ClaimPenaltyPayload, AcceptPenaltyInput, AcceptPenaltyPayload, AssessDowntimeYearInput, AssessDowntimeYearPayload });
