import { pathFrom } from '../boundaries/place.mjs';

/** Names that say nothing about what is inside, so that everything ends up there. */
const SAYS_NOTHING = /^(utils?|helpers?|common|shared|managers?)$/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Files and folders are named after what they hold: `decide-credit.ts`, `credit.service.ts`. */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { root: { type: 'string' } }, required: ['root'] }],
    messages: {
      empty: '"{{name}}" says nothing about what is inside: name it after its noun or verb.',
      shape: '"{{name}}": names of files and folders are kebab-case.',
    },
  },
  create: (context) => ({
    Program(node) {
      for (const name of pathFrom(context.options[0].root, context.physicalFilename).split('/')) {
        if (name.split(/[-.]/).some((part) => SAYS_NOTHING.test(part)))
          context.report({ node, messageId: 'empty', data: { name } });
        else if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'shape', data: { name } });
      }
    },
  }),
};
