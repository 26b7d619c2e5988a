import { defineRule } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { retype } from '../the-thuc/_document.ts';
import { type Term, termsOf } from './_terms.ts';

export default defineRule({
  id: 'nhat-quan/ten-day-du-lai',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'đã đặt tên gọi tắt thì phần sau dùng tên gọi tắt', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Đã đặt tên gọi tắt mà vẫn ghi tên đầy đủ', en: 'Full name again after a short one was given' },
  messages: {
    vi: {
      lai: 'Đã đặt tên gọi tắt “{ten}”; ở đây có thể ghi “{ten}” thay cho tên đầy đủ.',
      dat: 'Nơi đặt tên gọi tắt',
      thay: 'Ghi “{ten}”',
    },
    en: {
      lai: 'The short name “{ten}” was given above; it may stand here for the full one.',
      dat: 'Given here',
      thay: 'Write “{ten}”',
    },
  },
  labels: ['dat'],
  docs: {
    vi: 'Đặt tên gọi tắt rồi mà phần sau lúc ghi tên đầy đủ, lúc ghi tên gọi tắt thì người đọc tưởng là hai thứ. Quy tắc lấy tên đầy đủ đứng ngay trước ngoặc, khi nó bắt đầu bằng chính tên gọi tắt (“Ban Chỉ đạo chuyển đổi số tỉnh (sau đây gọi tắt là Ban Chỉ đạo)”) hay có các chữ đầu là chữ viết tắt, rồi tìm đúng những chữ ấy ở phần sau. Chỗ trong ngoặc kép, tên văn bản được viện dẫn, tiêu đề, phụ lục không xét. Chỉ là gợi ý.',
    en: 'Where the full and the short name take turns a reader takes them for two things. The full name is what stands before the brackets, where it begins with the short one or has its letters for initials; the same words are looked for further down. Quotations, titles of cited documents, headings and annexes are left alone. A hint only.',
  },
  check(context, report) {
    const { view, parsed } = context;
    const seen = new Set<string>();
    const terms = termsOf(context);
    for (const term of terms.slice(0, MOST)) {
      if (seen.has(term.name)) continue;
      seen.add(term.name);
      const full = fullNameOf(term);
      if (full === undefined || term.hit.leaf.area !== 'main' || !isUsed(term.name, full, view)) continue;
      for (const { leaf, at } of placesOf(full, term, view)) {
        if (namesAnother(leaf, at + full.length, terms)) continue;
        const edit = retype(leaf.flat, at, at + full.length, term.name, parsed.text);
        report({
          span: spanOf(leaf.flat, at, at + full.length),
          message: 'lai',
          values: { ten: term.name },
          related: [{ span: term.span, message: 'dat' }],
          ...(edit === undefined ? {} : { fix: { title: 'thay', edits: [edit], values: { ten: term.name } } }),
        });
      }
    }
  },
  examples: [
    {
      name: 'tên đầy đủ trở lại',
      text: '1. Thành lập Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là Tổ giúp việc);\n2. ⟦Tổ giúp việc rà soát hồ sơ lưu trữ⟧ họp hằng tuần; Tổ giúp việc tự giải thể.',
      message: 'có thể ghi “Tổ giúp việc”',
      fixed:
        '1. Thành lập Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là Tổ giúp việc);\n2. Tổ giúp việc họp hằng tuần; Tổ giúp việc tự giải thể.',
    },
    {
      name: 'chữ viết tắt',
      text: '1. Bồi dưỡng công nghệ thông tin (sau đây viết tắt là CNTT) cho công chức;\n2. Mua thiết bị ⟦công nghệ thông tin⟧; bảo trì thiết bị CNTT.',
      fixed:
        '1. Bồi dưỡng công nghệ thông tin (sau đây viết tắt là CNTT) cho công chức;\n2. Mua thiết bị CNTT; bảo trì thiết bị CNTT.',
    },
    {
      name: 'trong ngoặc kép; tên khác',
      text: '1. Thành lập Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là Tổ giúp việc);\n2. Khắc dấu “Tổ giúp việc rà soát hồ sơ lưu trữ”; Tổ giúp việc họp với Tổ giúp việc rà soát hồ sơ của Sở.',
    },
    {
      name: 'tên gọi tắt không dùng ở đâu: quy tắc khác nhắc',
      text: '1. Thành lập Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc);\n2. Tổ giúp việc rà soát hồ sơ họp hằng tuần.',
    },
    {
      name: 'tên dài hơn, được đặt tên gọi tắt khác',
      text: '1. Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc) họp hằng tuần;\n2. Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là Tổ lưu trữ) báo cáo Tổ giúp việc;\n3. Tổ lưu trữ nộp lưu hồ sơ.',
    },
    {
      name: 'tên gọi chung',
      text: '1. Các phòng, ban, trung tâm (sau đây gọi chung là đơn vị) lập hồ sơ;\n2. Các phòng, ban, trung tâm báo cáo; đơn vị nộp lưu.',
    },
  ],
});

/** Each name is looked for through the text: a real document gives some dozens. */
const MOST = 100;
const MOST_PLACES = 30;
/** Far enough back for the quotation that a name may stand in. */
const FAR = 400;

/** A short name that never comes again is told by `goi-tat-khong-dung`: one of the two is enough. */
function isUsed(name: string, full: string, view: View): boolean {
  const { text } = view.printedText;
  let uses = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    // One of them is the place where it is given; the full name may begin with the short one.
    if (!text.startsWith(full, at)) uses += 1;
    if (uses > 1) return true;
  }
  return false;
}

/** What stands before the brackets and begins with the short name, or has its letters for initials. */
function fullNameOf({ name, hit }: Term): string | undefined {
  const before = hit.leaf.flat.text.slice(Math.max(0, hit.from - LONGEST), hit.from).trimEnd();
  const at = /^\p{Lu}{2,12}$/u.test(name) ? byInitials(before, name) : before.lastIndexOf(name);
  if (at === undefined || at < 0) return undefined;
  const full = before.slice(at);
  return full.length > name.length + 3 && !/[.;:()“”"\d]/u.test(full) ? full : undefined;
}

const LONGEST = 160;

/** Where the words begin whose first letters are those of the abbreviation, "và" counted or not. */
function byInitials(before: string, letters: string): number | undefined {
  const words = [...before.matchAll(/[\p{L}\p{M}]+/gu)];
  for (let from = words.length - letters.length; from >= 0 && from >= words.length - letters.length - 3; from -= 1) {
    const own = words.slice(from);
    const initials = (all: boolean): string =>
      own.map(([word]) => (all || !JOINTS.has(word) ? word.slice(0, 1).toUpperCase() : '')).join('');
    if (initials(true) === letters || initials(false) === letters) return own[0]?.index;
  }
  return undefined;
}

const JOINTS: ReadonlySet<string> = new Set(['và', 'của', 'về']);

function placesOf(full: string, { whole }: Term, view: View): { leaf: Leaf; at: number }[] {
  const places: { leaf: Leaf; at: number }[] = [];
  const { text, leaves, starts } = view.proseText;
  let index = 0;
  for (let at = text.indexOf(full); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(full, at + full.length)) {
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= at) index += 1;
    const leaf = leaves[index];
    const from = at - (starts[index] ?? 0);
    if (leaf === undefined || leaf.area !== 'main' || !RUNNING.has(leaf.role)) continue;
    const span = spanOf(leaf.flat, from, from + full.length);
    if (span.start < whole.end) continue;
    const after = leaf.flat.text.slice(from + full.length, from + full.length + 8);
    // Another letter, a capital or a bracket goes on with the name, or gives it a short one anew.
    if (/^(?:\p{L}|\p{M}| ?\(| \p{Lu}| (?:của|thuộc|về) )/u.test(after) || isWithinName(leaf.flat.text, from)) continue;
    const cited = view.citations.some(
      ({ span: own, slots }) =>
        own.start <= span.start && span.end <= Math.max(own.end, slots.title?.span.end ?? own.end),
    );
    if (!cited) places.push({ leaf, at: from });
  }
  return places;
}

/** "Tổ giúp việc rà soát hồ sơ lưu trữ (gọi tắt là …)": a longer name, given a short one of its own. */
function namesAnother({ flat, span }: Leaf, to: number, terms: readonly Term[]): boolean {
  const next = terms.find(({ hit }) => hit.leaf.span.start === span.start && hit.from >= to);
  return next !== undefined && !/[.,;:()]/u.test(flat.text.slice(to, next.hit.from));
}

const RUNNING: ReadonlySet<string> = new Set(['text', 'opening', 'closing']);

/** Within quotation marks, or right after a letter. */
function isWithinName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FAR), at);
  if (/[\p{L}\p{M}]$/u.test(before)) return true;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}
