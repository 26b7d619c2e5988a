import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/tac-pham-bao-chi',
  related: ['viet-hoa/su-kien-lich-su'],
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 10', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên tác phẩm, báo, tạp chí viết hoa sai', en: 'Work, newspaper or magazine with wrong capitals' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên: “tạp chí Cộng sản”, “từ điển Bách khoa toàn thư”. “Tạp chí” viết hoa khi chỉ cơ quan báo chí cũng đúng. Chỉ xét danh sách ngắn; không xét chữ trong ngoặc kép, viện dẫn, văn bản của Đảng, văn bản trước ngày 05/3/2020.',
    en: 'The title of a work, newspaper or magazine has a capital on its first syllable: “tạp chí Cộng sản”. “Tạp chí” with a capital, meaning the publisher, is right too. A short list is looked for; quotations, citations, Party documents and those dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'tac-pham-bao-chi', report),
  examples: [
    {
      name: 'mỗi chữ một chữ hoa',
      text: 'Bài được đăng trên ⟦Tạp Chí Cộng Sản⟧.',
      message: 'Cộng sản”',
      fixed: 'Bài được đăng trên tạp chí Cộng sản.',
    },
    { name: 'hai cách đều đúng', text: 'Bài được đăng trên tạp chí Cộng sản; Sở gửi bài cho Tạp chí Cộng sản.' },
  ],
});
