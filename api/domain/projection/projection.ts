/** Projection: what running incidents cost if they last; everything other rooms of the domain and the app need, one import. */
export { nextStep, stepAt, type CostStep, type CostSteps } from './cost-steps';
export { nextCostStep, projectItem, type ProjectionSpan } from './project-item';
export { contractCostIfItLasts, type ContractCost, type ItemCost } from './contract-cost';
export { projectContract, type ContractCostStep, type ContractCostSteps, type ItemAmount } from './project-contract';
export {
  costIfItLasts,
  type Company,
  type ProjectionContext,
  type RunningItem,
  type RunningMiss,
  type RunningYear,
} from './running-cost';
