"""ground_rim.py - the open land: villages, farms, greenhouses, woods, hills, windbreaks between the fields, parks."""
import math
import random
from axo import GROUND, INK, mix, n
import ground_base as base
import ground_land as land
import ground_plan as plan
from ground_kit import box, d_poly, face, flat, hip, shade, soft
from ground_plan import screen, world
from ground_lots import clear
from ground_town import GREY, RED, SHED, TINT, glaze



def deep(X, Y):
    """How far inside the faded edge of the sheet: nothing stands where the land is almost paper."""
    return min(X - plan.X0, plan.X1 - X, Y - plan.Y0, plan.Y1 - Y)


def open_land(X, Y, m=0):
    return (plan.free(X, Y, m) and plan.river(X, Y) > 76 + m and deep(X, Y) > 170 + 170 * plan.noise(X, Y, 90) and not plan.titled(X, Y, 8) and not plan.park(X, Y, 10)
            and land_hill(X, Y) > 1.0)


def land_hill(X, Y):
    a, b, rx, ry = plan.HILLS
    return ((X - a) / rx) ** 2 + ((Y - b) / ry) ** 2


# --- villages -----------------------------------------------------------------------------------------
def cottage(cells, x, y, r, big=False):
    w, d = r.choice(((18, 12), (12, 18), (16, 13), (13, 16), (20, 13))) if not big else r.choice(((34, 18), (18, 34)))
    if not clear(x, y, w, d, 0) or not open_land(*screen(x + w / 2, y + d / 2), 4) or plan.front(*screen(x, y)) < 22 or cells.taken_by(x, y, w, d):
        return False
    h = r.choice((6, 7, 8)) if not big else 10
    m = r.choice(TINT[:6]) if not big else r.choice(SHED)
    cap = r.choice(RED + RED + [GREY]) if not big else r.choice(SHED + RED)
    k = round(min(w, d) * .4)
    s = box(x, y, 0, w, d, h, m) + hip(x, y, h, w, d, k, cap, 0)
    p = screen(x + w * .42, y + d)
    s += face(f'M{n(p[0])} {n(p[1])}v-5l3 1.5v5z', mix(m[2], INK, .25)) + glaze(x, y, w, d, h + 2, m, 3)
    cells.put((x, y, w, d), s, h + k, shade(x, y, w, d, h + k * .6))
    return True


def village(cells, X, Y, r):
    x0, y0 = world(X, Y)
    n_ = 0
    for i in range(-3, 4):
        for j in range(-3, 4):
            q = math.hypot(i, j)
            if q > 3.3 or r.random() < .16 + q * .12:
                continue
            x, y = round(x0 + i * 31 + r.uniform(-4, 4)), round(y0 + j * 31 + r.uniform(-4, 4))
            if r.random() < .8:
                n_ += cottage(cells, x, y, r, big=r.random() < .08 and q > 1.5)
            for _ in range(2):
                a, b = screen(x + r.choice((-6, 25)), y + r.uniform(-4, 26))
                if r.random() < .7 and open_land(a, b, -4):
                    cells.symbol(r.choice('aabbdf'), a, b, rank=1)
    return n_


def greenhouses(cells, x, y, w, d, r):
    """Long low tunnels side by side; no tunnel hides the next, so every tone is one path."""
    if not clear(x, y, w, d, 0) or not open_land(*screen(x + w / 2, y + d / 2), 6) or deep(*screen(x, y)) < 200 or cells.taken_by(x, y, w, d):
        return False
    along = r.random() < .5
    lit = dark = end = ''
    L, S = (w, d) if along else (d, w)
    P = (lambda a, b, z: screen(x + a, y + b, z)) if along else (lambda a, b, z: screen(x + b, y + a, z))
    v = 0
    while v + 9 <= S:
        q = ((v, 0), (v + 2, 4), (v + 4.5, 5.5), (v + 7, 4), (v + 9, 0))
        top, front = [q[0], q[1], q[2], q[3]], [q[3], q[4]]
        lit += d_poly([P(0, q[0][0], 0), P(0, q[2][0], 5.5), P(L, q[2][0], 5.5), P(L, q[0][0], 0)])
        lit += d_poly([P(0, q[2][0], 5.5), P(0, q[3][0], 4), P(L, q[3][0], 4), P(L, q[2][0], 5.5)])
        dark += d_poly([P(0, q[3][0], 4), P(0, q[4][0], 0), P(L, q[4][0], 0), P(L, q[3][0], 4)])
        end += d_poly([P(L, a, z) for a, z in q])
        v += 13
    a, b = ('#e3eeea', '#b9d3d4') if along else ('#dcebe9', '#a9c6cb')
    s = flat(x - 3, y - 3, w + 6, d + 6, mix('#8fb98a', GROUND, .5)) + face(lit, a) + face(dark, b) + face(end, '#94b5bd' if along else '#c4dadb')
    ribs = ''
    for k in range(10, int(L) - 4, 12):
        v = 0
        while v + 9 <= S:
            p, q, t = P(k, v + .5, .5), P(k, v + 4.5, 5.5), P(k, v + 9, 0)
            ribs += f'M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])} {n(t[0])} {n(t[1])}'
            v += 13
    s += f'<path d="{ribs}" fill="none" stroke="#fbf6ea" stroke-width=".8"/>'
    cells.put((x, y, w, d), s, 6, '')
    return True


def farm(cells, p, r):
    """A barn, a house and a few trees at the corner of a field."""
    x, y = round(p.x + 10), round(p.y + 12)
    if cottage(cells, x, y, r, True):
        cottage(cells, x + 42, y + 4, r)
        for _ in range(4):
            X, Y = screen(x + r.uniform(-8, 60), y + r.choice((-8, 40)) + r.uniform(-3, 3))
            if open_land(X, Y):
                cells.symbol(r.choice('bcd'), X, Y, rank=1)


def fields(cells):
    for X, Y in plan.VILLAGES:
        if deep(X, Y) > 260:
            village(cells, X, Y, random.Random(int(X * 7 + Y)))
    for p in land.PLOTS.values():
        if p.zone not in ('field', 'village') or not open_land(p.X, p.Y, 4) or deep(p.X, p.Y) < 230:
            continue
        r = p.dice
        q, edge = r.random(), land.rim(p.X, p.Y)
        if plan.titled(p.X, p.Y, 110):                                  # beside the title only trees
            q = .17 + .55 * q
        if p.zone == 'field' and edge < .4 and q < .10:
            w, d = r.choice(((66, 48), (48, 66), (88, 48)))
            greenhouses(cells, round(p.x + 14), round(p.y + 16), w, d, r)
        elif edge < .45 and q < .17:
            farm(cells, p, r)
        elif q < .42 and edge < .6:                                     # poplars along one side of the parcel
            i = r.choice('kl')
            for k in range(r.choice((1, 2, 2))):
                X, Y = screen(p.x + 4 + k * 58, p.y + 2) if i == 'k' else screen(p.x + 2, p.y + 4 + k * 58)
                e = screen(p.x + 58 + k * 58, p.y + 2) if i == 'k' else screen(p.x + 2, p.y + 58 + k * 58)
                if open_land(X, Y, -4) and open_land(*e, -4):
                    cells.symbol(i, X, Y, rank=1)
        elif q < .62 and edge < .75:
            for _ in range(r.choice((1, 2, 3))):
                X, Y = screen(p.x + r.choice((2, p.w - 2)), p.y + r.uniform(0, p.d))
                if open_land(X, Y):
                    cells.symbol(r.choice('bbcq'), X, Y, rank=1)
        elif q < .72 and edge < .5:
            for _ in range(r.choice((1, 2))):
                X, Y = screen(p.x + r.uniform(16, p.w - 16), p.y + r.uniform(16, p.d - 16))
                if open_land(X, Y, 6):
                    cells.symbol('H', X, Y, rank=1)


# --- woods and hills ------------------------------------------------------------------------------------
def wood(cells, cx, cy, rx, ry, r, kinds, step=27):
    """Groves in rows, closer at the edge than an even grid would be, so that the rim is all crowns."""
    v = -ry
    while v <= ry:
        half = rx * math.sqrt(max(0, 1 - (v / ry) ** 2))
        u = -half + r.uniform(0, 12)
        while u <= half:
            X, Y = cx + u + r.uniform(-6, 6), cy + v + r.uniform(-4, 4)
            if open_land(X, Y, 14) and not cells.taken_by(X / 2 + Y - 22, Y - X / 2 - 22, 44, 44, False):
                cells.symbol(r.choice(kinds), X, Y, rank=1 if r.random() < .4 else 0)
            u += step * 1.75
        v += step * .72


def woods(cells):
    for p in land.PLOTS.values():
        if p.zone == 'wood' and land.rim(p.X, p.Y) < .5 and not plan.titled(p.X, p.Y, 120):
            kinds = 'oon' if plan.noise(p.X, p.Y, 300) > .55 else 'mmn'
            wood(cells, p.X, p.Y, 96, 44, p.dice, kinds)


def hills(cells):
    """Pines climb the flanks of Qipanshan; a pavilion looks over the reservoir."""
    r = random.Random(5)
    for k, (X, Y, w, h) in enumerate(base.MOUNDS):
        for _ in range(int(w / 6)):
            u = r.uniform(-.92, .92)
            top = Y - h * base.bell(u)
            low = Y + w * .11 * math.sqrt(1 - u * u)
            y = low - (low - top) * r.random() ** 1.7 * .8
            if ((X + w * u - 3560) / 128) ** 2 + ((y - 498) / 62) ** 2 > 1 and not (u > .0 and r.random() < .25):
                cells.symbol(r.choice('PPfg'), X + w * u, y, s=.9, rank=1)
    mound = lambda X, Y: any(abs(X - a) < w and -h * base.bell((X - a) / w) - 4 < Y - b < w * .15 for a, b, w, h in base.MOUNDS)
    for _ in range(150):                                                # the meadow round the reservoir
        X, Y = 3585 + r.uniform(-300, 300), 470 + r.uniform(-40, 130)
        lake = math.hypot((X - 3560) / 112, (Y - 498) / 50)
        if (land_hill(X, Y) < .95 and not mound(X, Y) and plan.road(X, Y) > 22 and math.hypot(X - 3455, (Y - 610) * .7) > 40
                and (1.12 < lake < 1.32 or lake > 1.32 and plan.noise(X, Y, 70) > .45) and math.hypot(X - 3690, (Y - 520) * 2) > 34):
            cells.symbol(r.choice('bcQRPd'), X, Y, rank=1)
    pavilion(cells, 3690, 516)
    for X, Y, k in ((3530, 490, 'h'), (3598, 512, 't'), (3570, 478, 'w')):
        cells.symbol(k, X, Y, mix('#d8432e', GROUND, .1) if k == 'h' else None, .62 if k == 'h' else .8)
    for _ in range(60):
        a, q = r.uniform(0, 6.28), r.uniform(.86, 1.12)
        X, Y = 3585 + 345 * q * math.cos(a), 455 + 170 * q * math.sin(a)
        if plan.river(X, Y) > 70 and plan.road(X, Y) > 24:
            cells.symbol(r.choice('noo'), X, Y, rank=1)


# --- parks ------------------------------------------------------------------------------------------------
PONDS = {'beiling': ((-84, 28, 62, 26), (74, 28, 66, 27)), 'dongling': ((-110, -28, 42, 20),)}


def hall(x, y, w, d, walls, eaves=2, base_h=4, z=0):
    """Imperial hall: stone platform, red walls with posts, one or two tiers of golden hipped roof."""
    gold, stone = soft(('#f4cf7c', '#e3a944', '#ad7a2c'), .3), soft('stone', .25)
    s = box(x - 6, y - 6, 0, w + 12, d + 12, base_h, stone) + box(x, y, base_h, w, d, walls, soft('brick', .25))
    p = screen(x, y + d, base_h)
    s += f'<path transform="matrix(1 .5 0 1 {n(p[0])} {n(p[1])})" d="M1 {n(-walls / 2)}h{n(w - 2)}" stroke="#7f3427" stroke-width="{n(walls - 3)}" stroke-dasharray="4 3" fill="none"/>'
    z = base_h + walls
    s += hip(x - 5, y - 5, z, w + 10, d + 10, 9, gold)
    if eaves > 1:
        i = 7
        s += box(x + i, y + i, z + 5, w - 2 * i, d - 2 * i, 7, soft('brick', .25)) + hip(x + i - 4, y + i - 4, z + 12, w - 2 * i + 8, d - 2 * i + 8, 11, gold)
        z += 12
    return s, z + 12


def pavilion(cells, X, Y, s=1.0):
    x, y = (round(v) for v in world(X, Y))
    a = 12
    roof = soft(('#a5cbbd', '#7fb5a3', '#4f8478'), .12)
    g = box(x - 2, y - 2, 0, a + 4, a + 4, 2, soft('stone', .15))
    for u, v in ((0, 0), (a - 2, 0), (0, a - 2), (a - 2, a - 2)):
        g += box(x + u, y + v, 2, 2, 2, 9, soft('red', .15))
    g += hip(x - 3, y - 3, 10, a + 6, a + 6, 9, roof)
    cells.put((x, y, a, a), g, 22, shade(x, y, a, a, 12))


def parks(cells):
    for k, (X, Y, rx, ry) in plan.PARKS.items():
        r = random.Random(len(k) * 13 + rx)
        ponds = PONDS.get(k, ((rx * .3, ry * .3, rx * .42 + 8, ry * .36 + 6),))
        keep = [((X - 5, Y - 42), 74), ((X - 17, Y + 62), 26)] if k == 'beiling' else [((X + 30, Y - 40), 40)] if k == 'dongling' else [((X - rx * .35, Y - ry * .35), 18)]
        want = int(rx * ry / (74 if k == 'beiling' else 66 if k == 'dongling' else 60))
        while want > 0:
            want -= 1
            a, q = r.uniform(0, 6.283), math.sqrt(r.random()) * 1.02
            u, v = rx * q * math.cos(a), ry * q * math.sin(a)
            if any(((u - p[0]) / p[2]) ** 2 + ((v - p[1]) / p[3]) ** 2 < 1 for p in ponds):
                continue
            if any(math.hypot(X + u - c[0], (Y + v - c[1]) * 1.7) < m for c, m in keep) or k == 'beiling' and abs(u + 17) < 13:
                continue
            if plan.avenue(X + u, Y + v) < 34 or plan.plot(X + u, Y + v, 4) or plan.rail(X + u, Y + v) < 30 or plan.road(X + u, Y + v) < 22 or plan.front(X + u, Y + v) < 16:
                continue
            if r.random() < .3:                                          # a group counts for two
                cells.symbol(r.choice('QRPABC' if k in ('beiling', 'dongling') else 'QRAB'), X + u, Y + v, rank=1)
                want -= 1
                continue
            cells.symbol(r.choice('bbccdefgg' if k in ('beiling', 'dongling') else 'abbcde'), X + u, Y + v, rank=1)
        if k == 'beiling':
            x, y = (round(q) for q in world(X - 12, Y - 58))
            for (a, b, w, d, h, t) in ((x - 20, y - 14, 52, 34, 13, 2), (x + 44, y - 36, 22, 16, 8, 1), (x - 44, y + 36, 16, 22, 8, 1)):
                s, top = hall(a, b, w, d, h, t)
                cells.put((a - 6, b - 6, w + 12, d + 12), s, top + 4, shade(a, b, w, d, top * .7))
            gx, gy = (round(q) for q in world(X - 17, Y + 60))
            s, top = hall(gx - 12, gy - 6, 26, 11, 11, 1, 2)
            cells.put((gx - 18, gy - 12, 38, 23), s, top + 4, shade(gx - 12, gy - 6, 26, 11, top * .7))
        elif k == 'dongling':
            x, y = (round(q) for q in world(X + 34, Y - 44))
            s, top = hall(x - 18, y - 12, 38, 25, 11, 2)
            cells.put((x - 24, y - 18, 50, 37), s, top + 4, shade(x - 18, y - 12, 38, 25, top * .7))
            pavilion(cells, X - 70, Y - 10)
        else:
            pavilion(cells, X - rx * .35, Y - ry * .35)


def everything(cells):
    parks(cells)
    fields(cells)
    woods(cells)
    hills(cells)
