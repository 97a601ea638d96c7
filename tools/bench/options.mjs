import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { Problem } from '../start/problem.mjs';

const MOST_PROPERTIES = 999;

/**
 * @typedef {object} Options
 * @property {number} properties
 * @property {number} cases of all properties
 * @property {number} rounds of each job; an odd number has a median that was measured
 * @property {number} seconds of each round
 * @property {number} connections
 * @property {readonly string[]} only names of jobs; none is all
 * @property {boolean} fresh loads the data anew
 * @property {readonly string[]} against main.js of other builds of the API, measured beside this one
 * @property {boolean} profile writes CPU profiles of the API
 */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      properties: { type: 'string', default: '40' },
      cases: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '8' },
      only: { type: 'string', default: '' },
      fresh: { type: 'boolean', default: false },
      against: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
    },
  });
  const properties = number('properties', values.properties);
  if (properties > MOST_PROPERTIES) throw new Problem(`--properties is at most ${MOST_PROPERTIES}.`, 'Ask for fewer.');
  return {
    properties,
    cases: number('cases', values.cases),
    rounds: number('rounds', values.rounds),
    seconds: number('seconds', values.seconds),
    connections: number('connections', values.connections),
    only: values.only.split(',').filter(Boolean),
    fresh: values.fresh,
    against: values.against.map((path) => resolve(path)),
    profile: values.profile,
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
function number(name, text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Problem(`--${name} is "${text}", which is no whole number above zero.`, `For example: --${name} 5`);
}
