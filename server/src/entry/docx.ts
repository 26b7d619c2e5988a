/** What is loaded when a .docx is asked for: a bundle of its own, so that nothing else waits for it. */
export { writeDocx } from '../docx/write/docx.ts';
