/** Reads a PDF from standard input and tells what is in it, as JSON. A process of its own: pdf.js is loaded as a module. */
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(pdf, { mergePages: true });
const { info } = await pdf.getMetadata();
const first = await pdf.getPage(1);
console.log(
  JSON.stringify({
    text: text.replace(/[\s\u00a0\u202f]+/g, ' '),
    size: first.view.slice(2).map(Math.round),
    language: info.Language ?? null,
    pages: pdf.numPages,
  }),
);
