/** "section 3; section 3, note 22; section 3, note 23" as one reads it: "section 3 with notes 22, 23". */
export function joinedLocators(locators: string[]): string {
  const places = new Map<string, { itself: boolean; notes: string[] }>();
  for (const locator of locators) {
    const [, section = locator, note] = /^(.*), note (\d+)$/.exec(locator) ?? [];
    const place = places.get(section) ?? { itself: false, notes: [] };
    places.set(section, {
      itself: place.itself || note === undefined,
      notes: note === undefined || place.notes.includes(note) ? place.notes : [...place.notes, note],
    });
  }
  return [...places].map(([section, { itself, notes }]) => section + noted(itself, notes)).join('; ');
}

function noted(itself: boolean, notes: string[]): string {
  if (notes.length === 0) return '';
  return `${itself ? ' with' : ','} note${notes.length > 1 ? 's' : ''} ${notes.join(', ')}`;
}
