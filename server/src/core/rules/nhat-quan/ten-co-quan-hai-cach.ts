import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { groupBy } from '../../text/group.ts';
import { isQuoted } from '../viet-hoa/_quotes.ts';

/** A body whose name has two fields joined: "Sở Giáo dục và Đào tạo", "Phòng Văn hóa - Thông tin". */
const NAME =
  /(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Liên đoàn|Trung tâm) (\p{Lu}\p{Ll}{1,6} \p{L}\p{Ll}{1,6})( và | & | ?[-–] ?)(\p{Lu}\p{Ll}{1,6} \p{L}\p{Ll}{1,6})(?![\p{L}\p{M}])/gu;
/** The second is a body or a document of its own: "Sở Tài chính và Văn phòng", "Bộ Công Thương và Nghị định". */
const BODY =
  /^(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Liên|Trung|Văn phòng|Thanh tra|Ủy|Uỷ|Hội|Công|Đoàn|Chi|Kho|Đảng|Mặt|Tòa|Viện|Cơ quan|Nghị|Quyết|Thông|Luật|Kế hoạch|Chỉ thị|Tờ trình|Chương trình|Đề án)/u;
/** A rule of its own: thi-dua/ten-hoi-dong-sai. */
const COUNCIL = /^thi đua$/iu;

export default defineRule({
  id: 'nhat-quan/ten-co-quan-hai-cach',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'tên một cơ quan viết một cách trong cả văn bản', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Tên một cơ quan viết hai cách', en: 'The name of a body written in two ways' },
  messages: {
    vi: {
      lech: '“{viet}” ở chỗ khác trong văn bản viết “{mau}”; tên một cơ quan viết một cách.',
      sua: 'Sửa thành “{mau}”',
      kieu: 'Cách viết thường gặp trong văn bản này',
    },
    en: {
      lech: '“{viet}” is “{mau}” elsewhere in this document; a body has one name.',
      sua: 'Change to “{mau}”',
      kieu: 'The usual way of this document',
    },
  },
  labels: ['kieu'],
  docs: {
    vi: '“Sở Giáo dục và Đào tạo”, “Sở Giáo dục - Đào tạo” trong cùng một văn bản là một cơ quan viết hai cách: người đọc phải đoán, tìm kiếm bị sót. Cách viết gặp nhiều hơn (bằng nhau thì cách có chữ “và”) được coi là cách của văn bản. Phần trong ngoặc kép giữ nguyên.',
    en: '“Sở Giáo dục và Đào tạo” and “Sở Giáo dục - Đào tạo” in one document are one body with two names: readers guess, searches miss. The more frequent way is taken for the document’s own, the one with “và” where both are equally frequent. Quotations are left alone.',
  },
  check({ parsed, view }, report) {
    const names = matchesIn(view.printedText, NAME).filter(
      ({ leaf, from, match }) => !BODY.test(match[3] ?? '') && !COUNCIL.test(match[1] ?? '') && !isQuoted(leaf, from),
    );
    for (const same of groupBy(names, keyOf).values()) {
      const ways = [...groupBy(same, jointOf).entries()].sort(
        ([a, one], [b, other]) => other.length - one.length || Number(b === 'và') - Number(a === 'và'),
      );
      const model = ways[0]?.[1][0];
      if (model === undefined || ways.length < 2) continue;
      for (const hit of ways.slice(1).flatMap(([, hits]) => hits)) {
        const from = hit.from + hit.text.length - (hit.match[3] ?? '').length - (hit.match[2] ?? '').length;
        const span = spanOf(hit.leaf.flat, from, from + (hit.match[2] ?? '').length);
        const right = model.match[2] ?? '';
        const mau = hit.text.replace(hit.match[2] ?? '', right);
        const plain =
          parsed.text.slice(span.start, span.end).replaceAll('\u00a0', ' ').normalize('NFC') === hit.match[2];
        report({
          span: hit.span,
          message: 'lech',
          values: { viet: hit.text, mau },
          ...(plain ? { fix: { title: 'sua', edits: [{ span, text: right }], values: { mau } } } : {}),
          related: [{ span: model.span, message: 'kieu' }],
        });
      }
    }
  },
  examples: [
    {
      name: '“và”, gạch nối',
      text: 'Sở Giáo dục và Đào tạo chủ trì; ⟦Sở Giáo dục - Đào tạo⟧ gửi báo cáo về ⟦Sở Giáo dục & Đào tạo⟧.',
      message: 'ở chỗ khác trong văn bản viết “Sở Giáo dục và Đào tạo”',
      fixed: 'Sở Giáo dục và Đào tạo chủ trì; Sở Giáo dục và Đào tạo gửi báo cáo về Sở Giáo dục và Đào tạo.',
    },
    {
      name: 'hai cơ quan, một cách viết',
      text: 'Sở Tài chính, Sở Xây dựng; Phòng Tổng hợp - Thanh tra; Phòng Tổng hợp và Thanh tra; Bộ Công Thương và Nghị định; Phòng Văn hóa - Thông tin, Phòng Văn hóa - Thông tin; “Sở Giáo dục - Đào tạo” và Sở Giáo dục và Đào tạo.',
    },
    {
      name: 'cách viết ít đứng trước; bằng nhau thì theo chữ “và”',
      text: '⟦Sở Giáo dục - Đào tạo⟧ gửi báo cáo; Sở Giáo dục và Đào tạo chủ trì, Sở Giáo dục và Đào tạo tổng hợp; ⟦Sở Văn hóa - Thể thao⟧, Sở Văn hóa và Thể thao dự họp.',
      message: 'ở chỗ khác trong văn bản viết “Sở Giáo dục và Đào tạo”',
    },
    {
      name: 'cách viết nhiều hơn không có chữ “và”',
      text: 'Sở Giáo dục - Đào tạo chủ trì, Sở Giáo dục - Đào tạo tổng hợp; ⟦Sở Giáo dục và Đào tạo⟧ gửi báo cáo.',
      message: 'ở chỗ khác trong văn bản viết “Sở Giáo dục - Đào tạo”',
    },
  ],
});

function keyOf({ text, match }: Hit): string {
  return `${text.split(' ')[0]} ${match[1]} ${match[3]}`.toLowerCase();
}

/** How the two are joined, however many blanks. */
function jointOf({ match }: Hit): string {
  return (match[2] ?? '').trim().replace('–', '-');
}
