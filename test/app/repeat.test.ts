import { repeat, type Job } from '../../api/jobs/repeat';

const warned: string[] = [];
const log = { info: () => undefined, warn: (_fields: object, message: string) => void warned.push(message) };

/** A job whose runs are ended by the test. */
function heldJob(firstAfterMs = 0): { job: Job; end: (how?: Error) => void; begun: (times: number) => Promise<void> } {
  const waiting: ((how?: Error) => void)[] = [];
  let times = 0;
  let told: () => void = () => undefined;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      times += 1;
      waiting.push((how) => (how === undefined ? resolve() : reject(how)));
      told();
    });
  return {
    job: { name: 'held', firstAfterMs, everyMs: 0, run },
    end: (how) => waiting.shift()?.(how),
    begun: (wanted) =>
      new Promise((resolve) => {
        told = () => {
          if (times >= wanted) resolve();
        };
        told();
      }),
  };
}

test('a job runs again after it ended, and one that fails is told and runs again', async () => {
  const { job, end, begun } = heldJob();
  const jobs = repeat([job], log);
  await begun(1);
  end(new Error('no'));
  await begun(2);
  expect(warned).toEqual(['a job failed, and is done again at its next time']);
  expect(jobs.runs()).toMatchObject([{ name: 'held', done: 0, failed: 1 }]);
  end();
  await begun(3);
  expect(jobs.runs()).toMatchObject([{ done: 1, failed: 1 }]);
  const stopped = jobs.stop();
  end();
  await stopped;
  expect(jobs.runs()).toMatchObject([{ done: 2, failed: 1 }]);
});

test('a stop waits for the run under way, and starts none', async () => {
  const { job, end, begun } = heldJob();
  const late = heldJob(60_000);
  const jobs = repeat([job, late.job], log);
  await begun(1);
  let isStopped = false;
  const stopped = jobs.stop().then(() => (isStopped = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  end();
  await stopped;
  expect(jobs.runs().map(({ done }) => done)).toEqual([1, 0]);
});

test('a run is told when its jobs are stopped', async () => {
  const told: boolean[] = [];
  const { job, end, begun } = heldJob();
  const run = async (isStopped: () => boolean): Promise<void> => {
    told.push(isStopped());
    await job.run(isStopped);
    told.push(isStopped());
  };
  const jobs = repeat([{ ...job, run }], log);
  await begun(1);
  const stopped = jobs.stop();
  end();
  await stopped;
  expect(told).toEqual([false, true]);
});

test('a job that is woken runs at once, and once more after the run under way', async () => {
  const { job, end, begun } = heldJob(60_000);
  let wake = (): void => undefined;
  const jobs = repeat([{ ...job, everyMs: 60_000, wakes: (how) => (wake = how) }], log);
  wake();
  await begun(1);
  wake();
  wake();
  end();
  await begun(2);
  end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(jobs.runs()).toMatchObject([{ done: 2, failed: 0 }]);
  await jobs.stop();
  wake();
  expect(jobs.runs()).toMatchObject([{ done: 2 }]);
});
