"""k11.py - the art mall: planted terraces step back round an art court with three abstract sculptures,
a glass drum marks the entrance, a roof garden crowns the hill of terraces."""
import math
import random
from axo import *

random.seed(21)
a = Art(oy=262)
a.symbols()
MID = 190                                # middle of the court, same in x and y
LEVELS, STOREY = 6, 24
WHITE = ('#ffffff', '#fbf9f3', '#b9c3c9')
GLASS = ('#d6eaee', '#8fbccb', '#3f6d88')
GREENS = ('#8fb98a', '#6f9e73', '#557f60')
CROWD = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']

def short(v):
    """One decimal, without a leading zero."""
    return n(v).replace('0.', '.', 1) if abs(v) < 1 else n(v)

def pts(ps, close=True):
    """Path in relative steps: about two thirds of the length of absolute ones."""
    at = [(round(x, 1), round(y, 1)) for x, y in ps]
    d = f'M{n(at[0][0])} {n(at[0][1])}l'
    for (x0, y0), (x1, y1) in zip(at, at[1:]):
        for v in (x1 - x0, y1 - y0):
            t = short(v)
            d += t if t[0] == '-' or d[-1] == 'l' else ' ' + t
    return d + ('z' if close else '')

def poly(p3, fill, **k):
    a.path(pts([a.P(*p) for p in p3]), fill, **k)

def wall(plan, z0, z1, mat, steps=4):
    """Curved wall toned facet by facet, from the lit left tone to the shaded right tone."""
    t, l, r = MAT[mat] if isinstance(mat, str) else mat
    band = lambda q: pts([a.P(x, y, z0) for x, y in q] + [a.P(x, y, z1) for x, y in q[::-1]])
    a.path(band(plan), mix(l, r, .4))
    runs = []
    for p, q in zip(plan, plan[1:]):
        L = math.dist(p, q) or 1
        f = round((.9 - (q[0] - p[0]) / L * .9 - (q[1] - p[1]) / L * .45) / 1.6 * steps) / steps
        if runs and runs[-1][0] == f:
            runs[-1][1].append(q)
        else:
            runs.append((f, [p, q]))
    tones = {}
    for f, q in runs:
        tones.setdefault(mix(t, r, min(1, max(0, .3 + .7 * f))), []).append(band(q))
    for c, d in tones.items():
        a.path(d, c)

def front(k, out=0):
    """Front line of storey k, from the left end round the court to the right end; out > 0 steps forward.
    The right arm steps back faster than the left one, so that the hill of terraces is not a pyramid."""
    R = 98 + 19.5 * k - out
    left, right = 264 - 21 * k + out, 262 - 33 * k + out
    ps = []
    for i in range(31):
        v = math.radians(180 + 90 * i / 30)
        r = R + 8 * math.sin(5 * v + k * .55 + .6) * min(1, i / 5, (30 - i) / 5)
        ps.append((MID + r * math.cos(v), MID + r * math.sin(v)))
    far = arm([(q, p) for p, q in ps[15:][::-1]], right, MID - R, right - out > MID + 20)
    return arm(ps[:16], left, MID - R, left - out > MID + 20) + [(q, p) for p, q in far[::-1]][1:]

def arm(half, end, x, straight):
    """Half of a front line with the straight arm and its rounded corner put before it."""
    if straight:
        return [(8, end)] + [(x - 20 + 20 * math.sin(q), end - 20 + 20 * math.cos(q)) for q in (0, .4, .8, 1.2, 1.57)] + half[1:]
    half = [p for p in half if p[0] > 22 and p[1] < end - 4]
    p = half[0]
    return [(8, p[1] + 9), (p[0] - 9, p[1] + 8), (p[0] - 3, p[1] + 5)] + half

def roof(ps, z, fill):  # flat top behind a front line, back to the corner of the plot
    poly([(x, y, z) for x, y in ps] + [(ps[-1][0], 8, z), (8, 8, z), (8, ps[0][1], z)], fill)

def uprights(ps, z, h, col, w):  # window posts
    a.line(''.join('M%s %sv%s' % (n(X), n(Y), n(-h)) for X, Y in (a.P(*p, z) for p in ps)), col, w)

def even(ps, step):
    """Points at equal distances along a line: plants and fins."""
    out, rest = [], 0
    for p, q in zip(ps, ps[1:]):
        L, at = math.dist(p, q), rest
        while at < L:
            out.append((p[0] + (q[0] - p[0]) * at / L, p[1] + (q[1] - p[1]) * at / L))
            at += step
        rest = at - L
    return out

# --- ground
def plot():  # street, kerb and the ringed paving of the court
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="284" height="284" rx="40" fill="{mix(GROUND, SHADE, .55)}"/><rect x="2" y="2" width="282" height="282" rx="40" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        for c, w, k in ((EDGE, 25, {'stroke_linecap': 'round'}), (ROAD, 22, {'stroke_linecap': 'round'}), (EDGE, 1.3, {'stroke_dasharray': '9 7'})):
            a.line('M26 270h218q26 0 26 -26v-218', c, w, **k)
    a.ell(MID, MID, 112, mix('#fbf6ea', GROUND, .25))
    for r, c in ((99, SHADE), (98, '#f4ead6'), (80, mix('#e6bfa8', PAPER, .4)), (78, '#fbf6ea'), (54, SHADE), (53, '#f4ead6'), (30, mix('#e6bfa8', PAPER, .4)), (28, '#fbf6ea')):
        a.ell(MID, MID, r, c)
    X, Y = a.P(MID, MID)
    a.line(''.join(f'M{n(X + r0 * math.cos(v))} {n(Y + r0 / 2 * math.sin(v))}L{n(X + 98 * math.cos(v))} {n(Y + 49 * math.sin(v))}'
                   for v, r0 in ((math.radians(i * 15), 54 if i % 2 else 30) for i in range(24))), SHADE, 1)

def shadow():  # one flat shape, mostly to the right of the arms
    for box in ((262, 8, 2, 84, 34), (200, 8, 62, 80, 60), (20, 250, 70, 12, 12)):
        a.cast(*box)
    for disc in ((140, 226, 24, 48, 16), (226, 140, 22, 60, 12), (226, 226, 19, 78, 10)):
        a.cast_round(*disc)
    a.shadows()

# --- one storey: recessed glass, white lip, plants on it and hanging from it
def storey(k):
    z = k * STOREY
    line = front(k)
    lip = front(k, 4.5)
    wall(line, z, z + 18, GLASS if k else ('#f4d384', '#eab543', '#b98732'))
    if k == 0:
        a.strip(line, z, z + 2.5, '#b9ad97')
    else:
        lamps(even(line, 7), z)
    uprights(even(line, 7), z, 18, '#fbf6ea' if k else INK, 1)
    wall(lip, z + 17, z + STOREY, WHITE, 3)
    roof(lip, z + STOREY, GREENS[1])
    roof(front(k, 1.5), z + STOREY, GREENS[0])
    if k < LEVELS - 1:
        roof(front(k, -7.5), z + STOREY, '#dde5e3')
        a.line(pts([a.P(x, y, z + STOREY) for x, y in front(k, -13)[2:-2]], False), '#b9c3c9', .9)
    a.line(pts([a.P(8, lip[0][1], z + STOREY + 1), a.P(8, 8, z + STOREY + 1), a.P(lip[-1][0], 8, z + STOREY + 1)], False), '#ffffff', 2.4)
    hanging(lip, z)
    if k < LEVELS - 1:
        terrace(k, z + STOREY)

def lamps(ps, z):
    """Lit rooms here and there between the uprights."""
    d = ''
    for p, q in zip(ps, ps[1:]):
        if random.random() < .13 and p[0] + q[0] > 24 and math.dist(p, q) < 9:
            (X, Y), (U, V) = a.P(*p, z + 1), a.P(*q, z + 1)
            d += f'M{n(X)} {n(Y)}v-14L{n(U)} {n(V - 14)}v14z'
    a.path(d, '#f4d384')

def hanging(lip, z):
    """Ivy over the lip: strands of unequal length in two greens under a clipped hedge."""
    strands, dabs = ['', ''], ''
    for x, y in even(lip, 4.6):
        X, Y = a.P(x, y, z + STOREY)
        if random.random() < .66:
            strands[random.randrange(2)] += f'M{n(X)} {n(Y)}v{random.choice((4, 6, 9, 13))}'
        if random.random() < .5:
            dabs += f'M{n(X - 1)} {n(Y - 1.5)}h3'
    for d, c in zip(strands, (GREENS[2], GREENS[1])):
        a.line(d, c, 4.2, stroke_linecap='round')
    a.line(pts([a.P(x, y, z + STOREY + .5) for x, y in lip], False), GREENS[1], 5, stroke_linejoin='round', stroke_linecap='round')
    a.line(dabs, GREENS[0], 3, stroke_linecap='round')

def terrace(k, z):
    """Small trees, parasols and visitors on the terrace above storey k."""
    items = []
    for x, y in even(front(k, -4), 11):
        if random.random() < .55:
            items.append((x, y, random.choice(('t1', 't1', 't2', 't3', 'b1')), random.uniform(.5, .7), None))
    for x, y in even(front(k, -12), 26):
        items.append((x, y, random.choice(('p1', 'shade')), .7, random.choice(CROWD)))
    for x, y, i, s, c in sorted(items, key=lambda t: t[0] + t[1]):
        if x > 9 and y > 9:
            if i == 'shade':
                X, Y = a.P(x, y, z)
                a.path(f'M{n(X - 5)} {n(Y - 6)}q5 -7 10 0q-5 2.5 -10 0z', random.choice((RED, '#fbf6ea', GOLD)))
                a.line(f'M{n(X)} {n(Y)}v-6', '#77858f', .8)
            else:
                a.put(i, x, y, s, c, z=z)

# --- roof garden
def garden():  # the top terrace: lawn, trees, glasshouse
    z = LEVELS * STOREY
    poly([(x, y, z) for x, y in ((10, 10), (54, 10), (54, 20), (47, 47), (20, 54), (10, 54))], '#f4ead6')
    for i, x, y, s in (('t1', 11, 13, 1), ('t1', 22, 10, .9), ('t1', 10, 28, 1), ('t2', 10, 40, .9), ('t2', 42, 10, .9), ('t1', 60, 10, .8), ('t1', 10, 60, .8)):
        a.put(i, x, y, s, z=z)
    # glasshouse with a pyramid roof, white ribs
    a.box(14, 14, z, 27, 27, 20, ('#d6eaee', '#a6cfda', '#5f93aa'))
    for f, x, y in ((a.left, 14, 41), (a.right, 41, 14 + 27)):
        with f(x, y, z):
            a.line(''.join(f'M{n(u)} 0v-20' for u in (0, 5.4, 10.8, 16.2, 21.6, 27)) + 'M0 -10h27M0 -20h27', '#ffffff', 1.2)
            a.path(d_rect(10.8, 0, 5.4, 9), GOLD)
    a.hip(12, 12, z + 20, 31, 31, 24, ('#eef6f5', '#bfdfe6', '#6f9fb5'))
    p = a.P(27.5, 27.5, z + 44)
    a.line(''.join(pts([a.P(12 + i * 6.2, 43, z + 20), p], False) + pts([a.P(43, 12 + i * 6.2, z + 20), p], False) for i in range(6)), '#ffffff', 1.1)
    a.line(f'M{n(p[0])} {n(p[1])}v-12', '#77858f', 1.2)
    a.add(f'<circle cx="{n(p[0])}" cy="{n(p[1] - 14)}" r="3.4" fill="{GOLD}"/>')
    for x, y, i, s in ((64, 20, 't3', .75), (20, 64, 't3', .75), (54, 27, 'b1', 1), (27, 54, 'b1', 1), (10, 78, 't1', .7), (78, 10, 't1', .7), (70, 16, 'b1', 1), (14, 72, 'b1', 1)):
        a.put(i, x, y, s, z=z)
    for x, y in ((48, 30), (30, 48), (45, 40), (24, 50)):
        a.put('p1', x, y, .75, random.choice(CROWD), z=z)

# --- the glass drum over the entrance
def drum():  # the entrance: lit hall, canopy, glass cylinder, glass cap
    x = y = 112
    r, h = 34, 112
    tones = ('#e3f0f1', '#8fbccb', '#4d8099')
    a.lathe(x, y, [(r + 6, 0), (r + 6, 3)], ('#ffffff', '#e3d3b0', '#bfab84'), cap='#fbf6ea')
    X, Y = a.P(x, y)
    mullions = lambda z, tall, step: ''.join(f'M{n(X + r * math.cos(math.radians(v)))} {n(Y - z + r / 2 * math.sin(math.radians(v)))}v{-tall}' for v in range(6, 180, step))
    a.lathe(x, y, [(r, 0), (r, 19)], ('#f4d384', '#eab543', '#8a6a3a'), z=3)          # lit hall
    a.line(mullions(3, 19, 8), INK, 1)
    a.lathe(x, y, [(r + 8, 0), (r + 8, 4)], WHITE, z=21, cap='#fbf6ea')                 # canopy
    a.ring(x, y, r + 8.2, 22, 1.5, RED)
    a.lathe(x, y, [(r, 0), (r, h - 22)], tones, z=25, lit=(118, 168), dark=(0, 54))
    a.ring(x, y, r, 25, h - 22, '#b3d6df', 88, 118)
    a.ring(x, y, r, 25, h - 22, '#6b9cb4', 54, 70)
    a.line(mullions(25, h - 22, 12), '#ffffff', .9)
    for k in range(5):
        a.ring(x, y, r + .6, 41 + k * 17, 2.6 if k % 2 else 1.3, '#fbf6ea')
    z = h + 3
    a.lathe(x, y, [(r + 3, 0), (r + 3, 5)], WHITE, z=z, cap='#ffffff')
    a.ell(x, y, r - 2, '#5f93aa', z + 5)
    a.ell(x + 1, y + 1, r - 5, '#8fbccb', z + 5)
    X, Y = a.P(x, y, z + 5)
    d = ''.join(f'M{n(X)} {n(Y - 13)}L{n(X + 30 * math.cos(math.radians(v)))} {n(Y + 15 * math.sin(math.radians(v)))}' for v in range(0, 360, 30))
    a.path(f'M{n(X - 32)} {n(Y)}A32 16 0 0 0 {n(X + 32)} {n(Y)}Q{n(X + 10)} {n(Y - 9)} {n(X)} {n(Y - 13)}Q{n(X - 10)} {n(Y - 9)} {n(X - 32)} {n(Y)}z', '#bfdfe6')
    a.path(f'M{n(X + 4)} {n(Y + 16)}Q{n(X + 24)} {n(Y + 12)} {n(X + 32)} {n(Y)}Q{n(X + 10)} {n(Y - 9)} {n(X)} {n(Y - 13)}z', '#6b9cb4')
    a.line(d, '#ffffff', .9)

# --- three sculptures on round plinths
def plinth(x, y, r):  # all three works stand on the same base
    a.lathe(x, y, [(r, 0), (r, 4)], ('#ffffff', '#e4e0d6', '#b9ad97'), cap='#fbf6ea')

def loops(x, y):
    """Two red rings caught in each other."""
    plinth(x, y, 21)
    X, Y = a.P(x, y, 4)
    ring = lambda dx, dy, rx, ry, t: f'<ellipse cx="{n(X + dx)}" cy="{n(Y + dy)}" rx="{rx}" ry="{ry}" transform="rotate({t} {n(X + dx)} {n(Y + dy)})" fill="none" '
    for dx, dy, rx, ry, t in ((-3, -33, 25, 33, 14), (9, -56, 13, 19, -28)):
        for off, c, w in ((0, '#8a392a', 12), (-1.2, RED, 9.4), (-3, '#e8745f', 3.2)):
            a.add(ring(dx + off, dy + off * .7, rx, ry, t) + f'stroke="{c}" stroke-width="{w}"/>')
    a.add(f'<path d="M{n(X - 21)} {n(Y - 58)}q-8 12 -7 24" fill="none" stroke="#f3dccb" stroke-width="1.8" stroke-linecap="round"/>')

def pebbles(x, y):
    """Gold pebbles balanced on each other."""
    plinth(x, y, 19)
    X, Y = a.P(x, y, 4)
    z = 0
    for rx, ry, dx in ((19, 14, 0), (13, 15, 4), (15, 9, -2), (8.5, 10, 2), (5, 5, 0)):
        cy = Y - z - ry
        a.add(f'<ellipse cx="{n(X + dx)}" cy="{n(cy)}" rx="{rx}" ry="{ry}" fill="#eab543"/>')
        a.path(f'M{n(X + dx + rx * .3)} {n(cy - ry * .95)}A{rx} {ry} 0 0 1 {n(X + dx - rx * .5)} {n(cy + ry * .87)}Q{n(X + dx + rx * .9)} {n(cy + ry * .5)} {n(X + dx + rx * .3)} {n(cy - ry * .95)}z', '#b98732')
        a.add(f'<ellipse cx="{n(X + dx - rx * .35)}" cy="{n(cy - ry * .38)}" rx="{n(rx * .36)}" ry="{n(ry * .3)}" fill="#f4d384"/>')
        z += 2 * ry - 1.5

def twist(x, y):
    """A blue pillar of square slabs, each turned a little against the one below."""
    plinth(x, y, 18)
    z = 4
    for i in range(19):
        w = 12.5 - 5.5 * math.sin(math.pi * i / 26) - i * .12
        t = math.radians(10 + i * 11)
        c = [(x + w * math.cos(t + q * math.pi / 2), y + w * math.sin(t + q * math.pi / 2)) for q in range(4)]
        shade = i / 26
        for j in range(4):
            p, q = c[j], c[(j + 1) % 4]
            nx, ny = q[1] - p[1], p[0] - q[0]
            if nx + ny > 0:
                f = (ny - nx) / math.hypot(nx, ny)          # faces turned to the left are lit
                col = mix(mix('#2f5874', '#8fbccb', (f + 1.3) / 2.5), '#fbf6ea', shade * .4)
                a.path(pts([a.P(*p, z), a.P(*q, z), a.P(*q, z + 4.2), a.P(*p, z + 4.2)]), col)
        a.path(pts([a.P(*p, z + 4.2) for p in c]), mix('#bfdfe6', '#ffffff', shade))
        z += 4.2

# --- street life
def life():  # sculptures take their place among people and trees by depth
    items = []
    for _ in range(66):
        v, r = random.uniform(0, 2 * math.pi), random.uniform(6, 64)
        x, y = MID + r * math.cos(v), MID + r * math.sin(v)
        if min(math.dist((x, y), s) for s in ((140, 226), (226, 140), (226, 226))) > 19 and math.dist((x, y), (112, 112)) > 40 and max(x, y) < 256:
            items.append((x, y, 'p1', 1, random.choice(CROWD)))
    for x, y, c in ((40, 265, RED), (86, 265, '#fbf6ea'), (140, 265, GOLD), (196, 265, '#5f93aa'), (64, 275, '#5d9484'), (118, 275, '#cfd6da'), (172, 275, RED), (232, 274, GOLD)):
        items.append((x, y, 'cx', .88, c))
    for x, y, c in ((265, 218, '#fbf6ea'), (275, 180, RED), (265, 140, GOLD), (275, 104, '#8fbccb'), (265, 66, '#5d9484')):
        items.append((x, y, 'cy', .88, c))
    items += [(x, 284, 't1' if i % 3 else 't3', .92, None) for i, x in enumerate(range(26, 262, 20))]
    items += [(284, y, 't2' if i % 2 else 't1', .92, None) for i, y in enumerate(range(36, 262, 20))]
    items += [(x, 256, 't1', .8, None) for x in range(30, 130, 19)] + [(256, y, 't2', .8, None) for y in range(30, 130, 19)]
    items += [(140, 226, loops, 0, None), (226, 140, pebbles, 0, None), (226, 226, twist, 0, None)]
    for x, y, i, s, c in sorted(items, key=lambda t: t[0] + t[1]):
        if not callable(i):
            a.put(i, x, y, s, c)
            continue
        X, Y = a.P(x, y)
        with a.g(transform=f'translate({n(X * -.2)} {n(Y * -.2)}) scale(1.2)'):      # the art is larger than life
            i(x, y)

with a.g(transform='translate(36 86.4) scale(.84)'):         # the avenue passes close by on the right
    plot()
    shadow()
    for k in range(LEVELS):
        storey(k)
    garden()
    drum()
    life()
a.save('../sites/k11.svg')
