import type { Language } from '../core/lint/finding.ts';
import { isRealDate } from '../core/text/date.ts';
import { say } from './texts.ts';

/** A call that can't be obeyed; the message says so to the person. */
export class Usage extends Error {}

interface ArgumentError extends Error {
  readonly code: string;
}

/** What `parseArgs` of node:util throws. */
export function isArgumentError(error: unknown): error is ArgumentError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Node says it in English; what it quotes is the option or the argument. */
export function argumentFault({ code, message }: ArgumentError, language: Language): string {
  const quoted = /'([^']*)'/u.exec(message)?.[1] ?? '';
  const ten = quoted.replace(/ <value>$/u, '').replace(/^(-\w), (?=--)/u, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say(language, 'unknownOption', { ten });
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return say(language, 'unexpected', { ten });
  const key = message.includes('does not take an argument') ? 'noValue' : 'needValue';
  return say(language, key, { ten });
}

/** A real day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return found !== null && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
}
