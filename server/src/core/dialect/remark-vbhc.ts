import type { Nodes, Root } from 'mdast';
import type {} from 'remark-parse';
import type { Plugin, Processor } from 'unified';
import { vbhcFromMarkdown } from './mdast.ts';
import { vbhcSyntax } from './syntax.ts';

/**
 * The dialect as a remark plugin: `unified().use(remarkParse).use(remarkVbhc)`. Each non-blank line becomes a paragraph,
 * heading, table row, … of its own. A byte order mark, which micromark drops without counting it, is counted in the
 * positions: offsets are those of the text as given.
 */
const remarkVbhc: Plugin<[], Root> = function (this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...vbhcSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...vbhcFromMarkdown()];
  const inner = this.parser;
  if (inner === undefined) return;
  this.parser = (document, file) => {
    const tree = inner(document, file);
    if (document.charCodeAt(0) === 0xfeff) shift(tree as Nodes);
    return tree;
  };
};

export default remarkVbhc;

function shift(node: Nodes): void {
  const position = node.position;
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      if (point.line === 1) point.column += 1;
      if (point.offset !== undefined) point.offset += 1;
    }
  }
  if ('children' in node) for (const child of node.children) shift(child);
}
