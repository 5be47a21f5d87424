"""olympic-sports-center.py - the stadium seen from its open end: two faceted translucent shells stand apart
like an opened crystal, the pitch lies between them; gymnasium at the right, pool hall at the left.
The grounds are round: plan points are (p, q), p to the right, q towards the viewer; X = CX + p, Y = CY + q / 2 - z."""
import itertools, math, random
from axo import *
from ground_light import keep

random.seed(8)
a = Art(oy=462); a.symbols()
CX, CY = 300, 416                        # middle of the pitch on the page
P, Q, H = 158, 172, 206                  # half axes of the shells' feet, and their crown
TURN = math.radians(-13)                 # the stadium's axis against the page's upright
RAMP = ['#356079', '#43718b', '#5484a0', '#6b9cb4', '#84b3c7', '#9fc8d5', '#bcdde5', '#d6eaee', '#eef6f5', '#ffffff']
CROWD = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', '#f08a3c', '#fbf6ea']

def pts(ps, close=True):  # path in relative steps, a good deal shorter than absolute ones
    r = [(round(x, 1), round(y, 1)) for x, y in ps]
    d = ''.join(f' {n(x1 - x0)} {n(y1 - y0)}' for (x0, y0), (x1, y1) in zip(r, r[1:]))
    return f'M{n(r[0][0])} {n(r[0][1])}l' + d.replace(' 0.', ' .').replace('-0.', '-.').replace(' -', '-').strip() + ('z' if close else '')

def at(p, q, z=0):  # page point of a plan point
    return CX + p, CY + q / 2 - z

def turned(p, q):  # a point of the stadium in the plan of the page
    c, s = math.cos(TURN), math.sin(TURN)
    return p * c - q * s, p * s + q * c

def around(r, v):  # page point at angle v on a circle of radius r about the middle of the grounds
    return 300 + r * math.cos(math.radians(v)), 462 + r / 2 * math.sin(math.radians(v))

def oval(p, q, rp, rq, fill, z=0):  # ellipse lying at height z
    X, Y = at(p, q, z)
    a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(rp)}" ry="{n(rq / 2)}" fill="{fill}"/>')

def arc(p, q, rp, rq, z, v0, v1, k=18):  # points of an ellipse at height z, angle 0 right, 90 front, 180 left
    return [at(p + rp * math.cos(math.radians(v)), q + rq * math.sin(math.radians(v)), z)
            for v in (v0 + (v1 - v0) * i / k for i in range(k + 1))]

def wall(p, q, rp, rq, z0, z1, tones):  # front half of an oval wall: middle tone, lit strip left, shaded strip right
    t, m, d = tones
    for v0, v1, c in ((0, 180, m), (112, 180, t), (0, 60, d), (60, 76, mix(m, d, .45))):
        a.path(pts(arc(p, q, rp, rq, z0, v0, v1) + arc(p, q, rp, rq, z1, v1, v0)), c)

# --- the grounds
def grounds():  # ring road, lawn, paving, axis of arrival, forecourts of the halls
    for r, c in ((236, mix(GROUND, SHADE, .6)), (234, EDGE), (232, ROAD), (210, EDGE), (208.5, '#8fb98a')):
        a.ell(0, 0, r, c)
    a.add(f'<ellipse cx="300" cy="462" rx="221" ry="110.5" fill="none" stroke="{EDGE}" stroke-width="1.3" stroke-dasharray="8 7"/>')
    a.path([pts([around(r, v + d) for r, d in ((190, 2), (206, 3), (206, 20), (190, 21))]) for v in range(0, 360, 30)], '#6f9e73')
    oval(0, 0, P + 24, Q + 22, SHADE)
    oval(0, 0, P + 22, Q + 20, mix('#fbf6ea', GROUND, .35))
    a.line([pts(r, False) for r in zip(arc(0, 0, P - 30, Q - 30, 0, 0, 360, 60), arc(0, 0, P + 20, Q + 18, 0, 0, 360, 60))], SHADE, .9)
    a.path(pts([at(-40, 150), at(40, 150), (356, 563), (244, 563)]), mix('#fbf6ea', GROUND, .35))
    a.line(''.join(pts([at(-42 + k * 14, 160), (246 + k * 18, 562)], False) for k in range(7)), SHADE, .9)
    a.line(''.join(f'M{n(258 - i * 2.2)} {n(505 + i * 11)}h{n(84 + i * 4.4)}' for i in range(6)), SHADE, .8)
    for s in (-1, 1):                                        # forecourts of the two halls
        oval(s * 146, 180, 70, 66, SHADE)
        oval(s * 146, 178.4, 69, 64.8, mix('#fbf6ea', GROUND, .35))

def shadow():  # stadium and halls in one flat shape
    e = lambda X, Y, r, ry: [(X + r * math.cos(i * .3), Y + ry * math.sin(i * .3)) for i in range(21)]
    a.hold.append(pts(hull(e(CX, CY, P + 2, Q / 2) + e(CX + 60, CY + 26, P - 30, Q / 2 - 14))))
    for X in (154, 446):
        a.hold.append(pts(hull(e(X, 506, 52, 25) + e(X + 20, 515, 44, 20))))
    a.shadows()

# --- shells
def shell(side, s, t):
    """Point of a shell: s from the back end (-1) to the front end (1), t from the foot (0) to the rim (1)."""
    v = math.radians(57 * s)
    foot = (P * math.cos(v) ** .9, Q * .98 * math.sin(v), 14)
    rim = (P * (.72 - .17 * s * s), Q * .83 * s + 8, 30 + (H - 30) * max(0, 1 - abs(s) ** 2.3) ** .8)
    k, m = math.sin(t * math.pi / 2), 1 - math.cos(t * math.pi / 2)           # steep at the foot, leaning in at the rim
    p, q, z = (side * (foot[0] + (rim[0] - foot[0]) * (m * .8 + t * .2)), foot[1] + (rim[1] - foot[1]) * t, foot[2] + (rim[2] - foot[2]) * (k * .75 + t * .25))
    return (*turned(p, q), z)

def facing(A, B, C):  # outward normal of a triangle of a shell, and whether the viewer sees its outer face
    u, v = [q - p for p, q in zip(A, B)], [q - p for p, q in zip(A, C)]
    w = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
    w = [c / (math.hypot(*w) or 1) * (1 if w[0] * A[0] + w[1] * A[1] > 0 else -1) for c in w]
    return w, w[1] * .866 + w[2] * .5 > 0

def facets(side, ns=13, nt=4):  # triangles of a shell sorted into outside and inside, by tone
    out, ins = {}, {}
    S, T = [-1 + 2 * i / ns for i in range(ns + 1)], [i / nt for i in range(nt + 1)]
    for s0, s1 in zip(S, S[1:]):
        for t0, t1 in zip(T, T[1:]):
            a0, a1, b0, b1 = shell(side, s0, t0), shell(side, s1, t0), shell(side, s0, t1), shell(side, s1, t1)
            for tri in ((a0, a1, b1), (a0, b1, b0)):
                w, outer = facing(*tri)
                lit = -.62 * w[0] + .22 * w[1] + .62 * w[2]
                f, into = (.25 + .5 * lit, out) if outer else (.62 - .4 * lit, ins)
                f = max(0, min(9, round(9 * f + random.uniform(-.45, .45))))
                into.setdefault(f, []).append(pts([at(*q) for q in tri]))
    return out, ins

def seen(side, s, t, least=0):  # whether the outer face looks at the viewer here
    w = facing(*(shell(side, min(s, .97) + i, min(t, .97) + j) for i, j in ((0, 0), (.02, 0), (0, .02))))[0]
    return w[1] * .866 + w[2] * .5 > least

def ribs(side, ns, col, w, outer):  # from foot to rim and three hoops, only where that face is seen
    d, runs = '', [[(-1 + 2 * i / ns, t / 6) for t in range(7)] for i in range(ns + 1)]
    runs += [[(-1 + i / 12, t) for i in range(25)] for t in (.25, .5, .75)]
    for run in runs:
        for face, part in itertools.groupby(run, lambda p: seen(side, *p, .05)):
            ps = [at(*shell(side, *p)) for p in part]
            d += pts(ps, False) if face == outer and len(ps) > 1 else ''
    a.line(d, col, w, stroke_linejoin='round')

def bands(side):  # glazed bands of panes in short pieces, so that each can glow by itself
    for t in (.12, .32, .52, .72, .88):
        for i in range(9):
            ps = [(-1 + .22 * i + .055 * j, t) for j in range(5)]
            if all(seen(side, *p, .2) for p in ps):
                a.line(pts([at(*shell(side, *p)) for p in ps], False), '#bfdfe6' if side < 0 else '#8fbccb', 3.4, stroke_dasharray='3 1.6', opacity='.75')

def rim(side, t, col, w, s0=-1, s1=1):  # line along a shell at constant t
    a.line(pts([at(*shell(side, s0 + (s1 - s0) * i / 28, t)) for i in range(29)], False), col, w, stroke_linejoin='round')

def arch(side, s0, s1=1):  # the great arch along the rim, white on grey
    rim(side, 1, '#a5b0b8', 5, s0, s1)
    rim(side, 1, '#ffffff', 3.2, s0, s1)

def lay(tones, dim=0):  # all triangles of one tone are one path
    for f, d in sorted(tones.items()):
        c = mix(RAMP[f], '#24405a', dim)
        a.path(d, c, stroke=c, stroke_width='.4')

# --- bowl, seats, pitch
def bowl():  # facade, gates, coloured tiers, crowd, stairs
    rp, rq = 132, 140
    wall(0, 4, rp, rq, 0, 34, ('#fbf6ea', '#e2e3dd', '#97a3aa'))
    d, e, gates = '', '', ['', '', '']
    for v in range(4, 180, 6):                               # gates behind slender columns
        c, s = math.cos(math.radians(v)), math.sin(math.radians(v))
        (X, Y), w = at(rp * c, 4 + rq * s), 5 * max(.25, s)
        d += f'M{n(X - w / 2)} {n(Y - 3)}v-15q{n(w / 2)} -4 {n(w)} 0v15z'
        gates[v // 6 % 3] += f'M{n(X)} {n(Y - 4)}v-13' if v > 40 else ''
        e += f'M{n(X - w)} {n(Y)}v-33'
    a.path(d, '#43718b')
    for g in gates:
        a.line(g, '#8fbccb', 3.2, stroke_dasharray='8 1 4')
    a.line(e, '#ffffff', 1.2)
    for z, c in ((24, '#ffffff'), (29, RED)):
        a.line(pts(arc(0, 4, rp + .5, rq + .5, z, 0, 180, 30), False), c, 2)
    oval(0, 4, rp + 3, rq + 3, '#ffffff', 34)
    oval(0, 4, rp, rq, '#cfd6da', 34)
    bands = ('#4f8fb0', '#6cabc6', '#eab543', '#f4d384', '#e8745f', '#d8432e', '#4f8fb0', '#8fbccb')
    tier = lambda f: (1 - .46 * f, 33 - 28 * f)              # narrowing and height from the top row (0) to the track (1)
    for i, c in enumerate(bands):
        r, z = tier(i / len(bands))
        oval(0, 4, (rp - 5) * r, (rq - 5) * r, mix(c, '#24405a', .25), z + 1.2)
        oval(0, 4, (rp - 5) * r - .8, (rq - 5) * r - .8, c, z)
    for i in range(len(bands) * 2):                          # the crowd, row by row on the far side
        r, z = tier((i + .5) / len(bands) / 2)
        (X, Y), rx, ry = at(0, 4, z + 1), (rp - 7) * r, (rq - 7) * r / 2
        a.line(f'M{n(X - rx * .94)} {n(Y - ry * .34)}A{n(rx)} {n(ry)} 0 0 1 {n(X + rx * .94)} {n(Y - ry * .34)}',
               ('#fbf6ea', INK, '#f3dccb')[i % 3], 1.3, stroke_dasharray=f'1.4 {2.1 + i % 4}', opacity='.75')
    a.line([pts(q, False) for q in zip(arc(0, 4, 125, 133, 32, 192, 348, 12), arc(0, 4, 68, 72, 6, 192, 348, 12))], '#fbf6ea', 1.3)

def pitch():  # track, lawn, lines and players, turned with the stadium
    z, w, h = 4, 38, 54
    oval(0, 4, 69, 74, '#fbf6ea', z + .6)
    oval(0, 4, 68, 73, '#c4583f', z)
    X, Y = at(0, 4, z)
    a.line([f'M{n(X - 68 + 11 * k)} {n(Y)}a{n(68 - 11 * k)} {n(36.5 - 5.5 * k)} 0 1 0 {n(136 - 22 * k)} 0a{n(68 - 11 * k)} {n(36.5 - 5.5 * k)} 0 1 0 {n(22 * k - 136)} 0' for k in (.3, .6)], '#f3dccb', .6)
    oval(0, 4, 57, 62, '#6f9e73', z)
    on = lambda p, q: at(turned(p, q)[0], 4 + turned(p, q)[1], z)
    box = lambda p, q, pw, qh: pts([on(p, q), on(p + pw, q), on(p + pw, q + qh), on(p, q + qh)])
    a.path(box(-w, -h, 2 * w, 2 * h), '#8fb98a')
    a.path([box(-w, -h + i * 2 * h / 8, 2 * w, h / 8) for i in range(8)], '#7fae80')
    a.path([box(-w, -h + (i + .5) * h / 4, 2 * w, h / 8) for i in range(8)], keep('#8fb98a'), opacity='.55')     # floodlit by night
    a.path([box(-w, -h + i * h / 4, 2 * w, h / 8) for i in range(8)], keep('#7fae80'), opacity='.55')
    a.line([box(-w, -h, 2 * w, 2 * h), pts([on(-w, 0), on(w, 0)], False), box(-17, -h, 34, 15), box(-17, h - 15, 34, 15),
            f'M{n(X - 10)} {n(Y)}a10 5 0 1 0 20 0a10 5 0 1 0 -20 0z'], '#ffffff', 1)
    a.line(''.join(f'M{n(X - 5)} {n(Y)}v-5h10v5' for X, Y in (on(0, -h), on(0, h))), '#ffffff', 1.2)
    for i in range(16):
        a.use('p1', *on(random.uniform(-32, 32), random.uniform(-46, 50)), .6, (RED, '#fbf6ea')[i % 2])
    oval(5, 12, 1.5, 2.6, '#ffffff', z + 1)

def screen():  # the big screen over the far stand
    X, Y = at(0, -128, 34)
    a.line(f'M{n(X - 20)} {n(Y)}v-16m40 16v-16', '#77858f', 2)
    for d, c in (('-30 -10h60v-26h-60z', '#24405a'), ('-27 -13h54v-20h-54z', keep('#8fbccb')), ('-27 -13h54v-7q-26 -9 -54 0z', keep('#6f9e73'))):
        a.path(f'M{n(X)} {n(Y)}m{d}', c)
    a.add(f'<circle cx="{n(X + 6)}" cy="{n(Y - 22)}" r="3.6" fill="#ffffff"/>')

# --- the two halls
def drum(p, q, r, h, tones):  # low round wall of glass panes under a white ring; each pane is a stroke of its own
    wall(p, q, r, r, 0, h, tones)
    for i, (X, Y) in enumerate(arc(p, q, r, r, 0, 8, 172, 20)):
        w = 6.4 * max(.3, math.sin(math.radians(8 + i * 8.2)))
        a.line(f'M{n(X)} {n(Y - 1.5)}v{3 - h}', ('#bfdfe6', '#8fbccb', '#5f93aa')[i % 3] if i > 5 else '#4d8099', w, stroke_dasharray=f'{(h - 3) * .6:.1f} 1 9')
    wall(p, q, r + 5, r + 5, h, h + 4, ('#ffffff', '#ece9e0', '#97a3aa'))
    oval(p, q, r + 5, r + 5, '#f3f5f4', h + 4)

def gymnasium():  # a folded roof: pleats rise from a zigzag edge to a lens of glass
    p, q, h = 146, 174, 20
    drum(p, q, 48, 16, ('#bfdfe6', '#8fbccb', '#5f93aa'))
    a.line(pts(arc(p, q, 53.5, 53.5, 17.5, 0, 180, 24), False), RED, 1.6)
    on = lambda r, v, z: at(p + r * math.cos(math.radians(v)), q + r * math.sin(math.radians(v)), z)
    folds = []
    for w, side in ((10 * i, i % 2) for i in range(36)):     # each pleat: one face either side of its ridge
        mid, end = (w + 10, w) if side == 0 else (w, w + 10)
        light = .5 + .5 * math.cos(math.radians(w + 5 - 200)) + (.24 if side == 0 else -.24)
        tone = mix('#7f93a1', '#ffffff', min(1, max(.1, light)))
        folds.append((math.sin(math.radians(mid)), tone, [on(52, end, h), on(56, mid, h + 7), on(44, mid, h + 28), on(15, mid, h + 43), on(15, end, h + 41), on(42, end, h + 20)]))
    for _, tone, ps in sorted(folds, key=lambda f: f[0]):
        a.path(pts(ps), tone, stroke=tone, stroke_width='.4')
    for r, c, z in ((19, '#ffffff', 42), (16, '#5f93aa', 43), (14, '#bfdfe6', 43.6)):
        oval(p, q, r, r, c, h + z)
    X, Y = at(p, q, h + 43)
    a.line(f'M{n(X - 9)} {n(Y)}h18M{n(X)} {n(Y - 6)}v12', '#ffffff', 1.2)

def pool():  # the pool hall: a shell of glass stands open over the lanes
    p, q, h, r = -150, 168, 18, 52
    drum(p, q, 48, 14, ('#bfdfe6', '#6cabc6', '#4f8fb0'))
    a.line(pts(arc(p, q, 53.5, 53.5, 15.5, 0, 180, 24), False), '#4f8fb0', 1.6)
    skin = lambda t, f, k=1: at(p + r * k * math.cos(t), q - r * k * math.cos(f) * math.sin(t) - 4, h + 58 * k * math.sin(f) * math.sin(t))
    T, F = [math.pi * i / 14 for i in range(15)], [math.pi / 2 * i / 6 for i in range(7)]
    for part, c in ((T, '#8fbccb'), (T[8:], '#d6eaee')):     # the outside, then the inside
        a.path(pts(hull([skin(t, f) for t in part for f in F])), c)
    for part, c in ((T, '#43718b'), (T[:6], '#84b3c7'), (T[5:9], '#6b9cb4')):
        a.path(pts([skin(t, F[-1], .97) for t in part] + [skin(t, 0, .97) for t in part[::-1]]), c)
    for t in T[1:-1]:
        a.line(pts([skin(t, f, .97) for f in F[:-1]], False), '#8fbccb', 4 * math.sin(t), stroke_dasharray='5 1.4')
    for c, w in (('#a5b0b8', 5), ('#ffffff', 3.4)):
        a.line(pts([skin(t, F[-1]) for t in T], False), c, w)
    oval(p, q, 46, 46, '#f4ead6', h)
    flat = lambda u, v: at(p + u, q + v, h + .5)
    for k, c in ((1, '#fbf6ea'), (.92, '#4f8fb0'), (.88, '#8cc3d6')):
        a.path(pts([flat(u * k, v * k) for u, v in ((-38, -24), (28, -36), (38, 24), (-28, 36))]), c)
    a.line([pts([flat(-32 + i * 2.500, -20 + i * 14), flat(24 + i * 2.500, -29 + i * 14)], False) for i in (.6, 1.3, 2, 2.7, 3.4)], '#fbf6ea', .9, stroke_dasharray='3 1.5')
    a.add(''.join(f'<circle cx="{n(150 + x)}" cy="{n(482 + y)}" r="1.5" fill="{c}"/>' for x, y, c in ((-20, -1, RED), (4, -6, GOLD), (-2, 6, '#fbf6ea'), (18, 2, RED), (-10, 9, GOLD))))
    for u, v in ((-40, 10), (-36, 22), (-14, 40), (8, 40), (40, -8), (36, -22)):
        a.use('p1', *flat(u, v), .6, random.choice(CROWD))

# --- life on the grounds
def trees():  # the ring of trees and the alley of arrival as (Y, X, kind, size)
    ring = [(*around(199 + random.uniform(-5, 5), v), random.choice(('t1', 't1', 't2', 't3')), random.uniform(.8, 1.05)) for v in range(0, 360, 6)]
    alley = [(514 + k * 10, 300 + s * (55 + k * 4), 't2', .8) for s in (-1, 1) for k in range(5)]
    clear = lambda X, Y: all(((X - x) / rx) ** 2 + ((Y - y) / rx * 2) ** 2 > 1 for x, y, rx in ((150, 497, 64), (446, 501, 64)))
    return sorted([(Y, X, i, s) for X, Y, i, s in ring if clear(X, Y) and (abs(X - 300) > 62 or Y < 480)] + alley)

def grow(wood, y0, y1):  # the trees between two lines of the page
    for Y, X, i, s in [t for t in wood if y0 <= t[0] < y1]:
        a.use(i, X, Y, s)

def plaza():  # visitors on the way to the gates, flags beside them
    walk = [(random.uniform(497, 556), 300 + random.gauss(0, 17), 'p1', .9, random.choice(CROWD)) for _ in range(60)]
    gate = [math.radians(random.uniform(64, 116)) for _ in range(26)]
    walk += [(CY + (Q + 12) / 2 * math.sin(v), CX + (P + 12) * math.cos(v), 'p1', .85, random.choice(CROWD)) for v in gate]
    masts = [(513 + k * 14, 300 + s * (42 + k * 4), 'mast', 1, (RED, GOLD, '#4f8fb0')[k]) for s in (-1, 1) for k in range(3)]
    for Y, X, i, s, c in sorted(walk + masts):
        if i == 'mast':
            a.line(f'M{n(X)} {n(Y)}v-30', '#77858f', 1.2)
            a.path(f'M{n(X)} {n(Y - 30)}q5 -2.5 8 0t8 1v10q-4 1 -8 -1t-8 0z', c)
        else:
            a.use(i, X, Y, s, c)

def cars():  # traffic on the ring road
    for v, c in zip((14, 32, 52, 70, 112, 128, 148, 166, 196, 214, 330, 346), (RED, '#fbf6ea', GOLD, '#8fbccb', '#5d9484') * 3):
        a.use('cy' if 0 < v < 90 or 180 < v < 270 else 'cx', *around(221, v), .85, c)

def supports(side):  # raking legs that lift the foot of a shell off the ground
    feet = [(at(p * .97, q * .97), at(p, q, z)) for p, q, z in (shell(side, -.98 + i * .1225, 0) for i in range(3 if side < 0 else 10, 17))]
    a.line([f'M{n(X1 - 4)} {n(Y1)}L{n(X)} {n(Y)}L{n(X1 + 4)} {n(Y1)}' for (X, Y), (X1, Y1) in feet], '#fbf6ea' if side < 0 else '#b9c3c9', 1.6)

def abutment(side):  # concrete foot in which rim and shell end
    X, Y = at(*turned(side * 88, 150))
    a.path(f'M{n(X - 10)} {n(Y)}l5 -33q5 -4 10 0l5 33q-10 6 -20 0z', '#f6f2e8')
    a.path(f'M{n(X + 2)} {n(Y + 3)}v-38q2 0 3 2l5 33q-3 2.5 -8 3z', '#a5b0b8')

wood = trees()
grounds(); shadow()
grow(wood, 0, 440)
sides = {s: facets(s) for s in (-1, 1)}
for s in (-1, 1):
    lay(sides[s][1], .06)
    ribs(s, 15, '#bfdfe6', .8, False)
    rim(s, 0, '#cfd6da', 2.4, -1, 1)
    arch(s, -1, -.5)
    X, Y = at(*shell(s, -1, 1))
    a.line(f'M{n(X)} {n(Y - 2)}v26', '#dfe4e6', 5)           # the rim's far foot, half hidden by the stand
bowl()
pitch()
screen()
for s in (1, -1):                                            # the far shell, then the near one over its own far rim
    supports(s)
    arch(s, -.87 if s < 0 else -.95)
    with a.g(opacity='.9' if s > 0 else '.84'):
        lay(sides[s][0])
    bands(s)
    ribs(s, 15, '#ffffff', 1, True)
    rim(s, 0, '#ffffff', 2.4, -.5 if s < 0 else .3, 1)
    arch(s, -.95 if s > 0 else -.17)                         # the near arch passes behind its own skin
    abutment(s)
grow(wood, 440, 490)
for part in (gymnasium, pool, cars, plaza):
    part()
grow(wood, 490, 600)
a.save('../sites/olympic-sports-center.svg')
