import { LEVELS } from '../server/src/core/lint/levels.ts';
import type { Rule } from '../server/src/core/lint/rule.ts';

const KEY = '"theThuc.quyTac":';

export const MEANINGS: Readonly<Record<string, string>> = {
  off: 'Không kiểm tra',
  hint: 'Gợi ý: chỉ đánh dấu mờ',
  info: 'Thông tin',
  warning: 'Cảnh báo',
  error: 'Lỗi',
};

/**
 * package.json with the properties of the setting `theThuc.quyTac` made from the rules. Only `properties` and
 * `additionalProperties` of that setting change; every other byte of the file stays.
 */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const at = manifest.indexOf(KEY);
  if (at < 0) throw new Error(`package.json has no setting ${KEY.slice(0, -1)}; add it with an empty object`);
  const start = manifest.indexOf('{', at);
  const end = closingBrace(manifest, start);
  const indent = /[ ]*$/u.exec(manifest.slice(manifest.lastIndexOf('\n', at) + 1, at))?.[0] ?? '';
  const setting = JSON.parse(manifest.slice(start, end)) as Record<string, unknown>;
  const properties: Record<string, unknown> = {};
  for (const rule of rules) {
    properties[rule.id] = {
      type: 'string',
      enum: LEVELS,
      enumDescriptions: LEVELS.map((level) => MEANINGS[level]),
      default: rule.offByDefault === true ? 'off' : rule.severity,
      description: rule.title.vi,
    };
  }
  const next = {
    type: 'object',
    default: {},
    ...setting,
    properties,
    additionalProperties: { type: 'string', enum: LEVELS },
  };
  return manifest.slice(0, start) + print(next, indent) + manifest.slice(end);
}

/** Every object and list over several lines, as the formatter keeps package.json. */
function print(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  throw new Error('package.json: unbalanced braces');
}
