import type { Family } from '../citation/model.ts';
import type { Language } from '../lint/finding.ts';

/** The drafter's text must not become markup of the hover. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/gu, '\\$&');
}

export const FAMILY_WORDS: Readonly<Record<Language, Readonly<Record<Family, string>>>> = {
  vi: {
    'hanh-chinh': 'văn bản hành chính của cơ quan nhà nước',
    'quy-pham': 'văn bản quy phạm pháp luật',
    dang: 'văn bản của Đảng',
    'doan-the': 'văn bản của tổ chức chính trị - xã hội, đoàn thể',
    'lien-tich': 'văn bản liên tịch',
    cu: 'văn bản ký hiệu theo lối cũ (trước năm 1998)',
    'khong-so': 'dẫn theo tên, không ghi số',
  },
  en: {
    'hanh-chinh': 'administrative document of a State agency',
    'quy-pham': 'normative document',
    dang: 'document of the Party',
    'doan-the': 'document of a mass organisation',
    'lien-tich': 'joint document',
    cu: 'symbol of the old kind (before 1998)',
    'khong-so': 'cited by name, without a number',
  },
};
