"""ground_lots.py - every built plot is cut into lots; every lot gets a block or a garden, and the kerbs get trees."""
import ground_land as land
import ground_plan as plan
import ground_trim as trim
from axo import GROUND, mix
from ground_kit import d_flat, shade
from ground_plan import screen
from ground_town import chimney, court, house, quarter, roofed, sawtooth, shed, slabs, stacks, stepped, tanks, tower


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


LAWN = mix('#8fb98a', GROUND, .42)
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
    f, still = kind(zone, w, d, lv, r), plan.calm(*screen(x + w / 2, y + d / 2))
    if f is tower and still > .5:
        f = slabs
    base = {'core': (16, 20, 24, 28, 34), 'town': (13, 16, 20, 24, 28), 'suburb': (10, 12, 14), 'works': (10, 13, 16, 18)}[zone]
    h = r.choice(base) + (max(0, lv - .6) * 22 if zone == 'core' else 0)
    if f is tower:
        h = r.uniform(44, 64) + max(0, lv - .55) * 52
    h = round(min(h * (1 - .22 * still), top if f is not tower else top - 6))
    if h < 20 and f is tower or h < 11 and f in (court, stepped):
        f = house
    if f is stepped and h * 1.5 > top:
        f = house
    if top < 60 and f in (roofed, slabs, court, house):
        h = min(h, round(top - (min(w, d) * .3 if f is roofed else 4)))
    h = max(h, 6)
    quarter(plan.quarter(*screen(x + w / 2, y + d / 2)))
    svg, high = f(x, y, w, d, h, r)
    if zone in ('core', 'town') and f in (house, roofed, stepped, court) and w > 22 and h > 12 and r.random() < (.45 if zone == 'core' else .25):
        svg += trim.awnings(x, y, w, d, r)
    if r.random() > max((lv - .2) * 1.8, .25):
        svg = trim.unlit(svg)
    svg = trim.quiet(svg, .34 * still)
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
        if laid_out(cells, *lawn, r):
            return
        cells.lawns.append(d_flat(*lawn))
    for _ in range(max(1, round(w * d / 340 * k))):
        a, b = x + r.uniform(2, w - 2), y + r.uniform(2, d - 2)
        X, Y = screen(a, b)
        if built and built[0] - 5 < a < built[0] + built[2] + 5 and built[1] - 5 < b < built[1] + built[3] + 5:
            continue
        top = plan.front(X, Y)
        if plan.free(X, Y, -6) and not plan.park(X, Y, 4):
            if top > 16:
                wide = top > 30 and min(w, d) > 18 and plan.free(X, Y, 2)
                cells.symbol(r.choice('QRPQRABC') if wide and r.random() < .6 else r.choice('abbbcdf'), X, Y, rank=r.choice((1, 1, 3)))
            elif top > 5.5:
                cells.symbol('a' if top > 10 else 'u', X, Y, rank=1)


PITCH = [mix(c, GROUND, k) for c, k in (('#c98672', .4), ('#6f9e73', .34), ('#8fbccb', .35), ('#8fb98a', .1))]


def laid_out(cells, x, y, w, d, r):
    """An open lot may be a playing field, a car park, a market, a square or a playground."""
    q, s = r.random(), min(w, d)
    X, Y = screen(x + w / 2, y + d / 2)
    if s < 20 or q > .62 or plan.plot(X, Y, 40) or not plan.free(X, Y, 4):
        return False
    low = min(plan.front(*screen(x + w * i, y + d * j)) for i in (0, 1) for j in (0, 1))
    if q < .2:
        flat = trim.pitch(x + 2, y + 2, w - 4, d - 4, PITCH[3] if s > 34 else r.choice(PITCH[:3]), trim.WHITE)
    elif q < .34 and low > 8:
        flat = trim.bays(x + 1, y + 1, w - 2, d - 2)
        for i in range(int((w - 6) // 42)):
            cells.symbol('V', *screen(x + 9 + i * 42, y + d - 10), rank=2)
        if d > 34 and w > 40:
            cells.symbol('V', *screen(x + 9, y + 9), rank=2)
    elif q < .42 and low > 14 and w > 42:
        flat = [(mix(GROUND, '#f4ead6', .6), d_flat(x, y, w, d))]
        for i in range(int((d - 4) // 15)):
            cells.symbol('M', *screen(x + 5, y + 8 + i * 15), r.choice(trim.SHOP), rank=1)
            if w > 64:
                cells.symbol('M', *screen(x + 5 + (w - 44), y + 8 + i * 15), r.choice(trim.SHOP), rank=1)
    elif q < .52:
        flat = trim.square(x + 1, y + 1, w - 2, d - 2)
        if low > 12:
            cells.symbol('U', *screen(x + w * .3, y + d * .8), r.choice(trim.SHOP), rank=1)
    else:
        flat = [(LAWN, d_flat(x, y, w, d))] + trim.sand(x + 3, y + 3, w - 6, d - 6)
        if low > 16:
            cells.symbol('T', X, Y + 4, rank=1)
            cells.symbol('R' if low > 22 else 'a', *screen(x + 8, y + 8), rank=1)
    for c, path in flat:
        cells.marks.setdefault(c, []).append(path)
    if low > 18 and s > 24:
        for u, v in ((.05, .95), (.95, .95), (.95, .05)):
            cells.symbol(r.choice('abd'), *screen(x + w * u, y + d * v), rank=2)
    return True


def kerbs(cells, p, x, y, w, d, r):
    """Street trees along the two kerbs nearest to the viewer."""
    many = {'core': .95, 'town': .9, 'suburb': .55, 'works': .4}[p.zone]
    for i, L in (('r', w), ('s', d)):
        for v in range(4, int(L) - 50, 39 if L > 90 else 60):
            X, Y = screen(x + v, y + d + 1) if i == 'r' else screen(x + w + 1, y + v)
            e = screen(x + v + 52, y + d + 1) if i == 'r' else screen(x + w + 1, y + v + 52)
            if r.random() < many and all(plan.free(*q, -7) and plan.front(*q) > 16 and not plan.park(*q, 6) for q in ((X, Y), e, ((X + e[0]) / 2, (Y + e[1]) / 2))):
                cells.symbol(i, X, Y, rank=1)
