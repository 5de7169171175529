/** A character of Japanese, Chinese or Korean, in which words are shorter and few spaces, or none, part them. */
export const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;
