"""tv-tower.py - the television tower on its round plaza: a flaring concrete shaft, a pod of two glazed decks, a red and white mast."""
import math, random
from axo import *
random.seed(3)
a = Art(oy=460); a.symbols()
CON = ('#ffffff', '#ccd5d9', '#6f8494'); STEEL = MAT['steel']
pol = lambda r, v: (lambda X, Y: ((X + 2*Y) / 2, (2*Y - X) / 2))(r*math.cos(math.radians(v)), r/2*math.sin(math.radians(v)))
def panes(r, z, h, v0, v1, step, tones, w=None):
    """Upright window panes on a drum, in three alternating sets for each tone (lit, middle, shaded)."""
    sets = {}
    for i, v in enumerate(range(v0, v1, step)):
        X, Y = 300 + r*math.cos(math.radians(v)), 460 + r/2*math.sin(math.radians(v)) - z
        wide = (w or r*math.radians(step)*.8) * max(.3, math.sin(math.radians(v)))
        sets.setdefault((tones[0 if v > 112 else 1 if v > 62 else 2], i // 2 % 4, round(wide / 1.5)), []).append((f'M{n(X)} {n(Y)}v{n(-h)}', wide))
    for (c, _, _), d in sets.items(): a.line([q[0] for q in d], c, d[0][1], stroke_dasharray=f'{h*.66:.1f} .8 9')
def sector(r0, r1, v0, v1, c, **k):
    P = lambda r, v: a.P(*pol(r, v))
    A = [v0 + (v1 - v0) * i / 8 for i in range(9)]
    a.path(pts([P(r0, v) for v in A] + [P(r1, v) for v in A[::-1]]), c, **k)
Z = 212
# ---------- ground: ring road, lawns in sectors, paved plaza
a.ell(0, 0, 172, mix(GROUND, SHADE, .6)); a.ell(0, 0, 170, EDGE); a.ell(0, 0, 168, ROAD)
X, Y = a.P(0, 0)
a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="157" ry="78.500" fill="none" stroke="{EDGE}" stroke-width="1.400" stroke-dasharray="8 7"/>')
a.ell(0, 0, 146, EDGE); a.ell(0, 0, 144.5, '#f4ead6')
for i in range(8):
    v = i*45 + 9
    sector(94, 143, v - 4.500, v + 31.5, '#557f60'); sector(95, 141.5, v - 4, v + 31, '#8fb98a'); sector(108, 128, v + 1, v + 26, '#6f9e73')
a.ell(0, 0, 94, SHADE); a.ell(0, 0, 93, mix('#fbf6ea', GROUND, .4))
for i in range(24): sector(64, 92, i*15, i*15 + 7.5, mix(GROUND, SHADE, .5))
# ---------- shadow
a.cast_round(0, 0, 70, 26); a.cast_round(0, 0, 30, 132, 10)
c0, c1 = a.P(0, 0); e = lambda h, r: [(c0 + a.SX*h + r*math.cos(i*.25), c1 + a.SY*h + r/2*math.sin(i*.25)) for i in range(26)]
for part in (e(128, 12) + e(146, 38), e(146, 38) + e(156, 38), e(156, 38) + e(176, 9), e(170, 5) + e(222, 1.5)): a.hold.append(pts(hull(part)))   # pod and mast, cut short to stay on the plaza
a.shadows('.22')
items = []
for i in range(8):
    v = i*45 + 9
    for r in (106, 120, 133):
        for k in (5, 14, 22):
            q = random.random()
            x, y = pol(r + random.uniform(-3, 3), v + k + random.uniform(-2, 2))
            items.append((('t1', 't1', 't3', 't2')[int(q*4)], x, y, .72 + .3*random.random()))
cols = [RED, INK, '#eab543', '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']
for i in range(46):
    v = random.uniform(0, 360)
    if 100 < v < 164: continue
    x, y = pol(random.uniform(80, 97), v); items.append(('p1', x, y, .95, random.choice(cols)))
for u in range(9):
    x, y = random.uniform(-12, 12), random.uniform(95, 112); items.append(('p1', x, y, .95, random.choice(cols)))
for v, c in ((50, RED), (72, '#fbf6ea'), (96, GOLD), (118, '#8fbccb'), (160, '#fbf6ea'), (10, GOLD), (28, '#5d9484'), (200, RED), (330, '#cfd6da'), (172, '#5f93aa'), (230, GOLD)):
    x, y = pol(157, v); items.append(('cy' if 0 < v < 70 or 180 < v < 260 else 'cx', x, y, .85, c))
items.sort(key=lambda t: t[1] + t[2])
def life(front):
    for it in items:
        if (it[1] + it[2] > 0) == front: a.put(it[0], it[1], it[2], it[3], it[4] if len(it) > 4 else None)
life(False)
# ---------- entrance hall: two drums of stone and glass under thin flat roofs
a.lathe(0, 0, [(76, 0), (76, 3)], CON, cap='#f4ead6'); a.lathe(0, 0, [(72, 0), (72, 3)], CON, z=3, cap='#fbf6ea')
G3 = ('#bfdfe6', '#8fbccb', '#5f93aa')
a.lathe(0, 0, [(63, 0), (63, 19)], G3, z=6)
cx, cy = a.P(0, 0)
panes(64, 8, 15, 8, 180, 8, ('#bfdfe6', '#8fbccb', '#5f93aa'))
for v in range(4, 180, 8):      # colonnade
    x, y = cx + 66*math.cos(math.radians(v)), cy + 33*math.sin(math.radians(v)) - 6
    w = 3.2
    a.path(f'M{n(x-w/2)} {n(y)}v-19h{w}v19z', '#fbf6ea' if v > 70 else '#cbbfa6'); a.path(f'M{n(x+.3)} {n(y)}v-19h1.300v19z', '#b9ad97')
a.lathe(0, 0, [(70, 0), (70, 5)], CON, z=25, cap='#fbf6ea'); a.ring(0, 0, 70.2, 26, 1.4, RED)
a.ell(0, 0, 60, '#e6dcc6', z=30); a.ell(0, 0, 57, '#8fb98a', z=30); a.ell(3, 0, 47, '#6f9e73', z=30)
for v in range(0, 360, 24):
    x, y = pol(53, v)
    if math.sin(math.radians(v)) < .2: a.put('b1', x, y, .7, z=30)
a.lathe(0, 0, [(42, 0), (42, 10)], G3, z=30)
panes(42.4, 31, 8, 13, 180, 10, ('#bfdfe6', '#8fbccb', '#5f93aa'))
a.line(''.join(f'M{n(cx+42*math.cos(math.radians(v)))} {n(cy+21*math.sin(math.radians(v))-30)}v-10' for v in range(8, 180, 10)), '#fbf6ea', 1.2)
a.lathe(0, 0, [(46, 0), (46, 4)], CON, z=40, cap='#fbf6ea')
for v in range(0, 181, 20):
    x, y = pol(53, v)
    if math.sin(math.radians(v)) >= .2: a.put('b1', x, y, .75, z=30)
# porch towards the lower left with stair, gold doors
a.box(-16, 52, 0, 32, 30, 4, CON); a.box(-13, 52, 4, 26, 24, 16, ('#fbf6ea', '#5f93aa', '#7f8d96'))
with a.left(-13, 76, 4):
    a.path([d_rect(u, 0, 2, 16) for u in (0, 8, 16, 24)], '#fbf6ea'); a.path([d_rect(u, 0, 4.800, 11) for u in (2.6, 10.600, 18.6)], GOLD, opacity='.85'); a.path([d_rect(u, 0, .8, 11) for u in (4.6, 12.6, 20.6)], INK)
a.box(-16, 49, 20, 32, 30, 4, CON)
with a.left(-16, 79, 20): a.path(d_rect(0, 1, 32, 1.5), RED)
for i in range(4): a.box(-16, 82 + i*3, 0, 32, 3, 4 - i, CON)
# ---------- shaft: one smooth flare, buttresses at the foot, slot windows, casting joints
def rad(z):                     # screen radius of the shaft at height z
    return 12.5 + 23 * math.exp(-(z - 44) / 34) + 5 * (1 - min(1, (z - 44) / 190))
prof = [(rad(z), z) for z in (44, 50, 57, 65, 75, 88, 105, 130, 150, 180, Z+6)]
a.turn(0, 0, prof, CON, lit=(118, 180), dark=(0, 56))
for v, c in ((28, '#56697a'), (62, '#93a3ad'), (96, '#b3bfc5'), (130, '#ffffff'), (155, '#d6dee1')):   # fluted ribs
    l = [(cx + rad(z)*math.cos(math.radians(v)), cy + rad(z)/2*math.sin(math.radians(v)) - z) for z in (44, 52, 62, 75, 92, 115, 150, 180, Z+6)]
    a.line(pts(l, False), c, 1.3)
for z in range(66, Z, 16): a.ring(0, 0, rad(z), z, .9, '#77858f', opacity='.7')
for z in range(78, Z-6, 9):
    r = rad(z)
    x, y = cx + r*math.cos(math.radians(79)), cy + r/2*math.sin(math.radians(79)) - z
    a.line(f'M{n(x)} {n(y)}v-5.500', '#4d8099', 3, stroke_dasharray='5.5')
# foot arches between the buttresses
for v in (40, 79, 113, 146):
    r = rad(46); x, y = cx + r*math.cos(math.radians(v)), cy + r/2*math.sin(math.radians(v)) - 45
    w = 8*max(.35, math.sin(math.radians(v))); a.path(f'M{n(x-w/2)} {n(y)}v-8q{n(w/2)} -7 {n(w)} 0v8z', '#35536b')
    a.path(f'M{n(x-w/2+1)} {n(y)}v-7q{n(w/2-.5)} -5 {n(w-2)} 0v7z', '#8fbccb')
# ---------- the pod: inverted cone, two glazed decks, open terrace, upper cone
Z = 212
a.turn(0, 0, [(13, Z-18), (15, Z-8), (19.5, Z+2), (34, Z+20), (55, Z+46)], ('#f3f6f6', '#bcc8ce', '#6f8494'))
for v in range(26, 170, 16):
    l = [(cx + r*math.cos(math.radians(v)), cy + r/2*math.sin(math.radians(v)) - z) for r, z in ((15, Z-8), (19.5, Z+2), (34, Z+20), (55, Z+46))]
    a.line(pts(l, False), '#8d9aa4' if v > 60 else '#56697a', 1)
a.ring(0, 0, 45, Z+33, 4, RED); a.ring(0, 0, 45, Z+33, 4, '#a34431', 0, 56); a.ring(0, 0, 35, Z+21, 1.6, '#8d9aa4')
DG = ('#5f93aa', '#35607c', '#24405a'); RIM = ('#ffffff', '#e2e6e6', '#8393a0')
def deck(r, z, h, step=7, rim=4):
    a.lathe(0, 0, [(r, 0), (r, h)], DG, z=z)
    a.line(''.join(f'M{n(cx+r*math.cos(math.radians(v)))} {n(cy+r/2*math.sin(math.radians(v))-z)}v{n(-h)}' for v in range(4, 180, step)), '#e4e8ea', .9)
    panes(r + .3, z + .6, h - 1.4, 4 + step // 2, 178, step, ('#bfdfe6', '#8fbccb', '#5f93aa'))
    a.lathe(0, 0, [(r+rim, 0), (r+rim, 3.5)], RIM, z=z+h, cap='#fbf6ea')
a.lathe(0, 0, [(60, 0), (60, 3.5)], RIM, z=Z+45, cap='#cfd6da')
deck(56, Z+48, 11); deck(54, Z+62.5, 11, 7, 3)
a.ring(0, 0, 60.2, Z+60, 1.6, GOLD)
# terrace with rail, visitors
a.ell(0, 0, 49, '#d8c7a3', z=Z+77)
def visitors(angles):
    for v in angles:
        x, y = pol(47, v); a.put('p1', x, y, .76, random.choice(cols), z=Z+77)
visitors((194, 212, 328, 346))
a.line(f'M{n(cx-55)} {n(cy-Z-80)}A55 27.5 0 0 0 {n(cx+55)} {n(cy-Z-80)}', '#ffffff', 1)
a.line(''.join(f'M{n(cx+55*math.cos(math.radians(v)))} {n(cy+27.5*math.sin(math.radians(v))-Z-76)}v-4.500' for v in range(0, 181, 9)), '#ffffff', .7)
deck(37, Z+76, 9, 9, 3)
visitors((38, 60, 84, 108, 130, 144))
a.turn(0, 0, [(38, Z+88), (29, Z+96), (17, Z+106), (11, Z+116)], ('#f3f6f6', '#bcc8ce', '#6f8494'))
for v in range(20, 180, 20):
    l = [(cx + r*math.cos(math.radians(v)), cy + r/2*math.sin(math.radians(v)) - z) for r, z in ((38, Z+88), (29, Z+96), (17, Z+106), (11, Z+116))]
    a.line(pts(l, False), '#8d9aa4', .8)
# dishes on the collar
a.lathe(0, 0, [(11.5, 0), (9.5, 9)], STEEL, z=Z+113, cap='#e4e8ea')
for dx, dy, r in ((-17, -Z-112, 4.5), (15, -Z-109, 4), (-3, -Z-105, 4)):
    X, Y = cx + dx, cy + dy
    a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{r*.8:g}" ry="{r}" fill="#8d9aa4"/><ellipse cx="{n(X-.8)}" cy="{n(Y-.4)}" rx="{r*.7:g}" ry="{r*.9:g}" fill="#fbf6ea"/>')
# ---------- mast: red and white, stepping in, with dipole panels
z, seg = Z + 122, [(7.6, 15), (7.6, 13), (6.2, 13), (6.2, 12), (5, 12), (5, 11), (3.6, 10), (3.6, 9), (2.2, 8), (2.2, 7)]
R3, W3 = ('#ee8a76', '#d8432e', '#96372b'), ('#ffffff', '#f6efe2', '#b3b9bd')
for i, (r, h) in enumerate(seg):
    if i % 2 == 0 and i: a.lathe(0, 0, [(r+2.4, 0), (r+2.4, 1.4)], STEEL, z=z - .7, cap='#e4e8ea')
    a.lathe(0, 0, [(r, 0), (r, h)], R3 if i % 2 == 0 else W3, z=z, lit=(105, 180), dark=(0, 70))
    if i < 7:
        for k in (3.5, 8): a.path(f'M{n(cx-r-3)} {n(cy-z-k)}v-3h2.2v1h1.500v1h-1.500v1zM{n(cx+r+3)} {n(cy-z-k+1)}v-3h-2.2v1h-1.500v1h1.500v1z', '#77858f')
    z += h
a.line(f'M{n(cx)} {n(cy-z)}v-7', '#a34431', 1.2); a.glow('beacon', '240,90,60', (0, .65), (1, 0))
a.lamp(cx, cy - z - 8, 9, 'beacon', 2.2, '216,67,46')
for h in (28, 66):                                       # red lamps half way up the mast
    for s in (-1, 1): a.lamp(cx + s * 9, cy - Z - 122 - h, 6, 'beacon', 1.3, '216,67,46')
life(True)
a.save('../sites/tv-tower.svg'); print('top y', cy - z - 10)
