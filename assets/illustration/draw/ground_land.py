"""ground_land.py - the parcels of the ground: a grid of plots along the two world axes, each with a use;
and their flat colours: paving, streets, fields with furrows. Equal colours go into one path."""
import math
import random
from axo import GROUND, SHADE, ROAD, mix, n
import ground_plan as plan
from ground_plan import screen

dice = random.Random(21)
LINES_X, LINES_Y = [], []
for lines, lo, hi in ((LINES_X, -760, 5080), (LINES_Y, -2680, 3160)):
    v = lo
    while v < hi:
        lines.append(v)
        v += dice.choice((106, 112, 118, 118, 126, 134))
BUILT = ('core', 'town', 'suburb', 'works')


class Plot:
    """A parcel: world rectangle between the street lines, its use, and how far it is from the town's core."""

    def __init__(self, i, j):
        self.i, self.j = i, j
        self.x, self.y = LINES_X[i], LINES_Y[j]
        self.w, self.d = LINES_X[i + 1] - self.x, LINES_Y[j + 1] - self.y
        self.X, self.Y = screen(self.x + self.w / 2, self.y + self.d / 2)
        self.zone = plan.zone(self.X, self.Y)
        self.dice = random.Random(i * 1009 + j)
        if plan.park(self.X, self.Y, -20):
            self.zone = 'park'

    def inner(self):
        """The rectangle inside the kerbs (broad avenues take more)."""
        a = 16 if self.i % 4 == 0 else 11
        b = 16 if self.j % 4 == 0 else 11
        c = 16 if (self.i + 1) % 4 == 0 else 11
        e = 16 if (self.j + 1) % 4 == 0 else 11
        return self.x + a, self.y + b, self.w - a - c, self.d - b - e


def _visible(X, Y):
    return plan.X0 - 130 < X < plan.X1 + 130 and plan.Y0 - 80 < Y < plan.Y1 + 80


PLOTS = {}
for i in range(len(LINES_X) - 1):
    for j in range(len(LINES_Y) - 1):
        X, Y = screen((LINES_X[i] + LINES_X[i + 1]) / 2, (LINES_Y[j] + LINES_Y[j + 1]) / 2)
        if _visible(X, Y):
            PLOTS[i, j] = Plot(i, j)

# Field colours: greens, ripe corn, fallow earth, all well mixed into the ground
FIELD = [mix('#8fb98a', GROUND, .54), mix('#8fb98a', GROUND, .69), mix('#eab543', GROUND, .76), mix(SHADE, GROUND, .25),
         mix('#6f9e73', GROUND, .62), mix('#f4ead6', GROUND, .25), mix(mix('#eab543', '#8fb98a', .55), GROUND, .58), mix('#c4735c', GROUND, .83)]


def rim(X, Y):
    """0 inside the canvas, 1 at the outer edge of the bleed."""
    q = max(-X, X - 3840, -Y, Y - 2400, 0)
    return min(1, q / 480)


def field_rects(p):
    """Strips of one field parcel."""
    r = p.dice
    many = r.choice((1, 2, 2, 3, 4))
    cut, out, at = sorted(r.uniform(.15, .85) for _ in range(many - 1)), [], 0
    along = r.random() < (.75 if plan.noise(p.X, p.Y, 400) > .5 else .25)
    base = int(plan.noise(p.X + 50, p.Y, 260) * 8)
    for c in cut + [1]:
        if c - at > .08:
            col = (base + r.choice((0, 0, 1, 3, 5))) % 8
            if along:
                out.append((p.x + at * p.w + 2, p.y + 3, (c - at) * p.w - 3, p.d - 6, col, True))
            else:
                out.append((p.x + 3, p.y + at * p.d + 2, p.w - 6, (c - at) * p.d - 3, col, False))
        at = c
    return out


def quad(x, y, w, d):
    ax, ay = screen(x, y + d)
    t = ' '.join(n(round(q, 1)) for q in (w, w / 2, d, -d / 2, -w, -w / 2)).replace(' -', '-')
    return f'M{n(ax)} {n(ay)}l{t}z'


def fields():
    area, lines = {}, {}
    for p in PLOTS.values():
        if p.zone not in ('field', 'village') or p.dice.random() < rim(p.X, p.Y) ** 2 * .8 + .05:
            continue
        if p.zone == 'village' and p.dice.random() < .6 or plan.river(p.X, p.Y) < 60:
            continue
        for x, y, w, d, col, along in field_rects(p):
            X, Y = screen(x + w / 2, y + d / 2)
            if plan.plot(X, Y, 6):
                continue
            area.setdefault(col, []).append(quad(x, y, w, d))
            if rim(X, Y) < .5:
                step, f = {6: 6, 3: 14, 5: 18, 7: 12}.get(col, 9), []
                k = step
                while k < (w if along else d) - 3:
                    a = screen(x + k, y + 3) if along else screen(x + 3, y + k)
                    L = (d if along else w) - 6
                    u = (-L, L / 2) if along else (L, L / 2)
                    f.append(f'M{n(a[0])} {n(a[1])}l{n(u[0])} {n(u[1])}')
                    k += step
                lines.setdefault(col, []).append(''.join(f))
    out = [f'<path d="{"".join(v)}" fill="{FIELD[k]}"/>' for k, v in sorted(area.items())]
    for k, v in sorted(lines.items()):
        out.append(f'<path d="{"".join(v)}" fill="none" stroke="{mix(FIELD[k], {2: "#b98732", 3: "#a98f62", 5: "#c9b58c", 7: "#b0705c"}.get(k, "#6f9e73"), .28)}" stroke-width="1.4"/>')
    return ''.join(out)


def paving():
    area = {}
    for p in PLOTS.values():
        if p.zone in BUILT:
            x, y, w, d = p.inner()
            light = (p.i * 7 + p.j * 5) % 3
            c = mix(GROUND, ROAD, .34) if light else mix(GROUND, SHADE, .34)
            if p.zone == 'works':
                c = mix(GROUND, '#cfd6da', .42) if light else mix(GROUND, SHADE, .45)
            area.setdefault(c, []).append(quad(x - 3, y - 3, w + 6, d + 6))
        elif p.zone == 'wood' and rim(p.X, p.Y) < .5 and not plan.titled(p.X, p.Y, 120):
            r = random.Random(p.i * 31 + p.j)
            ps = [(p.X + 122 * q * math.cos(k * .698), p.Y + 60 * q * math.sin(k * .698)) for k, q in ((k, r.uniform(.82, 1.12)) for k in range(9))]
            area.setdefault(mix('#8fb98a', GROUND, .38), []).append('M' + n((ps[-1][0] + ps[0][0]) / 2) + ' ' + n((ps[-1][1] + ps[0][1]) / 2) + ''.join(
                f'Q{n(a)} {n(b)} {n((a + c) / 2)} {n((b + e) / 2)}' for (a, b), (c, e) in zip(ps, ps[1:] + ps[:1])) + 'z')
    return ''.join(f'<path d="{"".join(v)}" fill="{c}"/>' for c, v in area.items())


def _use(i, j):
    p = PLOTS.get((i, j))
    return p.zone if p else None


def _raw_runs():
    """Street runs along the grid lines next to built plots: (0 along y or 1 along x, line, from, to)."""
    for along in (0, 1):
        A, B = (LINES_X, LINES_Y) if along == 0 else (LINES_Y, LINES_X)
        for i in range(1, len(A) - 1):
            run = None
            for j in range(len(B) - 1):
                z = [_use(i - 1, j), _use(i, j)] if along == 0 else [_use(j, i - 1), _use(j, i)]
                on = any(q in BUILT for q in z) and 'hill' not in z
                if all(q in ('suburb', 'works', 'field', None, 'wood', 'village', 'park') for q in z) and i % 2 and i % 4:
                    on = on and (i * 31 + j * 17) % 7 < 3
                if on and run is None:
                    run = B[j]
                if run is not None and (not on or j == len(B) - 2):
                    yield along, i, run, B[j] if not on else B[j + 1]
                    run = None


def runs():
    """The same runs without loose ends: each is cut back to its outermost crossing, or to a road that it meets."""
    lines = list(_raw_runs())
    for _ in range(40):
        by = {}
        for along, i, a, b in lines:
            by.setdefault((along, i), []).append((a, b))
        out = []
        for along, i, a, b in lines:
            A, B = (LINES_X, LINES_Y) if along == 0 else (LINES_Y, LINES_X)
            at = [v for k, v in enumerate(B) if a - 1 <= v <= b + 1 and any(p - 1 <= A[i] <= q + 1 for p, q in by.get((1 - along, k), ()))]
            for v in range(int(a), int(b) + 1, 4):
                X, Y = screen(A[i], v) if along == 0 else screen(v, A[i])
                if plan.road(X, Y) < 9 or plan.avenue(X, Y) < 9 or plan.plot(X, Y, 14) and not plan.plot(X, Y, 0):
                    at.append(v)
            if len(at) > 1 and max(at) - min(at) > 20:
                out.append((along, i, min(at), max(at)))
        if out == lines:
            break
        lines = out
    return lines


def streets():
    """Path data of the streets: (narrow, broad)."""
    narrow, broad = [], []
    for along, i, run, end in runs():
        a = screen(LINES_X[i], run) if along == 0 else screen(run, LINES_Y[i])
        L = end - run
        (broad if i % 4 == 0 else narrow).append(f'M{n(a[0])} {n(a[1])}l{n(-L if along == 0 else L)} {n(L / 2)}')
    return ''.join(narrow), ''.join(broad)
