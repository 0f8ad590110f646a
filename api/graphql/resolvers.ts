import type { ResolverSet } from './_generated';
import { ViewerLoader } from './access/access.loader';
import { AccessQueryResolver } from './access/access.resolver';
import { AssetLoader } from './asset/asset.loader';
import { AssetMutationResolver } from './asset/asset.resolver';
import { BillingAdjustmentLoader } from './billing/billing.loader';
import { BillingMutationResolver, BillingQueryResolver } from './billing/billing.resolver';
import { ClientLoader } from './client/client.loader';
import { ClientMutationResolver, ClientQueryResolver } from './client/client.resolver';
import { CommonQueryResolver, ExplanationLoader } from './common/common.resolver';
import { InterventionLoader, UnitAccountLoader, UnitEntryLoader } from './consumption/consumption.loader';
import { ConsumptionMutationResolver, ConsumptionQueryResolver } from './consumption/consumption.resolver';
import { ContractLoader } from './contract/contract.loader';
import { ContractMutationResolver, ContractQueryResolver } from './contract/contract.resolver';
import { ServiceModuleLoader } from './contract/service-module.loader';
import { IncidentLoader } from './incident/incident.loader';
import { IncidentMutationResolver, IncidentQueryResolver } from './incident/incident.resolver';
import { LedgerTransactionLoader } from './ledger/ledger.loader';
import { PenaltyLoader } from './penalty/penalty.loader';
import { PenaltyMutationResolver, PenaltyQueryResolver } from './penalty/penalty.resolver';
import { CostProjectionLoader, ProjectedCostLoader, RunningClockLoader } from './projection/projection.loader';
import { SimulationQueryResolver } from './simulation/simulation.resolver';
import { TermsQueryResolver } from './terms/terms.resolver';

/** What answers each field of the schema; a missing or a wrong one does not compile. */
export const resolvers: ResolverSet = {
  AccessQueries: new AccessQueryResolver(),
  AssetMutations: new AssetMutationResolver(),
  AssetRelations: new AssetLoader(),
  BillingAdjustmentRelations: new BillingAdjustmentLoader(),
  BillingMutations: new BillingMutationResolver(),
  BillingQueries: new BillingQueryResolver(),
  ClientMutations: new ClientMutationResolver(),
  ClientQueries: new ClientQueryResolver(),
  ClientRelations: new ClientLoader(),
  CommonQueries: new CommonQueryResolver(),
  ConsumptionMutations: new ConsumptionMutationResolver(),
  ConsumptionQueries: new ConsumptionQueryResolver(),
  ContractMutations: new ContractMutationResolver(),
  ContractQueries: new ContractQueryResolver(),
  ContractRelations: new ContractLoader(),
  CostProjectionRelations: new CostProjectionLoader(),
  ExplanationRelations: new ExplanationLoader(),
  IncidentMutations: new IncidentMutationResolver(),
  IncidentQueries: new IncidentQueryResolver(),
  IncidentRelations: new IncidentLoader(),
  InterventionRelations: new InterventionLoader(),
  LedgerTransactionRelations: new LedgerTransactionLoader(),
  PenaltyMutations: new PenaltyMutationResolver(),
  PenaltyQueries: new PenaltyQueryResolver(),
  PenaltyRelations: new PenaltyLoader(),
  ProjectedCostRelations: new ProjectedCostLoader(),
  RunningClockRelations: new RunningClockLoader(),
  ServiceModuleRelations: new ServiceModuleLoader(),
  SimulationQueries: new SimulationQueryResolver(),
  TermsQueries: new TermsQueryResolver(),
  UnitAccountRelations: new UnitAccountLoader(),
  UnitEntryRelations: new UnitEntryLoader(),
  ViewerRelations: new ViewerLoader(),
};
