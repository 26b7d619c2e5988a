import type { Elsewhere, MentionElsewhere } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import type { Mentioned, WorkspaceIndex } from './workspace-index.ts';

/** What the other files of an index cite, as the rules ask for it: for each file its own view. */
export function elsewhereIn(index: WorkspaceIndex): (uri: string) => Elsewhere {
  // The list of a key is asked for by each document that cites it; the index makes a new one when it has changed.
  const lists = new WeakMap<readonly Mentioned[], List>();
  const listOf = (key: string): List => {
    const mentions = index.mentionsOf(key);
    const known = lists.get(mentions);
    if (known !== undefined) return known;
    const list = mentions.map(({ file, mention }): MentionElsewhere => {
      const { span, code, date, issuer } = mention;
      return { path: file.path, uri: file.uri, span, code, date, issuer };
    });
    const made = { list, places: placesIn(list) };
    lists.set(mentions, made);
    return made;
  };
  return (uri) => (key) => {
    const { list, places } = listOf(key);
    const own = places.get(uri);
    return own === undefined ? list : list.slice(0, own.start).concat(list.slice(own.end));
  };
}

interface List {
  readonly list: readonly MentionElsewhere[];
  /** A file's own mentions stand together: thousands of files that cite one document needn't all look for theirs. */
  readonly places: ReadonlyMap<string, Span>;
}

function placesIn(list: readonly MentionElsewhere[]): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  list.forEach(({ uri }, at) => {
    places.set(uri, { start: places.get(uri)?.start ?? at, end: at + 1 });
  });
  return places;
}
