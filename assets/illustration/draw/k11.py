"""k11.py - the art mall: a wave of planted balconies steps down to the right round an art court with three
abstract sculptures; a great glass arch in the hollow of the wave is the entrance, roof gardens lie on every step.

The plan is told by (u, v): u is the screen distance from the middle, v the depth towards the viewer."""
import math, random
from axo import *

random.seed(21)
a = Art(oy=262); a.symbols()
STOREY = 25
ENDS = (216, 216, 216, 140, 96, 52, -14, -66)              # where each storey stops towards the right
COURT, DOOR = (10, 189), (12, 106)
WHITE = ('#ffffff', '#fbf9f3', '#aebbc3')
GREENS = ('#8fb98a', '#6f9e73', '#557f60')
CROWD = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']
WAVE = ((-222, 120), (-204, 146), (-160, 167), (-110, 162), (-66, 136), (-28, 110), (12, 101), (52, 106), (96, 130), (138, 142), (180, 136), (216, 116))

def short(v):  # one decimal, without a leading zero
    return n(v).replace('0.', '.', 1) if abs(v) < 1 else n(v)

def pts(ps, close=True):  # path in relative steps: two thirds of the length of absolute ones
    at = [(round(x, 1), round(y, 1)) for x, y in ps]
    d = f'M{n(at[0][0])} {n(at[0][1])}l'
    for (x0, y0), (x1, y1) in zip(at, at[1:]):
        for v in (x1 - x0, y1 - y0):
            t = short(v)
            d += t if t[0] == '-' or d[-1] == 'l' else ' ' + t
    return d + ('z' if close else '')

def poly(p3, fill, **k):
    a.path(pts([a.P(*p) for p in p3]), fill, **k)

def wall(plan, z0, z1, mat, steps=4):  # curved wall toned facet by facet, from lit left to shaded right
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

def wave(u):  # depth of the front at u: a smooth curve through the points of WAVE
    for i in range(len(WAVE) - 1):
        (u0, v0), (u1, v1) = WAVE[i], WAVE[i + 1]
        if u <= u1 or i == len(WAVE) - 2:
            slope = lambda j: (WAVE[min(j + 1, len(WAVE) - 1)][1] - WAVE[max(j - 1, 0)][1]) / (WAVE[min(j + 1, len(WAVE) - 1)][0] - WAVE[max(j - 1, 0)][0])
            t, w = max(0, (u - u0) / (u1 - u0)), u1 - u0
            return (1 + 2 * t) * (1 - t) ** 2 * v0 + t * (1 - t) ** 2 * w * slope(i) + t * t * (3 - 2 * t) * v1 + t * t * (t - 1) * w * slope(i + 1)

def xy(u, v):  # world point of a plan point
    return v + u / 2, v - u / 2

def front(k, out=0, step=12):  # front of storey k along the wave, round a corner and back along its right end
    end = ENDS[k]
    back = max(0, k - 4) * 6                                 # the topmost storeys draw back a little
    sway = lambda u: 4 * math.sin(u / 38 + k * 1.1) * (k > 0) * min(1, max(0, (u + 222) / 40)) * min(1, max(0, (216 - u) / 40))
    depth = lambda u: wave(u) + sway(u) - back * min(1, max(0, (u + 222) / 60)) + out
    ps, u = [], -222 + back * .6
    while u < end - (8 if end < 200 else 0):
        ps.append(xy(u, depth(u)))
        u += step
    if end > 200:
        return [(8, ps[0][1])] + ps + [(ps[-1][0] + 4, 8)]
    x = xy(end, depth(end))[0] + out * .6
    y = ps[-1][1] - step                                     # u and y run together along the end wall
    while y > 8:
        ps.append((x - 6 * math.exp(-(ps[-1][1] - y) / 3) * (len(ps) < 2), y))
        y -= step
    return [(8, ps[0][1])] + ps + [(x, 8)]

def roof(ps, z, fill):  # flat top behind a front line, back to the corner of the plot
    poly([(x, y, z) for x, y in ps] + [(8, 8, z)], fill)

def plot():  # street, kerb and the ringed paving of the court
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="284" height="284" rx="40" fill="{mix(GROUND, SHADE, .55)}"/><rect x="2" y="2" width="282" height="282" rx="40" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        for c, w, k in ((EDGE, 25, {'stroke_linecap': 'round'}), (ROAD, 22, {'stroke_linecap': 'round'}), (EDGE, 1.3, {'stroke_dasharray': '9 7'})):
            a.line('M26 270h218q26 0 26 -26v-218', c, w, **k)
    x, y = xy(*COURT)
    for r, c in ((96, SHADE), (95, '#f4ead6'), (78, mix('#e6bfa8', PAPER, .3)), (76, '#fbf6ea'), (54, SHADE), (53, '#f4ead6'), (30, mix('#e6bfa8', PAPER, .3)), (28, '#fbf6ea')):
        a.ell(x, y, r, c)
    X, Y = a.P(x, y)
    a.line(''.join(f'M{n(X + r0 * math.cos(v))} {n(Y + r0 / 2 * math.sin(v))}L{n(X + 95 * math.cos(v))} {n(Y + 47.5 * math.sin(v))}'
                   for v, r0 in ((math.radians(i * 15), 54 if i % 2 else 30) for i in range(24))), SHADE, 1)
    poly([(*xy(u, v), 0) for u, v in ((-6, 110), (30, 110), (26, 176), (-2, 176))], '#e8745f')     # red carpet
    poly([(*xy(u, v), 0) for u, v in ((-4, 110), (28, 110), (24.500, 174.5), (-.500, 174.5))], RED)

def shadow():  # one flat shape: the high left end over the court, the low right end over the street
    for us, h in ((range(-140, -50, 10), 46), (range(110, 216, 10), 58)):
        ps = [a.P(*xy(u, wave(u))) for u in us]
        a.hold.append(pts(hull(ps + [(X + a.SX * h, Y + a.SY * h) for X, Y in ps])))
    for u, v, h in ((-84, 196, 46), (126, 182, 56), (66, 216, 66)):
        a.cast_round(*xy(u, v), 21, h, 12)
    a.shadows()

# --- one storey: glass between white lips, plants on the lip and hanging from it
def panes(ps, z, h):  # window panes as upright strokes, sorted by which way they face; some rooms are lit
    sets = {}
    for (x0, y0), (x1, y1) in zip(ps[1:], ps[2:]):
        dx, dy = x1 - x0, y1 - y0
        if not 3 < dx - dy < 11:
            continue
        f = (.9 - (dx * .9 + dy * .45) / math.hypot(dx, dy)) / 1.6           # 0 faces left, 1 faces right
        c = ('#bfdfe6', '#a6cfda', '#8fbccb', '#6b9cb4', '#4d8099')[min(4, max(0, round(f * 4.4)))]
        c = '#f4d384' if random.random() < (.07 if z else .6) else c
        X, Y = a.P((x0 + x1) / 2, (y0 + y1) / 2, z + 1)
        sets.setdefault((c, random.randrange(2 if c != '#f4d384' else 1)), []).append(f'M{n(X)} {n(Y)}v{-h}')
    for (c, _), d in sets.items():
        a.line(d, c, 7.5, stroke_dasharray=f'{h * .62:.1f} 1 {h} 1')

def storey(k):
    z = k * STOREY
    line, lip = front(k), front(k, 5)
    wall(line, z, z + 17, ('#eef6f5', '#c3d2d8', '#35607c') if k else ('#b98732', '#8a6a3a', '#24405a'), 2)
    panes(front(k, 0, 9), z, 15)
    wall(lip, z + 16, z + STOREY, WHITE, 2)
    roof(lip, z + STOREY, GREENS[1])
    roof(front(k, 2), z + STOREY, GREENS[0])
    a.line(pts([a.P(8, lip[0][1], z + STOREY + 1), a.P(8, 8, z + STOREY + 1), a.P(lip[-1][0], 8, z + STOREY + 1)], False), '#ffffff', 2.4)
    hanging(lip, front(k, 5, 8.2), z)
    if k == len(ENDS) - 1:
        garden(z + STOREY)
    elif ENDS[k + 1] < ENDS[k]:
        terrace(k, z + STOREY)

def hanging(lip, plants, z):  # ivy over the lip, strands of unequal length under a clipped hedge
    strands, dabs = ['', ''], ''
    for x, y in plants[1:-1]:
        X, Y = a.P(x, y, z + STOREY)
        if random.random() < .42:
            strands[random.randrange(2)] += f'M{n(X)} {n(Y)}v{random.choice((3, 5, 8, 13))}'
        if random.random() < .5:
            dabs += f'M{n(X + 2)} {n(Y - 2)}h3'
    for d, c in zip(strands, (GREENS[2], GREENS[1])):
        a.line(d, c, 4.4, stroke_linecap='round')
    a.line(pts([a.P(x, y, z + STOREY + .5) for x, y in lip], False), GREENS[1], 4.6, stroke_linejoin='round', stroke_linecap='round')
    a.line(dabs, GREENS[0], 3.2, stroke_linecap='round')

def small(items, z):  # trees, parasols and visitors of a roof, back to front
    for x, y, i, s, c in sorted(items, key=lambda t: t[0] + t[1]):
        X, Y = a.P(x, y, z)
        if i == 'shade':
            a.line(f'M{n(X)} {n(Y)}v-7', '#77858f', .8)
            a.path(f'M{n(X - 6)} {n(Y - 6)}q6 -8 12 0q-6 3 -12 0z', c)
        else:
            a.put(i, x, y, s, c, z=z)

def terrace(k, z):  # roof garden on the step to the right of the storey above
    rim = front(k, -7)
    x0 = front(k + 1)[-1][0] + 3
    x1 = rim[-1][0] if ENDS[k] < 200 else 232
    inside = lambda x, y: any(abs((p[0] - p[1]) - (x - y)) < 8 and x + y < p[0] + p[1] for p in rim)
    path = [(x, y) for x, y in ((x0 + (x1 - x0) * .38, q) for q in range(14, 200, 4)) if inside(x, y + 6)]
    if len(path) > 1:
        a.line(pts([a.P(x + 4 * math.sin(y / 16), y, z) for x, y in path], False), '#f4ead6', 9, stroke_linecap='round')
    items = []
    for i in range(9 + round((x1 - x0) / 8)):
        for _ in range(12):
            x, y = random.uniform(x0 + 2, x1), random.uniform(14, 190)
            if inside(x, y) and all(math.dist((x, y), t[:2]) > 11 for t in items):
                kind = ('t1', 't3', 'shade', 't1', 't2', 'p1', 't1', 'p1', 'b1')[i % 9]
                items.append((x, y, kind, .72, random.choice((RED, '#fbf6ea', GOLD)) if kind == 'shade' else random.choice(CROWD) if kind == 'p1' else None))
                break
    small(items, z)

def garden(z):  # the highest roof: lawn, trees, a glass dome
    for plan, c in (((-180, 112), (-128, 122), (-96, 128), (-60, 92), (-8, 46), (-20, 34), (-64, 62), (-104, 74), (-150, 98), (-190, 108)), '#f4ead6'), (((-50, 50), (-22, 26), (0, 18), (2, 26), (-26, 40)), GREENS[1]):
        poly([(*xy(u, v), z) for u, v in plan], c)
    X, Y = a.P(*xy(20, 34), z)
    a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="19" ry="8.500" fill="#fbf6ea"/><ellipse cx="{n(X)}" cy="{n(Y + .5)}" rx="16.500" ry="7" fill="#6cabc6"/><ellipse cx="{n(X + 1)}" cy="{n(Y + 1.200)}" rx="15" ry="5.800" fill="#8cc3d6"/>')
    for u in (40, 56):                                       # plant of the house
        a.box(*xy(u, 46), z, 13, 10, 7, 'steel')
    x, y = xy(-84, 92)
    a.lathe(x, y, [(33, 0), (33, 3)], WHITE, z=z, cap='#fbf6ea')
    a.lathe(x, y, [(29, 0), (29, 14)], ('#d6eaee', '#8fbccb', '#4d8099'), z=z + 3)
    X, Y = a.P(x, y, z + 3)
    for v in range(14, 180, 19):
        a.line(f'M{n(X + 29 * math.cos(math.radians(v)))} {n(Y + 14.5 * math.sin(math.radians(v)))}v-13', '#a6cfda' if v > 90 else '#6b9cb4', 6.6 * max(.4, math.sin(math.radians(v))), stroke_dasharray='13 9')
    a.lathe(x, y, [(31, 0), (31, 2.5)], WHITE, z=z + 17, cap='#ffffff')
    a.dome(x, y, z + 19, 28, 34, ('#e3f0f1', '#a6cfda', '#5f93aa'), 9, '#ffffff', .5, 1)
    X, Y = a.P(x, y, z + 52)
    a.line(f'M{n(X)} {n(Y)}v-13', '#77858f', 1.2)
    a.add(f'<circle cx="{n(X)}" cy="{n(Y - 14)}" r="3.2" fill="{GOLD}"/>')
    trees = ((-196, 122, 't1'), (-184, 134, 't3'), (-168, 120, 't1'), (-160, 142, 't1'), (-150, 128, 't2'), (-142, 146, 't1'), (-124, 134, 'b1'), (-176, 106, 't1'), (-158, 100, 't1'),
             (-138, 86, 't3'), (-118, 74, 't1'), (-76, 56, 't1'), (-58, 48, 't2'), (-42, 40, 't1'), (-28, 28, 't3'), (-4, 16, 't1'), (8, 20, 't2'), (44, 32, 't1'), (-14, 58, 't1'), (6, 52, 't1'), (-36, 72, 't1'),  (-106, 144, 't1'), (-84, 128, 't3'), (-68, 116, 't1'), (-50, 92, 'b1'))
    small([(*xy(u, v), i, .8, None) for u, v, i in trees] + [(*xy(u, v), 'p1', .75, random.choice(CROWD)) for u, v in ((-116, 116), (-104, 122), (-130, 116), (-46, 76), (-30, 60))]
          + [(*xy(u, v), 'shade', 1, c) for u, v, c in ((-128, 124, RED), (-112, 128, '#fbf6ea'), (-150, 112, GOLD))], z)

# --- the entrance: a glass arch three storeys high in the hollow of the wave
def portal():
    X, Y = a.P(*xy(*DOOR))
    arch = lambda w, h, dx=0, dy=0: f'M{n(X - w + dx)} {n(Y + dy)}v{n(w * .92 - h)}a{n(w)} {n(w * .92)} 0 0 1 {n(2 * w)} 0v{n(h - w * .92)}q{n(-w)} {n(w * .1)} {n(-2 * w)} 0z'
    a.path(arch(51, 122, 4, -2), '#8d9aa4')                  # thickness of the frame, in shade
    a.path(arch(50, 122), '#ffffff')
    a.path(arch(43, 113), INK)
    a.path(arch(42, 112, -.6), '#5f93aa')
    for i in range(12):                                      # panes between the bars of the fan
        x = -38.5 + i * 7
        h = 72 + 38 * math.sqrt(max(0, 1 - ((abs(x) + 3.2) / 42) ** 2))
        for j in (0, 1):
            a.line(f'M{n(X + x)} {n(Y - 40 - j * (h - 40) / 2)}v{n(-(h - 40) / 2 + 2)}', ('#bfdfe6', '#a6cfda', '#8fbccb', '#8fbccb', '#6b9cb4', '#5f93aa')[i // 2], 6.2, stroke_dasharray='9 1.2')
    a.path(f'M{n(X - 34)} {n(Y - 40)}v-46l14 -16l-6 62z', '#eef6f5', opacity='.6')
    a.line(f'M{n(X - 42)} {n(Y - 74)}h84M{n(X - 14)} {n(Y - 36)}v-73m28 73v-73', '#ffffff', 2)
    a.path(f'M{n(X - 42)} {n(Y)}v-36h84v36q-42 5 -84 0z', '#f4d384')      # lit hall
    a.path(f'M{n(X - 42)} {n(Y - 24)}v-12h84v12z', '#eab543')
    a.line(''.join(f'M{n(X + x)} {n(Y + 3)}v-25' for x in (-34, -26, -18, 18, 26, 34)), INK, 1.2)
    for x in (-38, -22, 22, 38):
        a.line(f'M{n(X + x)} {n(Y + 1)}v-20', '#bfdfe6', 5, stroke_dasharray='12 1 9')
    a.line(f'M{n(X - 7)} {n(Y + 4)}v-24M{n(X + 7)} {n(Y + 4)}v-24', '#7f3427', 8)
    for v, c in ((0, '#8d9aa4'), (-4, '#ffffff')):           # canopy: a thin oval disc on two columns
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y - 33 + v)}" rx="60" ry="8.5" fill="{c}"/>')
    a.line(f'M{n(X - 60)} {n(Y - 36)}a60 8.5 0 0 0 120 0', RED, 2.2)
    a.line(f'M{n(X - 40)} {n(Y - 35)}a40 6 0 0 0 80 0', '#dde5e3', 1.4)
    a.line(f'M{n(X - 52)} {n(Y + 5)}v-30M{n(X + 52)} {n(Y + 5)}v-30', '#fbf6ea', 3)

# --- three sculptures on round plinths
def plinth(x, y, r):  # all three works stand on the same base
    a.lathe(x, y, [(r, 0), (r, 4)], ('#ffffff', '#e4e0d6', '#b9ad97'), cap='#fbf6ea')

def loops(x, y):  # two red rings caught in each other
    plinth(x, y, 21)
    X, Y = a.P(x, y, 4)
    ring = lambda dx, dy, rx, ry, t: f'<ellipse cx="{n(X + dx)}" cy="{n(Y + dy)}" rx="{rx}" ry="{ry}" transform="rotate({t} {n(X + dx)} {n(Y + dy)})" fill="none" '
    for dx, dy, rx, ry, t in ((-3, -33, 25, 33, 14), (9, -56, 13, 19, -28)):
        for off, c, w in ((0, '#8a392a', 12), (-1.2, RED, 9.4), (-3, '#e8745f', 3.2)):
            a.add(ring(dx + off, dy + off * .7, rx, ry, t) + f'stroke="{c}" stroke-width="{w}"/>')
    a.add(f'<path d="M{n(X - 21)} {n(Y - 58)}q-8 12 -7 24" fill="none" stroke="#f3dccb" stroke-width="1.8" stroke-linecap="round"/>')

def pebbles(x, y):  # gold pebbles balanced on each other
    plinth(x, y, 19)
    X, Y = a.P(x, y, 4)
    z = 0
    for rx, ry, dx in ((19, 14, 0), (13, 15, 4), (15, 9, -2), (8.5, 10, 2), (5, 5, 0)):
        cy = Y - z - ry
        a.add(f'<ellipse cx="{n(X + dx)}" cy="{n(cy)}" rx="{rx}" ry="{ry}" fill="#eab543"/>')
        a.path(f'M{n(X + dx + rx * .3)} {n(cy - ry * .95)}A{rx} {ry} 0 0 1 {n(X + dx - rx * .5)} {n(cy + ry * .87)}Q{n(X + dx + rx * .9)} {n(cy + ry * .5)} {n(X + dx + rx * .3)} {n(cy - ry * .95)}z', '#b98732')
        a.add(f'<ellipse cx="{n(X + dx - rx * .35)}" cy="{n(cy - ry * .38)}" rx="{n(rx * .36)}" ry="{n(ry * .3)}" fill="#f4d384"/>')
        z += 2 * ry - 1.5

def twist(x, y):  # a blue pillar of square slabs, each turned a little against the one below
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
    art = ((-84, 196, loops), (126, 182, pebbles), (66, 216, twist))
    items = []
    for _ in range(66):
        t, r = random.uniform(0, 2 * math.pi), random.uniform(6, 90)
        u, v = COURT[0] + r * math.cos(t), COURT[1] + r / 2 * math.sin(t)
        if min(math.dist((u, 2 * v), (p, 2 * q)) for p, q, _ in art) > 27 and v > wave(u) + 16:
            items.append((*xy(u, v), 'p1', 1, random.choice(CROWD)))
    for x, y, c in ((40, 265, RED), (86, 265, '#fbf6ea'), (140, 265, GOLD), (196, 265, '#5f93aa'), (64, 275, '#5d9484'), (118, 275, '#cfd6da'), (172, 275, RED), (232, 274, GOLD)):
        items.append((x, y, 'cx', .88, c))
    for x, y, c in ((265, 218, '#fbf6ea'), (275, 180, RED), (265, 140, GOLD), (275, 104, '#8fbccb'), (265, 66, '#5d9484')):
        items.append((x, y, 'cy', .88, c))
    items += [(x, 284, 't1' if i % 3 else 't3', .92, None) for i, x in enumerate(range(26, 262, 23))]
    items += [(284, y, 't2' if i % 2 else 't1', .92, None) for i, y in enumerate(range(36, 262, 23))]
    items += [(x, 255, 't1', .8, None) for x in (66, 84, 102, 120, 216, 234)] + [(255, y, 't2', .8, None) for y in range(34, 150, 26)]
    items += [(*xy(u, v), f, 0, None) for u, v, f in art]
    for x, y, i, s, c in sorted(items, key=lambda t: t[0] + t[1]):
        if not callable(i):
            a.put(i, x, y, s, c)
            continue
        X, Y = a.P(x, y)
        with a.g(transform=f'translate({n(X * -.28)} {n(Y * -.28)}) scale(1.28)'):      # the art is larger than life
            i(x, y)

with a.g(transform='translate(36 86.4) scale(.84)'):         # the avenue passes close by on the right
    plot()
    shadow()
    for level in range(len(ENDS)):
        storey(level)
    portal()
    life()
a.save('../sites/k11.svg')
