"""Draws the figures of the offline map.

    python3 basemap.py GEODATA

reads the raw figures (see CREDITS.md for where they come from) in the folder GEODATA and writes the *.geojson beside this
folder. The file's name is the figure's look: the painter knows a colour for `water`, a width for `streets`, and so on.
Only the standard library is used.
"""
import json
import math
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent
HOME = (113, 28, 142, 46)           # drawn with every bend of the 1:50m coast
ELSEWHERE = 0.04                    # degrees of bend that are left out elsewhere
CELL = 15                           # land is cut into cells of this many degrees, so that a tile touches few corners
OVERLAP = 0.12                      # cells overlap: two antialiased edges side by side would leave a hairline


def read(folder, name):
    return json.loads((Path(folder) / f"{name}.geojson").read_text("utf-8"))


def write(name, credit, features):
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    text = f'{{"type":"FeatureCollection","credit":{json.dumps(credit, ensure_ascii=False)},"features":[\n{lines}\n]}}\n'
    (OUT / f"{name}.geojson").write_text(text, "utf-8")
    print(f"{name:12} {len(features):5} figures {len(text.encode()) / 1024:6.0f} KB")


def feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def rounded(ring, digits):
    points = [[round(x, digits), round(y, digits)] for x, y in ring]
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def area(ring):
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:]))) / 2


def simplified(ring, tolerance):
    """Douglas and Peucker; the bend is measured in degrees, which is fine for a coast."""
    if len(ring) < 5:
        return ring
    keep, stack = {0, len(ring) - 1}, [(0, len(ring) - 1)]
    middle = max(range(len(ring)), key=lambda i: math.dist(ring[i], ring[0]))   # a ring has no ends: split it
    stack, keep = [(0, middle), (middle, len(ring) - 1)], keep | {middle}
    while stack:
        a, b = stack.pop()
        far, at = 0.0, -1
        (ax, ay), (bx, by) = ring[a], ring[b]
        length = math.hypot(bx - ax, by - ay)
        for i in range(a + 1, b):
            x, y = ring[i]
            d = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length if length else math.dist(ring[i], ring[a])
            if d > far:
                far, at = d, i
        if far > tolerance:
            keep.add(at)
            stack += [(a, at), (at, b)]
    return [ring[i] for i in sorted(keep)]


def clipped(ring, west, south, east, north):
    """Sutherland and Hodgman: the part of a ring inside a rectangle."""
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        result = []
        for a, b in zip(ring, ring[1:] + ring[:1]):
            inside_a, inside_b = sign * (a[axis] - limit) >= 0, sign * (b[axis] - limit) >= 0
            if inside_a != inside_b:
                t = (limit - a[axis]) / (b[axis] - a[axis])
                cut = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
                result.append(cut)
            if inside_b:
                result.append(b)
        ring = result
        if not ring:
            return []
    return ring


def unwrapped(ring):
    """The rings on a flat map of a ring that may cross the date line or go round the pole."""
    flat, turn = [list(ring[0])], 0
    for (x0, _), (x, y) in zip(ring, ring[1:]):
        turn += 360 if x - x0 < -180 else -360 if x - x0 > 180 else 0
        flat.append([x + turn, y])
    if turn:                                # round the South Pole: close it along the map's lower edge
        flat += [[flat[-1][0], -89.9], [flat[0][0], -89.9], flat[0]]
    for shift in (-360, 0, 360):
        part = clipped([[x + shift, y] for x, y in flat[:-1]], -180, -90, 180, 90)
        if len(part) > 2:
            yield part + part[:1]


def land(geodata, name):
    """Polygons of the land, each a list of rings on a flat map."""
    for f in read(geodata, name)["features"]:
        yield [part for ring in f["geometry"]["coordinates"] for part in unwrapped(ring)]


def at_home(point):
    west, south, east, north = HOME
    return west <= point[0] <= east and south <= point[1] <= north


def coast(geodata):
    """The 1:50m land: whole near home, with fewer bends elsewhere, cut into cells."""
    features = []
    for polygon in land(geodata, "world_land_50m"):
        rings = []
        for ring in polygon:
            home = any(map(at_home, ring))
            if area(ring) < (0.004 if home else 0.03):
                continue
            if home and len(ring) < 2000:
                rings.append(ring)
            elif home:                      # Eurasia: keep the bends near home only
                rings.append(bent_near_home(ring))
            else:
                rings.append(simplified(ring, ELSEWHERE))
        if rings:
            features += cells(rings)
    return features


def bent_near_home(ring):
    runs, result = [[]], []
    inside = None
    for p in ring:
        now = at_home(p)
        if now != inside and runs[-1]:
            runs.append([runs[-1][-1]])
        inside = now
        runs[-1].append(p)
    for run in runs:
        result += run if at_home(run[len(run) // 2]) else simplified(run, ELSEWHERE)
    return result


def cells(rings):
    for west in range(-180, 180, CELL):
        for south in range(-90, 90, CELL):
            box = (west - OVERLAP, south - OVERLAP, west + CELL + OVERLAP, south + CELL + OVERLAP)
            digits = 3 if at_home((west + CELL / 2, south + CELL / 2)) else 2
            parts = [rounded(c, digits) for c in (clipped(r[:-1], *box) for r in rings) if len(c) > 2]
            parts = [p + p[:1] for p in parts if len(p) > 2]
            if parts:
                yield feature("Polygon", parts)


def ground(geodata, name):
    return [feature("Polygon", [rounded(r, 4) for r in f["geometry"]["coordinates"]])
            for f in read(geodata, name)["features"]]


def main(geodata):
    write("land-world", "Natural Earth 1:110m, public domain",
          [feature("Polygon", [rounded(r, 2) for r in polygon]) for polygon in land(geodata, "world_land_110m")])
    write("land-coast", "Natural Earth 1:50m, public domain", list(coast(geodata)))
    cover = "China Land Cover Dataset 2025, Yang and Huang, CC BY 4.0, doi:10.5281/zenodo.5816591"
    for name in ("builtup", "forest", "water"):
        write(name, cover, ground(geodata, name))
    from lines import bridges, gaps, runways, streets
    write("river", cover, gaps(read(geodata, "water")))
    write("streets", "Own work through street corners, schematic, 150-250 m", streets(read(geodata, "streets")))
    write("runways", "OurAirports, public domain", runways(read(geodata, "places")))
    write("bridges", "Own work across the river of the land cover", list(bridges(read(geodata, "water"))))
    from names import places
    write("places", "GeoNames, CC BY 4.0, and own work", places(read(geodata, "water")))


if __name__ == "__main__":
    main(sys.argv[1])
