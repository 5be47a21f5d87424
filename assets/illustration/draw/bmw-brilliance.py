"""An assembly hall cut open like a doll's house: car bodies on a line, two orange robots, finished cars and charging posts."""
import math, random
from axo import *
random.seed(5)
a = Art(oy=312); a.symbols()
WALL = ('#ffffff', '#eef2f2', '#a9b9c4')
BODY = {'red': ('#e8745f', '#d8432e', '#a34431'), 'blue': ('#8cc3d6', '#4f8fb0', '#35657f'), 'white': ('#ffffff', '#f3efe6', '#b9c3cb'),
        'gold': ('#f4d384', '#eab543', '#b98732'), 'ink': ('#5c7a94', '#2f4f6c', '#1d3248'), 'green': ('#a5cbbd', '#5d9484', '#41705f'),
        'raw': ('#e3edf0', '#b9ccd4', '#8099a6')}
DARK = ('#4d6a84', '#24405a', '#16283c')
FLOOR = '#dfe6e6'


def shade(mat, nx, ny, nz):
    """Tone of a facet from its normal: up is light, left is middle, right is dark."""
    t, l, r = mat
    w = [max(nz, 0) ** 2 + max(-nx, 0) * .4, max(ny, 0) ** 2, max(nx, 0) ** 2]
    s = sum(w) or 1
    return mix(mix(t, l, w[1] / (w[0] + w[1] or 1)), r, w[2] / s)


def extrude(prof, mat, at, yaw, width, face=None, side=None):
    """Convex outline (u, z) standing in a vertical plane through `at`, pushed out to both sides by half the width."""
    c, s = math.cos(yaw), math.sin(yaw)
    px, py = (-s, c) if c - s > 0 else (s, -c)                    # the broad side the viewer sees
    W = lambda u, z, k: a.P(at[0] + u * c + k * px * width / 2, at[1] + u * s + k * py * width / 2, at[2] + z)
    prof = hull(prof)
    near, far = [W(u, z, 1) for u, z in prof], [W(u, z, -1) for u, z in prof]
    a.path(pts(hull(near + far)), side or mat[2])
    mu, mz = sum(p[0] for p in prof) / len(prof), sum(p[1] for p in prof) / len(prof)
    for i, (u0, z0) in enumerate(prof):
        u1, z1 = prof[(i + 1) % len(prof)]
        L = math.hypot(u1 - u0, z1 - z0) or 1
        nu, nz = (z1 - z0) / L, -(u1 - u0) / L
        if nu * ((u0 + u1) / 2 - mu) + nz * ((z0 + z1) / 2 - mz) < 0:
            nu, nz = -nu, -nz
        if nu * (c + s) + nz > .02:                               # only what faces the viewer
            j = (i + 1) % len(prof)
            col = shade(mat, nu * c, nu * s, nz) if side is None else side if nz < .9 else mat[0]
            a.path(pts([near[i], near[j], far[j], far[i]]), col, stroke=col, stroke_width='.4')
    a.path(pts(near), face or shade(mat, px, py, 0))
    return W


def circle(u, z, r, k=16):
    return [(u + r * math.cos(math.tau * i / k), z + r * math.sin(math.tau * i / k)) for i in range(k)]


def link(p, q, r0, r1):
    """Tapered rod between two joints."""
    return circle(*p, r0) + circle(*q, r1)


def car(x, y, colour, s=1.0, yaw=0.0, z=0, raw=False, flip=False):
    """A saloon 64 units long: body, glazed cabin, wheels; raw = a bare shell on the line."""
    m = BODY[colour]
    f = (lambda u: 64 - u) if flip else (lambda u: u)
    S = lambda ps: [((f(u) - 32) * s, v * s) for u, v in ps]
    if not raw:
        c, sn = math.cos(yaw), math.sin(yaw)
        q = [a.P(x + u * s * c - v * s * sn, y + u * s * sn + v * s * c, z) for u in (-33, 36) for v in (-14, 16)]
        a.path(pts(hull(q)), INK, opacity='.25')
    W = extrude(S([(1, 5), (0, 12), (3, 17), (24, 20), (44, 19), (61, 15.5), (64, 11), (63, 5)]), m, (x, y, z), yaw, 28 * s)
    wheels = (13, 50)
    G = lambda ps, k: pts([W((f(u) - 32) * s, v * s, k) for u, v in ps])
    a.path([G(circle(u, 6, 7.6, 18 if s == 1 else 12), 1) for u in wheels], INK if not raw else '#56677a')
    if not raw:
        a.path([G(circle(u, 5.5, 6.3, 16 if s == 1 else 12), 1.02) for u in wheels], NAVY)
        a.path([G(circle(u, 5.5, 3.6, 10), 1.04) for u in wheels], '#cfd6da')
    a.line([G([(22, 16), (22, 8), (42, 8), (42, 16)], 1), G([(32, 17), (32, 8), (32, 17)], 1)], m[2], .8 * s, opacity='.7')
    glass = ('#8fbccb', '#35536b', '#24405a') if not raw else ('#dfe6e6', '#5f7f92', '#4f6d80')
    W2 = extrude(S([(8, 18), (18, 30), (37, 30), (52, 17.5)]), (m[0], glass[1], glass[2]), (x, y, z), yaw, 24 * s,
                 face=glass[2] if yaw > .8 else glass[1], side=glass[0] if yaw > .8 else glass[2])
    G = lambda ps, k: pts([W2((f(u) - 32) * s, v * s, k) for u, v in ps])
    a.path(G([(16.5, 30.5), (38, 30.5), (39.5, 29), (15.5, 29)], 1), m[1])
    a.line(G([(31, 30), (31, 19)], 1), m[1], 1.6 * s)
    # windscreen glint and lamps
    if not raw:
        a.path(G([(39, 28), (47, 21), (43, 21), (37, 28)], 1), '#8fbccb', opacity='.7')
    a.path(pts([W((f(63.5) - 32) * s, v * s, k) for v, k in ((14, 1), (14, .5), (10.5, .5), (10.5, 1))]), '#fff6d8' if not flip else RED)
    a.path(pts([W((f(u) - 32) * s, v * s, 1) for u, v in ((.5, 15), (4, 15.500), (4, 12), (.3, 12))]), RED if not flip else '#fff6d8')


def robot(x, y, yaw, pose, s=1.0):
    """Six-axis robot: turntable, two links and a wrist with a welding gun; pose = shoulder, elbow, wrist, tip as (u, z)."""
    O = BODY_O
    a.ell(x, y, 21 * s, '#c3cdd2'); a.ell(x, y, 21 * s, GOLD, ry=10.5 * s, opacity='.55'); a.ell(x, y, 18 * s, '#cfd6da')
    a.lathe(x, y, [(14 * s, 0), (13 * s, 8 * s)], DARK, cap='#4d6a84')
    a.lathe(x, y, [(12 * s, 8 * s), (11 * s, 20 * s), (9 * s, 26 * s)], O, cap=O[0])
    sh, el, wr, tip = [(u * s, v * s) for u, v in pose]
    at = (x, y, 0)
    extrude(link(wr, tip, 3.6 * s, 2 * s), DARK, at, yaw, 6 * s)
    extrude(link(sh, el, 9.5 * s, 7 * s), O, at, yaw, 13 * s)
    a.line(pts([W2 for W2 in (plane(at, yaw, *sh, 7 * s), plane(at, yaw, *el, 7 * s))], False), O[2], 3 * s, stroke_linecap='round')
    extrude(circle(*sh, 11 * s), O, at, yaw, 18 * s); extrude(circle(*sh, 7 * s), DARK, at, yaw, 19 * s)
    extrude(link(el, wr, 7.5 * s, 4.5 * s), O, at, yaw, 11 * s)
    extrude(circle(*el, 8.6 * s), O, at, yaw, 16 * s); extrude(circle(*el, 5 * s), DARK, at, yaw, 17 * s)
    extrude(circle(*wr, 4.6 * s), DARK, at, yaw, 12 * s)
    X, Y = plane(at, yaw, *tip, 0)
    return X, Y


BODY_O = ('#fbb987', '#f08a3c', '#b9622c')


def plane(at, yaw, u, z, k):
    """Screen place of (u, z) in a robot's working plane, k units towards the viewer."""
    c, s = math.cos(yaw), math.sin(yaw)
    px, py = (-s, c) if c - s > 0 else (s, -c)
    return a.P(at[0] + u * c + k * px, at[1] + u * s + k * py, at[2] + z)


def spark(X, Y, r=9):
    """Welding light: a small star."""
    d = ''.join(f'{"M" if i == 0 else "L"}{n(X + (r if i % 2 == 0 else r * .35) * math.cos(i * math.pi / 8))} {n(Y + (r if i % 2 == 0 else r * .35) * math.sin(i * math.pi / 8))}' for i in range(16))
    a.lamp(X, Y, r * 2.2, 'weld'); a.path(d + 'z', 'rgb(244,211,132)'); a.add(f'<circle cx="{n(X)}" cy="{n(Y)}" r="{n(r*.3)}" fill="rgb(255,255,255)"/>')


def quad(x, y, w, d, c, z=0):
    a.poly([(x, y, z), (x + w, y, z), (x + w, y + d, z), (x, y + d, z)], c)


# ---------- ground: yard, parking bays, street with a bend
with a.top(0, 0):
    a.add(f'<rect width="238" height="238" rx="34" fill="{mix(GROUND, SHADE, .6)}"/><rect width="236" height="236" rx="34" fill="{mix(ROAD, GROUND, .5)}"/>')
    a.line('M24 219h176q18 0 18 -18v-86', EDGE, 27, stroke_linecap='round'); a.line('M24 219h176q18 0 18 -18v-86', ROAD, 24, stroke_linecap='round')
    a.line('M24 219h176q18 0 18 -18v-86', EDGE, 1.5, stroke_dasharray='9 7')
    a.add('<rect x="10" y="122" width="188" height="76" rx="5" fill="#cdd3d2"/><rect x="10" y="122" width="188" height="74" rx="5" fill="#dbe0de"/>')
    a.path('M18.500 126h28v46h-28zM76.500 126h28v46h-28z', '#8fb98a'); a.line([f'M{x} 128v44' for x in range(18, 200, 29)], '#fff', 1.6)
    a.line('M14 184h180', '#fff', 1.3, stroke_dasharray='10 6')
HX, HY, HW, HD, H = 8, 8, 214, 100, 128
for x, y, w, d, h in ((HX, HY, HW, 36, H), (HX, HY, 60, 36, 170), (HX + HW - 4, HY, 4, HD, 60)):
    a.cast(x, y, w, d, h * .62)
a.shadows()
# ---------- the hall: floor, two walls seen from inside
quad(HX, HY, HW, HD, '#b9c4c8', 0); quad(HX, HY, HW, HD, FLOOR, 2)
a.box(HX, HY, 0, HW, HD, 3, (FLOOR, '#c3cdd2', '#8d9aa4'))
with a.left(HX, HY, 3):                                           # back wall, lit from within
    a.path(d_rect(0, 0, HW, H - 3), '#cfe0e2'); a.path(d_rect(0, 0, HW, 16), '#a9c4cc'); a.path(d_rect(0, 16, HW, 2), '#fff')
    for i in range(7): a.line(f'M{4 + i * 31} -64h{min(31, 206 - i * 31)}', ('#8fbccb', '#8fb6c8')[i % 2], 22, stroke_dasharray='12.500 3')
    a.line(f'M4 -73h{HW-8}', '#5f93aa', 4, stroke_dasharray='12.500 3'); a.line(f'M4 -68h{HW-8}', '#d6eaee', 5, stroke_dasharray='7 8.500')
    a.line([f'M{u} -3v-122' for u in range(2, HW, 42)], '#eef2f2', 4); a.line([f'M{u+2.500} -3v-122' for u in range(2, HW, 42)], '#9fb6be', 1.2)
    a.path([d_rect(u, 0, 15, 20) for u in (26, 152)], '#5f7f92'); a.line([f'M{u} -{z}h15' for u in (26, 152) for z in (5, 9, 13, 17)], '#8fa9b6', .8)
    a.line(f'M2 -100h{HW-4}', '#8fa3ae', 7); a.line(f'M2 -102h{HW-4}', '#eef2f2', 2.6); a.line(f'M2 -90h{HW-4}', '#d8432e', 2); a.line(f'M2 -86h{HW-4}', '#eab543', 1.6); a.line([f'M{u} -84v-22' for u in range(12, HW, 21)], '#77858f', 1.2)
with a.right(HX, HY + HD, 3):                                     # left end wall, in its own shade
    a.path(d_rect(0, 0, HD, H - 3), '#a3bac3'); a.path(d_rect(0, 0, HD, 16), '#87a3b0'); a.path(d_rect(0, 16, HD, 2), '#d3dfe2')
    for u in (6, 36, 66): a.line(f'M{u} -64h29', '#5f93aa', 20, stroke_dasharray='12 3')
    a.line([f'M{u} -3v-122' for u in (30, 64)], '#c7d6da', 4)
    a.line('M2 -100h96', '#77858f', 7); a.line('M2 -102h96', '#cfd6da', 2.4); a.line('M2 -90h96', '#a34431', 2); a.line('M2 -86h96', '#b98732', 1.6); a.line([f'M{u} -84v-22' for u in (16, 48, 80)], '#56677a', 1.2)
    a.path(d_rect(72, 22, 20, 24), '#eef2f2'); a.path(d_rect(74, 24, 16, 20), '#35536b'); a.line('M76 -38h12M76 -33h8M76 -28h10', '#8fb98a', 1.5); a.path(d_rect(10, 22, 14, 14), '#d8432e'); a.line('M12 -29h10', '#fff', 2)
    a.path(d_rect(38, 0, 20, 32), '#24405a'); a.path(d_rect(40, 0, 16, 30), '#5f7f92'); a.line([f'M40 -{z}h16' for z in (6, 12, 18, 24)], '#24405a', .8)
# section edge of the end wall
a.poly([(HX, HY + HD, 3), (HX, HY + HD, H), (HX - 4, HY + HD, H), (HX - 4, HY + HD, 0)], '#fff')
a.poly([(HX - 4, HY, H), (HX, HY, H), (HX, HY + HD, H), (HX - 4, HY + HD, H)], '#fff')
# floor marks, the conveyor
with a.top(HX, HY, 3):
    a.line('M8 26h198M8 88h198', GOLD, 1.800); a.line('M8 92h198', '#fff', 1, stroke_dasharray='5 4')
    a.path('M4 50h206v34h-206z', '#9fb0b8'); a.path('M4 52h206v30h-206z', '#77858f'); a.line('M4 59h206M4 75h206', '#cfd6da', 3, stroke_dasharray='4 2'); a.line('M4 67h206', GOLD, 1, stroke_dasharray='6 4')
# cabinets and bins along the back wall, an overhead rail
for x, c in ((20, DARK), (34, BODY['blue']), (112, DARK), (124, BODY['gold']), (184, BODY['green']), (198, DARK)):
    a.box(x, 13, 3, 11, 9, 20, c)
    with a.left(x, 22, 3): a.path(d_rect(2, 13, 7, 4), '#bfdfe6'); a.line('M2 -4h7M2 -7h7', '#fff', .7, opacity='.5')
BX = (42, 111, 180)
for x in BX:                                                      # skids under the bodies
    a.box(x - 28, 65, 3, 56, 26, 5, ('#f4d384', '#eab543', '#b98732'))
tips = [robot(54, 46, .34, ((0, 30), (-7, 80), (39, 69), (48, 33)), 1.15)]
car(BX[0], 78, 'raw', 1, z=9, raw=True)
car(BX[1], 78, 'raw', 1, z=9, raw=True)
tips.append(robot(173, 42, 2.66, ((0, 30), (-7, 78), (38, 70), (47, 27)), 1.15))
car(BX[2], 78, 'red', 1, z=9)
a.glow('weld', '255,236,190', (0, .7), (.4, .28), (1, 0))
for X, Y in tips: spark(X, Y, 8)
# right end wall, cut down in steps so that the line can be seen
X1 = HX + HW
a.poly([(X1, HY, 0), (X1, HY, H), (X1, HY + 36, H), (X1, HY + 36, 74), (X1, HY + 44, 74), (X1, HY + 44, 34), (X1, HY + 54, 34), (X1, HY + 54, 10), (X1, HY + HD, 10), (X1, HY + HD, 0)], '#a9b9c4')
for y0, y1, z in ((36, 44, 74), (44, 54, 34), (54, 100, 10)):
    a.poly([(X1 - 4, HY + y0, z), (X1, HY + y0, z), (X1, HY + y1, z), (X1 - 4, HY + y1, z)], '#fff')
for y, z0, z1 in ((36, 74, H), (44, 34, 74), (54, 10, 34), (100, 0, 10)):
    a.poly([(X1 - 4, HY + y, z0), (X1, HY + y, z0), (X1, HY + y, z1), (X1 - 4, HY + y, z1)], '#fff')
with a.right(X1, HY + HD):
    a.path('M66 -14h12v-14h17v14h-29z', '#4d7c96'); [a.line(f'M68 -{z}h28', c, 12, stroke_dasharray='6 2.5') for z, c in ((96, '#5f93aa'), (76, '#4d7c96'), (56, '#5f93aa'))]; a.line('M0 -4h100', '#8496a3', 8); a.line('M64 -110h36', RED, 2.5)
# ---------- roof over the rear bay: saw-tooth north lights, section face white with its truss
RD = 36
a.box(HX - 4, HY - 2, H, HW + 8, RD + 2, 5, ('#ffffff', '#ffffff', '#b9c5cc'))
x0, k, tw, th = 72, 4, 37.5, 27
for i in range(k):
    x = x0 + i * tw
    A, B, C = (x, H + 5), (x + tw, H + 5 + th), (x + tw, H + 5)
    q = lambda p, y: (p[0], y, p[1])
    a.poly([q(A, HY), q(B, HY), q(B, HY + RD), q(A, HY + RD)], '#f7f9f8')
    a.line(''.join(pts([a.P(x + tw * f, HY, H + 5 + th * f), a.P(x + tw * f, HY + RD, H + 5 + th * f)], False) for f in (.2, .4, .6, .8)), '#cfd9dc', .8)
    a.poly([q(B, HY), q(C, HY), q(C, HY + RD), q(B, HY + RD)], '#4d7c96')
    with a.right(x + tw, HY + RD, H + 5): a.line(f'M2 -{th/2+1:g}h16', '#5f93aa', th - 8, stroke_dasharray='6 2'); a.line(f'M18 -{th/2+1:g}h16', '#5f93aa', th - 8, stroke_dasharray='6 2'); a.line(f'M0 -{th-1.5:g}h{RD}', '#fff', 3)
    a.poly([q(A, HY + RD), q(B, HY + RD), q(C, HY + RD)], '#e6edee')
    a.line(pts([a.P(x + tw * f, HY + RD, H + 5 + (th * f if j % 2 else 0)) for j, f in enumerate((.15, .3, .45, .6, .75, .9, 1))], False), '#7d95a3', 1.1)
    a.line(pts([a.P(*q(p, HY + RD)) for p in (A, B)], False), '#fff', 3); a.line(pts([a.P(*q(p, HY + RD)) for p in (A, C)], False), '#8fa3ae', 1.6)
# ---------- paint shop block above the rear corner, with stacks
a.box(HX - 4, HY - 2, H + 5, 66, RD + 2, 66, WALL, roof='#dfe6e8')
with a.left(HX - 4, HY + RD, H + 5):
    a.line([f'M{u} 0v-66' for u in range(4, 66, 4)], '#d6dee0', 1); a.path(d_rect(0, 0, 66, 14), '#4f8fb0'); a.path(d_rect(0, 14, 66, 2), '#fff'); a.path(d_rect(0, 37, 66, 19), '#35536b'); a.path(d_rect(0, 36, 66, 1.500), '#fff')
    for u in (3, 24, 45): a.line(f'M{u} -46.500h19', '#8fbccb', 15, stroke_dasharray='8.500 1.200')
    a.line('M3 -51h60', '#d6eaee', 3, stroke_dasharray='4 5.700')
    a.path([d_rect(u, 19, 16, 14) for u in (6, 25, 44)], '#a5b0b8'); a.line([f'M{u} -{z}h16' for u in (6, 25, 44) for z in range(21, 32, 3)], '#5f7f92', 1.3); a.line('M6 -7h54', '#8cc3d6', 3, stroke_dasharray='12 3'); a.line('M0 -60h66', RED, 2.5)
with a.right(HX + 62, HY + RD, H + 5):
    a.line([f'M{u} 0v-66' for u in range(4, 38, 4)], '#9aabb7', 1); a.path(d_rect(0, 0, RD + 2, 14), '#35657f'); a.path(d_rect(0, 37, RD + 2, 19), '#24405a'); a.line('M2 -46.500h34', '#5f93aa', 15, stroke_dasharray='7.500 1.200'); a.line('M0 -60h38', '#a34431', 2.500)
    a.line('M8 -8v-28h14v-26', '#77858f', 4); a.line('M7 -8v-29h14v-25', '#cfd6da', 1.4)
Z = H + 71
a.box(HX - 6, HY - 4, Z, 70, RD + 6, 4, ('#eef2f2', '#ffffff', '#b9c5cc'))
for x, y in ((20, 18), (36, 18), (52, 18)):
    a.lathe(x, y, [(7, 0), (6.5, 44)], ('#ffffff', '#dfe6e8', '#8d9aa4'), z=Z + 4); a.lathe(x, y, [(6.8, 34), (6.7, 41)], ('#e8745f', RED, '#a34431'), z=Z + 4)
    a.ell(x, y, 6.5, '#24405a', z=Z + 48); a.lathe(x, y, [(9, 0), (7, 4)], WALL, z=Z + 4)
for x in (8, 26, 44):                                             # solar panels before the stacks, a rail round the edge
    p = [(x, 27, Z + 12), (x + 15, 27, Z + 12), (x + 15, 39, Z + 5), (x, 39, Z + 5)]
    a.poly([(x + 1, 28, Z + 4), (x + 18, 28, Z + 4), (x + 18, 41, Z + 4), (x + 1, 41, Z + 4)], '#b9c5cc'); a.poly(p, '#35657f')
    a.line(''.join(pts([a.P(x + k, 27, Z + 12), a.P(x + k, 39, Z + 5)], False) for k in (5, 10)) + pts([a.P(x, 33, Z + 8.5), a.P(x + 15, 33, Z + 8.5)], False), '#8fbccb', .8)
rim = lambda h: pts([a.P(4, 43, Z + h), a.P(70, 43, Z + h), a.P(70, 6, Z + h)], False)
a.line([rim(9), rim(6.5)], '#a5b0b8', .9); a.line(rim(6.5), '#b3bcc2', 5, stroke_dasharray='1 7')
# ---------- life in the hall
for x, y, c in ((62, 100, ORANGE), (98, 101, INK), (146, 100, GOLD), (150, 102, RED), (26, 101, '#4f8fb0'), (206, 101, ORANGE), (134, 30, INK), (58, 28, ORANGE)):
    a.put('p1', x, y, 1.25, c, z=3)
# ---------- the yard: finished cars in bays, two charging posts
def post(x, y, h):
    """Charging post: white slab with a screen, a bolt and a green cap."""
    a.ell(x + 10, y + 8, 15, INK, opacity='.18')
    a.box(x - 3, y - 2, 0, 20, 12, 3, 'steel'); a.box(x, y, 3, 14, 8, h, ('#ffffff', '#fbf9f4', '#b9c3cb'))
    with a.left(x, y + 8, 3):
        a.path(d_rect(2, h - 22, 10, 17), '#24405a'); a.path(f'M8.500 -{h-7}l-5 9h3.500l-2 6 5.500 -9h-3.500z', '#f4d384'); a.path(d_rect(3, 8, 8, 14), '#6f9e73')
    a.box(x - 1, y - 1, h + 3, 16, 10, 4, ('#a5cbbd', '#5d9484', '#41705f'))


POSTS = ((1, 134, 23, 148, 62), (8, 184, 61.5, 172, 66))        # at the yard's left end, so that no car is hidden
post(*POSTS[0][:2], POSTS[0][4])
for i, c in enumerate(('white', 'red', 'blue', 'gold', 'ink', 'green')):
    car(32.5 + 29 * i, 150, c, .68, math.pi / 2)
post(*POSTS[1][:2], POSTS[1][4])
for x, y, cx, cy, h in POSTS:                                     # each with a cable to its car
    p, q = a.P(x + 14, y + 6, h * .5), a.P(cx, cy, 9)
    a.line(f'M{n(p[0])} {n(p[1])}C{n(p[0]+2)} {n(p[1]+36)} {n(q[0]-10)} {n(q[1]+24 if cx > 30 else q[1]+8)} {n(q[0])} {n(q[1])}', INK, 2)
# ---------- street life, trees, people, back to front
items = [('cx', 70, 213, .95, '#5d9484'), ('cx', 130, 213, .95, GOLD), ('cx', 40, 225, .95, '#fbf6ea'), ('cx', 178, 225, .9, '#5f93aa'), ('cy', 212, 186, .95, RED), ('cy', 224, 150, .95, '#cfd6da')]
items += [('t1' if i % 3 else 't3', 16 + 19.5 * i, 233, .95) for i in range(10)] + [('t2', 233, 116 + 17 * i, .95) for i in range(6)]
items += [('t1', 204, 226, 1), ('t1', 216, 232, 1.05), ('t3', 228, 218, 1), ('t1', 4, 114, .9), ('t1', 6, 206, 1)]
items += [('t1', 229, y, .9) for y in (16, 34, 52, 70, 88)]
items += [('b1', 202, y, .8) for y in range(126, 198, 9)]
for i in range(24): items.append(('p1', random.uniform(20, 196), random.choice((116, 119, 186, 192, 180)), 1, random.choice((INK, RED, '#4f8fb0', ORANGE, '#5d9484'))))
for it in sorted(items, key=lambda t: t[1] + t[2]):
    a.put(*it[:4], it[4] if len(it) > 4 else None)
a.save('../sites/bmw-brilliance.svg')
