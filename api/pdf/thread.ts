import { parentPort } from 'node:worker_threads';
import type { Printed } from '../domain/document/printed';
import type { PrintedLetter } from '../domain/dunning/letter/printed-letter';
import type { PrintedInvoice } from '../domain/invoicing/document/printed-invoice';
import { printDocument } from './print-document';
import { printInvoice } from './print-invoice';
import { printLetter } from './print-letter';

/** A document of any kind, before it is laid out. */
export type AnyPrinted = Printed | PrintedInvoice | PrintedLetter;

/** What a thread is asked for. */
export interface Order {
  readonly number: number;
  readonly printed: AnyPrinted;
}

/** What a thread gives back: the bytes, or why there are none. */
export type Delivery =
  { readonly number: number; readonly bytes: Uint8Array } | { readonly number: number; readonly fault: string };

parentPort?.on('message', (order: Order) => void deliver(order));

async function deliver({ number, printed }: Order): Promise<void> {
  const delivery: Delivery = await layOut(printed).then(
    (bytes) => ({ number, bytes }),
    (error: unknown) => ({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(delivery);
}

function layOut(printed: AnyPrinted): Promise<Buffer> {
  if ('sections' in printed) return printDocument(printed);
  return 'subject' in printed ? printLetter(printed) : printInvoice(printed);
}
