import { geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';

/** A country's outline, and between which degrees all of it lies. */
export interface Country {
  outline: Feature<Geometry>;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The countries of the world. */
export interface World {
  countries: Country[];
  /** Where the middle of a country is, by its code (ISO 3166 alpha-3); to find it takes a while, so it is found when asked for. */
  middle(code: string): [lon: number, lat: number] | undefined;
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
      const lands = new Map(features.map((land) => [alpha.get(String(land.id ?? '')), land]));
      return {
        countries: features.map(bounded),
        middle(code: string) {
          const land = lands.get(code);
          if (land && !middles.has(code)) middles.set(code, geoCentroid(land));
          return middles.get(code);
        },
      };
    })
    .catch((error: unknown) => {
      // The next who asks tries again.
      fetched = null;
      throw error;
    });
  return fetched;
}

/** What crosses the line where the days change lies between all degrees. */
function bounded(outline: Feature<Geometry>): Country {
  const country = { outline, west: 180, south: 90, east: -180, north: -90 };
  const { geometry } = outline;
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  for (const polygon of polygons)
    for (const ring of polygon)
      for (const [lon = 0, lat = 0] of ring) {
        if (lon < country.west) country.west = lon;
        if (lon > country.east) country.east = lon;
        if (lat < country.south) country.south = lat;
        if (lat > country.north) country.north = lat;
      }
  return country;
}
