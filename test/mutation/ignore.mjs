import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Texts for people and data of a rule's declaration: a wrong word in them is found by reading (the golden files hold the
 * messages of the samples), not by a test that repeats the word. What they say where, `check`, is mutated.
 */
const TEXTS = new Set(['title', 'messages', 'docs', 'basis', 'examples']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'van-ban-cua-quy-tac', {
    shouldIgnore(path) {
      if (!path.isObjectProperty() || path.node.key.type !== 'Identifier' || !TEXTS.has(path.node.key.name))
        return undefined;
      const call = path.parentPath?.parentPath?.node;
      return call?.type === 'CallExpression' && call.callee.name === 'defineRule'
        ? 'lời báo, giải thích, căn cứ, ví dụ của quy tắc'
        : undefined;
    },
  }),
];
