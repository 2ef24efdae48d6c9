const names = (text: string): readonly string[] => text.split(" ");

/**
 * Tags whose elements begin a line and end it. All others, those that HTML does not know as well, stand in their line:
 * headlines are full of custom elements.
 */
export const BLOCK_TAGS = names(
  "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp #document",
);

/** Tags whose elements display none of the text in them. */
export const UNSEEN_TAGS = names(
  "applet area audio base basefont bgsound button canvas col colgroup command datalist embed frame head iframe input keygen link math meta noembed noframes noscript object optgroup option param rp rt script select source style svg template textarea title track video",
);

/** The style of an element that is not displayed. */
export const HIDING_STYLE = /display\s{0,9}:\s{0,9}none/i;
