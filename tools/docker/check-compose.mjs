import { parse } from 'yaml';
import { SECRET } from './check-dockerfile.mjs';
import { isPinned } from './pinned.mjs';

const WANTED = ['api', 'postgres', 'mail'];

/**
 * @typedef {object} Service
 * @property {string} [image]
 * @property {unknown} [build]
 * @property {unknown} [privileged]
 * @property {string | string[]} [command]
 * @property {Record<string, string>} [environment]
 * @property {{ test?: unknown, disable?: boolean }} [healthcheck]
 * @property {string[]} [ports]
 * @property {string[]} [volumes]
 */

/**
 * What is wrong with a compose file: each fault one sentence, none if it is right.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function composeFaults(text) {
  const { services = {}, volumes = {} } = parse(text) ?? {};
  const missing = WANTED.filter((name) => !(name in services)).map((name) => `There is no service ${name}.`);
  const all = /** @type {[string, Service][]} */ (Object.entries(services));
  return [
    ...missing,
    ...all.flatMap(([name, service]) => serviceFaults(name, service, volumes)),
    ...ownerFaults(services.api),
  ];
}

/**
 * @param {string} name
 * @param {Service} service
 * @param {Record<string, unknown>} volumes
 */
function serviceFaults(name, service, volumes) {
  const { image = '', build, healthcheck, ports = [], volumes: mounts = [] } = service;
  return [
    ...(isPinned(image) ? [] : [`${name}: the image "${image}" names no exact version.`]),
    ...(build && /^(node|postgres|axllent)\b/.test(image) ? [`${name}: builds under somebody else's name.`] : []),
    ...(healthcheck?.test || healthcheck?.disable ? [] : [`${name}: there is no healthcheck.`]),
    ...ports
      .filter((port) => !port.startsWith('127.0.0.1:'))
      .map((port) => `${name}: port ${port} is open to the network.`),
    ...mounts.flatMap((mount) => mountFaults(name, mount, volumes)),
    ...(service.privileged ? [`${name}: runs with every right of the machine.`] : []),
    ...Object.entries(service.environment ?? {}).flatMap(([key, value]) => secretFaults(name, key, String(value))),
  ];
}

/**
 * @param {string} name
 * @param {string} mount
 * @param {Record<string, unknown>} volumes
 */
function mountFaults(name, mount, volumes) {
  const [source = '', , mode] = mount.split(':');
  if (source.includes('docker.sock')) return [`${name}: the docker socket gives away the machine.`];
  if (source.startsWith('.')) return mode === 'ro' ? [] : [`${name}: ${source} can be written from the container.`];
  return source in volumes ? [] : [`${name}: the volume ${source} is not declared.`];
}

/**
 * @param {string} name
 * @param {string} key
 * @param {string} value
 */
function secretFaults(name, key, value) {
  const password = SECRET.test(key) ? value : /^\w+:\/\/[^:@/]*:([^@]*)@/.exec(value)?.[1];
  if (password === undefined || /^\$\{\w+:\?[^}]+\}$/.test(password)) return [];
  return [`${name}: ${key} holds a password, or goes on without one; write \${NAME:?why}.`];
}

/** The API works under the account that owns nothing. @param {Service | undefined} api */
function ownerFaults(api) {
  const { environment = {} } = api ?? {};
  return Object.entries(environment)
    .filter(([key, value]) => key === 'DATABASE_OWNER_URL' || /:\/\/(postgres|amends_owner)\b/.test(String(value)))
    .map(([key]) => `api: ${key} gives the API more than the application's account.`);
}
