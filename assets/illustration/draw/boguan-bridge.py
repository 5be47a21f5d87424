"""boguan-bridge.py - the ribbon bridge: six spans, a white ribbon on either side of the road that rises and
dips through the deck, piers in the river, reflections. The river runs along world y, the bridge along x; river and
banks themselves belong to the ground, which opens into a basin here."""
import math
import random
from axo import *
from axo import rel as pts
from ground_plan import bulge, shore

random.seed(5)
a = Art(oy=464.7, ox=320.5)
a.symbols()

# --- measures: joints of the six spans, rise of each arch above the water
JOINTS = (-186, -150, -94, 0, 94, 150, 186)
RISES = (64, 112, 184, 184, 112, 64)
FOOT, DECK, END, TIP = 9, 46, 204, 190  # TIP: where the deck turns into street
RIB, BAND = 20, 9                       # where the ribbons stand beside the road, and how broad they are
LAWN, SAND, BANK = '#8fb98a', '#d8c7a3', '#4f8fb0'
CARS = [RED, GOLD, '#fbf6ea', '#5f93aa', '#5d9484', '#f08a3c', '#cfd6da']

def poly(p3, fill, **k):  # polygon from world points, in short form
    a.path(pts([a.P(*p) for p in p3]), fill, **k)

def ribbon_z(x):
    """Height of the ribbon: one smooth wave, deepest at the piers."""
    for i, (p, q) in enumerate(zip(JOINTS, JOINTS[1:])):
        if p <= x <= q:
            q = math.sin(math.pi * (x - p) / (q - p))
            return FOOT + RISES[i] * (math.sqrt(q * q + .04) - .2) / .82
    return FOOT

def ribbon_y(x, side):
    """The ribbons lean out a little as they rise, so that both can be seen."""
    return side * (RIB + .05 * max(0, ribbon_z(x) - DECK))

def deck_z(x):  # the deck rises from the streets and runs level over the water
    t = max(0, min(1, (END - abs(x)) / 104))
    return DECK * t * t * (3 - 2 * t)

def deck_w(x):  # half width of the deck: the footways end where the ramp comes down
    t = max(0, min(1, (END - 8 - abs(x)) / 36))
    return 13 + 19 * t * t * (3 - 2 * t)

def steps(x0, x1, k):  # k + 1 even stations
    return [x0 + (x1 - x0) * i / k for i in range(k + 1)]

# --- on the water: what the bridge throws and mirrors; all of it soft-edged, for the water is the ground's
DIP = .6                                # a mirrored thing looks shorter than it is

def wet(X, Y, y=None):
    """Whether a point of the page lies well inside the water."""
    u, v = X - a.ox, 2 * (Y - a.oy)
    x, y = (u + v) / 2, (v - u) / 2
    return shore(y, -3)[0] < x < shore(y, -3)[1]

def glints(ps, c, w, length, opacity):
    """Short level strokes along a course, as waves break a mirrored edge; they thin out away from the bridge."""
    d = ''
    for i, (X, Y) in enumerate(ps):
        L = length * random.uniform(.35, 1.45) * (1 - .35 * i / len(ps))
        X += random.uniform(-3.4, 3.4)
        if wet(X - L / 2, Y) and wet(X + L / 2, Y) and random.random() > .14:
            d += f'M{n(X - L / 2)} {n(Y + random.uniform(-.8, .8))}h{L:.0f}'
    a.line(d, c, w, stroke_linecap='round', opacity=opacity)

def mirrored(x0, x1, y, z, step):
    """Points of a mirrored course, `step` apart on the page; y and z are functions of x."""
    out = []
    for x in steps(x0, x1, 500):
        p = a.P(x, y(x), -DIP * z(x))
        if not out or math.hypot(p[0] - out[-1][0], p[1] - out[-1][1]) > step:
            out.append(p)
    return out

def reflections():
    """The deck as a wavering dark band, then the ribbons and the lamps, broken by the waves."""
    a.defs.append('<clipPath id="c"><path d="' + pts([a.P(shore(y, -1.5)[i], y) for i, ys in ((0, steps(-126, 126, 28)), (1, steps(126, -126, 28))) for y in ys]) + '"/></clipPath>')
    with a.g(clip_path='url(#c)'):
        for out, o in ((9, '.22'), (0, '.34')):
            near = [(X + 2.4 * math.sin(X / 5.3 + out), Y + out + 2 * math.sin(X / 6.1)) for X, Y in (a.P(x, 30, -DIP * DECK) for x in steps(-150, 112, 62))]
            far = [(X, Y - out * .6 + 1.6 * math.sin(X / 5.7)) for X, Y in (a.P(x, -34) for x in steps(112, -150, 62))]
            a.path(pts(near + far), BANK, opacity=o)
    glints([(X + random.uniform(-5, 5), Y + random.uniform(4, 17)) for X, Y in mirrored(-130, 110, lambda x: 30, lambda x: DECK, 5)], BANK, 1.7, 11, '.5')
    for side, o in ((-1, '.35'), (1, '.62')):
        for x0, x1 in ((-93, -1), (1, 93)):
            for q0, q1 in ((x0, (x0 + x1) / 2), (x1, (x0 + x1) / 2)):      # from either foot to the crown
                ps = mirrored(q0, q1, lambda x: ribbon_y(x, side) + 3, ribbon_z, 4.4)
                glints([(X + 4, Y + 1.9) for X, Y in ps[::3]], BANK, 1.9, 10, '.5')
                glints(ps, '#cfe4ea', 1.8, 8.5, o)
    for x in range(-78, 79, 26):                             # lamps shimmer in the water
        X, Y = a.P(x, 24, -DIP * DECK)
        if wet(X, Y + 12):
            a.line(f'M{n(X)} {n(Y)}v13', '#bfdfe6', 3.6, stroke_dasharray='1.3 2.1', opacity='.8')

# --- ribbon: top and under face by slope, then the side face that the viewer sees
def ribbon(side, low, shade=0):
    """Draw the part below (low) or above the deck, from the far end to the near one."""
    xs = steps(JOINTS[0], JOINTS[-1], 114 if side > 0 else 84)
    tone = lambda c: mix(c, '#8d9aa4', shade)
    runs = []
    for x0, x1 in zip(xs, xs[1:]):
        below = ribbon_z((x0 + x1) / 2) < deck_z(x0) + 1
        rise = math.atan2(ribbon_z(x1) - ribbon_z(x0), x1 - x0)
        face = 'up' if math.tan(rise) < .8 else 'under'
        key = (below, face, 0 if rise > .35 else 1 if rise > -.5 else 2)
        if runs and runs[-1][0] == key:
            runs[-1][1].append(x1)
        else:
            runs.append((key, [x0, x1]))
    for (below, face, lean), q in runs:
        if below != low:
            continue
        edge = lambda s, dz=0: [a.P(x, ribbon_y(x, side) + s * BAND / 2, ribbon_z(x) + dz) for x in q]
        col = ('#f3f5f4', '#ffffff', '#d3dcdf')[lean] if face == 'up' else '#9fb0ba'
        a.path(pts(edge(-1) + edge(1)[::-1]), tone(col), stroke=tone(col), stroke_width='.6')
        a.line(pts(edge(1, -2.5), False), tone('#ffffff'), 6.6, stroke_linecap='round')
        a.line(pts(edge(1, -5.2), False), '#bfcfd8' if side > 0 else '#a3b3bd', 1.5, stroke_dasharray='5 .7')

def hangers(side, col):  # cables only where the ribbon is well above the deck
    d = ''
    for x in range(-180, 181, 5):
        z, y = ribbon_z(x), ribbon_y(x, side)
        if z > deck_z(x) + 9:
            X, Y = a.P(x, y, z - 4)
            X1, Y1 = a.P(x, side * RIB, deck_z(x) + 1)
            d += f'M{n(X)} {n(Y)}l{n(X1 - X)} {n(Y1 - Y)}'
    a.line(d, col, .8)

def ties():
    """Thin struts join the two ribbons near their crowns."""
    for x in (-125, -119, -54, -47, -40, 40, 47, 54, 119, 125):
        a.line(pts([a.P(x, ribbon_y(x, s), ribbon_z(x) - 1) for s in (-1, 1)], False), '#cfd6da', 1.8)

# --- piers: a rounded cutwater with a saddle in which each ribbon touches down
def pier(x):
    if abs(x) < 96:                                          # foam round the piers that stand in the water
        a.add(f'<g transform="matrix(1 .5 -1 .5 {n(a.P(x, 0)[0])} {n(a.P(x, 0)[1])})"><rect x="-11" y="-43" width="22" height="86" rx="11" fill="#e3f0f1" opacity=".8"/></g>')
    a.box(x - 7, -36, 0, 14, 72, 4, ('#e3d3b0', '#cbb892', '#9b8a6c'))
    for y in (-RIB, RIB):
        a.mansard(x - 7, y - 7, 4, 14, 14, 4, 3, ('#f4ead6', '#d8c7a3', '#a8936d'))
    for y in (-RIB + 7, RIB - 7):                            # slender columns carry the road between the ribbons
        for dx in (-3, 3):
            X, Y = a.P(x + dx, y, 5)
            a.line(f'M{n(X)} {n(Y)}v{n(8 - deck_z(x))}', '#77858f', 2)

# --- deck: fascia, footways, slots for the ribbons, road with four lanes
def along(y, xs, dz=0):  # points of a line on the deck
    return [a.P(x, y(x) if callable(y) else y, deck_z(x) + dz) for x in xs]

def strip(y0, y1, fill, x0=-TIP, x1=TIP, dz=0, **k):  # lane, footway or slot on the deck
    xs = steps(x0, x1, 34)
    a.path(pts(along(y0, xs, dz) + along(y1, xs, dz)[::-1]), fill, **k)

def ramps():
    """Walls under the two ends, where the deck comes down to the streets."""
    for x0, x1 in ((-END, -150), (150, END)):
        xs = steps(x0, x1, 16)
        a.path(pts([a.P(x, deck_w(x)) for x in xs] + along(deck_w, xs)[::-1]), '#d9cdb4')
        a.line(''.join(pts([a.P(x, deck_w(x)), a.P(x, deck_w(x), deck_z(x))], False) for x in xs[1:-1:2]), '#bfab84', .9)

def deck():  # edge, underside and carriageway in one go
    xs = steps(-TIP, TIP, 40)
    a.path(pts(along(lambda x: -deck_w(x), xs) + along(deck_w, xs)[::-1]), '#e6e2d6')
    for drop, c in ((5, '#b9c3c9'), (1.8, '#fbf6ea')):
        a.path(pts(along(deck_w, xs) + [a.P(x, deck_w(x), max(0, deck_z(x) - drop)) for x in xs[::-1]]), c)
    a.path(pts([a.P(x, deck_w(x), max(0, deck_z(x) - 6)) for x in steps(-150, 150, 40)]
               + [a.P(x, deck_w(x) - 7, max(0, deck_z(x) - 11)) for x in steps(-150, 150, 40)[::-1]]), '#77858f')
    strip(-13, 13, '#a5b0b8')
    strip(-12, 12, mix('#a5b0b8', '#77858f', .25))
    for y in (-6, 6):
        a.line(pts(along(y, steps(-END + 14, END - 14, 40)), False), '#fbf6ea', .9, stroke_dasharray='7 6')
    strip(-.9, .9, GOLD, -END + 22, END - 22, opacity='.9')
    for k in range(4):                                       # the asphalt thins out over the street that meets it
        for e in (-1, 1):
            strip(-13, 13, '#9faab2', *sorted((e * (TIP - .2 + 6 * k), e * (TIP + 6 + 6 * k))), opacity=f'{.8 - .2 * k:.1f}')
    for s in (-1, 1):                                        # slots in which the ribbons dip through
        strip(s * (RIB - 4.5), s * (RIB + 4.5), '#cfd6da', -184, 184)
        strip(s * (RIB - 3), s * (RIB + 3), '#77858f', -183, 183)
        strip(lambda x: s * 25, lambda x: s * (deck_w(x) - 1), '#f3e6cf', -158, 158)

def rail(side, col):  # posts and handrail at the edge of the footway
    edge = lambda x: side * (deck_w(x) - .4)
    a.line(pts(along(edge, steps(-END + 8, END - 8, 34), 4), False), col, 1)
    a.line(''.join(f'M{n(X)} {n(Y)}v-4' for X, Y in along(edge, steps(-END + 8, END - 8, 70))), col, .7)

def lamps(side):  # street lamps lean over the road; every head is its own small pane
    posts = caps = ''
    for x in range(-156, 157, 26):
        X, Y = a.P(x, side * 24, deck_z(x))
        posts += f'M{n(X)} {n(Y)}v-15q0 -3 {4 * side} -2'
        caps += f'M{n(X + 4 * side - 2.3)} {n(Y - 17.6)}h4.6'
        a.line(f'M{n(X + 4 * side - 1.8)} {n(Y - 15.8)}h4', '#bfdfe6', 2.8, stroke_dasharray='4')
    a.line(posts + caps, '#77858f', 1)

def traffic():  # four lanes
    lanes = ((-9, 41), (-3, 47), (3, 44), (9, 38))
    for x, y in sorted((x + random.randint(-7, 7), y) for y, gap in lanes for x in range(-176 + y * 3, 186, gap)):
        a.put('cx', x, y, .62, random.choice(CARS), z=deck_z(x) + .5)

def walkers(side):  # people on the footways
    for x in sorted(random.uniform(-150, 150) for _ in range(24)):
        a.put('p1', x, side * random.uniform(26, 29.5), .72, random.choice(CARS + [INK, '#a34431']), z=deck_z(x))

# --- on the banks and on the water
def gardens(front):  # trees on the banks; the view over the water stays free
    items = []
    for side in (0, 1):
        for y in range(-126, 132, 7):
            x = shore(y, 0)[side]
            out = (1 if side else -1) * random.uniform(11, 17 + 8 * (abs(y) > 70))
            if abs(y + 4) > 46:
                items.append((random.choice(('t1', 't1', 't2', 't3')), x + out, y, random.uniform(.72, .95)))
            if abs(y) > 52 and y % 3 == 0:
                items.append((random.choice(('t1', 't3', 't1')), x + (34 if side else -34) + random.uniform(-4, 5), y + 3, random.uniform(.75, 1)))
    for x, y in ((150, -44), (162, -38), (176, -34), (132, -46), (-150, -46), (-164, -42), (-178, -36), (-192, -28), (190, -26)):
        items.append((random.choice(('t1', 't2', 't1')), x, y, .85))
    for x, y in ((150, 46), (163, 44), (176, 40), (190, 32), (-150, 47), (-163, 45), (-177, 40), (-192, 32), (136, 52), (-136, 52)):
        items.append((random.choice(('t1', 't3', 't1')), x, y, .9))
    for it in sorted((t for t in items if (t[2] > 0) == front), key=lambda t: t[1] + t[2]):
        a.put(it[0], it[1], it[2], it[3])

def promenade():  # people by the river
    for i in range(26):
        y = random.choice((random.uniform(-112, -52), random.uniform(50, 120)))
        x = shore(y, 24.2, .72)[random.randrange(2)]
        a.put('p1', x, y, .72, random.choice(CARS + [INK]))

def boat(x, y, s, roof):  # a sightseeing boat with its wake, pointing down the river
    X, Y = a.P(x, y)
    with a.g(transform=f'translate({n(X)} {n(Y)}) scale({s:g})'):
        a.path('M30 -18q26 -12 46 -20q-16 16 -40 26z', '#e3f0f1', opacity='.6')
        a.path('M-34 10q10 8 24 3l48 -24q4 -4 0 -8z', INK, opacity='.22')
        a.path('M-34 6l60 -30 10 3q4 4 0 9l-46 23q-14 5 -24 -5z', '#f3efe6')
        a.path('M-34 6q6 -2 12 1l50 -25q6 0 8 -3q4 4 0 9l-46 23q-14 5 -24 -5z', roof)
        a.path('M-34 6l60 -30 10 3q-2 3 -8 3l-50 25q-6 -3 -12 -1z', '#ffffff')
        a.path('M-16 -2v-8l36 -18 7 3v8l-36 18z', '#bfdfe6')
        a.path('M-9 1v-8l36 -18v8z', '#5f93aa')
        a.line('M-4 -1.500v-8M4 -5.500v-8M12 -9.500v-8M20 -13.500v-8', '#ffffff', 1.4)
        a.path('M-18 -10l38 -19 9 4 -38 19z', '#fbf6ea')
        a.path('M-9 -6l38 -19v2l-38 19z', '#c3cad0')
        a.path('M-10 -12l22 -11 5 2.3 -22 11z', roof)

def rowers(x, y, c, s=1):  # a racing eight: a thin hull, oars and heads
    X, Y = a.P(x, y)
    with a.g(transform=f'translate({n(X)} {n(Y)}) scale({s:g})'):
        a.line('M-16 -2l-6 7M-9 -5.500l-6 7M-2 -9l-6 7M-8 2l12 0M-1 -1.500l12 0M6 -5l12 0', '#fbf6ea', 1)
        a.path('M-24 10q-1 -3 3 -5l38 -19q5 -2 6 -1q0 3 -5 6l-36 18q-4 2 -6 1z', c)
        for i in range(4):
            a.add(f'<circle cx="{n(-13 + i * 8)}" cy="{n(1 - i * 4)}" r="2.2" fill="#24405a"/>')

def shadow():
    """One flat shape: the deck and its ribbons on the water."""
    xs = steps(-END, END, 34)
    off = lambda x, y: (a.P(x, y)[0] + a.SX * deck_z(x), a.P(x, y)[1] + a.SY * deck_z(x) + .2 * deck_z(x))
    a.hold.append(pts([off(x, -deck_w(x)) for x in xs] + [off(x, deck_w(x)) for x in xs[::-1]]))
    a.shadows()

reflections()
shadow()
gardens(False)
promenade()
rowers(-32, -84, GOLD, .8)
boat(26, -70, .62, RED)
ramps()
for j in JOINTS[1:-1]:
    pier(j)
ribbon(-1, True, .4)
ribbon(1, True, .1)
deck()
rail(-1, '#a5b0b8')
walkers(-1)
hangers(-1, '#b6c1c7')
ribbon(-1, False, .34)
lamps(-1)
traffic()
ties()
hangers(1, '#ffffff')
ribbon(1, False)
lamps(1)
walkers(1)
rail(1, '#ffffff')
boat(24, 88, .8, '#d8432e')
boat(-50, 66, .55, '#eab543')
rowers(46, 62, RED, .8)
rowers(-20, 112, '#f08a3c', .8)
gardens(True)
a.save('../sites/boguan-bridge.svg')
