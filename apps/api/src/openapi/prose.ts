import { html, type Html, type Part } from './html';

const MARKS = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/;

/** Paragraphs with code, bold words and links: all the Markdown the document has. */
export function prose(text: string): Html {
  return html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

/** The same within a line. */
export function inline(text: string): Part {
  return text.split(MARKS).map(marked);
}

function marked(piece: string): Part {
  const link = /^\[(.+)\]\((.+)\)$/.exec(piece);
  if (link) return html`<a href="${link[2]}">${inline(link[1] ?? '')}</a>`;
  if (/^`.+`$/.test(piece)) return html`<code>${piece.slice(1, -1)}</code>`;
  return /^\*\*.+\*\*$/s.test(piece) ? html`<strong>${piece.slice(2, -2)}</strong>` : piece;
}
