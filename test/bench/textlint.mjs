import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import noTodo from 'textlint-rule-no-todo';

/** textlint with one cheap rule: what a framework of its kind costs before any work of its own. */
export function createKernel() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    filePath: 'plan.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
    rules: [{ ruleId: 'no-todo', rule: noTodo.default ?? noTodo }],
  };
  return (text) => kernel.lintText(text, options);
}
