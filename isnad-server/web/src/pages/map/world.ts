import { geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';

/** The countries of the world, with where the middle of each is by its code (ISO 3166 alpha-3). */
export interface World {
  countries: Feature<Geometry>[];
  middles: Map<string, [lon: number, lat: number]>;
}

/** Where the middle of the land is not where anybody would look for the country: overseas lands pull it away. */
const KNOWN: Record<string, [number, number]> = { USA: [-98.5, 39.5], FRA: [2.5, 46.6], NOR: [9, 61.5], NLD: [5.3, 52.2], RUS: [45, 57] };

let fetched: Promise<World> | null = null;

/** Fetches the outlines from the server, once. */
export function world(): Promise<World> {
  fetched ??= fetch(address)
    .then((response) => response.json() as Promise<Topology<{ countries: GeometryCollection<{ name: string }> }>>)
    .then((topology) => {
      const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>;
      const alpha = new Map((codes as [string, string, string, string][]).map(([, three, number]) => [number, three]));
      const middles = new Map<string, [number, number]>(Object.entries(KNOWN));
      for (const country of features) {
        const code = alpha.get(String(country.id ?? ''));
        if (code && !middles.has(code)) middles.set(code, geoCentroid(country));
      }
      return { countries: features, middles };
    })
    .catch((error: unknown) => {
      // The next who asks tries again.
      fetched = null;
      throw error;
    });
  return fetched;
}
