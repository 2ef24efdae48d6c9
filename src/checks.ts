/** What a value is, for an error's message. */
export function nameType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return value instanceof RegExp ? "RegExp" : typeof value;
}

/** Refuses keys that mean nothing, `timezone` for `timeZone`: what they ask for would be passed over in silence. */
export function checkKeys(given: object, known: object, name: string): void {
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined && !Object.hasOwn(known, key))
      throw new TypeError(`${name} has ${Object.keys(known).join(", ")}; no ${key}.`);
  }
}

/** Refuses what is no text. */
export function expectText(value: unknown, expectation: string): asserts value is string {
  if (typeof value !== "string") throw new TypeError(`${expectation}, not ${nameType(value)}.`);
}

const ZONE = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

/** Whether a text is an ISO 8601 offset. */
export function isZone(zone: unknown): zone is string {
  return typeof zone === "string" && ZONE.test(zone);
}

/** Calls a caller's own function; what it throws is told with the place where the function stands. */
export function callPart<T>(place: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${place} throws: ${reason}`, { cause });
  }
}

/** A caller's conversion of texts, its answers checked. */
export function checkConversion(
  place: string,
  convert: (text: string) => string,
): (text: string) => string {
  return (text) => {
    const converted: unknown = callPart(place, () => convert(text));
    if (typeof converted === "string") return converted;
    throw new TypeError(`${place} returns a text, not ${nameType(converted)}.`);
  };
}
