import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What somebody who opens a PDF finds in it. */
export interface ReadPdf {
  /** With single spaces. */
  readonly text: string;
  /** Width and height in points. */
  readonly size: readonly number[];
  /** Of the document, BCP 47. */
  readonly language: string | null;
  readonly pages: number;
}

export function readPdf(pdf: Buffer): ReadPdf {
  const answer = execFileSync(process.execPath, [join(__dirname, 'pdf-reader.mjs')], { input: pdf });
  return JSON.parse(String(answer)) as ReadPdf;
}
