import { defineRule } from '../../lint/rule.ts';
import { entryOfDocument } from '../../registry/document-entry.ts';
import type { RegistryEntry } from '../../registry/model.ts';
import { dateWords } from '../../registry/phrase.ts';
import { bare } from '../../text/letters.ts';
import { hasForm, isParty } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';

export default defineRule({
  id: 'nhat-quan/trung-so-van-ban',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Điều 15, khoản 1', kind: 'truc-tiep' }],
  title: {
    vi: 'Trùng số với văn bản khác trong thư mục',
    en: 'Number of another document of the workspace',
  },
  messages: {
    vi: { trung: 'Số “{ma}” trùng với {tep} ({ngay}); trong một năm mỗi văn bản có số riêng.' },
    en: { trung: 'The number “{ma}” is that of {tep} too ({ngay}); within a year each document has its own.' },
  },
  docs: {
    vi: 'Số của văn bản đánh liên tục từ 01 vào ngày đầu năm đến số cuối cùng vào ngày cuối năm; trong một năm không có hai văn bản cùng số, ký hiệu. So với các văn bản khác trong thư mục làm việc (hay các tệp của cùng lần chạy dòng lệnh), của cùng cơ quan, cùng năm, khác trích yếu; hai tệp cùng trích yếu được coi là hai bản của một văn bản. Văn bản của Đảng đánh số theo nhiệm kỳ nên không xét.',
    en: 'Documents are numbered from 01 on the first to the last number on the last day of the year; no two of a year share number and symbol. Compared with the other documents of the workspace (or the files of one run of the command line) of the same agency and year with another subject; two files with one subject are taken for two copies of one document. Party documents are numbered by term and left alone.',
  },
  regimes: ['nd30', 'quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed, registry } = context;
    if (!hasForm(context) || isParty(doc)) return;
    const span = doc.preface.number?.numberSpan;
    const own = entryOfDocument(parsed, '');
    const ma = own?.code;
    if (span === undefined || own === undefined || ma === undefined) return;
    const other = registry.byCode(ma).find((one) => isOtherDocument(own, one));
    if (other?.date === undefined || other.origin.uri === undefined) return;
    const values = { ma, tep: fileName(other.origin.uri), ngay: dateWords(other.date, 'slash') };
    report({ span: { start: span.start, end: doc.preface.number?.span.end ?? span.end }, message: 'trung', values });
  },
  examples: [
    {
      name: 'một số cho hai kế hoạch của một năm',
      text: planWith({ number: 'Số: ⟦12/KH-SNV⟧' }),
      workspace: [
        {
          path: 'ke-hoach-bao-quan.vbhc',
          text: planWith({
            placeDate: 'Sông Hoa, ngày 20 tháng 5 năm 2026',
            subject: 'Bảo quản tài liệu lưu trữ năm 2026',
          }),
        },
      ],
      message: 'trùng với ke-hoach-bao-quan.vbhc (ngày 20/5/2026)',
      whole: true,
    },
    {
      name: 'năm khác',
      text: planWith({}),
      workspace: [
        {
          path: 'ke-hoach-2025.vbhc',
          text: planWith({
            placeDate: 'Sông Hoa, ngày 20 tháng 5 năm 2025',
            subject: 'Bảo quản tài liệu lưu trữ năm 2025',
          }),
        },
      ],
      whole: true,
    },
    {
      name: 'cơ quan khác cùng ký hiệu',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        number: 'Số: 12/KH-UBND',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      workspace: [
        {
          path: 'ke-hoach-xa.vbhc',
          text: planWith({
            agency: 'ỦY BAN NHÂN DÂN XÃ AN SƠN',
            number: 'Số: 12/KH-UBND',
            subject: 'Bảo quản tài liệu lưu trữ năm 2026',
          }),
        },
      ],
      whole: true,
    },
    {
      name: 'hai bản của một văn bản',
      text: planWith({}),
      workspace: [{ path: 'ban-sao.vbhc', text: planWith({}) }],
      whole: true,
    },
    { name: 'không có văn bản khác', text: planWith({}), whole: true },
  ],
});

/** Same number and year, same agency, another subject: a number given twice. */
function isOtherDocument(own: RegistryEntry, other: RegistryEntry): boolean {
  if (other.origin.kind !== 'van-ban') return false;
  if (own.date === undefined || own.date.slice(0, 4) !== other.date?.slice(0, 4)) return false;
  // The note of a document's entry is the agency as its header names it.
  if (own.note === undefined || other.note === undefined || bare(own.note) !== bare(other.note)) return false;
  return own.title !== undefined && other.title !== undefined && bare(own.title) !== bare(other.title);
}

function fileName(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A path of the command line may hold a bare “%”.
    return name;
  }
}
