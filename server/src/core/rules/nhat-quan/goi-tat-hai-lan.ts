import { defineRule } from '../../lint/rule.ts';
import { type Term, termsOf } from './_terms.ts';

export default defineRule({
  id: 'nhat-quan/goi-tat-hai-lan',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'mỗi tên gọi tắt đặt một lần', kind: 'thong-le' }],
  title: { vi: 'Tên gọi tắt đặt hai lần', en: 'Short name given twice' },
  messages: {
    vi: {
      lai: 'Tên gọi tắt “{ten}” đã được đặt ở trên; mỗi tên chỉ đặt một lần.',
      truoc: 'Đặt lần đầu',
    },
    en: {
      lai: 'The short name “{ten}” was given above; a name is given once.',
      truoc: 'Given first',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Một tên gọi tắt đặt lại lần nữa khiến người đọc tưởng nó đổi nghĩa. Không xét phụ lục, văn bản kèm theo: chúng có thể đứng riêng.',
    en: 'A short name that is given again looks as if its meaning had changed. Annexes and attached texts are left alone: they may stand by themselves.',
  },
  check(context, report) {
    const seen = new Map<string, Term>();
    for (const term of termsOf(context)) {
      if (term.hit.leaf.area === 'annex') continue;
      const key = term.name.toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, term);
      else {
        const related = [{ span: first.span, message: 'truoc' as const }];
        report({ span: term.span, message: 'lai', values: { ten: term.name }, related });
      }
    }
  },
  examples: [
    {
      name: 'đặt lại ở mục sau',
      text: '1. Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc) họp hằng tuần;\n2. Tổ giúp việc rà soát hồ sơ lưu trữ (gọi tắt là ⟦Tổ giúp việc⟧) báo cáo;\n3. Tổ giúp việc tự giải thể.',
      message: '“Tổ giúp việc” đã được đặt ở trên',
    },
    {
      name: 'hai tên khác nhau',
      text: '1. Các phòng, ban (sau đây gọi chung là đơn vị) cử cán bộ, công chức (sau đây gọi chung là cán bộ);\n2. Đơn vị, cán bộ thực hiện.',
    },
  ],
});
