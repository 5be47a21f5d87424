"""ground_town.py - the anonymous blocks of the town: every built plot is cut into lots, every lot gets a house,
a slab, a court, a tower or a workshop, and its kerbs get trees."""
import math
from axo import GROUND, INK, MAT, mix, n
import ground_land as land
import ground_plan as plan
from ground_kit import box, d_flat, d_poly, face, flat, hip, shade, soft, use, windows
from ground_plan import screen

TINT = [soft(m) for m in ('sand', 'stone', 'rose', 'sky', ('#e9dccb', '#dcc8a8', '#b5a283'), ('#efe4cc', '#d9d3c4', '#aeb0ae'),
                          ('#e8cdb9', '#d9a58c', '#a9705c'), ('#f4ead6', '#cfd6da', '#94a3ab'), ('#efe0bd', '#e0c68c', '#b0925d'))]
PALE = [soft(m, .3) for m in (('#f7f1e3', '#dfe3e0', '#a4b1b6'), ('#f4ead6', '#e6dcc6', '#b3aa98'), ('#eaf1ef', '#c5dbdc', '#8fb0ba'), ('#f6e6d6', '#e6c9b2', '#b3917e'))]
RED = [soft(q, .42) for q in (('#dd9079', '#c4735c', '#94503f'), ('#d9a184', '#c08263', '#8f5c48'))]
GREY = soft(('#a5b4b6', '#8a999d', '#66767f'), .4)
GREEN = soft('copper', .36)
LAWN = mix('#8fb98a', GROUND, .26)
SHED = [soft(q, .34) for q in (('#dfe4e2', '#c6d0d2', '#94a3ab'), ('#ecdfc6', '#d6c4a0', '#a8966f'), ('#e2b9a6', '#c98d77', '#98604f'), ('#cfe0da', '#a9c8bc', '#7b9f95'))]
STEEL = soft(('#e4e8ea', '#c3ccd1', '#8d9aa4'), .25)
YARD = [soft(q, .42) for q in ('red', 'deep', 'gold', 'copper', 'steel')]
LIT, LIT2, DARK = mix('#8fbccb', GROUND, .22), mix('#5f93aa', GROUND, .24), mix('#4d6a84', GROUND, .42)


def glaze(x, y, w, d, h, m, start=6, step=8, z=0):
    lit = LIT2 if m[1] < '#d0' else LIT
    return windows(x, y, w, d, h, lit, mix(DARK, m[2], .25), start, step, z=z)


def solid(x, y, w, d, h, m, roof=None, z=0):
    """Walls, windows, and a roof with a parapet."""
    s = box(x, y, z, w, d, h, m, m[0])
    if w > 13 and d > 13:
        s += flat(x + 2, y + 2, w - 4, d - 4, roof or mix(m[0], m[1], .38), z + h)
    return s + glaze(x, y, w, d, h, m, z=z)


def house(x, y, w, d, h, r):
    """Flat block with a roof box, or a green roof."""
    m = r.choice(TINT)
    q = r.random()
    roof = LAWN if q < .2 else mix('#c98672', GROUND, .46) if q < .34 else mix('#a9c2b6', GROUND, .3) if q < .44 else None
    s = solid(x, y, w, d, h, m, roof)
    if min(w, d) > 17:
        a, b = x + round(w * r.uniform(.14, .5)), y + round(d * r.uniform(.14, .5))
        s += box(a, b, h, max(7, round(w * .28)), max(6, round(d * .28)), r.choice((3, 4, 6)), TINT[1])
        if q > .8:
            s += face(d_flat(x + w * .58, y + d * .62, 6, 4, h + 1) + d_flat(x + w * .58, y + d * .36, 6, 4, h + 1), '#9aa9ad')
    return s, h + 4


def roofed(x, y, w, d, h, r):
    m = r.choice(TINT)
    cap = r.choice(RED + [GREY, GREEN, RED[0]])
    k = round(min(w, d) * .3)
    return (box(x, y, 0, w, d, h, m) + glaze(x, y, w, d, h, m) + hip(x, y, h, w, d, k, cap, None if r.random() < .6 else 0)), h + k


def court(x, y, w, d, h, r):
    """Four wings round a planted court, the back ones first."""
    m, t = r.choice(TINT), 13 if min(w, d) > 44 else 11
    cap = r.choice(RED + [GREY, GREEN]) if r.random() < .45 else None
    roof = mix(m[0], m[1], .35)
    def wing(a, b, u, v):
        s = box(a, b, 0, u, v, h, m, roof)
        return s + (hip(a, b, h, u, v, 5, cap, 0) if cap else '')
    s = wing(x, y, w, t) + wing(x, y + t, t, d - 2 * t) + flat(x + t, y + t, w - 2 * t, d - 2 * t, LAWN)
    X, Y = screen(x + w / 2, y + d / 2)
    s += use('a', X - 3, Y) + (use('a', X + 6, Y + 4) if w > 50 else '')
    s += wing(x + w - t, y + t, t, d - 2 * t) + wing(x, y + d - t, w, t)
    return s + glaze(x, y, w, d, h, m), h + (5 if cap else 0)


def slabs(x, y, w, d, h, r):
    """Rows of flats, all of one kind, with strips of lawn between them."""
    m, s = r.choice(PALE + TINT[:3]), flat(x, y, w, d, LAWN)
    cap = r.choice((RED[0], GREY, None, None))
    along = w >= d
    L, k = (d, max(2, round(d / 30))) if along else (w, max(2, round(w / 30)))
    t = 13
    for i in range(k):
        v = round((L - t) * i / (k - 1)) if k > 1 else 0
        a = (x, y + v, w, t) if along else (x + v, y, t, d)
        s += box(a[0], a[1], 0, a[2], a[3], h, m) + glaze(a[0], a[1], a[2], a[3], h, m)
        if cap:
            s += hip(a[0], a[1], h, a[2], a[3], 4, cap, 0)
        elif i < k:
            s += face(d_flat(a[0] + 4, a[1] + 4, *((w - 8, 4) if along else (4, d - 8)), h), mix(m[0], m[2], .22))
    return s, h + 4


def tower(x, y, w, d, h, r):
    m = r.choice(PALE)
    a = min(w, d, 34)
    a -= a % 2
    u, v = x + (w - a) // 2, y + (d - a) // 2
    s = ''
    if min(w, d) > 30:
        s += solid(x, y, w, d, 9, TINT[1], r.choice((LAWN, None)))
        u, v, a = u + 3, v + 3, a - 8
        s += box(u, v, 9, a, a, h - 9, m, m[0]) + windows(u, v, a, a, h - 9, LIT2, mix(DARK, m[2], .2), 4, 7, 3.2, '3.4 2.2', 9)
    else:
        s += box(u, v, 0, a, a, h, m, m[0]) + windows(u, v, a, a, h, LIT2, mix(DARK, m[2], .2), 5, 7, 3.2, '3.4 2.2')
    s += box(u + 3, v + 3, h, a - 6, a - 6, 4, m, mix(m[0], m[1], .3))
    if r.random() < .5:
        X, Y = screen(u + a / 2, v + a / 2, h + 4)
        s += f'<path d="M{n(X)} {n(Y)}v-13" stroke="#a5b0b8" stroke-width="1.2"/>'
    return s, h + 6


def stepped(x, y, w, d, h, r):
    """A lower and a higher part; the lower one carries a garden."""
    m = r.choice(TINT)
    if w >= d:
        k = round(w * r.uniform(.4, .55))
        s = solid(x, y, k, d, h * 1.5 // 1, m) + solid(x + k, y, w - k, d, h * .75 // 1, m, r.choice((LAWN, None)))
    else:
        k = round(d * r.uniform(.4, .55))
        s = solid(x, y, w, k, h * 1.5 // 1, m) + solid(x, y + k, w, d - k, h * .75 // 1, m, r.choice((LAWN, None)))
    return s, h * 1.5


# --- works ------------------------------------------------------------------------------------------
def sawtooth(x, y, w, d, h, r):
    """North-light hall: teeth along x. Seen from here no tooth hides another, so each tone is one path."""
    m, k = r.choice(SHED), 8
    teeth = max(3, round(w / 16))
    t = w / teeth
    s = box(x, y, 0, w, d, h, m, m[1])
    P = lambda a, b, z: screen(a, b, h + z)
    slope = glass = gable = ''
    for i in range(teeth):
        a, b = x + i * t, x + i * t + t
        slope += d_poly([P(a, y, 0), P(b, y, k), P(b, y + d, k), P(a, y + d, 0)])
        glass += d_poly([P(b, y, 0), P(b, y + d, 0), P(b, y + d, k), P(b, y, k)])
        gable += d_poly([P(a, y + d, 0), P(b, y + d, 0), P(b, y + d, k)])
    s += face(slope, m[0]) + face(glass, mix('#5f93aa', GROUND, .3)) + face(gable, m[1])
    return s + windows(x, y, w, d, h, LIT2, DARK, 5, 9, 4, '6 4'), h + k


def shed(x, y, w, d, h, r):
    """Long gabled hall with roof lights and a big door."""
    m, cap = r.choice(SHED), r.choice(SHED + [RED[0]])
    k = round(min(w, d) * .22)
    s = box(x, y, 0, w, d, h, m) + hip(x, y, h, w, d, k, cap, 0)
    X, Y = screen(x + 4, y + d)
    lights = ''
    if w >= d:
        for i in range(1, int(w // 22)):
            lights += d_poly([screen(x + i * 22, y + d * .62, h + k * .76), screen(x + i * 22 + 8, y + d * .62, h + k * .76),
                              screen(x + i * 22 + 8, y + d * .9, h + k * .2), screen(x + i * 22, y + d * .9, h + k * .2)])
    s += face(lights, '#cfe2e4') if lights else ''
    q = mix(m[2], INK, .2)
    doors = ''.join(f'M{n(screen(x + i, y + d)[0])} {n(screen(x + i, y + d)[1])}v-7l8 4v7z' for i in range(8, int(w) - 12, 24))
    return s + face(doors, q), h + k


def tanks(x, y, w, d, h, r):
    s, i = '', 0
    a = 20
    for u in range(int(x) + 2, int(x + w) - a + 1, a + 4):
        for v in range(int(y) + 2, int(y + d) - a + 1, a + 4):
            i += 1
            X, Y = screen(u + a / 2, v + a / 2)
            q, z = 11, min(h, 12 + i % 3 * 4)
            s += (f'<path d="M{n(X - q)} {n(Y)}v{-z}h{2 * q}v{z}a{q} {n(q / 2)} 0 0 1-{2 * q} 0z" fill="{STEEL[1]}"/>'
                  f'<path d="M{n(X + 2)} {n(Y + 5.4)}a{q} {n(q / 2)} 0 0 0 {n(q - 2)}-5.4v{-z}h-9z" fill="{STEEL[2]}"/>'
                  f'<ellipse cx="{n(X)}" cy="{n(Y - z)}" rx="{q}" ry="{n(q / 2)}" fill="{STEEL[0]}"/>')
            if i > 7:
                return s, 22
    return s, 22


def stacks(x, y, w, d, h, r):
    """A yard of containers and crates."""
    s = ''
    for v in range(int(y) + 2, int(y + d) - 8, 12):
        for u in range(int(x) + 2, int(x + w) - 16, 20):
            if r.random() < .8:
                s += box(u, v, 0, 17, 8, r.choice((7, 7, 14)), r.choice(YARD))
    return s, 14


def chimney(x, y, h, smoke=True):
    X, Y = screen(x, y)
    c = RED[1]
    s = (f'<path d="M{n(X - 4.5)} {n(Y)}l1.600-{h}h5.800l1.600 {h}q-4.500 3-9 0z" fill="{c[1]}"/>'.replace('00 ', ' ').replace('00l', 'l').replace('00h', 'h')
         + f'<path d="M{n(X + .6)} {n(Y + 1.6)}l.2-{n(h + 1.6)}h2.100l1.600 {h}q-2 1.400-3.900 1.600z" fill="{c[2]}"/>'
         + f'<path d="M{n(X - 3.3)} {n(Y - h + 13)}h6.600l-.2-6h-6.200z" fill="#efe0cc"/>')
    if smoke:
        s += (f'<path d="M{n(X)} {n(Y - h - 2)}q-3-7 3-9q1-8 9-6q5-7 12-2q9-2 9 5q-2 5-9 3q-4 5-10 2q-5 5-10 3q-2 3-4 4z" fill="#fbf6ea" opacity=".75"/>')
    return s


# --- cutting plots into lots --------------------------------------------------------------------------
def cut(x, y, w, d, size, r, gap=7):
    """Lots of about the given size: halves the longer side until it is short enough."""
    if max(w, d) < size * 1.45 or min(w, d) < 20 and max(w, d) < size * 2:
        return [(x, y, w, d)]
    k = r.uniform(.38, .62)
    if w * r.uniform(.8, 1.25) >= d:
        a = round((w - gap) * k)
        return cut(x, y, a, d, size, r, gap) + cut(x + a + gap, y, w - gap - a, d, size, r, gap)
    a = round((d - gap) * k)
    return cut(x, y, w, a, size, r, gap) + cut(x, y + a + gap, w, d - gap - a, size, r, gap)


def clear(x, y, w, d, m=2):
    return all(plan.free(*screen(x + w * i / 2, y + d * j / 2), m) and not plan.park(*screen(x + w * i / 2, y + d * j / 2), 12)
               for i in range(3) for j in range(3))


def shrink(x, y, w, d, m=2):
    """The largest part of a lot that nothing crosses."""
    for a, b, u, v in ((0, 0, 1, 1), (0, 0, .75, 1), (.25, 0, .75, 1), (0, 0, 1, .75), (0, .25, 1, .75), (0, 0, .6, 1), (.4, 0, .6, 1), (0, 0, 1, .6), (0, .4, 1, .6), (0, 0, .55, .55), (.45, 0, .55, .55), (0, .45, .55, .55), (.45, .45, .55, .55),
                       (0, 0, .36, .36), (.32, .32, .36, .36), (.64, .64, .36, .36), (0, .64, .36, .36), (.64, 0, .36, .36)):
        q = round(x + a * w), round(y + b * d), round(w * u), round(d * v)
        if min(q[2], q[3]) >= 13 and clear(*q, m):
            return q


def kind(zone, w, d, level, r):
    q, s = r.random(), min(w, d)
    if zone == 'works':
        return sawtooth if q < .4 and w > 40 and s > 24 else tanks if q < .5 and s > 24 else stacks if q < .6 and s > 24 else shed if (q < .86 or s > 40) and s > 18 else house
    if zone == 'core':
        if s > 24 and q < .2:
            return tower
        return court if q < .4 and s > 38 else slabs if q < .48 and max(w, d) > 40 else stepped if q < .62 and s > 18 else roofed if q < .76 else house
    if zone == 'town':
        return tower if q < .05 and s > 26 else court if q < .17 and s > 38 else slabs if q < .4 and max(w, d) > 38 else roofed if q < .64 else house
    return roofed if q < .7 else slabs if q < .8 and max(w, d) > 40 else house


SIZES = {'core': 46, 'town': 44, 'suburb': 34, 'works': 58}


def plots(cells):
    for p in land.PLOTS.values():
        if p.zone not in land.BUILT:
            continue
        r, lv = p.dice, plan.level(p.X, p.Y)
        x, y, w, d = (round(q) for q in p.inner())
        green = r.random() < {'core': .05, 'town': .08, 'suburb': .12, 'works': .07}[p.zone]
        for a, b, u, v in cut(x + 2, y + 2, w - 4, d - 4, SIZES[p.zone], r):
            if green or r.random() < (.16 if p.zone == 'suburb' else .06):
                garden(cells, a, b, u, v, r)
                continue
            lot = shrink(a, b, u, v)
            if not lot:
                garden(cells, a, b, u, v, r, .9)
                continue
            x_, y_, w_, d_ = lot
            top = min(plan.front(*screen(x_ + i * w_, y_ + j * d_)) for i in (0, .5, 1) for j in (0, .5, 1))
            if top < 9 or top < 24 and r.random() < .25:
                garden(cells, a, b, u, v, r, .8)
                continue
            build(cells, p.zone, lv, *lot, top, r)
            if (w_, d_) != (u, v):
                garden(cells, a, b, u, v, r, .5, lot)
        kerbs(cells, p, x, y, w, d, r)


def build(cells, zone, lv, x, y, w, d, top, r):
    f = kind(zone, w, d, lv, r)
    base = {'core': (16, 20, 24, 28, 34), 'town': (13, 16, 20, 24, 28), 'suburb': (10, 12, 14), 'works': (10, 13, 16, 18)}[zone]
    h = r.choice(base) + (max(0, lv - .6) * 22 if zone == 'core' else 0)
    if f is tower:
        h = r.uniform(44, 64) + max(0, lv - .55) * 52
    h = round(min(h, top if f is not tower else top - 6))
    if h < 20 and f is tower or h < 11 and f in (court, stepped):
        f = house
    if f is stepped and h * 1.5 > top:
        f = house
    h = max(h, 7)
    svg, high = f(x, y, w, d, h, r)
    cells.put((x, y, w, d), svg, high, shade(x, y, w, d, high * .8) if f not in (tanks, stacks) else '')
    if zone == 'works' and f in (sawtooth, shed) and r.random() < .55 and top > 90:
        u, v = x + w + 4, y + d * r.uniform(.2, .6)
        if clear(u - 2, v - 4, 6, 8, 0):
            q = round(r.uniform(56, 84))
            cells.put((u - 2, v - 2, 5, 5), chimney(u, v, q), q, shade(u - 2, v - 2, 4, 4, q * .6))


def garden(cells, x, y, w, d, r, k=1.0, built=None):
    """Trees on a lot, or on what a house leaves of it; shrubs where nothing may be tall. An empty lot becomes a lawn."""
    lawn = None if built else shrink(x, y, w, d, -5)
    if lawn:
        cells.lawns.append(d_flat(*lawn))
    for _ in range(max(1, round(w * d / 300 * k))):
        a, b = x + r.uniform(2, w - 2), y + r.uniform(2, d - 2)
        X, Y = screen(a, b)
        if built and built[0] - 5 < a < built[0] + built[2] + 5 and built[1] - 5 < b < built[1] + built[3] + 5:
            continue
        top = plan.front(X, Y)
        if plan.free(X, Y, -6) and not plan.park(X, Y, 4):
            if top > 16:
                cells.symbol(r.choice('abbbcdf'), X, Y, rank=1)
            elif top > 5.5:
                cells.symbol('a' if top > 10 else 'u', X, Y, rank=1)


def kerbs(cells, p, x, y, w, d, r):
    """Street trees along the two kerbs nearest to the viewer."""
    many = {'core': .95, 'town': .9, 'suburb': .55, 'works': .4}[p.zone]
    for i, L in (('r', w), ('s', d)):
        for v in range(4, int(L) - 50, 39 if L > 90 else 60):
            X, Y = screen(x + v, y + d + 1) if i == 'r' else screen(x + w + 1, y + v)
            e = screen(x + v + 52, y + d + 1) if i == 'r' else screen(x + w + 1, y + v + 52)
            if r.random() < many and all(plan.free(*q, -7) and plan.front(*q) > 16 and not plan.park(*q, 6) for q in ((X, Y), e, ((X + e[0]) / 2, (Y + e[1]) / 2))):
                cells.symbol(i, X, Y, rank=2)
