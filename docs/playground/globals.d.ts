/** The style sheet of the rendered article, put in when the playground is built. */
declare const RENDERED_CSS: string;

/** The project's fixtures, put in when the playground is built. */
declare module "playground:examples" {
  export interface Example {
    /** Site, case and input: `sina/mobile-page/input.html`. */
    readonly name: string;
    /** The document's bytes. */
    readonly base64: string;
    /** The page's address. */
    readonly url?: string;
  }
  const examples: readonly Example[];
  // biome-ignore lint/style/noDefaultExport: a list is all that this module is.
  export default examples;
}
