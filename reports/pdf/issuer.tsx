import { Image, View } from '@react-pdf/renderer';
import type { Look } from '#reports/look';
import { firstLines } from './lines';
import { Words } from './primitives';
import { artifact, tagged, type Tag } from './tagged/tag';
import { page, space, type } from './tokens';

const logo = { width: 130, height: 42 };
const gap = space.base;
const nameWidth = page.full - logo.width - gap;

/** Who hands the document out: the picture and the name, above all else. Nothing where neither is given. */
export function Issuer({ look }: { look: Look | undefined }) {
  const name = look?.organisation ?? '';
  if (name === '' && look?.logo === undefined) return null;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap, height: issuerHeight(look) }}>
      {look?.logo === undefined ? null : (
        <View style={logo} {...tagged(logoTag(name))}>
          <Image
            src={`data:${look.logo.mediaType};base64,${base64(look.logo.data)}`}
            style={{ ...logo, objectFit: 'contain', objectPosition: 'left' }}
          />
        </View>
      )}
      {name === '' ? null : (
        <Words as="strong" width={nameWidth}>
          {firstLines(name, 2, nameWidth, type.strong)}
        </Words>
      )}
    </View>
  );
}

/** How much of the page it takes. */
export function issuerHeight(look: Look | undefined): number {
  if (look?.logo !== undefined) return logo.height + space.wide;
  return (look?.organisation ?? '') === '' ? 0 : 2 * type.strong.fontSize * type.strong.lineHeight + space.base;
}

/** The picture of an organisation says its name; without one it says nothing. */
function logoTag(name: string): Tag {
  return name === '' ? artifact : { role: 'Figure', alt: name };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
