"""olympic-sports-center.py - the stadium seen from its open end: two faceted translucent shells stand apart
like an opened crystal, the pitch lies between them; gymnasium at the right, pool hall at the left.

The grounds are round: plan points are (p, q), p to the right, q towards the viewer; X = CX + p, Y = CY + q / 2 - z.
"""
import itertools
import math
import random
from axo import *

random.seed(8)
a = Art(oy=462)
a.symbols()
CX, CY = 300, 416                        # middle of the pitch on the page
P, Q = 158, 172                          # half axes of the shells' feet
H = 178                                  # crown of the shells
TURN = math.radians(-16)                 # the stadium's axis against the page's upright
RAMP = ['#356079', '#43718b', '#5484a0', '#6b9cb4', '#84b3c7', '#9fc8d5', '#bcdde5', '#d6eaee', '#eef6f5', '#ffffff']
CROWD = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', '#f08a3c', '#fbf6ea']

def at(p, q, z=0):  # page point of a plan point
    return CX + p, CY + q / 2 - z

def turned(p, q):
    """A point of the stadium in the plan of the page."""
    c, s = math.cos(TURN), math.sin(TURN)
    return p * c - q * s, p * s + q * c

def around(r, v):
    """Page point at angle v on a circle of radius r about the middle of the grounds."""
    return 300 + r * math.cos(math.radians(v)), 462 + r / 2 * math.sin(math.radians(v))

def plain(p, q):
    """World point of a page-aligned plan point measured from the middle of the grounds (for put)."""
    return (q + p) / 2, (q - p) / 2

def oval(p, q, rp, rq, fill, z=0, **k):  # ellipse lying at height z
    X, Y = at(p, q, z)
    t = ''.join(f' {i.replace("_", "-")}="{v}"' for i, v in k.items())
    a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(rp)}" ry="{n(rq / 2)}" fill="{fill}"{t}/>')

def arc(p, q, rp, rq, z, v0, v1, k=18):
    """Points of an ellipse at height z, angle 0 right, 90 front, 180 left."""
    return [at(p + rp * math.cos(math.radians(v)), q + rq * math.sin(math.radians(v)), z)
            for v in (v0 + (v1 - v0) * i / k for i in range(k + 1))]

def wall(p, q, rp, rq, z0, z1, tones):
    """Standing oval wall, its front half: middle tone, lit strip left, shaded strip right."""
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
    rays = zip(arc(0, 0, P - 30, Q - 30, 0, 0, 360, 60), arc(0, 0, P + 20, Q + 18, 0, 0, 360, 60))
    a.line([pts(r, False) for r in rays], SHADE, .9)         # paving
    # the axis of arrival, towards the viewer
    a.path(pts([at(-40, 150), at(40, 150), (356, 563), (244, 563)]), mix('#fbf6ea', GROUND, .35))
    a.line(''.join(pts([at(-42 + k * 14, 160), (246 + k * 18, 562)], False) for k in range(7)), SHADE, .9)
    a.line(''.join(f'M{n(258 - i * 2.2)} {n(505 + i * 11)}h{n(84 + i * 4.4)}' for i in range(6)), SHADE, .8)
    for s in (-1, 1):                                        # forecourts of the two halls
        X, Y = 300 + s * 146, 506
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="70" ry="33" fill="{SHADE}"/><ellipse cx="{n(X)}" cy="{n(Y - .8)}" rx="69" ry="32.4" fill="{mix("#fbf6ea", GROUND, .35)}"/>')

def shadow():  # stadium and halls in one flat shape
    e = lambda X, Y, r, ry: [(X + r * math.cos(i * .3), Y + ry * math.sin(i * .3)) for i in range(21)]
    a.hold.append(pts(hull(e(CX, CY, P + 2, Q / 2) + e(CX + 60, CY + 26, P - 30, Q / 2 - 14))))
    for X in (154, 446):
        a.hold.append(pts(hull(e(X, 506, 52, 25) + e(X + 20, 515, 44, 20))))
    a.shadows()

# --- shells
def shell(side, s, t):
    """Point of a shell: s from the back end (-1) to the front end (1), t from the foot (0) to the rim (1)."""
    v = math.radians(64 * s)
    foot = (P * math.cos(v) ** .9, Q * .98 * math.sin(v), 14)
    rim = (P * (.68 - .24 * s * s), Q * .86 * s + 10, 30 + (H - 30) * max(0, 1 - abs(s) ** 2.3) ** .8)
    k = math.sin(t * math.pi / 2)                            # bulge: steep at the foot, leaning in at the rim
    m = 1 - math.cos(t * math.pi / 2)
    p, q, z = (side * (foot[0] + (rim[0] - foot[0]) * (m * .8 + t * .2)), foot[1] + (rim[1] - foot[1]) * t, foot[2] + (rim[2] - foot[2]) * (k * .75 + t * .25))
    return (*turned(p, q), z)

def facing(A, B, C):
    """Outward normal of a triangle of a shell, and whether the viewer sees its outer face."""
    u, v = [B[i] - A[i] for i in range(3)], [C[i] - A[i] for i in range(3)]
    w = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
    L = (math.hypot(*w) or 1) * (1 if w[0] * A[0] + w[1] * A[1] > 0 else -1)
    w = [c / L for c in w]
    return w, w[1] * .866 + w[2] * .5 > 0

def facets(side, ns=15, nt=5):
    """Triangles of a shell sorted into the outside the viewer sees and the inside he sees, by tone."""
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

def ribs(side, ns, col, w, outer):
    """Ribs from foot to rim and three hoops, only where that face is seen."""
    d = ''
    runs = [[(-1 + 2 * i / ns, t / 8) for t in range(9)] for i in range(ns + 1)]
    runs += [[(-1 + i / 20, t) for i in range(41)] for t in (.25, .5, .75)]
    seen = lambda p: facing(*(shell(side, min(p[0], .97) + i, min(p[1], .97) + j) for i, j in ((0, 0), (.02, 0), (0, .02))))[1]
    for run in runs:
        for face, part in itertools.groupby(run, seen):
            ps = [at(*shell(side, *p)) for p in part]
            d += pts(ps, False) if face == outer and len(ps) > 1 else ''
    a.line(d, col, w, stroke_linejoin='round')

def rim(side, t, col, w, s0=-1, s1=1):  # line along a shell at constant t
    a.line(pts([at(*shell(side, s0 + (s1 - s0) * i / 40, t)) for i in range(41)], False), col, w, stroke_linejoin='round')

def arch(side, s0, s1=1):
    """The great arch along the rim, white on grey."""
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
    d = e = ''
    for v in range(4, 180, 6):                               # gates behind slender columns
        c, s = math.cos(math.radians(v)), math.sin(math.radians(v))
        X, Y = at(rp * c, 4 + rq * s)
        w = 5 * max(.25, s)
        d += f'M{n(X - w / 2)} {n(Y - 3)}v-15q{n(w / 2)} -4 {n(w)} 0v15z'
        e += f'M{n(X - w)} {n(Y)}v-33'
    a.path(d, '#5f93aa')
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
        X, Y = at(0, 4, z + 1)
        rx, ry = (rp - 7) * r, (rq - 7) * r / 2
        a.line(f'M{n(X - rx * .94)} {n(Y - ry * .34)}A{n(rx)} {n(ry)} 0 0 1 {n(X + rx * .94)} {n(Y - ry * .34)}',
               ('#fbf6ea', INK, '#f3dccb')[i % 3], 1.3, stroke_dasharray=f'1.4 {2.1 + i % 4}', opacity='.75')
    stairs = zip(arc(0, 4, 125, 133, 32, 192, 348, 12), arc(0, 4, 68, 72, 6, 192, 348, 12))
    a.line([pts(q, False) for q in stairs], '#fbf6ea', 1.3)

def pitch():  # track, lawn, lines and players, turned with the stadium
    z = 4
    oval(0, 4, 69, 74, '#fbf6ea', z + .6)
    oval(0, 4, 68, 73, '#c4583f', z)
    X, Y = at(0, 4, z)
    for k in (.3, .6):
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(68 - 11 * k)}" ry="{n(36.5 - 5.5 * k)}" fill="none" stroke="#f3dccb" stroke-width=".6"/>')
    oval(0, 4, 57, 62, '#6f9e73', z)
    w, h = 38, 54
    on = lambda p, q: at(turned(p, q)[0], 4 + turned(p, q)[1], z)
    box = lambda p, q, pw, qh: pts([on(p, q), on(p + pw, q), on(p + pw, q + qh), on(p, q + qh)])
    a.path(box(-w, -h, 2 * w, 2 * h), '#8fb98a')
    a.path([box(-w, -h + i * 2 * h / 8, 2 * w, h / 8) for i in range(8)], '#7fae80')
    a.line([box(-w, -h, 2 * w, 2 * h), pts([on(-w, 0), on(w, 0)], False), box(-17, -h, 34, 15), box(-17, h - 15, 34, 15),
            f'M{n(X - 10)} {n(Y)}a10 5 0 1 0 20 0a10 5 0 1 0 -20 0z'], '#ffffff', 1)
    for s in (-1, 1):
        X, Y = on(0, s * h)
        a.line(f'M{n(X - 5)} {n(Y)}v-5h10v5', '#ffffff', 1.2)
    for i in range(16):
        X, Y = on(random.uniform(-32, 32), random.uniform(-46, 50))
        a.use('p1', X, Y, .6, (RED, '#fbf6ea')[i % 2])
    oval(5, 12, 1.5, 2.6, '#ffffff', z + 1)

def screen():
    """The big screen over the far stand."""
    X, Y = at(0, -128, 34)
    a.line(f'M{n(X - 20)} {n(Y)}v-16M{n(X + 20)} {n(Y)}v-16', '#77858f', 2)
    for d, c in (('-30 -10h60v-26h-60z', '#24405a'), ('-27 -13h54v-20h-54z', '#8fbccb'), ('-27 -13h54v-7q-26 -9 -54 0z', '#6f9e73')):
        a.path(f'M{n(X)} {n(Y)}m{d}', c)
    a.add(f'<circle cx="{n(X + 6)}" cy="{n(Y - 22)}" r="3.6" fill="#ffffff"/>')

# --- the two halls
def hall(X0, Y0, rx, ry, h, mat, glass, seam):
    """Low oval hall: glazed wall between columns, ribbed shell roof with a lens of glass on top."""
    p, q = X0 - CX, (Y0 - CY) * 2
    wall(p, q, rx - 3, ry * 2 - 6, 0, 16, glass)
    a.line([f'M{n(x)} {n(y)}v-16' for x, y in arc(p, q, rx - 3, ry * 2 - 6, 0, 4, 176, 22)], '#fbf6ea', 1.3)
    a.path([f'M{n(x - 2)} {n(y - 1)}v-8h4v8z' for x, y in arc(p, q, rx - 3, ry * 2 - 6, 0, 66, 118, 4)], GOLD)
    wall(p, q, rx + 3, ry * 2 + 6, 15, 19, ('#ffffff', '#ece9e0', '#a5b0b8'))
    a.dome(*plain(X0 - 300, (Y0 - 462) * 2), 18, rx + 3, h, mat, 12, seam, .46, 1.2)

def gymnasium():  # white dome with a glass eye
    hall(446, 503, 50, 25, 46, ('#ffffff', '#e4e8ea', '#94a3ad'), ('#bfdfe6', '#8fbccb', '#5f93aa'), '#fbf6ea')
    a.add('<ellipse cx="446" cy="442" rx="17" ry="6" fill="#5f93aa"/><ellipse cx="445" cy="441" rx="14" ry="4.6" fill="#bfdfe6"/>')
    a.ring(*plain(146, 82), 52.5, 16, 1.6, RED)

def pool():
    """Pool hall under a blue dome; the open-air basin lies in front."""
    hall(150, 499, 50, 25, 38, ('#eef6f5', '#a6cfda', '#5f93aa'), ('#bfdfe6', '#6cabc6', '#4f8fb0'), '#ffffff')
    a.ring(*plain(-150, 74), 52.5, 16, 1.6, '#4f8fb0')
    for rx, ry, dy, c in ((21, 8, 1, '#fbf6ea'), (18.5, 6.8, 0, '#4f8fb0'), (17, 6, -.6, '#8cc3d6')):
        a.add(f'<ellipse cx="150" cy="{n(499 - 18 - 36 + dy)}" rx="{rx}" ry="{ry}" fill="{c}"/>')
    with a.top(-6, 116):
        a.add('<rect x="-3" y="-3" width="58" height="28" rx="3" fill="#fbf6ea"/><rect width="52" height="22" fill="#4f8fb0"/><rect y="1.5" x="1.5" width="50.5" height="20.5" fill="#8cc3d6"/>')
        a.line('M1 5.500H52M1 11H52M1 16.500H52', '#fbf6ea', .9, stroke_dasharray='3 1.5')
        a.add(''.join(f'<circle cx="{cx}" cy="{cy}" r="1.5" fill="{c}"/>' for cx, cy, c in ((10, 3, RED), (30, 8, GOLD), (20, 14, '#fbf6ea'), (42, 19, RED))))

# --- life on the grounds
def trees():
    """The ring of trees and the alley of arrival as (Y, X, kind, size)."""
    ring = [(*around(199 + random.uniform(-5, 5), v), random.choice(('t1', 't1', 't2', 't3')), random.uniform(.8, 1.05)) for v in range(0, 360, 6)]
    alley = [(514 + k * 10, 300 + s * (55 + k * 4), 't2', .8) for s in (-1, 1) for k in range(5)]
    clear = lambda X, Y: all(((X - x) / rx) ** 2 + ((Y - y) / rx * 2) ** 2 > 1 for x, y, rx in ((150, 497, 64), (446, 501, 64), (194, 534, 50)))
    return sorted([(Y, X, i, s) for X, Y, i, s in ring if clear(X, Y) and (abs(X - 300) > 62 or Y < 480)] + alley)

def grow(wood, y0, y1):  # the trees between two lines of the page
    for Y, X, i, s in [t for t in wood if y0 <= t[0] < y1]:
        a.use(i, X, Y, s)

def plaza():
    """Visitors on the way to the gates, flags beside them."""
    walk = [(random.uniform(497, 556), 300 + random.gauss(0, 17), 'p1', .9, random.choice(CROWD)) for _ in range(60)]
    for v in [math.radians(random.uniform(64, 116)) for _ in range(26)]:
        walk.append((CY + (Q + 12) / 2 * math.sin(v), CX + (P + 12) * math.cos(v), 'p1', .85, random.choice(CROWD)))
    masts = [(513 + k * 14, 300 + s * (42 + k * 4), 'mast', 1, (RED, GOLD, '#4f8fb0')[k]) for s in (-1, 1) for k in range(3)]
    for Y, X, i, s, c in sorted(walk + masts):
        if i == 'mast':
            a.line(f'M{n(X)} {n(Y)}v-30', '#77858f', 1.2)
            a.path(f'M{n(X)} {n(Y - 30)}q5 -2.5 8 0t8 1v10q-4 1 -8 -1t-8 0z', c)
        else:
            a.use(i, X, Y, s, c)

def cars():  # traffic on the ring road
    for v, c in ((14, RED), (32, '#fbf6ea'), (52, GOLD), (70, '#8fbccb'), (112, '#5d9484'), (128, RED), (148, '#fbf6ea'), (166, GOLD), (196, RED),
                 (214, '#cfd6da'), (330, GOLD), (346, '#5f93aa')):
        a.use('cy' if 0 < v < 90 or 180 < v < 270 else 'cx', *around(221, v), .85, c)

def supports(side):
    """Raking legs that lift the foot of a shell off the ground."""
    d = ''
    for s in [-.98 + i * .1225 for i in range(3 if side < 0 else 10, 17)]:
        p, q, z = shell(side, s, 0)
        X, Y = at(p * .97, q * .97)
        X1, Y1 = at(p, q, z)
        d += f'M{n(X)} {n(Y)}L{n(X1 - 4)} {n(Y1)}M{n(X)} {n(Y)}L{n(X1 + 4)} {n(Y1)}'
    a.line(d, '#fbf6ea' if side < 0 else '#b9c3c9', 1.6)

def abutment(side):
    """Concrete foot in which rim and shell end."""
    X, Y = at(*turned(side * 70, 158))
    a.path(f'M{n(X - 10)} {n(Y)}l5 -33q5 -4 10 0l5 33q-10 6 -20 0z', '#f6f2e8')
    a.path(f'M{n(X + 2)} {n(Y + 3)}v-38q2 0 3 2l5 33q-3 2.5 -8 3z', '#a5b0b8')

grounds()
shadow()
wood = trees()
grow(wood, 0, 440)
sides = {s: facets(s) for s in (-1, 1)}
for s in (-1, 1):
    lay(sides[s][1], .06)
    ribs(s, 15, '#bfdfe6', .8, False)
    rim(s, 0, '#cfd6da', 2.4, -1, 1)
    arch(s, -1, -.5)
bowl()
pitch()
screen()
for s in (1, -1):                                            # the far shell, then the near one over its own far rim
    supports(s)
    arch(s, -.87)
    with a.g(opacity='.9' if s > 0 else '.84'):
        lay(sides[s][0])
    ribs(s, 15, '#ffffff', 1, True)
    rim(s, 0, '#ffffff', 2.4, -.5 if s < 0 else .3, 1)
    arch(s, -.87 if s > 0 else -.17)                         # the near arch passes behind its own skin
    abutment(s)
grow(wood, 440, 490)
gymnasium()
pool()
cars()
plaza()
grow(wood, 490, 600)
a.save('../sites/olympic-sports-center.svg')
