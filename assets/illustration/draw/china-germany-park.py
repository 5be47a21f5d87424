"""china-germany-park.py - two crisp white halls with saw-tooth glass, a gate, a great gear in the plaza, a wind turbine."""
import math
import random
from axo import *
from axo import rel as pts

random.seed(51)
a = Art(oy=356)
a.symbols()
WHITE = ('#ffffff', '#f1f3f1', '#a9bac3')
STEEL = MAT['steel']
BRASS = ['#fbe6ad', '#f6d583', '#f0c65f', '#eab543', '#d8a23a', '#c18f35', '#a67a30', '#8a662c']
COPPER = ['#e8745f', '#dd5a44', '#d8432e', '#c03d2a', '#a34431', '#933a2b', '#7f3427', '#6f2e24']
LIGHT = (-.3, .55, .78)
BEDS = ((5, 15, 5), (61, 17, 6))        # flower beds before the gate: where, how long, how many flowers
COLS = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', ORANGE]


def ground():
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="230" height="230" rx="30" fill="{mix(GROUND, SHADE, .6)}"/>'
              f'<rect x="2" y="2" width="228" height="228" rx="30" fill="{mix("#fbf6ea", GROUND, .45)}"/>')
        road = 'M18 215h198'
        a.line(road + 'M40 84v124', EDGE, 28, stroke_linecap='round')
        a.line(road + 'M40 84v128', ROAD, 25, stroke_linecap='round')
        a.line(road + 'M40 92v90', EDGE, 1.5, stroke_dasharray='9 7')
        a.line([f'M62 {v}h164' for v in range(82, 200, 8)] + [f'M{u} 80v120' for u in range(66, 226, 12)], mix(SHADE, GROUND, .5), .8)
        a.line('M28 201h24', '#ffffff', 6, stroke_dasharray='3 2.400')       # crossing and lane arrows before the gate
        a.path('M32 169v-6h-3l4 -6 4 6h-3v6zM46 157v6h-3l4 6 4 -6h-3v-6z', EDGE)
        a.path('M5 196h15v2h-15zM61 196h17v2h-17z', EDGE)
        a.line([f'M{u} 199v9' for u in (7, 10.5, 14, 17.5, 62, 65.5, 69, 72.500, 76)], mix(SHADE, GROUND, .3), .8)
        for u, w, _ in BEDS:
            a.add(f'<rect x="{u}" y="200.500" width="{w}" height="5" rx="2.500" fill="#557f60"/>')
        for x, y, w, d in ((5, 84, 20, 84), (84, 182, 46, 16), (142, 182, 58, 16), (206, 76, 20, 50), (206, 146, 20, 50)):
            a.add(f'<rect x="{x}" y="{y}" width="{w}" height="{d}" rx="7" fill="#6f9e73"/><rect x="{x}" y="{y}" width="{w-1}" height="{d-2}" rx="7" fill="#8fb98a"/>')
    with a.top(0, 0):
        for q, c in ((4, '#d9cdb4'), (2.5, '#fbf6ea'), (-4, '#4f8fb0')):
            a.add(f'<rect x="{76-q}" y="{112-q}" width="{126+2*q}" height="{60+2*q}" rx="{30+q}" fill="{c}"/>')
        a.add('<rect x="80.500" y="118" width="119" height="51" rx="25" fill="#8cc3d6"/>')
        a.line('M98 163h16M130 166h22M160 163h12M92 156h9M178 158h10', '#eaf1ef', 1.5, stroke_linecap='round')


# --- side walls: drawn in the frame of the shaded wall, d long and h high ----------------------------------
def panes(u, z, w, h, tones, pane=9):
    """A strip of windows in a dark frame, split into runs that light up one by one."""
    a.path(d_rect(u, z, w, h), '#24405a')
    k = (w - 2) / len(tones)
    for i, c in enumerate(tones):
        a.line(f'M{n(u + 2 + i * k)} {n(-z - h / 2)}h{n(k - 1.6)}', c, h - 3, stroke_dasharray=f'{pane} 2')


def pipes(us, z0, z1):
    """Round ducts up the wall: dark side, body, light edge, brackets."""
    for dx, c, w in ((0, '#56677a', 5.4), (-.7, '#cfd6da', 3.8), (-1.6, '#ffffff', 1)):
        a.line([f'M{u + dx} {-z0}V{-z1}' for u in us], c, w)
    a.line([f'M{us[0] - 4} {-z}H{us[-1] + 4}' for z in range(z0 + 6, z1, 14)], '#77858f', 1.2)


def research(d, h):
    """The tall hall: three storeys of laboratories, fresh-air ducts and a stair tower of glass."""
    for i, z in enumerate(range(24, int(h) - 26, 26)):
        panes(4, z, 27, 17, (('#5f93aa', '#4d7c96'), ('#4d7c96', '#5f93aa', '#68a0b4'))[i % 2], 7 if i % 2 == 0 else 6)
    a.path(d_rect(34, 20, 9, h - 36), '#24405a')
    for z in range(26, int(h) - 22, 15):
        a.line(f'M35.2 {-z - 2}h6.600', ('#5f93aa', '#9ac4d2')[z % 2], 11, stroke_dasharray='6.600')
    pipes((49, 57), 30, int(h) + 3)
    a.path(d_rect(46, 92, 15, 11), '#77858f')
    a.line([f'M47 {-z}h13' for z in (94.5, 97, 99.5)], '#a5b0b8', 1)


def workshop(d, h):
    """The low hall: the apprentices' workshop behind a great window, two loading doors under a canopy."""
    panes(3, 44, 52, 13, ('#5f93aa', '#4d7c96', '#68a0b4'))
    a.path(d_rect(2.500, 5, 23, 32), '#24405a')
    for i, z in enumerate((10.5, 20.5, 30.5)):
        a.line(f'M4 {-z}h20', ('#5f93aa', '#8fbccb', '#5f93aa')[i], 8.6, stroke_dasharray='6 1')
    a.path('M5 -6v-5h3v-3h4v3h5v5zM19 -6v-9h3v9z', '#35536b')             # a lathe and a drill seen through the glass
    a.path('M9 -14.500h2v-3h-2zM20 -16h3v-2h-3z', ORANGE)
    pipes((28.5,), 4, int(h) - 9)
    for u, c in ((33, '#cfd6da'), (46, '#a5b0b8')):
        a.path(d_rect(u - 1, 0, 12, 23), '#56677a')
        a.path(d_rect(u, 0, 10, 21.500), c)
        a.line([f'M{u} {-z}h10' for z in range(3, 21, 3)], '#8797a2', .8)
        a.path(f'M{u - 1} 0h1.500v-6h-1.500zM{u + 9.5} 0h1.500v-6h-1.500z', GOLD)
    a.line('M33 -19.500h10M46 -19.500h10', '#8fbccb', 2, stroke_dasharray='4 1')


def yard(x):
    """Before the loading doors: a canopy, a jib crane with its load, a forklift, crates."""
    a.box(x, 8, 24, 7, 27, 2.5, ('#e8745f', '#d8432e', '#a34431'))
    a.box(x, 21, 37, 17, 2.4, 2.4, MAT['gold'])                        # jib on the wall and its stay
    X, Y = a.P(x + 14, 22.2, 37)
    p, q = a.P(x, 22.2, 45), a.P(x + 12, 22.2, 39)
    a.line(f'M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}', '#b98732', 1.3)
    a.line(f'M{n(X)} {n(Y)}v14', '#24405a', .9)
    a.box(x + 11, 19.500, 16, 6, 6, 6, MAT['deep'])
    for u, v, z, c in ((1, 46, 0, 'sand'), (1, 38.500, 0, 'orange'), (1, 46, 6, 'red')):
        a.box(x + u, v, z, 6, 6, 6, c)
    a.box(x + 2, 26, 1.500, 6, 7, 5, MAT['gold'])                      # forklift
    a.box(x + 2, 26, 6.500, 6, 4, 6, ('#f4d384', '#35536b', '#24405a'))
    a.line('M{} {}v-13M{} {}v-13'.format(*(n(v) for w in (0, 3) for v in a.P(x + 3 + w, 34.500))), '#56677a', 1.2)
    a.box(x + 2, 35, 2, 6, 4, 4, 'sand')


# --- halls ----------------------------------------------------------------------------------------------
def hall(x, y, w, d, h, teeth, rise, doors, side, band=(26, .42)):
    """White hall: folded triangular glass in the lit front, saw-tooth glass rising row behind row on the roof."""
    a.box(x, y, 0, w, d, h, WHITE)
    with a.left(x, y + d):
        a.path(d_rect(0, 0, w, 4), '#a5b0b8')
        a.line([f'M{u} -4v{4-h}' for u in range(8, int(w), 8)], '#dbe2e2', .8)
        folded(w, band[0], h * band[1])
        for i in range(len(doors) + 1):                       # office windows over the doors, run by run
            a.line(f'M{n(5 + i * (w - 8) / (len(doors) + 1))} {-h + 13}h18.200', ('#8fbccb', '#5f93aa')[i % 2], 6, stroke_dasharray='5 1.600')
        if band[0] > 40: a.line(f'M6 -35h{w - 12}', '#5f93aa', 8, stroke_dasharray='7 2.200')
        a.path(d_rect(0, h - 9, w, 2), RED)
        for u in doors:
            a.path(d_rect(u - 1.5, 0, 19, 21), '#a5b0b8'); a.path(d_rect(u, 0, 16, 19), '#24405a'); a.path(d_rect(u + 1.3, 0, 14.700, 18), '#8fbccb')
            a.line(f'M{u+8} 0v-18M{u+1.3} -9h14.700', '#fbf6ea', 1)
            a.line(f'M{u-3} -22.500h22', '#77858f', 2.4)
    with a.right(x + w, y + d):
        a.path(d_rect(0, 0, d, 4), '#77858f')
        a.line([f'M{u} -4v{4-h}' for u in range(7, int(d), 7)], '#98abb6', .8)
        side(d, h)
        a.path(d_rect(0, h - 9, d, 2), '#a34431')
    a.box(x - 2, y - 2, h - 1, w + 4, d + 4, 4, ('#ffffff', '#fbf6ea', '#b6c4ca'))
    step, z = d / teeth, h + 3
    for i in range(teeth):
        y0, y1 = y + i * step, y + (i + 1) * step
        a.poly([(x, y0, z), (x + w, y0, z), (x + w, y1, z + rise), (x, y1, z + rise)], '#dfe6e8')
        a.poly([(x + w, y0, z), (x + w, y1, z + rise), (x + w, y1, z)], '#a9bac3')
        a.poly([(x + w, y0 + step * .3, z + 1), (x + w, y1 - 2, z + rise * .8), (x + w, y1 - 2, z + 1)], '#5f93aa')
        with a.left(x, y1, z):
            a.path(d_rect(0, 0, w, rise), '#8fbccb')
            a.path([f'M{u} 0h9l5 {-rise}h-9z' for u in range(4, int(w) - 14, 32)], '#d6eaee')
            a.line(f'M0 {-rise*.5:g}h{w}' + ''.join(f'M{u} 0v{-rise}' for u in range(0, int(w) + 1, 8)), '#fbf6ea', 1)
            a.line(f'M0 0h{w}', '#c3cad0', 1.6)
        a.line(pts([a.P(x, y0, z), a.P(x, y1, z + rise), a.P(x + w, y1, z + rise), a.P(x + w, y0, z)], False), '#ffffff', 2.4)


def folded(w, z, h):
    """Band of folded glass: triangles alternately catching the light."""
    k, s = int((w - 12) // 13), 13
    u0 = (w - k * s) / 2
    a.path(d_rect(u0 - 2, z - 2, k * s + 4, h + 4), '#35536b')
    up = [f'M{n(u0+i*s)} {-z}l{s/2} {n(-h)}l{s/2} {n(h)}z' for i in range(k)]
    down = [f'M{n(u0+i*s+s/2)} {n(-z-h)}l{s/2} {n(h)}l{s/2} {n(-h)}z' for i in range(k - 1)]
    a.path(up, '#5f93aa')
    a.path(down, '#bfdfe6')
    a.path([f'M{n(u0+i*s)} {-z}l{s/2} {n(-h)}v{n(h)}z' for i in range(k)], '#8fbccb')
    for i in range(k):                                   # a lit room behind each fold
        a.line(f'M{n(u0 + i * s + s * .36)} {n(-z - h * .08)}v{n(-h * .5)}', '#8fbccb', s * .28, stroke_dasharray=f'{n(h * .17)} {n(h * .04)}')
    a.path(f'M{n(u0)} {n(-z-h)}h{s/2}l{-s/2} {n(h)}z' + f'M{n(u0+k*s)} {n(-z-h)}h{-s/2}l{s/2} {n(h)}z', '#bfdfe6')
    a.line('M' + 'L'.join(f'{n(u0+i*s/2)} {n(-z-(h if i % 2 else 0))}' for i in range(2 * k + 1)), '#fbf6ea', 1.2)
    a.line(f'M{n(u0-2)} {-z}h{k*s+4}M{n(u0-2)} {n(-z-h)}h{k*s+4}', '#fbf6ea', 1.4)


# --- turbine --------------------------------------------------------------------------------------------
def turbine(x, y, h, r):
    """White turbine: slim tapering tower, nacelle, three long blades in the plane of the lit walls."""
    a.turn(x, y, [(11.500, 0), (8.500, h * .3), (4.600, h)], ('#ffffff', '#dfe5e8', '#8797a2'), lit=(112, 180), dark=(0, 58))
    for z, q in ((26, 11), (36, 10.6)):
        a.ring(x, y, q, z, 4, '#5d9484')
    a.box(x - 5, y - 16, h - 3, 10, 28, 10, ('#ffffff', '#f3efe6', '#a5b4bd'))
    with a.left(x, y + 13, h + 2):
        with a.g(id='rotor'):
            for v in (97, 217, 337):
                c, s = math.cos(math.radians(v)), math.sin(math.radians(v))
                at = lambda l, w: (l * c - w * s, -(l * s + w * c))
                body = [at(3, -3), at(r * .16, -7.500), at(r * .3, -7), at(r, -1.200), at(r, 1), at(r * .3, 5), at(r * .12, 4.500), at(3, 3)]
                a.path(pts(body), '#ffffff')
                a.path(pts([at(3, 0), at(r * .3, -.5), at(r, .3), at(r, -1.200), at(r * .3, -7), at(r * .16, -7.500), at(3, -3)]), '#a9bbc6')
                a.path(pts([at(r * .82, 2), at(r * .92, 1.500), at(r * .92, -1.900), at(r * .82, -2.500)]), RED)
            a.add('<circle r="8" fill="#a9bbc6"/><circle cx="-1" cy="-1" r="5.600" fill="#ffffff"/>')


# --- gears ----------------------------------------------------------------------------------------------
def tone(ramp, nx, ny, nz):
    f = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]
    return ramp[max(0, min(7, round(5 - 5.200 * f)))]


def gear(cx, cz, y0, y1, r, teeth, turn, ramp, holes, hub):
    """Spur gear standing upright: flanks sorted back to front, then the lit face with see-through windows."""
    step, out = 360 / teeth, []
    depth = r * .17
    for i in range(teeth):
        for dv, q in ((-.29, r - depth), (-.17, r), (.17, r), (.29, r - depth)):
            v = math.radians(turn + (i + dv) * step)
            out.append((cx + q * math.cos(v), cz + q * math.sin(v)))
    f = lambda ps, y: [a.P(x, y, z) for x, z in ps]
    circ = lambda x, z, q, k=24: [(x + q * math.cos(2 * math.pi * i / k), z + q * math.sin(2 * math.pi * i / k)) for i in range(k)]
    def flanks(ps, inward):
        quads = []
        for (x0, z0), (x1, z1) in zip(ps, ps[1:] + ps[:1]):
            L = math.hypot(x1 - x0, z1 - z0)
            m = ((z1 - z0) / L, -(x1 - x0) / L)
            m = (-m[0], -m[1]) if inward else m
            if sum(m) > 0:
                quads.append((x0 + x1 + z0 + z1, tone(ramp, m[0], .05, m[1]), pts(f([(x0, z0), (x1, z1)], y1) + f([(x1, z1), (x0, z0)], y0))))
        for _, c, d in sorted(quads):
            a.path(d, c, stroke=c, stroke_width='.5', stroke_linejoin='round')
    flanks(out, False)
    windows = []
    for i in range(holes):
        v = 2 * math.pi * (i + .25) / holes
        windows.append(circ(cx + r * .5 * math.cos(v), cz + r * .5 * math.sin(v), r * .155, 18))
    for w in windows:                                    # each depth is seen through its own window only
        k = f'hole{len(a.defs)}'
        a.defs.append(f'<clipPath id="{k}"><path d="{pts(f(w, y1))}"/></clipPath>')
        with a.g(clip_path=f'url(#{k})'):
            a.path(pts(f(w, y1)), ramp[2])
            flanks(w, True)
    face = pts(f(out, y1)) + ''.join(pts(f(w, y1)) for w in windows)
    a.path(face, ramp[3], fill_rule='evenodd')
    inner = circ(cx, cz, r * .74, 40)
    a.line(pts(f(inner, y1)), ramp[5], 2)
    a.line(pts(f(circ(cx, cz, r * .77, 40), y1)), ramp[1], 1.600)
    a.line(''.join(pts(f(w, y1)) for w in windows), ramp[1], 1.4)
    a.line(pts(f(out, y1)), ramp[1], 1.3)
    prev = y1
    for q, e, c in hub:                                  # hub: stepped discs coming forward
        ring = circ(cx, cz, q, 28)
        a.path(pts(hull(f(ring, prev) + f(ring, prev + e))), mix(c, INK, .4))
        a.path(pts(hull(f(ring[2:12], prev) + f(ring[2:12], prev + e))), mix(c, '#ffffff', .45))
        a.path(pts(f(ring, prev + e)), c)
        prev += e
    bolts = ''.join(pts(f(circ(cx + hub[0][0] * .8 * math.cos(v), cz + hub[0][0] * .8 * math.sin(v), r * .022 + .6, 8), y1 + hub[0][1])) for v in [math.pi * k / 4 for k in range(8)])
    a.path(bolts, '#56677a')


GX = 118                                                # axle of the great gear


def gears():
    """The great brass wheel and its small red partner, on one stone bed in the basin."""
    a.box(92, 130, 0, 112, 28, 4, ('#e4e8ea', '#cfd2cc', '#97a3aa'))
    a.box(90, 132, 4, 52, 24, 9, ('#f5f7f5', '#dfe3df', '#a3afb5'))
    a.box(174, 132, 4, 30, 24, 7, ('#f5f7f5', '#dfe3df', '#a3afb5'))
    R, r, v = 64, 33, math.radians(-24)
    cz = 14 + R
    gear(GX, cz, 132, 154, R, 16, 4, BRASS, 6, [(R * .26, 3, '#cfd6da'), (R * .15, 5, '#f5f7f5'), (R * .07, 3, '#24405a')])
    d = R + r - 12
    gear(GX + d * math.cos(v), cz + d * math.sin(v), 134, 152, r, 8, 12, COPPER, 4, [(r * .3, 3, '#cfd6da'), (r * .16, 4, '#f5f7f5')])


# --- gate -----------------------------------------------------------------------------------------------
def booth(x, y):
    """The porter's glass booth between the two lanes."""
    a.box(x, y, 0, 8, 9, 2, ('#cfd6da', '#a5b0b8', '#77858f'))
    a.box(x + 1, y + 1, 2, 6, 7, 14, ('#d6eaee', '#8fbccb', '#5f93aa'))
    with a.left(x + 1, y + 8, 2):
        a.path(d_rect(0, 0, 6, 4), '#f3efe6'); a.line('M.600 -8.500h5', '#9ac4d2', 6, stroke_dasharray='2.200 .600')
    with a.right(x + 7, y + 8, 2):
        a.path(d_rect(0, 0, 7, 4), '#c3cad0'); a.line('M.800 -8.500h5.600', '#8fbccb', 6, stroke_dasharray='2.500 .600')
    a.box(x, y, 16, 8, 9, 1.600, ('#e8745f', '#d8432e', '#a34431'))


def forecourt():
    """Before the gate: flower beds, bollards, benches."""
    for u, w, k in BEDS:
        for i in range(k):
            X, Y = a.P(u + 1 + i * 2.7, 203 + (i % 2) * 1.4 - .7, 1.5)
            a.add(f'<circle cx="{n(X)}" cy="{n(Y)}" r="1.700" fill="{(RED, GOLD, "#fbf6ea")[i % 3]}"/>')
    for u in (24, 56):
        X, Y = a.P(u, 203)
        a.line(f'M{n(X)} {n(Y)}v-5', '#77858f', 2.2, stroke_linecap='round')


def gate(x, y, w):
    """Gate building over the entrance road: two brick pylons, a white bridge with a glass storey, saw-tooth crest."""
    d, h = 22, 46
    for u in (w - 17, 0)[::-1]:
        a.box(x + u, y, 0, 17, d, h, ('#d0705a', '#c4583f', '#8a392a'))
        with a.left(x + u, y + d):
            a.path(d_rect(0, 0, 17, 5), '#c9b490')
            a.line([f'M0 {-z}h17' for z in range(9, h, 7)], '#f6ead2', 1.4)
            a.path(d_arch(5, 8, 7, 26), '#f6ead2'); a.path(d_arch(6, 8, 5, 24.500), '#35536b'); a.path(d_arch(7, 8, 4, 23), '#8fbccb')
        with a.right(x + u + 17, y + d):
            a.path(d_rect(0, 0, d, 5), '#a8946f'); a.line([f'M0 {-z}h{d}' for z in range(9, h, 7)], '#c9a985', 1.4)
        with a.left(x + u, y + d):                        # a lantern and a planter beside each arch
            a.path(d_rect(-1, 5, 19, 1.600) + d_rect(-1, h - 3, 19, 1.800), '#f6ead2')
            a.line('M3 -20h3', '#24405a', 1); a.line('M1.500 -18h3', '#8fbccb', 4.4, stroke_dasharray='3')
        if u == 0:                                       # barriers and booth under the bridge
            for bx in (x + 20, x + 42):
                X, Y = a.P(bx, y + 16)
                a.line(f'M{n(X)} {n(Y)}v-8', '#56677a', 3)
                a.line(f'M{n(X)} {n(Y-7)}l17 8.500', '#fbf6ea', 2.4); a.line(f'M{n(X)} {n(Y-7)}l17 8.500', RED, 2.4, stroke_dasharray='3 3')
            booth(x + 32, y + 15)
    a.box(x - 4, y - 2, h, w + 8, d + 4, 5, WHITE)
    with a.left(x - 4, y + d + 2, h):
        a.line(f'M21 -.500h{w - 34}', '#8fbccb', 1.400, stroke_dasharray='5 4')
    a.box(x - 2, y, h + 5, w + 4, d, 17, 'glass')
    with a.left(x - 2, y + d, h + 5):
        for i in range(5): a.line(f'M{1 + i * 15} -4.300h13M{1 + i * 15} -13h13', '#8fbccb', 7, stroke_dasharray='5.800 1.200')
        a.path([f'M{u} 0h8l5 -17h-8z' for u in (6, 40, 66)], '#d6eaee')
        a.line(f'M0 -8.500h{w+4}' + ''.join(f'M{u} 0v-17' for u in range(0, w + 5, 7)), '#fbf6ea', 1.1)
    with a.right(x + w + 2, y + d, h + 5):
        for z in (4.3, 13): a.line(f'M0 -{z}h22', '#5f93aa', 7, stroke_dasharray='6.500 1.200')
        a.line(f'M0 -8.500h{d}M7 0v-17M15 0v-17', '#b9d0d6', 1.1)
    a.box(x - 5, y - 3, h + 22, w + 10, d + 6, 4, WHITE)
    with a.left(x - 5, y + d + 3, h + 22):
        a.path(d_rect(0, 1.2, w + 10, 1.600), RED)
    for i in range(4):                                   # crest of four small teeth
        u, s = x + 4 + i * (w - 8) / 4, (w - 8) / 4
        a.poly([(u, y + 2, h + 26), (u + s, y + 2, h + 37), (u + s, y + d - 2, h + 37), (u, y + d - 2, h + 26)], '#ffffff')
        a.poly([(u, y + d - 2, h + 26), (u + s, y + d - 2, h + 37), (u + s, y + d - 2, h + 26)], '#e4eaea')
        a.poly([(u + s, y + d - 2, h + 26), (u + s, y + 2, h + 26), (u + s, y + 2, h + 37), (u + s, y + d - 2, h + 37)], '#5f93aa')


def pennant(X, Y, L, H, c, dark, phase):
    """A long swallow-tailed pennant: folds travel along it, and two pale bands by the pole."""
    k = 20
    swell = lambda t: math.sin(2 * math.pi * (1.2 * t - phase))
    mid = lambda t: Y + H / 2 + 7.5 * t ** .7 * swell(t) - 4 * t
    half = lambda t: H / 2 * (1 - .4 * t)
    at = lambda t, v: (X + L * t + 2.4 * t * swell(t), mid(t) + half(t) * v)
    T = [i / k for i in range(k + 1)]
    a.path(pts([at(t, -1) for t in T] + [at(.78, 0)] + [at(t, 1) for t in T[::-1]]), c)
    for t0, t1 in ((.1, .2), (.25, .28)):
        U = [t0 + (t1 - t0) * i / 2 for i in range(3)]
        a.path(pts([at(t, -1) for t in U] + [at(t, 1) for t in U[::-1]]), '#fbf6ea')
    for falls, fill, o in ((True, dark, '.38'), (False, '#ffffff', '.16')):       # falling folds in shade, rising ones in light
        run = []
        for t in T[:-4] + [2]:
            if t <= 1 and (mid(t + .02) > mid(t)) == falls:
                run.append(t)
            elif len(run) > 1:
                a.path(pts([at(t, -1) for t in run] + [at(t, 1) for t in run[::-1]]), fill, opacity=o)
                run = []


def flags():
    """Two pennants of the park on tall poles; they share one group so that they wave together."""
    poles = ((14, 170, RED, '#7f3427', .05, 70), (6, 135, GOLD, '#8a662c', .3, 56))
    for x, y, *_ in poles:
        X, Y = a.P(x, y)
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="5" ry="2.500" fill="#cbb892"/>')
        a.line(f'M{n(X)} {n(Y)}v-176', '#77858f', 2.2); a.line(f'M{n(X-.5)} {n(Y)}v-176', '#e4e8ea', .8)
        a.add(f'<circle cx="{n(X)}" cy="{n(Y-177)}" r="2.600" fill="{GOLD}"/>')
    with a.g(id='flag'):
        for x, y, c, dark, phase, L in poles:
            X, Y = a.P(x, y)
            pennant(X, Y - 174, L, 30, c, dark, phase)


def bus(x, y):
    """White shuttle on the front street."""
    a.box(x, y, 3, 46, 15, 17, ('#ffffff', '#f3efe6', '#b9c3cb'))
    with a.left(x, y + 15, 3):
        a.path(d_rect(0, 3, 46, 2), '#5d9484'); a.line('M3 -11h42', '#35536b', 7, stroke_dasharray='6 1.500')
        for u in (9, 37):
            a.path(d_circ(u, 0, 3.600), '#16283c'); a.path(d_circ(u, 0, 1.600), '#a5b0b8')
    with a.right(x + 46, y + 15, 3):
        a.path(d_rect(1.500, 5, 12, 9), '#24405a'); a.path(d_rect(2.500, 6, 10, 7), '#5f93aa'); a.path(d_rect(1.500, 2, 3, 2) + d_rect(10.500, 2, 3, 2), '#f4d384')


def life():
    items = [('bus', 96, 203)]
    for i in range(38):
        x, y = random.choice(((random.uniform(64, 200), random.uniform(82, 98)), (random.uniform(62, 200), random.uniform(174, 181)), (random.uniform(66, 92), random.uniform(104, 196))))
        items.append(('p1', x, y, random.choice((1, 1.1)), random.choice(COLS)))
    items += [('p1', x, y, 1.1, c) for x, y, c in ((64, 150, RED), (66, 158, GOLD), (64, 130, INK), (214, 136, ORANGE), (220, 138, RED), (70, 176, '#4f8fb0'))]
    trees = ((10, 90), (20, 98), (9, 104), (19, 114), (10, 134), (20, 142), (9, 150), (18, 158), (148, 188), (160, 194), (172, 187), (184, 194), (194, 188), (90, 188), (102, 194), (114, 188), (124, 194), (211, 84), (220, 92), (211, 102), (220, 110), (212, 120), (211, 152), (220, 160), (212, 172), (220, 182), (212, 192))
    items += [(('t1', 't3', 't1', 't2')[i % 4], x, y, 1) for i, (x, y) in enumerate(trees)]
    items += [('cy', 34, y, .92, c) for y, c in ((104, '#fbf6ea'), (146, RED))] + [('cy', 46, y, .92, c) for y, c in ((124, GOLD), (92, '#5d9484'))]
    items += [('cx', x, 209, .92, c) for x, c in ((28, GOLD), (72, '#8fbccb'), (170, RED))] + [('cx', x, 221, .92, c) for x, c in ((44, '#fbf6ea'), (158, '#5d9484'), (190, '#cfd6da'), (208, GOLD))]
    items += [('t1', x, 230, .95) for x in range(26, 222, 22)] + [('t2', 230, y, .95) for y in range(84, 206, 19)] + [('t1', 226, 224, 1.1)]
    items += [('gate', 4, 176), ('gears', 64, 132)]
    key = lambda t: t[1] + t[2] + {'bus': 40, 'gate': 40, 'gears': 100}.get(t[0], 0)
    for it in sorted(items, key=key):
        if it[0] == 'bus':
            bus(it[1], it[2])
        elif it[0] == 'gate':
            gate(4, 176, 72)
            forecourt()
        elif it[0] == 'gears':
            gears()
        else:
            a.put(*it[:4], it[4] if len(it) > 4 else None)


ground()
a.cast(4, 6, 106, 66, 92)
a.cast(122, 6, 96, 58, 46)
a.cast(4, 176, 72, 22, 40)
a.hold.append(pts(hull([a.P(80, 150), a.P(130, 150), a.P(214, 118), a.P(164, 100), a.P(100, 128)])))
a.shadows()
for x, y, i in ((116, 8, 't1'), (116, 22, 't2'), (116, 40, 't1'), (116, 56, 't1')):
    a.put(i, x, y, 1)
hall(4, 6, 106, 66, 136, 3, 20, (10, 38, 66), research, (44, .54))
turbine(117, 10, 300, 112)
for y in (14, 34, 54, 70):
    a.put('t1', 116, y, 1)
hall(124, 6, 94, 58, 72, 3, 17, (9, 39, 69), workshop, (27, .38))
yard(218)
flags()
life()
a.save('../sites/china-germany-park.svg')
