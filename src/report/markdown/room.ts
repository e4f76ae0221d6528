/** What still has room in a text that may not be longer than so many bytes. */

export interface Room {
  /** The text, if there is room for it. */
  take(text: string): string | null;
}

/** @param bytes in UTF-8 */
export function createRoom(bytes: number): Room {
  const encoder = new TextEncoder();
  let left = bytes;
  return {
    take(text) {
      const size = encoder.encode(text).length;
      if (size > left) return null;
      left -= size;
      return text;
    },
  };
}
