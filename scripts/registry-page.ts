import { STATUSES } from '../server/src/core/registry/fields.ts';
import type { EntryField, RegistryEntry, Successor } from '../server/src/core/registry/model.ts';
import { dateFigures, typeName } from '../server/src/core/registry/phrase.ts';

/** docs/can-cu.md: what the built-in registry holds and how far each row can be relied on. */
export function registryPage(entries: readonly RegistryEntry[]): string {
  return [
    '<!-- scripts/generate.ts tạo tệp này từ server/data/can-cu.json; sửa ở đó rồi chạy "npm run generate". -->',
    '# Danh mục căn cứ có sẵn',
    '',
    `${entries.length} văn bản mà Thể Thức biết số, ký hiệu, ngày, cơ quan ban hành hoặc hiệu lực. Danh mục này không thay cho việc tra văn bản gốc: mỗi dòng cho biết đã đọc ở đâu, mấy nguồn khớp nhau, còn điều gì chưa chắc. Văn bản không có ở đây thì Thể Thức không nói gì về hiệu lực: im lặng không có nghĩa là còn hiệu lực.`,
    '',
    ...counts(entries),
    '',
    ...HOW,
    '',
    ...FAMILIES.flatMap(([family, name]) => {
      const rows = entries.filter((entry) => familyOf(entry) === family);
      return rows.length === 0 ? [] : [`## ${name} (${rows.length})`, '', ...byType(rows)];
    }),
  ].join('\n');
}

const HOW = [
  '## Thêm văn bản',
  '',
  '- **Cho đơn vị mình**: tạo tệp `can-cu.yaml` trong thư mục văn bản bằng lệnh “Thể Thức: Tạo danh mục căn cứ của đơn vị”. Dòng của đơn vị được dùng trước dòng có sẵn.',
  '- **Cho mọi người**: thêm một dòng vào `server/data/can-cu.json`. Chỉ ghi điều đã đọc được, kèm `nguon` (đã đọc ở đâu), `ngay-kiem` (ngày đối chiếu) và `xac-nhan` (số nguồn độc lập khớp nhau); chỗ suy ra hoặc nhớ lại thì bỏ trống, hoặc ghi vào `nghi-ngo` và nêu tên ô ở `nghi-ngo-o`. Rồi chạy `npm run generate`.',
  '- Chỉ những ô có từ hai nguồn trở lên và không có điều nghi ngờ mới dẫn đến cảnh báo; còn lại chỉ là gợi ý.',
];

function counts(entries: readonly RegistryEntry[]): string[] {
  const count = (test: (entry: RegistryEntry) => boolean): number => entries.filter(test).length;
  const lines: readonly (readonly [string, number])[] = [
    ['một nguồn', count((one) => one.confirmed === 1)],
    ['hai nguồn khớp nhau', count((one) => one.confirmed === 2)],
    ['ba nguồn trở lên', count((one) => one.confirmed >= 3)],
    ['có điều chưa chắc', count((one) => one.doubt !== undefined)],
    ['chưa biết ngày ban hành', count((one) => one.date === undefined)],
    ['chưa biết trích yếu đầy đủ', count((one) => one.title === undefined || one.titleShortened)],
    ['còn hiệu lực theo nguồn đã xem', count((one) => one.status === 'con-hieu-luc')],
    ['hết hiệu lực, biết từ ngày nào', count((one) => one.status === 'het-hieu-luc' && one.inForceTo !== undefined)],
    [
      'hết hiệu lực, chưa biết từ ngày nào',
      count((one) => one.status === 'het-hieu-luc' && one.inForceTo === undefined),
    ],
    ['chưa rõ hiệu lực', count((one) => one.status === 'chua-ro')],
  ];
  return ['| Độ chắc chắn, hiệu lực | Số văn bản |', '|---|---|', ...lines.map(([name, n]) => `| ${name} | ${n} |`)];
}

const FAMILIES = [
  ['quy-pham', 'Văn bản quy phạm pháp luật'],
  ['hanh-chinh', 'Văn bản hành chính của cơ quan nhà nước'],
  ['dang', 'Văn bản của Đảng, đoàn thể'],
] as const;

/** By the shape of the number: `30/2020/NĐ-CP` holds its year, `34-CT/TW` a dash behind the number. */
function familyOf({ code }: RegistryEntry): (typeof FAMILIES)[number][0] {
  if (/^\d+\/\d{4}\//u.test(code ?? '')) return 'quy-pham';
  return /^\d+-/u.test(code ?? '') ? 'dang' : 'hanh-chinh';
}

function byType(rows: readonly RegistryEntry[]): string[] {
  const types = [...new Set(rows.map((row) => row.type))];
  const groups = types.map((type) => [type, rows.filter((row) => row.type === type)] as const);
  return groups.sort(([, a], [, b]) => b.length - a.length).flatMap(([type, same]) => section(type, same));
}

function section(type: string, rows: readonly RegistryEntry[]): string[] {
  return [
    `### ${typeName(type)} (${rows.length})`,
    '',
    '| Số, ký hiệu | Ngày | Cơ quan ban hành | Trích yếu | Hiệu lực | Số nguồn khớp nhau | Chưa chắc | Nguồn | Ngày đối chiếu |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(line),
    '',
  ];
}

function line(entry: RegistryEntry): string {
  const cells = [
    number(entry),
    day(entry.date),
    entry.issuer ?? '',
    `${entry.title ?? ''}${entry.titleShortened ? ' *(rút gọn)*' : ''}`.trim(),
    validity(entry),
    String(entry.confirmed),
    doubt(entry),
    entry.sources.join('; '),
    day(entry.verified),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')).join(' | ')} |`;
}

function number({ code, address }: RegistryEntry): string {
  const text = code ?? '';
  return address === undefined ? text : `[${text}](<${address}>)`;
}

function validity(entry: RegistryEntry): string {
  const status = STATUSES.find((one) => one.value === entry.status)?.title.vi ?? '';
  return [
    ...(entry.inForceFrom === undefined ? [] : [`từ ${day(entry.inForceFrom)}`]),
    entry.inForceTo === undefined ? status : `hết hiệu lực từ ${day(entry.inForceTo)}`,
    ...(entry.replacedBy.length === 0 ? [] : [`thay thế bởi ${entry.replacedBy.map(successor).join(', ')}`]),
    ...(entry.amendedBy.length === 0 ? [] : [`sửa đổi bởi ${entry.amendedBy.map(successor).join(', ')}`]),
  ].join('; ');
}

function successor({ code, from }: Successor): string {
  return from === undefined ? code : `${code} (từ ${day(from)})`;
}

function doubt({ doubt: text, doubtfulFields, note }: RegistryEntry): string {
  const fields = doubtfulFields.map((field) => FIELD_NAMES[field]).join(', ');
  const where = text === undefined ? '' : fields === '' ? '**mọi ô**: ' : `**${fields}**: `;
  return [`${where}${text ?? ''}`, ...(note === undefined ? [] : [`ghi chú: ${note}`])]
    .filter((one) => one !== '')
    .join('; ');
}

const FIELD_NAMES: Readonly<Record<EntryField, string>> = {
  'so-ky-hieu': 'số, ký hiệu',
  ngay: 'ngày',
  'co-quan': 'cơ quan',
  'trich-yeu': 'trích yếu',
  'hieu-luc-tu': 'ngày có hiệu lực',
  'het-hieu-luc': 'việc hết hiệu lực',
  'thay-the-boi': 'văn bản thay thế',
  'sua-doi-boi': 'văn bản sửa đổi',
};

/** `07/4/2014`; nothing where the day isn't known. */
function day(iso: string | undefined): string {
  return iso === undefined ? '' : dateFigures(iso);
}
