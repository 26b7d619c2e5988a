import { defineRule } from '../../lint/rule.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import { hasForm, retype } from './_document.ts';
import { planWith } from './_example.ts';
import { strayPlaceDate } from './_type.ts';

/** Indexes of the plain text: `[from, to)` becomes `right`. */
interface Slip {
  readonly message: 'phay' | 'sauphay' | 'truocphay' | 'diadanh' | 'tenrieng' | 'nam' | 'dinh' | 'hoa' | 'so' | 'cham';
  readonly from: number;
  readonly to: number;
  /** What the fix replaces by `right`; an insertion where both are equal. */
  readonly cut: readonly [number, number];
  readonly right: string;
}

export default defineRule({
  id: 'the-thuc/dia-danh-thoi-gian',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 4.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Địa danh, thời gian ban hành viết sai kiểu', en: 'Place and date in the wrong form' },
  messages: {
    vi: {
      kieu: 'Địa danh, thời gian ban hành viết chưa đúng kiểu; đúng là “{dung}”.',
      phay: 'Sau địa danh thiếu dấu phẩy.',
      sauphay: 'Sau dấu phẩy thiếu dấu cách.',
      truocphay: 'Trước dấu phẩy thừa dấu cách.',
      dinh: 'Chữ và số viết dính nhau; cần một dấu cách.',
      hoa: '“Ngày” sau địa danh viết thường.',
      so: 'Thời gian ban hành viết đủ chữ “ngày”, “tháng”, “năm”: “{dung}”.',
      cham: 'Cuối dòng địa danh, thời gian không có dấu chấm.',
      diadanh: 'Trước ngày tháng thiếu địa danh: “…, ngày … tháng … năm …”.',
      tenrieng: 'Địa danh là tên riêng, viết hoa: “{dung}”.',
      nam: 'Năm ban hành viết đủ bốn chữ số: “{dung}”.',
      sua: 'Sửa cách viết',
    },
    en: {
      kieu: 'Place and date are not in the right form; it should be “{dung}”.',
      phay: 'The comma after the place is missing.',
      sauphay: 'A blank is missing after the comma.',
      truocphay: 'There is a blank before the comma.',
      dinh: 'A word and a figure are glued together; a blank is expected.',
      hoa: '“ngày” after the place is not capitalised.',
      so: 'The date of issue is written with the words “ngày”, “tháng”, “năm”: “{dung}”.',
      cham: 'The line of place and date has no full stop.',
      diadanh: 'The place before the date is missing: “…, ngày … tháng … năm …”.',
      tenrieng: 'A place is a proper name, in capitals: “{dung}”.',
      nam: 'The year has four figures: “{dung}”.',
      sua: 'Correct the form',
    },
  },
  docs: {
    vi: 'Địa danh và thời gian ban hành viết trên một dòng: “Sông Hoa, ngày 05 tháng 3 năm 2026”: sau địa danh có dấu phẩy; các chữ ngày, tháng, năm viết đầy đủ; số bằng chữ số Ả Rập. Ngày, tháng để trống khi soạn thảo không bị báo.',
    en: 'Place and date stand on one line, “Sông Hoa, ngày 05 tháng 3 năm 2026”: a comma after the place, the words ngày, tháng, năm in full, Arabic figures. A blank day or month in a draft is left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const stray = strayPlaceDate(context);
    if (stray !== undefined) {
      const { leaf, right } = stray;
      const edit = retype(leaf.flat, 0, leaf.flat.text.length, right, context.parsed.text);
      const edits = edit === undefined ? [] : [edit];
      report({ span: leaf.span, message: 'kieu', values: { dung: right }, fix: { title: 'sua', edits } });
      return;
    }
    const part = context.doc.preface.placeDate;
    const flat = part?.leaves[0]?.flat;
    if (part === undefined || flat === undefined || part.leaves.length > 1) return;
    const source = context.parsed.text;
    for (const slip of slipsOf(flat.text, part.place !== undefined)) {
      const span = spanOf(flat, slip.from, slip.to);
      const [from, to] = slip.cut;
      const at = from === to ? insertion(flat, from) : spanOf(flat, from, to);
      // Where the source holds marks or a line end here, the place is only shown.
      const edits: Edit[] =
        source.slice(at.start, at.end) === flat.text.slice(from, to) ? [{ span: at, text: slip.right }] : [];
      report({
        span,
        message: slip.message,
        values: { dung: slip.right },
        // What the place is, only the drafter knows.
        ...(edits.length === 0 || slip.message === 'diadanh' ? {} : { fix: { title: 'sua', edits } }),
      });
    }
  },
  examples: [
    {
      name: 'thiếu dấu phẩy sau địa danh',
      text: planWith({ placeDate: 'Sông ⟦Hoa⟧ ngày 15 tháng 3 năm 2026' }),
      message: 'thiếu dấu phẩy',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'chữ và số dính nhau',
      text: planWith({ placeDate: 'Sông Hoa, ⟦ngày15⟧ tháng ⟦3năm⟧ 2026' }),
      message: 'dính nhau',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'ngày viết bằng gạch chéo',
      text: planWith({ placeDate: 'Sông Hoa, ⟦ngày 15/3/2026⟧' }),
      message: '“ngày 15 tháng 3 năm 2026”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu dấu cách sau dấu phẩy',
      text: planWith({ placeDate: 'Sông Hoa⟦,n⟧gày 15 tháng 3 năm 2026' }),
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu chữ “ngày”',
      text: planWith({ placeDate: '⟦Sông Hoa, 15 tháng 3 năm 2026⟧' }),
      message: 'đúng là “Sông Hoa, ngày 15 tháng 3 năm 2026”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu địa danh',
      text: planWith({ placeDate: '⟦ngày 15 tháng 3 năm 2026⟧' }),
      message: 'thiếu địa danh',
      whole: true,
    },
    {
      name: 'địa danh viết thường',
      text: planWith({ placeDate: '⟦sông hoa⟧, ngày 15 tháng 3 năm 2026' }),
      message: '“Sông Hoa”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'năm hai chữ số',
      text: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 3 năm ⟦26⟧' }),
      fixed: planWith({}),
      whole: true,
    },
    { name: 'đúng kiểu', text: planWith({}), whole: true },
    {
      name: 'ngày, tháng để trống',
      text: planWith({ placeDate: 'Sông Hoa, ngày      tháng      năm 2026' }),
      whole: true,
    },
    {
      name: 'chữ “Ngày” viết hoa',
      text: planWith({ placeDate: 'Sông Hoa, ⟦N⟧gày 15 tháng 3 năm 2026' }),
      message: 'viết thường',
      fixed: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 3 năm 2026' }),
      whole: true,
    },
  ],
});

/** The empty range behind the character before `index`, so that a line end of wrapped text stays after it. */
function insertion(flat: Flat, index: number): Span {
  const at = index > 0 ? spanOf(flat, index - 1, index).end : spanOf(flat, 0, 0).start;
  return { start: at, end: at };
}

function slipsOf(text: string, hasPlace: boolean): Slip[] {
  const slips: Slip[] = [];
  const word = text.search(/(?<!\p{L})[Nn]gày(?!\p{L})/u);
  if (word < 0) return slips;
  if (word === 0 && /^ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u.test(text)) {
    slips.push({ message: 'diadanh', from: 0, to: text.length, cut: [0, 0], right: '…, ' });
  }
  const short = /năm (\d{2})$/u.exec(text)?.[1];
  if (short !== undefined) {
    const from = text.length - 2;
    slips.push({ message: 'nam', from, to: text.length, cut: [from, text.length], right: `20${short}` });
  }
  if (hasPlace && word > 0) {
    const before = text.slice(0, word);
    const place = before.replace(/[ ,]{1,4}$/u, '');
    const between = before.slice(place.length);
    if (/^\p{Ll}/u.test(place) && !/\p{Lu}/u.test(place)) {
      const right = place.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
      slips.push({ message: 'tenrieng', from: 0, to: place.length, cut: [0, place.length], right });
    }
    if (!between.includes(',')) {
      const from = place.lastIndexOf(' ') + 1;
      slips.push({ message: 'phay', from, to: place.length, cut: [place.length, place.length], right: ',' });
    } else if (/^ /u.test(between)) {
      slips.push({
        message: 'truocphay',
        from: place.length,
        to: place.length + 1,
        cut: [place.length, place.length + 1],
        right: '',
      });
    } else if (between === ',') {
      slips.push({ message: 'sauphay', from: word - 1, to: word + 1, cut: [word, word], right: ' ' });
    }
    if (text.startsWith('Ngày', word)) {
      slips.push({ message: 'hoa', from: word, to: word + 1, cut: [word, word + 1], right: 'n' });
    }
  }
  const signs = /^[Nn]gày ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})\.?$/u.exec(text.slice(word));
  if (signs !== null) {
    const right = `ngày ${signs[1]} tháng ${signs[2]} năm ${signs[3]}`;
    slips.push({ message: 'so', from: word, to: text.length, cut: [word, text.length], right });
    return slips;
  }
  for (const match of text.slice(word).matchAll(/(?:ngày|tháng|năm)\d{1,4}|(?<!\d)\d{1,4}(?:tháng|năm)/gu)) {
    const from = word + match.index;
    const cut = match[0].search(/(?<=\d)\p{L}|(?<=\p{L})\d/u);
    slips.push({ message: 'dinh', from, to: from + match[0].length, cut: [from + cut, from + cut], right: ' ' });
  }
  if (/\d{4}\.$/u.test(text)) {
    slips.push({
      message: 'cham',
      from: text.length - 1,
      to: text.length,
      cut: [text.length - 1, text.length],
      right: '',
    });
  }
  return slips;
}
