import { builtSdk } from './support/built-sdk';
import { startLocalServer, type LocalServer } from './support/local-server';

const { sdk } = builtSdk();

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server.close());

const client = () => sdk.createClient({ url: server.url, apiKey: 'k', retry: false });
const refusal = {
  code: 'PENALTY_TRANSITION_NOT_ALLOWED',
  path: ['penaltyId'],
  message: 'It is claimed already.',
  whatToDo: 'Wait for the answer.',
};

async function reason(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('errors of an answer', () => {
  test('become one AstreinteError with the code, the ids and all errors', async () => {
    const errors = [
      { message: 'Give this id.', path: ['viewer'], extensions: { code: 'INTERNAL', faultId: 'f-1' } },
      { message: 'And this.', extensions: { code: 'FORBIDDEN' } },
    ];
    server.answers({ headers: { 'x-request-id': 'r-9' }, body: { data: { viewer: null }, errors } });
    const error = await reason(client().viewer());
    expect(error).toBeInstanceOf(sdk.AstreinteError);
    expect(error).toMatchObject({
      name: 'AstreinteError',
      message: 'Give this id.',
      code: sdk.ErrorCode.INTERNAL,
      status: 200,
      requestId: 'r-9',
      faultId: 'f-1',
      errors,
      attempts: 1,
    });
  });

  test('may have codes that this version does not know, or none', async () => {
    server.answers({ status: 400, body: { errors: [{ message: 'a', extensions: { code: 'FROM_THE_FUTURE' } }] } });
    expect(await reason(client().viewer())).toMatchObject({ code: 'FROM_THE_FUTURE', faultId: null, requestId: null });
    server.answers({ status: 400, body: { errors: [{ message: 'a' }] } });
    expect(await reason(client().viewer())).toMatchObject({ code: 'UNEXPECTED_ANSWER', message: 'a' });
  });
});

describe('what a key may not see', () => {
  const hidden = { message: 'no', path: ['claimPenalty', 'penalty'], extensions: { code: 'FORBIDDEN' } };
  const data = { claimPenalty: { refusals: [], replayed: false, penalty: null } };
  const claim = (options = {}) => client().claimPenalty({ idempotencyKey: 'k', input: { penaltyId: 'p' } }, options);

  test('is null below a field that was answered, and told to who asks', async () => {
    const told: unknown[] = [];
    server.answers({ body: { data, errors: [hidden] } });
    expect(await claim({ onHidden: (errors: unknown) => told.push(errors) })).toEqual({
      ok: true,
      replayed: false,
      penalty: null,
    });
    expect(told).toEqual([[hidden]]);
  });

  test.each([
    [
      'the operation itself',
      'FORBIDDEN',
      { data: { claimPenalty: null }, errors: [{ ...hidden, path: ['claimPenalty'] }] },
    ],
    ['no path', 'FORBIDDEN', { data, errors: [{ ...hidden, path: undefined }] }],
    ['no data', 'FORBIDDEN', { data: null, errors: [hidden] }],
    ['beside another error', 'INTERNAL', { data, errors: [hidden, { ...hidden, extensions: { code: 'INTERNAL' } }] }],
  ])('fails the call when it is %s', async (_what, code, body) => {
    server.answers({ body });
    expect(await reason(claim())).toMatchObject({ code });
  });

  test.each(['UNAVAILABLE', 'INTERNAL', 'TOO_COSTLY', 'LIMIT_EXCEEDED', undefined])(
    'is never what is null because of %s: that fails the call',
    async (code) => {
      server.answers({ body: { data, errors: [{ ...hidden, extensions: { code } }] } });
      expect(await reason(claim())).toMatchObject({ code: code ?? 'UNEXPECTED_ANSWER' });
    },
  );
});

describe('refusals', () => {
  const claim = () => client().claimPenalty({ idempotencyKey: 'k', input: { penaltyId: 'p' } });

  test('are data', async () => {
    server.answers({ body: { data: { claimPenalty: { refusals: [refusal], replayed: false, penalty: null } } } });
    const result = await claim();
    expect(result).toEqual({ ok: false, refusals: [refusal] });
    // What was refused has no penalty, and what was done no refusals: the compiler knows after a
    // look at `ok`.
    if (result.ok) throw new Error(`done: ${result.penalty?.id ?? ''}`);
    expect(result.refusals[0].code).toBe(sdk.RefusalCode.PENALTY_TRANSITION_NOT_ALLOWED);
  });

  test('are thrown by unwrap, all of them', async () => {
    const second = { ...refusal, code: 'NOT_FOUND', message: 'Nothing there.' };
    server.answers({
      body: { data: { claimPenalty: { refusals: [refusal, second], replayed: false, penalty: null } } },
    });
    const payload = await claim();
    expect(() => sdk.unwrap(payload)).toThrow(sdk.RefusedError);
    const error = await reason(Promise.resolve().then(() => sdk.unwrap(payload, 'penalty')));
    expect(error).toMatchObject({ code: 'PENALTY_TRANSITION_NOT_ALLOWED', refusals: [refusal, second] });
    expect(String(error)).toContain('Nothing there.');
    expect(String(error)).toContain('Wait for the answer.');
  });

  test('that are none let unwrap give the payload, or a field of it that is there', async () => {
    const penalty = { id: 'p' };
    server.answers({ body: { data: { claimPenalty: { refusals: [], replayed: true, penalty } } } });
    const payload = await claim();
    expect(payload).toEqual({ ok: true, replayed: true, penalty });
    expect(sdk.unwrap(payload)).toBe(payload);
    expect(sdk.unwrap(payload, 'penalty').id).toBe('p');
    server.answers({ body: { data: { claimPenalty: { refusals: [], replayed: true, penalty: null } } } });
    const hidden = await claim();
    expect(() => sdk.unwrap(hidden, 'penalty')).toThrow(TypeError);
  });
});
