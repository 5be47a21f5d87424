"""forum-66.py - a sweeping mall under a ribbon of glass; behind it one tall rounded tower that closes in a glass bud."""
import math, random
import axo
from axo import *
random.seed(11)
a = Art(oy=262); a.symbols()
def pts(ps, close=True):
    """Path in relative steps, a good deal shorter than absolute ones."""
    r = [(round(x, 1), round(y, 1)) for x, y in ps]
    d = ''.join(f' {n(x1 - x0)} {n(y1 - y0)}' for (x0, y0), (x1, y1) in zip(r, r[1:]))
    return f'M{n(r[0][0])} {n(r[0][1])}l' + d.replace(' 0.', ' .').replace('-0.', '-.').replace(' -', '-').strip() + ('z' if close else '')
axo.pts = pts                           # the kit's walls and boxes are written the short way too
def poly(p3, fill): a.path(pts([a.P(*p) for p in p3]), fill)
def bez(p0, p1, p2, p3, k=28):
    out = []
    for i in range(k + 1):
        t = i / k; u = 1 - t
        out.append(tuple(u**3*p0[j] + 3*u*u*t*p1[j] + 3*u*t*t*p2[j] + t**3*p3[j] for j in (0, 1)))
    return out
def lerp(A, B, t): return [(p[0] + (q[0]-p[0])*t, p[1] + (q[1]-p[1])*t) for p, q in zip(A, B)]
# ---------- ground
with a.top(0, 0):
    a.add(f'<rect x="2" y="2" width="284" height="284" rx="40" fill="{mix(GROUND, SHADE, .55)}"/><rect x="2" y="2" width="282" height="282" rx="40" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
    RD = 'M26 264h212q26 0 26 -26v-120'
    a.line(RD, EDGE, 31, stroke_linecap='round'); a.line(RD, ROAD, 28, stroke_linecap='round'); a.line(RD, EDGE, 1.5, stroke_dasharray='9 7')
    a.add('<path d="M150 244q60 -4 88 -36v26q0 10 -10 10z" fill="#6f9e73"/><path d="M154 242q58 -6 82 -32v22q0 8 -8 8z" fill="#8fb98a"/><path d="M14 214q10 22 34 30h-24q-10 0 -10 -10z" fill="#8fb98a"/>')
OUT = bez((8, 168), (62, 268), (214, 258), (258, 100), 32)
INN = bez((44, 106), (96, 172), (170, 170), (206, 74), 32)
def cap(p, q, out=.62, k=7, stop=180):
    """Rounded end of the mall from plan point p to q; it bulges to the right of the way from p to q."""
    m, r = ((p[0]+q[0])/2, (p[1]+q[1])/2), ((p[0]-q[0])/2, (p[1]-q[1])/2)
    t = [math.radians(stop*i/k) for i in range(1, k)]
    return [(m[0] + r[0]*math.cos(v) + r[1]*out*math.sin(v), m[1] + r[1]*math.cos(v) - r[0]*out*math.sin(v)) for v in t]
def loop(o, i): return o + cap(o[-1], i[-1]) + i[::-1] + cap(i[0], o[0])      # outline with both ends rounded
def front(o, i): return o + cap(o[-1], i[-1], stop=66, k=4)                   # the part of it that the viewer sees
for k, c in ((1.14, mix(GROUND, SHADE, .5)), (1.11, PAPER)):
    poly([(x, y, 0) for x, y in lerp(INN, OUT, k + .12)] + [(x, y, 0) for x, y in INN[::-1]], c)
# paving rays
a.line(''.join(pts([a.P(*p), a.P(*q)], False) for p, q in list(zip(OUT, lerp(INN, OUT, 1.24)))[1::1]), SHADE, .9)
# ---------- shadows
sh = [a.P(x, y) for x, y in lerp(INN, OUT, 1)[16:]] + [a.P(x, y) for x, y in INN]
a.hold.append(pts(hull([a.P(*p) for p in OUT[18:]] + [(X + a.SX*54, Y + a.SY*54) for X, Y in (a.P(*p) for p in OUT[18:])])))
a.cast_round(130, 60, 44, 150, 30)
a.shadows()
# trees behind
poly([(x, y, 0) for x, y in ((84, 96), (120, 140), (176, 136), (196, 84), (150, 70), (100, 74))], '#6f9e73'); poly([(x, y, 0) for x, y in ((84, 95), (120, 138), (176, 134), (195, 84), (150, 70), (100, 74))], '#8fb98a')
with a.top(0, 0): a.add('<path d="M212 16h52q14 0 14 14v58l-16 6q-10 -44 -50 -78z" fill="#8fb98a"/><path d="M14 70v-40q0 -18 18 -18h46q-40 20 -64 58z" fill="#8fb98a"/>')
for x, y, i, s in ((24, 24, 't1', 1), (40, 20, 't3', 1), (20, 42, 't1', 1.1), (56, 18, 't1', .9), (36, 36, 't1', 1), (96, 84, 't1', 1), (104, 100, 't2', 1), (118, 112, 't1', .95), (92, 94, 't1', .9), (226, 26, 't1', 1), (244, 22, 't1', 1.1), (262, 26, 't3', 1), (238, 40, 't2', 1), (256, 44, 't1', 1), (272, 44, 't1', 1), (252, 62, 't1', 1), (270, 64, 't3', 1), (264, 80, 't1', 1), (274, 92, 't1', .9)): a.put(i, x, y, s)
for x, y, i, s in ((6, 150, 't2', 1), (18, 128, 't1', 1.1), (30, 104, 't1', 1), (44, 84, 't3', 1), (58, 62, 't1', 1.1),  (62, 40, 't1', 1)):
    a.put(i, x, y, s)
# ---------- the tower: rounded plan, glass toned facet by facet, two shells, crown cut on the slant
cx, cy = 130, 60
def plan(w, k=2.6, N=48, dx=0, dy=0):
    out = []
    for i in range(N):
        v = 2*math.pi*i/N
        c, s = math.cos(v), math.sin(v)
        q = (abs(c)**k + abs(s)**k) ** (-1/k)
        out.append((cx + dx + w*q*c, cy + dy + w*q*s))
    return out
TONES = ['#e3f0f1', '#c9e3e9', '#b3d6df', '#9fc8d5', '#8fbccb', '#78a9bd', '#5f93aa', '#4d8099', '#3d6d87', '#325f79']
def tone(i, N):       # brightest on the facet at 138 degrees (90 = front, 180 = left edge), turning away again at the edge
    v = math.degrees(2*math.pi*(i+.5)/N + math.pi/4) % 360
    f = abs(v - 138) / (138 if v < 138 else 62)
    return TONES[min(9, round(f * (9.4 if v < 138 else 4)))]
def vis(N): return sorted((i for i in range(N) if (2*math.pi*(i+.5)/N) <= math.pi/2 + .76 or (2*math.pi*(i+.5)/N) > 2*math.pi - .76), key=lambda i: -((i + N//4) % N))
def skin(prof, N=48):
    """Glass skin through (width, height) rings: facets toned by the way they face, floor lines, fins."""
    R = [[a.P(x, y, z) for x, y in plan(w, N=N)] for w, z in prof]
    a.path(pts(hull([p for r in R for p in r])), '#5f93aa')
    ids = vis(N)
    for i in ids:
        j = (i + 1) % N
        a.path(pts([r[i] for r in R] + [r[j] for r in R[::-1]]), tone(i, N), stroke=tone(i, N), stroke_width='.5')
    a.line(''.join(pts([r[i] for r in R], False) for i in ids[::2]), '#fbf6ea', .8, opacity='.75')
    return R, ids
def floors(w0, z0, w1, z1, step=6.5, fair=8):
    """Floor lines from ring to ring, every eighth one fair."""
    N, d = 48, []
    for k in range(1, int((z1 - z0) / step) + 1):
        z = z0 + k*step; P = [a.P(x, y, z) for x, y in plan(w0 + (w1 - w0)*(z - z0)/(z1 - z0))]
        d.append(pts([P[i] for i in vis(N)[1:-1:2]], False))
    a.line(d, '#2f5874', 2.2, opacity='.3'); a.line(d[fair-1::fair], '#fbf6ea', 1.5)
def panes(sets, w0, z0, w1, z1, step=6.5, share=.42):
    """Rooms behind the glass, scattered over the floors in a dozen small sets."""
    N = 48
    ids = vis(N)[1::2]
    for k in range(1, int((z1 - z0) / step)):
        z = z0 + (k + .15)*step; P = [a.P(x, y, z) for x, y in plan(w0 + (w1 - w0)*(z - z0)/(z1 - z0))]
        for i in ids[:-1]:
            (X0, Y0), (X1, Y1) = P[(i + 1) % N], P[(i - 1) % N]
            if random.random() < share and X1 - X0 > 3:
                c = TONES[max(0, TONES.index(tone(i, N)) - 1 + 2*(random.random() < .5))] if tone(i, N) in ('#8fbccb', '#5f93aa') else '#bfdfe6' if (X0 + X1)/2 < 362 else '#8fbccb' if (X0 + X1)/2 < 396 else '#5f93aa'
                c = c if c[1:3] in ('8f', '5f', 'bf', '4d', '78') else '#8fbccb'
                sets.setdefault((c, round((X1 - X0) / 3), random.randrange(4)), []).append(f'M{n((X0+X1)/2)} {n((Y0+Y1)/2)}v-4')
W, TOP = 35, 264
swell = lambda z: W*(.94 + .1*math.sin(math.pi*min(1, z/210)))*max(0, 1 - max(0, (z - 100)/(TOP + 26 - 100))**2.7)**.62      # full in the middle, rounded at the head
PROF = [(swell(z), z) for z in (0, 60, 110, 150, 182, 208, 228, 244, 255, TOP)]
R, ids = skin(PROF)
lit = {}
for (w, z), (w2, z2) in zip(PROF, PROF[1:]):
    step = (z2 - z)/round((z2 - z)/6.5)
    floors(w, z, w2, z2, step, 99); panes(lit, w, z, w2, z2, step, .46)
for (c, w, _), d in lit.items(): a.line(d, c, w*3 - 2, stroke_dasharray='4 9')
for r in (R[1], R[2], R[4]): a.line(pts([r[i] for i in ids[1:-1]], False), '#fbf6ea', 1.6)                                # a fair line every eighth floor
def slab(w, z, h, cols):
    """A thin rim: edge in three tones, pale top."""
    B, T = ([a.P(x, y, zz) for x, y in plan(w, N=48)] for zz in (z, z + h))
    v = vis(48)
    a.path(pts(hull(B + T)), cols[1]); a.path(pts([B[i] for i in v[-9:]] + [T[i] for i in v[-9:][::-1]]), cols[2]); a.path(pts(hull(T)), cols[0])
def stripe(i, w0, col): a.path(pts([(r[i][0] - w0*(1 - .05*k), r[i][1]) for k, r in enumerate(R)] + [(r[i][0] + w0*(1 - .05*k), r[i][1]) for k, r in list(enumerate(R))[::-1]]), col)
for i, w0, col in ((10, 3.6, '#24405a'), (10, 1.2, '#eab543'), (2, 2.8, '#24405a'), (2, .9, '#8fbccb')): stripe(i, w0, col)
# the head: a white collar, a gold lantern, a small glass cap with a needle
slab(swell(TOP) + 2, TOP - 2, 4, ('#fbf6ea', '#ffffff', '#a5b0b8'))
slab(swell(TOP) - 2, TOP + 2, 9, ('#eab543', '#eab543', '#b98732'))
v = vis(48); B = [a.P(x, y, TOP + 3) for x, y in plan(swell(TOP) - 1.8)]
for k in range(2, len(v) - 1, 3): a.line(f'M{n(B[v[k]][0])} {n(B[v[k]][1])}v-7', '#a3742a', 3, stroke_dasharray='7 9')
slab(swell(TOP), TOP + 11, 3, ('#ffffff', '#ffffff', '#a5b0b8'))
skin([((swell(TOP) - 2)*(1 - t*t)**.5, TOP + 14 + 11*t) for t in (0, .4, .75, .93, 1)])
X, Y = a.P(cx, cy, TOP + 24)
a.path(f'M{n(X-1.600)} {n(Y+2)}l1.600 -34l1.600 34z', '#cfd6da'); a.path(f'M{n(X)} {n(Y+2)}v-34l1.600 34z', '#77858f')
# ---------- the mall: three sweeping tiers
def tier(o, i, z0, z1, roof, mat, fins=True, mull=1):
    a.wall(o, z0, z1, mat)
    poly([(x, y, z1) for x, y in o] + [(x, y, z1) for x, y in i[::-1]], roof)
GL = ('#bfdfe6', '#8fbccb', '#3f6d88')
def fins(o, z0, z1, c='#fbf6ea', w=1.1, wave=True):
    if wave:
        d = ''
        for s in (0, 1):
            for i in range(s, len(o) - 1, 1):
                p, q = a.P(*o[i], z0 if (i + s) % 2 else z1), a.P(*o[i+1], z1 if (i + s) % 2 else z0)
                m = ((p[0]+q[0])/2, (p[1]+q[1])/2)
                d += f'M{n(p[0])} {n(p[1])}Q{n(p[0])} {n(m[1])} {n(m[0])} {n(m[1])}T{n(q[0])} {n(q[1])}'
        a.line(d, c, w)
    else: a.line(''.join(pts([a.P(*p, z0), a.P(*p, z1)], False) for p in o), c, w)
def rooms(o, z, h):
    """Panes between the fins of a curved wall, in small sets that can be lit by themselves."""
    sets = {}
    for k, (p, q) in enumerate(zip(o, o[1:])):
        (X0, Y0), (X1, Y1) = a.P(*p, z), a.P(*q, z)
        c = '#bfdfe6' if X1 < 230 else '#8fbccb' if X1 < 330 else '#6b9cb4' if X1 < 400 else '#5f93aa'
        if X1 - X0 > 3: sets.setdefault((c, k // 2 % 6, round((X1 - X0)/2)), []).append(f'M{n((X0+X1)/2)} {n((Y0+Y1)/2)}v{-h}')
    for (c, _, w), d in sets.items(): a.line(d, c, w*2 - 2, stroke_dasharray=f'{h*.6:.1f} .9 {h}')
at = lambda t: front(lerp(INN, OUT, t), lerp(INN, OUT, .04))
ground = lambda t, z, c, inner=.02: poly([(x, y, z) for x, y in loop(lerp(INN, OUT, t), lerp(INN, OUT, inner))], c)
t0 = at(1)
a.wall(t0, 0, 13, ('#f4d384', '#eab543', '#8a6a3a'))          # shop fronts, lit
for k in range(1, len(t0) - 4, 3):                              # every third front has blue blinds
    (X0, Y0), (X1, Y1) = a.P(*t0[k]), a.P(*t0[k+1]); a.line(f'M{n((X0+X1)/2)} {n((Y0+Y1)/2 - 3)}v-8', '#8fbccb' if X1 < 360 else '#5f93aa', max(1, X1 - X0 - 2), stroke_dasharray='8 9')
fins(t0, 0, 13, '#24405a', 1.1, False)
a.strip(t0, 0, 2, '#b9ad97')
WH = ('#ffffff', '#ffffff', '#b9c3c9')
a.wall(at(1.05), 12, 16, WH); ground(1.05, 16, '#ffffff', .3)
t1 = at(.97)
a.wall(t1, 16, 34, GL, 6); rooms(t1, 17, 16); fins(t1, 16, 34); fins(t1, 16, 34, '#ffffff', .8, False)
a.wall(at(1), 33, 38, WH); ground(1, 38, '#f6f4ee', .3)
for t, c in ((.985, '#8fb98a'), (.93, '#6f9e73')): poly([(x, y, 38) for x, y in lerp(INN, OUT, t)] + [(x, y, 38) for x, y in lerp(INN, OUT, .86)[::-1]], c)
t2 = at(.82)
a.wall(t2, 38, 50, GL, 6); rooms(t2, 39, 10); fins(t2, 38, 50, '#fbf6ea', .9, False)
a.wall(at(.87), 49, 53, WH); ground(.87, 53, '#ffffff'); ground(.83, 53, '#e4e8ea', .06)
# glass ribbon roof: a raised barrel following the sweep, swelling in the middle
N = len(OUT)
def rib(f): return [(lerp(INN, OUT, .43 + f*(.1 + .16*math.sin(math.pi*i/(N-1))))[i]) for i in range(N)]
def hgt(f): return [53 + (4 + 9*math.sin(math.pi*i/(N-1))) * math.cos(f*math.pi/2) for i in range(N)]
lv = [1, .72, .4, .05, -.35, -.7, -1]
cols = ['#5f93aa', '#8fbccb', '#bfdfe6', '#eef6f5', '#bfdfe6', '#8fbccb']
a.hold.append(pts([a.P(x, y, 53) for x, y in rib(1)] + [(X+7, Y+5) for X, Y in (a.P(x, y, 53) for x, y in rib(1)[::-1])])); a.shadows()
for f0, f1, c in list(zip(lv, lv[1:], cols))[::-1]:
    A, B, ha, hb = rib(f0), rib(f1), hgt(f0), hgt(f1)
    a.path(pts([a.P(*p, z) for p, z in zip(A, ha)] + [a.P(*p, z) for p, z in list(zip(B, hb))[::-1]]), c)
d = ''
for i in range(0, N):
    d += pts([a.P(*rib(f)[i], hgt(f)[i]) for f in lv], False)
a.line(d, '#ffffff', 1)
for f in (.72, .05, -.7): a.line(pts([a.P(*p, z) for p, z in zip(rib(f), hgt(f))], False), '#ffffff', .8)
for f in (1, -1): a.line(pts([a.P(*p, z) for p, z in zip(rib(f), hgt(f))], False), '#fbf6ea', 2.4)
# roof plant, garden beds
for i in (4, 8, 24, 28):
    x, y = lerp(INN, OUT, .14)[i]; a.box(x-6, y-5, 53, 12, 10, 6, ('#cfd6da', '#a5b0b8', '#77858f'))
for i in range(2, 31, 1):
    x, y = lerp(INN, OUT, .905)[i]; a.put('b1' if i % 3 else 't1', x, y, .62 if i % 3 else .55, z=38)
# entrance: tall glass prow in the middle of the sweep with a canopy
e0 = [lerp(INN, OUT, 1.07)[i] for i in (14, 15, 16, 17, 18, 19, 20)]
a.wall(e0, 0, 32, ('#eef6f5', '#a6cfda', '#5f93aa'), 6); fins(e0, 0, 32, '#fbf6ea', 1.1, False)
for z in (11, 21): a.line(pts([a.P(*p, z) for p in e0], False), '#fbf6ea', 1.1)
ei = [lerp(INN, OUT, .95)[i] for i in (14, 15, 16, 17, 18, 19, 20)]
eo = [lerp(INN, OUT, 1.13)[i] for i in (13, 14, 15, 16, 17, 18, 19, 20, 21)]
a.strip(e0[1:-1], 0, 9, '#eab543', opacity='.7'); a.line(''.join(pts([a.P(*p, 0), a.P(*p, 9)], False) for p in e0), INK, 1)
a.wall(eo, 32, 36, ('#ffffff', '#ffffff', '#b9c3c9')); poly([(x, y, 36) for x, y in eo] + [(x, y, 36) for x, y in ei[::-1]], '#fbf6ea')
for i, c in ((13, RED), (21, RED), (10, GOLD), (24, GOLD)):       # banners on masts
    X, Y = a.P(*lerp(INN, OUT, 1.13)[i]); a.line(f'M{n(X)} {n(Y)}v-30', '#77858f', 1.2); a.path(f'M{n(X)} {n(Y-30)}l6 3v16l-6 -3z', c)
for i in (5, 7, 26, 28, 30):      # parasols
    X, Y = a.P(*lerp(INN, OUT, 1.1)[i]); c = (RED, '#fbf6ea', GOLD)[i % 3]
    a.line(f'M{n(X)} {n(Y)}v-8', '#77858f', 1); a.path(f'M{n(X-6)} {n(Y-7)}q0 -5 6 -6q6 1 6 6q-6 3.500 -12 0z', c); a.path(f'M{n(X)} {n(Y-13)}q6 1 6 6q-3 1.700 -6 1.700z', INK, opacity='.22')
# ---------- life
items = []
cl = [RED, INK, '#eab543', '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']
for i in range(46):
    k = random.randint(3, 30); f = random.uniform(1.07, 1.17); x, y = lerp(INN, OUT, f)[k]; items.append(('p1', x, y, 1, random.choice(cl)))
for i in [k for k in range(1, 33, 2) if not 12 < k < 22]:
    x, y = lerp(INN, OUT, 1.2)[i]; items.append(('t1' if i % 4 == 1 else 't2', x, y, .95))
for x, y, i, c in ((34, 258, 'cx', GOLD), (70, 258, 'cx', '#fbf6ea'), (122, 258, 'cx', RED), (176, 258, 'cx', '#8fbccb'), (52, 271, 'cx', '#5f93aa'), (96, 271, 'cx', '#cfd6da'), (148, 271, 'cx', GOLD), (214, 271, 'cx', '#5d9484'), (258, 222, 'cy', RED), (270, 190, 'cy', '#fbf6ea'), (258, 160, 'cy', GOLD), (270, 138, 'cy', '#5f93aa')):
    items.append((i, x, y, .92, c))
items += [(('t1', 't3', 't1', 't2')[k % 4], x, y, 1) for k, (x, y) in enumerate(((206, 232), (220, 222), (234, 210), (231, 230), (216, 238), (200, 241), (20, 232), (28, 240), (17, 220), (40, 243)))]
items += [('t1', x, 281, .95) for x in range(30, 250, 22)] + [('t2', 281, y, .95) for y in range(120, 244, 20)] + [('t1', 272, 262, 1.1), ('t3', 258, 277, 1)]
for it in sorted(items, key=lambda t: t[1] + t[2]): a.put(*it[:4], it[4] if len(it) > 4 else None)
a.save('../sites/forum-66.svg')
