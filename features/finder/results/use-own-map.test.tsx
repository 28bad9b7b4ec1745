// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOwnMap } from './use-own-map';

let root: Root;
let choose: (file: File) => Promise<void>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = '';
  root = createRoot(document.body.appendChild(document.createElement('main')));
});

afterEach(async () => {
  await act(async () => root.unmount());
});

test('the property that holds the codes is found also where the regions of the table come after the map', async () => {
  await act(async () => root.render(<Page codes={[]} />));
  await act(async () => choose(mapOf({ id: 1, code: '35012' })));
  await act(async () => root.render(<Page codes={['35012', '35004']} />));

  expect(document.body.textContent).toBe('code');
});

test('of two maps chosen one after the other the later one stands, whichever is read first', async () => {
  await act(async () => root.render(<Page codes={['35012']} />));
  const early = mapOf({ early: '35012' });
  const text = await early.text();
  let give: (text: string) => void = () => undefined;
  Object.assign(early, { text: () => new Promise<string>((resolve) => (give = resolve)) });
  const reading = choose(early);
  await act(async () => choose(mapOf({ late: '35012' })));
  await act(async () => {
    give(text);
    await reading;
  });

  expect(document.body.textContent).toBe('late');
});

function Page({ codes }: { codes: string[] }) {
  const { open, place } = useOwnMap(codes);
  return (
    <p
      ref={() => {
        choose = open;
      }}
    >
      {String(place)}
    </p>
  );
}

function mapOf(properties: Record<string, string | number>): File {
  const ring = [
    [-48, -21],
    [-48, -20],
    [-47, -20],
    [-48, -21],
  ];
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  const file = new File([], 'map.geojson');
  return Object.assign(file, { text: async () => JSON.stringify({ type: 'FeatureCollection', features: [feature] }) });
}
