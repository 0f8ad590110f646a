import { explanationsOf } from '../../golden/explained';
import { SAMPLES } from './samples';

test.each(Object.entries(SAMPLES))('what no golden case asks for of %s is explained soundly', (_, ask) => {
  expect(explanationsOf(ask).length).toBeGreaterThan(0);
});
