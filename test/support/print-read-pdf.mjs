import { Buffer } from 'node:buffer';
import { getDocumentProxy } from 'unpdf';

/** Reads a PDF from the standard input, and prints what is in it as JSON. */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const proxy = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const pages = [];
for (let number = 1; number <= proxy.numPages; number += 1) {
  const page = await proxy.getPage(number);
  const { items } = await page.getTextContent();
  pages.push({
    items: items.map(({ str, transform, width }) => ({ str, x: transform[4], y: transform[5], width })),
    tree: await page.getStructTree(),
  });
}
const { info, metadata } = await proxy.getMetadata();
const xmp = Object.fromEntries(metadata ?? []);
const files = Object.values((await proxy.getAttachments()) ?? {}).map(({ filename, content }) => ({
  name: filename,
  text: Buffer.from(content).toString('utf8'),
}));
process.stdout.write(JSON.stringify({ pages, info, xmp, files, marks: await proxy.getMarkInfo() }));
