import { at, startTestApi, type TestApi } from '../support/test-api';
import { pulled } from './story-documents';
import { liveTheStory } from './story-lived';

/**
 * What happens to the story's penalty when its incident is corrected, and to the year when it is
 * over.
 */

let api: TestApi;
let contractId = '';
let sharedAssetId = '';
let incidentId = '';

beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
  ({ contractId, sharedAssetId, incidentId } = await liveTheStory(api));
});
afterAll(() => api.close());

describe('corrections after the fact', () => {
  test('correctIncident: a higher penalty leaves the credit that was given, and its rest is a claim', async () => {
    api.clock.moveTo(at('2026-04-08T08:00:00Z'));
    const answer = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: CorrectIncidentInput!) { correctIncident(idempotencyKey: $key, input: $input) {
        refusals { code } incident { restoredAt } reassessedPenalties { number status amount } } }`,
      {
        key: 'story-correct',
        input: { incidentId, restoredAt: '2026-04-03T10:00:00Z', reason: 'The notice was sent the next day.' },
      },
    );
    expect(answer).toEqual({
      correctIncident: {
        refusals: [],
        incident: { restoredAt: '2026-04-03T10:00:00Z' },
        reassessedPenalties: [
          { number: 1, status: 'REVERSED', amount: '100.00 EUR' },
          { number: 2, status: 'CLAIMED', amount: '200.00 EUR' },
        ],
      },
    });
    const { adjustments } = await pulled(api);
    expect(adjustments.at(-1)).toMatchObject({ kind: 'PENALTY_CREDIT', amount: '-100.00 EUR' });
    const after = await api.ask(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) { ledgerVerification { valid } ledgerBalances { account balance } } incident(id: "${incidentId}") { history(first: 10) { nodes { operation recordedBy } } } }`,
      { id: contractId },
    );
    expect(after).toMatchObject({
      contract: { ledgerVerification: { valid: true } },
      incident: {
        history: {
          nodes: [{ operation: 'reportIncident' }, { operation: 'restoreIncident' }, { operation: 'correctIncident' }],
        },
      },
    });
    const { ledgerBalances } = (after as { contract: { ledgerBalances: { account: string; balance: string }[] } })
      .contract;
    expect(ledgerBalances).toContainEqual({ account: 'liability:used', balance: '200.00 EUR' });
    expect(ledgerBalances).toContainEqual({ account: 'penalties:accepted', balance: '0.00 EUR' });
  });

  test('correcting with nothing changed writes no penalty and no ledger transaction', async () => {
    const count = async () =>
      (
        await api.ask<{ contract: { ledgerVerification: { transactionCount: number } } }>(
          api.keys.administrator,
          'query ($id: ID!) { contract(id: $id) { ledgerVerification { transactionCount } } }',
          { id: contractId },
        )
      ).contract.ledgerVerification.transactionCount;
    const before = await count();
    const answer = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: CorrectIncidentInput!) { correctIncident(idempotencyKey: $key, input: $input) { refusals { code } reassessedPenalties { number } } }`,
      { key: 'story-correct-2', input: { incidentId, restoredAt: '2026-04-03T10:00:00Z', reason: 'Checked again.' } },
    );
    expect(answer).toEqual({ correctIncident: { refusals: [], reassessedPenalties: [] } });
    expect(await count()).toBe(before);
  });

  test('excludePeriod: excluded time lowers the penalty', async () => {
    const answer = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: ExcludePeriodInput!) { excludePeriod(idempotencyKey: $key, input: $input) {
        refusals { code } incident { excludedPeriods { cause startedAt endedAt } } reassessedPenalties { number status amount } } }`,
      {
        key: 'story-exclude',
        input: {
          incidentId,
          cause: 'HISTORICAL_OPERATOR_NETWORK',
          startedAt: '2026-04-03T06:30:00Z',
          endedAt: '2026-04-03T10:00:00Z',
        },
      },
    );
    // 3 h 30 less: 2 h 30 beyond the target, 10 %.
    expect(answer).toEqual({
      excludePeriod: {
        refusals: [],
        incident: {
          excludedPeriods: [
            {
              cause: 'HISTORICAL_OPERATOR_NETWORK',
              startedAt: '2026-04-03T06:30:00Z',
              endedAt: '2026-04-03T10:00:00Z',
            },
          ],
        },
        reassessedPenalties: [
          { number: 2, status: 'REVERSED', amount: '200.00 EUR' },
          { number: 3, status: 'ACCEPTED', amount: '100.00 EUR' },
        ],
      },
    });
  });

  test('assessDowntimeYear: refused before the year is over, then kept within its budget', async () => {
    const ASSESS = `mutation ($key: String!, $year: Int!) { assessDowntimeYear(idempotencyKey: $key, input: { contractId: "${contractId}", year: $year }) { refusals { code } penalty { amount } } }`;
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-1', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [{ code: 'TIME_IN_FUTURE' }], penalty: null },
    });
    api.clock.moveTo(at('2027-01-04T08:00:00Z'));
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-2', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [], penalty: null },
    });
    const long = await api.ask<{ reportIncident: { incident: { id: string } } }>(
      api.keys.client,
      `mutation { reportIncident(idempotencyKey: "story-long", input: { contractId: "${contractId}", assetIds: ["${sharedAssetId}"], severity: MAJOR, kind: INTERRUPTION, channel: WEB, description: "Down for a week", receivedAt: "2026-09-07T06:30:00Z" }) { refusals { code } incident { id } } }`,
    );
    await api.ask(
      api.keys.administrator,
      `mutation { restoreIncident(idempotencyKey: "story-long-back", input: { incidentId: "${long.reportIncident.incident.id}", restoredAt: "2026-09-11T16:00:00Z" }) { refusals { code } } }`,
    );
    // Five working days of 7 h 30, and 7 h counted in April: 44 h 30, 14 h 30 beyond: 2 % of 12 × 1
    // 000.00, 275 of 365 days in service.
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-3', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [], penalty: { amount: '180.82 EUR' } },
    });
  });
});
