"""A robotics laboratory; in front of it one giant articulated robot arm and two automated guided vehicles."""
import math, random
from axo import *
random.seed(8)
a = Art(oy=312); a.symbols()
O = ('#fbb987', '#f08a3c', '#b9622c')
WHITE = ('#ffffff', '#eef2f2', '#a9b9c4')
DARK = ('#4d6a84', '#24405a', '#16283c')
GLASS = ('#bfdfe6', '#6fa3bb', '#3f6d88')


def shade(mat, nx, ny, nz):
    """Tone of a facet from its normal: up is light, left is middle, right is dark."""
    t, l, r = mat
    w = [max(nz, 0) ** 2 + max(-nx, 0) * .4, max(ny, 0) ** 2, max(nx, 0) ** 2]
    step = lambda v: round(v * 4) / 4                             # few flat strips, as with a brush
    return mix(mix(t, l, step(w[1] / (w[0] + w[1] or 1))), r, step(w[2] / (sum(w) or 1)))


def at(base, yaw, u, z, k=0):
    """Screen place of (u, z) in an upright plane through base, k units towards the viewer."""
    c, s = math.cos(yaw), math.sin(yaw)
    px, py = (-s, c) if c - s > 0 else (s, -c)
    return a.P(base[0] + u * c + k * px, base[1] + u * s + k * py, base[2] + z)


def extrude(prof, mat, base, yaw, k0, k1, face=None):
    """Convex outline (u, z) in an upright plane, as a slab reaching from k0 (far) to k1 (near)."""
    c, s = math.cos(yaw), math.sin(yaw)
    px, py = (-s, c) if c - s > 0 else (s, -c)
    prof = hull(prof)
    near, far = ([at(base, yaw, u, z, k) for u, z in prof] for k in (k1, k0))
    a.path(pts(hull(near + far)), mat[2])
    mu, mz = sum(p[0] for p in prof) / len(prof), sum(p[1] for p in prof) / len(prof)
    last, run = None, []
    for i, (u0, z0) in list(enumerate(prof)) + [(None, (0, 0))]:
        col = None
        if i is not None:
            j = (i + 1) % len(prof)
            u1, z1 = prof[j]
            L = math.hypot(u1 - u0, z1 - z0) or 1
            nu, nz = (z1 - z0) / L, -(u1 - u0) / L
            if nu * ((u0 + u1) / 2 - mu) + nz * ((z0 + z1) / 2 - mz) < 0:
                nu, nz = -nu, -nz
            if nu * (c + s) + nz > .02:
                col = shade(mat, nu * c, nu * s, nz)
        if col != last and run:
            a.path(pts([near[q] for q in run] + [far[q] for q in run[::-1]]), last, stroke=last, stroke_width='.5')
            run = []
        if col:
            run = (run or [i]) + [j]
        last = col
    a.path(pts(near), face or shade(mat, px, py, 0))


def circle(u, z, r, k=28):
    return [(u + r * math.cos(math.tau * i / k), z + r * math.sin(math.tau * i / k)) for i in range(k)]


def link(p, q, r0, r1):
    """Tapered rod between two joints."""
    return circle(*p, r0) + circle(*q, r1)


def joint(p, r, base, yaw, w, mat=DARK):
    """Drum across the arm with a pale lid and bolts."""
    extrude(circle(*p, r), mat, base, yaw, -w, w)
    a.path(pts([at(base, yaw, u, z, w + .2) for u, z in circle(*p, r * .72)]), '#cfd6da')
    a.path(pts([at(base, yaw, u, z, w + .2) for u, z in circle(p[0] + .6, p[1] - .6, r * .58)]), '#8d9aa4')
    a.path([pts([at(base, yaw, u, z, w + .3) for u, z in circle(p[0] + r * .43 * math.cos(i * math.pi / 3), p[1] + r * .43 * math.sin(i * math.pi / 3), r * .08, 6)]) for i in range(6)], '#24405a')


# ---------- ground: forecourt, test floor with guide lines, street
with a.top(0, 0):
    a.add(f'<rect width="238" height="238" rx="34" fill="{mix(GROUND, SHADE, .6)}"/><rect width="236" height="236" rx="34" fill="{mix(ROAD, GROUND, .5)}"/>')
    RD = 'M24 221h174q20 0 20 -20v-120'
    a.line(RD, EDGE, 25, stroke_linecap='round'); a.line(RD, ROAD, 22, stroke_linecap='round'); a.line(RD, EDGE, 1.5, stroke_dasharray='9 7')
    a.add('<rect x="12" y="92" width="188" height="112" rx="14" fill="#c9d2d3"/><rect x="12" y="92" width="188" height="110" rx="14" fill="#dde3e1"/>')
    a.line([f'M{x} 94v106' for x in range(30, 196, 18)] + [f'M14 {y}h184' for y in range(110, 200, 18)], '#cbd4d4', .8)
    GUIDE = 'M30 186h142q14 0 14 -14v-50q0 -14 -14 -14h-20'
    a.line(GUIDE, '#fff', 7, stroke_linejoin='round'); a.line(GUIDE, '#4f8fb0', 3); a.line('M18 128q0 -24 14 -24M30 168v-22', '#fff', 3, stroke_dasharray='5 4')
BW, BD, BH = 196, 62, 84
BX, BY = 8, 8
a.cast(BX, BY, BW, BD, 70); a.cast(BX + 120, BY, 76, BD, 86)
a.cast_round(76, 142, 46, 110, 16); a.cast_round(BX + 118, BY + BD + 4, 30, 60)
a.shadows()


# ---------- the laboratory: a long glass block, a taller wing at the right, a white frame round both
def facade(w, h, f, rib, lit=True):
    """Curtain wall: floors of glass, white slab edges, fins."""
    for z in range(0, int(h), f):
        a.path(d_rect(0, z, w, f - 3.5), GLASS[1] if lit else GLASS[2])
        for u in range(0, w - rib, rib * 2):                      # two bays to a run: rooms go dark or light by night
            a.line(f'M{u + 1} -{n(z+(f-3.5)*.5)}h{min(rib * 2 - 2, w - u - 3)}', ('#8fbccb', '#9ac4d2')[(u // rib + z) % 4 // 2] if lit else ('#5f93aa', '#4d829b')[(u // rib + z) % 4 // 2], f - 6, stroke_dasharray=f'{rib*.6:g} {rib*.4:g}')
        if lit: a.line(f'M{rib*.1:g} -{n(z+f-8)}h{w-2}', '#d6eaee', 4, stroke_dasharray=f'{rib*.3:g} {rib*1.7:g}')
        a.line(f'M0 -{n(z+f-1.7)}h{w}', WHITE[1] if lit else WHITE[2], 3.5)
    a.line([f'M{u} 0v-{h}' for u in range(0, w + 1, rib)], '#fff' if lit else '#b9c9d1', 1.2)


def block(x, y, w, d, h, f=21, z=0):
    a.box(x, y, z, w, d, h, GLASS)
    with a.left(x, y + d, z): facade(w, h, f, 12)
    with a.right(x + w, y + d, z): facade(d, h, f, 11, False)


def parapet(x, y, w, d, z, o=3):
    """Overhanging roof slab with a sunk pale deck."""
    a.box(x - o, y - o, z, w + 2 * o, d + 2 * o, 6, ('#ffffff', '#ffffff', '#b3c0c9'))
    a.poly([(x + 1, y + 1, z + 6), (x + w - 1, y + 1, z + 6), (x + w - 1, y + d - 1, z + 6), (x + 1, y + d - 1, z + 6)], '#c3cdd2')
    a.poly([(x + 4, y + 4, z + 6), (x + w - 1, y + 4, z + 6), (x + w - 1, y + d - 1, z + 6), (x + 4, y + d - 1, z + 6)], '#e4e8ea')


block(BX, BY, 122, BD, BH); parapet(BX, BY, 122, BD, BH)
Z = BH + 6
for i in range(3):                                                # solar panels on racks
    for j in range(2):
        x, y = BX + 12 + i * 20, BY + 10 + j * 24
        a.poly([(x + 1, y + 1, Z), (x + 17, y + 1, Z), (x + 17, y + 18, Z), (x + 1, y + 18, Z)], '#a5b0b8')
        p = [(x, y, Z + 9), (x + 15, y, Z + 9), (x + 15, y + 16, Z + 2), (x, y + 16, Z + 2)]
        a.poly(p, '#35657f'); a.line(''.join(pts([a.P(x + 5 * k, y, Z + 9), a.P(x + 5 * k, y + 16, Z + 2)], False) for k in (1, 2)) + pts([a.P(x, y + 8, Z + 5.5), a.P(x + 15, y + 8, Z + 5.5)], False), '#8fbccb', .8)
for x, y, w, d, h in ((84, 16, 22, 16, 12), (84, 42, 14, 14, 9), (102, 44, 12, 12, 9)):
    a.box(x, y, Z, w, d, h, 'steel')
    with a.left(x, y + d, Z): a.line(f'M2 -{h/2:g}h{w-4}', '#77858f', h - 4, stroke_dasharray='1.2 1.2')
TX, TH = BX + 122, 147
block(TX, BY, 74, BD, TH); parapet(TX, BY, 74, BD, TH)
with a.left(TX, BY + BD):
    a.path(d_rect(0, 0, 5, TH), '#fff'); a.path(d_rect(69, 0, 5, TH), '#fff')
    for z in (63, 84, 105):                                       # coloured sun blades before some of the floors
        a.line(f'M{8 + z % 5 * 4} -{z + 8.5}h{62 - z % 5 * 4}', O[1], 15, stroke_dasharray='1.600 10.400'); a.line(f'M{9.600 + z % 5 * 4} -{z + 8.5}h{61 - z % 5 * 4}', O[2], 15, stroke_dasharray='.8 11.200')
    a.path(d_rect(5, 126, 64, 19), '#f6f2e9'); a.path(d_rect(5, 126, 64, 2), RED)      # a crown of service rooms
    for u in (9, 29, 49): a.line(f'M{u} -137h17', '#5f93aa', 8, stroke_dasharray='4.400 1.600')
with a.right(TX + 74, BY + BD):
    a.path(d_rect(0, 0, 5, TH), '#b3c0c9'); a.path(d_rect(5, 126, BD - 5, 19), '#aebcc4'); a.path(d_rect(5, 126, BD - 5, 2), '#a34431')
    for u in (9, 33): a.line(f'M{u} -137h19', '#4d7c96', 8, stroke_dasharray='5 2')
Z2 = TH + 6
a.lathe(TX + 25, BY + 22, [(26, 0), (26, 9)], WHITE, z=Z2, cap='#cfd6da'); a.dome(TX + 25, BY + 22, Z2 + 9, 24, 30, ('#ffffff', '#e4e8ea', '#a5b4be'), 9, '#b9c5cc', .5, 1)
a.ring(TX + 25, BY + 22, 26.2, Z2 + 3, 3, ORANGE); a.ring(TX + 25, BY + 22, 26.2, Z2 + 3, 3, O[2], 0, 58)
a.box(TX + 52, BY + 10, Z2, 12, 14, 9, 'steel'); a.box(TX + 52, BY + 34, Z2, 12, 14, 9, 'steel')
X, Y = a.P(TX + 16, BY + 54, Z2)                                  # dish and mast on the roof
a.line(f'M{n(X)} {n(Y)}v-12', '#77858f', 2.4); a.add(f'<ellipse cx="{n(X-2)}" cy="{n(Y-18)}" rx="10" ry="12" fill="#a5b0b8" transform="rotate(-28 {n(X-2)} {n(Y-18)})"/><ellipse cx="{n(X-4)}" cy="{n(Y-19)}" rx="8" ry="11" fill="#fff" transform="rotate(-28 {n(X-4)} {n(Y-19)})"/>')
a.line(f'M{n(X-4)} {n(Y-19)}l-10 -5', '#77858f', 1.2); a.add(f'<circle cx="{n(X-14)}" cy="{n(Y-24)}" r="1.800" fill="{RED}"/>')
X, Y = a.P(TX + 62, BY + 30, Z2 + 6); a.line(f'M{n(X)} {n(Y)}v-34', '#77858f', 1.6); a.add(f'<circle cx="{n(X)}" cy="{n(Y-35)}" r="2.200" fill="{RED}"/>')
# ground floor: a lit hall with small robots behind the glass, entrance canopy under the wing
with a.left(BX, BY + BD):
    a.path(d_rect(0, 0, 122, 34), '#24405a'); a.path(d_rect(3, 2, 116, 30), '#f4d384'); a.path(d_rect(3, 2, 116, 10), '#eab543')
    for u in (14, 42, 70, 98):
        a.line(f'M{u} -3v-9l5 -11l9 3v6', '#b9622c', 4.2, stroke_linejoin='round'); a.path(d_rect(u - 4, 2, 8, 4), INK); a.path(d_rect(u + 8, 2, 10, 5), '#5f93aa')
    a.line([f'M{u} -2v-30' for u in range(3, 121, 11)], '#fff', 1.2); a.line('M0 -34h122', '#fff', 4)
with a.left(TX, BY + BD):
    a.path(d_rect(22, 0, 44, 34), '#24405a'); a.path([d_rect(u, 0, 9, 27) for u in (25, 35, 45, 55)], '#f4d384'); a.path([d_rect(u, 0, 9, 12) for u in (25, 35, 45, 55)], '#eab543'); a.line('M44 0v-27', '#fff', 1.5)
a.box(TX + 18, BY + BD, 34, 46, 16, 4, ('#ffffff', '#d8432e', '#a34431'))
for u in (30, 60): a.line(pts([a.P(TX + u, BY + BD + 14), a.P(TX + u, BY + BD + 14, 34)], False), '#fff', 2)
# glass rotunda in the corner between the two blocks: floors, fins, an orange crown, planted deck
RX, RY, RH = TX - 4, BY + BD + 4, 112
a.lathe(RX, RY, [(30, 0), (30, RH)], GLASS, cap='#cfd6da')
cx, cy = a.P(RX, RY)
arc = lambda z, v0, v1: pts([(cx + 30 * math.cos(math.radians(v)), cy - z + 15 * math.sin(math.radians(v))) for v in range(v0, v1 + 1, 5)], False)
for z in range(26, RH - 8, 17):
    for v, c in ((28, '#5f93aa'), (58, '#5f93aa'), (88, '#8fbccb'), (118, '#9ac4d2'), (146, '#8fbccb')):
        q = [(cx + 30 * math.cos(math.radians(v + d)), cy - z + 15 * math.sin(math.radians(v + d))) for d in ((-8, 6) if abs(v - 88) > 50 else (-10, 0, 10))]
        a.line(''.join(f'M{n(X)} {n(Y-2)}v-12' for X, Y in q), c, 4.6 * math.sin(math.radians(v)) + .3, stroke_dasharray='12 9')
for z in range(17, RH, 17): a.ring(RX, RY, 30.6, z, 3, WHITE[1]); a.ring(RX, RY, 30.6, z, 3, '#b9c9d1', 0, 58)
a.ring(RX, RY, 30.5, 0, 15, '#24405a'); a.line(''.join(f'M{n(cx + 30.5 * math.cos(v / 20))} {n(cy - 1 + 15.2 * math.sin(v / 20))}v-12' for v in range(12, 52, 5)), '#f4d384', 4.4)
a.lathe(RX, RY, [(33, 0), (33, 5)], ('#ffffff', '#f08a3c', '#b9622c'), z=RH, cap='#ffffff'); a.ell(RX, RY, 27, '#8fb98a', z=RH + 5); a.ell(RX, RY, 14, '#cfd6da', z=RH + 5)
for v in (30, 100, 160, 215, 280, 340): a.put('b1', RX + 14 * math.cos(math.radians(v)), RY + 14 * math.sin(math.radians(v)), .9, z=RH + 5)
items = [('t1', BX + 6 + 19 * i, BY + BD + 8, .9) for i in range(5)] + [('b1', BX + 15 + 19 * i, BY + BD + 9, .9) for i in range(5)]
items += [('t2', 214, 12 + 17 * i, 1) for i in range(4)] + [('t1', 228, 20 + 18 * i, 1) for i in range(3)]
for it in sorted(items, key=lambda t: t[1] + t[2]): a.put(*it)
for i, y in enumerate((92, 108, 124, 140)): a.put(('t1', 't2', 't1', 't3')[i], 6, y)
# ---------- the arm on its plinth
AX, AY, YAW = 76, 142, .1
base = (AX, AY, 0)
cx, cy = a.P(AX, AY)
a.ell(AX, AY, 66, '#b9c4c8'); a.ell(AX, AY, 64, GOLD); a.ell(AX, AY, 57, '#e4e8ea')
a.add(f'<ellipse cx="{n(cx)}" cy="{n(cy)}" rx="60.500" ry="30.200" fill="none" stroke="{INK}" stroke-width="4.600" stroke-dasharray="9 9"/>')
a.lathe(AX, AY, [(50, 0), (50, 8)], WHITE, cap='#ffffff'); a.lathe(AX, AY, [(45, 8), (45, 12)], ('#a5cbe0', '#4f8fb0', '#35657f'), cap='#eef2f2')
a.lathe(AX, AY, [(38, 12), (35, 30)], DARK, cap='#4d6a84')
a.around(AX, AY, 37, 16, range(20, 165, 18), 5, 6, '#8fbccb', False)
a.lathe(AX, AY, [(36, 30), (36, 42)], O, cap=O[0]); a.ring(AX, AY, 36, 34, 3, '#fff'); a.lathe(AX, AY, [(32, 42), (29, 62), (22, 74)], O, cap=O[0])
SH, EL, WR = (0, 84), (-48, 258), (96, 316)
seen = lambda ps, k: pts([at(base, YAW, u, z, k) for u, z in ps])


def inset(p, q, r0, r1, k):
    """Sunk panel along a link."""
    a.path(seen(hull(link(p, q, r0, r1)), k), O[2]); a.path(seen(hull(link((p[0] + 1.2, p[1] - 1.2), (q[0] + 1.2, q[1] - 1.2), r0 - 2.2, r1 - 2.2)), k), '#cf7432')


def hose(ps, k):
    """Cable run over the arm: one curve, its two middle points pulling."""
    q = [at(base, YAW, u, z, k) for u, z in ps]
    d = f'M{n(q[0][0])} {n(q[0][1])}C' + ' '.join(f'{n(x)} {n(y)}' for x, y in q[1:])
    a.line(d, NAVY, 5, stroke_linecap='round'); a.line(d, '#77858f', 2, stroke_dasharray='2 2.500')


a.add('<g id="arm">')
extrude(link((14, 96), (-16, 236), 8, 6), ('#e4e8ea', '#cfd6da', '#77858f'), base, YAW, -15, -9)
extrude(link(SH, EL, 30, 22), O, base, YAW, -9, 9)
inset((-7, 122), (-39, 232), 14, 9, 9.2)
joint(SH, 33, base, YAW, 14)
hose([(28, 104), (44, 156), (-18, 172), (-16, 224)], 8)
joint(EL, 27, base, YAW, 14)
ALONG = lambda t, k=0: (EL[0] + 6 + (WR[0] - EL[0] - 6) * t - .38 * k, EL[1] + 22 + (WR[1] - EL[1] - 22) * t + .93 * k)   # place on the forearm
extrude(link(ALONG(.02), ALONG(.25), 19, 17), O, base, YAW, -12, 12)
extrude(link(ALONG(.16), WR, 19, 12), O, base, YAW, -8, 8)
inset(ALONG(.42), ALONG(.76), 10, 7, 8.2)
for t, r in ((.32, 17.5), (.9, 12.8)): a.path(seen([ALONG(t, r), ALONG(t + .05, r - .5), ALONG(t + .05, -r + .5), ALONG(t, -r)], 8.3), '#fff')
joint(ALONG(.04), 15, base, YAW, 14, ('#f6b27d', '#d8432e', '#a34431'))
hose([ALONG(.12, 19), ALONG(.35, 50), ALONG(.7, 28), ALONG(.92, 10)], 4)
D = WR[1] - 276
H = lambda ps: [(u + 4, z + D) for u, z in ps]
STEEL = ('#cfd6da', '#a5b0b8', '#77858f')
extrude(link(WR, (102, 246 + D), 11, 10), O, base, YAW, -7, 7); joint(WR, 14, base, YAW, 10)
extrude(H([(86, 244), (112, 244), (110, 234), (88, 234)]), DARK, base, YAW, -9, 9)
extrude(H([(78, 236), (120, 236), (120, 229), (78, 229)]), STEEL, base, YAW, -9, 9)
extrude(H([(78, 231), (85, 231), (85, 202), (81, 202)]), STEEL, base, YAW, -6, 6)
extrude(H([(86, 225), (112, 225), (112, 199), (86, 199)]), ('#f4d384', '#eab543', '#b98732'), base, YAW, -13, 13)   # the piece it carries
a.path(seen(H([(96, 225), (102, 225), (102, 199), (96, 199)]), 13.1), '#fff'); a.path(seen(H([(89, 205), (93, 205), (93, 202), (89, 202)]), 13.1), INK)
extrude(H([(113, 231), (120, 231), (117, 202), (113, 202)]), STEEL, base, YAW, -6, 6)
a.add('</g>')


# ---------- guided vehicles: low white shuttles with a bumper, a lamp and a load
def agv(x, y, along, load):
    w, d = (46, 30) if along else (30, 46)
    a.poly([(x + 3, y + 3, 0), (x + w + 14, y + 5, 0), (x + w + 14, y + d + 4, 0), (x + 3, y + d + 3, 0)], INK, opacity='.18')
    a.box(x + 2, y + 2, 0, w - 4, d - 4, 4, DARK); a.box(x, y, 3, w, d, 11, WHITE)
    with a.left(x, y + d, 3):
        a.path(d_rect(0, 0, w, 4), ORANGE); a.line(f'M4 -7.500h{w-8}', '#4f8fb0', 2)
        if not along: a.path([d_rect(3, 5, 5, 4), d_rect(w - 8, 5, 5, 4)], '#f4d384')
    with a.right(x + w, y + d, 3):
        a.path(d_rect(0, 0, d, 4), '#b9622c'); a.line(f'M4 -7.500h{d-8}', '#35657f', 2)
        if along: a.path([d_rect(3, 5, 5, 4), d_rect(d - 8, 5, 5, 4)], '#f4d384')
    a.ell(x + w - 6, y + d - 6, 5, '#8d9aa4', z=14); a.lathe(x + w - 6, y + d - 6, [(4, 0), (4, 4)], DARK, z=14, cap='#4d6a84')
    load(x, y)


def rack(x, y):
    """Two shelves of boxes."""
    cols = ['red', 'gold', 'sky', 'green', 'copper', 'orange']
    for k, z in enumerate((14, 34)):
        a.box(x + 3, y + 3, z, 32, 22, 2, 'steel')
        for i in range(3):
            for j in range(2): a.box(x + 5 + i * 10, y + 4 + j * 10, z + 2, 8.5, 8.5, 9 + (i + j + k) % 2 * 3, cols[(i * 2 + j + k * 3) % 6])
    a.line(''.join(pts([a.P(*p, 14), a.P(*p, 50)], False) for p in ((x + 3, y + 25), (x + 35, y + 25), (x + 35, y + 3))), '#24405a', 1.8)
    a.box(x + 3, y + 3, 49, 32, 22, 2, ('#ffffff', '#f08a3c', '#b9622c'))


def crates(x, y):
    """A pallet of crates and one gear wheel on top."""
    a.box(x + 3, y + 4, 14, 24, 28, 3, ('#d9b98a', '#b98f5e', '#8f6a43')); a.box(x + 5, y + 6, 17, 20, 24, 14, ('#f4ead6', '#d8c7a3', '#b39b70'))
    with a.left(x + 5, y + 30, 17): a.line('M0 -7h20', '#c4583f', 2)
    with a.right(x + 25, y + 30, 17): a.line('M0 -7h24', '#8a392a', 2)
    a.box(x + 8, y + 9, 31, 14, 14, 11, ('#8cc3d6', '#4f8fb0', '#35657f'))


agv(172, 112, False, crates)
agv(22, 170, True, rack)
for x, y in ((100, 180), (134, 180)):                             # planters and a bench between them
    a.box(x, y, 0, 22, 10, 5, WHITE); a.poly([(x + 1.5, y + 1.5, 5), (x + 20.5, y + 1.5, 5), (x + 20.5, y + 8.5, 5), (x + 1.5, y + 8.5, 5)], '#6f9e73')
    for u in (4, 11, 18): a.put('b1', x + u, y + 6, .8, z=5)

# ---------- life
cl = ['#fff', '#fff', INK, RED, '#4f8fb0', GOLD, '#5d9484']
items = [('cx', 44, 215, .95, '#fbf6ea'), ('cx', 112, 227, .95, RED), ('cx', 168, 215, .95, '#5f93aa'), ('cx', 76, 227, .9, GOLD), ('cy', 212, 190, .95, GOLD), ('cy', 224, 150, .95, '#fbf6ea'), ('cy', 212, 118, .95, '#5d9484')]
items += [('t1' if i % 3 else 't3', 16 + 19.5 * i, 234, .95) for i in range(10)] + [('t2', 234, 100 + 17 * i, .95) for i in range(7)]
items += [('t1', 208, 229, 1), ('t1', 219, 233, 1.05), ('t3', 230, 219, 1), ('t1', 8, 208, 1)]
items += [('b1', 18 + 11 * i, 206, .85) for i in range(16)]
spots = [(random.uniform(112, 160), random.choice((102, 106, 110))) for _ in range(7)] + [(random.uniform(74, 194), random.uniform(190, 202)) for _ in range(9)]
spots += [(120, 166), (126, 163), (123, 171), (131, 169), (152, 140), (156, 146), (146, 118), (150, 124), (88, 196), (160, 170), (70, 200)]
items += [('p1', x, y, 1.1, random.choice(cl)) for x, y in spots]
for it in sorted(items, key=lambda t: t[1] + t[2]): a.put(*it[:4], it[4] if len(it) > 4 else None)
print('arm turns about', a.P(*base[:2], SH[1]))
a.save('../sites/siasun.svg')
