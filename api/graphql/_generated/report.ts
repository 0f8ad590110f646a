// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { RequestContext } from '../context';
import type { Language } from './common';
import { named } from './registry';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';

/** Arguments of `Intervention.clientReport`. */
@ArgsType()
export class InterventionClientReportArgs {
  @Field(() => named('Language'), { defaultValue: 'EN' })
  readonly language!: Language;
}

/** Arguments of `Intervention.clientReportPath`. */
@ArgsType()
export class InterventionClientReportPathArgs {
  @Field(() => named('Language'), { defaultValue: 'EN' })
  readonly language!: Language;
}

/** What this area adds to `Intervention`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Intervention'))
export abstract class InterventionReportRelations {
  abstract clientReport(context: RequestContext, parents: readonly InterventionRecord[], args: InterventionClientReportArgs): Batch<string | null>;
  @FieldResolver(() => String, { name: 'clientReport', nullable: true })
  protected $clientReport(@Root() parent: InterventionRecord, @Ctx() context: RequestContext, @Args(() => InterventionClientReportArgs) args: InterventionClientReportArgs): unknown {
    return one(this.clientReport(context, [parent], args));
  }
  abstract clientReportPath(context: RequestContext, parents: readonly InterventionRecord[], args: InterventionClientReportPathArgs): Batch<string | null>;
  @FieldResolver(() => String, { name: 'clientReportPath', nullable: true })
  protected $clientReportPath(@Root() parent: InterventionRecord, @Ctx() context: RequestContext, @Args(() => InterventionClientReportPathArgs) args: InterventionClientReportPathArgs): unknown {
    return one(this.clientReportPath(context, [parent], args));
  }
}

