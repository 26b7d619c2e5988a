import { fold, isWordChar } from './words.ts';

/** A place where a citation or a pinpoint may begin. */
export interface Anchor {
  readonly kind: 'word' | 'unit' | 'number';
  readonly at: number;
}

/** Walks over the places of a text where a citation may begin, in order; `next` gives the first one at or after an offset. */
export function anchorsOf(text: string): (from: number) => Anchor | undefined {
  return (from) => {
    ANCHOR.lastIndex = from;
    for (;;) {
      const found = ANCHOR.exec(text);
      if (found === null) return undefined;
      const at = found.index;
      if (at > 0 && (isWordChar(text, at - 1) || (found[1] !== undefined && goesOn(text, at)))) {
        ANCHOR.lastIndex = at + 1;
        continue;
      }
      if (found[1] !== undefined) return { kind: 'number', at };
      return { kind: isUnit(found[0]) ? 'unit' : 'word', at };
    }
  };
}

/** The figure is the tail of another one: `3` in `12/3/2020`, `2015` in `QCVN 12-1:2015/BCT`. */
function goesOn(text: string, at: number): boolean {
  return at > 1 && GLUE.includes(text.charAt(at - 1)) && isWordChar(text, at - 2);
}

function isUnit(word: string): boolean {
  return UNITS.has(fold(word));
}

const UNITS: ReadonlySet<string> = new Set(
  ['Điểm', 'Khoản', 'Điều', 'Tiểu mục', 'Mục', 'Chương', 'Phần', 'Phụ lục', 'Mẫu', 'Tiết', 'Biểu', 'Gạch đầu dòng'].map(
    fold,
  ),
);

const GLUE = './-:,–\\';

// First words of type names and units, and a number with a sign after it. Whole words only: the reader looks at what follows.
const ANCHOR =
  /(?:[Bb]áo cáo|BÁO CÁO|[Bb]ản (?:ghi|thỏa|thoả)|[Bb]iên bản|[Bb]ộ [Ll]uật|BỘ LUẬT|[Cc]hỉ [Tt]hị|CHỈ THỊ|[Cc]hương trình|CHƯƠNG TRÌNH|[Cc]ông (?:văn|điện|thư)|CÔNG (?:VĂN|ĐIỆN)|[Dd]ự án|[ĐđÐð]ề án|ĐỀ ÁN|[ĐđÐð]iều(?= (?:\d|lệ|này))|[Gg]iấy|[Hh]iến pháp|HIẾN PHÁP|[Hh]ợp đồng|[Hh]ướng [Dd]ẫn|HƯỚNG DẪN|[Kk]ế [Hh]oạch|KẾ HOẠCH|[Kk]ết [Ll]uận|KẾT LUẬN|[Ll]ệnh|[Ll]uật|LUẬT|[Nn]ghị [ĐđÐð]ịnh|NGHỊ ĐỊNH|[Nn]ghị [Qq]uyết|NGHỊ QUYẾT|[Pp]háp lệnh|PHÁP LỆNH|[Pp]hiếu|[Pp]hương án|[Qq]uy (?:định|chế)|[Qq]uy [ĐÐC](?:ịnh|hế)|QUY (?:ĐỊNH|CHẾ)|[Qq]uyết [ĐđÐð]ịnh|QUYẾT ĐỊNH|[Ss]ắc lệnh|[Tt]hông (?:tư|tri|báo|cáo)|[Tt]hông [TB](?:ư|áo)|THÔNG (?:TƯ|BÁO)|[Tt]ờ trình|TỜ TRÌNH|[Vv]ăn (?:bản|kiện)|VĂN BẢN|N[ĐÐ]|Q[ĐÐ]|TTLT|TTr|TT|NQ|CTr|CT|KH|TB|HD|KL|CV|VBHN|VB|BC|[ĐđÐð]iểm|[Kk]hoản|[Tt]iểu mục|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục|[Mm]ẫu|[Tt]iết|[Bb]iểu|[Gg]ạch đầu dòng)(?!\p{L})|((?:\d{1,4}\.)?\d{1,6}[a-h]?(?= ?[/\\\u2010-\u2014-]| \p{Lu}))/gu;
