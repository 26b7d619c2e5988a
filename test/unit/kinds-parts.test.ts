import { describe, expect, test } from 'vitest';
import { demandsOn, KINDS } from '../../server/src/core/kinds/index.ts';
import type { PartId } from '../../server/src/core/kinds/kind.ts';
import { type ScaffoldFields, scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import type { DocumentTree } from '../../server/src/core/tree/nodes.ts';

/** What says that a part of the form is missing. */
const RULE_OF: Readonly<Record<PartId, string>> = {
  nationalTitle: 'the-thuc/thieu-quoc-hieu',
  motto: 'the-thuc/thieu-tieu-ngu',
  partyTitle: 'the-thuc/thieu-tieu-de-dang',
  agency: 'the-thuc/thieu-ten-co-quan',
  number: 'the-thuc/thieu-so-ky-hieu',
  placeDate: 'the-thuc/thieu-dia-danh-thoi-gian',
  type: 'the-thuc/thieu-ten-loai',
  subject: 'the-thuc/thieu-trich-yeu',
  addressees: 'the-thuc/thieu-kinh-gui',
  preamble: 'the-thuc/thieu-mo-dau',
  enacting: 'the-thuc/thieu-dong-quyet-dinh',
  recipients: 'the-thuc/thieu-noi-nhan',
  recordsLine: 'the-thuc/thieu-luu',
  signature: 'the-thuc/thieu-chu-ky',
};

function spansOf({ preface, preamble, conclusions }: DocumentTree, id: PartId): readonly (Span | undefined)[] {
  const { recipientsLabel, recipients, signatures } = conclusions;
  switch (id) {
    case 'addressees':
      return [preface.addresseeLabel?.span, ...preface.addressees.map((one) => one.span)];
    case 'preamble':
      return preamble.filter((node) => node.type !== 'enacting').map((node) => node.span);
    case 'enacting':
      return preamble.filter((node) => node.type === 'enacting').map((node) => node.span);
    case 'recipients':
      return [recipientsLabel?.span, ...recipients.map((one) => one.span)];
    case 'recordsLine':
      return recipients.filter((one) => one.flat.text.startsWith('Lưu')).map((one) => one.span);
    case 'signature':
      return signatures.map((one) => one.span);
    default:
      return [preface[id]?.span];
  }
}

/** The text without the lines that the spans touch. */
function withoutLines(text: string, spans: readonly (Span | undefined)[]): string {
  let at = 0;
  const kept = text.split('\n').filter((line) => {
    const from = at;
    at += line.length + 1;
    return line === '' || !spans.some((span) => span !== undefined && span.start < at - 1 && span.end > from);
  });
  return kept.join('\n');
}

function rulesOn(text: string): readonly string[] {
  return [...new Set(lint(parse(text), { language: 'vi', today: '2026-11-21' }).map((one) => one.rule))].sort();
}

/** What is said instead where one part more or less is told in another way, and why. */
function expected(id: string, by: string, part: PartId): readonly string[] {
  // Subject and type are one line of a launch, which is known by it alone.
  if (id === 'phat-dong' && (part === 'type' || part === 'subject')) return [];
  // A normative document has recipients "if any".
  if (KINDS.find((kind) => kind.id === id)?.regime === 'quy-pham' && part === 'recipients') return [];
  // Of two parts asked for, the one that stands is no header: what lacks is said once, as an information.
  if (KINDS.find((kind) => kind.id === id)?.parts.length === 3 && part !== 'type') return ['the-thuc/thieu-phan-dau'];
  // A letter is known by its title: without it the text is read as a part of a document.
  if (id === 'cong-van' && by === 'a Party body' && part === 'partyTitle') return [];
  // The recipients still say "Như trên", for which nothing stands above; where “Kính gửi” has to stand, that alone is said.
  if (part === 'addressees' && id !== 'cong-van' && id !== 'to-trinh') return ['the-thuc/nhu-tren', RULE_OF[part]];
  return [RULE_OF[part]];
}

const FIELDS: ScaffoldFields = {
  agency: 'Sở Nội vụ',
  place: 'Sông Hoa',
  subject: 'Công tác văn thư năm 2026',
  year: '2026',
  signer: 'Lê Minh Khuê',
};
const PARTY: ScaffoldFields = { agency: 'Đảng ủy xã An Bình', place: 'An Bình', subject: 'Về công tác văn thư' };

const cases = [
  ...KINDS.map((kind) => ({ id: kind.id, by: 'a State body', fields: FIELDS })),
  ...KINDS.filter((kind) => kind.abbreviations.party.length > 0).map((kind) => ({
    id: kind.id,
    by: 'a Party body',
    fields: PARTY,
  })),
];

describe.each(cases)('$id of $by', ({ id, by, fields }) => {
  const text = scaffold(id, fields) ?? '';
  const { main } = parse(text);
  const before = rulesOn(text);
  const parts = demandsOn(main)?.parts ?? [];

  test('is whole', () => {
    // The targets of a launch are still to be filled in.
    expect(before).toEqual(id === 'phat-dong' ? ['thi-dua/chua-co-chi-tieu'] : []);
    for (const part of parts) expect(spansOf(main, part.id), part.name).not.toEqual([]);
  });

  test.each(parts.map((part) => part.id))('without %s', (part) => {
    const rest = withoutLines(text, spansOf(main, part));
    expect(rest).not.toBe(text);
    expect(rulesOn(rest).filter((rule) => !before.includes(rule))).toEqual(expected(id, by, part));
  });
});
