import { demandsOn } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { hasForm, isParty, titleSpan } from './_document.ts';
import { planWith } from './_example.ts';

const invitation = (type: string, ...body: readonly string[]): string =>
  planWith({
    type,
    number: 'Số: 15/GM-SNV',
    subject: 'Họp rà soát hồ sơ lưu trữ',
    opening: ['Sở Nội vụ trân trọng kính mời: đại diện các phòng.'],
    body,
  });

export default defineRule({
  id: 'the-thuc/thieu-phan-rieng',
  related: ['the-thuc/thieu-phan-dau'],
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.6 đến 1.10', kind: 'suy-ra' }],
  part: 'body',
  title: { vi: 'Thiếu phần mà mẫu của loại văn bản có', en: 'Part of the kind’s own form is missing' },
  messages: {
    vi: { thieu: '{loai} thiếu {phan}; mẫu của loại này có phần ấy.' },
    en: { thieu: 'The {loai} lacks {phan}, which the form of this kind has.' },
  },
  docs: {
    vi: 'Một số loại văn bản có mẫu riêng ở Phụ lục III: công điện có dòng “… điện:” và các nơi nhận; giấy mời có người được mời, thời gian, địa điểm; giấy giới thiệu có người được giới thiệu, nơi được cử đến, thời hạn có giá trị; biên bản có thời gian bắt đầu, địa điểm, thành phần, thời gian kết thúc; giấy nghỉ phép có người nghỉ, thời gian, nơi nghỉ. Quy tắc chỉ nói khi cả phần nội dung không có từ nào cho thấy phần ấy; các phần thiếu được kể trong một lần báo.',
    en: 'Some kinds have forms of their own in Phụ lục III: a telegram names its receivers after “… điện:”; an invitation says who is invited, when and where; a letter of introduction says who, to whom, and until when it is valid; minutes say when the meeting began, where, who was there, when it ended; a leave paper says who, when, where. Told only where no word of the text speaks of the part; all that is missing is told at once.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, view } = context;
    if (!hasForm(context) || isParty(doc) || doc.body.length === 0) return;
    const kind = demandsOn(doc)?.kind;
    if (kind?.ownParts === undefined) return;
    const text = bodyText(view);
    const missing = kind.ownParts.filter(({ phrases }) => !phrases.some((phrase) => text.includes(phrase)));
    if (missing.length === 0) return;
    const phan = missing.map(({ name }) => name).join(', ');
    report({ span: titleSpan(doc, view), message: 'thieu', values: { loai: kind.name, phan } });
  },
  examples: [
    {
      name: 'giấy mời không có thời gian, địa điểm',
      text: invitation('⟦GIẤY MỜI⟧', 'Nội dung: rà soát hồ sơ./.'),
      message: 'Giấy mời thiếu thời gian, địa điểm',
      whole: true,
    },
    {
      name: 'giấy mời ghi giờ và nơi họp trong câu',
      text: invitation('GIẤY MỜI', 'Cuộc họp bắt đầu lúc 8 giờ ngày 20 tháng 3 năm 2026, tại phòng họp số 2./.'),
      whole: true,
    },
    {
      name: 'biên bản không có giờ kết thúc',
      text: planWith({
        type: '⟦BIÊN BẢN⟧',
        number: 'Số: 15/BB-SNV',
        placeDate: '',
        subject: 'Họp rà soát hồ sơ lưu trữ',
        opening: ['Thời gian bắt đầu: 8 giờ ngày 20 tháng 3 năm 2026.'],
        body: ['Địa điểm: phòng họp số 2.', 'Thành phần tham dự: đại diện các phòng.', 'Các phòng báo cáo kết quả./.'],
        recipients: [],
        signature: ['THƯ KÝ', 'Trần Thị Lan', 'CHỦ TỌA', 'Lê Minh Khuê', 'Nơi nhận:', '- Lưu: VT, Hồ sơ.'],
      }),
      message: 'thời gian kết thúc',
      whole: true,
    },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});

/** What the text says below subject and above signature, in lower case. */
function bodyText(view: View): string {
  const lines = view.printed.filter((leaf) => leaf.area === 'main' && SAID.has(leaf.role));
  return lines
    .map((leaf) => leaf.flat.text)
    .join('\n')
    .toLowerCase();
}

const SAID: ReadonlySet<string> = new Set([
  'addresseeLabel',
  'addressee',
  'basis',
  'opening',
  'heading',
  'text',
  'cell',
  'closing',
]);
