// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { DeclarationRecord } from '../../store/declaration/declaration.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { ActorKind } from './access';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const DeclarationKind = {
  LICENCES_CERTIFIED: 'LICENCES_CERTIFIED',
  INFORMATION_RECEIVED: 'INFORMATION_RECEIVED',
  NEEDS_STATED: 'NEEDS_STATED',
  CHARACTERISTICS_VALIDATED: 'CHARACTERISTICS_VALIDATED',
  BACKUP_POLICY_VALIDATED: 'BACKUP_POLICY_VALIDATED',
  REFERENCE_REFUSED: 'REFERENCE_REFUSED',
  MASS_COMMUNICATION: 'MASS_COMMUNICATION',
  CLIENT_UPDATED: 'CLIENT_UPDATED',
  CLIENT_HANDLING: 'CLIENT_HANDLING',
  SOFTWARE_NAMED: 'SOFTWARE_NAMED',
  RECYCLING_ORDERED: 'RECYCLING_ORDERED',
  REVERSIBILITY_RESOURCES: 'REVERSIBILITY_RESOURCES',
  REVERSIBILITY_THIRD_PARTY: 'REVERSIBILITY_THIRD_PARTY',
  SKILLS_TRANSFERRED: 'SKILLS_TRANSFERRED',
  ACCESS_WITHDRAWN: 'ACCESS_WITHDRAWN',
  CREDENTIALS_CHANGED: 'CREDENTIALS_CHANGED',
  ROOM_ACCESS_GIVEN: 'ROOM_ACCESS_GIVEN',
  ROOM_ENTERED: 'ROOM_ENTERED',
  ROOM_VISIT: 'ROOM_VISIT',
  WORKING_ORDER_FOUND: 'WORKING_ORDER_FOUND',
  UNDER_WARRANTY: 'UNDER_WARRANTY',
  PART_REPLACED: 'PART_REPLACED',
  SHARED_MEANS_OVERLOADED: 'SHARED_MEANS_OVERLOADED',
  DEDICATED_MEANS_OFFERED: 'DEDICATED_MEANS_OFFERED',
  TOOL_AGREED: 'TOOL_AGREED',
  CONTENT_REFUSED: 'CONTENT_REFUSED',
  INSURANCE_SHOWN: 'INSURANCE_SHOWN',
  STAFF_SOLICITED: 'STAFF_SOLICITED',
  LEVELS_REVISED: 'LEVELS_REVISED',
  FOLLOW_UP_MEETING: 'FOLLOW_UP_MEETING',
  WORKSTATION_CHOSEN: 'WORKSTATION_CHOSEN',
  COMPONENT_COVERED: 'COMPONENT_COVERED',
  COMPONENT_NOT_COVERED: 'COMPONENT_NOT_COVERED',
  FREE_LEVEL_TOLD: 'FREE_LEVEL_TOLD',
  SUPPORT_CHANNELS: 'SUPPORT_CHANNELS',
  SERVICE_CONTAINED: 'SERVICE_CONTAINED',
  EMERGENCY_MEASURES: 'EMERGENCY_MEASURES',
  CLIENT_NOTIFIED: 'CLIENT_NOTIFIED',
  AUTHORITIES_NOTIFIED: 'AUTHORITIES_NOTIFIED',
  BACKUPS_TAKEN_OVER: 'BACKUPS_TAKEN_OVER',
  BACKUP_ROTATION_TOLD: 'BACKUP_ROTATION_TOLD',
  COMPANY_FILE_KEPT: 'COMPANY_FILE_KEPT',
  BLOCKED_EXTENSIONS_LISTED: 'BLOCKED_EXTENSIONS_LISTED',
  TECHNICAL_EVOLUTION: 'TECHNICAL_EVOLUTION',
  DATA_PROTECTION_FORMALITY: 'DATA_PROTECTION_FORMALITY',
  LINKED_LEASE: 'LINKED_LEASE',
  LINKED_RENTAL: 'LINKED_RENTAL',
  LINKED_LICENCE: 'LINKED_LICENCE',
  LINKED_SERVICE: 'LINKED_SERVICE',
  LINKED_CONDITIONS: 'LINKED_CONDITIONS',
  LINKED_SPECIAL_TERMS: 'LINKED_SPECIAL_TERMS',
} as const;
export type DeclarationKind = keyof typeof DeclarationKind;
registerEnumType(DeclarationKind, { name: 'DeclarationKind' });

export const DeclarationSide = {
  CLIENT: 'CLIENT',
  PROVIDER: 'PROVIDER',
} as const;
export type DeclarationSide = keyof typeof DeclarationSide;
registerEnumType(DeclarationSide, { name: 'DeclarationSide' });

@ObjectType('Declaration', { simpleResolvers: true })
export class Declaration {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DeclarationKind)
  readonly kind!: DeclarationKind;
  @Field(() => DeclarationSide)
  readonly side!: DeclarationSide;
  @Field(() => DeclarationSide, { nullable: true })
  readonly awaits!: DeclarationSide | null;
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly person!: string | null;
  @Field(() => String, { nullable: true })
  readonly reference!: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount!: MoneyOutput | null;
  @Field(() => DateTimeScalar)
  readonly declaredAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endsAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt!: DateTimeOutput | null;
  @Field(() => Boolean, { nullable: true })
  readonly accepted!: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly answeredBy!: string | null;
  @Field(() => String, { nullable: true })
  readonly answer!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawalReason!: string | null;
  @Field(() => named('ActorKind'))
  readonly recordedBy!: ActorKind;
  @Field(() => String)
  readonly author!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Declaration`, which have each of its plain fields. */
export type DeclarationSource<Row extends Declaration = DeclarationRecord> = Row;

/** Loaded fields of `Declaration`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Declaration)
export abstract class DeclarationRelations {
  abstract contract(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract follows(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<DeclarationRecord | null>;
  @FieldResolver(() => Declaration, { name: 'follows', nullable: true })
  protected $follows(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.follows(context, [parent]));
  }
  abstract indemnity(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<MoneyOutput | null>;
  @FieldResolver(() => MoneyScalar, { name: 'indemnity', nullable: true })
  protected $indemnity(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.indemnity(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<Explanation | null>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', nullable: true })
  protected $explanation(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  abstract inForce(context: RequestContext, parents: readonly DeclarationRecord[]): Batch<boolean>;
  @FieldResolver(() => Boolean, { name: 'inForce' })
  protected $inForce(@Root() parent: DeclarationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.inForce(context, [parent]));
  }
}

@ObjectType('DeclarationEdge', { simpleResolvers: true })
export class DeclarationEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Declaration)
  readonly node!: DeclarationRecord;
}

@ObjectType('DeclarationConnection', { simpleResolvers: true })
export class DeclarationConnection {
  @Field(() => [DeclarationEdge])
  readonly edges!: readonly DeclarationEdge[];
  @Field(() => [Declaration])
  readonly nodes!: readonly DeclarationRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DeclarationConnection` is a page of. */
@Resolver(() => DeclarationConnection)
export class DeclarationConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<DeclarationRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<DeclarationRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('DeclarationFilter')
export class DeclarationFilter {
  @Field(() => [DeclarationKind], { nullable: true })
  readonly kinds?: readonly DeclarationKind[] | null;
  @Field(() => DeclarationSide, { nullable: true })
  readonly side?: DeclarationSide | null;
  @Field(() => DeclarationSide, { nullable: true })
  readonly awaits?: DeclarationSide | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly inForceAt?: DateTimeInput | null;
}

@InputType('RecordDeclarationInput')
export class RecordDeclarationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DeclarationKind)
  readonly kind!: DeclarationKind;
  @Field(() => DeclarationSide, { nullable: true })
  readonly side?: DeclarationSide | null;
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly person?: string | null;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly incidentId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly followsId?: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount?: MoneyInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly declaredAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly startsAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endsAt?: DateTimeInput | null;
}

@ObjectType('RecordDeclarationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordDeclarationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Declaration, { nullable: true })
  readonly declaration!: DeclarationRecord | null;
}

@InputType('AnswerDeclarationInput')
export class AnswerDeclarationInput {
  @Field(() => ID)
  readonly declarationId!: string;
  @Field(() => Boolean)
  readonly accepted!: boolean;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt?: DateTimeInput | null;
  @Field(() => String, { nullable: true })
  readonly answeredBy?: string | null;
  @Field(() => String, { nullable: true })
  readonly answer?: string | null;
}

@ObjectType('AnswerDeclarationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AnswerDeclarationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Declaration, { nullable: true })
  readonly declaration!: DeclarationRecord | null;
}

@InputType('EndDeclarationInput')
export class EndDeclarationInput {
  @Field(() => ID)
  readonly declarationId!: string;
  @Field(() => DateTimeScalar)
  readonly endedAt!: DateTimeInput;
}

@ObjectType('EndDeclarationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndDeclarationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Declaration, { nullable: true })
  readonly declaration!: DeclarationRecord | null;
}

@InputType('WithdrawDeclarationInput')
export class WithdrawDeclarationInput {
  @Field(() => ID)
  readonly declarationId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawDeclarationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawDeclarationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Declaration, { nullable: true })
  readonly declaration!: DeclarationRecord | null;
}

/** Arguments of `Contract.declarations`. */
@ArgsType()
export class ContractDeclarationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => DeclarationFilter, { nullable: true })
  readonly filter?: DeclarationFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractDeclarationRelations {
  abstract declarations(context: RequestContext, parents: readonly ContractRecord[], args: ContractDeclarationsArgs): Batch<Connection<DeclarationRecord>>;
  @FieldResolver(() => DeclarationConnection, { name: 'declarations' })
  protected $declarations(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractDeclarationsArgs) args: ContractDeclarationsArgs): unknown {
    return one(this.declarations(context, [parent], args));
  }
}

/** Arguments of `Incident.declarations`. */
@ArgsType()
export class IncidentDeclarationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentDeclarationRelations {
  abstract declarations(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentDeclarationsArgs): Batch<Connection<DeclarationRecord> | null>;
  @FieldResolver(() => DeclarationConnection, { name: 'declarations', nullable: true })
  protected $declarations(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentDeclarationsArgs) args: IncidentDeclarationsArgs): unknown {
    return one(this.declarations(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordDeclaration`. */
@ArgsType()
export class MutationRecordDeclarationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordDeclarationInput)
  readonly input!: RecordDeclarationInput;
}

/** Arguments of `Mutation.answerDeclaration`. */
@ArgsType()
export class MutationAnswerDeclarationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AnswerDeclarationInput)
  readonly input!: AnswerDeclarationInput;
}

/** Arguments of `Mutation.endDeclaration`. */
@ArgsType()
export class MutationEndDeclarationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndDeclarationInput)
  readonly input!: EndDeclarationInput;
}

/** Arguments of `Mutation.withdrawDeclaration`. */
@ArgsType()
export class MutationWithdrawDeclarationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawDeclarationInput)
  readonly input!: WithdrawDeclarationInput;
}

/** How each mutation of this area is carried out. */
export interface DeclarationCommands {
  readonly recordDeclaration: Command<MutationRecordDeclarationArgs['input'], RecordDeclarationPayload>;
  readonly answerDeclaration: Command<MutationAnswerDeclarationArgs['input'], AnswerDeclarationPayload>;
  readonly endDeclaration: Command<MutationEndDeclarationArgs['input'], EndDeclarationPayload>;
  readonly withdrawDeclaration: Command<MutationWithdrawDeclarationArgs['input'], WithdrawDeclarationPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class DeclarationMutations {
  constructor(private readonly commands: DeclarationCommands) {}
  @Mutation(() => RecordDeclarationPayload, { name: 'recordDeclaration', nullable: true })
  protected $recordDeclaration(@Ctx() context: RequestContext, @Args(() => MutationRecordDeclarationArgs) args: MutationRecordDeclarationArgs): unknown {
    return this.commands.recordDeclaration(context, 'recordDeclaration', args);
  }
  @Mutation(() => AnswerDeclarationPayload, { name: 'answerDeclaration', nullable: true })
  protected $answerDeclaration(@Ctx() context: RequestContext, @Args(() => MutationAnswerDeclarationArgs) args: MutationAnswerDeclarationArgs): unknown {
    return this.commands.answerDeclaration(context, 'answerDeclaration', args);
  }
  @Mutation(() => EndDeclarationPayload, { name: 'endDeclaration', nullable: true })
  protected $endDeclaration(@Ctx() context: RequestContext, @Args(() => MutationEndDeclarationArgs) args: MutationEndDeclarationArgs): unknown {
    return this.commands.endDeclaration(context, 'endDeclaration', args);
  }
  @Mutation(() => WithdrawDeclarationPayload, { name: 'withdrawDeclaration', nullable: true })
  protected $withdrawDeclaration(@Ctx() context: RequestContext, @Args(() => MutationWithdrawDeclarationArgs) args: MutationWithdrawDeclarationArgs): unknown {
    return this.commands.withdrawDeclaration(context, 'withdrawDeclaration', args);
  }
}

declareTypes({ DeclarationKind, DeclarationSide, Declaration, DeclarationEdge, DeclarationConnection, DeclarationFilter, RecordDeclarationInput, RecordDeclarationPayload, AnswerDeclarationInput, AnswerDeclarationPayload, EndDeclarationInput, EndDeclarationPayload, WithdrawDeclarationInput, WithdrawDeclarationPayload });
