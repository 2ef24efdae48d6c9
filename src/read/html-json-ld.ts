import { decodeHTML } from "entities/decode";

/** UTF-16 units beyond which a script is not repaired: what an article says of itself is a thousandth of it. */
const MAX_REPAIRED = 1_000_000;

/** Parses a JSON-LD script as leniently as pages write them; `undefined` where nothing helps. */
export function parseJsonLd(text: string): unknown {
  const plain = parseJson(text);
  if (plain !== undefined || text.length > MAX_REPAIRED) return plain;
  const source = text.includes('"') ? text : decodeHTML(text);
  return parseJson(repairJson(unwrapJson(source)));
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes off CDATA and comment wrappers: all before the first bracket and behind the last. */
function unwrapJson(text: string): string {
  const cdata = text.indexOf("<![CDATA[");
  const start = text.slice(cdata < 0 ? 0 : cdata + 9).search(/[[{]/) + (cdata < 0 ? 0 : cdata + 9);
  const end = Math.max(text.lastIndexOf("}"), cdata < 0 ? text.lastIndexOf("]") : -1);
  return start < 0 ? "" : text.slice(start, end + 1);
}

/** One token: a string, a comment, a comma, anything else. What is not closed reaches to the end, so none is read twice. */
const TOKEN =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|,|[^",/]+|\//g;

/** Removes comments and trailing commas, and escapes the control characters that stand raw in strings. */
function repairJson(text: string): string {
  let repaired = "";
  let hasComma = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith("//") || token.startsWith("/*") || token.trim() === "") continue;
    if (hasComma && !/^\s*[\]},]/.test(token)) repaired += ",";
    hasComma = token === ",";
    if (!hasComma) repaired += token.startsWith('"') ? escapeControls(token) : token;
  }
  return repaired;
}

function escapeControls(token: string): string {
  let escaped = "";
  let from = 0;
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code >= 0x20) continue;
    // A backslash before a raw line end would escape it twice.
    const isEscaped = i > from && token[i - 1] === "\\";
    escaped += `${token.slice(from, isEscaped ? i - 1 : i)}\\u${code.toString(16).padStart(4, "0")}`;
    from = i + 1;
  }
  return escaped + token.slice(from);
}
