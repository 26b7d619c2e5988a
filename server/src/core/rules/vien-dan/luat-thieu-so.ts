import type { Citation } from '../../citation/model.ts';
import { LAW_TYPES } from '../../law/types.ts';
import { reportMany } from '../../lint/many.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { Edit, Span } from '../../text/span.ts';
import { CIRCULAR_OPENING, circularWith, isFrom, isNormativeText, SINCE_ND187 } from '../the-thuc/_normative.ts';
import { editKeepingMarks } from './_marks.ts';

/** Above this many the document follows the older custom throughout; one finding says so. */
const CAP = 2;

export default defineRule({
  id: 'vien-dan/luat-thieu-so',
  severity: 'info',
  basis: [{ law: 'nd187-2025', at: 'sửa đổi Điều 68, khoản 1, điểm a của Nghị định 78/2025/NĐ-CP', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Căn cứ của văn bản quy phạm: luật không ghi số',
    en: 'Căn cứ of a normative text: law without its number',
  },
  messages: {
    vi: {
      so: '“{luat}” chưa ghi số; căn cứ của văn bản quy phạm pháp luật ghi tên và số của luật, không ghi ngày.',
      nhieu: 'Luật, pháp lệnh trong căn cứ chưa ghi số ở {dem} chỗ (ở đây “{luat}”); văn bản quy phạm ghi tên và số.',
      ghi: 'Ghi “số {ma}”',
      ghiHet: 'Ghi số ở các chỗ biết chắc',
    },
    en: {
      so: '“{luat}” has no number; the căn cứ of a normative text name a law by name and number, without the day.',
      nhieu:
        'Laws among the căn cứ have no number in {dem} places (here “{luat}”); normative texts give name and number.',
      ghi: 'Write “số {ma}”',
      ghiHet: 'Write the numbers that are known for sure',
    },
  },
  docs: {
    vi: 'Theo Nghị định 187/2025/NĐ-CP, văn bản quy phạm pháp luật lần đầu viện dẫn luật, pháp lệnh thì ghi tên và số: “Luật Lưu trữ số 33/2024/QH15”; không ghi ngày. Chỉ xét căn cứ của văn bản từ ngày 01/7/2025. Trong thực tế các thông tư năm 2025 còn ghi theo ngày nên đây là thông tin. Văn bản hành chính thì ngược lại: xem `vien-dan/luat-co-so`.',
    en: 'By Nghị định 187/2025/NĐ-CP a normative text names a law, at first mention, by name and number (“Luật Lưu trữ số 33/2024/QH15”), without the day. Only the căn cứ of texts from 1 July 2025 on are looked at; since many circulars of 2025 still gave the day, this is information. Administrative documents do the opposite: see `vien-dan/luat-co-so`.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND187)) return;
    const places = context.view.citations.flatMap((citation) => placeOf(context, citation) ?? []);
    reportMany(
      places,
      CAP,
      ({ span, edits, values }) =>
        report({
          span,
          message: 'so',
          values,
          ...(edits.length === 0 ? {} : { fix: { title: 'ghi', values, edits } }),
        }),
      ({ span, values }, dem, edits) =>
        report({
          span,
          message: 'nhieu',
          values: { ...values, dem },
          ...(edits.length === 0 ? {} : { fix: { title: 'ghiHet', values, edits } }),
        }),
    );
  },
  examples: [
    {
      name: 'luật ghi theo ngày',
      whole: true,
      text: circularWith({
        opening: ['Căn cứ ⟦Luật Lưu trữ ngày 21 tháng 6 năm 2024⟧;', ...CIRCULAR_OPENING.slice(1)],
      }),
      message: 'chưa ghi số',
      fixed: circularWith({ opening: ['Căn cứ Luật Lưu trữ số 33/2024/QH15;', ...CIRCULAR_OPENING.slice(1)] }),
    },
    { name: 'luật ghi theo số', whole: true, text: circularWith({}) },
    {
      name: 'luật trong tên của nghị định',
      whole: true,
      text: circularWith({
        opening: [
          'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
    },
    {
      name: 'văn bản trước ngày 01/7/2025',
      whole: true,
      text: circularWith({
        number: 'Số: 12/2025/TT-BTV',
        placeDate: 'Hà Nội, ngày 15 tháng 5 năm 2025',
        opening: ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', ...CIRCULAR_OPENING.slice(1)],
      }),
    },
    {
      name: 'nhiều luật ghi theo ngày: báo một lần',
      whole: true,
      text: circularWith({
        opening: [
          'Căn cứ ⟦Luật Lưu trữ ngày 21 tháng 6 năm 2024⟧;',
          'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;',
          'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
          'Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      message: 'ở 4 chỗ',
    },
  ],
});

interface Place {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly values: { readonly luat: string; readonly ma: string };
}

function placeOf({ view, registry, parsed }: RuleContext, citation: Citation): Place | undefined {
  const { code, so, title, type, date } = citation.slots;
  if (!LAW_TYPES.has(citation.type) || code !== undefined || so !== undefined) return undefined;
  if (title === undefined || type === undefined || /^(?:này|sửa đổi)/iu.test(title.text)) return undefined;
  const leaf = view.leafAt(citation.span.start);
  if (leaf?.role !== 'basis' || leaf.area !== 'main') return undefined;
  // A law in the title of a decree ("quy định chi tiết một số điều của Luật …") is part of that title.
  if (!/^\P{L}*Căn cứ (?:vào )?\P{L}*$/u.test(parsed.text.slice(leaf.span.start, citation.span.start)))
    return undefined;
  const known = registry.resolve(citation);
  const entry = known.state === 'sure' ? known.entry : undefined;
  const ma = entry?.doubtfulFields.includes('so-ky-hieu') === true ? undefined : entry?.code;
  const edit = ma === undefined ? undefined : numberEdit(parsed.text, title.span, date?.span, `số ${ma}`);
  return {
    span: citation.span,
    edits: edit === undefined ? [] : [edit],
    values: { luat: citation.text, ma: ma ?? '' },
  };
}

/** The number takes the place of the day; without a day it follows the name. */
function numberEdit(source: string, title: Span, date: Span | undefined, text: string): Edit | undefined {
  if (date !== undefined) return date.start < title.end ? undefined : editKeepingMarks(source, date, text);
  return { span: { start: title.end, end: title.end }, text: ` ${text}` };
}
