import type { Language } from '../lint/finding.ts';

/** How the value of a key is written. */
export type ConfigShape =
  | 'text'
  | 'flag'
  | 'path'
  | 'paths'
  | 'rules'
  | 'words'
  | 'unit'
  | 'overrides'
  | 'globs'
  | 'signers'
  | 'names'
  | 'level'
  | 'paper'
  | 'number';

export interface ConfigField {
  readonly key: string;
  readonly shape: ConfigShape;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  /** Of a number. */
  readonly range?: { readonly min: number; readonly max: number; readonly unit: string };
}

/** The name of a folder's configuration; what such a file takes in (`extends`) has a name that ends like this. */
export const CONFIG_NAME = '.the-thuc.json';
/** Baselines that a configuration may name end like this: only so does the editor know which files to read. */
export const BASELINE_SUFFIX = '.the-thuc-moc.json';

/** Keys of `.the-thuc.json`: the reader, its messages and the JSON schema are made from these tables. */
export const CONFIG_FIELDS: readonly ConfigField[] = [
  {
    key: '$schema',
    shape: 'text',
    title: { vi: 'Lược đồ', en: 'Schema' },
    description: {
      vi: 'Địa chỉ lược đồ cho trình soạn thảo khác; VS Code không cần.',
      en: 'Address of the schema, for other editors; VS Code needs none.',
    },
  },
  {
    key: 'root',
    shape: 'flag',
    title: { vi: 'Thôi tìm ở thư mục trên', en: 'Look no further up' },
    description: {
      vi: 'Ghi true thì .the-thuc.json ở các thư mục trên không có tác dụng với thư mục này.',
      en: 'true: the files of the folders above don’t hold for this folder.',
    },
  },
  {
    key: 'extends',
    shape: 'paths',
    title: { vi: 'Dùng chung tệp khác', en: 'Takes in other files' },
    description: {
      vi: 'Một hay nhiều tệp tên kết thúc bằng .the-thuc.json, tính từ thư mục của tệp này, trong thư mục đang mở. Điều ghi ở tệp này thắng.',
      en: 'One or several files whose names end in .the-thuc.json, from the folder of this file on, within the workspace. What stands here wins.',
    },
  },
  {
    key: 'rules',
    shape: 'rules',
    title: { vi: 'Mức của quy tắc', en: 'Levels of rules' },
    description: {
      vi: 'Mã quy tắc hoặc nhóm (vien-dan/*) và mức: off, hint, info, warning, error; cần ghi lý do thì viết {"level": "off", "reason": "…"}.',
      en: 'Rule id or group (vien-dan/*) and level: off, hint, info, warning, error; with a reason {"level": "off", "reason": "…"}.',
    },
  },
  {
    key: 'words',
    shape: 'words',
    title: { vi: 'Từ điển của đơn vị', en: 'Words of the unit' },
    description: {
      vi: 'Từ, tên riêng mà phần chính tả coi là đúng.',
      en: 'Words and names that the spelling accepts.',
    },
  },
  {
    key: 'unit',
    shape: 'unit',
    title: { vi: 'Đơn vị', en: 'Unit' },
    description: {
      vi: 'Tên, địa danh, người ký, nơi nhận của đơn vị; dùng khi tạo văn bản mới.',
      en: 'Name, place, signers and recipients of the unit, for new documents.',
    },
  },
  {
    key: 'paper',
    shape: 'paper',
    title: { vi: 'Bản in', en: 'Paper' },
    description: {
      vi: 'Cỡ chữ, lề, khoảng cách của bản in và bản xem trước, trong khoảng thể thức cho phép.',
      en: 'Size, margins and gaps of print and preview, within what the form allows.',
    },
  },
  {
    key: 'drafting',
    shape: 'flag',
    title: { vi: 'Đang soạn', en: 'Drafting' },
    description: {
      vi: 'Ghi true thì chưa nhắc phần còn thiếu, cả khi lưu; “check --final” vẫn nhắc.',
      en: 'true: what is missing isn’t told yet, not even on saving; “check --final” tells it.',
    },
  },
  {
    key: 'baseline',
    shape: 'path',
    title: { vi: 'Mốc', en: 'Baseline' },
    description: {
      vi: 'Tệp mốc (tên kết thúc bằng .the-thuc-moc.json): phát hiện đã ghi trong đó không hiện nữa.',
      en: 'A baseline (its name ends in .the-thuc-moc.json): findings recorded in it aren’t shown.',
    },
  },
  {
    key: 'overrides',
    shape: 'overrides',
    title: { vi: 'Riêng cho một số tệp', en: 'For some files' },
    description: {
      vi: 'Danh sách; mỗi phần có “files” và những gì khác đi cho các tệp ấy. Phần ghi sau thắng phần ghi trước.',
      en: 'A list; each part has “files” and what is different for them. A later part wins.',
    },
  },
];

/** Keys of a part of `overrides`. */
export const OVERRIDE_FIELDS: readonly ConfigField[] = [
  {
    key: 'files',
    shape: 'globs',
    title: { vi: 'Những tệp nào', en: 'Which files' },
    description: {
      vi: 'Mẫu tên, tính từ thư mục của .the-thuc.json: “ban-nhap/” (cả thư mục), “*.vbhc.md”, “2024/**/ke-hoach-*”.',
      en: 'Patterns from the folder of .the-thuc.json on: “ban-nhap/” (a folder), “*.vbhc.md”, “2024/**/ke-hoach-*”.',
    },
  },
  ...CONFIG_FIELDS.filter(({ key }) => /^(?:rules|words|paper|drafting)$/u.test(key)),
];

/** Keys of `unit`. */
export const UNIT_FIELDS: readonly ConfigField[] = [
  {
    key: 'agency',
    shape: 'text',
    title: { vi: 'Tên cơ quan, tổ chức', en: 'Agency' },
    description: { vi: 'Ví dụ “Sở Văn hóa và Thể thao”.', en: 'Such as “Sở Văn hóa và Thể thao”.' },
  },
  {
    key: 'superior',
    shape: 'text',
    title: { vi: 'Cơ quan chủ quản', en: 'Superior agency' },
    description: { vi: 'Dòng trên tên cơ quan, nếu có.', en: 'The line above the name, if any.' },
  },
  {
    key: 'place',
    shape: 'text',
    title: { vi: 'Địa danh', en: 'Place' },
    description: { vi: 'Đứng trước ngày tháng năm.', en: 'Stands before the date.' },
  },
  {
    key: 'abbreviation',
    shape: 'text',
    title: { vi: 'Chữ viết tắt của cơ quan', en: 'Abbreviation' },
    description: { vi: 'Như trong ký hiệu, ví dụ “SVHTT”.', en: 'As in symbols, such as “SVHTT”.' },
  },
  {
    key: 'drafter',
    shape: 'text',
    title: { vi: 'Đơn vị soạn thảo', en: 'Drafting office' },
    description: { vi: 'Chữ viết tắt ở dòng Lưu, ví dụ “VP”.', en: 'Its abbreviation in the Lưu line, such as “VP”.' },
  },
  {
    key: 'signers',
    shape: 'signers',
    title: { vi: 'Người ký', en: 'Signers' },
    description: {
      vi: 'Chức vụ và họ tên; người đầu tiên ký khi không chọn ai khác.',
      en: 'Office and name; the first signs where no other is chosen.',
    },
  },
  {
    key: 'recipients',
    shape: 'names',
    title: { vi: 'Nơi nhận thường xuyên', en: 'Standing recipients' },
    description: { vi: 'Ghi thêm vào nơi nhận, trên dòng Lưu.', en: 'Added to the recipients, above the Lưu line.' },
  },
];

/** Keys of one of `signers`. */
export const SIGNER_FIELDS: readonly ConfigField[] = [
  {
    key: 'office',
    shape: 'text',
    title: { vi: 'Chức vụ', en: 'Office' },
    description: { vi: 'Ví dụ “Giám đốc”.', en: 'Such as “Giám đốc”.' },
  },
  {
    key: 'name',
    shape: 'text',
    title: { vi: 'Họ và tên', en: 'Name' },
    description: { vi: 'Không ghi học vị.', en: 'Without academic titles.' },
  },
];

/** Keys of a rule's level with its reason. */
export const LEVEL_FIELDS: readonly ConfigField[] = [
  {
    key: 'level',
    shape: 'level',
    title: { vi: 'Mức', en: 'Level' },
    description: { vi: 'off, hint, info, warning hoặc error.', en: 'off, hint, info, warning or error.' },
  },
  {
    key: 'reason',
    shape: 'text',
    title: { vi: 'Lý do', en: 'Reason' },
    description: {
      vi: 'Cho người xem sau; in ra ở --print-config.',
      en: 'For later readers; shown by --print-config.',
    },
  },
];
