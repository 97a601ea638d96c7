import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * One operation as its decorators say it.
 *
 * @typedef {object} Operation
 * @property {string} handler `CaseController.open`
 * @property {string} word the slice, as its module is named
 * @property {'get' | 'post' | 'put' | 'patch' | 'delete'} method
 * @property {string} path `/api/v1/properties/{property}/cases`
 * @property {Description | undefined} description
 * @property {'public' | 'signed-in' | string | undefined} permission
 * @property {readonly Argument[]} args
 * @property {number} status of a success, as Nest sends it
 * @property {readonly string[]} interceptors classes around it, which may send another
 *
 * @typedef {object} Description as apps/api/src/platform/describe.ts has it
 * @property {string} id
 * @property {string} summary
 * @property {string} [answers]
 * @property {'one' | 'page' | 'list' | 'ndjson' | 'events' | 'pdf' | 'picture'} [shape]
 * @property {'picture'} [takes]
 * @property {number} [status]
 * @property {readonly string[]} [problems]
 * @property {boolean} [moves]
 * @property {boolean} [ifMatch]
 *
 * @typedef {object} Argument
 * @property {'body' | 'query' | 'param' | 'header'} from
 * @property {string | undefined} name of one value; the whole of it when there is none
 * @property {string} type the class it is checked by; `String` or `Object` when there is none
 * @property {readonly string[]} pipes
 */

/** As Nest numbers them. @type {Record<number, Operation['method']>} */
const METHODS = { 0: 'get', 1: 'post', 2: 'put', 3: 'delete', 4: 'patch' };
/** @type {Record<number, Argument['from']>} */
const SOURCES = { 3: 'body', 4: 'query', 5: 'param', 6: 'header' };

/**
 * @param {string} module
 * @param {Function} controller
 * @param {string} handler
 * @param {{ description: string, public: string, requires: string, signedIn: string }} keys
 * @returns {Operation | undefined} nothing for a method that no address leads to
 */
export function readOperation(module, controller, handler, keys) {
  const { HTTP_CODE_METADATA, INTERCEPTORS_METADATA, METHOD_METADATA, PATH_METADATA } = constants();
  const method = controller.prototype[handler];
  const read = (/** @type {string} */ key, target = method) => Reflect.getMetadata(key, target);
  const verb = METHODS[read(METHOD_METADATA)];
  if (verb === undefined) return undefined;
  return {
    handler: `${controller.name}.${handler}`,
    word: wordOf(module, controller.name),
    method: verb,
    path: address(read(PATH_METADATA, controller), read(PATH_METADATA)),
    description: read(keys.description),
    permission: read(keys.public) ? 'public' : read(keys.signedIn) ? 'signed-in' : read(keys.requires),
    args: argumentsOf(controller, handler),
    status: read(HTTP_CODE_METADATA) ?? (verb === 'post' ? 201 : 200),
    interceptors: [controller, method].flatMap((target) => read(INTERCEPTORS_METADATA, target) ?? []).map(nameOf),
  };
}

function constants() {
  return require('@nestjs/common/constants.js');
}

/** Staff decides which properties one may see, so their controller stands there; its word is property all the same. */
function wordOf(/** @type {string} */ module, /** @type {string} */ controller) {
  return controller === 'PropertyController' ? 'property' : kebab(module.replace(/Module$/, ''));
}

function kebab(/** @type {string} */ name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');
}

function address(/** @type {string} */ base, /** @type {string} */ rest) {
  const path = `/${base}/${rest}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  return path.replace(/:(\w+)/g, '{$1}');
}

/**
 * @param {Function} controller
 * @param {string} handler
 * @returns {Argument[]}
 */
function argumentsOf(controller, handler) {
  const { ROUTE_ARGS_METADATA } = constants();
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype, handler) ?? [];
  /** @type {Record<string, { index: number, data?: string, pipes: (Function | object)[] }>} */
  const args = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {};
  return Object.entries(args).flatMap(([key, { index, data, pipes }]) => {
    const from = SOURCES[Number(key.split(':')[0])];
    if (from === undefined) return [];
    return [{ from, name: data, type: types[index]?.name ?? 'Object', pipes: pipes.map(nameOf) }];
  });
}

function nameOf(/** @type {Function | object} */ pipe) {
  return typeof pipe === 'function' ? pipe.name : pipe.constructor.name;
}
