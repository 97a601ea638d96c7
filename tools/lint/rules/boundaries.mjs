import { WORDS } from '../../words.mjs';
import { judge } from '../boundaries/judge.mjs';
import { pathFrom, placeOf } from '../boundaries/place.mjs';

const FAULTS = ['words', 'doors', 'pure', 'wire', 'apart'];

/** Every way to name another module, and every file that stands in no known room. */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { root: { type: 'string' } }, required: ['root'] }],
    messages: Object.fromEntries(FAULTS.map((fault) => [fault, '{{why}}'])),
  },
  create(context) {
    const file = pathFrom(context.options[0].root, context.filename);
    const report = (node, { fault, why }) => context.report({ node, messageId: fault, data: { why } });
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const refusal = judge(file, source.value, typeOnly);
      if (refusal) report(source, refusal);
    };
    return {
      Program: (node) => isStray(placeOf(file)) && report(node, strayed(placeOf(file).word)),
      ImportDeclaration: (node) =>
        check(node.source, node.importKind === 'type' || allTypes(node.specifiers, 'importKind')),
      ExportNamedDeclaration: (node) =>
        check(node.source, node.exportKind === 'type' || allTypes(node.specifiers, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    };
  },
};

function allTypes(specifiers, kind) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
}

/** A folder the table does not know would pass every other check: no rule would be about it. */
function isStray({ side, layer, word }) {
  const room = side === 'lib' ? word !== 'ui' : layer === 'slice';
  return room && !(word in WORDS);
}

const strayed = (word) => ({ fault: 'words', why: `The folder ${word} is no word of tools/words.mjs.` });
