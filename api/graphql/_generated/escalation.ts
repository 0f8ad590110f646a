// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { EscalationRecord } from '../../store/escalation/escalation.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('Escalation', { simpleResolvers: true })
export class Escalation {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly commitment!: string;
  @Field(() => String)
  readonly stepKey!: string;
  @Field(() => Int)
  readonly step!: number;
  @Field(() => DateTimeScalar)
  readonly fellDueAt!: DateTimeOutput;
  @Field(() => String, { nullable: true })
  readonly contactName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
}

/** The rows behind `Escalation`, which have each of its plain fields. */
export type EscalationSource<Row extends Escalation = EscalationRecord> = Row;

/** Loaded fields of `Escalation`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Escalation)
export abstract class EscalationRelations {
  abstract contract(context: RequestContext, parents: readonly EscalationRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: EscalationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly EscalationRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: EscalationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract contact(context: RequestContext, parents: readonly EscalationRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'contact', nullable: true })
  protected $contact(@Root() parent: EscalationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contact(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly EscalationRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: EscalationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('EscalationEdge', { simpleResolvers: true })
export class EscalationEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Escalation)
  readonly node!: EscalationRecord;
}

@ObjectType('EscalationConnection', { simpleResolvers: true })
export class EscalationConnection {
  @Field(() => [EscalationEdge])
  readonly edges!: readonly EscalationEdge[];
  @Field(() => [Escalation])
  readonly nodes!: readonly EscalationRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `EscalationConnection` is a page of. */
@Resolver(() => EscalationConnection)
export class EscalationConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<EscalationRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<EscalationRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

/** Arguments of `Contract.escalations`. */
@ArgsType()
export class ContractEscalationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractEscalationRelations {
  abstract escalations(context: RequestContext, parents: readonly ContractRecord[], args: ContractEscalationsArgs): Batch<Connection<EscalationRecord> | null>;
  @FieldResolver(() => EscalationConnection, { name: 'escalations', nullable: true })
  protected $escalations(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractEscalationsArgs) args: ContractEscalationsArgs): unknown {
    return one(this.escalations(context, [parent], args));
  }
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentEscalationRelations {
  abstract escalations(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly EscalationRecord[]>;
  @FieldResolver(() => [Escalation], { name: 'escalations' })
  protected $escalations(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.escalations(context, [parent]));
  }
}

declareTypes({ Escalation, EscalationEdge, EscalationConnection });
