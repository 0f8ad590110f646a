import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Printed } from '../../api/domain/document/printed';
import { instant } from '../../api/domain/time/instant';
import { printDocument } from '../../api/pdf/print-document';
import { Printer, PrinterBusy } from '../../api/pdf/printer';

/** Documents are laid out in a thread, one after another, and no more wait than may. */

const execArgv = ['-r', path.join(__dirname, '../support/compiling-hook.cjs')];
const saying = (text: string): Printed => ({
  language: 'en',
  title: 'Report',
  author: 'A',
  about: 'B',
  writtenAt: instant(0),
  sections: [{ heading: null, parts: [{ kind: 'TEXT', text }] }],
});
const printers: Printer[] = [];
function printerWith(options: ConstructorParameters<typeof Printer>[0] = {}): Printer {
  const printer = new Printer({ execArgv, ...options });
  printers.push(printer);
  return printer;
}
afterEach(() => Promise.all(printers.splice(0).map((each) => each.close())));

test('the bytes of a thread are those that are laid out here', async () => {
  const printer = printerWith();
  const texts = ['one', 'two', 'three'];
  const [here, there] = [
    await Promise.all(texts.map((text) => printDocument(saying(text)))),
    await Promise.all(texts.map((text) => printer.print(saying(text)))),
  ];
  there.forEach((bytes, at) => expect(bytes.equals(here[at]!)).toBe(true));
});

test('as many wait as may, and others are told at once', async () => {
  const printer = printerWith({ waiting: 2 });
  const [first, second, third] = ['1', '2', '3'].map((text) => printer.print(saying(text)));
  await expect(third).rejects.toThrow(PrinterBusy);
  await Promise.all([first, second]);
  await expect(printer.print(saying('4'))).resolves.toBeInstanceOf(Buffer);
});

test('what nobody waits for any more when its turn comes is not laid out', async () => {
  const printer = printerWith();
  const first = printer.print(saying('1'));
  const left = printer.print(saying('2'), () => false);
  const last = printer.print(saying('3'));
  await expect(left).rejects.toThrow('Nobody waits for it.');
  await Promise.all([first, last]);
});

test('a document that takes too long is given up with its thread, and the next has another', async () => {
  const printer = printerWith({ longestMs: 1 });
  const given = [printer.print(saying('1')), printer.print(saying('2'))];
  const reason = new Error('A document was not laid out within 1 ms.');
  for (const each of await Promise.allSettled(given)) expect(each).toEqual({ status: 'rejected', reason });
});

test('where no thread can be started, each document is told, and none waits for ever', async () => {
  const printer = printerWith({ waiting: 2, execArgv: ['--no-such-option'] });
  for (const text of ['1', '2', '3'])
    await expect(printer.print(saying(text))).rejects.toMatchObject({ code: 'ERR_WORKER_INVALID_EXEC_ARGV' });
});

test('a document that cannot be laid out is told, and the next one can', async () => {
  const printer = printerWith();
  await expect(printer.print({ ...saying('1'), sections: null as never })).rejects.toThrow('sections is not iterable');
  await expect(printer.print(saying('2'))).resolves.toBeInstanceOf(Buffer);
});

test('a thread that ends by itself ends what it had in hand alone', async () => {
  const printer = printerWith({ execArgv: ['-r', path.join(__dirname, 'no-such-file.cjs')] });
  await expect(printer.print(saying('1'))).rejects.toThrow('no-such-file');
  await expect(printer.print(saying('2'))).rejects.toThrow('no-such-file');
});

test('requests go on while a document is laid out', async () => {
  const printer = printerWith();
  await printer.print(saying('warm'));
  let isDone = false;
  const printing = printer.print(saying('word '.repeat(40_000))).finally(() => {
    isDone = true;
  });
  // Had this thread laid it out, it would be done by the time that others have their turn.
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  expect((await printing).length).toBeGreaterThan(10_000);
});

test('a printer that was closed takes nothing, and tells what waited', async () => {
  const printer = printerWith();
  const waiting = printer.print(saying('1'));
  const told = expect(waiting).rejects.toThrow(PrinterBusy);
  await printer.close();
  await told;
  await expect(printer.print(saying('2'))).rejects.toThrow(PrinterBusy);
});

test('a thread with nothing to do ends, and the next document starts another', async () => {
  const printer = printerWith({ idleMs: 1 });
  const terminate = jest.spyOn(Worker.prototype, 'terminate');
  const ended = new Promise<void>((resolve) => {
    terminate.mockImplementationOnce(function (this: Worker) {
      this.once('exit', () => resolve());
      return this.terminate();
    });
  });
  await printer.print(saying('1'));
  await ended;
  await expect(printer.print(saying('2'))).resolves.toBeInstanceOf(Buffer);
  terminate.mockRestore();
});
