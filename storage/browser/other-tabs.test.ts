import { afterEach, expect, test, vi } from 'vitest';
import { otherTabs } from './other-tabs';

afterEach(() => {
  vi.unstubAllGlobals();
});

const change = { id: 'a', revision: 3, kind: 'saved' } as const;

test('a tab hears the others, not itself, and not after it has stopped listening', async () => {
  const [here, there] = [otherTabs('tabs'), otherTabs('tabs')];
  const [own, other, left] = [vi.fn(), vi.fn(), vi.fn()];
  here.listen(own);
  there.listen(other);
  there.listen(left)();
  here.tell(change);
  await vi.waitFor(() => expect(other).toHaveBeenCalledWith(change));
  expect(own).not.toHaveBeenCalled();
  expect(left).not.toHaveBeenCalled();
});

test('what another edition says is not heard', async () => {
  const heard = vi.fn();
  otherTabs('editions').listen(heard);
  const other = new BroadcastChannel('editions');
  for (const words of [null, 'saved', { id: 1 }, { ...change, revision: '3' }, { ...change, kind: 'merged' }, change]) {
    other.postMessage(words);
  }
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls).toEqual([[change]]);
  other.close();
});

test('a browser without channels hears nothing', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const tabs = otherTabs('none');
  const stop = tabs.listen(vi.fn());
  tabs.tell(change);
  expect(stop()).toBeUndefined();
});
