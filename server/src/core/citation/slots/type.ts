import { DOCUMENT_TYPES } from '../../law/types.ts';
import { fold, indexPhrases, phraseAt, wordAt } from '../words.ts';

/** A type word of the text with the slug it stands for. */
export interface TypeWord {
  readonly slug: string;
  readonly from: number;
  readonly to: number;
}

/** The type word (name or abbreviation) that stands at `at`, in any case; the longest one. A number may be glued to it. */
export function typeWordAt(text: string, at: number): TypeWord | undefined {
  const name = phraseAt(text, at, NAMES, true);
  const named = SLUGS.get(fold(text.slice(at, at + name)));
  if (named !== undefined) return { slug: named, from: at, to: at + name };
  const word = wordAt(text, at);
  if (word === undefined) return undefined;
  // "NĐ30/2020/NĐ-CP": the number stands right behind.
  const letters = /^\p{Lu}{2,5}(?=\d{1,5}[/-])/u.exec(word.text)?.[0] ?? word.text;
  const slug = ABBREVIATED.get(letters.replaceAll('Ð', 'Đ'));
  return slug === undefined ? undefined : { slug, from: at, to: at + letters.length };
}

/** A type is named here by its full name: an issuer's name can't go on over it. */
export function isTypeWordAt(text: string, at: number): boolean {
  return phraseAt(text, at, NAMES) > 0;
}

/** Names that only a number makes a citation of, beside the table of types. */
const FURTHER: readonly (readonly [string, string])[] = [
  ['Thông tư liên bộ', 'thong-tu-lien-tich'],
  ['Thông tư liên ngành', 'thong-tu-lien-tich'],
  ['Kế hoạch liên tịch', 'ke-hoach'],
  ['Kế hoạch liên ngành', 'ke-hoach'],
  ['Hướng dẫn liên tịch', 'huong-dan'],
  ['Hướng dẫn liên ngành', 'huong-dan'],
  ['Thông báo liên tịch', 'thong-bao'],
  ['Chương trình phối hợp', 'chuong-trinh'],
  ['Kế hoạch phối hợp', 'ke-hoach'],
  ['Quy chế phối hợp', 'quy-che'],
  ['Sắc lệnh', 'sac-lenh'],
  ['Giấy phép', 'giay-phep'],
  ['Giấy chứng nhận', 'giay-chung-nhan'],
  ['Giấy xác nhận', 'giay-xac-nhan'],
  ['Thông báo kết luận', 'thong-bao'],
  ['Công thư', 'cong-thu'],
  ['Văn kiện', 'van-kien'],
  ['Công điện khẩn', 'cong-dien'],
];

const SLUGS: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES.map((type) => [fold(type.name), type.slug] as const),
  ...FURTHER.map(([name, slug]) => [fold(name), slug] as const),
]);

const NAMES = indexPhrases([...SLUGS.keys()]);

/** Abbreviations written instead of the name: "QĐ số 275/QĐ-CĐSP", "NĐ 30/2020/NĐ-CP". */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['NĐ', 'nghi-dinh'],
  ['QĐ', 'quyet-dinh'],
  ['TT', 'thong-tu'],
  ['TTLT', 'thong-tu-lien-tich'],
  ['NQ', 'nghi-quyet'],
  ['CT', 'chi-thi'],
  ['KH', 'ke-hoach'],
  ['TB', 'thong-bao'],
  ['HD', 'huong-dan'],
  ['KL', 'ket-luan'],
  ['CV', 'cong-van'],
  ['VB', 'van-ban'],
  ['TTr', 'to-trinh'],
  ['BC', 'bao-cao'],
  ['CTr', 'chuong-trinh'],
  ['VBHN', 'van-ban-hop-nhat'],
]);
