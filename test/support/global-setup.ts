import 'reflect-metadata';
import { startTestServer } from './test-server';

/** One PostgreSQL for the whole run of the tests, with one migrated template database. */
export default async function globalSetup(): Promise<void> {
  await startTestServer();
}
