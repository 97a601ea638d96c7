import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { ROW_RULES } from '../row-rules.mjs';

/**
 * What became of each row of the file: counts by kind and status, refusals, and the rules it hit.
 *
 * @typedef {'created' | 'updated' | 'unchanged' | 'refused'} Status
 * @typedef {Record<string, Record<Status, number>>} Counts by kind
 * @typedef {{ line: number, property: string, rules: readonly string[], results: Record<string, Partial<Record<Status, number>>>, refusals: object[] }} RowReport
 */

const LINES_SHOWN = 12;
const REFUSALS_SHOWN = 20;

export class LoadReport {
  /** @type {Counts} */
  counts = {};
  /** @type {{ property: string, kind: string, id: string, code: string, detail: string }[]} */
  refusals = [];
  /** @type {Map<number, RowReport>} */
  rows = new Map();

  /** @param {string} property @param {readonly import('../booking.mjs').Booking[]} bookings */
  addRows(property, bookings) {
    for (const { line, rules } of bookings) this.rows.set(line, { line, property, rules, results: {}, refusals: [] });
  }

  /**
   * @param {string} property
   * @param {string} kind
   * @param {{ line: number | undefined, id: string }} item
   * @param {{ status: Status, problem?: { code: string, detail: string } }} result
   */
  add(property, kind, { line, id }, { status, problem }) {
    const counts = (this.counts[kind] ??= { created: 0, updated: 0, unchanged: 0, refused: 0 });
    counts[status] += 1;
    const row = line === undefined ? undefined : this.rows.get(line);
    if (row) {
      const results = (row.results[kind] ??= {});
      results[status] = (results[status] ?? 0) + 1;
    }
    if (status !== 'refused') return;
    const refusal = { property, kind, id, code: problem?.code ?? 'unknown', detail: problem?.detail ?? '' };
    this.refusals.push(refusal);
    row?.refusals.push(refusal);
  }

  /** A line for each row. @param {string} file */
  async writeTo(file) {
    const stream = createWriteStream(file);
    for (const row of this.rows.values()) {
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
  }

  /** @returns {string[]} */
  summary() {
    return [...this.rulesHit(), '', ...this.totals(), ...this.refused()];
  }

  /** @returns {string[]} */
  rulesHit() {
    /** @type {Map<string, number[]>} */
    const lines = new Map();
    for (const { line, rules } of this.rows.values()) {
      for (const rule of rules) {
        const found = lines.get(rule) ?? [];
        found.push(line);
        lines.set(rule, found);
      }
    }
    const hit = Object.keys(ROW_RULES).filter((rule) => lines.has(rule));
    return [
      'Rows put right by a written rule (tools/sample/ROWS.md):',
      ...hit.map((rule) => lineOf(rule, lines.get(rule) ?? [])),
    ];
  }

  /** @returns {string[]} */
  totals() {
    const rows = Object.entries(this.counts).map(([kind, { created, updated, unchanged, refused }]) =>
      [kind.padEnd(10), ...[created, updated, unchanged, refused].map((count) => String(count).padStart(9))].join(' '),
    );
    return ['             created   updated unchanged   refused', ...rows];
  }

  /** @returns {string[]} */
  refused() {
    if (this.refusals.length === 0) return [];
    const shown = this.refusals.slice(0, REFUSALS_SHOWN);
    const more = this.refusals.length - shown.length;
    return [
      '',
      `Refused, which no rule foresees: ${this.refusals.length}`,
      ...shown.map(({ property, kind, id, code, detail }) => `  ${property} ${kind} ${id}: ${code} ${detail}`),
      ...(more > 0 ? [`  and ${more} more; see --report`] : []),
    ];
  }
}

/** @param {string} rule @param {readonly number[]} lines */
function lineOf(rule, lines) {
  const shown = lines.slice(0, LINES_SHOWN).join(', ');
  const more = lines.length > LINES_SHOWN ? ', …' : '';
  return `  ${rule.padEnd(20)} ${String(lines.length).padStart(6)}  line ${shown}${more}`;
}
