import { ALLOCATION_RESOURCES } from '../operations/allocation';
import { matching, nullable, object, oneOf } from '../terms/shape';
import { dateText, words } from './shapes';

const quantity = matching(/^\d{1,10}(\.\d{1,3})?$/, 'a quantity like "12.5"');
const month = matching(/^\d{4}-\d{2}$/, 'a month like "2026-03"');
const resource = oneOf(ALLOCATION_RESOURCES);

/** What can happen to what shared means allot to a contract. */
export const ALLOCATION_EVENTS = {
  ALLOCATION_SET: {
    subject: 'allocation',
    shape: object({ resource, startsOn: dateText, quantity, monthlyLimit: nullable(quantity) }),
  },
  ALLOCATION_USE_RECORDED: {
    subject: 'allocation_use',
    shape: object({ resource, month, quantity, reference: words }),
  },
  /** The use of a month is beyond its limit since this one (`omr-hosted` art. 12). */
  ALLOCATION_LIMIT_PASSED: {
    subject: 'contract',
    shape: object({ resource, month, used: quantity, monthlyLimit: quantity }),
  },
} as const;
