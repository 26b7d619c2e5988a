/**
 * The text without the blanks and marks at its end. By hand: `/[\s:]+$/` tries every run of marks in the middle of a hostile
 * line once for each of its characters.
 */
export function trimEndOf(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end -= 1;
  return text.slice(0, end);
}
