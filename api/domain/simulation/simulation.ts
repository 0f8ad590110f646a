/** Simulations: what would happen, or would have happened; nothing is recorded. Everything other rooms need, one import. */
export {
  simulateTermination,
  type AccountHistory,
  type PrepaidPeriod,
  type TerminationFacts,
  type TerminationSimulation,
} from '../billing/simulate-termination';
export { compareTerms, type MonthComparison, type TermsComparison } from './compare-terms';
export { costUnderTerms, type MonthCost, type TermsCost } from './cost-under-terms';
export {
  COST_KINDS,
  type ContractHistory,
  type CostKind,
  type CostLine,
  type MonthlyPrice,
  type PastIncident,
  type PastWork,
  type SimulatedMonths,
  type SimulationNote,
  type TermsToTry,
} from './history';
export type { ReplayedAccount } from './replay-work';
export { simulateIndexation, type IndexationSimulation } from './simulate-indexation';
export { simulateLevelChange, type LevelChangeSimulation } from './simulate-level-change';
