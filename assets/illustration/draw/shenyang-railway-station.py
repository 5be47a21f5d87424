"""shenyang-railway-station.py - the brick station house under its great copper dome, forecourt in front, train shed behind."""
import math, random
from axo import *
random.seed(7)
a = Art(oy=262); a.symbols()
ST, STd = '#f6ead2', '#d6c19a'
BL, BR, BD = '#c4583f', '#8a392a', '#a34431'
# ---------- ground: forecourt slab with a paved cross, lawns, a street in front
def slab(x, y, w, d, c): a.poly([(x, y, 0), (x + w, y, 0), (x + w, y + d, 0), (x, y + d, 0)], c)
with a.top(0, 0):
    a.add(f'<rect x="2" y="2" width="284" height="284" rx="34" fill="{mix(GROUND, "#d8c7a3", .55)}"/><rect x="2" y="2" width="282" height="282" rx="34" fill="{mix("#fbf6ea", GROUND, .55)}"/>')
    RD = 'M26 263h224q14 0 14 -14v-84'
    a.line(RD, EDGE, 31, stroke_linecap='round'); a.line(RD, ROAD, 28, stroke_linecap='round'); a.line(RD, EDGE, 1.6, stroke_dasharray='9 7')
with a.top(0, 0):
    a.line([f'M6 {v}h240' for v in range(172, 248, 9)] + [f'M{u} 170v76' for u in range(10, 250, 18)], mix(SHADE, GROUND, .45), .8)
slab(112, 168, 56, 79, PAPER)
with a.top(112, 168): a.line([f'M0 {v}h56' for v in range(6, 79, 12)], SHADE, 1)
for x0 in (18, 172):
    slab(x0, 190, 74, 44, '#f4ead6'); slab(x0+3, 193, 68, 38, '#6f9e73'); slab(x0+3, 193, 68, 36, '#8fb98a')
    slab(x0+30, 193, 10, 38, PAPER)
# tracks and ballast behind
slab(6, 8, 276, 64, '#cdbb98')
with a.top(0, 0):
    for y in (18, 36, 54):
        a.line(f'M8 {y}h272', '#9b8a6c', 9, stroke_dasharray='2 3'); a.line(f'M6 {y-2.5}h276M6 {y+2.5}h276', '#77858f', 1.1)
# ---------- shadows, once
for x, y, w, d, h in ((6,92,44,66,40),(50,98,50,52,30),(100,84,80,80,46),(180,98,50,52,30),(230,92,44,66,40),(20,10,200,56,44)):
    a.cast(x, y, w, d, h)
a.shadows()
# ---------- train shed: a glazed barrel vault along x
def vault(x0, x1, y0, y1, z, h):
    yc, R = (y0 + y1) / 2, (y1 - y0) / 2
    pt = lambda x, f: a.P(x, yc + R * math.cos(f), z + h * math.sin(f))
    F = lambda p, q, x: [pt(x, p + (q - p) * i / 6) for i in range(7)]
    a.box(x0, y0, 0, x1 - x0, y1 - y0, z, 'sand')
    a.path(pts(hull(F(0, math.pi, x0) + F(0, math.pi, x1))), '#8fbccb')
    for p, q, c in ((0, .5, '#5f93aa'), (.5, 1.0, '#8fbccb'), (1.0, 1.65, '#bfdfe6'), (1.65, 2.05, '#e3f0f1')):
        a.path(pts(F(p, q, x0) + F(p, q, x1)[::-1]), c)
    for i in range(0, 17):
        x = x0 + (x1 - x0) * i / 16
        a.line(pts(F(0, 2.1, x), False), '#fbf6ea', 1)
    a.path(pts(F(0, math.pi, x1) + [a.P(x1, y0, 0), a.P(x1, y1, 0)]), '#24405a')
    a.line(pts([a.P(x1, y1, 0)] + F(0, math.pi, x1) + [a.P(x1, y0, 0)], False), '#fbf6ea', 3)
    ins = lambda f: a.P(x1, yc + (R - 5) * math.cos(f), z + (h - 5) * math.sin(f))
    fan = [ins(.35 + (math.pi - .7) * i / 10) for i in range(11)]
    a.path(pts(fan), '#5f93aa')
    a.line(''.join(pts([fan[i], ((fan[0][0]+fan[-1][0])/2, (fan[0][1]+fan[-1][1])/2)], False) for i in (2, 4, 5, 6, 8)), '#fbf6ea', 1)
vault(10, 214, 10, 66, 22, 32)
# white train (id train): three cars nosing out of the shed
with a.g(id='train'):
    for x, L in ((196, 34), (231, 36)):
        a.box(x, 28, 2, L, 15, 15, ('#ffffff', '#f6f2e8', '#b9c3cb'))
        with a.left(x, 43, 2):
            a.path(d_rect(0, 0, L, 3), '#5f93aa'); a.path(d_rect(0, 4.500, L, 1.5), RED)
            a.line(f'M2 -10.500h{L-3}', '#24405a', 4, stroke_dasharray='4 2')
        slab2 = [(x+2, 31, 17.5), (x+L-2, 31, 17.5), (x+L-2, 39, 17.5), (x+2, 39, 17.5)]
        a.poly(slab2, '#cfd6da')
    P = a.P   # nose
    a.path(pts([P(267,43,2), P(286,40,2), P(286,32,2), P(286,32,7), P(267,28,17), P(267,43,17)]), '#f6f2e8')
    a.path(pts([P(267,28,17), P(267,43,17), P(280,40,12), P(280,31,12)]), '#fff')
    a.path(pts([P(280,40,12), P(280,31,12), P(287,32,6), P(287,40,6)]), '#24405a')
    a.path(pts([P(287,40,6), P(287,32,6), P(288,32,2), P(288,40,2)]), '#b9c3cb')
    a.path(pts([P(267,43,6.5), P(286,40,5), P(286,40,4), P(267,43,5)]), RED)
# ---------- station house
def bands(w, h, step=8, start=12, c=ST, t=1.7):
    a.line([f'M0 {n(-z)}h{n(w)}' for z in range(start, int(h), step)], c, t)
def pane(u, z, w, h, round_, c='#8fbccb'):
    a.line(f'M{n(u + w/2)} {n(-z)}v{n(-(h - w*.45 if round_ else h))}', c, w, stroke_dasharray=f'{n(h)}')
def win(u, z, w, h, round_=True):
    f = d_arch if round_ else d_rect
    a.path(f(u - 1.8, z - 1.5, w + 3.6, h + 3.5), ST)
    a.path(f(u, z, w, h), '#35536b')
    a.path(f(u + 1.2, z, w - 1.2, h - 1.5), '#8fbccb')
    pane(u + 1.2, z, w - 1.2, h - 1.5, round_)
    a.line(f'M{n(u+w/2+.5)} {n(-z)}v{n(-h+1)}M{n(u)} {n(-z-h*.5)}h{n(w)}', ST, .9)
def windows(us, z, w, h, r=True):
    f = d_arch if r else d_rect
    a.path([f(u - 1.7, z - 1.6, w + 3.4, h + 3.4) for u in us], ST)
    a.path([f(u, z, w, h) for u in us], '#35536b')
    a.path([f(u + 1.3, z, w - 1.3, h - 1.6) for u in us], '#8fbccb')
    for u in us: pane(u + 1.3, z, w - 1.3, h - 1.6, r)
    a.line([f'M{n(u+w/2)} {n(-z)}v{n(-h+.6)}M{n(u)} {n(-z-h*.55)}h{n(w)}' for u in us], ST, .8)
def cornice(x, y, w, d, z, t=4, o=2.5):
    a.box(x - o, y - o, z, w + 2*o, d + 2*o, t, ('#fbf6ea', ST, STd))
def finial(x, y, z, h, r=2.2):
    X, Y = a.P(x, y, z)
    a.path(f'M{n(X-r)} {n(Y)}q{n(r)} {n(-h*.35)} {n(r)} {n(-h)}q0 {n(h*.65)} {n(r)} {n(h)}z', '#eab543')
    a.add(f'<circle cx="{n(X)}" cy="{n(Y-h*.45)}" r="{n(r)}" fill="#eab543"/>')
def link(x, lit=False):
    a.box(x, 98, 0, 50, 52, 74, (BD, BL, BR))
    with a.left(x, 150):
        bands(50, 70, 7, 11); a.path(d_rect(0, 0, 50, 6), STd); a.path(d_rect(0, 40, 50, 3), ST)
        us = [3.5 + 11.6*i for i in range(4)]
        windows([u + .5 for u in us], 8, 6.5, 27); windows(us, 48, 7, 18, False)
    cornice(x, 98, 50, 52, 72)
    a.hip(x, 97, 76, 50, 54, 23, ('#93a3a6', '#77898c', '#566b74'), inset=0, axis='x')
    a.line(''.join(pts([a.P(x, 151-k, 76+k*.85), a.P(x+50, 151-k, 76+k*.85)], False) for k in (5, 10, 15, 20)), '#6b7d82', .7)
    a.line(pts([a.P(x, 124, 99), a.P(x+50, 124, 99)], False), '#c8e0d4', 2)
    for u in (9, 25, 41):       # dormers
        a.box(x + u - 4.5, 132, 78, 9, 12, 10, ('#7fb5a3', ST, STd))
        with a.left(x + u - 4.5, 144, 78): a.path(d_arch(2, 1.5, 5, 7), '#35536b')
        a.hip(x + u - 5.5, 129, 88, 11, 16, 5.5, 'copper', inset=0, axis='y')
def pavilion(x):
    a.box(x, 92, 0, 44, 66, 90, (BD, BL, BR))
    with a.left(x, 158):
        bands(44, 86, 7, 11); a.path(d_rect(0, 0, 44, 6), STd); a.path(d_rect(0, 44, 44, 3), ST)
        a.path([d_rect(u, z, 4.5, 4.5) for u in (0, 39.5) for z in range(6, 86, 7)], ST)
        windows([8.5, 28.5], 9, 7, 27); win(17.500, 9, 9, 31)
        windows([9, 28.5], 52, 6.5, 24); win(18, 52, 8, 29)
    with a.right(x + 44, 158):
        bands(66, 86, 7, 11, '#c9a985'); a.path(d_rect(0, 0, 66, 6), '#a8946f'); a.path(d_rect(0, 44, 66, 3), '#c9b490')
        us = [6, 20.5, 35, 49.5]
        for z, h in ((10, 26), (52, 24)):
            a.path([d_arch(u - 1.600, z-1.5, 10.2, h + 3) for u in us], '#c9b490'); a.path([d_arch(u, z, 7, h) for u in us], '#1f374d')
            a.path([d_arch(u, z, 4.5, h-2) for u in us], '#4f7c96')
            for u in us: pane(u, z, 4.5, h - 2, True, '#4d7c96')
    cornice(x, 92, 44, 66, 88, 5, 3)
    with a.left(x - 3, 161, 88): a.line('M1 -1.200h48', STd, 1.6, stroke_dasharray='2 2')
    a.mansard(x, 92, 93, 44, 66, 9, 6, ('#93a3a6', '#77898c', '#566b74'))
    cx, cy = x + 22, 125
    a.lathe(cx, cy, [(25, 0), (25, 4)], ('#fbf6ea', ST, STd), z=100, cap='#fbf6ea')
    a.lathe(cx, cy, [(21.5, 0), (21.5, 16)], (mix(BL, '#f0a080', .3), BL, BR), z=104)
    a.around(cx, cy, 21.5, 107, (30, 60, 90, 120, 150), 7.5, 8, ST); a.around(cx, cy, 21.7, 107, (30, 60, 90, 120, 150), 5, 7.5, '#35536b')
    a.lathe(cx, cy, [(24, 0), (24, 3)], ('#fbf6ea', ST, STd), z=119, cap='#fbf6ea')
    a.dome(cx, cy, 122, 22, 30, 'copper', 9, '#c8e0d4', .52, 1.3)
    a.lathe(cx, cy, [(5.500, 0), (5.5, 8)], ('#fbf6ea', ST, STd), z=150)
    a.dome(cx, cy, 158, 6, 8, 'copper')
    finial(cx, cy, 165, 15, 1.6)
def turret(x, y, z, r=8.5):
    a.lathe(x, y, [(r + 1, 0), (r + 1, 2)], ('#fbf6ea', ST, STd), z=z, cap='#fbf6ea')
    a.lathe(x, y, [(r - 1, 0), (r - 1, 11)], (ST, mix(ST, BL, .12), STd), z=z + 2)
    a.around(x, y, r - 1, z + 3, (50, 90, 130), 4, 6, '#35536b')
    a.lathe(x, y, [(r + .5, 0), (r + .5, 2)], ('#fbf6ea', ST, STd), z=z + 13, cap='#fbf6ea')
    a.dome(x, y, z + 15, r - .5, 12, 'copper', 6, '#c8e0d4', .52, .9); finial(x, y, z + 26, 10, 1.2)
pavilion(6); link(50)
# centre block
a.box(100, 84, 0, 80, 80, 116, (BD, BL, BR))
with a.right(180, 164):
    bands(80, 112, 7, 11, '#c9a985'); a.path(d_rect(0, 0, 80, 6), '#a8946f'); a.path(d_rect(0, 44, 80, 3), '#c9b490')
    us = (4, 54, 68)
    for z, h in ((10, 27), (56, 36)):
        a.path([d_arch(u - 1.5, z - 1.5, 10, h + 3) for u in us], '#c9b490'); a.path([d_arch(u, z, 7, h) for u in us], '#1f374d'); a.path([d_arch(u, z, 4.5, h - 2) for u in us], '#4f7c96')
        for u in us: pane(u, z, 4.5, h - 2, True, '#4d7c96')
cornice(100, 84, 80, 80, 113, 5, 3)
with a.left(97, 167, 113): a.line('M1 -1.200h84', STd, 1.6, stroke_dasharray='2 2')
Z = 118
turret(108, 92, Z)
a.mansard(106, 88, Z, 68, 66, 9, 6, ('#93a3a6', '#77898c', '#566b74'))
cx, cy = 140, 122
a.lathe(cx, cy, [(53, 0), (53, 5)], ('#fbf6ea', ST, STd), z=Z+5, cap='#fbf6ea')
TALL = 32                               # the drum: tall, so that the dome rules the square
a.lathe(cx, cy, [(48.5, 0), (48.5, TALL)], (mix(BL, '#f0a080', .28), BL, BR), z=Z+10)
for z in (13, TALL + 6): a.ring(cx, cy, 48.8, Z+z, 1.6, ST)
a.around(cx, cy, 48.8, Z+17, tuple(range(18, 170, 16)), 10, TALL - 15, ST)
a.around(cx, cy, 49, Z+17, tuple(range(18, 170, 16)), 7, TALL - 16, '#35536b')
X, Y = a.P(cx, cy, Z+17)
for v in range(34, 160, 16): a.line(f'M{n(X + 49*math.cos(math.radians(v)) + .6)} {n(Y + 24.5*math.sin(math.radians(v)) - .5)}v{16.5 - TALL}', '#8fbccb' if v > 60 else '#5f93aa', 4.6*math.sin(math.radians(v)), stroke_dasharray='20')
a.lathe(cx, cy, [(53, 0), (53, 4.5)], ('#fbf6ea', ST, STd), z=Z+TALL+9, cap='#fbf6ea')
D = Z + TALL + 13.5
a.dome(cx, cy, D, 49.5, 84, 'copper', 14, '#c8e0d4', .5, 1.8)
for s, k, angs in ((.2, 4.6, range(20, 165, 26)), (.52, 3.4, range(33, 152, 26))):
    R = 49 * math.sqrt(1 - s*s); X0, Y0 = a.P(cx, cy, D)
    for v in angs:
        X, Y = X0 + R*math.cos(math.radians(v)), Y0 + R/2*math.sin(math.radians(v)) - 84*s
        w = k * max(.42, math.sin(math.radians(v)))
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(w+1.500)}" ry="{n(k+1.4)}" fill="{ST if v > 60 else STd}"/><ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(w)}" ry="{n(k)}" fill="#24405a"/>')
D += 78
a.lathe(cx, cy, [(15, 0), (14, 4)], ('#fbf6ea', ST, STd), z=D, cap='#fbf6ea')
a.lathe(cx, cy, [(10.5, 0), (10.5, 20)], (ST, mix(ST, BL, .12), STd), z=D+4)
a.around(cx, cy, 10.5, D+7, (25, 65, 105, 150), 4.4, 13, '#35536b')
a.lathe(cx, cy, [(13, 0), (13, 2.5)], ('#fbf6ea', ST, STd), z=D+23, cap='#fbf6ea')
a.dome(cx, cy, D+25.5, 12, 18, 'copper', 8, '#c8e0d4', .55, 1)
finial(cx, cy, D+42, 38, 2.8)
turret(172, 92, Z)
# front of the centre: banded piers, great arch, portal, clock gable
with a.left(100, 164):
    bands(80, 112, 7, 11); a.path(d_rect(0, 0, 80, 6), STd)
    a.path([d_rect(u, 6, 5, 107) for u in (0, 15.5, 59.5, 75)], ST)
    a.path([d_rect(u, z, 5, 2.5) for u in (0, 15.5, 59.5, 75) for z in range(13, 112, 9)], BL)
    windows([7.500, 67], 10, 5.5, 25); windows([7.5, 67], 48, 5.5, 20, False); windows([7.5, 67], 79, 5.5, 25)
    a.path(d_arch(20.5, 36, 39, 68), ST)
    a.path(d_arch(23.5, 36, 33, 62), '#35536b')
    a.path(d_arch(25, 36, 31.5, 60), '#8fbccb'); a.path('M25 -36v-44a15.700 15.700 0 0 1 9 -14l14 58z', '#bfdfe6')
    for u, h, c in ((28.2, 46, '#bfdfe6'), (36, 58, '#bfdfe6'), (44, 58, '#8fbccb'), (52, 46, '#8fbccb')):
        for k in (0, 1): a.line(f'M{u} {-36.5 - k*h/2}v{1 - h/2}', c, 6.8, stroke_dasharray='14.500 1.4', **{'class': 'lit'})
    a.line('M32 -36v-58M40 -36v-61M48 -36v-58M23.500 -52h33M23.500 -66h33M23.500 -80h33', ST, 1.5)
    a.path(d_rect(21, 0, 38, 34), BD); a.path(d_rect(21, 31, 38, 3), ST)
    a.path([d_arch(u, 0, 9.4, 24) for u in (24, 35.3, 46.6)], ST); a.path([d_arch(u + 1.2, 0, 7, 22.5) for u in (24, 35.3, 46.6)], '#24405a')
    a.path([d_arch(u + 2.5, 0, 5.700, 18) for u in (24, 35.3, 46.6)], 'rgb(234,181,67)', opacity='.8')
a.box(118, 164, 29, 44, 9, 2.5, ('#d6eaee', '#f4ead6', '#8fbccb'))
with a.left(100, 166.5, 20):
    a.path('M15 -97C15 -120 29 -118 30 -127Q40 -135 50 -127C51 -118 65 -120 65 -97z', ST)
    a.path('M18.500 -97C19 -115 32 -114 33 -124Q40 -130 47 -124C48 -114 61 -115 61.500 -97z', BL)
    a.path(d_circ(40, 110, 11), ST); a.path(d_circ(40, 110, 9.5), '#24405a'); a.path(d_circ(40, 110, 8.3), 'rgb(251,242,218)')
    a.line('M40 -110v-6M40 -110l4 1.500', INK, 1.5); a.path(d_circ(40, 110, 1.2), RED)
    a.line('M40 -117v1.500M40 -104.500v1.500M33.300 -110h1.500M45.200 -110h1.500', INK, 1)
turret(106, 158, Z, 9.5); turret(174, 158, Z, 9.5)
link(180); pavilion(230)
# ---------- life in the forecourt
items = []
for x0 in (17, 171):
    for i in range(4):
        for j in (0, 1):
            items.append(('t1' if (i + j) % 3 else 't3', x0 + 9 + i*20, 201 + j*23, .95 + .1*((i*7+j*3) % 3)))
    for i in range(9): items.append(('b1', x0 + 6 + i*8.3, 230, .7))
for x, c in ((30, GOLD), (70, '#8fbccb'), (118, RED), (186, '#fbf6ea'), (226, '#5d9484')): items.append(('cx', x, 258, .95, c))
for x, c in ((50, '#cfd6da'), (98, '#fbf6ea'), (150, GOLD), (206, RED)): items.append(('cx', x, 270, .95, c))
for y, c in ((186, '#5f93aa'), (222, GOLD)): items.append(('cy', 268, y, .95, c))
for x, y in ((30, 178), (52, 178), (74, 178), (190, 178), (212, 178)): items.append(('cx', x, y, .82, GOLD if x % 4 else '#fbf6ea'))
cols = [RED, INK, '#eab543', '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']
for i in range(34):
    x, y = random.uniform(98, 166), random.uniform(178, 244)
    items.append(('p1', x, y, random.choice((1, 1.1, .95)), random.choice(cols)))
for i in range(8): items.append(('p1', random.uniform(8, 90) + 100*(i > 3)*1.9, random.uniform(236, 244), 1, random.choice(cols)))
items += [('t2', 281, y, .9) for y in (96, 116, 136, 156, 178, 200, 222)] + [('t1', x, 280, .9) for x in (24, 46, 68, 90, 112, 134, 156, 178, 200, 222)] + [('t3', 276, 246, 1), ('t1', 268, 262, 1.1), ('t1', 252, 276, 1)] + [('t2', 3, y, .9) for y in (172, 196, 220, 244)]
for it in sorted([i for i in items if i], key=lambda t: t[1] + t[2]):
    a.put(it[0], it[1], it[2], it[3], it[4] if len(it) > 4 else None)
# flag poles with plain flags
for x, i in ((103, 1), (169, 2)):
    X, Y = a.P(x, 238)
    a.line(f'M{n(X)} {n(Y)}v-52', '#77858f', 1.6)
    a.path(f'M{n(X)} {n(Y-52)}q7 -3 11 1t10 1v11q-6 2 -10 -1t-11 -1z', RED, id=f'flag{i}'); a.path(f'M{n(X)} {n(Y-52)}q7 -3 11 1v11q-5 -3 -11 -1z', '#a34431', opacity='.35')
a.save('../sites/shenyang-railway-station.svg')
