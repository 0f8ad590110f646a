import { StartFailure } from '../../api/store/database/start-failure';
import type { FromWorker, ToWorker } from '../../api/workers/messages';
import { startWorkers, type WorkerProcess, type WorkersOptions } from '../../api/workers/workers';

const BEGIN = { kind: 'BEGIN', databaseUrl: 'postgres://h/d', movedSeconds: 0, demoKeys: [] } as const;
const URL = 'http://127.0.0.1:4000';

/** A worker that is played. */
class Played implements WorkerProcess {
  readonly told: ToWorker[] = [];
  killed = false;
  private readonly listeners: ((message: FromWorker) => void)[] = [];
  private readonly exits: ((how: string) => void)[] = [];

  constructor(
    readonly pid: number,
    private readonly onTold: (message: ToWorker, self: Played) => void,
  ) {}

  send(message: ToWorker): void {
    this.told.push(message);
    this.onTold(message, this);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.listeners.push(listener);
  }

  onExit(listener: (how: string) => void): void {
    this.exits.push(listener);
  }

  kill(): void {
    this.killed = true;
    this.end('SIGKILL');
  }

  say(message: FromWorker): void {
    for (const listener of this.listeners) listener(message);
  }

  end(how: string): void {
    for (const exit of this.exits.splice(0)) exit(how);
  }
}

/** Starts and stops as it is told to. */
const obedient = (message: ToWorker, self: Played): void => {
  if (message.kind === 'BEGIN') self.say({ kind: 'READY', url: URL });
  if (message.kind === 'STOP') self.end('code 0');
};

/** Workers of which each does what is said for its turn; further ones obey. */
function cast(...parts: ((message: ToWorker, self: Played) => void)[]): {
  readonly options: WorkersOptions;
  readonly forked: Played[];
  readonly lost: string[];
  readonly lines: string[];
} {
  const forked: Played[] = [];
  const lost: string[] = [];
  const lines: string[] = [];
  const options: WorkersOptions = {
    count: 2,
    begin: BEGIN,
    fork: () => {
      const worker = new Played(100 + forked.length, parts[forked.length] ?? obedient);
      forked.push(worker);
      return worker;
    },
    log: { warn: (_, line) => lines.push(line), info: (_, line) => lines.push(line) },
    onLost: (reason) => lost.push(reason),
    restartAfterMs: [0, 0],
  };
  return { options, forked, lost, lines };
}

/** Lets timers of no time pass. */
async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('as many as wanted are started, told where the database is, and stopped in order', async () => {
  const { options, forked, lost } = cast();
  const workers = await startWorkers(options);
  expect(workers.url).toBe(URL);
  expect(workers.ready().map(({ pid }) => pid)).toEqual([100, 101]);
  await Promise.all([workers.stop(), workers.stop()]);
  expect(forked.map(({ told }) => told.map(({ kind }) => kind))).toEqual([
    ['BEGIN', 'STOP'],
    ['BEGIN', 'STOP'],
  ]);
  expect(forked[0]?.told[0]).toEqual(BEGIN);
  expect([workers.ready(), lost]).toEqual([[], []]);
});

test('one that ends by itself is replaced, with a line', async () => {
  const { options, forked, lost, lines } = cast();
  const workers = await startWorkers(options);
  forked[0]?.end('SIGKILL');
  expect(workers.ready().map(({ pid }) => pid)).toEqual([101]);
  await turns();
  expect(workers.ready().map(({ pid }) => pid)).toEqual([102, 101]);
  expect(lines).toEqual(['A worker ended by itself (SIGKILL). Another takes its place.', 'The worker takes requests.']);
  expect(lost).toEqual([]);
  await workers.stop();
});

test('one that ends again and again is not replaced for ever: that is said once, with the last reason', async () => {
  const failing = (message: ToWorker, self: Played): void => {
    if (message.kind !== 'BEGIN') return;
    self.say({ kind: 'FAILED', message: 'no memory' });
    self.end('code 1');
  };
  const { options, forked, lost } = cast(obedient, obedient, failing, failing, failing, failing);
  const workers = await startWorkers(options);
  forked[0]?.end('code 134');
  forked[1]?.end('code 134');
  await turns();
  expect(lost).toEqual(['A worker ended by itself again and again, the last time: no memory']);
  expect(forked).toHaveLength(6);
  await workers.stop();
});

test('after a while without an end, tries are counted anew', async () => {
  const { options, forked, lost } = cast();
  const workers = await startWorkers({ ...options, soundAfterMs: -1 });
  for (let death = 0; death < 5; death += 1) {
    forked.at(death === 0 ? 0 : -1)?.end('SIGKILL');
    await turns();
  }
  expect(workers.ready()).toHaveLength(2);
  expect(lost).toEqual([]);
  await workers.stop();
});

test('one that does not stop is ended', async () => {
  const deaf = (message: ToWorker, self: Played): void => {
    if (message.kind === 'BEGIN') self.say({ kind: 'READY', url: URL });
  };
  const { options, forked } = cast(deaf);
  const workers = await startWorkers({ ...options, stopWithinMs: 1 });
  await workers.stop();
  expect(forked.map(({ killed }) => killed)).toEqual([true, false]);
});

test('a start that one of them refuses fails with its sentence, and leaves none running', async () => {
  const refusing = (message: ToWorker, self: Played): void => {
    if (message.kind !== 'BEGIN') return;
    self.say({ kind: 'FAILED', message: 'The database is gone.', whatToDo: 'Start it.' });
    self.end('code 1');
  };
  const { options, forked, lost } = cast(obedient, refusing);
  await expect(startWorkers(options)).rejects.toEqual(new StartFailure('The database is gone.', 'Start it.'));
  expect(forked[0]?.told.map(({ kind }) => kind)).toEqual(['BEGIN', 'STOP']);
  expect([forked.length, lost]).toEqual([2, []]);
});

test('a failure of the system keeps its code, so that the port that is taken is named', async () => {
  const { options } = cast((message, self) => {
    if (message.kind !== 'BEGIN') return;
    self.say({ kind: 'FAILED', message: 'taken', code: 'EADDRINUSE' });
    self.end('code 1');
  });
  await expect(startWorkers(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
