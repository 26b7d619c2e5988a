import { reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { misspeltIn } from '../../spelling/misspelt.ts';
import type { WordSlip } from '../../spelling/word-slips.ts';
import { spanOf } from '../../text/flat.ts';
import { isAllCaps, startsUpper, upperFirst } from '../../text/letters.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { retype } from '../the-thuc/_document.ts';
import { citedIn } from '../viet-hoa/_cited.ts';
import { isQuoted } from '../viet-hoa/_quotes.ts';

export default defineRule({
  id: 'chinh-ta/tu-viet-sai',
  severity: 'warning',
  related: ['chinh-ta/am-tiet-khong-co'],
  basis: [{ law: 'thong-le', at: 'chính tả của từ hai âm tiết', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Từ viết sai một chữ', en: 'Word with one syllable misspelt' },
  messages: {
    vi: {
      sai: '“{viet}” viết sai; đúng là “{dung}”.',
      ngo: '“{viet}” có lẽ viết sai; từ thường dùng là “{dung}”.',
      nhieu: '“{viet}” viết sai ở {so} chỗ; đúng là “{dung}”.',
      thay: 'Thay bằng “{dung}”',
      thayHet: 'Thay bằng “{dung}” ở cả {so} chỗ',
    },
    en: {
      sai: '“{viet}” is misspelt; it is written “{dung}”.',
      ngo: '“{viet}” may be misspelt; the usual word is “{dung}”.',
      nhieu: '“{viet}” is misspelt in {so} places; it is written “{dung}”.',
      thay: 'Replace by “{dung}”',
      thayHet: 'Replace by “{dung}” in all {so} places',
    },
  },
  docs: {
    vi: 'Từng chữ đều là âm tiết tiếng Việt nhưng đứng cạnh nhau không thành từ, và chỉ khác một từ quen dùng ở một chữ: sai dấu (“Phần đấu”, “cụ thế”, “sở kết”, “phận cấp”), lẫn s với x, tr với ch, d với gi (“sử lý”, “trú trọng”), thiếu hay thừa một chữ cái (“công ghiệp”). Quy tắc có một danh sách từ hai âm tiết của văn xuôi hành chính, thi đua; nó im lặng khi một trong hai chữ thành từ với chữ bên kia (“hoàn thành phần đấu thầu”), khi cả hai có thể đứng một mình, ở tên riêng, ký hiệu. Chỗ chưa chắc chỉ là thông tin; chữ trong ngoặc kép và tên văn bản được viện dẫn là gợi ý, vì có thể phải chép nguyên văn; tên loại trước số, ký hiệu (“Quyết đinh số 05/QĐ-UBND”) thì chắc chắn sai. Từ riêng của đơn vị thì đưa vào danh sách từ của đơn vị.',
    en: 'Each syllable is right, but side by side they are no word, and one letter or mark makes them one: a wrong mark (“Phần đấu”, “cụ thế”), s for x, tr for ch, d for gi (“sử lý”), a letter too few (“công ghiệp”). The rule has a list of two-syllable words of official prose; it is silent where one of the two makes a word with its other neighbour, where both may stand alone, in names and symbols. Doubtful places are information only; quotations and titles of cited documents are hints, for they may have to be told word for word; a type before its number (“Quyết đinh số 05/QĐ-UBND”) is surely wrong. Words of one’s own belong into the unit’s list of words.',
  },
  wholeFile: true,
  check({ parsed, view, words }, report) {
    const own = pairsOf(words);
    const cited = citedIn(view);
    const places = new Map<string, Place[]>();
    for (const [leaf, slips] of misspeltIn(view)) {
      for (const found of slips) {
        // The type of the document cited belongs to the sentence, not to the title that is told word for word.
        const told = isQuoted(leaf, found.from) || (!found.isType && cited(leaf, found.from));
        const place = placeOf(leaf, found, parsed.text, told);
        if (own.has(place.viet.toLowerCase()) || own.has(place.written.toLowerCase())) continue;
        const key = `${place.viet}${place.level}`;
        const same = places.get(key);
        if (same === undefined) places.set(key, [place]);
        else same.push(place);
      }
    }
    for (const same of places.values()) {
      reportMany(
        same,
        CAP,
        ({ span, level, viet, dung, edits, others }) => {
          const sure = level === 'warning';
          report({
            span,
            message: sure ? 'sai' : 'ngo',
            values: { viet, dung },
            word: viet,
            severity: level,
            ...(edits.length === 0
              ? {}
              : {
                  fix: { title: 'thay', edits, values: { dung }, safety: sure ? 'safe' : 'review' },
                  moreFixes: others.map((other) => ({
                    title: 'thay' as const,
                    edits: [other.edit],
                    values: { dung: other.dung },
                    safety: 'review' as const,
                  })),
                }),
          });
        },
        ({ span, level, viet, dung }, so, edits) =>
          report({
            span,
            message: 'nhieu',
            values: { viet, dung, so },
            word: viet,
            severity: level,
            fix: { title: 'thayHet', edits, values: { dung, so }, safety: level === 'warning' ? 'safe' : 'review' },
          }),
      );
    }
  },
  examples: [
    {
      name: 'sai dấu',
      text: '⟦Phần đấu⟧ hoàn thành nhiệm vụ, nội dung ⟦cụ thế⟧ theo ⟦phận cấp⟧ quản lý, tổ chức ⟦sở kết⟧ phong trào.',
      message: '“Phần đấu” có lẽ viết sai; từ thường dùng là “Phấn đấu”',
      fixed: 'Phấn đấu hoàn thành nhiệm vụ, nội dung cụ thể theo phân cấp quản lý, tổ chức sơ kết phong trào.',
    },
    {
      name: 'lẫn s, x; tr, ch; thiếu một chữ cái',
      text: 'Việc ⟦sử lý⟧ hồ sơ, ⟦sát nhập⟧ thôn, sự cố ⟦xẩy ra⟧, ⟦trú trọng⟧ phát triển ⟦công ghiệp⟧.',
      message: '“sử lý” viết sai; đúng là “xử lý”',
      fixed: 'Việc xử lý hồ sơ, sáp nhập thôn, sự cố xảy ra, chú trọng phát triển công nghiệp.',
    },
    {
      name: '“đê” thay cho “để”',
      text: 'Kết quả là căn cứ ⟦đê đánh⟧ giá tập thể; tuyến đê bảo đảm an toàn.',
      message: '“để đánh”',
      fixed: 'Kết quả là căn cứ để đánh giá tập thể; tuyến đê bảo đảm an toàn.',
    },
    {
      name: 'in đậm',
      text: 'Đơn vị có thành tích **⟦suất sắc⟧** được khen.',
      message: '“xuất sắc”',
      fixed: 'Đơn vị có thành tích **xuất sắc** được khen.',
    },
    {
      name: 'tên loại trước số, ký hiệu',
      text: 'Thực hiện ⟦Quyết đinh⟧ số 05/QĐ-UBND ngày 03 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: '“Quyết đinh” viết sai; đúng là “Quyết định”',
      fixed: 'Thực hiện Quyết định số 05/QĐ-UBND ngày 03 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'trong ngoặc kép (gợi ý)',
      text: 'Danh hiệu “Tập thể lao động ⟦tiến tiến⟧”.',
      message: '“tiên tiến”',
      fixed: 'Danh hiệu “Tập thể lao động tiên tiến”.',
    },
    {
      name: 'hai chữ thuộc hai từ',
      text: 'Sau khi hoàn thành phần đấu thầu, nhà thầu nộp một phần công việc; lương cơ sở, cơ số thuốc; bộ phận cấp giấy phép.',
    },
    {
      name: 'hai kiểu đặt dấu; i, y',
      text: 'Hòa bình, hoà bình; quản lý, quản lí; kỹ thuật, kĩ thuật; quy định, qui định; ủy quyền, uỷ quyền.',
    },
    { name: 'hai chữ khác trước “số”', text: 'Xu hướng dân số 100 triệu người; mỗi đợt chỉ thi số 12 và số 14.' },
    { name: 'tên riêng', text: 'Đồng chí Trần Thức Hiện và bà Lê Quân Lý báo cáo kết quả.' },
  ],
});

const CAP = 8;
interface Place {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly viet: string;
  readonly dung: string;
  /** The wrong syllable alone. */
  readonly written: string;
  /** What else may have been meant. */
  readonly others: readonly { readonly dung: string; readonly edit: Edit }[];
  readonly level: 'warning' | 'info' | 'hint';
}

function placeOf({ flat }: Leaf, found: WordSlip, source: string, told: boolean): Place {
  const { from, to, wrongFrom, wrongTo } = found;
  const written = flat.text.slice(wrongFrom, wrongTo);
  const before = flat.text.slice(from, wrongFrom);
  const after = flat.text.slice(wrongTo, to);
  const readings = found.rights.map((one) => {
    const right = inCase(one, written);
    return { dung: `${before}${right}${after}`, edit: retype(flat, wrongFrom, wrongTo, right, source) };
  });
  const [best, ...others] = readings;
  return {
    span: spanOf(flat, from, to),
    edits: best?.edit === undefined ? [] : [best.edit],
    viet: flat.text.slice(from, to),
    dung: best?.dung ?? '',
    written,
    others: others.flatMap(({ dung, edit }) => (edit === undefined ? [] : [{ dung, edit }])),
    level: told ? 'hint' : found.sure ? 'warning' : 'info',
  };
}

function inCase(text: string, model: string): string {
  if (model.length > 1 && isAllCaps(model)) return text.toUpperCase();
  return startsUpper(model) ? upperFirst(text) : text;
}

/** The unit's words, and every two syllables that stand side by side in them. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const word of words) {
    const parts = word.toLowerCase().split(/\s+/u);
    for (const [i, part] of parts.entries()) {
      own.add(i === 0 && parts.length === 1 ? part : `${part} ${parts[i + 1] ?? ''}`);
    }
  }
  return own;
}
