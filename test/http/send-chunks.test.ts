import { Writable } from 'node:stream';
import { Work } from '../../api/executor/work';
import { sendChunks } from '../../api/http/documents/send-chunks';

/** A caller who takes the first bytes, and no more. */
function stalled(): Writable & { readonly took: number[] } {
  const took: number[] = [];
  return Object.assign(new Writable({ highWaterMark: 1, write: (bytes: Buffer) => void took.push(bytes.length) }), {
    took,
  });
}

async function* chunks(onGiven: (given: number) => void): AsyncGenerator<Buffer> {
  for (let given = 1; given <= 3; given += 1) {
    onGiven(given);
    yield Buffer.alloc(4);
  }
}

test('a caller who takes no more is cut off when the work is stopped', async () => {
  const work = new Work();
  const response = stalled();
  const given: number[] = [];
  const sent = sendChunks(
    response,
    chunks((each) => given.push(each)),
    work,
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect([response.took, given]).toEqual([[4], [1]]);
  work.stop(new Error('too long'));
  await sent;
  expect(response.destroyed).toBe(true);
  expect(response.took).toEqual([4]);
});

test('what fails while its caller is there is thrown', async () => {
  const failing = (async function* (): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1);
    throw new Error('missing');
  })();
  const response = new Writable({ write: (_bytes, _encoding, done) => done() });
  await expect(sendChunks(response, failing, new Work())).rejects.toThrow('missing');
});
