import type { Axis, Name, Steps } from '../../record/types';

/** A place with its events. */
export interface Spot extends Name {
  lat: number | null;
  lon: number | null;
  in: string | null;
  tellings: number;
  first: string;
  last: string;
  types: Record<string, number>;
  at: Steps;
}

export interface Survey extends Axis {
  nowhere: number;
  outside: number;
  places: Spot[];
}

/** A place on the map, as far as the window of time reaches. */
export interface Pin {
  spot: Spot;
  lon: number;
  lat: number;
  /** Whether it stands for a whole country. */
  whole: boolean;
  now: number;
}
