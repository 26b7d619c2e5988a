import { DOCUMENT_TYPES } from '../../law/types.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { isAmending } from '../bo-cuc/_amending.ts';
import { decisionWith, planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/dan-chieu-sai-loai',
  part: 'consistency',
  related: ['bo-cuc/dan-chieu-khong-co'],
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'văn bản tự gọi mình bằng tên loại của mình', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Văn bản tự gọi mình bằng tên loại khác', en: 'The document calls itself by another kind' },
  messages: {
    vi: {
      khac: 'Văn bản là {loai} nhưng viết “{viet}”; văn bản tự gọi mình là “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      khac: 'The document is a {loai} but says “{viet}”; it calls itself “{dung}”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Chép từ văn bản cũ, “Quyết định này có hiệu lực…” hay “Thông tư này” dễ sót lại trong một kế hoạch, một nghị định. Chỉ báo khi trong cả tệp không nơi nào nói đến một văn bản loại ấy, vì quyết định ban hành kế hoạch vẫn nói “Kế hoạch này”, và “Nghị quyết này” có thể là nghị quyết vừa viện dẫn. Riêng câu về hiệu lực và trách nhiệm thi hành thì báo ở mức thông tin dù văn bản có viện dẫn loại ấy ở chỗ khác. Không xét: “Quy định này”, “Đề án này” và các tên gọi có nghĩa chung; văn bản sửa đổi, bổ sung; phần trong ngoặc kép.',
    en: 'Copied from an older text, “Quyết định này có hiệu lực…” or “Thông tư này” easily stays behind in a plan or a decree. Reported only where the whole file speaks of no other document of that kind, since a decision that promulgates a plan says “Kế hoạch này”, and “Nghị quyết này” may be the resolution just cited. The sentences of effect and of responsibility are information even where the kind is cited elsewhere. Left alone: “Quy định này”, “Đề án này” and other words of general meaning, amending acts, quotations.',
  },
  check(context, report) {
    const { doc, view } = context;
    const own = DOCUMENT_TYPES.find(({ slug, heads }) => slug === doc.kind && heads)?.name;
    if (own === undefined || isAmending(doc)) return;
    const known = new Map<string, boolean>();
    for (const hit of matchesIn(view.proseText, THIS)) {
      const name = hit.match[1] ?? '';
      const slug = DOCUMENT_TYPES.find((type) => type.name === name)?.slug;
      if (slug === undefined || slug === doc.kind || hit.leaf.role === 'quoted' || isQuoted(hit)) continue;
      const mentioned = known.get(slug) ?? speaksOf(context, name, slug);
      known.set(slug, mentioned);
      if (mentioned && !isOfItself(context, hit, slug)) continue;
      const dung = `${own} này`;
      const span = spanOf(hit.leaf.flat, hit.from, hit.from + name.length);
      report({
        span: hit.span,
        message: 'khac',
        values: { viet: hit.text, loai: own.toLowerCase(), dung },
        ...(mentioned || TALKING.has(doc.kind) ? { severity: 'info' } : {}),
        fix: { title: 'sua', edits: [{ span, text: own }], values: { dung } },
      });
    }
  },
  examples: [
    {
      name: 'quyết định sót lại trong kế hoạch',
      text: '1. Các đơn vị chịu trách nhiệm thực hiện ⟦Quyết định này⟧;\n2. Văn phòng theo dõi.',
      message: 'văn bản tự gọi mình là “Kế hoạch này”',
      fixed: '1. Các đơn vị chịu trách nhiệm thực hiện Kế hoạch này;\n2. Văn phòng theo dõi.',
    },
    {
      name: 'câu hiệu lực, dù có viện dẫn quyết định khác',
      whole: true,
      text: planWith({
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Văn bản được gửi, nhận đúng hạn.',
          'II. NỘI DUNG',
          'Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ về gửi, nhận văn bản điện tử.',
          'III. TỔ CHỨC THỰC HIỆN',
          '⟦Quyết định này⟧ có hiệu lực kể từ ngày ký./.',
        ],
      }),
      message: 'Văn bản là kế hoạch nhưng viết “Quyết định này”',
      fixed: planWith({
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Văn bản được gửi, nhận đúng hạn.',
          'II. NỘI DUNG',
          'Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ về gửi, nhận văn bản điện tử.',
          'III. TỔ CHỨC THỰC HIỆN',
          'Kế hoạch này có hiệu lực kể từ ngày ký./.',
        ],
      }),
    },
    {
      name: 'quyết định ban hành kế hoạch',
      whole: true,
      text: decisionWith({
        subject: 'Ban hành Kế hoạch rà soát hồ sơ lưu trữ năm 2026',
        body: [
          'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch rà soát hồ sơ lưu trữ năm 2026.',
          'Điều 2. Các đơn vị thực hiện Kế hoạch này; Quyết định này có hiệu lực kể từ ngày ký./.',
        ],
      }),
    },
    {
      name: 'văn bản vừa viện dẫn',
      text: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; các đơn vị quán triệt Nghị quyết này đến từng người.',
    },
    { name: 'đúng tên loại', text: 'Các đơn vị thực hiện Kế hoạch này.' },
    { name: 'tên gọi có nghĩa chung', text: 'Các đơn vị thực hiện Quy định này và văn bản này.' },
  ],
});

/** The file speaks of a document of that kind in some other way than "… này". */
function speaksOf({ parsed, view }: RuleContext, name: string, slug: string): boolean {
  if (parsed.citations.some(({ type }) => type === slug)) return true;
  if (parsed.documents.some(({ kind }) => kind === slug)) return true;
  const word = name.toLowerCase();
  const { lower } = view;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    if (!lower.startsWith(' này', at + word.length)) return true;
  }
  return false;
}

/** Only a document itself says from when it is in force, or who has to carry it out. */
function isOfItself({ doc, view, parsed }: RuleContext, { leaf, from, to }: Hit, slug: string): boolean {
  if (TALKING.has(doc.kind) || doc.attachments.length > 0) return false;
  if (parsed.documents.some(({ kind }) => kind === slug)) return false;
  const cited = view.citations.some(({ span }) => leaf.span.start <= span.start && span.start < leaf.span.end);
  return from === 0 && !cited && / có hiệu lực/uy.test(leaf.flat.text.slice(to, to + 13));
}

function isQuoted({ leaf, from }: Hit): boolean {
  const before = leaf.flat.text.slice(0, from);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

/** They speak of drafts of other documents. */
const TALKING: ReadonlySet<string> = new Set(['to-trinh', 'bao-cao', 'cong-van', 'bien-ban', 'thong-bao']);
const THIS =
  /(?<!\p{L})(Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Thông báo|Hướng dẫn|Tờ trình|Công điện|Pháp lệnh) này(?!\p{L})/gu;
