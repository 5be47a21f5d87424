"""Free trade zone: a broad gateway arch carrying a globe, with bonded warehouse, containers and a yard crane behind."""
import math, random
from axo import *

random.seed(5)
a = Art(oy=353)
a.symbols()
S = 236                                      # side of the plot
YARD = mix(GROUND, '#a5b0b8', .38)
BLUE = '#4f8fb0'
FOUR = [RED, GOLD, '#5d9484', BLUE]     # the four container colours
AX, AY0, AY1 = 117, 146, 176                 # arch: middle, back and front of its depth
OUT, INN = (114, 180), (86, 151)             # half width and height of the outer and inner curve: a broad gateway

def arc(half, e=.74, k=40):
    """Broad-shouldered half ellipse in the wall plane, from the left foot over the crown to the right foot."""
    w, h = half
    f = lambda v: math.copysign(abs(v) ** e, v)
    return [(AX - w * f(math.cos(math.pi * i / k)), h * abs(math.sin(math.pi * i / k)) ** e) for i in range(k + 1)]

def skin(prof, y0, y1, mat, flip=1):
    """Visible facets of a profile (x, z) drawn out along y; flip=-1 for a soffit, whose outside is below."""
    t, l, r = MAT[mat] if isinstance(mat, str) else mat
    for (x0, z0), (x1, z1) in zip(prof, prof[1:]):
        L = math.hypot(x1 - x0, z1 - z0) or 1
        nx, nz = -(z1 - z0) / L * flip, (x1 - x0) / L * flip
        if nx + nz <= .02:
            continue
        f = max(0, math.atan2(nx, max(nz, 0)) / (math.pi / 2))
        c = mix(t, r, f) if nz > 0 else mix(r, INK, .16 + .3 * -nz)
        a.poly([(x0, y0, z0), (x1, y0, z1), (x1, y1, z1), (x0, y1, z0)], c, stroke=c, stroke_width='.5')

def arch_shadow():
    """The arch and its globe on the ground, shortened so that they stay on the plot."""
    o, i = arc(OUT), arc(INN)
    low = lambda x, y, z: (lambda p: (p[0] + a.SX * z * .62, p[1] + a.SY * z * .62))(a.P(x, y))
    for k in range(len(o) - 1):
        a.hold.append(pts(hull([low(q[0], y, q[1]) for q in (o[k], o[k + 1], i[k], i[k + 1]) for y in (AY0, AY1)])))
    X, Y = low(AX, (AY0 + AY1) / 2, 236)
    a.hold.append(pts([(X + 40 * math.cos(v * .3), Y + 20 * math.sin(v * .3)) for v in range(21)]))

def ground():
    """Footing patch, boulevard with a planted middle, truck yard and forecourt paving."""
    edge, base = mix(GROUND, SHADE, .55), mix(ROAD, GROUND, .5)
    with a.top(0, 0):
        a.add(f'<rect x="0" y="0" width="{S}" height="{S}" rx="34" fill="{edge}"/>'
              f'<rect x="0" y="0" width="{S - 2}" height="{S - 2}" rx="34" fill="{base}"/>')
        a.path(f'M34 6H202Q230 6 230 34V138H6V34Q6 6 34 6z', YARD)
        a.line([f'M10 {v}h216' for v in (84, 102, 120)], mix(YARD, ROAD, .7), 1.2, stroke_dasharray='7 5')
        a.line([f'M{u} 66v22' for u in range(12, 126, 9)], ROAD, 1)
        a.line([f'M6 {v}h224' for v in range(146, 206, 10)] + [f'M{u} 140v{84 if 20 < u < 216 else 62}' for u in range(12, 232, 18)], mix(SHADE, GROUND, .4), .8)
        a.line('M114 70V235', EDGE, 70); a.line('M114 70V235', ROAD, 66)
        a.line('M114 88V233', mix(SHADE, GROUND, .2), 13); a.line('M114 184V231', '#6f9e73', 10); a.line('M114 184V230', '#8fb98a', 8.5)
        a.line('M97 90V234M131 90V234', EDGE, 1.5, stroke_dasharray='9 7')
        a.line([f'M{u} 194h26' for u in (84, 120)], '#ffffff', 13, stroke_dasharray='3 2.6')
        for x, w in ((10, 60), (160, 66)):
            a.add(f'<rect x="{x}" y="188" width="{w}" height="38" rx="10" fill="#6f9e73"/>'
                  f'<rect x="{x}" y="188" width="{w}" height="36" rx="10" fill="#8fb98a"/>')
            a.line(f'M{x + 10} 191.500h{w - 20}', RED, 3, stroke_dasharray='2 3'); a.line(f'M{x + 12} 195h{w - 24}', GOLD, 3, stroke_dasharray='2 3')

def container_symbol():
    """One box of cargo, 46 x 15 x 15; the body takes the colour of its use, the three tones are glazes."""
    L, w, h = 46, 15, 15
    p = lambda x, y, z: (x - y, (x + y) / 2 - z)
    A, B, C = p(0, w, 0), p(L, w, 0), p(L, 0, 0)
    up = lambda q: (q[0], q[1] - h)
    D = p(0, 0, h)
    a.defs.append(
        f'<g id="k1"><path d="{pts([A, B, C, up(C), D, up(A)])}"/>'
        f'<path d="{pts([B, C, up(C), up(B)])}" fill="{NAVY}" opacity=".38"/>'
        f'<path d="{pts([up(A), up(B), up(C), D])}" fill="#fff" opacity=".34"/>'
        f'<g transform="matrix(1 .5 0 1 {n(A[0])} {n(A[1])})"><path d="M3 -7.500h40" stroke="{NAVY}" stroke-width="11" opacity=".17" stroke-dasharray="1.500 2.300"/>'
        f'<path d="M0 -14.300h46M0 -.7h46" stroke="#fff" stroke-width="1.200" opacity=".3"/></g>'
        f'<g transform="matrix(1 -.5 0 1 {n(B[0])} {n(B[1])})"><path d="M7.500 0v-15M3.500 -1v-13M11.500 -1v-13" stroke="#fff" stroke-width=".9" opacity=".4"/></g>'
        f'<path d="M{n(up(A)[0] + 3)} {n(up(A)[1] - .5)}L{n(D[0] + 2)} {n(D[1] + 2)}" stroke="#fff" stroke-width="1" opacity=".35"/></g>')

def stack(x, y, cols):
    for i, c in enumerate(cols): a.put('k1', x, y, 1, c, z=i * 15)

def lorry(x, y, col, L=42):
    """Container lorry heading to the lower left: wheels, chassis, box with ribs, cab with a windscreen."""
    X = lambda u, v, z: a.P(x + u, y + v, z)
    a.path(pts(hull([X(0, 0, 0), X(14, 0, 0), X(14, L + 14, 0), X(0, L + 14, 0), X(22, L + 6, 0), X(22, 6, 0)])), INK, opacity='.18')
    a.box(x + 1, y, 3, 12, L + 10, 3, ('#56677a', '#35536b', NAVY))
    for v in (5, 12, L - 4, L + 9):
        cx, cy = X(13.4, v, 3)
        a.add(f'<ellipse cx="{n(cx)}" cy="{n(cy)}" rx="2.600" ry="3.200" fill="{NAVY}"/><ellipse cx="{n(cx + .5)}" cy="{n(cy)}" rx="1.100" ry="1.400" fill="#a5b0b8"/>')
    a.box(x, y, 6, 14, L - 1, 16, (mix(col, '#ffffff', .32), col, mix(col, NAVY, .36)))
    with a.right(x + 14, y + L - 1, 6):
        a.line(f'M2 -8h{L - 5}', NAVY, 11, opacity='.2', stroke_dasharray='1.500 2.500')
    a.box(x + .5, y + L + 1, 4, 13, 11, 15, ('#ffffff', '#f3efe6', '#b4bfc8'))
    with a.left(x + .5, y + L + 12, 4):
        a.path(d_rect(1.2, 7, 10.6, 6), '#35536b'); a.path(d_rect(1.2, 7, 5, 6), '#8fbccb'); a.path(d_rect(0, 0, 13, 3.4), '#77858f')
        a.path([d_rect(1, 3.6, 2.4, 1.6), d_rect(9.6, 3.6, 2.4, 1.6)], GOLD)
    with a.right(x + 13.5, y + L + 12, 4): a.path(d_rect(2, 7, 5, 5.5), '#4d7c96')

def warehouse(x=98, y=6, w=128, d=46, h=88):
    """Bonded warehouse: three gables, rows of dock doors with canopies, a clerestory and roof vents."""
    bay = w / 3
    a.box(x, y, 0, w, d, h, ('#e4e8ea', '#dfe4e6', '#8d9aa4'))
    prof = [(x, h)]
    for i in range(3):
        prof += [(x + bay * (i + .5), h + 19), (x + bay * (i + 1), h)]
    skin(prof, y - 2, y + d + 3, ('#a5cbbd', '#7fb5a3', '#4f8478'))
    with a.left(x, y + d + 3):
        a.path(d_poly([(u - x, z) for u, z in prof]), '#f3efe6')
        a.line(pts([(u - x, -z) for u, z in prof], False), '#ffffff', 3)
        for i in range(3):
            u = bay * (i + .5)
            a.path(d_poly([(u - 9, h + 2), (u, h + 12), (u + 9, h + 2)]), '#5f93aa')
            a.line(f'M{n(u)} {-h - 2}v-9M{n(u - 5)} {-h - 2}v-4M{n(u + 5)} {-h - 2}v-4', '#fbf6ea', 1)
    for i in range(3):                                        # seams of the sheet roof, and a vent on each ridge
        for yy in [y + (d + 2) * k / 6 for k in range(1, 6)]:
            a.line(pts([a.P(x + bay * i, yy, h), a.P(x + bay * (i + .5), yy, h + 19), a.P(x + bay * (i + 1), yy, h)], False), '#fbf6ea', .7, opacity='.55')
        a.box(x + bay * (i + .5) - 4, y + 20, h + 15, 8, 14, 8, 'steel')
    with a.left(x, y + d):
        a.path(d_rect(0, 0, w, 5), '#a5b0b8'); a.path(d_rect(0, 31, w, 5), '#d8432e')
        for z in (45, 60, 75):                                # upper storeys, each bay its own run of windows
            for i in range(6):
                a.line(f'M{n(4.5 + 20.6 * i)} {-z}h16', '#5f93aa' if i % 2 else '#8fbccb', 10, stroke_dasharray='4.400 1.300')
        a.line([f'M{n(20.6 * i + 2)} -36v-50' for i in range(7)], '#ffffff', 1.6)
        us = [5 + 20.6 * i for i in range(6)]
        a.path([d_rect(u - 1.5, 0, 16, 25) for u in us], '#77858f')
        a.path([d_rect(u, 0, 13, 23) for u in us], '#24405a')
        a.path([d_rect(u + 1, 6 if i % 2 else 13, 12, 17 if i % 2 else 10) for i, u in enumerate(us)], '#fbf6ea')
        a.line([f'M{n(u + 1)} {-z}h12' for i, u in enumerate(us) for z in ((10, 14, 18) if i % 2 else (16, 19))], '#a5b0b8', .8)
    with a.right(x + w, y + d):
        a.path(d_rect(0, 31, d, 5), '#a34431')
        for z in (45, 60, 75):
            for u in (3, 25):
                a.line(f'M{u} {-z}h17', '#4d7c96', 9, stroke_dasharray='4.400 1.300')
        a.path(d_rect(15, 0, 16, 24), '#56677a'); a.line('M15 -6h16M15 -12h16M15 -18h16', '#77858f', 1)
    a.box(x, y + d, 26, w, 7, 2, ('#ffffff', '#f4ead6', '#a5b0b8'))

def crane(x=158, y0=60, y1=138, h=198, m=38):
    """Rail-mounted yard gantry in yellow, straddling the stacks: two portals, two girders, trolley and spreader."""
    G = MAT['gold']
    def leg(xx, yy):                                           # bogies, two posts, a brace
        a.box(xx - 4, yy - 4, 0, 34, 8, 5, ('#77858f', '#56677a', '#24405a'))
        a.box(xx, yy - 2, 5, 4, 4, h - 5, G); a.box(xx + 22, yy - 2, 5, 4, 4, h - 5, G)
        a.line(pts([a.P(xx + 4, yy + 2, 8), a.P(xx + 22, yy + 2, h / 2), a.P(xx + 4, yy + 2, h - 4)], False), '#eab543', 2)
    def front():
        leg(x, y1)
        for k in (0, 20):                                     # girders along y with lattice, the nearer one last
            a.box(x + k, y0 - 8, h, 5, y1 - y0 + 22, 9, G)
            with a.right(x + k + 5, y1 + 14, h):
                a.line('M2 -1.5' + 'l5 -6l5 6' * 9, '#8a6a2a', 1)
        a.box(x - 1, m + 60, h + 9, 28, 18, 3, ('#8fa0a6', '#77858f', '#56677a')); a.box(x + 5, m + 64, h + 12, 14, 10, 6, 'steel')
        a.box(x + 18, m + 80, h - 13, 9, 10, 13, ('#ffffff', '#d6eaee', '#5f93aa'))
        X, Y = a.P(x + 13, m + 69, h)
        a.line(f'M{n(X - 11)} {n(Y)}v44M{n(X + 9)} {n(Y + 8)}v44', INK, .9)
        a.put('k1', x - 10, m + 61, 1, ORANGE, z=h - 60)
        for part in ((x - 8, m + 62, h - 45, 6, 13), (x + 28, m + 62, h - 45, 6, 13), (x - 4, m + 66, h - 43, 34, 5)):
            a.box(*part, 3, ('#f4ead6', '#cfd6da', '#8d9aa4'))
    leg(x, y0)
    return front

def goods():
    """Crates on pallets and a fork-lift between the docks and the gate."""
    for x, y, k in ((40, 132, 2), (52, 134, 1), (44, 120, 1), (62, 128, 2)):
        a.box(x, y, 0, 9, 9, 1.5, ('#b98732', '#8a6a2a', '#7f5a3c'))
        for i in range(k): a.box(x, y, 1.5 + i * 8, 9, 9, 8, ('#f3dccb', '#e6bfa8', '#b98f7e') if (x + i) % 3 else ('#f4ead6', '#e3d3b0', '#bfab84'))
    a.box(52, 146, 1, 9, 12, 6, 'orange'); a.box(53, 148, 7, 7, 6, 8, ('#f6b27d', '#35536b', '#24405a'))
    a.line([pts([a.P(x, 159, 0), a.P(x, 159, 18)], False) for x in (53, 59)] + [pts([a.P(x, 159, 2), a.P(x, 166, 2)], False) for x in (53, 59)], INK, 1.4)

def arch():
    """The gateway: soffit, outer skin, lit front with joints, a gold inlay and glazed legs."""
    o, i = arc(OUT), arc(INN)
    for x in (AX - OUT[0] - 4, AX + INN[0] - 4): a.box(x, AY0 - 4, 0, OUT[0] - INN[0] + 8, AY1 - AY0 + 8, 3, ('#e4e8ea', '#cfd6da', '#8d9aa4'))
    skin(i, AY0, AY1, ('#f3efe6', '#cfd6da', '#8fa3b0'), -1)
    skin(o, AY0, AY1, ('#ffffff', '#f3efe6', '#a5b4be'))
    with a.left(0, AY1):
        a.path(d_poly(o + i[::-1]), '#f6f2e9')
        mid = lambda f: [(p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f) for p, q in zip(o, i)]
        a.line([pts([(p[0], -p[1]), (q[0], -q[1])], False) for p, q in zip(o[1:-1:2], i[1:-1:2])], '#cbd2d6', .9)
        a.path(d_poly(mid(.34)[6:-6] + mid(.66)[6:-6][::-1]), RED)
        a.line(pts([(x, -z) for x, z in mid(.5)[6:-6]], False), GOLD, 2.4)
        a.line(pts([(x, -z) for x, z in mid(.97)], False), '#c3cad0', 2.2)
        a.line(pts([(x, -z) for x, z in mid(.04)], False), '#ffffff', 2.4)
        for u in (AX - OUT[0] + 4, AX + INN[0] + 2):              # tall windows and a door in each leg
            a.path(d_rect(u, 0, 23, 62), '#24405a'); a.path(d_rect(u + 1.5, 0, 21.5, 61), '#8fbccb')
            a.path(d_poly([(u + 1.5, 20), (u + 1.5, 61), (u + 14, 61)]), '#bfdfe6')
            for z in (15, 25, 35, 45, 55):
                a.line(f'M{u + 2 + 7 * (z % 2)} {-z}h{6 + z % 4 * 2}', '#8fbccb', 8.5, stroke_dasharray='6 1.500')
            a.line([f'M{u} {-z}h23' for z in range(10, 62, 10)] + [f'M{n(u + k)} 0v-62' for k in (7.5, 15)], '#fbf6ea', 1.1)
            a.path(d_rect(u + 7.5, 0, 7.5, 10), GOLD)
    with a.right(AX + OUT[0], AY1):
        a.path(d_rect(4, 0, 16, 56), '#24405a'); a.path(d_rect(4, 0, 14, 55), '#4d7c96')
        for z in (16, 27, 38, 50): a.line(f'M4 {-z}h15', '#4d7c96', 9, stroke_dasharray='7 1')
        a.line('M4 -11h16M4 -22h16M4 -33h16M4 -44h16M12 0v-56', '#c3cad0', 1)

LAND = [
    '-9 38 -9 43 -2 44 -4 48 3 51 8 54 10 57 6 59 12 65 22 70 30 70 45 68 60 69 80 73 100 77 112 74 130 71 150 70 170 69 180 66 163 60 160 53 155 58 143 59 135 54 141 52 138 46 131 43 127 40 129 36 126 35 125 39 121 40 118 39 122 37 119 35 122 31 120 26 114 22 108 21 106 19 109 13 106 9 102 12 103 2 100 6 98 12 95 16 91 22 87 21 80 15 77 8 73 17 70 21 66 25 57 26 50 30 52 24 59 22 52 16 44 13 39 21 34 28 35 36 27 37 29 41 41 41 38 45 31 46 28 43 23 38 19 42 13 45 17 40 10 44 3 43 -5 36',
    '-6 35 10 37 20 31 32 31 37 22 43 12 51 12 41 -2 40 -15 33 -26 26 -34 18 -34 12 -17 9 4 -8 5 -17 14 -16 24',
    '114 -22 122 -17 130 -12 136 -12 142 -11 146 -19 153 -27 150 -37 140 -38 131 -32 116 -35',
    '130 32 136 34 141 36 142 43 145 44 140 42 138 37 132 35', '95 5 104 -3 106 -6 100 -1', '109 1 117 6 119 1 115 -4 110 -2',
    '131 -1 141 -3 150 -9 143 -8 135 -4', '120 18 122 14 126 7 122 8', '121 25 122 25 121 22', '80 9 82 7 80 6',
]

def globe(X, Y, R, lon0=104, lat0=26, tilt=-14):
    """A real globe seen from the map's own height: Asia to the front, graticule, a gold orbit and a gold spot for Shenyang."""
    rad = math.radians
    def at(lon, lat, k=1.0):
        l, p, q = rad(lon - lon0), rad(lat), rad(lat0)
        x, y = math.cos(p) * math.sin(l), math.cos(q) * math.sin(p) - math.sin(q) * math.cos(p) * math.cos(l)
        z = math.sin(q) * math.sin(p) + math.cos(q) * math.cos(p) * math.cos(l)
        if z < 0:                                              # behind the limb: bring it to the edge
            m = math.hypot(x, y) or 1
            x, y = x / m, y / m
        c, s = math.cos(rad(-tilt)), math.sin(rad(-tilt))
        return X + R * k * (x * c - y * s), Y - R * k * (x * s + y * c), z
    orbit = lambda b, e: pts([(X + 1.42 * R * math.cos(rad(v)) * math.cos(rad(-20)) - .36 * R * math.sin(rad(v)) * math.sin(rad(-20)),
                               Y + 1.42 * R * math.cos(rad(v)) * math.sin(rad(-20)) + .36 * R * math.sin(rad(v)) * math.cos(rad(-20))) for v in range(b, e + 1, 6)], False)
    a.line(orbit(180, 360), '#b98732', 4.2)
    a.add(f'<circle cx="{n(X)}" cy="{n(Y)}" r="{n(R)}" fill="#6cabc6"/>')
    for s in LAND:
        v = [float(q) for q in s.split()]
        p = [at(*q) for q in zip(v[::2], v[1::2])]
        if max(q[2] for q in p) > 0: a.path(pts([q[:2] for q in p]), '#8fb98a')
    lines = []
    for run in ([[(lo, la) for la in range(-90, 91, 10)] for lo in range(-180, 180, 30)]
                + [[(lo, la) for lo in range(-180, 181, 10)] for la in (-60, -30, 0, 30, 60)]):
        seg = []
        for q in run + [None]:
            p = at(*q) if q else (0, 0, -1)
            lines += [pts(seg, False)] if p[2] <= 0 and len(seg) > 1 else []
            seg = seg + [p[:2]] if p[2] > 0 else []
    a.line(lines, '#fbf6ea', .9, opacity='.6')
    c, s = math.cos(rad(28)), math.sin(rad(28))                # shade to the lower right, light to the upper left
    e1, e2 = (X + R * s, Y - R * c), (X - R * s, Y + R * c)
    for k, o in ((.72, '.2'), (.3, '.16')):
        a.path(f'M{n(e1[0])} {n(e1[1])}A{R} {R} 0 0 1 {n(e2[0])} {n(e2[1])}A{R} {n(R * k)} 118 0 0 {n(e1[0])} {n(e1[1])}z', INK, opacity=o)
    a.path(f'M{n(e1[0])} {n(e1[1])}A{R} {R} 0 0 0 {n(e2[0])} {n(e2[1])}A{R} {n(R * .6)} 118 0 1 {n(e1[0])} {n(e1[1])}z', '#ffffff', opacity='.24')
    x, y, _ = at(123.4, 41.8)
    a.add(f'<circle cx="{n(x)}" cy="{n(y)}" r="4.400" fill="#fbf6ea"/><circle cx="{n(x)}" cy="{n(y)}" r="3" fill="{RED}"/>')
    a.line(orbit(0, 180), '#eab543', 4.2); a.line(orbit(96, 176), '#f4d384', 1.6)

def gates():
    """Control booths under the arch with striped barriers, and a glass canopy over the lanes."""
    for x in (78, 111, 144):
        a.box(x, 140, 0, 7, 24, 2, ('#e4e8ea', '#cfd6da', '#8d9aa4'))
        a.box(x, 144, 2, 7, 12, 15, ('#ffffff', '#f3efe6', '#b4bfc8'))
        for wall, w, c in ((a.left(x, 156, 2), 5, '#5f93aa'), (a.right(x + 7, 156, 2), 10, '#3f6d88')):
            with wall:
                a.path(d_rect(1, 6, w, 7), c)
        a.box(x - 1.5, 142, 17, 10, 17, 2, ('#e8745f', '#d8432e', '#a34431'))
    for x in (86, 119):
        p, q = a.P(x, 160, 9), a.P(x + 22, 160, 9)
        a.line(pts([p, q], False), '#ffffff', 2.2); a.line(pts([p, q], False), RED, 2.2, stroke_dasharray='4 4')

def place(items):
    for it in items: a.put(*it[:4], it[4] if len(it) > 4 else None)

def life_front():
    items = []
    for x in (20, 38, 56):
        items += [('t1', x, 198, 1), ('t3' if x == 38 else 't1', x - 6, 214, .95)]
    for x in (172, 192, 212):
        items += [('t1' if x != 192 else 't2', x, 198, 1), ('t1', x + 4, 215, 1)]
    items += [('b1', x, 223, .7) for x in (14, 22, 30, 40, 48, 58, 66, 166, 174, 184, 194, 206, 216)]
    items += [('b1', 113, y, .62) for y in range(187, 232, 7)]
    items += [('t2', 5, y, .95) for y in (192, 210)] + [('t2', 231, y, .95) for y in (146, 164, 182, 200)] + [('t1', x, 231, .95) for x in (22, 44, 66, 164, 186, 206)]
    items += [('cy', 90, 204, .95, RED), ('cy', 104, 180, .95, '#8fbccb'), ('cy', 97, 226, .95, GOLD), ('cy', 91, 178, .95, '#fbf6ea')]
    cols = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', ORANGE]
    for i in range(30):
        x, y = random.choice(((random.uniform(12, 72), random.uniform(178, 187)), (random.uniform(152, 158), random.uniform(178, 228)), (random.uniform(160, 226), random.uniform(179, 187)), (random.uniform(72, 78), random.uniform(180, 228))))
        items.append(('p1', x, y, 1, random.choice(cols)))
    items.sort(key=lambda t: t[1] + t[2])                      # the lorry leaves in the right lane: left of it first
    place([i for i in items if i[1] < 122]); lorry(124, 172, ORANGE); place([i for i in items if i[1] >= 122])
    for x, y, c in ((77, 184, RED), (77, 204, GOLD), (77, 224, RED), (151, 184, RED), (151, 204, GOLD), (151, 224, RED)):
        X, Y = a.P(x, y)
        a.line(f'M{n(X)} {n(Y)}v-32', '#77858f', 1.2); a.path(f'M{n(X)} {n(Y - 32)}l7 3.500v14l-7 -3.500z', c)

def draw():
    container_symbol(); ground()
    for plot in ((98, 6, 128, 46, 56), (134, 68, 94, 31, 40), (134, 108, 94, 31, 24), (10, 10, 86, 30, 22)):
        a.cast(*plot)
    arch_shadow(); a.shadows()
    for x, y, i in ((78, 4, 't2'), (92, 4, 't1'), (5, 96, 't1'), (6, 112, 't2'), (8, 130, 't1'), (18, 104, 't1'), (20, 122, 't3')):
        a.put(i, x, y)
    warehouse()
    for y, one, two in ((10, (BLUE, GOLD), (RED,)), (26, (RED,), (GOLD, '#5d9484')), (56, (GOLD, '#5d9484', RED), ()), (72, (BLUE, RED), ())):
        stack(10, y, one); stack(50 if y < 50 else 60, y, two)
    for x, y, c in ((104, 55, '#4f8fb0'), (62, 62, RED)):
        lorry(x, y, c)
    front = crane()
    r, g, t, b = FOUR
    for y, two in ((68, ((b, r), (r, b, t))), (84, ((t, g), (g, t, r))), (108, ((r, t), (b, g))), (124, ((g,), (r, t)))):
        stack(134, y, two[0]); stack(182, y, two[1])
    front()
    goods(); lorry(122, 112, '#5d9484'); gates(); arch()
    X, Y = a.P(AX, 162, OUT[1])
    a.ell(AX, 162, 28, '#b9c5cc', z=OUT[1]); a.turn(AX, 162, [(24, 0), (17, 4), (16, 9), (20, 14), (28, 18)], 'gold', z=OUT[1])
    globe(X, Y - 75, 66)
    life_front()
    a.save('../sites/free-trade-zone.svg')

draw()
