// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedCapLift } from '../../domain/penalty/lifted-caps';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { DocumentRecord } from '../../store/document/document.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { ShownHeadroom } from '../penalty/shown-headroom';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const IndemnityPayment = {
  TRANSFER: 'TRANSFER',
  CHEQUE: 'CHEQUE',
  INSURER: 'INSURER',
  OTHER: 'OTHER',
} as const;
export type IndemnityPayment = keyof typeof IndemnityPayment;
registerEnumType(IndemnityPayment, { name: 'IndemnityPayment' });

@ObjectType('Indemnity', { simpleResolvers: true })
export class Indemnity {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => IndemnityPayment)
  readonly paidBy!: IndemnityPayment;
  @Field(() => DateScalar)
  readonly settledOn!: DateOutput;
}

/** Loaded fields of `Indemnity`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Indemnity)
export abstract class IndemnityRelations {
  abstract contract(context: RequestContext, parents: readonly Indemnity[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: Indemnity, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly Indemnity[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: Indemnity, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly Indemnity[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: Indemnity, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('IndemnityEdge', { simpleResolvers: true })
export class IndemnityEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Indemnity)
  readonly node!: Indemnity;
}

@ObjectType('IndemnityConnection', { simpleResolvers: true })
export class IndemnityConnection {
  @Field(() => [IndemnityEdge])
  readonly edges!: readonly IndemnityEdge[];
  @Field(() => [Indemnity])
  readonly nodes!: readonly Indemnity[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `IndemnityConnection` is a page of. */
@Resolver(() => IndemnityConnection)
export class IndemnityConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<Indemnity>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<Indemnity>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('LiabilityCapLift', { simpleResolvers: true })
export class LiabilityCapLift {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly capKey!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => Int, { nullable: true })
  readonly year!: number | null;
  @Field(() => DateScalar)
  readonly decidedOn!: DateOutput;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `LiabilityCapLift`, which have each of its plain fields. */
export type LiabilityCapLiftSource<Row extends LiabilityCapLift = RecordedCapLift> = Row;

/** Loaded fields of `LiabilityCapLift`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LiabilityCapLift)
export abstract class LiabilityCapLiftRelations {
  abstract document(context: RequestContext, parents: readonly RecordedCapLift[]): Batch<DocumentRecord | null>;
  @FieldResolver(() => named('Document'), { name: 'document', nullable: true })
  protected $document(@Root() parent: RecordedCapLift, @Ctx() context: RequestContext): unknown {
    return one(this.document(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly RecordedCapLift[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: RecordedCapLift, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract indemnity(context: RequestContext, parents: readonly RecordedCapLift[]): Batch<Indemnity | null>;
  @FieldResolver(() => Indemnity, { name: 'indemnity', nullable: true })
  protected $indemnity(@Root() parent: RecordedCapLift, @Ctx() context: RequestContext): unknown {
    return one(this.indemnity(context, [parent]));
  }
}

@ObjectType('LiabilityHeadroom', { simpleResolvers: true })
export class LiabilityHeadroom {
  @Field(() => String)
  readonly capKey!: string;
  @Field(() => String)
  readonly window!: string;
  @Field(() => MoneyScalar)
  readonly cap!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly used!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly headroom!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

/** The rows behind `LiabilityHeadroom`, which have each of its plain fields. */
export type LiabilityHeadroomSource<Row extends LiabilityHeadroom = ShownHeadroom> = Row;

/** Loaded fields of `LiabilityHeadroom`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LiabilityHeadroom)
export abstract class LiabilityHeadroomRelations {
  abstract lifts(context: RequestContext, parents: readonly ShownHeadroom[]): Batch<readonly RecordedCapLift[]>;
  @FieldResolver(() => [LiabilityCapLift], { name: 'lifts' })
  protected $lifts(@Root() parent: ShownHeadroom, @Ctx() context: RequestContext): unknown {
    return one(this.lifts(context, [parent]));
  }
}

@InputType('RecordIndemnityInput')
export class RecordIndemnityInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyInput;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => IndemnityPayment)
  readonly paidBy!: IndemnityPayment;
  @Field(() => DateScalar)
  readonly settledOn!: DateInput;
}

@ObjectType('RecordIndemnityPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIndemnityPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Indemnity, { nullable: true })
  readonly indemnity!: Indemnity | null;
}

@InputType('LiftLiabilityCapInput')
export class LiftLiabilityCapInput {
  @Field(() => ID)
  readonly penaltyId!: string;
  @Field(() => String)
  readonly capKey!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => ID, { nullable: true })
  readonly documentId?: string | null;
}

@ObjectType('LiftLiabilityCapPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class LiftLiabilityCapPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => LiabilityCapLift, { nullable: true })
  readonly lift!: RecordedCapLift | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('RecordIndemnityBeyondCapInput')
export class RecordIndemnityBeyondCapInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyInput;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => IndemnityPayment)
  readonly paidBy!: IndemnityPayment;
  @Field(() => DateScalar)
  readonly settledOn!: DateInput;
  @Field(() => String)
  readonly capKey!: string;
  @Field(() => String)
  readonly liftReason!: string;
  @Field(() => ID, { nullable: true })
  readonly documentId?: string | null;
}

@ObjectType('RecordIndemnityBeyondCapPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIndemnityBeyondCapPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Indemnity, { nullable: true })
  readonly indemnity!: Indemnity | null;
  @Field(() => LiabilityCapLift, { nullable: true })
  readonly lift!: RecordedCapLift | null;
}

/** What this area adds to `Penalty`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Penalty'))
export abstract class PenaltyLiabilityRelations {
  abstract capLifts(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<readonly RecordedCapLift[]>;
  @FieldResolver(() => [LiabilityCapLift], { name: 'capLifts' })
  protected $capLifts(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.capLifts(context, [parent]));
  }
}

/** Arguments of `Contract.liabilityCapLifts`. */
@ArgsType()
export class ContractLiabilityCapLiftsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.liabilityHeadroom`. */
@ArgsType()
export class ContractLiabilityHeadroomArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.indemnities`. */
@ArgsType()
export class ContractIndemnitiesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLiabilityRelations {
  abstract liabilityCapLifts(context: RequestContext, parents: readonly ContractRecord[], args: ContractLiabilityCapLiftsArgs): Batch<readonly RecordedCapLift[] | null>;
  @FieldResolver(() => [LiabilityCapLift], { name: 'liabilityCapLifts', nullable: true })
  protected $liabilityCapLifts(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractLiabilityCapLiftsArgs) args: ContractLiabilityCapLiftsArgs): unknown {
    return one(this.liabilityCapLifts(context, [parent], args));
  }
  abstract liabilityHeadroom(context: RequestContext, parents: readonly ContractRecord[], args: ContractLiabilityHeadroomArgs): Batch<readonly ShownHeadroom[] | null>;
  @FieldResolver(() => [LiabilityHeadroom], { name: 'liabilityHeadroom', nullable: true })
  protected $liabilityHeadroom(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractLiabilityHeadroomArgs) args: ContractLiabilityHeadroomArgs): unknown {
    return one(this.liabilityHeadroom(context, [parent], args));
  }
  abstract indemnities(context: RequestContext, parents: readonly ContractRecord[], args: ContractIndemnitiesArgs): Batch<Connection<Indemnity> | null>;
  @FieldResolver(() => IndemnityConnection, { name: 'indemnities', nullable: true })
  protected $indemnities(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractIndemnitiesArgs) args: ContractIndemnitiesArgs): unknown {
    return one(this.indemnities(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordIndemnity`. */
@ArgsType()
export class MutationRecordIndemnityArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIndemnityInput)
  readonly input!: RecordIndemnityInput;
}

/** Arguments of `Mutation.liftLiabilityCap`. */
@ArgsType()
export class MutationLiftLiabilityCapArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => LiftLiabilityCapInput)
  readonly input!: LiftLiabilityCapInput;
}

/** Arguments of `Mutation.recordIndemnityBeyondCap`. */
@ArgsType()
export class MutationRecordIndemnityBeyondCapArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIndemnityBeyondCapInput)
  readonly input!: RecordIndemnityBeyondCapInput;
}

/** How each mutation of this area is carried out. */
export interface LiabilityCommands {
  readonly recordIndemnity: Command<MutationRecordIndemnityArgs['input'], RecordIndemnityPayload>;
  readonly liftLiabilityCap: Command<MutationLiftLiabilityCapArgs['input'], LiftLiabilityCapPayload>;
  readonly recordIndemnityBeyondCap: Command<MutationRecordIndemnityBeyondCapArgs['input'], RecordIndemnityBeyondCapPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class LiabilityMutations {
  constructor(private readonly commands: LiabilityCommands) {}
  @Mutation(() => RecordIndemnityPayload, { name: 'recordIndemnity', nullable: true })
  protected $recordIndemnity(@Ctx() context: RequestContext, @Args(() => MutationRecordIndemnityArgs) args: MutationRecordIndemnityArgs): unknown {
    return this.commands.recordIndemnity(context, 'recordIndemnity', args);
  }
  @Mutation(() => LiftLiabilityCapPayload, { name: 'liftLiabilityCap', nullable: true })
  protected $liftLiabilityCap(@Ctx() context: RequestContext, @Args(() => MutationLiftLiabilityCapArgs) args: MutationLiftLiabilityCapArgs): unknown {
    return this.commands.liftLiabilityCap(context, 'liftLiabilityCap', args);
  }
  @Mutation(() => RecordIndemnityBeyondCapPayload, { name: 'recordIndemnityBeyondCap', nullable: true })
  protected $recordIndemnityBeyondCap(@Ctx() context: RequestContext, @Args(() => MutationRecordIndemnityBeyondCapArgs) args: MutationRecordIndemnityBeyondCapArgs): unknown {
    return this.commands.recordIndemnityBeyondCap(context, 'recordIndemnityBeyondCap', args);
  }
}

declareTypes({ IndemnityPayment, Indemnity, IndemnityEdge, IndemnityConnection, LiabilityCapLift, LiabilityHeadroom, RecordIndemnityInput, RecordIndemnityPayload, LiftLiabilityCapInput, LiftLiabilityCapPayload, RecordIndemnityBeyondCapInput, RecordIndemnityBeyondCapPayload });
