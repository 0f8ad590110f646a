// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput } from '../scalars';
import type { SeenTransfer } from '../transfer/transfer.loader';
import type { Refusal } from './common';
import type { Signature, SignatureInput } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('TransferConsent', { simpleResolvers: true })
export class TransferConsent {
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DateScalar)
  readonly givenOn!: DateOutput;
}

@ObjectType('Transfer', { simpleResolvers: true })
export class Transfer {
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => String)
  readonly requestReference!: string;
  @Field(() => DateScalar)
  readonly requestedOn!: DateOutput;
  @Field(() => TransferConsent, { nullable: true })
  readonly consent!: TransferConsent | null;
  @Field(() => Boolean)
  readonly releasesFormerClient!: boolean;
  @Field(() => named('Signature'))
  readonly formerClientSignature!: Signature;
  @Field(() => named('Signature'))
  readonly newClientSignature!: Signature;
  @Field(() => named('Signature'))
  readonly providerSignature!: Signature;
}

/** The rows behind `Transfer`, which have each of its plain fields. */
export type TransferSource<Row extends Transfer = SeenTransfer> = Row;

/** Loaded fields of `Transfer`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Transfer)
export abstract class TransferRelations {
  abstract contract(context: RequestContext, parents: readonly SeenTransfer[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: SeenTransfer, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
}

@InputType('TransferConsentInput')
export class TransferConsentInput {
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DateScalar)
  readonly givenOn!: DateInput;
}

@InputType('TransferContractInput')
export class TransferContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly toClientId!: string;
  @Field(() => String)
  readonly number!: string;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateInput;
  @Field(() => String)
  readonly requestReference!: string;
  @Field(() => DateScalar)
  readonly requestedOn!: DateInput;
  @Field(() => TransferConsentInput, { nullable: true })
  readonly consent?: TransferConsentInput | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  readonly releasesFormerClient!: boolean | null;
  @Field(() => named('SignatureInput'))
  readonly formerClientSignature!: SignatureInput;
  @Field(() => named('SignatureInput'))
  readonly newClientSignature!: SignatureInput;
  @Field(() => named('SignatureInput'))
  readonly providerSignature!: SignatureInput;
}

@ObjectType('TransferContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class TransferContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => named('Contract'), { nullable: true })
  readonly newContract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractTransferRelations {
  abstract transferredTo(context: RequestContext, parents: readonly ContractRecord[]): Batch<SeenTransfer | null>;
  @FieldResolver(() => Transfer, { name: 'transferredTo', nullable: true })
  protected $transferredTo(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.transferredTo(context, [parent]));
  }
  abstract transferredFrom(context: RequestContext, parents: readonly ContractRecord[]): Batch<SeenTransfer | null>;
  @FieldResolver(() => Transfer, { name: 'transferredFrom', nullable: true })
  protected $transferredFrom(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.transferredFrom(context, [parent]));
  }
}

/** Arguments of `Mutation.transferContract`. */
@ArgsType()
export class MutationTransferContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => TransferContractInput)
  readonly input!: TransferContractInput;
}

/** How each mutation of this area is carried out. */
export interface TransferCommands {
  readonly transferContract: Command<MutationTransferContractArgs['input'], TransferContractPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class TransferMutations {
  constructor(private readonly commands: TransferCommands) {}
  @Mutation(() => TransferContractPayload, { name: 'transferContract', nullable: true })
  protected $transferContract(@Ctx() context: RequestContext, @Args(() => MutationTransferContractArgs) args: MutationTransferContractArgs): unknown {
    return this.commands.transferContract(context, 'transferContract', args);
  }
}

declareTypes({ TransferConsent, Transfer, TransferConsentInput, TransferContractInput, TransferContractPayload });
