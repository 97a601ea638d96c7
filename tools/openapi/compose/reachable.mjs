/**
 * Leaves only the components that an operation leads to: a type of the libraries that is on no wire is not in the
 * document.
 *
 * @param {import('../read/schemas.mjs').Schema} document
 * @returns {import('../read/schemas.mjs').Schema}
 */
export function keepReachable(document) {
  const { securitySchemes, ...kinds } = document.components;
  const reached = new Set();
  reach(document.paths, document, reached);
  const kept = Object.entries(kinds).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all).filter(([name]) => reached.has(`#/components/${kind}/${name}`))),
  ]);
  return { ...document, components: { ...Object.fromEntries(kept), securitySchemes } };
}

/**
 * @param {unknown} node
 * @param {import('../read/schemas.mjs').Schema} document
 * @param {Set<string>} reached gets each reference that is met
 */
function reach(node, document, reached) {
  if (typeof node !== 'object' || node === null) return;
  const { $ref } = /** @type {{ $ref?: unknown }} */ (node);
  if (typeof $ref === 'string' && !reached.has($ref)) {
    reached.add($ref);
    reach(resolve($ref, document), document, reached);
  }
  for (const part of Object.values(node)) reach(part, document, reached);
}

/**
 * What a local reference names.
 *
 * @param {string} $ref
 * @param {import('../read/schemas.mjs').Schema} document
 * @returns {any}
 */
export function resolve($ref, document) {
  const steps = $ref.slice(2).split('/');
  return steps.reduce((node, step) => node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}
