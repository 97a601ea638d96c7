/** `eslint-disable ... -- reason`: whoever turns a rule off says why, or obeys. */
export const reasonedDisables = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Say why the rule is off, after " -- ", or obey it.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments?.() ?? []) {
        const silent = /^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value);
        if (silent) context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};
