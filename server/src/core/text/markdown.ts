/** Text from data as Markdown that shows it letter for letter: no mark, link, heading, list or HTML comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&!#]/gu, '\\$&')
    .replace(/^(?=[-+=])/u, '\\')
    .replace(/^(\d+)(?=[.)])/u, '$1\\');
}
