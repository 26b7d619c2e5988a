import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { amendingSpans, isAmending, isInside } from '../bo-cuc/_amending.ts';
import {
  CIRCULAR_BODY,
  CIRCULAR_OPENING,
  circularWith,
  isFrom,
  isNormativeText,
  lawWith,
  SINCE_ND78,
} from '../the-thuc/_normative.ts';
import { RUNNING } from './_around.ts';
import { isNested, isOwnNumber, keyOf } from './_citation.ts';
import { textAfter } from './_sentence.ts';

export default defineRule({
  id: 'vien-dan/quy-pham-lan-dau-thieu',
  severity: 'hint',
  basis: [{ law: 'nd78-2025', at: 'Điều 68, khoản 1, điểm c', kind: 'truc-tiep' }],
  title: {
    vi: 'Văn bản quy phạm: viện dẫn lần đầu chỉ có số, ký hiệu',
    en: 'Normative text: first citation with number and symbol only',
  },
  messages: {
    vi: {
      thieu:
        'Lần đầu viện dẫn “{ma}” chưa ghi cơ quan ban hành và tên gọi; các lần sau mới chỉ ghi tên loại, số, ký hiệu.',
    },
    en: { thieu: 'The first citation of “{ma}” has neither issuer nor name; only later ones go without.' },
  },
  docs: {
    vi: 'Trong văn bản quy phạm pháp luật, nghị định, nghị quyết, quyết định, thông tư được viện dẫn lần đầu thì ghi tên loại, số, ký hiệu, cơ quan ban hành và tên gọi (không cần ngày); các lần sau chỉ ghi tên loại, số, ký hiệu. Quy tắc chỉ báo khi câu dừng ngay sau ký hiệu, mỗi văn bản được viện dẫn một lần. Luật, pháp lệnh: xem `vien-dan/luat-thieu-so`. Văn bản sửa đổi, bổ sung, điều sửa đổi văn bản khác, phần trích trong ngoặc kép không xét.',
    en: 'In a normative text the first citation of a decree, resolution, decision or circular gives type, number, issuer and name (no date), later ones type and number. Told only where the sentence stops right after the symbol, once for each document. Laws: see `vien-dan/luat-thieu-so`. Amending acts, articles that change another text and quotations are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78) || isAmending(context.doc)) return;
    const { view } = context;
    const amended = amendingSpans(view);
    const seen = new Set<string>();
    for (const citation of view.citations) {
      const { code, type } = citation.slots;
      const key = keyOf(citation);
      const leaf = view.leafAt(citation.span.start);
      if (key === undefined || code === undefined || leaf === undefined || seen.has(key)) continue;
      seen.add(key);
      if (!KINDS.has(citation.type) || type === undefined || citation.shared || !RUNNING.has(leaf.role)) continue;
      if (leaf.area !== 'main' || isInside(amended, citation.span.start)) continue;
      if (citation.issuer !== null || citation.title !== null || citation.date !== null) continue;
      if (isOwnNumber(context, citation) || isNested(view.citations, citation)) continue;
      if (!/^(?:[.;]|$)/u.test(textAfter(view, citation)) || isTold(context, citation.span.start)) continue;
      report({ span: { start: type.span.start, end: code.span.end }, message: 'thieu', values: { ma: code.text } });
    }
  },
  examples: [
    {
      name: 'căn cứ chỉ có số, ký hiệu',
      whole: true,
      text: circularWith({
        opening: [CIRCULAR_OPENING[0] ?? '', 'Căn cứ ⟦Nghị định số 93/2020/NĐ-CP⟧;', ...CIRCULAR_OPENING.slice(1)],
      }),
      message: 'chưa ghi cơ quan ban hành và tên gọi',
    },
    {
      name: 'nghị quyết sửa đổi Hiến pháp, luật sửa đổi luật',
      whole: true,
      text: lawWith({}),
    },
    {
      name: 'đủ ở lần đầu, gọn ở lần sau',
      whole: true,
      text: circularWith({
        opening: [
          CIRCULAR_OPENING[0] ?? '',
          'Căn cứ Nghị định số 93/2020/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Thư viện;',
          ...CIRCULAR_OPENING.slice(1),
        ],
        body: [CIRCULAR_BODY[0] ?? '', 'Tủ sách mở cửa theo Nghị định số 93/2020/NĐ-CP.', ...CIRCULAR_BODY.slice(2)],
      }),
    },
    {
      name: 'trong một điều',
      whole: true,
      text: circularWith({
        body: [CIRCULAR_BODY[0] ?? '', 'Tủ sách mở cửa theo ⟦Nghị định số 93/2020/NĐ-CP⟧.', ...CIRCULAR_BODY.slice(2)],
      }),
      message: 'chưa ghi cơ quan ban hành và tên gọi',
    },
    {
      name: 'có ngày, có tên gọi, còn nói tiếp, là văn bản hành chính, kể việc ban hành',
      whole: true,
      text: circularWith({
        body: [
          CIRCULAR_BODY[0] ?? '',
          'Tủ sách mở cửa theo Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020.',
          'Sách được kiểm kê theo Nghị định số 94/2020/NĐ-CP và Luật Thư viện.',
          'Báo cáo theo Kế hoạch số 12/KH-BTV.',
          'Chính phủ ban hành Nghị định số 95/2020/NĐ-CP.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
    },
  ],
});

const KINDS: ReadonlySet<string> = new Set(['nghi-dinh', 'nghi-quyet', 'quyet-dinh', 'thong-tu', 'thong-tu-lien-tich']);

/** "Chính phủ ban hành Nghị định số …"; "được sửa đổi, bổ sung theo Nghị quyết số …" gives the number only (Điều 68). */
function isTold({ view }: RuleContext, start: number): boolean {
  const leaf = view.leafAt(start);
  if (leaf === undefined) return true;
  // Bounded, so that a long line of citations is no square of work.
  const before = leaf.flat.text.slice(0, 400);
  return /(?:ban hành|thông qua|theo đề nghị|hết hiệu lực|bãi bỏ|thay thế|sửa đổi|bổ sung)(?!\p{L})/iu.test(before);
}
