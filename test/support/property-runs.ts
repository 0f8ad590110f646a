import { runs } from './runs';

/**
 * What a property that does not say itself how often is tried. fast-check is loaded for the tests
 * of properties alone.
 */
if (expect.getState().testPath?.includes('/test/property/') === true) {
  const { configureGlobal } = jest.requireActual<typeof import('fast-check')>('fast-check');
  configureGlobal(runs(100));
}
