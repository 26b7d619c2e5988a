import type { Language } from '../lint/finding.ts';
import { fillMessage } from '../lint/message.ts';

/** Words of the reports of a comparison. */
const TEXTS = {
  changed: { vi: 'sửa', en: 'changed' },
  rewritten: { vi: 'viết lại', en: 'rewritten' },
  inserted: { vi: 'thêm', en: 'inserted' },
  deleted: { vi: 'bỏ', en: 'deleted' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  renumbered: { vi: 'đánh số lại', en: 'renumbered' },
  becomes: { vi: '“{cu}” thành “{moi}”', en: '“{cu}” to “{moi}”' },
  adds: { vi: 'thêm chữ “{moi}”', en: 'words inserted: “{moi}”' },
  drops: { vi: 'bỏ chữ “{cu}”', en: 'words deleted: “{cu}”' },
  label: { vi: 'nhãn “{cu}” thành “{moi}”', en: 'label “{cu}” to “{moi}”' },
  noLabel: { vi: 'bỏ nhãn “{cu}”', en: 'label “{cu}” deleted' },
  newLabel: { vi: 'thêm nhãn “{moi}”', en: 'label “{moi}” inserted' },
  many: { vi: 'và {so} chỗ nữa', en: 'and {so} more' },
  paragraphs: { vi: '{so} đoạn, từ “{chu}”', en: '{so} paragraphs from “{chu}” on' },
  range: { vi: '{tu} đến {den}', en: '{tu} to {den}' },
  addsColumn: { vi: 'thêm cột “{moi}”', en: 'column “{moi}” inserted' },
  dropsColumn: { vi: 'bỏ cột “{cu}”', en: 'column “{cu}” deleted' },
  renumberedFrom: { vi: 'đánh số lại, trước là {cu}', en: 'renumbered, was {cu}' },
  movedHere: { vi: 'chuyển chỗ:', en: 'moved:' },
  renumberedTo: { vi: '{cu} thành {moi}', en: '{cu} to {moi}' },
  movedFrom: { vi: 'chuyển từ {cu} sang:', en: 'moved here from {cu}:' },
  blank: { vi: 'thêm, bỏ dấu cách', en: 'blanks inserted or deleted' },
  was: { vi: '{moi} (trước là {cu})', en: '{moi} (was {cu})' },
  wasOnly: { vi: 'trước là {cu}', en: 'was {cu}' },
  same: { vi: 'Hai bản giống nhau.', en: 'Both versions are the same.' },
  sum: { vi: '{so} chỗ khác nhau: {cac}.', en: 'Differences: {so} ({cac}).' },
  sumNumbers: {
    vi: '{so} chỗ khác nhau: {cac}; ngoài ra {lai} chỗ chỉ đánh số lại.',
    en: 'Differences: {so} ({cac}); besides, {lai} only renumbered.',
  },
  onlyNumbers: { vi: 'Chỉ khác số thứ tự: {lai} chỗ đánh số lại.', en: 'Only numbers differ: {lai} renumbered.' },
  title: { vi: 'Bảng so sánh', en: 'Comparison' },
  old: { vi: 'Bản cũ', en: 'Old version' },
  new: { vi: 'Bản mới', en: 'New version' },
  number: { vi: 'TT', en: 'No.' },
  place: { vi: 'Vị trí', en: 'Place' },
  change: { vi: 'Thay đổi', en: 'Change' },
  legend: {
    vi: 'Chữ bỏ đi gạch ngang ở cột bản cũ; chữ thêm vào in đậm, gạch chân ở cột bản mới.',
    en: 'What is deleted is struck out in the old version; what is inserted is bold and underlined in the new one.',
  },
  plainLegend: {
    vi: 'Chữ bỏ đi in nghiêng ở cột bản cũ; chữ thêm vào in đậm ở cột bản mới.',
    en: 'What is deleted is in italics in the old version; what is inserted is bold in the new one.',
  },
} as const;

export type CompareText = keyof typeof TEXTS;

export function tell(
  language: Language,
  key: CompareText,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillMessage(TEXTS[key][language], values);
}
