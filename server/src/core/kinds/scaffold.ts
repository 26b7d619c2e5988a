import type { Regime } from '../tree/nodes.ts';
import { openingArticles } from './articles.ts';
import { kindById } from './index.ts';
import type { Kind, PartId, SectionRequirement } from './kind.ts';
import { normativeForm } from './normative.ts';
import { capitalsOf, type ScaffoldFields, type Words, wordsOf } from './scaffold-words.ts';
import type { ScaffoldInput } from './unit-defaults.ts';

export type { ScaffoldFields } from './scaffold-words.ts';

/**
 * A whole new document of a kind in the clean text form: header, blank number and day, type and subject, opening,
 * sections with lines of guidance, recipients, signature. What is to be filled in stands as `…` or between « ». It
 * lints without an error. Undefined for a kind without a form, or without one in the regime asked for.
 */
export function scaffold(kindId: string, fields: ScaffoldInput = {}, regime?: Regime): string | undefined {
  const known = kindById(kindId);
  const kind = known === undefined ? undefined : formIn(known, regime, fields);
  if (kind === undefined) return undefined;
  const words = wordsOf(kind, fields);
  // A Party body has its own header whatever the kind.
  const writes = (part: PartId): boolean => words.party || kind.omits?.includes(part) !== true;
  const blocks = [
    ...headerBlocks(kind, words),
    ...(writes('number') ? [numberLine(kind, words)] : []),
    ...(kind.typeLines.length === 0 ? [words.subjectLine] : []),
    ...(writes('placeDate') ? [`${words.place}, ngày     tháng     năm ${words.year ?? ''}`.trimEnd()] : []),
    ...titleBlocks(kind, writes('subject') ? words.subjectLine : undefined),
    // Five hyphens close the title of a Party document.
    ...(words.party && kind.typeLines.length > 0 ? ['-----'] : []),
    ...(kind.parts.some((part) => part.id === 'addressees') ? ['Kính gửi: «cơ quan, đơn vị nhận»'] : []),
    ...openingBlocks(kind, words),
    ...(kind.enactingLine === undefined ? [] : [kind.enactingLine]),
    ...bodyBlocks(kind, words.sections),
    ...(kind.closing === undefined ? [] : [kind.closing]),
    ...endBlocks(kind, words, writes('recipients'), fields.recipients ?? []),
  ];
  const text = blocks.map((block) => fill(block, words.fill)).join('\n\n');
  // The end mark is the State's own.
  return `${words.party ? text.replaceAll('./.', '.') : text}\n`;
}

/** The Party's form goes by the agency; the normative one of a decision or resolution is asked for. */
function formIn(kind: Kind, regime: Regime | undefined, fields: ScaffoldFields): Kind | undefined {
  if (regime === 'quy-pham') return normativeForm(kind, capitalsOf(fields.agency));
  return regime === undefined || kind.regime === regime ? kind : undefined;
}

function headerBlocks(kind: Kind, { superior, agencyLine, party }: Words): string[] {
  const names = superior === undefined || kind.regime === 'quy-pham' ? agencyLine : `${superior}\n${agencyLine}`;
  if (party) return [`${names}\n*`, 'ĐẢNG CỘNG SẢN VIỆT NAM'];
  return [names, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'];
}

function numberLine(kind: Kind, { symbol, year, party }: Words): string {
  const blank = '     ';
  if (party) return `Số ${blank}-${symbol}`;
  // The year is part of a normative symbol, and of no administrative one.
  if (kind.regime !== 'quy-pham') return `Số: ${blank}/${symbol}`;
  // An act of the National Assembly has no type in its symbol, so its line begins with it.
  const word = kind.soleIssuer === undefined ? 'Số' : `${kind.name} số`;
  return `${word}: ${blank}/${year ?? '…'}/${symbol}`;
}

/** Recipients and signature; where two sign, the recipients stand below them as in Mẫu 1.9. */
function endBlocks(kind: Kind, words: Words, withRecipients: boolean, standing: readonly string[]): string[] {
  const own = new Set(kind.recipients.map((one) => one.replace(/[;.]$/u, '').toLowerCase()));
  const more = standing.map((one) => one.replace(/^[-–] /u, '').replace(/[;.,]$/u, ''));
  const list = [
    'Nơi nhận:',
    ...[...kind.recipients, ...more.filter((one) => !own.has(one.toLowerCase()))].map(
      (one) => `- ${one}${/[;.]$/u.test(one) ? '' : ';'}`,
    ),
    `- ${words.records}.`,
  ].join('\n');
  const recipients = withRecipients ? [list] : [];
  if (words.party || kind.signers === undefined) return [...recipients, words.signature.join('\n'), words.signer];
  return [...kind.signers.flatMap((office) => [office, 'Họ và tên']), ...recipients];
}

function titleBlocks(kind: Kind, subjectLine: string | undefined): string[] {
  const type = kind.typeLines[0];
  if (type === undefined) return [];
  if (subjectLine === undefined) return [type];
  // A launch has its subject in the type line: "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026".
  if (kind.id === 'phat-dong') return [`${type} ${subjectLine.toUpperCase()}`];
  return [`${type}\n${subjectLine}`];
}

function openingBlocks(kind: Kind, { authority, party }: Words): string[] {
  // The grounds of a Party document stand behind a dash each.
  const opening = party
    ? kind.opening.map((line) => line.replace(/^(?=(?:Căn cứ|Xét|Theo) .{0,80}[;.]$)/u, '- '))
    : kind.opening;
  return kind.division === 'article' ? [...authorityBlock(kind, authority), ...opening] : [...opening];
}

/** The one who decides stands above the căn cứ of an administrative decision or resolution. */
function authorityBlock(kind: Kind, authority: string): string[] {
  return kind.regime === 'nd30' && kind.enactingLine !== undefined ? [authority] : [];
}

function bodyBlocks(kind: Kind, sections: readonly SectionRequirement[]): string[] {
  if (kind.lines !== undefined) return [...kind.lines];
  if (kind.division === 'article') return articleBlocks(kind);
  const written = sections.filter((one) => one.guidance.length > 0);
  if (written.length === 0) return ['1. …', '2. …', '3. …'];
  return written.flatMap((one, index) => [`${ROMAN[index] ?? ''}. ${one.title}`, ...one.guidance]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function articleBlocks(kind: Kind): string[] {
  const name = kind.name;
  if (kind.regime === 'quy-pham') {
    return [
      ...openingArticles(name),
      'Chương III',
      'ĐIỀU KHOẢN THI HÀNH',
      'Điều 4. Hiệu lực thi hành',
      `${name} này có hiệu lực thi hành từ ngày … tháng … năm ….`,
      'Điều 5. Trách nhiệm thi hành',
      `${kind.id === 'nghi-dinh' ? 'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các' : 'Các'} cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành ${name} này./.`,
    ];
  }
  return [
    'Điều 1. {Matter} …',
    `Điều 2. «đơn vị, cá nhân thực hiện» chịu trách nhiệm thi hành ${name} này.`,
    `Điều 3. ${name} này có hiệu lực kể từ ngày ký./.`,
  ];
}

function fill(block: string, values: Readonly<Record<string, string>>): string {
  return block.replace(/\{([\p{L}]+)\}/gu, (whole, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? whole) : whole,
  );
}
