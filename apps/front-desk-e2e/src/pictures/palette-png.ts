import { crc32, deflateSync } from 'node:zlib';

/** Pixels, row by row, four bytes each: red, green, blue, alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 256;
const LAST_BITS = 3;

/**
 * A PNG with a palette, a third of the size of one without. Colours that are nearly the same, as they are at the edges
 * of letters, become the most frequent of them: by less than the comparison lets pass.
 */
export function palettePng({ width, height, data }: Picture): Buffer {
  const indexOf = palette(data);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + x + 1] = indexOf.places.get(colourAt(data, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(indexOf.kept.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}

interface Palette {
  readonly kept: readonly number[];
  /** The place in the palette of every colour that occurs. */
  readonly places: ReadonlyMap<number, number>;
}

function palette(data: Uint8Array): Palette {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = [...new Map(all.toReversed().map((colour) => [coarse(colour), colour])).values()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    .slice(0, COLOURS);
  return { kept, places: new Map(all.map((colour) => [colour, nearest(colour, kept)])) };
}

function nearest(colour: number, kept: readonly number[]): number {
  let best = { place: 0, far: Number.POSITIVE_INFINITY };
  for (const [place, one] of kept.entries()) {
    const far = distance(colour, one);
    if (far < best.far) best = { place, far };
  }
  return best.place;
}

function distance(a: number, b: number): number {
  const other = bytesOf(b);
  return bytesOf(a).reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0);
}

/** Colours that differ in their last bits only are one. */
function coarse(colour: number): number {
  return bytesOf(colour).reduce((group, byte) => group * 256 + (byte >> LAST_BITS), 0);
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function bytesOf(colour: number): number[] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
