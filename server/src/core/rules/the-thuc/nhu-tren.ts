import { defineRule } from '../../lint/rule.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { lineStart, removeLines } from './_insert.ts';
import { requirement } from './_missing.ts';

/** Kinds that name their receivers in the text in words of their own ("… điện:", "… kính mời:"). */
const NAMED_IN_TEXT: ReadonlySet<string> = new Set(['cong-dien', 'giay-moi', 'phieu-gui', 'phieu-chuyen', 'phieu-bao']);

export default defineRule({
  id: 'the-thuc/nhu-tren',
  since: '0.1.0',
  part: 'recipients',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b, c', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: '“Như trên” khi không có “Kính gửi”', en: '“Như trên” without “Kính gửi”' },
  messages: {
    vi: { thua: '“Như trên” chỉ dùng khi văn bản có “Kính gửi”; văn bản này không có.', bo: 'Bỏ dòng “Như trên”' },
    en: { thua: '“Như trên” stands only where the document has “Kính gửi”; this one has none.', bo: 'Remove the line' },
  },
  docs: {
    vi: '“Như trên” trong nơi nhận chỉ các cơ quan đã nêu ở “Kính gửi”, nên chỉ có trong công văn, tờ trình và báo cáo. Các loại khác ghi thẳng tên nơi nhận; quyết định, nghị quyết ghi “Như Điều …”. Mẫu giấy giới thiệu (Mẫu 1.8) có “Như trên” nên không được xét; ở công điện, giấy mời và các loại phiếu, nơi nhận đã được nêu trong nội dung nên chỉ là gợi ý.',
    en: '“Như trên” points to those named after “Kính gửi”, so it stands only in letters, submissions and reports. Other kinds name the recipients; decisions and resolutions write “Như Điều …”. The form of a giấy giới thiệu (Mẫu 1.8) has it and is left alone; in telegrams, invitations and slips, whose text names the receivers, it is a hint only.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc)) return;
    const { doc, parsed, view } = context;
    if (doc.preface.addresseeLabel !== undefined || doc.preface.type === undefined) return;
    // Where “Kính gửi” has to stand, that it is missing is the fault.
    if (requirement(doc, 'addressees')?.severity === 'warning') return;
    // Mẫu 1.8 writes it for the one whom the letter introduces and those it is addressed to.
    if (doc.kind === 'giay-gioi-thieu') return;
    if (/(?:^|\n)kính (?:gửi|trình)/u.test(view.lower)) return;
    const leaf = doc.conclusions.recipients.find((one) => /^Như trên(?!\p{L})/u.test(one.flat.text));
    if (leaf === undefined) return;
    const source = parsed.text;
    const edit = removeLines(source, leaf.span.start, leaf.span.end);
    // A line that holds the signature's column too is not taken out.
    const alone = /^[\s*\-–+]*$/u.test(source.slice(lineStart(source, leaf.span.start), leaf.span.start));
    const nothingAfter = source.slice(leaf.span.end, edit.span.end).trim() === '';
    report({
      span: leaf.span,
      message: 'thua',
      ...(NAMED_IN_TEXT.has(doc.kind) ? { severity: 'hint' as const } : {}),
      ...(alone && nothingAfter ? { fix: { title: 'bo' as const, edits: [edit] } } : {}),
    });
  },
  examples: [
    {
      name: 'kế hoạch ghi Như trên',
      text: planWith({ recipients: ['Nơi nhận:', '- ⟦Như trên;⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      message: 'chỉ dùng khi văn bản có “Kính gửi”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'giấy mời ghi Như trên (gợi ý)',
      text: planWith({
        number: 'Số: 15/GM-SNV',
        type: 'GIẤY MỜI',
        subject: 'Dự họp về công tác lưu trữ',
        opening: ['Sở Nội vụ trân trọng kính mời: đại diện các phòng.'],
        body: ['Thời gian: 8 giờ ngày 18 tháng 3 năm 2026.', 'Địa điểm: Phòng họp số 1 của Sở./.'],
        recipients: ['Nơi nhận:', '- ⟦Như trên;⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'],
      }),
      whole: true,
    },
    {
      name: 'giấy giới thiệu',
      text: planWith({
        number: 'Số: 16/GGT-SNV',
        type: 'GIẤY GIỚI THIỆU',
        subject: '',
        opening: ['Sở Nội vụ trân trọng giới thiệu:'],
        body: ['Ông Lê Minh Khuê.', 'Giấy này có giá trị đến hết ngày 12 tháng 3 năm 2026./.'],
        recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      }),
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
