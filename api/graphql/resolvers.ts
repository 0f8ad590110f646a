import type { ResolverSet } from './_generated';
import { billingMutations } from './billing/billing.commands';
import { consumptionMutations } from './consumption/consumption.commands';
import { penaltyMutations } from './penalty/penalty.commands';
import { incidentMutations } from './incident/incident.commands';
import { contractMutations } from './contract/contract.commands';
import { clientMutations } from './client/client.commands';
import { assetMutations } from './asset/asset.commands';
import { ViewerLoader } from './access/access.loader';
import { AccessQueryResolver } from './access/access.resolver';
import { AssetLoader } from './asset/asset.loader';
import { BillingAdjustmentLoader, BillingFeedEntryLoader } from './billing/billing.loader';
import { BillingQueryResolver } from './billing/billing.resolver';
import { ClientLoader } from './client/client.loader';
import { ClientQueryResolver } from './client/client.resolver';
import { CommonQueryResolver, ExplanationLoader } from './common/common.resolver';
import { InterventionLoader, UnitAccountLoader, UnitEntryLoader } from './consumption/consumption.loader';
import { ConsumptionQueryResolver } from './consumption/consumption.resolver';
import { ContractLoader } from './contract/contract.loader';
import { ContractQueryResolver } from './contract/contract.resolver';
import { ServiceModuleLoader } from './contract/service-module.loader';
import { IncidentLoader } from './incident/incident.loader';
import { IncidentQueryResolver } from './incident/incident.resolver';
import { LedgerTransactionLoader } from './ledger/ledger.loader';
import { PenaltyLoader, UnpricedPenaltyLoader } from './penalty/penalty.loader';
import { PenaltyQueryResolver } from './penalty/penalty.resolver';
import { CostProjectionLoader, ProjectedCostLoader, RunningClockLoader } from './projection/projection.loader';
import { SimulationQueryResolver } from './simulation/simulation.resolver';
import { TermsQueryResolver } from './terms/terms.resolver';

/** What answers each field of the schema; a missing or a wrong one does not compile. */
export const resolvers: ResolverSet = {
  AccessQueries: new AccessQueryResolver(),
  AssetMutations: assetMutations,
  AssetRelations: new AssetLoader(),
  BillingAdjustmentRelations: new BillingAdjustmentLoader(),
  BillingFeedEntryRelations: new BillingFeedEntryLoader(),
  BillingMutations: billingMutations,
  BillingQueries: new BillingQueryResolver(),
  ClientMutations: clientMutations,
  ClientQueries: new ClientQueryResolver(),
  ClientRelations: new ClientLoader(),
  CommonQueries: new CommonQueryResolver(),
  ConsumptionMutations: consumptionMutations,
  ConsumptionQueries: new ConsumptionQueryResolver(),
  ContractMutations: contractMutations,
  ContractQueries: new ContractQueryResolver(),
  ContractRelations: new ContractLoader(),
  CostProjectionRelations: new CostProjectionLoader(),
  ExplanationRelations: new ExplanationLoader(),
  IncidentMutations: incidentMutations,
  IncidentQueries: new IncidentQueryResolver(),
  IncidentRelations: new IncidentLoader(),
  InterventionRelations: new InterventionLoader(),
  LedgerTransactionRelations: new LedgerTransactionLoader(),
  PenaltyMutations: penaltyMutations,
  PenaltyQueries: new PenaltyQueryResolver(),
  PenaltyRelations: new PenaltyLoader(),
  UnpricedPenaltyRelations: new UnpricedPenaltyLoader(),
  ProjectedCostRelations: new ProjectedCostLoader(),
  RunningClockRelations: new RunningClockLoader(),
  ServiceModuleRelations: new ServiceModuleLoader(),
  SimulationQueries: new SimulationQueryResolver(),
  TermsQueries: new TermsQueryResolver(),
  UnitAccountRelations: new UnitAccountLoader(),
  UnitEntryRelations: new UnitEntryLoader(),
  ViewerRelations: new ViewerLoader(),
};
