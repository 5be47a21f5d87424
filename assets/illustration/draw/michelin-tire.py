"""michelin-tire.py - the tyre plant: a long hall under north-light teeth and, before it, one giant tyre on a plinth."""
import math
import random
from axo import *

random.seed(21)
a = Art(oy=356)
a.symbols()
LIGHT = (-.3, .55, .78)                                # towards the sun: from the upper left
RUB = ['#6f8aa0', '#587590', '#466480', '#375570', '#2c4862', '#223c55', '#1b3148', '#16283c']
WALL = ('#f5f7f5', '#dde6e6', '#9fb4bd')
LOTS = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', ORANGE]

def rubber(nx, ny, nz):
    """Tone of rubber for a unit normal."""
    f = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]
    return RUB[max(0, min(7, round(6.2 - 6.6 * f)))]

def flush(quads, seal=True):
    """Lay quads [(colour, points)] in order; runs of one colour share a path, a thin seal hides the joints."""
    run, col = '', None
    for c, ps in quads + [(None, [])]:
        if c != col and run:
            a.path(run, col, **(dict(stroke=col, stroke_width='.5') if seal else {}))
            run = ''
        col = c
        run += pts(ps) if ps else ''

# --- ground ----------------------------------------------------------------------------------------
def ground():
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="230" height="230" rx="30" fill="{mix(GROUND, SHADE, .6)}"/>'
              f'<rect x="2" y="2" width="228" height="228" rx="30" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        road = 'M20 211h176q16 0 16 -16v-102'
        a.line(road, EDGE, 30, stroke_linecap='round'); a.line(road, ROAD, 27, stroke_linecap='round')
        a.line(road, EDGE, 1.5, stroke_dasharray='9 7')
        a.line([f'M8 {v}h184' for v in range(92, 196, 9)] + [f'M{u} 88v104' for u in range(10, 196, 16)], mix(SHADE, GROUND, .4), .8)
        a.add('<rect x="6" y="150" width="24" height="44" rx="8" fill="#6f9e73"/><rect x="6" y="150" width="23" height="42" rx="8" fill="#8fb98a"/>')
        a.line('M8 84.500h196', mix(SHADE, GROUND, .2), 9)

# --- the plant ---------------------------------------------------------------------------------------
X0, Y0, DX, DY, H = 4, 6, 198, 70, 96
TEETH, RISE = 7, 29

def plant():
    a.box(X0, Y0, 0, DX, DY, H, WALL)
    with a.left(X0, Y0 + DY):
        a.path(d_rect(0, 0, DX, 5), '#a5b0b8'); a.line([f'M0 {-z}h{DX}' for z in range(10, H, 4)], '#c5d3d5', .7)
        for z in (52, 78):                                    # two storeys of windows, four to a bay
            a.line(f'M3 -{z}h{DX-6}', '#35536b', 15, stroke_dasharray='9 2.5')
            for i in range(8): a.line(f'M{4 + i * 23} -{z-.5:g}h22', ('#8fbccb', '#9ac3d0')[i % 2], 13, stroke_dasharray='8 3.5')
            a.line(f'M4 -{z-.5:g}h{DX-7}', '#fbf6ea', .7)
        a.line([f'M{u} -5v-86' for u in range(2, DX, 46)], '#fbf6ea', 2.6)
        a.path(d_rect(0, H - 5, DX, 4), '#5d9484'); docks()
    with a.right(X0 + DX, Y0 + DY):
        a.path(d_rect(0, 0, DY, 5), '#77858f'); a.line([f'M0 {-z}h{DY}' for z in range(10, H, 4)], '#8aa2ad', .7)
        a.path(d_rect(0, H - 5, DY, 4), '#3f7468'); [a.line(f'M{u} -{z}h28', '#4d7c96', 13, stroke_dasharray='8 2.500') for z in (52, 78) for u in (5, 37)]
        a.path(d_rect(10, 0, 20, 32), '#56677a'); a.line([f'M10 {-z}h20' for z in range(4, 32, 4)], '#77858f', 1.2)
        a.path(d_rect(44, 0, 9, 17), '#24405a')
    teeth()

def docks():
    """Loading docks along the lit wall: reveal, roller door, rubber buffer, lamp."""
    us = [8 + 23.6 * i for i in range(8)]
    a.path([d_rect(u - 1.5, 0, 19, 33) for u in us], '#a5b0b8'); a.path([d_rect(u, 0, 16, 31) for u in us], '#24405a')
    a.path([d_rect(u + 1.3, 8 if i % 3 == 1 else 0, 14.7, 23 if i % 3 == 1 else 31) for i, u in enumerate(us)], '#fbf6ea')
    a.line([f'M{n(u+1.3)} {-z}h14.700' for i, u in enumerate(us) for z in range(11 if i % 3 == 1 else 3, 31, 4)], '#cfd6da', 1)
    a.line([f'M{n(u-1)} -1v-7M{n(u+17)} -1v-7' for u in us], GOLD, 1.8, stroke_dasharray='2 1.6')
    a.line([f'M{n(u-3)} -35h22' for u in us], '#5d9484', 3)

def teeth():
    """North-light teeth: a pale slope rising to the right, the glass under its ridge."""
    w, z = DX / TEETH, H + 2
    a.box(X0 - 2, Y0 - 2, H - 1, DX + 4, DY + 4, 3, ('#ffffff', '#fbf6ea', '#b6c4ca'))
    for i in range(TEETH):
        x, x1, y1 = X0 + i * w, X0 + (i + 1) * w, Y0 + DY
        a.poly([(x, Y0, z), (x1, Y0, z + RISE), (x1, y1, z + RISE), (x, y1, z)], '#ffffff')
        a.line(''.join(pts([a.P(x + w * k, Y0, z + RISE * k), a.P(x + w * k, y1, z + RISE * k)], False) for k in (.25, .5, .75)), '#d3dee0', 1)
        a.path(pts([a.P(x + w * .2, Y0 + 22, z + RISE * .2), a.P(x + w * .8, Y0 + 22, z + RISE * .8),
                    a.P(x + w * .8, Y0 + 46, z + RISE * .8), a.P(x + w * .2, Y0 + 46, z + RISE * .2)]), '#6b8aa6' if i % 2 else '#ffffff')
        if i % 2:
            a.line(''.join(pts([a.P(x + w * .2, Y0 + q, z + RISE * .2), a.P(x + w * .8, Y0 + q, z + RISE * .8)], False) for q in (28, 34, 40))
                   + pts([a.P(x + w * .5, Y0 + 22, z + RISE * .5), a.P(x + w * .5, Y0 + 46, z + RISE * .5)], False), '#cfe0e6', .8)
        a.poly([(x, y1, z), (x1, y1, z + RISE), (x1, y1, z)], '#dde6e6')
        a.poly([(x + 12, y1, z + 2), (x1 - 3, y1, z + RISE * .78), (x1 - 3, y1, z + 2)], '#8fbccb')
        a.poly([(x1, y1, z), (x1, Y0, z), (x1, Y0, z + RISE), (x1, y1, z + RISE)], '#5f93aa')
        with a.right(x1, y1, z):
            a.path(f'M2 -2h{DY-4}v-9h{4-DY}z', '#7fb0c4')
            a.line(f'M0 -12.500h{DY}' + ''.join(f'M{u} 0v{-RISE}' for u in range(9, DY, 9)), '#eaf1ef', .9)
        a.line(pts([a.P(x, y1, z), a.P(x1, y1, z + RISE), a.P(x1, Y0, z + RISE)], False), '#fbf6ea', 2.2)

def mixing_tower(x=10, y=10, w=64, d=40, h=76):
    """Mixing house over the hall's far corner: blind ribbed cladding, a stair, ducts, and three hoppers of carbon on its roof."""
    a.box(x, y, H + 3, w, d, h, ('#f5f7f5', '#dbe5e5', '#93a9b4')); z = H + 3
    with a.left(x, y + d, z):
        a.line(f'M1 -{h/2:g}h{w-2}', '#c3d0d3', h, stroke_dasharray='1 3'); a.path(d_rect(0, h - 24, w, 14), '#5d9484')
        a.line(f'M5 -{h-17}h{w-30}', '#8fbccb', 7, stroke_dasharray='7 2'); a.line(f'M{w-24} -{h-17}h20', '#a5c4cc', 7, stroke_dasharray='7 2')
        a.path([d_rect(u, 30, 13, 13) for u in (6, 24)], '#77858f'); a.line([f'M{u} -{q}h13' for u in (6, 24) for q in range(32, 43, 3)], '#a5b0b8', 1.2)
        a.line('M44 0l14 -14l-14 -14l14 -14', '#56677a', 2.4); a.line('M44 -4l14 -14M58 -18l-14 -14l14 -14', '#fbf6ea', .9)
    with a.right(x + w, y + d, z):
        a.line(f'M1 -{h/2:g}h{d-2}', '#7f97a3', h, stroke_dasharray='1 3'); a.path(d_rect(0, h - 24, d, 14), '#3f7468'); a.line(f'M4 -{h-17}h{d-8}', '#5f93aa', 7, stroke_dasharray='7 2')
    for v, c in ((9, '#e4e8ea'), (17, '#b9c5cb')):            # risers up the shaded wall
        a.line(pts([a.P(x + w + 3, y + d - v, z + 4), a.P(x + w + 3, y + d - v, z + h + 12), a.P(x + w - 12, y + d - v, z + h + 12)], False), c, 3.4, stroke_linejoin='round')
    a.box(x - 2, y - 2, z + h - 1, w + 4, d + 4, 4, ('#ffffff', '#fbf6ea', '#a9bac3')); z += h + 3
    for u, v in ((13, 20), (33, 20), (53, 20)):               # hoppers: cone below, drum, cap with a rail
        X = x + u; a.ell(X, y + v, 12, '#c9d4d6', z=z)
        a.line(''.join(pts([a.P(X + p, y + v + q, z), a.P(X + p, y + v + q, z + 14)], False) for p, q in ((-6, 6), (6, -6), (6, 6))), '#77858f', 1.8)
        a.lathe(X, y + v, [(5, 0), (12, 12), (12, 40)], 'steel', cap='#f5f7f5', z=z); a.lathe(X, y + v, [(12.4, 0), (4, 7)], 'steel', cap='#fbf6ea', z=z + 40)
        a.ring(X, y + v, 12.3, z + 30, 4, '#5d9484'); a.ring(X, y + v, 12.3, z + 30, 4, '#3f7468', 0, 58); a.ring(X, y + v, 12.2, z + 20, 1, '#a5b0b8')
    X, Y = a.P(x + 60, y + 8, z); a.line(f'M{n(X)} {n(Y)}v-66', '#77858f', 1.6); a.add(f'<circle cx="{n(X)}" cy="{n(Y-66)}" r="2.200" fill="{RED}"/>')

def chimney(x, y):
    """White stack with two red bands, behind the hall."""
    a.lathe(x, y, [(11, 0), (6.5, 272)], ('#ffffff', '#e4e8ea', '#97a3aa'), cap='#56677a')
    for z, r in ((226, 7.4), (250, 7)):
        a.ring(x, y, r, z, 10, RED); a.ring(x, y, r, z, 10, '#a34431', 0, 60)

def conveyor():
    """Covered gallery climbing from the silos to the mixing house."""
    p, q, w, t = (212, 20, 104), (74, 20, 160), 11, 13
    for u in (.2, .5):
        x, z = p[0] + (q[0] - p[0]) * u, p[2] + (q[2] - p[2]) * u
        a.line(pts([a.P(x - 4, 22, H), a.P(x, 22, z), a.P(x + 4, 22, H)], False), '#8d9aa4', 1.8)
    s = lambda y, dz: [a.P(p[0], y, p[2] + dz), a.P(q[0], y, q[2] + dz)]
    a.path(pts(s(20 + w, 0) + s(20 + w, t)[::-1]), '#dde6e6'); a.path(pts(s(20 + w, t) + s(20, t)[::-1]), '#ffffff')
    a.line(pts(s(20 + w, 7), False), '#5f93aa', 5, stroke_dasharray='7 3'); a.line(pts(s(20 + w, 1), False), '#5d9484', 2)

def silos():
    """Three steel silos before the shaded end wall, with a walkway."""
    for x, y in ((216, 20), (216, 44), (216, 68)):
        a.lathe(x, y, [(13, 0), (13, 96)], 'steel', cap='#f5f7f5')
        for z in (22, 44, 66): a.ring(x, y, 13.2, z, 1, '#a5b0b8')
        a.lathe(x, y, [(13.5, 0), (4, 9)], 'steel', cap='#fbf6ea', z=96); a.ring(x, y, 13.4, 88, 3, '#5d9484')
    a.line(pts([a.P(216, 14, 111), a.P(216, 74, 111)], False), '#77858f', 2)
    a.line(pts([a.P(216, 14, 117), a.P(216, 74, 117)], False) + ''.join(pts([a.P(216, v, 111), a.P(216, v, 117)], False) for v in range(14, 76, 10)), '#a5b0b8', .9)

# --- the giant tyre ----------------------------------------------------------------------------------
TX, TY, R, HW, LIFT = 86, 147, 84, 33, 11             # axle runs along y; HW is half the width
PROFILE = [(.54, .55), (.565, .72), (.64, .93), (.74, 1.0), (.84, .99), (.915, .92), (.965, .8), (1, .7), (1, -.7), (.965, -.82)]

def tp(r, deg, w):
    """Screen point on the tyre: radius, angle in its plane, place along the axle (all as shares)."""
    v = math.radians(deg)
    return a.P(TX + R * r * math.cos(v), TY + HW * w, LIFT + R + R * r * math.sin(v))

def normal(p, q, deg):
    """Outward unit normal of a profile band."""
    dr, dw = (q[0] - p[0]) * R, (q[1] - p[1]) * HW; k = math.hypot(dr, dw); rad, ax, v = -dw / k, dr / k, math.radians(deg)
    return rad * math.cos(v), ax, rad * math.sin(v)

def tyre():
    S = 6; inner, skin = [], []
    for d in range(0, 360, S):                          # the hollow, seen through the front bead
        nx, ny, nz = -math.cos(math.radians(d + S / 2)), 0, -math.sin(math.radians(d + S / 2))
        if nx + nz > -.1:
            inner.append((mix('#16283c', '#466480', max(0, min(1, .15 + .55 * nz))), [tp(.54, d, -.6), tp(.54, d + S, -.6), tp(.54, d + S, .56), tp(.54, d, .56)]))
    flush(inner)
    for d in range(0, 360, 12):                         # rib lines inside the hollow
        if -math.cos(math.radians(d)) - math.sin(math.radians(d)) > .1:
            a.line(pts([tp(.54, d, -.55), tp(.54, d, .5)], False), '#16283c', .8)
    for p, q in list(zip(PROFILE, PROFILE[1:]))[::-1]:
        run, last = [], None
        for d in range(-180, 181, S):                   # neighbours of one tone melt into one strip
            m = normal(p, q, d + S / 2); c = None if sum(m) < -.02 or d == 180 else RUB[7] if p[1] == .7 else rubber(*m)
            if c != last:
                if last:
                    run.append(d); skin.append((last, [tp(p[0], v, p[1]) for v in run] + [tp(q[0], v, q[1]) for v in run[::-1]]))
                run = []
            run.append(d)
            last = c
    flush(skin); tread(); sidewall()

def tread():
    """Blocks in five ribs, the outer ones slanted: dark flanks first, then the tops in their tones."""
    ribs = [(-.78, -.5, 4.2), (-.42, -.16, 2), (-.1, .1, 0), (.16, .42, -2), (.5, .78, -4.2)]; step, r0, r1 = 9, .985, 1.035; flanks, tops = '', {}
    for k, (w0, w1, s) in enumerate(ribs):
        for i in range(-6, 17):
            d = i * step + (step / 2 if k % 2 else 0)
            if not -50 < d < 137:
                continue
            q = lambda r: [tp(r, d, w0), tp(r, d + step * .74, w0), tp(r, d + step * .74 + s, w1), tp(r, d + s, w1)]
            flanks += pts(hull(q(r0) + q(r1)))
            v = math.radians(d + step / 2)
            if math.cos(v) + math.sin(v) > .03:
                tops.setdefault(RUB[min(5, RUB.index(rubber(math.cos(v), .12, math.sin(v))))], []).append(pts(q(r1)))
    a.path(flanks, '#16283c')
    for c, ds in tops.items(): a.path(ds, c)

def sidewall():
    """Rings, embossed dashes and shoulder lugs on the lit face."""
    ring = lambda r, w, g=None: pts([tp(r, d, w) for d in (range(0, 360, 6) if g is None else range(90 + g, 360 - g, 3))], g is None)
    a.line(ring(.925, .9), '#1b3148', 1.4)
    lugs = ''.join(pts([tp(.925, d, .9), tp(.985, d + 1, .76), tp(.985, d + 5.5, .76), tp(.925, d + 4.5, .9)]) for d in range(0, 360, 9))
    a.path(lugs, '#223c55', opacity='.75'); a.line(ring(.865, .97), '#8aa2b5', .9); a.line(ring(.65, .95), '#8aa2b5', .9)
    a.line(ring(.82, .995), GOLD, 2.4); a.line(ring(.74, 1), '#1b3148', 8, stroke_dasharray='15 3 6 3 11 3 20 46', opacity='.55')
    a.line(ring(.742, 1), '#8aa2b5', 6, stroke_dasharray='14 4 5 4 10 4 19 47'); a.line(ring(.59, .8, 3), '#1b3148', 1.6)
    a.line(ring(.545, .57, 16), '#a5b6c4', 1.8); a.line(pts([tp(.9, d, .94) for d in range(96, 196, 5)], False), '#a9bccb', 2.2, stroke_linecap='round')

def plinth():
    """Two steps and two chocks: the tyre must stand, not hover."""
    a.box(TX - 46, TY - 34, 0, 92, 72, 4, 'sand'); a.box(TX - 40, TY - 30, 4, 80, 64, 4, 'stone')
    with a.left(TX - 46, TY + 38):
        a.line('M4 -2h84', '#bfab84', 1.2, stroke_dasharray='7 2')
    for s in (-1, 1):
        u = TX + s * 34; ps = [(u - 9 * s, 8), (u + 7 * s, 8), (u + 7 * s, 22), (u + 3 * s, 22)]
        f = lambda y: [a.P(x, y, z) for x, z in ps]
        a.path(pts(hull(f(TY - 20) + f(TY + 22))), '#8d9aa4')
        a.path(pts(hull([a.P(u + 7 * s, y, 22) for y in (TY - 20, TY + 22)] + [a.P(u + 3 * s, y, 22) for y in (TY - 20, TY + 22)])), '#f5f7f5')
        a.path(pts(hull(f(TY + 22))), GOLD)

# --- small stock ---------------------------------------------------------------------------------------
def stack_symbols():
    """A pile of tyres and a tyre lying flat, foot of the pile at 0,0."""
    def pile(k):
        s = f'<ellipse cx="7" cy="2" rx="14" ry="6" fill="{INK}" opacity=".2"/>'
        for i in range(k):
            y = -5.4 * i
            s += (f'<path d="M-11 {n(y-4.4)}v3.400a11 5.500 0 0 0 22 0v-3.400z" fill="#2c4862"/><path d="M3 {n(y+4.3)}a11 5.500 0 0 0 8 -5.300v-3.400l-8 3z" fill="#16283c"/>'
                  f'<path d="M-11 {n(y-1.6)}a11 5.500 0 0 0 22 0" fill="none" stroke="#587590" stroke-width="1.200" stroke-dasharray="1.600 1.400"/>')
            s += f'<ellipse cy="{n(y-4.4)}" rx="11" ry="5.500" fill="#466480"/>'
        y = -5.4 * (k - 1) - 4.4
        s += f'<ellipse cy="{n(y)}" rx="9" ry="4.400" fill="#587590"/><ellipse cy="{n(y)}" rx="5.600" ry="2.700" fill="#16283c"/><path d="M-4.800 {n(y+1.3)}a5.600 2.700 0 0 0 9.600 0a6.500 3 0 0 0 -9.600 0z" fill="#375570"/>'
        return s
    a.defs += [f'<g id="s5">{pile(5)}</g>', f'<g id="s3">{pile(3)}</g>']

def wheel(X, Y, r, right=False):
    """Lorry wheel on a left or right face."""
    k = -.5 if right else .5
    a.add(f'<g transform="matrix(1 {k} 0 1 {n(X)} {n(Y)})"><circle r="{r}" fill="#16283c"/><circle r="{n(r*.5)}" fill="#a5b0b8"/></g>')

def lorry(x, y):
    """Box lorry driving along x, towards the lower right: tyres painted on nothing, only stripes."""
    L, W = 66, 24
    a.poly([(x, y + W + 1, 0), (x + L + 25, y + W + 1, 0), (x + L + 30, y + 4, 0), (x + 8, y, 0)], INK, opacity='.2')
    a.box(x, y + 2, 5, L + 22, W - 4, 3, 'slate')
    for u in (9, 19, 50, 78):
        X, Y = a.P(x + u, y + W - 1, 5)
        wheel(X, Y, 5.4)
    a.box(x, y, 9, L, W, 34, ('#ffffff', '#f6f2e8', '#b9c3cb'))
    with a.left(x, y + W, 9):
        a.line([f'M{u} 0v-34' for u in range(6, L, 6)], '#dcdcd2', .8); a.path(f'M0 -6h{L}v-7l-22 0l-12 9h-{L-34}z', '#5d9484')
        a.path(d_circ(L - 13, 22, 7.5), '#24405a'); a.path(d_circ(L - 13, 22, 3.6), '#f6f2e8')
    a.box(x + L + 2, y + 1, 6, 20, W - 2, 26, 'red')
    with a.left(x + L + 2, y + W - 1, 6):
        a.path('M5 -12h12v-11h-9z', '#24405a'); a.path('M6.500 -13h9.500v-8.500h-6.500z', '#8fbccb'); a.path(d_rect(0, 3, 20, 2), '#fbf6ea')
    with a.right(x + L + 22, y + W - 1, 6):
        a.path(d_rect(1.5, 11, 19, 12), '#24405a'); a.path(d_rect(3, 12.5, 16, 9), '#5f93aa')
        a.path(d_rect(1, 1, 20, 4), '#7f3427'); a.path(d_rect(2, 5.5, 4, 3) + d_rect(16, 5.5, 4, 3), '#f4d384')
    a.box(x + L + 4, y + 4, 32, 12, W - 8, 6, ('#fbf6ea', '#f4ead6', '#b9c3cb'))

def forklift(x, y):
    """Gold forklift with two tyres on the fork."""
    a.box(x, y, 2, 14, 9, 8, 'gold')
    X, Y = a.P(x + 3, y + 9, 3); wheel(X, Y, 3); X, Y = a.P(x + 11, y + 9, 3); wheel(X, Y, 3)
    a.line(pts([a.P(x + 3, y + 9, 10), a.P(x + 3, y + 9, 21), a.P(x + 12, y + 9, 21), a.P(x + 13, y + 9, 10)], False), INK, 1.2)
    a.poly([(x + 2, y, 21), (x + 13, y, 21), (x + 13, y + 9, 21), (x + 2, y + 9, 21)], '#24405a')
    a.line(pts([a.P(x + 15, y + 8, 1), a.P(x + 15, y + 8, 25)], False) + pts([a.P(x + 15, y + 2, 1), a.P(x + 15, y + 2, 25)], False), '#56677a', 1.6)
    a.put('s3', x + 24, y + 5, .75, z=3)

# --- life --------------------------------------------------------------------------------------------
def life():
    items = []
    for i, (x, y) in enumerate(((158, 104), (180, 104), (182, 124), (184, 144), (184, 164), (168, 178))):
        items.append(('s5' if i != 5 else 's3', x, y, 1.0))
    for i in range(22):
        x, y = random.choice(((random.uniform(122, 198), random.uniform(184, 195)), (random.uniform(188, 199), random.uniform(90, 190))))
        items.append(('p1', x, y, random.choice((1, 1.1)), random.choice(LOTS)))
    items += [('p1', x, y, 1.1, c) for x, y, c in ((150, 150, ORANGE), (160, 130, INK), (120, 188, GOLD), (116, 190, RED))]
    items += [('cx', x, 205, .92, c) for x, c in ((134, GOLD), (166, '#8fbccb'))] + [('cx', x, 218, .92, c) for x, c in ((122, '#cfd6da'), (150, RED), (184, '#5d9484'))]
    items += [('cy', 207, y, .92, c) for y, c in ((104, '#fbf6ea'), (172, GOLD))] + [('cy', 219, y, .92, c) for y, c in ((132, RED), (160, '#5f93aa'))]
    items += [('t1', x, 227, .95) for x in range(24, 206, 22)] + [('t2', 228, y, .95) for y in range(96, 200, 19)]
    items += [(('t1', 't3', 't1', 't2')[k], x, y, 1) for k, (x, y) in enumerate(((12, 158), (20, 166), (12, 178), (22, 186)))]
    items += [('b1', 8 + 5 * i, 193, .8) for i in range(5)] + [('t1', 220, 214, 1.1), ('t3', 212, 224, 1)]
    items += [('lorry', 24, 199), ('fork', 150, 180)]
    for it in sorted(items, key=lambda t: t[1] + t[2] + (60 if t[0] == 'lorry' else 0)):
        if it[0] == 'lorry':
            lorry(it[1], it[2])
        elif it[0] == 'fork':
            forklift(it[1], it[2])
        else:
            a.put(*it[:4], it[4] if len(it) > 4 else None)

stack_symbols()
ground()
a.cast(X0, Y0, DX, DY, 84)
for y in (20, 44, 68): a.cast_round(216, y, 13, 40)
a.cast_round(TX, TY, 60, 8)
a.hold.append(pts(hull([a.P(TX - 40, TY + 20), a.P(TX - 40, TY - 34), a.P(TX + 60, TY - 34), a.P(TX + 60, TY + 20), a.P(TX + 104, TY - 10), a.P(TX + 100, TY + 26)])))
a.shadows()
for x, y, i in ((230, 6, 't1'), (231, 24, 't3')): a.put(i, x, y, 1)
chimney(112, 2); plant(); mixing_tower()
conveyor(); silos(); plinth()
with a.g(stroke_linejoin='round'):
    tyre()
life()
a.save('../sites/michelin-tire.svg')
