import type { Elsewhere, MentionElsewhere } from '../lint/rule.ts';
import type { Mentioned, WorkspaceIndex } from './workspace-index.ts';

/** What the other files of an index cite, as the rules ask for it: for each file its own view. */
export function elsewhereIn(index: WorkspaceIndex): (uri: string) => Elsewhere {
  // The list of a key is asked for by each document that cites it; the index makes a new one when it has changed.
  const lists = new WeakMap<readonly Mentioned[], readonly MentionElsewhere[]>();
  const listOf = (key: string): readonly MentionElsewhere[] => {
    const mentions = index.mentionsOf(key);
    const known = lists.get(mentions);
    if (known !== undefined) return known;
    const list = mentions.map(({ file, mention }): MentionElsewhere => {
      const { span, code, date, issuer } = mention;
      return { path: file.path, uri: file.uri, span, code, date, issuer };
    });
    lists.set(mentions, list);
    return list;
  };
  return (uri) => (key) => listOf(key).filter((one) => one.uri !== uri);
}
