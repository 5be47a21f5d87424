"""china-europe-railway-express.py - a container train behind an electric locomotive curves out of its yard towards the west."""
import math, random
from axo import *

random.seed(41)
a = Art(oy=356)
a.symbols()
STEEL, DEEP = MAT['steel'], ('#8fbccb', '#4f8fb0', '#35607c')
BOX = [RED, '#4f8fb0', '#5d9484', GOLD, '#35536b', ORANGE, '#a34431', '#7fb5a3']
CX, CY = 124, 146                                      # centre of the curve

# --- tracks -------------------------------------------------------------------------------------------
def along(s, r=96):
    """Point and heading (radians) s units along the track of radius r: from the right edge, round, and out to the west."""
    straight, arc = 232 - CX, r * math.pi / 2
    if s < straight:
        return 232 - s, CY - r, math.pi
    if s < straight + arc:
        v = -math.pi / 2 - (s - straight) / r
        return CX + r * math.cos(v), CY + r * math.sin(v), v - math.pi / 2 + 2 * math.pi
    return CX - r, CY + s - straight - arc, math.pi / 2

def course(r, d=0, step=6, z=0, start=0):
    """Polyline parallel to a track, d to its side."""
    out = []
    for i in range(start // step, int(232 - CX + r * math.pi / 2 + 85) // step + 1):
        x, y, v = along(i * step, r)
        out.append(a.P(x + d * math.sin(v), y - d * math.cos(v), z))
    return out

TRACKS = (96, 56)

def ground():
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="230" height="230" rx="30" fill="{mix(GROUND, SHADE, .6)}"/>'
              f'<rect x="2" y="2" width="228" height="228" rx="30" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        a.line('M230 70H124A76 76 0 0 0 48 146V231', mix('#cdbb98', SHADE, .4), 84); a.line('M230 70H124A76 76 0 0 0 48 146V231', '#cdbb98', 79)
        for r in TRACKS:
            a.line(f'M231 {CY-r}H{CX}A{r} {r} 0 0 0 {CX-r} {CY}V231', '#9b8a6c', 21, stroke_dasharray='3 4')
        a.add(f'<path d="M100 116h128v84q0 28 -28 28h-100z" fill="{mix(PAPER, "#cfd6da", .45)}"/>')
        a.line([f'M101 {v}h126' for v in range(130, 226, 14)] + [f'M{u} 117v110' for u in range(116, 226, 16)], mix(SHADE, '#cfd6da', .4), .8)
        a.line('M108 222h84q30 0 30 -30v-72', GOLD, 1.6, stroke_dasharray='8 5'); a.line('M178 120v44h48M178 142h48', '#fbf6ea', 1.6)
        a.add('<path d="M4 32q0 -28 28 -28h14v22q-20 12 -42 42z" fill="#8fb98a"/>')
    for r in TRACKS:
        for d in (-6, 6): a.line(pts(course(r, d, z=.5), False), '#77858f', 1.5)

# --- turned boxes: anything that follows the curve ------------------------------------------------------
class Rig:
    """Local frame of a vehicle: u forward, v towards the viewer's side, z up."""

    def __init__(self, x, y, head, k=1.0):
        self.k, self.x, self.y, self.f, self.s = k, x, y, (math.cos(head), math.sin(head)), (math.sin(head), -math.cos(head))

    def at(self, u, v, z):
        u, v, z = u * self.k, v * self.k, z * self.k
        return a.P(self.x + u * self.f[0] + v * self.s[0], self.y + u * self.f[1] + v * self.s[1], z)

    def tone(self, n, mat):
        """Wall tone by direction: 90 degrees is the lit left wall, 0 the shaded right one."""
        v = math.degrees(math.atan2(n[1], n[0]))
        return mix(mat[2], mat[1], max(0, min(1, v / 78)))

    def ends(self):
        return 1 if sum(self.f) > 0 else -1             # which end the viewer sees

    def box(self, u0, u1, w, z0, z1, mat):
        e = self.ends(); ue = u1 if e > 0 else u0; c = [self.at(u, v, z) for u in (u0, u1) for v in (-w, w) for z in (z0, z1)]
        side, end = self.tone(self.s, mat), self.tone([e * k for k in self.f], mat)
        a.path(pts(hull(c)), side); a.path(pts([self.at(ue, -w, z0), self.at(ue, w, z0), self.at(ue, w, z1), self.at(ue, -w, z1)]), end)
        a.path(pts([self.at(u0, -w, z1), self.at(u1, -w, z1), self.at(u1, w, z1), self.at(u0, w, z1)]), mat[0])

    def side(self, u0, w, z=0):
        """Frame on the visible side wall, u running to the viewer's right."""
        p, k = self.at(u0, w, z), 1 if self.at(1, 0, 0)[0] > self.at(0, 0, 0)[0] else -1; q = self.at(u0 + k, w, z)
        return a.g(transform=f'matrix({q[0]-p[0]:.3f} {q[1]-p[1]:.3f} 0 {self.k} {n(p[0])} {n(p[1])})')

    def end(self, u, w, z=0):
        """Frame on the visible end wall, u running to the right."""
        k = 1 if self.at(0, 1, 0)[0] > self.at(0, 0, 0)[0] else -1; p, q = self.at(u, -k * w, z), self.at(u, -k * w + k, z)
        return a.g(transform=f'matrix({q[0]-p[0]:.3f} {q[1]-p[1]:.3f} 0 {self.k} {n(p[0])} {n(p[1])})')

def shades(c):
    return mix(c, '#ffffff', .34), c, mix(c, INK, .42)

def wheels(g, us, w, r=4.6):
    for u in us:
        X, Y = g.at(u, w, r + .6); q = r * g.k
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(q*.85)}" ry="{n(q)}" fill="#16283c"/><ellipse cx="{n(X)}" cy="{n(Y)}" rx="{n(q*.4)}" ry="{n(q*.5)}" fill="#a5b0b8"/>')

def wagon(s, colour, L=29):
    """Flat wagon with one long container."""
    g = Rig(*along(s), k=1.14); w, h = 13, 32
    a.path(pts([g.at(-L, -w, 0), g.at(L, -w, 0), g.at(L, w + 7, 0), g.at(-L, w + 7, 0)]), INK, opacity='.24')
    g.box(-L - 2, L + 2, 3, 6, 9, shades('#56677a')); wheels(g, (-L + 5, -L + 14, L - 14, L - 5), w - 2); g.box(-L, L, w, 7, 11, shades('#56677a'))
    g.box(-L + 1, L - 1, w, 11, 11 + h, shades(colour))
    k = g.at(1, 0, 0)[0] > g.at(0, 0, 0)[0]
    with g.side(-L + 1 if k else L - 1, w, 11):
        a.line([f'M{u} -2.500v{5-h}' for u in range(4, 2 * L - 4, 3)], INK, 1.1, opacity='.2')
        a.path(d_rect(0, 0, 2, h) + d_rect(2 * L - 4, 0, 2, h) + d_rect(0, h - 2, 2 * L - 2, 2), '#fff', opacity='.3')
        a.path(d_rect(8, h - 12, 15, 7), '#fbf6ea', opacity='.9'); a.line(f'M10 {9-h}h11M10 {11.5-h}h8', colour, 1.2)
    with g.end((L - 1) * g.ends(), w, 11): a.line(f'M{w} -1v{2-h}M{w*.5} -2v{4-h}M{w*1.5} -2v{4-h}', '#fff', 1, opacity='.5')
    a.line(''.join(pts([g.at(u, -w + 1, 11 + h), g.at(u, w - 1, 11 + h)], False) for u in range(-L + 5, L - 3, 5)), INK, 1, opacity='.12')

def loco(s):
    """Electric locomotive: slanted windscreen, cream band, machine-room louvres, pantograph up."""
    g = Rig(*along(s), k=1.28); L, w = 54, 17.5; red = ('#ee8a76', RED, '#a83c2d'); P = g.at
    a.path(pts([P(-L, -w, 0), P(L, -w, 0), P(L, w + 13, 0), P(-L, w + 13, 0)]), INK, opacity='.24')
    g.box(-L + 3, L - 3, w - 3, 3, 12, shades('#35536b')); wheels(g, (-44, -32, -20, 20, 32, 44), w - 2, 6.4)
    with g.side(L - 4, w - 1, 5):
        a.line('M6 -4.500h32M68 -4.500h32', '#a5b0b8', 2.4); a.path(d_rect(42, 0, 22, 8), '#24405a')
    prof = [(-L, 11), (-L, 51), (-L + 5, 57), (L - 15, 57), (L - 8, 49), (L, 30), (L, 11)]
    a.path(pts(hull([P(u, v, z) for u, z in prof for v in (-w, w)])), red[2]); a.path(pts([P(u, w, z) for u, z in prof]), g.tone(g.s, red))
    slab = lambda i, j, c, m=w, **k: a.path(pts([P(prof[i][0], -m, prof[i][1]), P(prof[i][0], m, prof[i][1]), P(prof[j][0], m, prof[j][1]), P(prof[j][0], -m, prof[j][1])]), c, **k)
    slab(1, 2, '#cfd6da'); slab(2, 3, '#e4e8ea'); slab(3, 4, '#f6f2e8'); slab(4, 5, '#e8604b'); slab(5, 6, RED)
    with g.side(L, w, 0):                                # u runs from the nose to the tail
        B = 2 * L
        a.path(f'M0 -18h{B}v-7h{-B}z', '#f0dfc0'); a.path(f'M0 -26.500h{B}v-1.600h{-B}z', GOLD); a.path(f'M15 -57h{B-20}l5 6h{-B}v-.5z', '#b9c3cb')
        a.path(d_rect(19, 31, 9, 19), '#7f3427'); a.path(d_rect(20, 31, 7, 18), '#a83c2d'); a.path(d_rect(21.500, 40, 4, 7), '#5f93aa')
        a.path('M7 -33h9v-14h-3z', '#24405a'); a.path('M8.500 -34h6.500v-11.500h-2z', '#5f93aa'); a.line('M12.300 -34.500v-10.500', '#5f93aa', 4.500, stroke_dasharray='10.500 1')
        a.path([d_rect(u, 34, 11, 12) for u in range(34, B - 12, 15)], '#7f3427')
        a.line([f'M{u+1} {-z}h9' for u in range(34, B - 12, 15) for z in (36, 38.5, 41, 43.5)], '#d99a8c', 1); a.line(f'M2 -12h{B-4}', '#7f3427', 1.4)
        a.line('M19 -13v-18M28 -13v-18', '#f4d384', 1)
    q = lambda t, v: P(prof[4][0] + (prof[5][0] - prof[4][0]) * t, v, prof[4][1] + (prof[5][1] - prof[4][1]) * t)
    a.path(pts([q(.04, -15.5), q(.04, 15.5), q(.72, 16), q(.72, -16)]), '#24405a')          # windscreen, two panes
    for v0, v1 in ((-14.5, -1), (1, 14.5)):
        a.path(pts([q(.1, v0), q(.1, v1), q(.64, v1), q(.64, v0)]), '#8fbccb')
        a.path(pts([q(.1, v0), q(.1, v0 + 5), q(.64, v0 + 1), q(.64, v0)]), '#d6eaee')
    a.path(pts([q(.86, -w), q(.86, w), P(L, w, 25), P(L, -w, 25)]), '#f4ead6')
    a.path(pts([P(L, -w, 24), P(L, w, 24), P(L, w, 22.4), P(L, -w, 22.4)]), GOLD)
    for v in (-11.5, 11.5):                              # lamps, buffers, coupler
        X, Y = P(L, v, 20)
        a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="3.600" ry="3.900" fill="#7f3427"/>')
        a.lamp(X, Y, 15, 'lamp', 2.7, '255,238,190')
    g.box(L - 2, L + 4, 4, 8, 13, STEEL); g.box(L - 6, L + 2, w - 1, 3, 9, ('#a5b0b8', '#56677a', '#35536b'))
    a.path(''.join(pts([P(L + 2, v, 3.5), P(L + 2, v + 4, 3.5), P(L + 2, v + 6, 8.500), P(L + 2, v + 2, 8.5)]) for v in range(-15, 12, 8)), GOLD)
    for u in (-36, -8, 16):                              # roof plant
        g.box(u - 8, u + 8, 8, 57, 60, ('#f5f7f5', '#cfd6da', '#8d9aa4'))
    a.line(pts([P(-30, 0, 65), P(20, 0, 65)], False), '#b9622c', 1.6)
    for u in (-30, -4, 20):
        X, Y = P(u, 0, 60); a.path(f'M{n(X-2)} {n(Y)}h4l-1 -5h-2z', '#a34431')
    panto(g, 30, 58, True); panto(g, -44, 58, False)

def panto(g, u, z, up):
    """Pantograph: raised it reaches the wire, lowered it lies folded."""
    P, h = g.at, 13.5 if up else 4
    a.line(pts([P(u + 8, -7, z), P(u + 8, 7, z), P(u - 8, 7, z), P(u - 8, -7, z)]), '#56677a', 1.6)
    a.line(pts([P(u + 6, 0, z + 1), P(u - 8, 0, z + h * .5), P(u + 4, 0, z + h)], False), '#35536b', 2, stroke_linejoin='round')
    a.line(pts([P(u + 4, -10, z + h), P(u + 4, 10, z + h)], False), '#24405a', 2)

# --- yard ----------------------------------------------------------------------------------------------
def container_symbols():
    """Container lying along x ("k1") and along y ("k2"), 44 x 18 x 18, near bottom corner at 0,0; the use gives the colour."""
    rib = lambda s: ''.join(f'M{-u*s} {n(-u*.5-1.5)}v-15' for u in range(3, 43, 3))
    for i, s in (('k1', 1), ('k2', -1)):
        a.defs.append(f'<g id="{i}" transform="scale({s} 1)"><path d="M0 0l-44 -22v-18l18 -9l44 22v18z"/><path d="M0 0l18 -9v-18l-18 9z" fill="{INK}" opacity="{".36" if s > 0 else ".04"}"/>'
                      f'<path d="M0 0v-18l-44 -22v18z" fill="{INK}" opacity="{".04" if s > 0 else ".38"}"/><path d="M0 -18l-44 -22l18 -9l44 22z" fill="#fff" opacity=".34"/>'
                      f'<path d="{rib(1)}" fill="none" stroke="{INK}" stroke-width="1" opacity=".2"/><path d="M9 -5.500v-16M4.500 -3v-16M13.500 -8v-15" stroke="#fff" stroke-width=".8" opacity=".35"/></g>')

def stack(x, y, k, kind='k1', seed=0):
    """k containers on one another; x, y is the near corner."""
    rnd, last = random.Random(seed), None
    for i in range(k):
        last = rnd.choice([c for c in BOX if c != last])
        a.put(kind, x, y, 1, last, z=18 * i)

def signal_box(x, y, w=40, h=76):
    """Low brick signal box with a wide glazed lookout under a copper roof: it must stay below the crane and behind the train."""
    a.box(x, y, 0, w, w, h, ('#d0705a', '#c4583f', '#8a392a')); us = (6, 18, 30)
    with a.left(x, y + w):
        a.line([f'M0 {-z}h{w}' for z in range(10, h, 8)], '#f6ead2', 1.1); a.path(d_rect(0, 0, w, 5), '#cbb892')
        for z in (12, 44):
            a.path([d_arch(u - 2, z - 1, 9, 23) for u in us], '#f6ead2'); a.path([d_arch(u - 1, z, 7, 20) for u in us], '#35536b')
            for u in us: a.line(f'M{u+2.7} {-z}v-17', '#8fbccb', 5.6, stroke_dasharray='8 1')
    with a.right(x + w, y + w):
        a.line([f'M0 {-z}h{w}' for z in range(10, h, 8)], '#c9a985', 1.1); a.path(d_rect(0, 0, w, 5), '#a8946f')
        for z in (12, 44):
            a.path([d_arch(u - 1, z - 1, 8, 21) for u in us], '#1f374d')
            for u in us: a.line(f'M{u+2.3} {-z}v-17', '#5f93aa', 5.4, stroke_dasharray='8 1')
    a.box(x - 6, y - 6, h - 2, w + 12, w + 12, 4, 'stone'); a.box(x - 4, y - 4, h + 2, w + 8, w + 8, 27, 'glass')
    for fr, c, k in ((a.left(x - 4, y + w + 4, h + 2), '#8fbccb', '#fbf6ea'), (a.right(x + w + 4, y + w + 4, h + 2), '#5f93aa', '#c9d6da')):
        with fr:
            for u in (1, 17, 33): a.line(f'M{u} -14h14', c, 22, stroke_dasharray='6.500 1', **({'class': 'lit'} if u != 17 else {}))
            a.line('M0 0v-27M16 0v-27M32 0v-27M48 0v-27M0 -3h48', k, 1.6)
    a.box(x - 9, y - 9, h + 29, w + 18, w + 18, 4, 'stone'); a.hip(x - 9, y - 9, h + 33, w + 18, w + 18, 27, 'copper')
    X, Y = a.P(x + w / 2, y + w / 2, h + 59)
    a.line(f'M{n(X)} {n(Y)}v-24', '#77858f', 1.6); a.add(f'<circle cx="{n(X)}" cy="{n(Y-24)}" r="2.400" fill="{RED}"/>')

def crane(front):
    """Blue yard crane astride the tracks: far legs first, then bridge, hoist and near legs over the train."""
    x, z, y0, y1, w = 178, 252, 22, 106, 34; legs = (y1,) if front else (y0,)
    for y in legs:
        for u in (0, w - 6): a.box(x + u, y, 5, 6, 7, z - 5, DEEP)
        a.box(x - 5, y - 1, 0, w + 10, 9, 7, ('#f4d384', GOLD, '#b98732'))
        a.line(pts([a.P(x + 3, y + 7, 10), a.P(x + w - 3, y + 7, 116), a.P(x + 3, y + 7, z - 6)], False), '#4f8fb0', 2.2)
        a.box(x, y, 112, w, 6, 6, DEEP); a.box(x, y, z - 6, w, 7, 7, DEEP)
    if not front:
        return
    for u in (0, w - 9):
        a.box(x + u, y0 - 14, z, 9, y1 - y0 + 34, 13, DEEP)
        with a.right(x + u + 9, y1 + 20, z): a.line(f'M2 -6.500h{y1-y0+30}', '#5f93aa', 5, stroke_dasharray='9 3')
        a.line(pts([a.P(x + u + 9, y1 + 20, z + 21), a.P(x + u + 9, y0 - 14, z + 21)], False)
               + ''.join(pts([a.P(x + u + 9, v, z + 13), a.P(x + u + 9, v, z + 21)], False) for v in range(y0 - 14, y1 + 21, 9)), '#f4d384', .9)
    a.box(x - 1, 50, z + 13, w + 2, 24, 8, ('#ffffff', '#f3efe6', '#c3cad0')); a.box(x + 4, 54, z + 21, 14, 14, 9, 'red')
    a.lathe(x + 27, 61, [(5, 0), (5, 8)], STEEL, cap='#fbf6ea', z=z + 21); a.box(x + 8, 82, z - 18, 16, 12, 18, ('#fbf6ea', '#e4e8ea', '#97a3aa'))
    with a.left(x + 8, 94, z - 18):
        a.path(d_rect(1.5, 4, 13, 10), '#24405a'); a.line('M3 -8.300h11.500', '#8fbccb', 8.600, stroke_dasharray='5.300 .8', **{'class': 'lit'})
    with a.right(x + 24, 94, z - 18): a.path(d_rect(1.500, 4, 9, 10), '#5f93aa')

def hoisted():
    """Container hanging from the yard crane, drawn between its two pairs of legs."""
    z = 166
    a.line(''.join(pts([a.P(195 + s, 62, z + 20), a.P(195 + s * .5, 62, 254)], False) for s in (-14, 14)), '#35536b', 1)
    a.put('k1', 218, 70, 1, ORANGE, z=z); a.box(176, 55, z + 18, 40, 14, 3, ('#f4d384', GOLD, '#b98732'))

SHINE = ('rgb(143,212,154)', 'rgb(234,181,67)', 'rgb(226,80,58)')        # a signal's lamps by night as by day

def signal_gantry(y, far):
    """Lattice bridge over both tracks: its far post stands behind the train, the rest is drawn after it."""
    z, x0, x1 = 108, 2, 92; X, Y = a.P(x0 if far else x1, y)
    a.line(f'M{n(X-3)} {n(Y)}v{-z}M{n(X+3)} {n(Y+1)}v{-z}', '#77858f', 1.8)
    a.line('M' + 'L'.join(f'{n(X + (3 if i % 2 else -3))} {n(Y - i * 9)}' for i in range(13)), '#a5b0b8', 1)
    if far:
        return
    with a.left(x0, y, z):
        a.line(f'M-3 0h{x1-x0+6}M-3 -11h{x1-x0+6}', '#77858f', 2)
        a.line('M' + 'L'.join(f'{u} {-11 if i % 2 else 0}' for i, u in enumerate(range(0, x1 - x0 + 1, 5))), '#a5b0b8', 1.2)
        a.line(f'M-3 -12h{x1-x0+6}', '#fbf6ea', 1.4)
        for u, on in ((10, 2), (38, 0), (66, 1)):
            a.path(d_rect(u, -1, 14, 31), '#fbf6ea'); a.path(d_rect(u + 1.2, .2, 11.600, 28.600), '#16283c')
            for k in range(3): a.path(d_circ(u + 7, 6 + 8.500 * k, 3.400), SHINE[k] if on == k else '#35536b')

def wire():
    """Contact wire and carrier above the train's track."""
    for z, c, w, d in ((91, '#56677a', 1, 4), (99, '#77858f', .8, 12)): a.line(pts(course(96, 0, d, z, 108), False), c, w)

def mast(s):
    x, y, v = along(s); p, q = a.P(x - 25 * math.sin(v), y + 25 * math.cos(v)), a.P(x, y, 99)
    a.line(f'M{n(p[0])} {n(p[1])}v-110', '#77858f', 2.6)
    a.line(f'M{n(p[0])} {n(p[1]-106)}L{n(q[0])} {n(q[1])}M{n(p[0])} {n(p[1]-92)}L{n(q[0])} {n(q[1]+8)}', '#8d9aa4', 1.2)

def reach_stacker(x, y, colour, load, lift):
    """Reach stacker driving to the right: boom over the cab, a container across its spreader."""
    mat = shades(colour)
    a.path(pts([a.P(x, y + 26), a.P(x + 66, y + 26), a.P(x + 80, y - 8), a.P(x + 10, y)]), INK, opacity='.2')
    def tyre(u, v, r):
        X, Y = a.P(x + u, y + v, r)
        a.add(f'<g transform="matrix(1 .5 0 1 {n(X)} {n(Y)})"><circle r="{r}" fill="#16283c"/><circle r="{n(r*.5)}" fill="{GOLD}"/><circle r="{n(r*.2)}" fill="#16283c"/></g>')
    a.box(x, y + 3, 6, 46, 18, 9, mat); a.box(x - 2, y + 2, 8, 13, 20, 13, mat)
    with a.left(x - 2, y + 22, 8): a.line('M2 -3h9M2 -6h9M2 -9h9', INK, 1, opacity='.5')
    tyre(8, 22, 6.5); tyre(36, 22, 9); a.box(x + 15, y + 5, 15, 14, 13, 14, ('#fbf6ea', '#24405a', '#16283c'))
    with a.left(x + 15, y + 18, 15):
        a.path('M1.500 -1.500h11v-11h-8.500z', '#8fbccb'); a.path('M4 -1.500l3 -11h3l-3 11z', '#d6eaee')
    p, q = (x + 2, 24), (x + 55, lift + 32)              # boom, drawn on its lit side and top
    f = lambda t, dz, v: a.P(p[0] + (q[0] - p[0]) * t, y + v, p[1] + (q[1] - p[1]) * t + dz)
    a.line(pts([a.P(x + 30, y + 15, 14), f(.62, -1, 15)], False), '#cfd6da', 2.6)
    for t0, t1, w, h in ((0, .72, 5, 7), (.6, 1, 4, 5.5)):
        s = [f(t, dz, 11 + k * w) for t in (t0, t1) for dz in (0, h) for k in (-1, 1)]
        a.path(pts(hull(s)), mat[1]); a.path(pts([f(t0, h, 11 - w), f(t1, h, 11 - w), f(t1, h, 11 + w), f(t0, h, 11 + w)]), mat[0])
        a.path(pts([f(t1, 0, 11 + w), f(t1, 0, 11 - w), f(t1, h, 11 - w), f(t1, h, 11 + w)]), mat[2])
    a.put('k2', x + 66, y + 33, 1, load, z=lift); a.box(x + 51, y - 6, lift + 18, 12, 34, 3, ('#f4d384', GOLD, '#b98732'))
    a.box(x + 54, y + 7, lift + 21, 6, 8, 10, mat)

def floodlight(x, y, h=150):
    X, Y = a.P(x, y)
    a.path(f'M{n(X-2)} {n(Y)}l1 {-h}h2l1 {h}z', '#a5b0b8'); a.path(f'M{n(X)} {n(Y)}v{-h}h1l1 {h}z', '#77858f')
    a.path(f'M{n(X-9)} {n(Y-h)}h18v-5h-18z', '#56677a'); a.line(f'M{n(X-8)} {n(Y-h-2)}h17', 'rgb(255,232,170)', 3, stroke_dasharray='3 1.500')
    a.lamp(X, Y - h - 1, 17, 'lamp')

def life():
    items = [('stacker', 108, 134, RED, '#5d9484', 44), ('stacker', 116, 184, GOLD, '#4f8fb0', 14)]
    items += [('stack', x, y, k, s) for x, y, k, s in ((229, 132, 3, 11), (229, 152, 2, 4))]
    for i in range(20): items.append(('p1', random.uniform(194, 220), random.uniform(176, 222), 1.05, random.choice((GOLD, ORANGE, RED, INK))))
    items += [('p1', x, y, 1.1, c) for x, y, c in ((98, 124, ORANGE), (97, 150, GOLD), (104, 176, ORANGE), (106, 182, INK), (106, 216, GOLD), (122, 220, ORANGE), (128, 221, INK), (190, 150, GOLD), (194, 156, ORANGE))]
    items += [('cx', 204, 220, .9, GOLD), ('cy', 218, 196, .9, '#fbf6ea')]
    items += [('t1', x, 230, .95) for x in range(106, 206, 18)] + [('t2', 231, y, .95) for y in range(118, 206, 18)] + [('t1', 221, 220, 1.1)]
    for it in sorted(items, key=lambda t: t[1] + t[2] + {'stacker': 40, 'stack': -20}.get(t[0], 0)):
        if it[0] == 'stacker':
            reach_stacker(*it[1:])
        elif it[0] == 'stack':
            stack(it[1], it[2], it[3], 'k1', it[4])
        else:
            a.put(*it[:4], it[4] if len(it) > 4 else None)

a.glow('lamp', '255,238,190', (0, .8), (.3, .35), (1, 0)); container_symbols(); ground()
a.cast(8, 8, 40, 40, 80)
for x in (62, 112, 182): a.cast(x, 2, 44, 18, 50)
a.cast(184, 114, 44, 18, 40)
a.shadows()
for x, y, i in ((6, 62, 't1'), (8, 76, 't2'), (6, 92, 't1')): a.put(i, x, y, 1)
signal_box(8, 8)
for x, k, s in ((104, 6, 3), (150, 5, 7), (196, 6, 5), (232, 4, 12)): stack(x, 20, k, 'k1', s)
floodlight(66, 10, 176)
crane(False)
for s in (106, 150, 198): mast(s)
signal_gantry(132, True)
with a.g(id='train'):
    for s, c, h in ((28, RED, 21), (90, '#5d9484', 29), (162, GOLD, 29)): wagon(s, c, h)
    loco(271)
hoisted(); wire(); crane(True)
signal_gantry(132, False); life()
a.save('../sites/china-europe-railway-express.svg')
