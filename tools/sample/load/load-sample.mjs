import { writeFileSync } from 'node:fs';
import { readRows } from '../read-rows.mjs';
import { houseDataOf } from '../sample-data.mjs';
import { apiOf } from './api.mjs';
import { progressOf } from './progress.mjs';
import { LoadReport } from './report.mjs';
import { sendCare } from './send-care.mjs';
import { sendCases } from './send-cases.mjs';
import { sendKind } from './send-kind.mjs';

/**
 * Loads a file of bookings into the properties: guests, rooms, stays, folios, postings, in that order, because each
 * names rows of the kind before; then, for the slice, the cases, what the house knows of its rooms, and tasks.
 *
 * @typedef {object} Load
 * @property {string} url
 * @property {string | URL} file
 * @property {readonly import('../properties.mjs').PropertyData[]} properties
 * @property {import('../provision/keys.mjs').KeyFile} keys
 * @property {boolean} withCases
 * @property {string | undefined} report
 * @property {string | undefined} planted
 * @property {(line: string) => void} write
 */

const KINDS = /** @type {const} */ (['guests', 'rooms', 'stays', 'folios', 'postings']);

/** @param {Load} load @returns {Promise<number>} how many lines were refused */
export async function loadSample({ url, file, properties, keys, withCases, report, planted, write }) {
  const rows = await readRows(file);
  const loadReport = new LoadReport();
  const wrongLines = [];
  for (const property of properties) {
    const entry = keys[property.code];
    if (!entry)
      throw new Error(`There is no key for ${property.code}: the sample hotels are not set up. Run npm start first.`);
    const data = houseDataOf(rows, property, entry.firstDate);
    loadReport.addRows(property.code, data.house.bookings);
    await loadHouse(apiOf(url, property.code, entry.key), data, { withCases, report: loadReport, write });
    if (withCases) await sendCare(apiOf(url, property.code, entry.key), url, data);
    wrongLines.push(...data.wrongLines());
  }
  if (planted) writeFileSync(planted, `${JSON.stringify(wrongLines, null, 2)}\n`);
  if (report) await loadReport.writeTo(report);
  loadReport.summary().forEach(write);
  return loadReport.refusals.length;
}

/**
 * @param {import('./api.mjs').Api} api
 * @param {import('../sample-data.mjs').HouseData} data
 * @param {{ withCases: boolean, report: LoadReport, write: (line: string) => void }} options
 */
async function loadHouse(api, data, { withCases, report, write }) {
  const { code } = data.property;
  /** @type {Map<string, string>} */
  const stayIds = new Map();
  for (const kind of KINDS) {
    const rows = kind === 'rooms' ? data.house.rooms.length : data.house.bookings.length;
    const progress = progressOf(`${code} ${kind}`, rows, write);
    await sendKind(api, kind, data[kind](), (item, result) => {
      report.add(code, kind, item, result);
      if (kind === 'stays' && withCases && result.id !== null) stayIds.set(item.id, result.id);
      progress.add(item.line);
    });
    progress.done();
  }
  if (!withCases) return;
  await sendCases(api, data, stayIds, (item, result) => report.add(code, 'cases', item, result));
}
