import type { Basis } from '../law/source.ts';
import { letterOrdinal } from '../text/letters.ts';
import type { Language } from './finding.ts';
import { groupOf } from './levels.ts';
import type { Rule } from './rule.ts';

interface PartNames extends Readonly<Record<Language, string>> {
  readonly id: string;
}

/** The parts of the form, in the order of a document; then what concerns the whole of it. Rules are listed by them. */
export const FORM_PARTS = [
  { id: 'nationalTitle', vi: 'Quốc hiệu, Tiêu ngữ; tiêu đề của Đảng', en: 'National title and motto; Party title' },
  { id: 'agency', vi: 'Tên cơ quan, tổ chức ban hành', en: 'Issuing agency' },
  { id: 'number', vi: 'Số, ký hiệu', en: 'Number and symbol' },
  { id: 'placeDate', vi: 'Địa danh và thời gian ban hành', en: 'Place and date' },
  { id: 'stamps', vi: 'Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành', en: 'Marks of secrecy, urgency, circulation' },
  { id: 'subject', vi: 'Tên loại và trích yếu nội dung', en: 'Type and subject' },
  { id: 'addressees', vi: 'Kính gửi', en: 'Addressees' },
  { id: 'preamble', vi: 'Căn cứ, phần mở đầu', en: 'Grounds and opening' },
  { id: 'body', vi: 'Nội dung: bố cục, đánh số, dẫn chiếu', en: 'Body: structure, numbering, references' },
  { id: 'citations', vi: 'Viện dẫn văn bản', en: 'Citations' },
  { id: 'emulation', vi: 'Nội dung thi đua, khen thưởng', en: 'Emulation and commendation' },
  { id: 'tasks', vi: 'Giao nhiệm vụ', en: 'Tasks' },
  { id: 'endMark', vi: 'Dấu kết thúc', en: 'End mark' },
  { id: 'signature', vi: 'Chức vụ, họ tên, chữ ký', en: 'Signature' },
  { id: 'recipients', vi: 'Nơi nhận', en: 'Recipients' },
  { id: 'attachments', vi: 'Phụ lục', en: 'Annexes' },
  { id: 'copies', vi: 'Bản sao, thành phần khác', en: 'Copies and other elements' },
  { id: 'document', vi: 'Cả văn bản: đủ phần, đúng thể thức', en: 'The document as a whole' },
  { id: 'consistency', vi: 'Nhất quán trong văn bản và giữa các văn bản', en: 'Consistency' },
  { id: 'capitals', vi: 'Viết hoa', en: 'Capitals' },
  { id: 'spelling', vi: 'Chính tả', en: 'Spelling' },
  { id: 'typography', vi: 'Trình bày chữ, dấu câu, ký tự', en: 'Typography and characters' },
  { id: 'tool', vi: 'Công cụ và chú thích bỏ qua', en: 'The tool and its switches' },
] as const satisfies readonly PartNames[];

export type FormPart = (typeof FORM_PARTS)[number]['id'];

/** The part of the form that a rule judges: what the rule says, else what its group is about, else where its basis stands. */
export function partOf({ id, part, basis }: Pick<Rule, 'id' | 'part' | 'basis'>): FormPart {
  const named = part ?? PART_OF_GROUP[groupOf(id)];
  if (named !== undefined) return named;
  for (const one of basis) {
    const found = partOfPlace(one);
    if (found !== undefined) return found;
  }
  return 'document';
}

const PART_OF_GROUP: Readonly<Record<string, FormPart>> = {
  'bo-cuc': 'body',
  'vien-dan': 'citations',
  'thi-dua': 'emulation',
  'nhiem-vu': 'tasks',
  'nhat-quan': 'consistency',
  'trinh-bay': 'typography',
  'viet-hoa': 'capitals',
  'chinh-ta': 'spelling',
  'ky-tu': 'typography',
  'he-thong': 'tool',
};

/** Both laws of the form go through a document from its head to its recipients, a number for each part. */
const OF_NUMBER: readonly FormPart[] = [
  'nationalTitle',
  'agency',
  'number',
  'placeDate',
  'subject',
  'body',
  'signature',
  'signature',
  'recipients',
];

function partOfPlace({ law, at }: Basis): FormPart | undefined {
  if (law === 'nd30-2020') {
    if (at.startsWith('Phụ lục I, Phần II')) return 'copies';
    if (/khoản 9, điểm [bc]/u.test(at)) return 'addressees';
    if (/khoản 6, điểm a/u.test(at)) return 'preamble';
    const letter = /Điều 8, khoản 2, điểm (\p{L})/u.exec(at)?.[1];
    if (letter !== undefined) return OF_NUMBER[letterOrdinal(letter) - 1];
    const number = /Mục II, khoản (\d)/u.exec(at)?.[1];
    if (number !== undefined) return OF_NUMBER[Number(number) - 1];
    if (at.startsWith('Phụ lục II,')) return 'capitals';
    const other = /Mục III, khoản (\d)/u.exec(at)?.[1];
    if (other !== undefined) return other === '1' ? 'attachments' : other === '2' ? 'stamps' : 'copies';
  } else if (law === 'hd05-2026' || law === 'hd36-2018') {
    if (at.endsWith('điểm 6.2.3')) return 'preamble';
    const number = /điểm (?:1\.)?(\d)/u.exec(at)?.[1];
    if (number !== undefined) return OF_NUMBER[Number(number) - 1];
  }
  return undefined;
}
