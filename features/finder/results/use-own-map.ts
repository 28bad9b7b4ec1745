import { useMemo, useRef, useState } from 'react';
import { type CodeForm, likeliestPlace } from './code-fit';
import { type CodePlace, type MapFault, parseGeoJson, type RegionMap } from './parse-geojson';

/** The map that a person brings, and where in it the codes of the regions stand. */
type OwnMap = {
  map: RegionMap | undefined;
  /** Counts the maps that were opened. */
  count: number;
  fault: MapFault | undefined;
  place: CodePlace;
  form: CodeForm;
  open: (file: File) => Promise<void>;
  choosePlace: (place: CodePlace | undefined) => void;
  chooseForm: (form: CodeForm) => void;
};

/**
 * Reads a map, and finds where the codes stand until somebody says it.
 *
 * @param codes - of the regions of the table; they may come after the map
 */
export function useOwnMap(codes: readonly string[]): OwnMap {
  const [map, setMap] = useState<RegionMap>();
  const [chosen, setChosen] = useState<CodePlace>();
  const [form, setForm] = useState<CodeForm>('as-written');
  const [count, setCount] = useState(0);
  const [fault, setFault] = useState<MapFault>();
  const latest = useRef<File>(undefined);
  const likeliest = useMemo(() => (map === undefined ? '' : likeliestPlace(map, codes)), [map, codes]);

  async function open(file: File) {
    latest.current = file;
    const read = await parseGeoJson(file);
    // A map that was chosen after this one may have been read before it.
    if (latest.current !== file) return;
    setFault(read.ok ? undefined : read.fault);
    if (!read.ok) return;
    setMap(read.map);
    setCount((before) => before + 1);
    choosePlace(undefined);
  }

  function choosePlace(place: CodePlace | undefined) {
    setChosen(place);
    setForm('as-written');
  }

  return { map, count, fault, place: chosen ?? likeliest, form, open, choosePlace, chooseForm: setForm };
}
