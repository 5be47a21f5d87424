"""An arched hangar with its doors open, a twin-tail jet half out of it, another on the apron, a third climbing away, runway, tower, windsock."""
import math, random
from axo import *
from ground_light import keep
random.seed(3)
a = Art(oy=312); a.symbols()
WHITE = ('#ffffff', '#eef2f2', '#a9b9c4')
DARK = ('#4d6a84', '#24405a', '#16283c')
ROOF = ('#b4d3c8', '#7fb5a3', '#4f8478')
GREY = ('#aecad8', '#7299ae', '#456a82')
PALE = ('#ffffff', '#dfe8ec', '#a3b5c0')


def shade(mat, nx, ny, nz):
    """Tone of a facet from its normal: up is light, left is middle, right is dark; four flat steps."""
    t, l, r = mat
    w = [max(nz, 0) ** 2 + max(-nx, 0) * .4, max(ny, 0) ** 2, max(nx, 0) ** 2]
    step = lambda v: round(v * 4) / 4
    return mix(mix(t, l, step(w[1] / (w[0] + w[1] or 1))), r, step(w[2] / (sum(w) or 1)))


def normal(p, q, r):
    u, v = [q[i] - p[i] for i in range(3)], [r[i] - p[i] for i in range(3)]
    m = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
    L = math.sqrt(sum(c * c for c in m)) or 1
    return [c / L for c in m]


class Jet:
    """Twin-tail fighter, nose along +f, right wing along +s; about 142 long and 104 across."""
    BODY = ((74, .3, 11.5, 12), (66, 2.6, 9, 14.5), (54, 4.6, 7, 17), (42, 6.2, 6, 19), (30, 7.6, 5.5, 20), (18, 9, 5, 20.5), (2, 11, 5, 20.5),
            (-16, 14, 5, 19.5), (-36, 15, 5, 18.5), (-52, 14, 5.5, 17.5), (-60, 12.5, 6.500, 16.5))

    def __init__(self, x, y, deg, mat, k=1.0, lift=9, pitch=0, roll=0, trim=RED):
        self.x, self.y, self.t, self.m, self.k, self.lift = x, y, math.radians(deg), mat, k, lift
        self.p, self.r, self.trim = math.radians(pitch), math.radians(roll), trim

    def W(self, f, s, z):
        c, n_ = math.cos(self.t), math.sin(self.t)
        s, z = s * math.cos(self.r) - z * math.sin(self.r), s * math.sin(self.r) + z * math.cos(self.r)
        f, z = f * math.cos(self.p) - z * math.sin(self.p), f * math.sin(self.p) + z * math.cos(self.p)
        return self.x + self.k * (f * c - s * n_), self.y + self.k * (f * n_ + s * c), self.k * z + self.lift

    def P(self, f, s, z):
        return a.P(*self.W(f, s, z))

    def face(self, ps, col=None, mat=None):
        """Facet from (f, s, z) points, toned by the side of it that the viewer sees."""
        w = [self.W(*p) for p in ps]
        nn = normal(w[0], w[1], w[2])
        if sum(nn) < 0: nn = [-c for c in nn]
        col = col or shade(mat or self.m, *nn)
        a.path(pts([a.P(*p) for p in w]), col, stroke=col, stroke_width='.4')

    def section(self, q, k=12):
        """Round-shouldered cross-section of the body."""
        f, w, z0, z1 = q
        out = []
        for i in range(k):
            v = math.tau * i / k
            c, s = math.cos(v), math.sin(v)
            e = lambda b: math.copysign(abs(b) ** .8, b)
            out.append((f, w * e(c), (z0 + z1) / 2 + (z1 - z0) / 2 * e(s)))
        return out

    def loft(self, rings, mat=None):
        """Skin over cross-sections; facets turned away are left out, neighbours of one tone become one shape."""
        R = [self.section(q) for q in rings]
        a.path(pts(hull([self.P(*p) for ring in R[-2:] for p in ring])), (mat or self.m)[1])
        K = len(R[0])
        jobs = []
        for i in range(len(R) - 1):
            for j in range(K):
                q = [R[i][j], R[i][(j + 1) % K], R[i + 1][(j + 1) % K], R[i + 1][j]]
                w = [self.W(*p) for p in q]
                nn = normal(w[0], w[2], w[3] if math.dist(w[2], w[3]) > .3 else w[1])
                mid = [sum(p[c] for p in w) / 4 for c in range(3)]
                cen = [sum(self.W(*p)[c] for p in R[i] + R[i + 1]) / (2 * K) for c in range(3)]
                if sum(nn[c] * (mid[c] - cen[c]) for c in range(3)) < 0: nn = [-c for c in nn]
                if sum(nn) > -.05: jobs.append((sum(mid), shade(mat or self.m, *nn), w))
        jobs.sort(key=lambda t: t[0])
        while jobs:
            col, d = jobs[0][1], []
            while jobs and jobs[0][1] == col: d.append(pts([a.P(*p) for p in jobs.pop(0)[2]]))
            a.path(d, col, stroke=col, stroke_width='.5')

    def slab(self, ps, th=1.8, edge=None):
        """Thin wing: its shade shifted down, the pale upper skin over it."""
        low = [self.P(f, s, z - th) for f, s, z in ps]
        up = [self.P(*p) for p in ps]
        a.path(pts(low) + ''.join(pts([p, q, r, t]) for p, q, r, t in zip(up, up[1:] + up[:1], low[1:] + low[:1], low)), edge or self.m[2])
        a.path(pts(up), self.m[0])

    def shadow(self):
        f = [(74, 0), (40, 7), (16, 13), (-22, 52), (-38, 52), (-40, 14), (-58, 32), (-70, 32), (-62, 12)]
        d = [self.W(p, q, 0) for p, q in f] + [self.W(p, -q, 0) for p, q in f[::-1]]
        a.path(pts([a.P(p[0] + 4, p[1] + 1, 0) for p in d]), INK, opacity='.22')

    def gear(self):
        for f, s in ((36, 0), (-12, 12), (-12, -12)):
            (x, y), (u, v) = self.P(f, s, 8), self.P(f, s, -5)
            a.line(f'M{n(x)} {n(y)}L{n(u)} {n(v)}', '#a5b0b8', 2); a.add(f'<ellipse cx="{n(u)}" cy="{n(v)}" rx="2.600" ry="3.800" fill="{NAVY}"/>')

    def far_first(self):
        """-1 or 1: the wing farther from the viewer is drawn first."""
        return (-1, 1) if sum(self.W(0, 1, 0)[:2]) > sum(self.W(0, -1, 0)[:2]) else (1, -1)

    def tail(self):
        for s in self.far_first():
            self.slab([(-44, 11 * s, 10), (-60, 32 * s, 9), (-71, 32 * s, 9), (-62, 11 * s, 10)])
        self.loft([q for q in self.BODY if q[0] <= -36][::-1])

    def fins(self):
        for s in self.far_first():
            base = [(-28, 11 * s, 18), (-50, 17 * s, 48), (-63, 17 * s, 48), (-60, 11 * s, 17)]
            self.face(base)
            at = lambda p, q, t: tuple(p[i] + (q[i] - p[i]) * t for i in range(3))
            b, c = at(base[0], base[1], .8), at(base[3], base[2], .8)
            self.face([b, base[1], base[2], c], self.trim)
            self.face([at(base[0], base[1], .74), b, c, at(base[3], base[2], .74)], '#ffffff')
            self.face([(-59, 11.500 * s, 22), at(base[3], base[2], .6), (-57, 14.7 * s, 36), (-53, 12 * s, 22)], mat=tuple(mix(c, INK, .18) for c in self.m))

    def front(self):
        lo, hi = self.far_first()
        self.wing(lo); self.wing(hi)
        self.loft([q for q in self.BODY if -36 <= q[0] <= 18][::-1])
        for s in (lo, hi):                                        # intakes under the shoulders
            self.face([(20, 7 * s, 17), (22, 14 * s, 17), (17, 14.5 * s, 5), (15, 7 * s, 5)], '#16283c')
            self.face([(22, 14 * s, 17.5), (-10, 15 * s, 18), (-14, 15 * s, 6), (17, 14.5 * s, 4.5)]) if s == hi else None
            self.face([(22, 5 * s, 18.5), (22, 14 * s, 17.5), (-10, 15 * s, 18), (-10, 8 * s, 20)], self.m[0])
        self.loft([q for q in self.BODY if 18 <= q[0] <= 60 or q[0] == 18][::-1])
        self.loft([q for q in self.BODY if q[0] >= 54][::-1], ('#7d97ab', '#4d6a84', '#24405a'))
        self.line([(-34, 0, 19), (16, 0, 21)], .9); self.line([(-34, 8, 18.6), (-8, 8, 20)], .8); self.line([(-34, -8, 18.6), (-8, -8, 20)], .8)
        self.loft([(20, 1, 19.5, 21), (26, 4, 18, 25), (34, 4.8, 17, 26.5), (42, 4, 16.5, 24), (50, 1, 16, 18)], ('#d6eaee', '#5f93aa', '#24405a'))
        self.line([(37, -4.5, 19), (37, -2.5, 25), (37, 0, 26), (37, 2.500, 25), (37, 4.5, 19)], 1.3, self.m[1])
        p, q = self.P(74, 0, 11.8), self.P(84, 0, 11.8); a.line(pts([p, q], False), '#77858f', 1.2)

    def line(self, ps, w, col=None):
        a.line(pts([self.P(*p) for p in ps], False), col or mix(self.m[1], self.m[2], .6), w)

    def wing(self, s):
        self.slab([(42, 6 * s, 14), (14, 13 * s, 14), (-22, 52 * s, 13), (-37, 52 * s, 13), (-38, 12 * s, 14), (10, 5 * s, 14)], 2)
        self.face([(3, 24.5 * s, 13.9), (-22, 52 * s, 13), (-25, 52 * s, 13), (-1, 24.5 * s, 13.9)], '#ffffff')
        self.line([(-28, 16 * s, 14), (-30, 50 * s, 13.2)], .9); self.line([(8, 18 * s, 14), (-37, 24 * s, 14)], .8); self.line([(-8, 36 * s, 13.5), (-37, 38 * s, 13.5)], .8)
        self.face([(-31, 34 * s, 13.7), (-33, 50 * s, 13.3), (-37, 51 * s, 13.2), (-37, 34 * s, 13.7)], self.trim)
        a.line(pts([self.P(-14, 53 * s, 12.5), self.P(-40, 53 * s, 12.5)], False), '#ffffff', 2.4, stroke_linecap='round')   # slim rail at the tip


def climber():
    """A third jet climbs away over the field: its own group, with two thin vapour trails and a small shadow on the runway."""
    j = Jet(-66, 76, -26, GREY, .96, 172, 38, -42, ORANGE)
    with a.top(150, 209): a.path('M26 0l-16 -2l-14 -14h-6l4 14l-12 -6h-4l4 8l-4 8h4l12 -6l-4 14h6l14 -14z', INK, opacity='.24')
    with a.g(id='plane'):
        for s in (-7, 7):
            p, q = j.P(-64, s, 12), j.P(-132, s, 12)
            a.path(pts([(p[0], p[1] - 3), (p[0], p[1] + 3), (q[0], q[1] + .5), (q[0], q[1] - .5)]), '#ffffff', opacity='.75')
        j.tail(); j.front(); j.fins()


def circle(u, z, r, k=24):
    return [(u + r * math.cos(math.tau * i / k), z + r * math.sin(math.tau * i / k)) for i in range(k)]


def quad(x, y, w, d, c, z=0, **k):
    a.poly([(x, y, z), (x + w, y, z), (x + w, y + d, z), (x, y + d, z)], c, **k)


# ---------- small vehicles and the windsock
def wheels(x, y, us):
    a.path([pts([a.P(x + u + 3.6 * math.cos(t * .785), y, 3.6 + 3.6 * math.sin(t * .785)) for t in range(8)]) for u in us], NAVY)


def tug(x, y):
    """Tow tractor, low and yellow."""
    a.poly([(x + 3, y + 14, 0), (x + 34, y + 16, 0), (x + 34, y + 3, 0), (x + 20, y, 0)], INK, opacity='.18')
    a.box(x, y, 2, 22, 13, 7, 'gold'); a.box(x + 2, y + 1, 9, 9, 11, 8, ('#f4d384', '#35536b', '#24405a')); wheels(x, y + 13, (5, 17))


def windsock(x, y, h=78):
    """Striped sock on a tall mast, blowing to the left."""
    X, Y = a.P(x, y)
    a.ell(x + 8, y + 4, 9, INK, opacity='.18'); a.ell(x, y, 6, '#fff'); a.line(f'M{n(X)} {n(Y)}v{-h}', '#fff', 3); a.line(f'M{n(X+.8)} {n(Y)}v{-h}', '#8d9aa4', 1.4)
    w = lambda t: 11 - 5.5 * t
    mid = lambda t: (X - 3 - 54 * t, Y - h + 9 + 6 * t + 7 * t * t)
    for i in range(5):
        p, q = i / 5, (i + 1) / 5
        (x0, y0), (x1, y1) = mid(p), mid(q)
        a.path(f'M{n(x0)} {n(y0-w(p))}L{n(x1)} {n(y1-w(q))}Q{n(x1-3)} {n(y1)} {n(x1)} {n(y1+w(q))}L{n(x0)} {n(y0+w(p))}z', ORANGE if i % 2 == 0 else '#fff')
        a.path(f'M{n(x0)} {n(y0+1)}L{n(x1)} {n(y1+1)}L{n(x1)} {n(y1+w(q))}L{n(x0)} {n(y0+w(p))}z', INK, opacity='.2')
    x0, y0 = mid(0); a.add(f'<ellipse cx="{n(x0)}" cy="{n(y0)}" rx="3" ry="11" fill="#b9622c"/>')


def crew(spots):
    for x, y in sorted(spots, key=sum): a.put('p1', x, y, 1.15, random.choice((ORANGE, ORANGE, '#fff', GOLD, INK)))


# ---------- ground: apron slabs, grass, taxiway, runway with its marks
with a.top(0, 0):
    a.add(f'<rect width="238" height="238" rx="30" fill="{mix(GROUND, SHADE, .6)}"/><rect width="236" height="236" rx="30" fill="#8fb98a"/>')
    a.add('<rect x="6" y="6" width="224" height="166" rx="16" fill="#cfd4d2"/><rect x="6" y="6" width="224" height="164" rx="16" fill="#e2e5e0"/>')
    a.line([f'M{x} 84v84' for x in range(24, 230, 20)] + [f'M8 {y}h220' for y in range(92, 170, 20)], '#cbd2d1', .9)
    a.path('M96 168h60v26h-60q10 -6 10 -13t-10 -13z', '#e2e5e0'); a.path('M156 168q-10 6 -10 13t10 13z', '#e2e5e0')
    a.path('M0 190h236v16q0 26 -26 26h-184q-26 0 -26 -26z', '#6d7f8b'); a.path('M0 190h236v16q0 23 -26 23h-184q-26 0 -26 -23z', '#8496a1')
    a.line('M6 194h224', '#fff', 1.6); a.line('M16 225h204', '#fff', 1.6)
    a.line('M62 209.500h130', '#fff', 3, stroke_dasharray='20 13')
    a.line('M10 194H228M20 225H218', 'rgb(255,244,214)', 2.4, stroke_dasharray='0 11', stroke_linecap='round')      # runway lights
    a.line('M9 197V216', 'rgb(111,196,140)', 2.3, stroke_dasharray='0 3.800', stroke_linecap='round')
    a.path([f'M12 {y}h30v3.200h-30z' for y in (197, 202, 214, 219)] + ['M50 197h10v6h-10zM50 216h10v6h-10z'], '#fff')
    a.path([f'M204 {y}h22v3.200h-22z' for y in (197, 202, 214, 219)], '#fff')
    a.line('M158 84v80q0 20 -22 32M60 130l44 14q20 8 24 30q2 18 10 26', GOLD, 2)
    a.line('M8 172h224', '#6f9e73', 2.5)
HX, HW, HY0, HY1 = 78, 154, 6, 78
CX = HX + HW / 2
a.cast(HX, HY0, HW, HY1 - HY0, 70); a.cast(10, 10, 60, 40, 36); a.cast_round(34, 28, 16, 110, 20)
a.shadows()
# ---------- annex and control tower behind the apron
a.box(10, 8, 0, 70, 40, 44, WHITE)
with a.left(10, 48):
    a.path(d_rect(0, 0, 70, 5), '#77858f')
    for z in (15, 32):
        a.line(f'M3 -{z}h65', '#35536b', 10, stroke_dasharray='7 3')
        for u in (4, 24, 44): a.line(f'M{u} -{z-.6}h{19 if u < 40 else 24}', '#8fbccb', 8, stroke_dasharray='6 4')
    a.line('M0 -42h70', RED, 2.4)
a.box(8, 6, 44, 74, 44, 4, WHITE); quad(12, 10, 66, 36, '#d8dfe1', 48)
for x, y in ((56, 14), (56, 30), (66, 22)): a.box(x, y, 48, 9, 8, 6, 'steel')
TX, TY = 32, 26
a.lathe(TX, TY, [(17, 48), (14, 128)], WHITE)
for z in (68, 88, 108): a.ring(TX, TY, 16.300 - (z - 48) * .036, z, 1.2, '#b9c4c8')
for z in (54, 74, 94, 114): X, Y = a.P(TX, TY, z); a.line(f'M{n(X-5.5)} {n(Y+4)}h9', '#5f93aa', 9, stroke_dasharray='4 1')
a.lathe(TX, TY, [(14, 128), (27, 140)], WHITE); a.lathe(TX, TY, [(28, 140), (28, 144)], ('#e8745f', RED, '#a34431'), cap='#a34431')
a.lathe(TX, TY, [(24, 144), (28, 165)], ('#bfdfe6', '#6fa3bb', '#35657f'))
cx, cy = a.P(TX, TY)
for v in (.33, .78, 1.23, 1.68, 2.13, 2.58):                      # the watch room's panes
    a.line(f'M{n(cx + 24.3 * math.cos(v))} {n(cy - 145 + 12 * math.sin(v))}L{n(cx + 27.7 * math.cos(v))} {n(cy - 164 + 14 * math.sin(v))}', '#8fbccb' if v > 1.3 else '#5f93aa', 10 * math.sin(v), stroke_dasharray='40 9')
a.line(''.join(f'M{n(cx + 24 * math.cos(v))} {n(cy - 144 + 12 * math.sin(v))}L{n(cx + 28 * math.cos(v))} {n(cy - 165 + 14 * math.sin(v))}' for v in (.1, .55, 1, 1.45, 1.9, 2.35, 2.8)), '#fff', 1.4)
a.lathe(TX, TY, [(31, 165), (31, 169)], WHITE, cap='#ffffff'); a.lathe(TX, TY, [(12, 169), (10, 178)], WHITE, cap='#e4e8ea')
a.line(f'M{n(cx)} {n(cy-178)}v-26M{n(cx-8)} {n(cy-174)}v-14', '#77858f', 1.6); a.glow('beacon', '240,90,60', (0, .65), (1, 0)); a.lamp(cx, cy - 205, 9, 'beacon', 2.4, '216,67,46'); a.add(f'<ellipse cx="{n(cx+9)}" cy="{n(cy-180)}" rx="7" ry="3.200" fill="#fff"/><ellipse cx="{n(cx+9)}" cy="{n(cy-179)}" rx="5" ry="1.800" fill="#a5b0b8"/>')
# ---------- the hangar: inside first
S, R_ = 54, 92                                                    # springing and rise of the vault
arch = lambda r, s, h: [(CX + r * math.cos(math.pi * i / 24), s + h * math.sin(math.pi * i / 24)) for i in range(25)]
outer = [(CX + HW / 2, 0)] + arch(HW / 2, S, R_) + [(CX - HW / 2, 0)]
hole = [(CX + 68, 0)] + arch(68, 46, 80) + [(CX - 68, 0)]
X3 = lambda ps, y: [a.P(u, y, z) for u, z in ps]
a.path(pts(hull(X3(outer, HY0) + X3(outer, HY1))), ROOF[0])       # the whole hall as one silhouette
a.path(pts(X3(hole, HY1)), '#3d5b73')
a.add(f'<clipPath id="mouth"><path d="{pts(X3(hole, HY1))}"/></clipPath>')
with a.g(clip_path='url(#mouth)'):
    a.path(pts(X3(hole, HY0 + 6)), '#56758a'); quad(HX + 11, HY0 + 6, 124, HY1 - HY0, '#9fb0b8'); quad(HX + 11, HY0 + 6, 124, HY1 - HY0, keep('#aab3ae'), opacity='.5')
    a.poly([(HX + 11, HY0, 0), (HX + 11, HY1, 0), (HX + 11, HY1, 40), (HX + 11, HY0, 40)], '#4a677e')
    with a.left(HX + 11, HY0 + 6):
        for u in range(0, 120, 27): a.line(f'M{u} -46h{24}', ('#5f93aa', '#8fbccb')[u % 2], 15, stroke_dasharray='10 3.500', **({'class': 'lit'} if u != 54 else {})); a.path(d_rect(0, 0, 124, 18), '#41607a'); a.line('M6 -9h112', '#eab543', 4, stroke_dasharray='12 10')
    for y in (26, 46, 64):                                        # roof ribs and lamps inside
        a.line(pts(X3(arch(66, 46, 77), y), False), '#7c97a8', 2.6)
        for u in (-30, 0, 30): a.ell(CX + u, y, 4, keep('#f4d384'), z=46 + 70 * math.cos(u / 62))
    with a.top(0, 0): a.line(f'M{CX} {HY0}v80', GOLD, 2); a.line(f'M{CX-34} {HY0}v80M{CX+34} {HY0}v80', '#fff', 1, stroke_dasharray='5 4')
one = Jet(CX, 112, 90, PALE, 1.02)
one.shadow()
with a.g(clip_path='url(#mouth)'):
    one.tail(); one.fins()
with a.g(clip_path='url(#mouth)'):                                # steps and fitters inside
    for x, y, c in ((100, 66, ORANGE), (106, 60, '#fff'), (196, 60, ORANGE), (112, 74, GOLD)): a.put('p1', x, y, 1.15, c)
# vault outside: strips from the ridge down to the shaded side
for i in range(len(outer) - 1):
    (u0, z0), (u1, z1) = outer[i], outer[i + 1]
    L = math.hypot(u1 - u0, z1 - z0)
    nu, nz = (z1 - z0) / L, -(u1 - u0) / L
    if nu + nz > .02 and i < len(outer) - 2:
        c = shade(ROOF, nu, 0, nz) if i else '#8fa3ae'
        a.path(pts([a.P(u0, HY0, z0), a.P(u1, HY0, z1), a.P(u1, HY1, z1), a.P(u0, HY1, z0)]), c, stroke=c, stroke_width='.5')
a.line(''.join(pts(X3(outer[1:20], y), False) for y in (20, 32, 44, 56, 68)), '#e3f0ea', 1.3)
with a.right(HX + HW, HY1): a.path(d_rect(0, 0, 72, 5), '#56677a'); [a.line(f'M{u} -30h{w}', '#4d7c96', 18, stroke_dasharray='9 4') for u, w in ((5, 22), (31, 22), (57, 10))]; a.line('M5 -36h64', '#5f93aa', 6, stroke_dasharray='9 4'); a.line('M0 -52h72', '#fff', 2.4)
for j in (8, 11):                                                 # rooflights
    (u0, z0), (u1, z1) = outer[j], outer[j + 1]
    a.path([pts([a.P(u0, y, z0), a.P(u1, y, z1), a.P(u1, y + 9, z1), a.P(u0, y + 9, z0)]) for y in (10, 22, 34, 46, 58)], '#d6eaee')
for y in (16, 34, 52):                                            # ridge vents
    a.box(CX - 5, y, S + R_ - 2, 10, 9, 7, WHITE)
# front wall with the mouth cut out of it
a.path(pts(X3(outer, HY1)) + pts(X3(hole, HY1)), '#eef2f2', fill_rule='evenodd')
a.line(pts(X3(outer[1:-1], HY1), False), '#fff', 4); a.line(pts(X3(arch(73, 51, 87), HY1), False), RED, 2.6); a.line(pts(X3(hole[1:-1], HY1), False), '#8fa3ae', 2.4)
for x, w in ((HX - 2, 18), (HX + HW - 14, 18)):                   # door leaves slid to the sides
    for k in (0, 1):
        a.box(x + 4 * k - (2 if k else 0), HY1 + 5 * k, 0, w - 6 * k, 4, 66 - 4 * k, ('#e4e8ea', '#cfd6da', '#7d8f9b'))
        with a.left(x + 4 * k - (2 if k else 0), HY1 + 5 * k + 4): a.line([f'M{u} -2v-{60-4*k}' for u in (4, 8, 12)[:3 - k]], '#a5b0b8', 1); a.path(d_rect(2, 46 - 3 * k, w - 6 * k - 4, 8), '#5f93aa')
one.gear(); one.front()
two = Jet(43, 117, 68, GREY, .9)
for i, y in enumerate((52, 66, 80)): a.put(('t1', 't3', 't1')[i], 3, y)
two.shadow(); two.gear(); two.tail(); two.fins(); two.front()

tug(184, 156)
crew([(118, 176), (124, 179), (112, 182), (130, 178), (96, 178), (178, 178), (172, 182), (212, 152), (84, 160), (90, 164), (212, 118), (30, 184), (196, 132), (56, 176)])
with a.g():
    for i in range(12):                                           # runway lights
        for y in (191.5, 227): a.put('l1', 14 + 18.5 * i, y)
a.defs.append('<g id="l1"><path d="M-1.200 0h2.400v-3h-2.400z" fill="#eab543"/><circle cy="-3.200" r="1.500" fill="#fff6d8"/></g>')
items = [('t1' if i % 3 else 't3', 233, 84 + 15 * i, .9) for i in range(7)] + [('b1', 12 + 12 * i, 182, .8) for i in range(7)] + [('b1', 166 + 11 * i, 183, .8) for i in range(5)] + [(('b1', 'b1', 't1')[i % 3], 30 + 10 * i, 236, .7) for i in range(18)]
for it in sorted(items, key=lambda t: t[1] + t[2]): a.put(*it)
windsock(8, 181, 92)
climber()
a.save('../sites/shenyang-aircraft.svg')
