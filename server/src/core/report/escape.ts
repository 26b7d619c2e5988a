/**
 * Text as the content of an element or as the value of an attribute in double quotes, of HTML and of XML. Characters that
 * XML 1.0 doesn't know (controls, halves of a pair, non-characters) become the sign for what can't be shown.
 */
export function escapeMarkup(text: string): string {
  return text.replace(UNKNOWN, '\ufffd').replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything but what XML 1.0 calls a character; C1 controls are allowed there, but shown by nothing. */
const UNKNOWN = /[^\t\n\r\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Controls of terminals and lines: what is printed line by line must stay one line, and may not move the cursor. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
