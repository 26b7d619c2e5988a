/**
 * Where the pages stand, in one tree for the folder `docs/quy-tac`, for the editor's scheme and for the links between them:
 * `<group>/<rule>.md`, and two lists at the root.
 */
export const PART_INDEX = 'README';
export const ARTICLE_INDEX = 'dieu-khoan';

/** The address of a heading in a page, as GitHub and VS Code's preview both make it: small letters, hyphens, no signs. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** A link from the page of a rule to a list, or to another rule. */
export function fromRule(target: string): string {
  return `../${target}.md`;
}

/** A page where its links have nowhere to lead: in a terminal, in a report. */
export function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^[\]\n]+)\]\(([^()\n]+)\)/gu, (link, words: string, target: string) =>
    target.split('#')[0]?.endsWith('.md') === true ? words : link,
  );
}
