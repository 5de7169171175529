/** Most items read of one document. */
export const ITEM_LIMIT = 5000;

/** What the user is told of a document with more. */
export const TOO_MANY_ITEMS = `only its first ${ITEM_LIMIT / 1000},000 items were read`;

/** Most characters of a body that are kept: more than any story has, less than can hurt. */
export const BODY_LIMIT = 1_000_000;

/** Most characters of a title or another line that are looked at. */
export const LINE_LIMIT = 10_000;
