/** What went wrong, in the words of the command line. Node's errors of files name the path again. */
export function tellError(error: unknown): string {
  if (error instanceof Error && "code" in error) {
    if (error.code === "ENOENT") return "there is no such file";
    if (error.code === "EISDIR") return "this is a folder";
    if (error.code === "EACCES") return "it may not be read";
    if (String(error.code).startsWith("Z_"))
      return `the compressed data is damaged: ${error.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** Does something with a file. @throws Error that names the file where it goes wrong. */
export async function naming<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Error(`${file}: ${tellError(error)}`);
  }
}
