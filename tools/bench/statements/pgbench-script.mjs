import { KINDS } from '../data/ids.mjs';
import { housesOf } from '../requests.mjs';

const TEXT = /'((?:[^']|'')*)'/g;
/** What pgbench would take for one of its own, even inside a text. */
const VARIABLE = /:[A-Za-z_]/;

/**
 * A pgbench script that sends the same statements in the same groups. Ids made for a request are counted up, for each
 * client and run: pgbench has no clock. Two things differ, because a prepared statement cannot take them: the tenant is
 * set by `set_config`, and instants are counted from `now()`.
 *
 * @typedef {import('./template.mjs').Template & { types: readonly string[] }} Typed template with its parameters' types
 *
 * @param {readonly Typed[]} templates
 * @param {{ properties: number, spots: import('../jobs.mjs').Spots, isRead: boolean, once?: boolean }} where
 * @returns {string}
 */
export function pgbenchScript(templates, where) {
  const lines = [
    `\\set turn :turn + 1`,
    ...(where.once ? nextGuest(where) : anyGuest(where)),
    `\\set line random(1, 20)`,
  ];
  const groups = grouped(templates.flatMap(apart), where.isRead);
  for (const group of groups) {
    if (group.length === 1) lines.push(...group);
    else lines.push('\\startpipeline', ...group, '\\endpipeline');
  }
  return `${lines.join('\n')}\n`;
}

/** @param {{ properties: number, spots: import('../jobs.mjs').Spots }} where */
function anyGuest({ properties, spots }) {
  const { from, to } = housesOf(spots, properties);
  return [
    `\\set property random(${from}, ${to})`,
    `\\set number ${spots.first} + ${spots.step} * random(0, ${spots.count - 1})`,
  ];
}

/**
 * Each guest once, whichever client it is: one of every property, then the next of every property.
 *
 * @param {{ properties: number, spots: import('../jobs.mjs').Spots }} where
 */
function nextGuest({ properties, spots }) {
  const { from, to } = housesOf(spots, properties);
  const houses = to - from + 1;
  return [
    `\\set place :client_id + :clients * (:turn - 1)`,
    `\\set property ${from} + :place % ${houses}`,
    `\\set number ${spots.first} + ${spots.step} * (:place / ${houses})`,
  ];
}

/**
 * Statements that are one message: a prepared one can hold only one of them.
 *
 * @param {Typed} template
 * @returns {readonly Typed[]}
 */
function apart(template) {
  const [first, ...more] = template.text;
  if (template.values.length > 0 || !first || !('literal' in first) || !first.literal.startsWith('BEGIN; '))
    return [template];
  const rest = { literal: first.literal.slice('BEGIN; '.length) };
  return [
    { ...template, text: [{ literal: 'BEGIN' }] },
    { ...template, text: [rest, ...more], joined: true },
  ];
}

/**
 * What a statement answers can only be kept outside a pipeline: what the API sends in front of such a one goes with the
 * group before, so that pgbench asks no more often than the API.
 *
 * @param {readonly Typed[]} templates
 * @param {boolean} isRead
 * @returns {string[][]}
 */
function grouped(templates, isRead) {
  const tenant = `SELECT set_config('amends.property_id', ${uuid(KINDS.property, 'open', 0, 0)}, false);`;
  /** @type {string[][]} */
  const groups = isRead ? [[tenant]] : [];
  templates.forEach((template, index) => {
    const needsAnswer = templates.slice(index + 1).some(usesCaseNumber) && template.name === 'next-case-number';
    const statement = needsAnswer ? `${sqlOf(template)} \\gset` : `${sqlOf(template)};`;
    const joins = (template.joined || (isRead && index === 0)) && !needsAnswer && groups.length > 0;
    if (joins) groups.at(-1)?.push(statement);
    else groups.push([statement]);
    if (needsAnswer && template.joined) groups.splice(-3, 2, groups.slice(-3, -1).flat());
  });
  return groups;
}

/** @param {Typed} template */
function usesCaseNumber({ values }) {
  return values.some((value) => 'pieces' in value && value.pieces.some((piece) => 'caseNumber' in piece));
}

/** @param {Typed} template */
function sqlOf({ text, values, types }) {
  const written = text.map((piece) => ('literal' in piece ? piece.literal : 'OPEN')).join('');
  if (/^\s*SET LOCAL amends\.property_id/.test(written)) {
    return `SELECT set_config('amends.property_id', ${uuid(KINDS.property, 'open', 0, 0)}, true)`;
  }
  return written
    .replace(TEXT, (whole, text) => (VARIABLE.test(text) ? literal(text.replaceAll("''", "'")) : whole))
    .replace(/\$(\d+)/g, (_, at) => expression(values[Number(at) - 1], typeNamed(types[Number(at) - 1])))
    .trim();
}

/** `character` alone would be one letter of it. @param {string | undefined} type */
function typeNamed(type = 'text') {
  return type.replace(/^character(?! varying)/, 'bpchar');
}

/**
 * @param {import('./template.mjs').Value | undefined} value
 * @param {string} type
 * @returns {string}
 */
function expression(value, type) {
  if (value === undefined) return 'NULL';
  if ('pieces' in value) return `(${value.pieces.map(pieceOf).join(' || ')})::${type}`;
  if ('offsetMs' in value) return `(now() + interval '${value.offsetMs} milliseconds')::${type}`;
  if ('list' in value)
    return `ARRAY[${value.list.map((item) => expression(item, type.replace('[]', ''))).join(', ')}]::${type}`;
  const { constant } = value;
  if (constant === null) return `NULL::${type}`;
  return `${literal(Buffer.isBuffer(constant) ? `\\x${constant.toString('hex')}` : String(constant))}::${type}`;
}

/** @param {import('./template.mjs').Piece} piece */
function pieceOf(piece) {
  if ('literal' in piece) return literal(piece.literal);
  if ('fresh' in piece) {
    return `'019e0000-' || lpad(:run, 4, '0') || '-7000-8' || lpad(:client_id, 3, '0') || '-' || lpad((:turn * 64 + ${piece.fresh})::text, 12, '0')`;
  }
  if ('code' in piece) return `'B' || lpad(:property, 3, '0')`;
  if ('caseNumber' in piece) return `'B' || lpad(:property, 3, '0') || '-${piece.year}-' || lpad(:last, 6, '0')`;
  const { kind, property, number, line } = piece.id;
  return uuid(kind, property, number, line);
}

/**
 * @param {number} kind
 * @param {number | 'open'} property
 * @param {number | 'open'} number
 * @param {number | 'open'} line
 */
function uuid(kind, property, number, line) {
  const part = (/** @type {number | 'open'} */ value, /** @type {string} */ name, /** @type {number} */ length) =>
    value === 'open' ? `' || lpad(:${name}, ${length}, '0') || '` : String(value).padStart(length, '0');
  return `'0be000${String(kind).padStart(2, '0')}-${part(line, 'line', 4)}-7${part(property, 'property', 3)}-8000-${part(number, 'number', 12)}'`;
}

/** A colon before a letter would be a variable of pgbench, even inside a text. @param {string} text */
function literal(text) {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a').replaceAll('\n', '\\n');
  return `E'${escaped}'`;
}
