/** Most items read of one document. */
export const ITEM_LIMIT = 5000;

/** What the user is told of a document with more. */
export const TOO_MANY_ITEMS = `only its first ${ITEM_LIMIT.toLocaleString('en')} items were read`;
