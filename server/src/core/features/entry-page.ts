import type { Language } from '../lint/finding.ts';
import type { RegistryEntry, Successor } from '../registry/model.ts';
import { dateFigures, dateWords, shortForm } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import { validityOn } from '../registry/validity.ts';
import { keysOfEntry } from '../workspace/summary.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';

/** Everything known of a document that may be cited, as plain text: a line each, readable in an editor and in its peek. */
export function entryPage(
  entry: RegistryEntry,
  registry: Registry,
  index: WorkspaceIndex,
  today: string,
  language: Language,
): string {
  const words = WORDS[language];
  const field = (label: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [`${label}: ${value}`];
  const title = entry.titleShortened && entry.title !== undefined ? `${entry.title} (${words.shortened})` : entry.title;
  const doubt = entry.doubt === undefined ? [] : [`${words.doubt}: ${entry.doubt}`, ''];
  return [
    shortForm(entry),
    '',
    ...doubt,
    ...field(words.code, entry.code),
    ...field(words.title, title),
    ...field(words.date, entry.date === undefined ? undefined : dateFigures(entry.date)),
    ...field(words.issuer, entry.issuer),
    ...field(words.validity, validityText(entry, registry, today, language)),
    ...field(words.replaced, listed(entry.replacedBy, language)),
    ...field(words.amended, listed(entry.amendedBy, language)),
    ...field(words.note, entry.note),
    ...field(words.sources, entry.sources.join('; ')),
    ...field(words.confirmed, String(entry.confirmed)),
    ...field(words.verified, entry.verified === undefined ? undefined : dateFigures(entry.verified)),
    '',
    ...mentions(entry, index, language),
  ].join('\n');
}

function validityText(entry: RegistryEntry, registry: Registry, today: string, language: Language): string {
  const words = WORDS[language];
  const validity = validityOn(entry, today, registry);
  const since = entry.inForceFrom === undefined ? '' : ` (${words.from} ${dateWords(entry.inForceFrom)})`;
  if (validity.state === 'in-force') return `${words.inForce}${since}`;
  if (validity.state === 'early') return `${words.early} ${dateWords(validity.from)}`;
  if (validity.state === 'unknown') return `${words.unknown}${since}`;
  return validity.since === undefined ? words.ended : `${words.ended} ${words.from} ${dateWords(validity.since)}`;
}

function listed(successors: readonly Successor[], language: Language): string {
  return successors
    .map(({ code, date, from }) => {
      const when = date === undefined ? '' : ` ${dateWords(date)}`;
      return `${code}${when}${from === undefined ? '' : ` (${WORDS[language].from} ${dateWords(from)})`}`;
    })
    .join('; ');
}

/** Files that cite the number; with a number that comes back, some of them may mean another year's document. */
function mentions(entry: RegistryEntry, index: WorkspaceIndex, language: Language): string[] {
  const words = WORDS[language];
  const counts = new Map<string, number>();
  for (const key of keysOfEntry(entry)) {
    for (const { file, mention } of index.mentionsOf(key)) {
      const other = mention.date !== null && entry.date !== undefined && !entry.date.startsWith(mention.date);
      if (!other || mention.unique) counts.set(file.path, (counts.get(file.path) ?? 0) + 1);
    }
  }
  const lines = [...counts].map(([path, count]) => `- ${path} (${count})`);
  return [`${words.cited}:`, ...(lines.length === 0 ? [words.nowhere] : lines), ''];
}

const WORDS = {
  vi: {
    shortened: 'rút gọn',
    doubt: 'Chưa chắc',
    code: 'Số, ký hiệu',
    title: 'Trích yếu',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    validity: 'Hiệu lực',
    replaced: 'Thay thế bởi',
    amended: 'Sửa đổi, bổ sung bởi',
    note: 'Ghi chú',
    sources: 'Nguồn',
    confirmed: 'Số nguồn độc lập khớp nhau',
    verified: 'Ngày đối chiếu',
    inForce: 'còn hiệu lực theo các nguồn đã xem',
    early: 'chưa có hiệu lực, có hiệu lực từ',
    unknown: 'chưa rõ',
    ended: 'hết hiệu lực',
    from: 'từ',
    cited: 'Được viện dẫn trong thư mục đang mở',
    nowhere: 'Chưa có văn bản nào viện dẫn.',
  },
  en: {
    shortened: 'shortened',
    doubt: 'In doubt',
    code: 'Number and symbol',
    title: 'Title',
    date: 'Date of issue',
    issuer: 'Issuer',
    validity: 'Validity',
    replaced: 'Replaced by',
    amended: 'Amended by',
    note: 'Note',
    sources: 'Sources',
    confirmed: 'Independent sources that agree',
    verified: 'Last checked',
    inForce: 'in force by the sources seen',
    early: 'not yet in force, will be from',
    unknown: 'unknown',
    ended: 'no longer in force',
    from: 'from',
    cited: 'Cited in the open folder by',
    nowhere: 'No document cites it.',
  },
} as const;
