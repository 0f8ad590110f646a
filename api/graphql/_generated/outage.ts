// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedOutageRefund } from '../../domain/outages/recorded-refunds';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('OutageRefund', { simpleResolvers: true })
export class OutageRefund {
  @Field(() => DateScalar)
  readonly askedOn!: DateOutput;
  @Field(() => String)
  readonly note!: string;
  @Field(() => DateScalar)
  readonly outFrom!: DateOutput;
  @Field(() => DateScalar)
  readonly backOn!: DateOutput;
  @Field(() => Int)
  readonly daysOut!: number;
  @Field(() => MoneyScalar)
  readonly share!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly penalties!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly credit!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `OutageRefund`, which have each of its plain fields. */
export type OutageRefundSource<Row extends OutageRefund = RecordedOutageRefund> = Row;

/** Loaded fields of `OutageRefund`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => OutageRefund)
export abstract class OutageRefundRelations {
  abstract incident(context: RequestContext, parents: readonly RecordedOutageRefund[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: RecordedOutageRefund, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
}

@InputType('RefundLongOutageInput')
export class RefundLongOutageInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => DateScalar)
  readonly askedOn!: DateInput;
  @Field(() => String)
  readonly note!: string;
}

@ObjectType('RefundLongOutagePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RefundLongOutagePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => OutageRefund, { nullable: true })
  readonly outageRefund!: RecordedOutageRefund | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentOutageRelations {
  abstract outageRefund(context: RequestContext, parents: readonly IncidentRecord[]): Batch<RecordedOutageRefund | null>;
  @FieldResolver(() => OutageRefund, { name: 'outageRefund', nullable: true })
  protected $outageRefund(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.outageRefund(context, [parent]));
  }
}

/** Arguments of `Contract.outageRefunds`. */
@ArgsType()
export class ContractOutageRefundsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractOutageRelations {
  abstract outageRefunds(context: RequestContext, parents: readonly ContractRecord[], args: ContractOutageRefundsArgs): Batch<readonly RecordedOutageRefund[] | null>;
  @FieldResolver(() => [OutageRefund], { name: 'outageRefunds', nullable: true })
  protected $outageRefunds(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractOutageRefundsArgs) args: ContractOutageRefundsArgs): unknown {
    return one(this.outageRefunds(context, [parent], args));
  }
}

/** Arguments of `Mutation.refundLongOutage`. */
@ArgsType()
export class MutationRefundLongOutageArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RefundLongOutageInput)
  readonly input!: RefundLongOutageInput;
}

/** How each mutation of this area is carried out. */
export interface OutageCommands {
  readonly refundLongOutage: Command<MutationRefundLongOutageArgs['input'], RefundLongOutagePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class OutageMutations {
  constructor(private readonly commands: OutageCommands) {}
  @Mutation(() => RefundLongOutagePayload, { name: 'refundLongOutage', nullable: true })
  protected $refundLongOutage(@Ctx() context: RequestContext, @Args(() => MutationRefundLongOutageArgs) args: MutationRefundLongOutageArgs): unknown {
    return this.commands.refundLongOutage(context, 'refundLongOutage', args);
  }
}

declareTypes({ OutageRefund, RefundLongOutageInput, RefundLongOutagePayload });
