import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import type { LeafRole } from '../../tree/nodes.ts';
import { isQuoted } from '../viet-hoa/_quotes.ts';
import { OPEN_RIME, otherRime, type ToneStyle, toneStyleOf } from './_tone.ts';

/** The national title has its form from the law, names their own from their bearers. */
const LEFT_OUT: ReadonlySet<LeafRole> = new Set(['nationalTitle', 'signer', 'quoted'] satisfies LeafRole[]);

export default defineRule({
  id: 'nhat-quan/dau-thanh-hai-kieu',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'một cách đặt dấu thanh trong cả văn bản', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Dấu thanh đặt theo hai kiểu', en: 'Tone marks placed in two ways' },
  messages: {
    vi: {
      lech: 'Văn bản đặt dấu thanh hai kiểu: “{viet}” ({it} chỗ) và “{mau}” ({nhieu} chỗ); nên theo một kiểu.',
      doi: 'Đổi {it} chỗ theo kiểu “{mau}”',
      kieu: 'Kiểu thường dùng trong văn bản này',
    },
    en: {
      lech: 'Tone marks are placed in two ways: “{viet}” ({it} times) and “{mau}” ({nhieu} times); keep to one.',
      doi: 'Change {it} places to the way of “{mau}”',
      kieu: 'The usual way of this document',
    },
  },
  labels: ['kieu'],
  docs: {
    vi: '“hòa” và “hoà”, “thủy” và “thuỷ” đều đúng, nhưng một văn bản nên theo một kiểu: chữ nhìn giống nhau mà tìm kiếm lại không thấy nhau. Kiểu dùng nhiều hơn được coi là kiểu của văn bản; bằng nhau thì là kiểu “hòa”, “thủy”. Quốc hiệu, tên riêng (“Hoà Bình”), chữ ký, phần trong ngoặc kép và tên văn bản được viện dẫn giữ nguyên.',
    en: 'Both “hòa” and “hoà” are right, but a document should keep to one: they look alike, and a search for one misses the other. The more frequent way is the document’s own; “hòa” where both are equally frequent. The national title, proper names, signatures, quotations and titles of cited documents are left alone.',
  },
  check({ parsed, view }, report) {
    const titles = view.citations.flatMap(({ slots }) => (slots.title === undefined ? [] : [slots.title.span]));
    const ways: Record<ToneStyle, Hit[]> = { truoc: [], sau: [] };
    for (const hit of matchesIn(view.printedText, OPEN_RIME)) {
      if (!LEFT_OUT.has(hit.leaf.role)) ways[toneStyleOf(hit.text)].push(hit);
    }
    if (ways.truoc.length === 0 || ways.sau.length === 0) return;
    const usual: ToneStyle = ways.sau.length > ways.truoc.length ? 'sau' : 'truoc';
    const few = ways[usual === 'sau' ? 'truoc' : 'sau'].filter((hit) => {
      const title = titles[countBefore(titles, ({ start }) => start <= hit.span.start) - 1];
      if (title !== undefined && hit.span.end <= title.end) return false;
      return !isName(hit) && !isQuoted(hit.leaf, hit.from);
    });
    const first = few[0];
    if (first === undefined) return;
    // The same word in the other way shows best what is meant.
    const other = (wordOf(first).slice(0, -2) + otherRime(first.text)).toLowerCase();
    const model =
      ways[usual].find((hit) => wordOf(hit).toLowerCase() === other) ??
      ways[usual].find((hit) => !isName(hit)) ??
      ways[usual][0];
    if (model === undefined) return;
    const mau = wordOf(model);
    const edits = few.flatMap(({ span, text }) =>
      parsed.text.slice(span.start, span.end).normalize('NFC') === text ? [{ span, text: otherRime(text) }] : [],
    );
    report({
      span: spanOf(first.leaf.flat, first.to - wordOf(first).length, first.to),
      message: 'lech',
      values: { viet: wordOf(first), it: few.length, mau, nhieu: ways[usual].length },
      ...(edits.length === few.length ? { fix: { title: 'doi', edits, values: { it: few.length, mau } } } : {}),
      related: [{ span: spanOf(model.leaf.flat, model.to - mau.length, model.to), message: 'kieu' }],
    });
  },
  examples: [
    {
      name: 'kiểu ít dùng hơn',
      text: 'Ủy ban nhân dân xã tổ chức hội diễn văn ⟦hoá⟧; văn hóa cơ sở, sức khoẻ, đường thuỷ được quan tâm.',
      message: 'hai kiểu: “hoá” (3 chỗ)',
      fixed: 'Ủy ban nhân dân xã tổ chức hội diễn văn hóa; văn hóa cơ sở, sức khỏe, đường thủy được quan tâm.',
    },
    {
      name: '“Uỷ ban”, “Ủy ban”',
      text: '⟦Uỷ⟧ ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh; Ủy ban nhân dân tỉnh tổng hợp.',
      fixed: 'Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh; Ủy ban nhân dân tỉnh tổng hợp.',
    },
    {
      name: 'tên riêng, ngoặc kép, “quý”',
      text: 'Ông Lê Thuý Hoà ở tỉnh Hoà Giang dự hội diễn văn hóa quý I, khẩu hiệu “Thi đua hoà hợp”, hoàn thành kế toán.',
    },
    { name: 'một kiểu', text: 'Văn hóa, hòa hợp, sức khỏe, đường thủy, ủy quyền.' },
    {
      name: 'tên văn bản được viện dẫn giữ nguyên',
      text: 'Văn hóa cơ sở, sức khỏe; theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa về số hoá hồ sơ.',
    },
  ],
});

function wordOf({ leaf, from, to }: Hit): string {
  return `${/[\p{L}\p{M}]{0,4}$/u.exec(leaf.flat.text.slice(Math.max(0, from - 4), from))?.[0] ?? ''}${leaf.flat.text.slice(from, to)}`;
}

/** "Hoà" that neither begins a sentence nor stands in capitals is a name; so is one before a further capital. */
function isName(hit: Hit): boolean {
  const { leaf, to } = hit;
  const line = leaf.flat.text;
  const word = wordOf(hit);
  if (!/^\p{Lu}/u.test(word)) return false;
  const next = line.slice(to, to + 5);
  if (/^(?:Ủy|Uỷ)$/u.test(word)) return !/^ (?:ban|viên|nhi)/iu.test(next);
  if (/\p{Lu}$/u.test(word) && word.length > 1) return false;
  const start = to - word.length;
  const begins = start === 0 || /[.!?:] $/u.test(line.slice(Math.max(0, start - 2), start));
  return !begins || !/^(?: \p{Ll}|[,;.])/u.test(next);
}
