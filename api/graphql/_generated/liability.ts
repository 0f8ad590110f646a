// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, PageInfo, Refusal } from './common';
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
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLiabilityRelations {
  abstract liabilityHeadroom(context: RequestContext, parents: readonly ContractRecord[], args: ContractLiabilityHeadroomArgs): Batch<readonly LiabilityHeadroom[] | null>;
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

/** How each mutation of this area is carried out. */
export interface LiabilityCommands {
  readonly recordIndemnity: Command<MutationRecordIndemnityArgs['input'], RecordIndemnityPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class LiabilityMutations {
  constructor(private readonly commands: LiabilityCommands) {}
  @Mutation(() => RecordIndemnityPayload, { name: 'recordIndemnity', nullable: true })
  protected $recordIndemnity(@Ctx() context: RequestContext, @Args(() => MutationRecordIndemnityArgs) args: MutationRecordIndemnityArgs): unknown {
    return this.commands.recordIndemnity(context, 'recordIndemnity', args);
  }
}

declareTypes({ IndemnityPayment, Indemnity, IndemnityEdge, IndemnityConnection, LiabilityHeadroom, RecordIndemnityInput, RecordIndemnityPayload });
