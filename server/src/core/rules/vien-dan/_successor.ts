import type { Citation } from '../../citation/model.ts';
import { LAW_TYPES } from '../../law/types.ts';
import type { RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import type { RegistryEntry, Successor } from '../../registry/model.ts';
import { dateWords, titleWords, typeName } from '../../registry/phrase.ts';
import type { Registry } from '../../registry/registry.ts';
import { isWholeTitle } from '../../registry/title.ts';
import { validityOn } from '../../registry/validity.ts';
import type { Edit } from '../../text/span.ts';
import { editKeepingMarks } from './_marks.ts';
import { codeName, dateLike, nameOf, titleOf } from './_registry.ts';
import { spanWith, textAfter } from './_sentence.ts';

/** What stands in the place of an ended document on a day: through the chain of successors to those not ended themselves. */
export interface Replacement {
  /** For people: `Nghị định số 98/2023/NĐ-CP, nay là Nghị định số 152/2025/NĐ-CP ngày …`. */
  readonly words: string;
  /** Where the registry knows it whole. */
  readonly entries: readonly RegistryEntry[];
}

export function replacementOf(
  registry: Registry,
  old: RegistryEntry,
  replacedBy: readonly Successor[],
  day: string,
): Replacement | undefined {
  const entries: RegistryEntry[] = [];
  const words: string[] = [];
  for (const successor of replacedBy) {
    const first = registry.successorOf(successor);
    if (first === undefined) {
      const name = codeName(successor.code, old);
      words.push(successor.date === undefined ? name : `${name} ${dateWords(successor.date)}`);
      continue;
    }
    const last = lastOf(registry, first, day);
    if (entries.includes(last)) continue;
    entries.push(last);
    words.push(last === first ? wholeName(last) : `${nameOf(first)}, nay là ${wholeName(last)}`);
  }
  return words.length === 0 ? undefined : { words: words.join(' và '), entries };
}

function lastOf(registry: Registry, first: RegistryEntry, day: string): RegistryEntry {
  const seen = new Set<RegistryEntry>();
  let last = first;
  while (!seen.has(last)) {
    seen.add(last);
    const validity = validityOn(last, day, registry);
    const [next, another] = validity.state === 'ended' ? validity.replacedBy : [];
    const entry = next === undefined || another !== undefined ? undefined : registry.successorOf(next);
    if (entry === undefined) break;
    last = entry;
  }
  return last;
}

/** Everything that is known, number and date of a law included: the old and the new law often have one name. */
function wholeName(entry: RegistryEntry): string {
  const title = titleOf(entry);
  const isLaw = LAW_TYPES.has(entry.type);
  return [
    nameOf(entry),
    entry.date === undefined ? '' : ` ${dateWords(entry.date)}`,
    entry.issuer === undefined ? '' : ` của ${entry.issuer}`,
    isLaw || title === undefined ? '' : ` ${titleWords(title)}`,
  ].join('');
}

/**
 * The edit that puts the successor in the citation's place, with the parts that the citation itself gives. Undefined where a
 * pinpoint would then lead to another article, where the word of the type stands with another citation, or where a title
 * follows that isn't the known one.
 */
export function replaceCitation(
  { view, parsed }: Pick<RuleContext, 'view' | 'parsed'>,
  citation: Citation,
  old: RegistryEntry,
  next: RegistryEntry,
): { readonly edit: Edit; readonly words: string } | undefined {
  if (citation.locator !== null || citation.shared || next.code === undefined) return undefined;
  const head = LAW_TYPES.has(next.type) ? lawHead(citation, next) : `${typeName(next.type)} số ${next.code}`;
  if (head === undefined) return undefined;
  const date = dateOf(citation, next);
  // The registry names a ministry or its head; who wrote “của Bộ trưởng Bộ …” goes on so.
  const headed = citation.issuer === `Bộ trưởng ${next.issuer}` ? citation.issuer : next.issuer;
  const issuer = citation.issuer === null || headed === undefined ? '' : ` của ${headed}`;
  const title = titleAfter(view, citation, old);
  if (title === undefined) return undefined;
  const known = titleOf(next);
  const about = title.length === 0 || known === undefined || LAW_TYPES.has(next.type) ? '' : ` ${titleWords(known)}`;
  const words = `${head}${date}${issuer}${about}`;
  const span = title.length === 0 ? citation.span : spanWith(view, citation, title.length);
  const edit = span === undefined ? undefined : editKeepingMarks(parsed.text, span, words);
  return edit === undefined ? undefined : { edit, words };
}

/** A law by name, with the number where the citation gives one or the name is that of an amendment. */
function lawHead(citation: Citation, next: RegistryEntry): string | undefined {
  const title = titleOf(next);
  if (title === undefined || next.code === undefined) return undefined;
  const name = `${typeName(next.type)} ${title}`;
  return citation.slots.code === undefined ? name : `${name} số ${next.code}`;
}

function dateOf(citation: Citation, next: RegistryEntry): string {
  if (citation.date === null || next.date === undefined) return '';
  return ` ${citation.date.length === 4 ? dateWords(next.date.slice(0, 4)) : dateLike(citation, next.date)}`;
}

/** How much of the text after the citation is its title, quotes included; undefined where a title stands that isn't known. */
function titleAfter(view: View, citation: Citation, old: RegistryEntry): { readonly length: number } | undefined {
  if (LAW_TYPES.has(old.type)) return { length: 0 };
  const text = textAfter(view, citation);
  const { title } = citation;
  if (title === null)
    return /^(?:,? (?:về|quy định|sửa đổi|hướng dẫn|ban hành|phê duyệt|bãi bỏ|công bố)(?!\p{L})| ?[“"])/u.test(text)
      ? undefined
      : { length: 0 };
  const known = titleOf(old);
  const at = text.indexOf(title);
  if (at < 0 || known === undefined || !isWholeTitle(title, known)) return undefined;
  const end = at + title.length;
  return { length: /^[”"]/u.test(text.slice(end)) ? end + 1 : end };
}
