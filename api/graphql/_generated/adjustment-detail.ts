// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedOutageRefund } from '../../domain/outages/recorded-refunds';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentDisputeRecord } from '../../store/billing/adjustment-dispute.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import type { AmendmentRecord } from '../../store/contract/contract-amendment.store';
import type { LateClaimRecord } from '../../store/dunning/late-claim.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { CauseRow } from '../adjustment-detail/cause-row';
import type { RequestContext } from '../context';
import type { RevisionView } from '../indexation/to-revision';
import type { DateOutput, DecimalOutput, MoneyOutput } from '../scalars';
import type { SparePartView } from '../spare-part/spare-part.loader';
import type { SeenTransfer } from '../transfer/transfer.loader';
import type { Label } from './common';
import type { ContractEnd } from './lifecycle';
import { declareTypes, named } from './registry';
import { DateScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const BillingAdjustmentUnit = {
  UNIT: 'UNIT',
  HOUR: 'HOUR',
  DAY: 'DAY',
  MONTH: 'MONTH',
  PART: 'PART',
  ROUND_TRIP: 'ROUND_TRIP',
} as const;
export type BillingAdjustmentUnit = keyof typeof BillingAdjustmentUnit;
registerEnumType(BillingAdjustmentUnit, { name: 'BillingAdjustmentUnit' });

@ObjectType('BillingAdjustmentPeriod', { simpleResolvers: true })
export class BillingAdjustmentPeriod {
  @Field(() => DateScalar)
  readonly firstDay!: DateOutput;
  @Field(() => DateScalar)
  readonly lastDay!: DateOutput;
}

@ObjectType('TaxCategory', { simpleResolvers: true })
export class TaxCategory {
  @Field(() => String)
  readonly code!: string;
  @Field(() => DecimalScalar)
  readonly ratePercent!: DecimalOutput;
  @Field(() => named('Label'), { nullable: true })
  readonly reason!: Label | null;
}

export const BillingAdjustmentCauseKind = {
  PENALTY: 'PENALTY',
  INTERVENTION: 'INTERVENTION',
  QUOTE: 'QUOTE',
  UNIT_ENTRY: 'UNIT_ENTRY',
  SPARE_PART: 'SPARE_PART',
  OUTAGE_REFUND: 'OUTAGE_REFUND',
  LATE_CLAIM: 'LATE_CLAIM',
  AMENDMENT: 'AMENDMENT',
  PRICE_REVISION: 'PRICE_REVISION',
  TRANSFER: 'TRANSFER',
  CONTRACT_END: 'CONTRACT_END',
  SUSPENSION: 'SUSPENSION',
  REVERSIBILITY: 'REVERSIBILITY',
  DISPUTE: 'DISPUTE',
} as const;
export type BillingAdjustmentCauseKind = keyof typeof BillingAdjustmentCauseKind;
registerEnumType(BillingAdjustmentCauseKind, { name: 'BillingAdjustmentCauseKind' });

@ObjectType('BillingAdjustmentCause', { simpleResolvers: true })
export class BillingAdjustmentCause {
  @Field(() => BillingAdjustmentCauseKind)
  readonly kind!: BillingAdjustmentCauseKind;
}

/** The rows behind `BillingAdjustmentCause`, which have each of its plain fields. */
export type BillingAdjustmentCauseSource<Row extends BillingAdjustmentCause = CauseRow> = Row;

/** Loaded fields of `BillingAdjustmentCause`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingAdjustmentCause)
export abstract class BillingAdjustmentCauseRelations {
  abstract penalty(context: RequestContext, parents: readonly CauseRow[]): Batch<PenaltyRecord | null>;
  @FieldResolver(() => named('Penalty'), { name: 'penalty', nullable: true })
  protected $penalty(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.penalty(context, [parent]));
  }
  abstract intervention(context: RequestContext, parents: readonly CauseRow[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  abstract quote(context: RequestContext, parents: readonly CauseRow[]): Batch<QuoteRecord | null>;
  @FieldResolver(() => named('Quote'), { name: 'quote', nullable: true })
  protected $quote(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.quote(context, [parent]));
  }
  abstract unitEntry(context: RequestContext, parents: readonly CauseRow[]): Batch<UnitEntryRecord | null>;
  @FieldResolver(() => named('UnitEntry'), { name: 'unitEntry', nullable: true })
  protected $unitEntry(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.unitEntry(context, [parent]));
  }
  abstract sparePart(context: RequestContext, parents: readonly CauseRow[]): Batch<SparePartView | null>;
  @FieldResolver(() => named('SparePart'), { name: 'sparePart', nullable: true })
  protected $sparePart(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.sparePart(context, [parent]));
  }
  abstract outageRefund(context: RequestContext, parents: readonly CauseRow[]): Batch<RecordedOutageRefund | null>;
  @FieldResolver(() => named('OutageRefund'), { name: 'outageRefund', nullable: true })
  protected $outageRefund(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.outageRefund(context, [parent]));
  }
  abstract lateClaim(context: RequestContext, parents: readonly CauseRow[]): Batch<LateClaimRecord | null>;
  @FieldResolver(() => named('LateClaim'), { name: 'lateClaim', nullable: true })
  protected $lateClaim(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.lateClaim(context, [parent]));
  }
  abstract amendment(context: RequestContext, parents: readonly CauseRow[]): Batch<AmendmentRecord | null>;
  @FieldResolver(() => named('Amendment'), { name: 'amendment', nullable: true })
  protected $amendment(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.amendment(context, [parent]));
  }
  abstract priceRevision(context: RequestContext, parents: readonly CauseRow[]): Batch<RevisionView | null>;
  @FieldResolver(() => named('PriceRevision'), { name: 'priceRevision', nullable: true })
  protected $priceRevision(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.priceRevision(context, [parent]));
  }
  abstract transfer(context: RequestContext, parents: readonly CauseRow[]): Batch<SeenTransfer | null>;
  @FieldResolver(() => named('Transfer'), { name: 'transfer', nullable: true })
  protected $transfer(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.transfer(context, [parent]));
  }
  abstract contractEnd(context: RequestContext, parents: readonly CauseRow[]): Batch<ContractEnd | null>;
  @FieldResolver(() => named('ContractEnd'), { name: 'contractEnd', nullable: true })
  protected $contractEnd(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.contractEnd(context, [parent]));
  }
  abstract dispute(context: RequestContext, parents: readonly CauseRow[]): Batch<AdjustmentDisputeRecord | null>;
  @FieldResolver(() => named('BillingAdjustmentDispute'), { name: 'dispute', nullable: true })
  protected $dispute(@Root() parent: CauseRow, @Ctx() context: RequestContext): unknown {
    return one(this.dispute(context, [parent]));
  }
}

/** What this area adds to `BillingAdjustment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('BillingAdjustment'))
export abstract class BillingAdjustmentAdjustmentDetailRelations {
  abstract period(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<BillingAdjustmentPeriod | null>;
  @FieldResolver(() => BillingAdjustmentPeriod, { name: 'period', nullable: true })
  protected $period(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.period(context, [parent]));
  }
  abstract quantity(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<DecimalOutput | null>;
  @FieldResolver(() => DecimalScalar, { name: 'quantity', nullable: true })
  protected $quantity(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.quantity(context, [parent]));
  }
  abstract unit(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<BillingAdjustmentUnit | null>;
  @FieldResolver(() => BillingAdjustmentUnit, { name: 'unit', nullable: true })
  protected $unit(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unit(context, [parent]));
  }
  abstract unitPrice(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<MoneyOutput | null>;
  @FieldResolver(() => MoneyScalar, { name: 'unitPrice', nullable: true })
  protected $unitPrice(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unitPrice(context, [parent]));
  }
  abstract taxCategory(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<TaxCategory | null>;
  @FieldResolver(() => TaxCategory, { name: 'taxCategory', nullable: true })
  protected $taxCategory(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.taxCategory(context, [parent]));
  }
  abstract cause(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<CauseRow | null>;
  @FieldResolver(() => BillingAdjustmentCause, { name: 'cause', nullable: true })
  protected $cause(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.cause(context, [parent]));
  }
}

declareTypes({ BillingAdjustmentUnit, BillingAdjustmentPeriod, TaxCategory, BillingAdjustmentCauseKind, BillingAdjustmentCause });
