import { boundaries } from './rules/boundaries.mjs';
import { fileNames } from './rules/file-names.mjs';
import { functionLength } from './rules/function-length.mjs';
import { reasonedDisables } from './rules/reasoned-disables.mjs';

/** The rules of this house that no package has. */
export const house = {
  rules: {
    boundaries,
    'file-names': fileNames,
    'function-length': functionLength,
    'reasoned-disables': reasonedDisables,
  },
};
