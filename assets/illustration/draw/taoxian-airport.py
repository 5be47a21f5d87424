"""Taoxian airport: a long wave-roofed terminal with two piers, a control tower, three airliners at the gates, one climbing out."""
import math, random
from axo import *

random.seed(3)
a = Art(oy=353)
a.symbols()
S = 236
APRON = mix(mix(GROUND, '#77858f', .42), '#ffffff', .06)
Y0, Y1, EAVE = 14, 70, 80                    # terminal: back, glass front, edge of the roof
STANDS = (44, 118, 192)
LIT = {'class': 'lit'}                       # rows of windows that shine all night
MASTS = ((8, 150), (81, 160), (155, 160), (226, 160))
WARM, PURE, BLUE, LEAD = 'rgb(255,214,120)', 'rgb(255,244,214)', 'rgb(104,170,232)', 'rgb(111,196,140)'   # lamps: the night leaves rgb() alone

def ground():
    """Footing, apron with stands, a strip of grass and the runway with its markings."""
    edge, base = mix(GROUND, SHADE, .55), mix(ROAD, GROUND, .5)
    run = mix('#77858f', SHADE, .12)
    a.glow('pool', '240,226,190', (0, .42), (.5, .2), (1, 0))
    a.glow('beacon', '240,90,60', (0, .6), (1, 0))
    a.glow('lamp', '255,246,222', (0, .95), (.3, .5), (1, 0))
    a.defs.append('<clipPath id="plot"><rect x="5" y="5" width="224" height="224" rx="30"/></clipPath>')
    with a.top(0, 0):
        a.add(f'<rect x="0" y="0" width="{S}" height="{S}" rx="34" fill="{edge}"/>'
              f'<rect x="0" y="0" width="{S - 2}" height="{S - 2}" rx="34" fill="{base}"/>')
        a.path('M5 40Q5 5 40 5H194Q229 5 229 40V194Q229 229 194 229H40Q5 229 5 194z', '#8fb98a')
        a.path('M5 64H229V186H5z', APRON)
        a.path('M5 184H229V187H5z', '#6f9e73')
        a.line([f'M5 {v}h224' for v in (100, 136, 170)] + [f'M{u} 66v120' for u in range(22, 229, 19)], mix(APRON, '#77858f', .2), .7)
        a.line([f'M{u} 84v78q0 14 -14 14H5' for u in STANDS] + ['M5 176H229'], GOLD, 1.6)
        a.line([f'M{u} 92v76' for u in (79, 157)], RED, 1.2)
        a.line([f'M{u - 5} {v}h10' for u in STANDS for v in (88, 93)], GOLD, 1.4)
        a.defs.append('<clipPath id="field"><path d="M-141 -32h224v58h-224z"/></clipPath>')
        with a.g(clip_path='url(#plot)'):
            a.path('M0 196H240V223H0z', run)
            a.line('M0 198.500h240M0 220.500h240', '#ffffff', 1.2)
        a.line('M58 209h146', '#ffffff', 2.2, stroke_dasharray='13 8')
        a.line([f'M22 {v}h26' for v in (202.500, 205.500, 208.500, 211.500, 214.500)], '#ffffff', 1.5)
        a.line([f'M{u} {v}h12' for u in (72, 104) for v in (203.5, 214)], '#ffffff', 2.6)
        a.line('M8 193.500H228M30 226.500H206', GOLD, 1.6, stroke_dasharray='1.600 8')
        a.path('M5 24V62H12V40Q12 30 20 22z', base)
        dots = dict(stroke_linecap='round')
        a.line('M12 198.500H222M12 220.500H222', PURE, 2.3, stroke_dasharray='0 10.500', **dots)      # edge, centre and threshold of the runway
        a.line('M58 209H206', PURE, 1.5, stroke_dasharray='0 10.500', opacity='.8', **dots)
        a.line('M18 201V219', LEAD, 2.3, stroke_dasharray='0 3.600', **dots)
        with a.g(clip_path='url(#plot)'):                      # pools of light under the masts: by day hardly paler than the apron
            for x, y in MASTS: a.add(f'<circle cx="{x}" cy="{y - 14}" r="52" fill="url(#pool)"/>')
        a.line('M10 185.500H226', BLUE, 2.2, stroke_dasharray='0 9', **dots)
        a.line([f'M{u} 90v70' for u in STANDS], LEAD, 1.5, stroke_dasharray='0 7', **dots)
        a.line('M22 73H222', WARM, 2.2, stroke_dasharray='0 9', opacity='.75', **dots)                # lamps of the kerb under the eave

# ---------- terminal
def wave(x):
    """Height of the roof along the terminal: four swells, the middle ones higher."""
    return 46 + 11 * math.sin((x - 4) / 57 * 2 * math.pi - 1.2) + 10 * math.sin(math.pi * x / S)

def roof():
    """The waving skin, toned by slope, with glass ribbons on the crests."""
    k = 76
    xs = [3 + 230 * i / k for i in range(k + 1)]
    run, last = [], None
    for p, q in zip(xs, xs[1:]):
        s = (wave(q) - wave(p)) / (q - p)
        t = round(min(1, max(0, .42 - s * .42)) * 6) / 6
        if t != last and run:
            band(run, last)
            run = []
        run = run or [p]
        run.append(q)
        last = t
    band(run, last)
    a.line(''.join(pts([a.P(x, v, wave(x)) for x in xs[::2]], False) for v in (26, 44, 62)), '#a5b0b8', .8, opacity='.7')
    a.line(''.join(pts([a.P(x, Y0 - 4, wave(x)), a.P(x, EAVE, wave(x))], False) for x in xs[2::4]), '#ffffff', .8, opacity='.8')
    for i in range(4):
        c = 4 + 57 * (i + .25 + 1.2 / (2 * math.pi)) % 232
        for y0, y1 in ((18, 40), (48, 72)):
            us = [c - 8 + 4 * k for k in range(5)]
            a.path(pts([a.P(u, y0, wave(u) + 1) for u in us] + [a.P(u, y1, wave(u) + 1) for u in us[::-1]]), '#5f93aa')
            with a.top(0, 0, wave(c - 4) + 1):
                a.line(f'M{n(c - 4.500)} {y0}V{y1}', '#8fbccb', 7, stroke_dasharray='6.200 .800', **(LIT if y0 > 40 or i % 2 else {}))
            a.line([pts([a.P(c + d, y0, wave(c + d) + 1), a.P(c + d, y1, wave(c + d) + 1)], False) for d in (-8, -3, 3, 8)]
                   + [pts([a.P(c + d, v, wave(c + d) + 1) for d in (-8, -4, 0, 4, 8)], False) for v in range(y0, y1 + 1, 7)], '#fbf6ea', .9)

def band(xs, t):
    """One tone of the roof: a strip from back to eave."""
    c = mix('#ffffff', '#a9b8c0', t)
    a.path(pts([a.P(x, Y0 - 4, wave(x)) for x in xs] + [a.P(x, EAVE, wave(x)) for x in xs[::-1]]), c, stroke=c, stroke_width='.6')

def terminal():
    xs = [8 + 220 * i / 55 for i in range(56)]
    a.path(pts([a.P(8, Y1, 0), a.P(228, Y1, 0), a.P(228, Y0, 0), a.P(228, Y0, wave(228))] + [a.P(x, Y1, wave(x)) for x in xs[::-1]]), '#8fbccb')
    a.path(pts([a.P(228, Y1, 0), a.P(228, Y0, 0), a.P(228, Y0, wave(228)), a.P(228, Y1, wave(228))]), '#4d7c96')
    with a.right(228, Y1):
        for z in (6, 18, 30): a.line(f'M1 {-z}h26', '#5f93aa', 9, stroke_dasharray='5.500 1.500', **LIT); a.line(f'M29 {-z}h26', '#5f93aa', 9, stroke_dasharray='5.500 1.500', **(LIT if z == 6 else {}))
        a.line([f'M0 {-z}h{Y1 - Y0}' for z in (12, 24, 36)] + [f'M{u} 0v-44' for u in range(7, 56, 7)], '#a9c4cd', .9)
        a.path(d_rect(0, 0, Y1 - Y0, 3), '#77858f')
    with a.left(0, Y1):
        for i in range(0, 54, 3):                              # panes catching the sky, no two rows alike
            z = 14 + 12 * (i * 7 % 3)
            a.path(d_rect(8 + i * 4, z, 12, 12), '#bfdfe6' if i % 2 else '#5f93aa', opacity='.75')
        for i in range(9):                                     # storeys of glass, lit hall by hall
            for z in (18.5, 30.5, 42.5)[:3 if wave(20 + i * 24) > 52 else 2]:
                a.line(f'M{8.600 + i * 24:g} {-z}h23', '#8fbccb' if (i + int(z)) % 2 else '#9ac4d2', 9.5, stroke_dasharray='3 1', **(LIT if (i * 3 + int(z)) % 5 != 1 else {}))
        a.path(d_rect(8, 0, 220, 12), '#35536b'); a.line('M11 -6h214', 'rgb(234,181,67)', 7, stroke_dasharray='5 2.5')
        a.line([f'M{n(x)} 0v{n(-wave(x) + 2)}' for x in xs[::1]], '#fbf6ea', .9)
        a.line([f'M8 {-z}h220' for z in (12, 24, 36)], '#fbf6ea', 1.4)
        a.line([pts([(x, -wave(x) + 6) for x in xs], False)], INK, 12, opacity='.25')
        a.line([f'M{n(x)} 0v{n(-wave(x) + 2)}' for x in xs[1::7]], '#ffffff', 2.6)
    roof()
    with a.left(0, EAVE):
        d = [(3 + 230 * i / 60, -wave(3 + 230 * i / 60)) for i in range(61)]
        a.line(pts([(x, y + 2.6) for x, y in d], False), '#8d9aa4', 3)
        a.line(pts(d, False), '#ffffff', 4.2)
    with a.right(233, EAVE): a.line(f'M0 {n(-wave(233))}h{EAVE - Y0 + 4}', '#c3cad0', 4)

def flood(x, y, h=52):
    """Apron mast with its four lamps."""
    X, Y = a.P(x, y)
    a.line(f'M{n(X)} {n(Y)}v{-h}', '#77858f', 1.6)
    a.line(f'M{n(X - 6)} {n(Y - h)}l12 -3', '#56677a', 2.4)
    a.line(f'M{n(X - 5)} {n(Y - h + 1.8)}l11 -2.700', PURE, 2.3, stroke_dasharray='0 3.400', stroke_linecap='round')

def pier(x, y0=76, y1=116, w=18, h=17):
    """A finger with a glass vault, its end wall glazed."""
    a.box(x, y0, 0, w, y1 - y0, h, ('#d6eaee', '#cfe0e4', '#4d7c96'))
    with a.right(x + w, y1):
        a.path(d_rect(0, 0, y1 - y0, 5), '#8d9aa4'); a.line(f'M1 -11h{y1 - y0 - 2}', '#8fbccb', 7, stroke_dasharray='4 1.300', **LIT)
    with a.left(x, y1):
        a.path(d_rect(0, 0, w, 5), '#c3cad0'); a.line(f'M2 -11h{w - 4}', '#5f93aa', 10, stroke_dasharray='4 .500', **LIT); a.line(f'M6 -6v-10M{w - 6} -6v-10', '#fbf6ea', 1)
    V = lambda f, y: a.P(x + w / 2 - (w / 2 + 1.5) * math.cos(f), y, h + 8 * math.sin(f))
    F = [math.pi * i / 8 for i in range(9)]
    a.path(pts(hull([V(f, y) for f in F for y in (y0, y1 + 2)])), '#cfd6da')
    for i, c in ((0, '#ffffff'), (1, '#ffffff'), (2, '#f6f8f8'), (3, '#e9eef0'), (4, '#d6dee2'), (5, '#b9c5cc'), (6, '#9fb0ba')):
        a.path(pts([V(F[i], y0), V(F[i + 1], y0), V(F[i + 1], y1 + 2), V(F[i], y1 + 2)]), c)
    a.line(''.join(pts([V(f, y) for f in F], False) for y in range(y0 + 4, y1, 7)), '#8fbccb', 1)
    a.path(pts([V(f, y1 + 2) for f in F]), '#f3efe6'); a.path(pts([a.P(x + w / 2 - (w / 2 - 2) * math.cos(f), y1 + 2, h + 6 * math.sin(f)) for f in F]), '#5f93aa')

def bridge(x0, x1, y, z=9):
    """Boarding bridge along x on a wheeled post."""
    X, Y = a.P((x0 + x1) / 2, y + 3)
    a.line(f'M{n(X)} {n(Y)}v-10', '#56677a', 2)
    a.box(x0, y, z, x1 - x0, 6, 8, ('#ffffff', '#dfe4e6', '#8d9aa4'))
    with a.left(x0, y + 6, z): a.line(f'M1 -4.500h{n(x1 - x0 - 2)}', '#5f93aa', 3, stroke_dasharray='3 1')

# ---------- control tower
def tower(x=168, y=9):
    """Slender shaft flaring into a cab of leaning glass, with roof, radar bar and red lamp."""
    C = ('#ffffff', '#e4e8ea', '#9aa8b2')
    a.turn(x, y, [(19, 0), (15, 30), (12.5, 90), (11.5, 150), (12.5, 180), (17, 196), (25, 206)], C)
    for d in (-4, 1):
        for k in range(5): a.line(f'M{n(a.P(x, y)[0] + d)} {n(a.P(x, y)[1] - 60 - k * 24)}v-20', '#5f93aa', 2, stroke_dasharray='5 3')
    for z in (60, 100, 140, 172): a.ring(x, y, 12.6 if z < 172 else 13, z, 1.4, '#c3cad0')
    a.lathe(x, y, [(26, 0), (26, 4)], ('#ffffff', '#f3efe6', '#b4bfc8'), z=206, cap='#cfd6da')
    a.lathe(x, y, [(20, 0), (20, 5)], ('#ee8a78', RED, '#a34431'), z=210, cap='#cfd6da')
    a.lathe(x, y, [(21, 0), (28.5, 22)], ('#d6eaee', '#8fbccb', '#3f6d88'), z=215)
    cx, cy = a.P(x, y, 215)
    q = lambda r, h, v: (cx + r * math.cos(math.radians(v)), cy + r / 2 * math.sin(math.radians(v)) - h)
    for v in (31.5, 48.5, 65.5, 82.5, 99.5, 116.5, 133.5, 150.5):   # the lit watch room, pane by pane
        a.line(pts([q(21.3, 1, v), q(28.3, 21.5, v)], False), '#8fbccb' if v > 70 else '#5f93aa', 7 * math.sin(math.radians(v)), stroke_dasharray='40 9', **(LIT if v not in (48.5, 116.5) else {}))
    a.line(''.join(pts([q(21, 0, v), q(28.5, 22, v)], False) for v in range(6, 180, 17)), '#fbf6ea', 1.6)
    a.lathe(x, y, [(30.5, 0), (30.5, 5)], ('#ffffff', '#f3efe6', '#b4bfc8'), z=237, cap='#ffffff')
    a.lathe(x, y, [(20, 0), (17, 6)], ('#ffffff', '#dfe4e6', '#8d9aa4'), z=242, cap='#e4e8ea')
    X, Y = a.P(x, y, 248)
    a.line(f'M{n(X)} {n(Y)}v-34M{n(X - 8)} {n(Y)}v-16M{n(X + 9)} {n(Y)}v-20', '#77858f', 1.5)
    a.path(f'M{n(X - 11)} {n(Y - 12)}l22 -7v5l-22 7z', '#f3efe6'); a.path(f'M{n(X)} {n(Y - 15.500)}l11 -3.500v5l-11 3.500z', '#a5b0b8')
    a.lamp(X, Y - 35, 10, 'beacon', 2.6, '216,67,46')

class Plane:
    """An airliner in true three dimensions: local axes forward, side and up, any heading and pitch."""

    def __init__(self, X, Y, L, head, pitch, near, col, shade, roll=0, fat=1, span=1):
        h, p, r = math.radians(head), math.radians(pitch), math.radians(roll)
        self.X, self.Y, self.L, self.near, self.col, self.shade, self.fat, self.span = X, Y, L, near, col, shade, fat, span
        ax = ((math.cos(h) * math.cos(p), math.sin(h) * math.cos(p), math.sin(p)), (-math.sin(h), math.cos(h), 0),
              (-math.cos(h) * math.sin(p), -math.sin(h) * math.sin(p), math.cos(p)))
        side = tuple(c * math.cos(r) - d * math.sin(r) for c, d in zip(ax[1], ax[2]))
        ax = (ax[0], side, tuple(c * math.sin(r) + d * math.cos(r) for c, d in zip(ax[1], ax[2])))
        self.fwd = ax[0]
        self.s = [(v[0] - v[1], (v[0] + v[1]) / 2 - v[2]) for v in ax]
        fx, fy = self.s[0]
        m = math.hypot(fx, fy)
        self.nrm = (fy / m, -fx / m) if fx > 0 else (-fy / m, fx / m)      # across the fuselage, towards the light

    def at(self, f, s, u):
        return tuple(o + self.L * (f * self.s[0][i] + s * self.s[1][i] + u * self.s[2][i]) for i, o in ((0, self.X), (1, self.Y)))

    BODY = [(.5, .006, -.012), (.49, .024, -.01), (.46, .041, -.005), (.41, .054, 0), (.34, .06, 0), (-.2, .06, 0), (-.32, .05, .01), (-.43, .03, .03), (-.5, .012, .045)]

    def strip(self, lo, hi, f0=.6, f1=-.6, o=0):
        """Part of the fuselage between two heights across it (-1 belly, 1 back)."""
        st = [b for b in self.BODY if f1 <= b[0] <= f0]
        e = lambda b, k: (lambda c: (c[0] + self.nrm[0] * b[1] * self.L * k * 1.12 * self.fat, c[1] + self.nrm[1] * b[1] * self.L * k * 1.12 * self.fat))(self.at(b[0], 0, b[2]))
        return pts([e(b, lo) for b in st] + [e(b, hi) for b in st[::-1]])

    def wing(self, sd, tone, edge):
        """Swept wing with flaps, a tip that turns up, and its engine."""
        g = lambda f, s, u: self.at(f, (s if s < .1 else .1 + (s - .1) * self.span) * sd, u)
        c = [g(.135, .02, -.04), g(-.135, .48, .022), g(-.185, .485, .022), g(-.125, .17, -.02), g(-.13, .02, -.035)]
        self.engine(sd)
        a.path(pts(c), tone)
        a.path(pts([g(-.1, .05, -.033), g(-.096, .17, -.02), g(-.168, .48, .022), g(-.185, .485, .022), g(-.125, .17, -.02), g(-.13, .02, -.035)]), edge)
        a.line(pts([g(.05, .06, -.036), g(-.1, .42, .014)], False), '#cfd6da', max(.6, self.L / 240))
        a.line(pts(c[:2], False), '#ffffff', max(.9, self.L / 90))
        a.path(pts([g(-.135, .48, .022), g(-.185, .485, .022), g(-.215, .495, .075), g(-.185, .495, .075)]), self.col)

    def engine(self, sd):
        r = .038 * self.L * (1 + (self.fat - 1) * .5)
        p, q = self.at(.12, (.1 + .075 * self.span) * sd, -.062), self.at(-.04, (.1 + .075 * self.span) * sd, -.045)
        m = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
        ring = lambda c, k: [(c[0] + r * k * math.cos(i * .6), c[1] + r * k * 1.05 * math.sin(i * .6)) for i in range(11)]
        a.path(pts(hull(ring(p, 1) + ring(m, 1) + ring(q, .6))), '#dfe4e6')
        a.path(pts(hull([(x + r * .3, y + r * .35) for x, y in ring(p, .65) + ring(m, .62) + ring(q, .3)])), '#9aa8b2')
        if sum(self.fwd) > 0:                                  # the intake shows only when the nose points our way
            a.path(pts(ring(p, .95)), self.col); a.path(pts(ring(p, .68)), '#24405a'); a.path(pts(ring(p, .25)), '#a5b0b8')
        else: a.path(pts(ring(q, .5)), '#56677a')

    def trimmings(self):
        """What only a large airliner shows: doors, cockpit bars, a light along the back and a shadow under the nose."""
        e = lambda f, k: (lambda c: (c[0] + self.nrm[0] * .067 * self.L * k, c[1] + self.nrm[1] * .067 * self.L * k))(self.at(f, 0, 0))
        for f in (.385, .06, -.25):
            a.path(pts([e(f, -.3), e(f, .3), e(f - .022, .3), e(f - .022, -.3)]), '#fbf6ea', stroke='#b4bfc8', stroke_width=n(self.L / 230))
        a.line(pts([e(.437, .06), e(.437, .66)], False), '#ffffff', 1.2)
        a.line(pts([e(.36, .82), e(-.18, .82)], False), '#e4e8ea', 1.6)
        a.path(self.strip(-1, -.78, .47, -.3), '#93a4b0')

    def fin(self):
        k = 1.1 * self.fat ** .7
        g = lambda f, s, u: self.at(f, s, .06 + (u - .06) * k)
        a.path(pts([g(-.26, 0, .06), g(-.335, 0, .1), g(-.46, 0, .275), g(-.535, 0, .275), g(-.475, 0, .06)]), self.col)
        a.path(pts([g(-.475, 0, .275), g(-.535, 0, .275), g(-.475, 0, .06), g(-.42, 0, .06)]), self.shade)
        a.line(pts([g(-.36, 0, .1), g(-.5, 0, .175)], False), '#ffffff', self.L / 42)

    def stab(self, sd, tone):
        g = lambda f, s, u: self.at(f, s * sd, u)
        a.path(pts([g(-.36, .02, .045), g(-.475, .19, .06), g(-.515, .19, .06), g(-.46, .02, .045)]), tone)

    def draw(self, win=-.05, cockpit=True):
        nd = self.near
        self.stab(-nd, '#cfd6da'); self.wing(-nd, '#dfe5e8', '#a5b4be')
        a.path(self.strip(-1, 1), '#eef0ee')
        a.path(self.strip(.15, 1), '#ffffff'); a.path(self.strip(-1, -.45), '#b4bfc8')
        a.path(self.strip(-.62, -.3, .45), self.col)
        a.path(self.strip(-1, 1, -.31), self.col); a.path(self.strip(-1, -.35, -.31), self.shade)
        k = self.L * .06 * 1.12 * win * self.fat
        p, q = self.at(.36, 0, 0), self.at(-.28, 0, 0)
        a.line(f'M{n(p[0] + self.nrm[0] * k)} {n(p[1] + self.nrm[1] * k)}L{n(q[0] + self.nrm[0] * k)} {n(q[1] + self.nrm[1] * k)}', '#4d6a84', self.L * .018, stroke_dasharray=f'{n(self.L * .012)} {n(self.L * .012)}', **(LIT if cockpit else {}))
        if cockpit:
            a.path(self.strip(.1, .62, .47, .4), '#24405a')
            self.trimmings()
        self.fin()
        self.stab(nd, '#e4e8ea'); self.wing(nd, '#eef1f1', '#b4c1c9')

    def lights(self):
        """Landing lights at the wing root and under the nose, position lights at the tips."""
        for f, sd, u, r in ((.14, .1, -.03, 12), (.44, 0, -.05, 9)):
            x, y = self.at(f, sd, u)
            a.lamp(x, y, r, 'lamp')
        for sd, c in ((-1, 'rgb(111,196,140)'), (1, 'rgb(240,90,60)')):
            x, y = self.at(-.16, (.1 + .385 * self.span) * sd, .024)
            a.add(f'<circle cx="{n(x)}" cy="{n(y)}" r="2.300" fill="{c}"/>')

def parked(x, i):
    """One airliner nose-in at its stand, with gear, ground crew and its carts."""
    L, cy = 112, 131
    X, Y = a.P(x, cy, 13)
    col, sh = ((RED, '#a34431'), ('#4f8fb0', '#35688a'), ('#5d9484', '#437a6b'))[i]
    P = lambda u, v: a.P(x + u, cy + v, 0)
    flat = lambda ps: ''.join(pts([(p[0] + 8, p[1] + 3.5) for p in q]) for q in ps)
    with a.g(fill=INK, opacity='.2'):
        a.add(f'<path d="{flat([[P(-5, -52), P(5, -52), P(5, 54), P(-5, 54)], [P(0, -12), P(36, 14), P(36, 18), P(4, 14)], [P(0, -12), P(-4, 14), P(-40, 18), P(-40, 14)], [P(0, 39), P(20, 52), P(20, 55), P(-20, 55), P(-20, 52)]])}"/>')
    for u, v in ((0, -42), (-7, 4), (7, 4)):
        gx, gy = a.P(x + u, cy + v, 0)
        a.line(f'M{n(gx)} {n(gy)}v-8', '#77858f', 1.4); a.add(f'<ellipse cx="{n(gx)}" cy="{n(gy - 1)}" rx="2" ry="2.600" fill="{NAVY}"/>')
    Plane(X, Y, L, -90, 0, 1, col, sh, 0, 1.5, .74).draw(-.28, False)

def cart(x, y, cols, along='y'):
    """Baggage train: a tug and its trolleys."""
    for i, c in enumerate(cols):
        u, v = (0, i * 9) if along == 'y' else (i * 9, 0)
        a.box(x + u, y + v, 1.5, 6, 6, 5 if i else 7, (mix(c, '#ffffff', .35), c, mix(c, NAVY, .35)))

def truck(x, y, c, L=15):
    """Service truck along y."""
    a.box(x, y, 1.5, 8, L, 10, (mix(c, '#ffffff', .4), c, mix(c, NAVY, .35)))
    a.box(x, y + L, 1.5, 8, 6, 7, ('#ffffff', '#f3efe6', '#b4bfc8'))
    with a.left(x, y + L + 6, 1.5): a.path(d_rect(1, 3, 6, 3), '#35536b')

def bus(x, y, c):
    """Apron bus along x."""
    a.box(x, y, 2, 24, 8, 9, (mix(c, '#ffffff', .5), c, mix(c, NAVY, .35)))
    with a.left(x, y + 8, 2): a.line('M1.500 -5.500h21', '#35536b', 4, stroke_dasharray='3.200 1')

def flying_shadow(x=146, y=203, L=104):
    """The climbing airliner's shadow on the runway: far below it, so smaller, and one flat tone."""
    half = [(.5, 0), (.47, .03), (.38, .05), (.14, .05), (-.13, .43), (-.18, .43), (-.12, .05), (-.36, .045), (-.46, .17), (-.51, .17), (-.48, .02)]
    with a.top(x, y), a.g(clip_path='url(#field)'):
        for k, o in ((1.07, '.16'), (1, '.3')):
            a.path(pts([(f * L * k, s * L * k) for f, s in half] + [(f * L * k, -s * L * k) for f, s in half[::-1]]), INK, opacity=o)

def life():
    people = [(random.choice(STANDS) + random.uniform(13, 23), random.uniform(163, 177)) for i in range(15)]
    for x, y in sorted(people, key=sum): a.put('p1', x, y, .95, random.choice((ORANGE, GOLD, RED, INK)))
    for x, y, c in ((72, 175, RED), (146, 175, GOLD)): bus(x, y, c)
    truck(214, 98, '#4f8fb0', 13)

def draw():
    ground()
    a.cast(8, Y0, 220, Y1 - Y0, 46)
    for x in (70, 148): a.cast(x, 76, 18, 40, 20)
    a.shadows()
    for x, y, i in ((40, 7, 't1'), (58, 5, 't2'), (76, 6, 't1'), (94, 4, 't3'), (112, 6, 't1'), (130, 5, 't1'), (196, 6, 't1'), (212, 10, 't2'), (24, 12, 't1')):
        a.put(i, x, y)
    tower(); terminal()
    for x, y, i in ((233, 30, 't2'), (233, 48, 't1'), (232, 66, 't2')): a.put(i, x, y)
    for i, x in enumerate(STANDS):
        cart(x - 38, 143, (GOLD, RED, '#4f8fb0') if i % 2 else (GOLD, '#4f8fb0', RED))
        parked(x, i)
        if i < 2:
            px = x + 30
            bridge(x + 5, px + 1, 103) if i == 0 else None
            pier(px)
            bridge(px + 18, STANDS[i + 1] - 5, 103)
    life()
    for x, y in MASTS: flood(x, y)
    for x in range(30, 214, 17): a.put('b1', x, 191, .6)
    flying_shadow()
    for k in range(9): a.put(('t1', 't2', 't1', 't3')[k % 4], 36 + k * 21, 229, .85)
    with a.g(id='plane'):
        liner = Plane(204, 184, 232, 0, 38, 1, RED, '#a34431', 19, 1.08)
        liner.draw(-.02)
        liner.lights()
    a.save('../sites/taoxian-airport.svg')

draw()
