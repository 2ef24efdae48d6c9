/** Batches grow to this many bytes before they are read: enough that handing them over costs next to nothing. */
const BATCH = 1 << 20;
const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into batches of whole lines. Holds no more than one batch, or one line where that is longer. */
export async function* cutBatches(
  chunks: AsyncIterable<Uint8Array | string>,
  size: number = BATCH,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0 && length + end >= size) {
      yield join([...parts, bytes.subarray(0, end)]);
      parts = end < bytes.length ? [bytes.subarray(end)] : [];
      length = bytes.length - end;
    } else {
      parts.push(bytes);
      length += bytes.length;
    }
  }
  if (length > 0) yield join(parts);
}

/** The parts in a buffer of their own, which can be handed to another thread. */
function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
