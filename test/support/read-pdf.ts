import { execFile } from 'node:child_process';
import path from 'node:path';

/** A part of a page's structure. */
export interface PdfNode {
  readonly role?: string;
  readonly children?: readonly PdfNode[];
}

/** What is drawn on a page, in points from its lower left corner, and how it is read. */
export interface PdfPage {
  readonly items: readonly { readonly str: string; readonly x: number; readonly y: number; readonly width: number }[];
  readonly tree: PdfNode;
}

/** What another library finds in a PDF. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: Readonly<Record<string, unknown>>;
  /** What is attached, as text. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly marks: Readonly<Record<string, unknown>> | null;
}

/** Reads a PDF in a process of its own: the library is of modules alone, which Jest does not load. */
export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return new Promise((resolve, reject) => {
    const reader = execFile(
      process.execPath,
      [path.join(__dirname, 'print-read-pdf.mjs')],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, said, complaints) => {
        if (error === null) resolve(JSON.parse(said) as ReadPdf);
        else reject(new Error(complaints, { cause: error }));
      },
    );
    reader.stdin?.end(bytes);
  });
}
