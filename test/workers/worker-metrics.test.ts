import { Registry } from 'prom-client';
import { countJobs, createMetrics, type Metrics } from '../../api/http/metrics';
import { WorkerMetrics } from '../../api/workers/worker-metrics';
import type { WorkerProcess } from '../../api/workers/workers';

const SEEN = { operation: 'query contracts', code: undefined, milliseconds: 20, cost: 12, statements: 1, party: 'p' };
const COUNT = 'astreinte_operation_seconds_count{operation="query contracts",code="OK"}';

/** A worker that counts, and answers when it is asked, unless it is deaf. */
function counting(pid: number, all: () => WorkerMetrics, isDeaf = false): { process: WorkerProcess; metrics: Metrics } {
  const metrics = createMetrics({ pool: () => ({ total: 3, idle: 1, waiting: 0 }) });
  const process: WorkerProcess = {
    pid,
    send: (message) => {
      if (message.kind !== 'COUNT' || isDeaf) return;
      void metrics.registry.getMetricsAsJSON().then((counted) => {
        // As it comes through a pipe.
        const sent = JSON.parse(JSON.stringify(counted)) as typeof counted;
        all().hear({ kind: 'COUNTED', question: message.question, metrics: sent });
      });
    },
    onMessage: () => undefined,
    onExit: () => undefined,
    kill: () => undefined,
  };
  return { process, metrics };
}

test('what workers count is added up, beside the jobs; an ended one takes nothing away', async () => {
  const own = new Registry();
  countJobs(own, () => [{ name: 'seal', done: 3, failed: 0, lastMs: 10 }]);
  const workers: WorkerProcess[] = [];
  const all: WorkerMetrics = new WorkerMetrics(own);
  const first = counting(1, () => all);
  const second = counting(2, () => all);
  workers.push(first.process, second.process);
  first.metrics.note(SEEN);
  first.metrics.note(SEEN);
  second.metrics.note(SEEN);
  const both = await all.text(workers);
  expect(both).toContain(`${COUNT} 3`);
  expect(both).toContain('astreinte_pool_connections{state="busy"} 4');
  expect(both).toContain('astreinte_job_runs{job="seal",outcome="done"} 3');
  expect(both.match(/# TYPE astreinte_job_runs /g)).toHaveLength(1);

  const third = counting(3, () => all);
  workers.splice(0, 1, third.process);
  third.metrics.note(SEEN);
  for (const scrape of [await all.text(workers), await all.text(workers)]) {
    expect(scrape).toContain(`${COUNT} 4`);
    expect(scrape).toContain('astreinte_pool_connections{state="busy"} 4');
  }
});

test('a worker that does not answer is left out', async () => {
  const workers: WorkerProcess[] = [];
  const all: WorkerMetrics = new WorkerMetrics(new Registry());
  const first = counting(1, () => all);
  const deaf = counting(2, () => all, true);
  workers.push(first.process, deaf.process);
  first.metrics.note(SEEN);
  expect(await all.text(workers)).toContain(`${COUNT} 1`);
});
