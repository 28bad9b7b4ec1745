import type { Look } from '#reports/look';

/** How wide and high a picture is, in its own dots; undefined where it is no such picture. */
export function pictureSize({
  mediaType,
  data,
}: NonNullable<Look['logo']>): { width: number; height: number } | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = mediaType === 'image/png' ? sizeOfPng(view) : sizeOfJpeg(view);
  return size === undefined || size.width === 0 || size.height === 0 ? undefined : size;
}

const PNG = 0x89504e47;

function sizeOfPng(view: DataView) {
  if (view.byteLength < 24 || view.getUint32(0) !== PNG) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from mark to mark to the one that begins a frame. */
function sizeOfJpeg(view: DataView) {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const mark = view.getUint16(at);
    if (mark >> 8 !== 0xff) return undefined;
    const isFrame = mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
