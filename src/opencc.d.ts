/** Dictionaries of opencc-js, whose subpaths come without types. */
declare module "opencc-js/from/*" {
  const groups: readonly (readonly string[])[];
  // biome-ignore lint/style/noDefaultExport: it is theirs.
  export default groups;
}

declare module "opencc-js/to/*" {
  const groups: readonly (readonly string[])[];
  // biome-ignore lint/style/noDefaultExport: it is theirs.
  export default groups;
}
