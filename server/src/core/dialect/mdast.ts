import type { Extension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';

/** The mdast side of `vbhcSyntax`: comments become `html` nodes, tables and front matter as in remark-gfm, remark-frontmatter. */
export function vbhcFromMarkdown(): readonly Extension[] {
  return [
    {
      enter: {
        vbhcComment(token) {
          this.enter({ type: 'html', value: this.sliceSerialize(token) }, token);
        },
      },
      exit: {
        vbhcComment(token) {
          this.exit(token);
        },
      },
    },
    gfmTableFromMarkdown(),
    frontmatterFromMarkdown(['yaml']),
  ];
}
