const BOX = { width: 132, height: 40, gapX: 20, gapY: 64 };
const MARGIN = 24;

/**
 * How deep each word stands: below everything it uses.
 *
 * @param {Record<string, string[]>} words
 * @returns {Map<string, number>}
 */
export function layersOf(words) {
  const depth = new Map();
  for (const [word, uses] of Object.entries(words)) {
    depth.set(word, 1 + Math.max(-1, ...uses.map((used) => depth.get(used))));
  }
  return depth;
}

/**
 * What is said anyway through another use is left out of the picture, or it would be a knot.
 *
 * @param {Record<string, string[]>} words
 * @returns {[string, string][]}
 */
export function arrowsOf(words) {
  const reaches = new Map();
  for (const [word, uses] of Object.entries(words)) {
    reaches.set(word, new Set(uses.flatMap((used) => [used, ...reaches.get(used)])));
  }
  return Object.entries(words).flatMap(([word, uses]) =>
    uses
      .filter((used) => !uses.some((other) => other !== used && reaches.get(other).has(used)))
      .map((used) => /** @type {[string, string]} */ ([word, used])),
  );
}

/**
 * The table of words as a picture: a word stands below the words it may use.
 *
 * @param {Record<string, string[]>} words
 * @returns {string} SVG
 */
export function drawWords(words) {
  const layers = rowsOf(layersOf(words));
  const widest = Math.max(...layers.map((row) => row.length));
  const width = MARGIN * 2 + widest * (BOX.width + BOX.gapX) - BOX.gapX;
  const height = MARGIN * 2 + layers.length * (BOX.height + BOX.gapY) - BOX.gapY;
  const places = placesOf(layers, width);
  const arrows = arrowsOf(words).map(([from, to]) => arrow(places.get(from), places.get(to)));
  const boxes = [...places].map(([word, place]) => box(word, place));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">The words of Amends: each stands below the words it may use</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<g fill="none" stroke="#6b7486" stroke-width="1.2">
${arrows.join('\n')}
</g>
<g font-family="Inter, system-ui, sans-serif" font-size="14" text-anchor="middle">
${boxes.join('\n')}
</g>
</svg>
`;
}

/** @param {Map<string, number>} depth */
function rowsOf(depth) {
  const rows = /** @type {string[][]} */ ([]);
  for (const [word, layer] of depth) (rows[layer] ??= []).push(word);
  return rows;
}

/**
 * @param {string[][]} rows
 * @param {number} width
 */
function placesOf(rows, width) {
  const places = new Map();
  rows.forEach((row, layer) => {
    const rowWidth = row.length * (BOX.width + BOX.gapX) - BOX.gapX;
    row.forEach((word, index) => {
      places.set(word, {
        x: (width - rowWidth) / 2 + index * (BOX.width + BOX.gapX),
        y: MARGIN + layer * (BOX.height + BOX.gapY),
      });
    });
  });
  return places;
}

/** @typedef {{ x: number, y: number }} Place */

/**
 * @param {Place} from
 * @param {Place} to
 */
function arrow(from, to) {
  const [x1, y1] = [from.x + BOX.width / 2, from.y];
  const [x2, y2] = [to.x + BOX.width / 2, to.y + BOX.height];
  const bend = (y1 - y2) / 2;
  return `<path d="M${x1} ${y1} C${x1} ${y1 - bend} ${x2} ${y2 + bend} ${x2} ${y2}"/>`;
}

/**
 * @param {string} word
 * @param {Place} place
 */
function box(word, { x, y }) {
  const middle = x + BOX.width / 2;
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="#f4f6f9" stroke="#0b57d0"/><text x="${middle}" y="${y + 25}" fill="#1a1f2b">${word}</text>`;
}
