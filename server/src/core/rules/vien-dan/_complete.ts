import { bodiesDiffer } from '../../citation/clash.ts';
import type { Citation } from '../../citation/model.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { dayOf } from '../../registry/day.ts';
import { isSettled, type RegistryEntry } from '../../registry/model.ts';
import { dateWords, titleWords } from '../../registry/phrase.ts';
import { compareTitles } from '../../registry/title.ts';
import { indexAt } from '../../text/flat.ts';
import { bare } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import { keyOf } from './_citation.ts';
import { editKeepingMarks } from './_marks.ts';
import { repeatsIn } from './_mentions.ts';

/** What may be put into a first mention, and what is then told twice. */
export interface Completion {
  readonly edits: readonly Edit[];
  /** The words to be inserted, for the title of the fix. */
  readonly words: string;
}

/**
 * Date, issuer and title of a first mention as far as they are missing: from a fuller later mention of the document, which
 * is then shortened, else from the registry. Undefined where nothing is known, or the words stand elsewhere in the sentence.
 */
export function completer(context: RuleContext): (citation: Citation) => Completion | undefined {
  const full = new Map<string, Citation[]>();
  for (const one of context.view.citations) {
    const key = keyOf(one);
    if (key === undefined || one.date?.length !== 10 || one.slots.issuer === undefined) continue;
    full.set(key, [...(full.get(key) ?? []), one]);
  }
  const repeats = new Set(repeatsIn(context).map(({ again }) => again.citation));
  return (citation) => completionOf({ ...context, full, repeats }, citation);
}

/** What the document itself says, looked through once. */
interface Mentions extends RuleContext {
  /** Mentions with date and issuer, by number and symbol. */
  readonly full: ReadonlyMap<string, readonly Citation[]>;
  readonly repeats: ReadonlySet<Citation>;
}

function completionOf(context: Mentions, citation: Citation): Completion | undefined {
  const leaf = context.view.leafAt(citation.span.start);
  const { code } = citation.slots;
  if (leaf === undefined || code === undefined) return undefined;
  const { text } = leaf.flat;
  const later = fullerMention(context, citation);
  const known = later === undefined ? entryOf(context, citation) : undefined;
  const parts = later === undefined ? partsOfEntry(context, known) : partsOfMention(later);
  const edits: Edit[] = [];
  const words: string[] = [];
  const insert = (at: number, part: string): void => {
    edits.push({ span: { start: at, end: at }, text: ` ${part}` });
    words.push(part);
  };
  const { date, issuer } = citation.slots;
  const at = date?.span.end ?? code.span.end;
  const inserted: string[] = [];
  if (date === undefined && parts.date !== undefined && !hasPlaceAfter(text, indexAt(leaf.flat, code.span.end)))
    inserted.push(parts.date);
  // A fuller mention in the same paragraph is shortened below: what it says is then said nowhere.
  const staying = bare(later === undefined ? text : text.replace(later.text, ''));
  const isTold = (name: string): boolean => staying.includes(bare(name));
  if (issuer === undefined && parts.issuer !== undefined && !isTold(parts.issuer)) inserted.push(`của ${parts.issuer}`);
  if (inserted.length > 0) insert(at, inserted.join(' '));
  const after = text.slice(indexAt(leaf.flat, citation.span.end));
  const opening = parts.title?.split(' ').slice(0, 5).join(' ') ?? '';
  if (inserted.length > 0 && parts.title !== undefined && citation.slots.title === undefined && !isTold(opening)) {
    // Only where the citation ends its phrase; else the title would run into what follows.
    if (/^(?:$|[.;])/u.test(after)) {
      const end = citation.span.end;
      if (end === at) edits[0] = { span: { start: at, end: at }, text: `${edits[0]?.text ?? ''} ${parts.title}` };
      else edits.push({ span: { start: end, end }, text: ` ${parts.title}` });
      words.push(parts.title);
    }
  }
  if (edits.length === 0) return undefined;
  const shortened = later === undefined ? [] : [...shorteningOf(context, later)];
  return { edits: [...edits, ...shortened], words: words.join(' ') };
}

interface Parts {
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
}

/** A later mention of the same document with date and issuer; of two that disagree nobody knows which is right. */
function fullerMention({ full }: Mentions, citation: Citation): Citation | undefined {
  const others = (full.get(keyOf(citation) ?? '') ?? []).filter((one) => one !== citation);
  const [first] = others;
  if (first === undefined || others.some((one) => one.date !== first.date)) return undefined;
  return citation.date === null || citation.date === first.date ? first : undefined;
}

function partsOfMention({ slots, title }: Citation): Parts {
  return {
    date: slots.date?.text,
    issuer: slots.issuer?.text,
    title: title === null ? undefined : titleWords(title),
  };
}

/** The mention that served as source becomes a repeat: it is shortened in the same step. */
function shorteningOf({ view, parsed, repeats }: Mentions, later: Citation): readonly Edit[] {
  const leaf = view.leafAt(later.span.start);
  const { code, date, issuer } = later.slots;
  if (leaf === undefined || leaf.role === 'basis' || code === undefined || date === undefined || issuer === undefined)
    return [];
  const end = Math.max(date.span.end, issuer.span.end);
  // What is a repeat already has its own finding.
  if (repeats.has(later)) return [];
  const edit = editKeepingMarks(parsed.text, { start: code.span.end, end }, '');
  return edit === undefined ? [] : [edit];
}

function entryOf({ registry, doc, today }: RuleContext, citation: Citation): RegistryEntry | undefined {
  // With a year of three digits the number is some other document's.
  if (citation.faults.some(({ code }) => code === 'symbol-year')) return undefined;
  const found = registry.resolve(citation);
  if (found.state !== 'sure' && found.state !== 'likely') return undefined;
  const { entry } = found;
  const { issuer, title } = citation;
  if (issuer !== null && entry.issuer !== undefined && bodiesDiffer(issuer, entry.issuer)) return undefined;
  if (title !== null && entry.title !== undefined && compareTitles(title, entry.title) === 'other') return undefined;
  // A local number exists once in every province: only the unit's own list can mean it without its issuer.
  const local = issuer === null && entry.origin.kind === 'san-co' && !NATIONAL.test(entry.code ?? '');
  const day = dayOf(doc, today);
  const late = day !== undefined && entry.date !== undefined && entry.date > day;
  return local || late ? undefined : entry;
}

function partsOfEntry({ view }: RuleContext, entry: RegistryEntry | undefined): Parts {
  if (entry === undefined) return { date: undefined, issuer: undefined, title: undefined };
  const words = view.citations.filter(({ dateStyle }) => dateStyle === 'words').length;
  const slashes = view.citations.filter(({ dateStyle }) => dateStyle === 'slash').length;
  const { date, issuer, title, titleShortened } = entry;
  const sure = (field: 'ngay' | 'co-quan' | 'trich-yeu'): boolean => isSettled(entry, field);
  return {
    date: date === undefined || !sure('ngay') ? undefined : dateWords(date, words > slashes ? 'words' : 'slash'),
    issuer: sure('co-quan') ? issuer : undefined,
    title: title === undefined || titleShortened || !sure('trich-yeu') ? undefined : titleWords(title),
  };
}

/** "1673/QĐ-UBND tỉnh Bắc Giang": what belongs to the issuer hangs on the symbol. */
function hasPlaceAfter(text: string, at: number): boolean {
  return /^ (?:tỉnh|thành phố|huyện|quận|xã|phường|thị) /u.test(text.slice(at, at + 12));
}

const NATIONAL = /(?:TW|TTg|CP|QH\d{1,2}|-B\p{Lu}{1,7})$/u;
