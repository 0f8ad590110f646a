import type { ShapeFault } from '../terms/shape';

/**
 * Makes a stored payload of one version of its kind what the next version says; undefined after it
 * reported why it cannot.
 */
export type PayloadStep = (
  payload: Readonly<Record<string, unknown>>,
  report: (fault: ShapeFault) => void,
) => Readonly<Record<string, unknown>> | undefined;
