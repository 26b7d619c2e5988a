import type { Language } from '../lint/finding.ts';
import type { EntryField, Status } from './model.ts';

/** What a key of a row holds. */
export type Shape = 'type' | 'text' | 'date' | 'flag' | 'status' | 'successors' | 'texts' | 'count' | 'fields';

/**
 * One key of a row of `can-cu.yaml` or `can-cu.json`. The reader, the hover and completion in the editor, the JSON schema
 * and the documentation all take it from here.
 */
export interface RowField {
  readonly key: string;
  readonly shape: Shape;
  readonly title: Readonly<Record<Language, string>>;
  /** Sentences without markup: JSON schema shows them as they are. */
  readonly description: Readonly<Record<Language, string>>;
}

/** Keys of a row, in the order in which they are offered and written. */
export const ROW_FIELDS: readonly RowField[] = [
  {
    key: 'loai',
    shape: 'type',
    title: { vi: 'Loại văn bản', en: 'Type of document' },
    description: {
      vi: 'Bắt buộc. Ghi tên loại (“Chỉ thị”) hoặc tên không dấu (“chi-thi”).',
      en: 'Required. The name of the type (“Chỉ thị”) or its slug (“chi-thi”).',
    },
  },
  {
    key: 'so-ky-hieu',
    shape: 'text',
    title: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
    description: {
      vi: 'Số và ký hiệu viết liền, không ghi chữ “số”, ví dụ 02/CT-UBND. Văn bản không có số thì bỏ khóa này và ghi trích yếu.',
      en: 'Number and symbol together, without the word “số”, such as 02/CT-UBND. Leave it out for a document without a number and give the title.',
    },
  },
  {
    key: 'ngay',
    shape: 'date',
    title: { vi: 'Ngày ban hành', en: 'Date of issue' },
    description: {
      vi: 'Viết 2022-01-28 hoặc 28/01/2022. Nên ghi: số văn bản hành chính lặp lại mỗi năm, phải có ngày mới phân biệt được.',
      en: 'Written 2022-01-28 or 28/01/2022. Worth giving: numbers begin again each year, and only the date tells documents apart.',
    },
  },
  {
    key: 'co-quan',
    shape: 'text',
    title: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    description: {
      vi: 'Tên đầy đủ, đúng như khi viện dẫn, ví dụ Ủy ban nhân dân tỉnh Cao Bằng.',
      en: 'The full name as it is cited, such as Ủy ban nhân dân tỉnh Cao Bằng.',
    },
  },
  {
    key: 'trich-yeu',
    shape: 'text',
    title: { vi: 'Trích yếu', en: 'Title' },
    description: {
      vi: 'Không ghi chữ “về”, “về việc” ở đầu. Với luật, bộ luật, pháp lệnh chỉ ghi tên, ví dụ Thi đua, khen thưởng. Trích yếu có dấu hai chấm thì đặt trong dấu nháy kép thẳng.',
      en: 'Without “về”, “về việc” at its beginning. Of a law its name only, such as Thi đua, khen thưởng. Put it in straight double quotes where it holds a colon.',
    },
  },
  {
    key: 'trich-yeu-rut-gon',
    shape: 'flag',
    title: { vi: 'Trích yếu đã rút gọn', en: 'Title shortened' },
    description: {
      vi: 'Ghi true nếu trích yếu đã rút gọn: khi đó chỉ để xem, không được chèn vào văn bản, không dùng để so.',
      en: 'true where the title was shortened: it is shown then, but never inserted nor compared.',
    },
  },
  {
    key: 'hieu-luc-tu',
    shape: 'date',
    title: { vi: 'Có hiệu lực từ ngày', en: 'In force from' },
    description: { vi: 'Ngày đầu tiên văn bản có hiệu lực.', en: 'The first day in force.' },
  },
  {
    key: 'het-hieu-luc',
    shape: 'date',
    title: { vi: 'Hết hiệu lực từ ngày', en: 'No longer in force from' },
    description: {
      vi: 'Ngày đầu tiên văn bản không còn hiệu lực; thường là ngày văn bản thay thế có hiệu lực.',
      en: 'The first day no longer in force; mostly the day on which the successor comes into force.',
    },
  },
  {
    key: 'tinh-trang',
    shape: 'status',
    title: { vi: 'Tình trạng', en: 'Status' },
    description: {
      vi: 'Ghi con-hieu-luc, het-hieu-luc hoặc chua-ro. Không ghi thì coi là chưa rõ và không nhắc gì về hiệu lực.',
      en: 'con-hieu-luc (in force), het-hieu-luc (no longer) or chua-ro (unknown). Left out it counts as unknown, and nothing is said of validity.',
    },
  },
  {
    key: 'thay-the-boi',
    shape: 'successors',
    title: { vi: 'Được thay thế bởi', en: 'Replaced by' },
    description: {
      vi: 'Số, ký hiệu của văn bản thay thế trực tiếp; nhiều văn bản thì ghi thành danh sách. Cần phân biệt theo ngày thì ghi so-ky-hieu, ngay và tu (ngày việc thay thế có hiệu lực).',
      en: 'Number and symbol of the direct successor, or a list of them. Where the date matters: so-ky-hieu, ngay and tu (the day from which the replacement holds).',
    },
  },
  {
    key: 'sua-doi-boi',
    shape: 'successors',
    title: { vi: 'Được sửa đổi, bổ sung bởi', en: 'Amended by' },
    description: {
      vi: 'Ghi như “thay-the-boi”.',
      en: 'Written like “thay-the-boi”.',
    },
  },
  {
    key: 'nguon',
    shape: 'texts',
    title: { vi: 'Nguồn', en: 'Sources' },
    description: {
      vi: 'Nơi đã đọc văn bản; một hoặc nhiều nguồn.',
      en: 'Where the document was read; one source or several.',
    },
  },
  {
    key: 'ngay-kiem',
    shape: 'date',
    title: { vi: 'Ngày đối chiếu', en: 'Day verified' },
    description: {
      vi: 'Ngày gần nhất văn bản này được đối chiếu với nguồn.',
      en: 'The day on which the row was last compared with its sources.',
    },
  },
  {
    key: 'xac-nhan',
    shape: 'count',
    title: { vi: 'Số nguồn độc lập khớp nhau', en: 'Independent sources that agree' },
    description: {
      vi: 'Danh mục của đơn vị không cần ghi: những gì đơn vị tự ghi được coi là đúng.',
      en: 'Not needed in a unit’s own list: what a unit writes is taken at its word.',
    },
  },
  {
    key: 'nghi-ngo',
    shape: 'text',
    title: { vi: 'Điều chưa chắc', en: 'Doubt' },
    description: {
      vi: 'Điều gì chưa chắc, vì sao. Có khóa này thì Thể Thức chỉ gợi ý, không cảnh báo theo những ô chưa chắc.',
      en: 'Why the row is doubtful. Doubtful fields lead to hints, never to warnings.',
    },
  },
  {
    key: 'nghi-ngo-o',
    shape: 'fields',
    title: { vi: 'Những ô chưa chắc', en: 'Doubtful fields' },
    description: {
      vi: 'Tên các ô chưa chắc. Có “nghi-ngo” mà không ghi khóa này thì mọi ô đều là chưa chắc.',
      en: 'Names of the doubtful fields. With “nghi-ngo” alone every field is doubtful.',
    },
  },
  {
    key: 'ghi-chu',
    shape: 'text',
    title: { vi: 'Ghi chú', en: 'Note' },
    description: { vi: 'Ghi chú cho người xem danh mục.', en: 'A note for readers of the list.' },
  },
  {
    key: 'dia-chi',
    shape: 'text',
    title: { vi: 'Địa chỉ', en: 'Address' },
    description: {
      vi: 'Địa chỉ toàn văn trên mạng, bắt đầu bằng https:// hoặc http://.',
      en: 'Address of the full text, beginning with https:// or http://.',
    },
  },
];

/** Keys of a row of `thay-the-boi` and `sua-doi-boi`. */
export const SUCCESSOR_FIELDS: readonly RowField[] = [
  {
    key: 'so-ky-hieu',
    shape: 'text',
    title: { vi: 'Số, ký hiệu của văn bản thay thế hoặc sửa đổi', en: 'Number and symbol of the later document' },
    description: { vi: 'Bắt buộc.', en: 'Required.' },
  },
  {
    key: 'ngay',
    shape: 'date',
    title: { vi: 'Ngày ban hành của văn bản ấy', en: 'Its date of issue' },
    description: { vi: 'Viết 2022-01-28 hoặc 28/01/2022.', en: 'Written 2022-01-28 or 28/01/2022.' },
  },
  {
    key: 'tu',
    shape: 'date',
    title: { vi: 'Việc thay thế, sửa đổi có hiệu lực từ ngày', en: 'Holds from' },
    description: { vi: 'Viết 2022-01-28 hoặc 28/01/2022.', en: 'Written 2022-01-28 or 28/01/2022.' },
  },
];

export const STATUSES: readonly { readonly value: Status; readonly title: Readonly<Record<Language, string>> }[] = [
  { value: 'con-hieu-luc', title: { vi: 'còn hiệu lực', en: 'in force' } },
  { value: 'het-hieu-luc', title: { vi: 'hết hiệu lực', en: 'no longer in force' } },
  { value: 'chua-ro', title: { vi: 'chưa rõ', en: 'unknown' } },
];

/** Fields that a doubt may name. `het-hieu-luc` stands for whether a document has ended as well as when. */
export const DOUBT_FIELDS: readonly EntryField[] = [
  'so-ky-hieu',
  'ngay',
  'co-quan',
  'trich-yeu',
  'hieu-luc-tu',
  'het-hieu-luc',
  'thay-the-boi',
  'sua-doi-boi',
];
