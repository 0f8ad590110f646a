// Made from schema/ by codegen.ts. Do not edit.
import type { Answer } from '../../executor/batch';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { IncidentKind } from './incident';
import { declareTypes, named } from './registry';
import type { Severity } from './terms';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';

@InputType('WorkFilter')
export class WorkFilter {
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => [named('Severity')], { nullable: true })
  readonly severities?: readonly Severity[] | null;
  @Field(() => [named('IncidentKind')], { nullable: true })
  readonly kinds?: readonly IncidentKind[] | null;
}

/** Arguments of `Query.workQueue`. */
@ArgsType()
export class QueryWorkQueueArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => WorkFilter, { nullable: true })
  readonly filter?: WorkFilter | null;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class WorkQueueQueries {
  abstract workQueue(context: RequestContext, args: QueryWorkQueueArgs): Answer<Connection<IncidentRecord> | null>;
  @Query(() => named('IncidentConnection'), { name: 'workQueue', nullable: true })
  protected $workQueue(@Ctx() context: RequestContext, @Args(() => QueryWorkQueueArgs) args: QueryWorkQueueArgs): unknown {
    return this.workQueue(context, args);
  }
}

declareTypes({ WorkFilter });
