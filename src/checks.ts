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

const ZONE = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

/** Whether a text is an ISO 8601 offset. */
export function isZone(zone: unknown): zone is string {
  return typeof zone === "string" && ZONE.test(zone);
}
