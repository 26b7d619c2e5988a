import type { Citation } from '../../citation/model.ts';
import { LAW_TYPES } from '../../law/types.ts';
import { reportMany } from '../../lint/many.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { dateWords } from '../../registry/phrase.ts';
import type { Edit, Span } from '../../text/span.ts';
import { CITATION_BASIS } from './_citation.ts';

/** Above this many the document follows another custom throughout; one finding says so. */
const CAP = 2;

export default defineRule({
  id: 'vien-dan/luat-co-so',
  severity: 'info',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a', kind: 'truc-tiep' },
    { ...CITATION_BASIS, kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Luật, pháp lệnh viện dẫn kèm số', en: 'Law cited with its number' },
  messages: {
    vi: {
      so: '“{luat}” ghi kèm số “{ma}”; trong văn bản hành chính, luật và pháp lệnh chỉ ghi tên loại và tên.',
      nhieu: 'Luật, pháp lệnh ghi kèm số ở {dem} chỗ (ở đây “{ma}”); trong văn bản hành chính chỉ ghi tên loại và tên.',
      bo: 'Bỏ số, ký hiệu',
      boCa: 'Bỏ số, ký hiệu, cơ quan ban hành',
      boHet: 'Bỏ số, ký hiệu ở cả {dem} chỗ',
    },
    en: {
      so: '“{luat}” is given with its number “{ma}”; in administrative documents laws are named by type and name only.',
      nhieu:
        'Laws are given with their numbers in {dem} places (here “{ma}”); administrative documents name them by type and name only.',
      bo: 'Remove the number',
      boCa: 'Remove the number and the issuer',
      boHet: 'Remove the number in all {dem} places',
    },
  },
  docs: {
    vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành; viện dẫn trong nội dung chỉ ghi tên loại và tên. Văn bản quy phạm pháp luật từ năm 2025 lại ghi số của luật, nên ở văn bản hành chính đây chỉ là thông tin. Luật sửa đổi, bổ sung, vốn gọi theo số, không xét.',
    en: 'In a căn cứ a law stands without number and issuer; in the text with type and name only. Normative documents have written the number since 2025, so in administrative ones this is information. Amending laws, which go by their number, are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const places = context.view.citations.flatMap((citation) => placeOf(context, citation) ?? []);
    reportMany(
      places,
      CAP,
      ({ span, edits, values, title }) => report({ span, message: 'so', values, fix: { title, values, edits } }),
      ({ span, values }, dem, edits) => {
        const more = { ...values, dem };
        report({ span, message: 'nhieu', values: more, fix: { title: 'boHet', values: more, edits } });
      },
    );
  },
  examples: [
    {
      name: 'trong nội dung',
      text: 'Khen thưởng theo Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧ và các văn bản hướng dẫn.',
      message: 'chỉ ghi tên loại và tên',
      fixed: 'Khen thưởng theo Luật Thi đua, khen thưởng và các văn bản hướng dẫn.',
    },
    {
      name: 'đã có ngày',
      text: 'Căn cứ Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧ ngày 15 tháng 6 năm 2022.',
      fixed: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.',
    },
    {
      name: 'có cơ quan ban hành',
      text: 'Khen thưởng theo Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧ của Quốc hội.',
      fixed: 'Khen thưởng theo Luật Thi đua, khen thưởng.',
    },
    { name: 'theo tên', text: 'Khen thưởng theo Luật Thi đua, khen thưởng.' },
    {
      name: 'luật sửa đổi gọi theo số',
      text: 'Thực hiện Luật số 57/2024/QH15 sửa đổi, bổ sung một số điều của Luật Đấu thầu.',
    },
  ],
});

interface NumberPlace {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly title: 'bo' | 'boCa';
  readonly values: { readonly luat: string; readonly ma: string };
}

function placeOf({ view, registry, parsed }: RuleContext, citation: Citation): NumberPlace | undefined {
  const { so, code, title, type, date, issuer } = citation.slots;
  if (!LAW_TYPES.has(citation.type) || so === undefined || code === undefined || type === undefined) return undefined;
  if (title === undefined || title.span.start > so.span.start || /^sửa đổi/iu.test(title.text)) return undefined;
  const leaf = view.leafAt(so.span.start);
  if (leaf === undefined || leaf.role === 'quoted' || leaf.area !== 'main') return undefined;
  // A căn cứ names the law with its date; where the number is the only sign of which law, the date takes its place.
  const known = registry.resolve(citation);
  const day = known.state === 'sure' && leaf.role === 'basis' && date === undefined ? known.entry.date : undefined;
  // "số 06/2022/QH15 của Quốc hội": the issuer of a law isn't named either.
  const whose = issuer !== undefined && parsed.text.slice(code.span.end, issuer.span.start) === ' của ';
  return {
    span: { start: so.span.start, end: code.span.end },
    title: whose ? 'boCa' : 'bo',
    edits: [
      {
        span: { start: title.span.end, end: whose ? issuer.span.end : code.span.end },
        text: day === undefined ? '' : ` ${dateWords(day, 'words')}`,
      },
    ],
    values: { luat: `${type.text} ${title.text}`, ma: code.text },
  };
}
