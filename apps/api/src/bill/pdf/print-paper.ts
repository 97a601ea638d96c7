import { resolve } from 'node:path';
import type { PaperDefinition } from 'pdfmake';

/** Beside the compiled files, in a clone and in the image alike. */
const FONTS = resolve(__dirname, '../../../fonts');
const FILES = { normal: resolve(FONTS, 'inter-regular.ttf'), bold: resolve(FONTS, 'inter-semi-bold.ttf') };

type Printer = (definition: PaperDefinition) => Promise<Buffer>;
let printer: Promise<Printer> | undefined;

/** A document as PDF. Nothing is fetched, and no file read but our own fonts, whatever a text on the bill says. */
export async function printPaper(definition: PaperDefinition): Promise<Buffer> {
  printer ??= loadPrinter();
  return (await printer)(definition);
}

/** When something is printed first: it costs more to load than the rest of the process. */
async function loadPrinter(): Promise<Printer> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Inter: FILES });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FILES).includes(path));
  return (definition) => pdfmake.createPdf(definition).getBuffer();
}
