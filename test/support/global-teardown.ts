import { stopTestServer } from './test-server';

/** Takes away what the set-up made: the template, and the server when it was ours. */
export default async function globalTeardown(): Promise<void> {
  await stopTestServer();
}
