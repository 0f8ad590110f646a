// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DecimalInput, DecimalOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const TariffKind = {
  HOUR: 'HOUR',
  DAY: 'DAY',
  PRIVILEGED_DAY: 'PRIVILEGED_DAY',
  SURCHARGE: 'SURCHARGE',
  TRAVEL: 'TRAVEL',
  SPARE_PART: 'SPARE_PART',
} as const;
export type TariffKind = keyof typeof TariffKind;
registerEnumType(TariffKind, { name: 'TariffKind' });

@ObjectType('Tariff', { simpleResolvers: true })
export class Tariff {
  @Field(() => TariffKind)
  readonly kind!: TariffKind;
  @Field(() => String, { nullable: true })
  readonly reference!: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount!: MoneyOutput | null;
  @Field(() => DecimalScalar, { nullable: true })
  readonly percent!: DecimalOutput | null;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly endsBefore!: DateOutput | null;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
}

@ObjectType('TariffEdge', { simpleResolvers: true })
export class TariffEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Tariff)
  readonly node!: Tariff;
}

@ObjectType('TariffConnection', { simpleResolvers: true })
export class TariffConnection {
  @Field(() => [TariffEdge])
  readonly edges!: readonly TariffEdge[];
  @Field(() => [Tariff])
  readonly nodes!: readonly Tariff[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `TariffConnection` is a page of. */
@Resolver(() => TariffConnection)
export class TariffConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<Tariff>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<Tariff>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('SetTariffInput')
export class SetTariffInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => TariffKind)
  readonly kind!: TariffKind;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount?: MoneyInput | null;
  @Field(() => DecimalScalar, { nullable: true })
  readonly percent?: DecimalInput | null;
  @Field(() => DateScalar)
  readonly from!: DateInput;
}

@InputType('EndTariffInput')
export class EndTariffInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => TariffKind)
  readonly kind!: TariffKind;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => DateScalar)
  readonly endsBefore!: DateInput;
}

@InputType('WithdrawTariffInput')
export class WithdrawTariffInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => TariffKind)
  readonly kind!: TariffKind;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('SetTariffPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetTariffPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@ObjectType('EndTariffPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndTariffPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@ObjectType('WithdrawTariffPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawTariffPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

export const ExitAssistanceKind = {
  RELOADING: 'RELOADING',
  ASSISTANCE: 'ASSISTANCE',
} as const;
export type ExitAssistanceKind = keyof typeof ExitAssistanceKind;
registerEnumType(ExitAssistanceKind, { name: 'ExitAssistanceKind' });

@InputType('RecordExitAssistanceInput')
export class RecordExitAssistanceInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ExitAssistanceKind)
  readonly kind!: ExitAssistanceKind;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateScalar)
  readonly doneOn!: DateInput;
  @Field(() => Int, { nullable: true })
  readonly minutes?: number | null;
  @Field(() => Int, { nullable: true })
  readonly days?: number | null;
  @Field(() => Int, { nullable: true })
  readonly roundTrips?: number | null;
}

@ObjectType('RecordExitAssistancePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordExitAssistancePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** Arguments of `Contract.tariffs`. */
@ArgsType()
export class ContractTariffsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractTariffRelations {
  abstract tariffs(context: RequestContext, parents: readonly ContractRecord[], args: ContractTariffsArgs): Batch<Connection<Tariff>>;
  @FieldResolver(() => TariffConnection, { name: 'tariffs' })
  protected $tariffs(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractTariffsArgs) args: ContractTariffsArgs): unknown {
    return one(this.tariffs(context, [parent], args));
  }
}

/** Arguments of `Mutation.setTariff`. */
@ArgsType()
export class MutationSetTariffArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetTariffInput)
  readonly input!: SetTariffInput;
}

/** Arguments of `Mutation.endTariff`. */
@ArgsType()
export class MutationEndTariffArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndTariffInput)
  readonly input!: EndTariffInput;
}

/** Arguments of `Mutation.withdrawTariff`. */
@ArgsType()
export class MutationWithdrawTariffArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawTariffInput)
  readonly input!: WithdrawTariffInput;
}

/** Arguments of `Mutation.recordExitAssistance`. */
@ArgsType()
export class MutationRecordExitAssistanceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordExitAssistanceInput)
  readonly input!: RecordExitAssistanceInput;
}

/** How each mutation of this area is carried out. */
export interface TariffCommands {
  readonly setTariff: Command<MutationSetTariffArgs['input'], SetTariffPayload>;
  readonly endTariff: Command<MutationEndTariffArgs['input'], EndTariffPayload>;
  readonly withdrawTariff: Command<MutationWithdrawTariffArgs['input'], WithdrawTariffPayload>;
  readonly recordExitAssistance: Command<MutationRecordExitAssistanceArgs['input'], RecordExitAssistancePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class TariffMutations {
  constructor(private readonly commands: TariffCommands) {}
  @Mutation(() => SetTariffPayload, { name: 'setTariff', nullable: true })
  protected $setTariff(@Ctx() context: RequestContext, @Args(() => MutationSetTariffArgs) args: MutationSetTariffArgs): unknown {
    return this.commands.setTariff(context, 'setTariff', args);
  }
  @Mutation(() => EndTariffPayload, { name: 'endTariff', nullable: true })
  protected $endTariff(@Ctx() context: RequestContext, @Args(() => MutationEndTariffArgs) args: MutationEndTariffArgs): unknown {
    return this.commands.endTariff(context, 'endTariff', args);
  }
  @Mutation(() => WithdrawTariffPayload, { name: 'withdrawTariff', nullable: true })
  protected $withdrawTariff(@Ctx() context: RequestContext, @Args(() => MutationWithdrawTariffArgs) args: MutationWithdrawTariffArgs): unknown {
    return this.commands.withdrawTariff(context, 'withdrawTariff', args);
  }
  @Mutation(() => RecordExitAssistancePayload, { name: 'recordExitAssistance', nullable: true })
  protected $recordExitAssistance(@Ctx() context: RequestContext, @Args(() => MutationRecordExitAssistanceArgs) args: MutationRecordExitAssistanceArgs): unknown {
    return this.commands.recordExitAssistance(context, 'recordExitAssistance', args);
  }
}

declareTypes({ TariffKind, Tariff, TariffEdge, TariffConnection, SetTariffInput, EndTariffInput, WithdrawTariffInput, SetTariffPayload, EndTariffPayload, WithdrawTariffPayload, ExitAssistanceKind, RecordExitAssistanceInput, RecordExitAssistancePayload });
