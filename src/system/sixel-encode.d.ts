declare module 'sixel/dist/encode.esm.js' {
  export function image2sixel(
    data: Uint8Array,
    width: number,
    height: number,
    maxColors: number,
    backgroundSelect: 0 | 1 | 2,
  ): string;
}
