import { topic } from '../topic';
import { unitAccount, type AccountInput } from './unit-account';
import { allottedTime, type AllottedInput } from './allotted-time';
import { hotlineAllowance, settle, type HotlineInput, type SettleInput } from './settled-work';

type Input =
  | ({ readonly op: 'account' } & AccountInput)
  | ({ readonly op: 'hotlineAllowance' } & HotlineInput)
  | ({ readonly op: 'settle' } & SettleInput)
  | ({ readonly op: 'allottedTime' } & AllottedInput);

/**
 * `time-units.json`: unit accounts, the hotline allowance, the order of settlement, and allotted
 * time.
 */
export const timeUnits = topic<Input>((input) => {
  switch (input.op) {
    case 'account':
      return unitAccount(input);
    case 'hotlineAllowance':
      return hotlineAllowance(input);
    case 'settle':
      return settle(input);
    case 'allottedTime':
      return allottedTime(input);
  }
});
