import { writeApiKey } from '../../api/app/access/api-key';

/** An id of the demo data: fixed, so that documentation can name it. */
export function demoId(area: number, number: number): string {
  return `019a0000-0000-7000-8${String(area).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

/** The demo provider. */
export const PROVIDER_ID = demoId(0, 1);
/** The demo partner. */
export const PARTNER_ID = demoId(0, 2);

/** Makes the ids of one step of the story: always the same, whether the step is done now or was done before. */
export function idsOfStep(step: number): () => string {
  let count = 0;
  return () => demoId(step, (count += 1));
}

/** A key whose secret everybody knows: for demo data on this machine only. */
export function demoKey(number: number): ReturnType<typeof writeApiKey> {
  return writeApiKey(PROVIDER_ID, demoId(1, number), Buffer.alloc(24, `demo-key-${number}-`));
}
