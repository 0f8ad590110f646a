import { recordAllocationUse } from '../../app/allocation/record-allocation-use';
import { setAllocation } from '../../app/allocation/set-allocation';
import { AllocationMutations } from '../_generated';
import { command } from '../command';
import { loadAllocation, loadUse } from './allocation.loader';

/** Mutations of allocations. */
export const allocationMutations = new AllocationMutations({
  setAllocation: command(setAllocation, { allocation: (context, done) => loadAllocation(context, done?.allocationId) }),
  recordAllocationUse: command(recordAllocationUse, { use: (context, done) => loadUse(context, done?.useId) }),
});
