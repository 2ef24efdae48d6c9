import { codeAt } from "../text.js";

/** What files that are not text begin with, as their bytes look in any charset that extends ASCII. */
const SIGNATURES = ["%PDF-", "PK\u0003\u0004", "GIF87a", "GIF89a", "Rar!\u001a", "\u007fELF"];

/** The characters looked at. */
const SAMPLE = 2048;

/** Whether a decoded document looks like an image, an archive or the like: control characters throughout. */
export function looksBinary(text: string): boolean {
  if (SIGNATURES.some((signature) => text.startsWith(signature))) return true;
  const end = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    // Tab, the line ends and form feed are text.
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) controls++;
  }
  return controls >= 4 && controls > end / 50;
}
