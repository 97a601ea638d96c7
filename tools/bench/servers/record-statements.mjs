/**
 * Loaded into an API process before anything else: while it is asked to, notes every statement the API sends, on which
 * connection, and whether it was sent before the one in front of it was answered. What the bare server and pgbench
 * repeat is therefore what the API really does.
 *
 * @typedef {object} Sent
 * @property {number} connection
 * @property {string | undefined} name
 * @property {string} text
 * @property {readonly unknown[]} values
 * @property {boolean} joined sent together with the statement before it
 */
import pg from 'pg';

/** @type {Sent[] | undefined} */
let sent;
let connections = 0;
/** @type {WeakMap<pg.Client, { id: number, waiting: number }>} */
const known = new WeakMap();
const { query } = pg.Client.prototype;

/** @this {pg.Client} @param {...any} args */
function noting(...args) {
  const [first, second] = args;
  if (sent === undefined) return query.apply(this, /** @type {any} */ (args));
  const state = known.get(this) ?? { id: (connections += 1), waiting: 0 };
  known.set(this, state);
  const { name, text, values } =
    typeof first === 'string' ? { name: undefined, text: first, values: undefined } : first;
  const given = values ?? (Array.isArray(second) ? second : []);
  sent.push({ connection: state.id, name, text, values: [...given], joined: state.waiting > 0 });
  state.waiting += 1;
  const answered = () => (state.waiting -= 1);
  const last = args.at(-1);
  if (typeof last === 'function') {
    args[args.length - 1] = (/** @type {unknown[]} */ ...answer) => {
      answered();
      last(...answer);
    };
    return query.apply(this, /** @type {any} */ (args));
  }
  const result = /** @type {any} */ (query.apply(this, /** @type {any} */ (args)));
  result?.then?.(answered, answered);
  return result;
}

pg.Client.prototype.query = /** @type {typeof query} */ (noting);

process.on('message', (order) => {
  if (order === 'record') sent = [];
  else if (order === 'stop') {
    process.send?.(sent ?? []);
    sent = undefined;
  }
});
