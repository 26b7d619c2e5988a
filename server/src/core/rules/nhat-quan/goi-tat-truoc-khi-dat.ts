import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { termsOf } from './_terms.ts';

export default defineRule({
  id: 'nhat-quan/goi-tat-truoc-khi-dat',
  related: ['trinh-bay/viet-tat-truoc-giai-thich'],
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'chữ viết tắt được giải thích ở lần đầu', kind: 'thong-le' }],
  title: { vi: 'Dùng chữ viết tắt trước khi giải thích', en: 'Abbreviation used before it is explained' },
  messages: {
    vi: {
      som: 'Chữ viết tắt “{ten}” dùng ở đây trước khi được giải thích; giải thích ở lần đầu.',
      dat: 'Nơi giải thích',
    },
    en: {
      som: 'The abbreviation “{ten}” is used here before it is explained; explain it where it stands first.',
      dat: 'Explained here',
    },
  },
  labels: ['dat'],
  docs: {
    vi: 'Chữ viết tắt do văn bản tự đặt, “(viết tắt là CNTT)”, phải được giải thích ở lần đầu trong phần nội dung. Chỉ xét chữ viết tắt in hoa; tên gọi tắt bằng từ ngữ thường (“Hệ thống”, “cấp xã”) có nghĩa thông thường nên không xét. Chữ nằm trong số, ký hiệu không tính.',
    en: 'An abbreviation of the document’s own, “(viết tắt là CNTT)”, is explained where it first stands in the text. Only capitals are looked at: short names made of common words (“Hệ thống”, “cấp xã”) have a meaning of their own. Letters within a number and symbol don’t count.',
  },
  check(context, report) {
    const terms = termsOf(context).filter(({ name }) => /^\p{Lu}[\p{Lu}\p{Nd}&]{1,11}$/u.test(name));
    if (terms.length === 0) return;
    const pending = new Map<string, (typeof terms)[number]>();
    for (const term of terms) if (!pending.has(term.name)) pending.set(term.name, term);
    for (const hit of matchesIn(context.view.proseText, CAPITALS)) {
      const term = pending.get(hit.text);
      if (term === undefined) continue;
      // Only the first use tells something: it is early, or all is well with this name.
      pending.delete(hit.text);
      const early = hit.span.start < term.whole.start && hit.leaf.role !== 'quoted' && hit.leaf.role !== 'subject';
      if (!early) continue;
      const related = [{ span: term.span, message: 'dat' as const }];
      report({ span: hit.span, message: 'som', values: { ten: term.name }, related });
    }
  },
  examples: [
    {
      name: 'dùng trước khi giải thích',
      text: '1. Đẩy mạnh ứng dụng ⟦CNTT⟧ trong lưu trữ;\n2. Bồi dưỡng công nghệ thông tin (sau đây viết tắt là CNTT) cho công chức;\n3. Mua thiết bị CNTT.',
      message: '“CNTT” dùng ở đây trước khi được giải thích',
    },
    {
      name: 'giải thích ở lần đầu',
      text: '1. Bồi dưỡng công nghệ thông tin (sau đây viết tắt là CNTT) cho công chức;\n2. Mua thiết bị CNTT.',
    },
    {
      name: 'chữ trong ký hiệu',
      text: '1. Theo Kế hoạch số 12/KH-BCĐ ngày 05/01/2026 của Ban Chỉ đạo tỉnh Sông Hoa về công tác lưu trữ;\n2. Ban Chỉ đạo của Sở (viết tắt là BCĐ) họp hằng tháng;\n3. BCĐ báo cáo Giám đốc.',
    },
  ],
});

const CAPITALS = /(?<![\p{L}\p{N}/.&-])\p{Lu}[\p{Lu}\p{Nd}&]{1,11}(?![\p{L}\p{N}&/-])/gu;
