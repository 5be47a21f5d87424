"""shenyang-blower-works.py - a brick workshop open at its end; before it a snail-shaped compressor under a yellow crane."""
import math, random
from axo import *

random.seed(31)
a = Art(oy=356)
a.symbols()
BR, BL, BK = '#d0705a', '#c4583f', '#9a4432'
ST, STd = '#f6ead2', '#c9a985'
ROOF = ('#b9c5c6', '#8f9ea3', '#728791')
STEEL = MAT['steel']
TEAL = ['#d3e8df', '#b4d6ca', '#97c5b6', '#7fb5a3', '#69a08f', '#5d9484', '#4b7f73', '#3d6a62']
LIGHT = (-.3, .55, .78)
COLS = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', ORANGE]
X0, Y0, W, D, H, PEAK = 26, 6, 178, 112, 166, 52       # the workshop; its open end is at y = Y0 + D
YF = Y0 + D

# --- ground ------------------------------------------------------------------------------------------
def ground():
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="230" height="230" rx="30" fill="{mix(GROUND, SHADE, .6)}"/>'
              f'<rect x="2" y="2" width="228" height="228" rx="30" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        a.line([f'M8 {v}h196' for v in range(124, 200, 11)] + [f'M{u} 120v80' for u in range(10, 206, 18)], mix(SHADE, GROUND, .4), .8)
        road = 'M20 213h178q16 0 16 -16v-112'
        a.line(road, EDGE, 28, stroke_linecap='round'); a.line(road, ROAD, 25, stroke_linecap='round')
        a.line(road, EDGE, 1.5, stroke_dasharray='9 7')
        a.add(f'<rect x="46" y="100" width="138" height="96" fill="{mix(SHADE, "#a5b0b8", .35)}"/><rect x="49" y="103" width="132" height="90" fill="{mix(SHADE, PAPER, .35)}"/>')
        a.line('M49 193h132M181 103v90', GOLD, 2.4, stroke_dasharray='5 4')
        a.add('<rect x="4" y="134" width="30" height="58" rx="9" fill="#6f9e73"/><rect x="4" y="134" width="29" height="56" rx="9" fill="#8fb98a"/>')

# --- workshop -------------------------------------------------------------------------------------------
def roof_at(x):
    """Height of the gable roof above world x."""
    u = (x - X0) / W
    return H + PEAK * (2 * u if u < .5 else 2 - 2 * u)

def hall():
    """Deep interior first, then the side wall and roof, last the cut-open gable with its portal."""
    a.box(X0, Y0, 0, W, D, H - 8, (BR, BL, BK)); shaded_side()
    mx = X0 + W / 2
    a.poly([(X0 - 4, Y0, H - 4), (mx, Y0, H + PEAK), (mx, YF + 4, H + PEAK), (X0 - 4, YF + 4, H - 4)], ROOF[0])
    a.poly([(X0 + W + 4, Y0, H - 4), (mx, Y0, H + PEAK), (mx, YF + 4, H + PEAK), (X0 + W + 4, YF + 4, H - 4)], ROOF[2])
    slope = lambda u, y: a.P(mx + u * (W / 2 + 4), y, H + PEAK - abs(u) * (PEAK + 4))
    a.line(''.join(pts([slope(.02, y), slope(1, y)], False) for y in range(Y0 + 8, YF, 9)), '#5f747e', .9)
    a.line(''.join(pts([slope(-.02, y), slope(-1, y)], False) for y in range(Y0 + 8, YF, 9)), '#a0aeb1', .9)
    for u0, u1 in ((.3, .54), (.62, .88)):               # roof lights on the shaded slope
        a.path(''.join(pts([slope(u0 - .015, y - 1.5), slope(u1 + .015, y - 1.5), slope(u1 + .015, y + 14), slope(u0 - .015, y + 14)]) for y in range(Y0 + 10, YF - 10, 20)), '#dfe6e6')
        for y in range(Y0 + 10, YF - 10, 20): a.line(pts([slope(u0, y + 6), slope(u1, y + 6)], False), '#5f93aa', 11, stroke_dasharray='9.800 1.900' if u0 < .5 else '10.700 2')
        a.line(''.join(pts([slope(u0, y + 2), slope(u1, y + 2)], False) for y in range(Y0 + 10, YF - 10, 20)), '#d6eaee', 1.2)
    monitor(mx); gable(mx)

def monitor(mx):
    """Glazed lantern along the ridge with ventilators on it."""
    z, w = H + PEAK - 12, 34
    a.box(mx - w / 2, Y0 + 8, z, w, D - 14, 22, ('#f5f7f5', ST, STd))
    with a.left(mx - w / 2, YF - 6, z):
        a.path(d_rect(3, 9, w - 6, 10), '#35536b'); a.line(f'M3.500 -13.500h{w-7}', '#8fbccb', 8, stroke_dasharray='6 2')
    with a.right(mx + w / 2, YF - 6, z):
        a.path(d_rect(3, 9, D - 20, 10), '#35536b'); [a.line(f'M{u} -13.500h17', '#5f93aa', 8, stroke_dasharray='7 2') for u in range(4, D - 22, 18)]
    a.hip(mx - w / 2 - 3, Y0 + 5, z + 22, w + 6, D - 8, 10, ROOF, inset=0, axis='y')
    for y in (20, 48, 76, 102):
        a.lathe(mx, y, [(6, 0), (6, 9)], STEEL, cap='#f5f7f5', z=z + 29); a.lathe(mx, y, [(8.5, 0), (3, 5)], STEEL, cap='#fbf6ea', z=z + 38)

def shaded_side():
    """Long brick wall in shade: piers, tall arched windows, stone sill band."""
    with a.right(X0 + W, YF):
        a.line([f'M0 {-z}h{D}' for z in range(14, H, 9)], '#873a2a', .8); a.path(d_rect(0, 0, D, 8), '#a8946f'); a.path(d_rect(0, H - 12, D, 4), STd)
        us = [8 + 26 * i for i in range(4)]
        for z, h in ((16, 58), (90, 52)):
            a.path([d_arch(u - 2, z - 2, 20, h + 4) for u in us], STd); a.path([d_arch(u, z, 16, h) for u in us], '#1f374d')
            a.path([d_arch(u, z, 13, h - 3) for u in us], '#5f93aa')
            for k, u in enumerate(us):                   # each window may be lit or dark by night
                a.line(f'M{u+6.5} {-z-2}v{12-h}', ('#5f93aa', '#68a0b5')[k % 2], 12, stroke_dasharray='8.500 1.500')
            a.line([f'M{u+5} {-z}v{4-h}M{u+10} {-z}v{4-h}' + ''.join(f'M{u} {-z-q}h14' for q in range(10, h - 6, 10)) for u in us], '#8fa8ae', .8)
        a.path([d_rect(u, 0, 4, H - 6) for u in (1, 27.5, 53.5, 79.5, 106)], '#853a2b')
        a.line([f'M{u + 2} -8v-{H - 20}' for u in (1, 27.5, 53.5, 79.5)], '#a9523e', 1); a.line(f'M2 -{H-15}h{D-4}', '#b98f7e', 3, stroke_dasharray='3 3')

PORTAL = (24, W - 24, 152)                              # u from, u to, height of the springing

def gable(mx):
    """Lit end wall with the great opening."""
    with a.left(X0, YF):
        a.path(d_poly([(0, 0), (W, 0), (W, H), (W / 2, H + PEAK), (0, H)]), BL)
        a.line([f'M0 {-z}h{W}' for z in range(14, H, 8)] + [f'M{n((z-H)*W/2/PEAK)} {-z}H{n(W-(z-H)*W/2/PEAK)}' for z in range(H + 4, H + PEAK - 6, 8)], '#b54c36', 1.1)
        u0, u1, s = PORTAL; c, half = (u0 + u1) / 2, (u1 - u0) / 2
        arch = lambda g, k=1: f'M{n(u0-g)} 0v{-s}Q{n(c)} {n(-s-38-g*1.4)} {n(u1+g)} {-s}V0z'
        a.path(arch(6), ST); a.line(f'M{u0-3} -4v{-s}', '#d6c19a', 5, stroke_dasharray='1 8')
        a.line(f'M{u1+3} -4v{-s}', '#d6c19a', 5, stroke_dasharray='1 8'); a.path(arch(0), '#1d3349')
    inside()
    with a.left(X0, YF):
        for u in (7, W - 15):                             # narrow windows in the piers
            for z, h in ((14, 38), (66, 38), (118, 30)):
                a.path(d_arch(u - 2, z - 2, 12, h + 4), ST); a.path(d_arch(u, z, 8, h), '#35536b'); a.path(d_arch(u + 1.4, z, 6.6, h - 2), '#8fbccb')
                a.line(f'M{u+4.800} {-z}v{6-h}', '#8fbccb', 6.4, stroke_dasharray=f'{h*.5-1:g} 1.500')
                a.line(f'M{u+4.500} {-z}v{3-h}M{u} {-z-h*.5:g}h8', ST, .8)
        a.path(d_rect(0, 0, 18, 8) + d_rect(W - 18, 0, 18, 8), STd)
        z = H + 27
        a.path(d_circ(W / 2, z, 12), ST); a.path(d_circ(W / 2, z, 9.5), '#35536b'); a.path(d_circ(W / 2 + .8, z, 8.6), '#8fbccb')
        a.line(f'M{W/2} {-z-9}v18M{W/2-9} {-z}h18M{W/2-6.5} {-z-6.5}l13 13M{W/2-6.5} {-z+6.5}l13 -13', ST, 1.1)
        a.line(f'M-5 {-H+5}L{W/2} {-H-PEAK-1}L{W+5} {-H+5}', ST, 6)
        a.line(f'M-5 {-H+8.500}L{W/2} {-H-PEAK+2.500}L{W+5} {-H+8.500}', '#d6c19a', 1.4, stroke_dasharray='3 3')
        a.path(d_rect(-3, 0, 6, H - 2), '#d0705a'); a.path(d_rect(W - 4, 0, 6, H - 2), '#d0705a')
        a.path(d_rect(-5, H - 10, 10, 5) + d_rect(W - 6, H - 10, 10, 5), ST)

def inside():
    """What the portal shows: a light floor with machines in a row, the far wall's windows, trusses, lamps and the crane rail."""
    u0, u1, s = PORTAL; c = (u0 + u1) / 2
    bow = [((1-t)**2 * u0 + 2*t*(1-t) * c + t*t * u1, s + 76 * t * (1-t)) for t in [k / 10 for k in range(11)]]
    a.defs.append(f'<clipPath id="hole"><path d="{pts([a.P(X0 + u, YF, z) for u, z in [(u0, 0)] + bow + [(u1, 0)]])}"/></clipPath>')
    with a.g(clip_path='url(#hole)'):
        with a.left(X0, Y0 + 4): a.path(d_rect(0, 0, W, H + 40), '#5c7888'); a.line(f'M4 -60h{W}M4 -110h{W}', '#bfdfe6', 26, stroke_dasharray='9 5')
        a.poly([(X0 + 4, Y0, 0), (X0 + W, Y0, 0), (X0 + W, YF, 0), (X0 + 4, YF, 0)], '#b4bbb6')
        with a.top(X0, Y0):
            a.line([f'M{u} 0v{D}' for u in (30, 56, 82, 108, 134)] + [f'M0 {v}h{W}' for v in (16, 40, 64, 88)], '#a0a9a6', .9)
            a.line(f'M52 0v{D}M124 0v{D}', GOLD, 2.2); a.path([f'M60 {v}l24 0l10 12h-24z' for v in (22, 60, 96)], '#d3d6cd')
        with a.right(X0 + 6, YF):                            # the left wall, seen from within
            a.path(d_rect(0, 0, D, H + 20), '#87979b'); a.path(d_rect(0, 0, D, 26), '#6b7f88')
            for u in (6, 32, 58, 84):
                a.path(d_arch(u, 36, 18, 60) + d_arch(u, 104, 18, 44), '#d6eaee'); a.path(d_arch(u, 36, 5, 56) + d_arch(u, 104, 5, 40), '#8fbccb')
            a.line([f'M{u} 0v-{H}' for u in (1, 28, 54, 80, 106)], '#a3b1b2', 4)
        for x, y, w, d, h, m in ((X0 + 58, YF - 92, 26, 18, 24, 'deep'), (X0 + 88, YF - 62, 24, 20, 28, 'copper'), (X0 + 104, YF - 34, 26, 18, 20, 'gold')):
            a.box(x, y, 0, w, d, h, m); a.box(x + w - 8, y + 2, h, 8, d - 4, 9, 'steel')
            with a.left(x, y + d): a.path(d_rect(3, h - 11, 8, 7), '#24405a'); a.line(f'M14 -{h-8}h{w-18}', '#fbf6ea', 2, stroke_dasharray='2 1.500')
            a.put('p1', x + w - 2, y + d + 5, 1.15, ORANGE)
        a.box(X0 + 8, Y0, CZ0 - 12, 8, D, 9, 'gold')
        for y in (24, 52, 80):
            p, q, r = a.P(X0, y, H - 4), a.P(X0 + W, y, H - 4), a.P(X0 + W / 2, y, H + 40)
            a.line(pts([p, q], False) + pts([p, r, q], False), '#46606f', 2.4)
            for u in (50, 88, 126):
                X, Y = a.P(X0 + u, y, 138); a.line(f'M{n(X)} {n(Y-26)}v26', '#46606f', 1); a.path(f'M{n(X-5)} {n(Y)}q5 -8 10 0z', '#f5f7f5'); a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="5" ry="2" fill="#f4d384"/>')

CZ0, CY0 = 150, 123                                     # the crane's rail level and the back edge of its bridge

def crane():
    """Yellow travelling crane that has come out of the hall on its runway; the rotor hangs from the hook."""
    z, y = CZ0, CY0
    for x in (X0 + 22, X0 + W - 32):
        a.box(x, YF - 2, z - 9, 9, 34, 9, ('#cfd6da', '#a5b0b8', '#77858f'))
        with a.right(x + 9, YF + 32, z - 9): a.line('M1 -4.500h32', '#56677a', 3, stroke_dasharray='6 3')
    a.box(X0 + 14, y - 2, z, W - 36, 20, 5, ('#fbe3a0', '#d8a032', '#a87826'))
    for dy in (0, 12):
        a.box(X0 + 14, y + dy, z + 3, W - 36, 5, 14, 'gold')
        with a.left(X0 + 14, y + dy + 5, z + 3):
            a.line(f'M2 -3h{W-40}', '#b98732', 1.4); a.line([f'M{u} -1v-12' for u in range(10, W - 38, 12)], '#c9953a', 1)
    with a.left(X0 + 14, y + 17, z + 3): a.path([f'M{u} -1l5 0l7 -12l-5 0z' for u in (2, 14, 114, 126)], '#24405a')
    tx = X0 + 60
    a.box(tx, y - 1, z + 17, 30, 20, 8, ('#f3efe6', '#cfd6da', '#8d9aa4')); a.box(tx + 4, y + 3, z + 25, 12, 12, 8, 'red')
    a.lathe(tx + 23, y + 9, [(5, 0), (5, 7)], STEEL, cap='#fbf6ea', z=z + 25)
    X, Y = a.P(tx + 20, y + 17, z)                       # rope, red hook block, hook
    a.line(f'M{n(X-3)} {n(Y)}v20M{n(X+3)} {n(Y)}v20', '#cfd6da', 1.1)
    a.path(f'M{n(X-6)} {n(Y+18)}h12v9l-3 3h-6l-3 -3z', RED); a.path(f'M{n(X)} {n(Y+18)}h6v9l-3 3h-3z', '#a34431')
    a.line(f'M{n(X)} {n(Y+30)}v4q5 1 4 5t-6 3t-3 -4', '#f5f7f5', 2)
    a.box(X0 + 16, y + 16, z - 22, 18, 12, 22, ('#fbf6ea', '#eab543', '#b98732'))      # cab
    with a.left(X0 + 16, y + 28, z - 22):
        a.path(d_rect(2, 7, 14, 11), '#24405a'); a.path(d_rect(3.4, 7, 12.6, 9.600), '#8fbccb')
    with a.right(X0 + 34, y + 28, z - 22): a.path(d_rect(1.5, 7, 9, 11), '#5f93aa')

# --- the compressor ---------------------------------------------------------------------------------------
CX, CZ, YM = 100, 82, 154                               # axle of the snail and its middle plane

def volute_r(t):
    """Snail law: radius of the outer wall grows with the angle travelled, t = 0..1."""
    return 39 + 37 * t

WIND = -1                                                # sense in which the skin is walked

def tone(nx, ny, nz):
    f = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]
    return TEAL[max(0, min(7, round(5.6 - 5.4 * f)))]

def snail():
    """Swept tube: sections round the axle, each a rounded ring from the inner collar to the outer wall."""
    N, K = 36, 12
    def at(i, k):
        t = i / N
        v = math.radians(4 + 356 * t)                    # begins behind the outlet, goes over the top and comes round below
        ro, ri = volute_r(t), 27; m, h = (ro + ri) / 2, (ro - ri) / 2; w = math.radians(360 * k / K)
        r, y = m + h * math.cos(w), YM + (9 + 14 * t) * math.sin(w)
        return CX + r * math.cos(v), y, CZ + r * math.sin(v)
    quads = []
    for i in range(3, N):
        for k in range(K):
            q = [at(i, k), at(i + 1, k), at(i + 1, k + 1), at(i, k + 1)]; u = [q[2][j] - q[0][j] for j in range(3)]
            w = [q[3][j] - q[1][j] for j in range(3)]; m = (u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0])
            L = math.sqrt(sum(c * c for c in m)) or 1; m = tuple(c / L * WIND for c in m)
            if sum(m) > 0:
                quads.append((sum(sum(p) for p in q), tone(*m), q))
    run, last = '', None
    for _, c, q in sorted(quads, key=lambda e: e[0]) + [(0, None, [])]:
        if c != last and run:
            a.path(run, last, stroke=last, stroke_width='.5')
            run = ''
        last = c
        run += pts([a.P(*p) for p in q]) if q else ''
    crest = [at(i, 3) for i in range(8, N)]              # the casing's front crest and its section joints
    a.line(''.join(pts([a.P(*at(i, k)) for k in (2, 3, 4)], False) for i in range(8, N - 2, 4)), '#4b7f73', .9)
    a.line(pts([a.P(*p) for p in crest], False), '#e6f2ec', 1.8)

def flange(y0, y1, r, c=('#e4e8ea', '#cfd6da', '#8d9aa4'), bolts=0):
    """Steel disc on the axle between two planes."""
    ring = lambda y, R: [a.P(CX + R * math.cos(math.radians(v)), y, CZ + R * math.sin(math.radians(v))) for v in range(0, 360, 10)]
    a.path(pts(hull(ring(y0, r) + ring(y1, r))), c[2]); a.path(pts(hull(ring(y0, r)[4:14] + ring(y1, r)[4:14])), c[0]); a.path(pts(ring(y1, r)), c[1])
    if bolts:
        for q, col in ((1, '#77858f'), (.6, '#f5f7f5')):
            a.path(''.join('M%s %sm-%s 0a%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z' % tuple(n(v) for v in (*a.P(CX + (r - 4) * math.cos(math.radians(v)), y1, CZ + (r - 4) * math.sin(math.radians(v)) + (1 - q)), 1.7 * q, 1.7 * q, 1.7 * q, 3.4 * q, 1.7 * q, 1.7 * q, 3.4 * q)) for v in range(0, 360, 30)), col)

def impeller():
    """Open eye of the machine: dark throat, thirteen curved golden blades, white nose cone."""
    flange(151, 176, 27); flange(176, 180, 32, bolts=1)
    c3 = lambda r, v, y: a.P(CX + r * math.cos(math.radians(v)), y, CZ + r * math.sin(math.radians(v)))
    disc = lambda r, y: pts([c3(r, v, y) for v in range(0, 360, 10)])
    a.path(disc(26, 180), '#1b3148'); a.path(disc(24.5, 178.5), '#24405a')
    for i in range(13):
        v = i * 360 / 13; edge = [c3(8 + 16.5 * k / 5, v + 44 * (k / 5) ** 1.3, 179.5) for k in range(6)]
        back = [c3(8 + 16.5 * k / 5, v + 16 + 40 * (k / 5) ** 1.3, 178.5) for k in range(6)]
        a.path(pts(edge + back[::-1]), '#eab543' if 60 < (v + 30) % 360 < 250 else '#b98732'); a.line(pts(edge, False), '#fbe3a0', 1.2)
    a.path(disc(9, 181), '#a5b0b8'); a.path(disc(7, 183), '#f5f7f5'); a.path(disc(3, 184), RED)

def outlet():
    """Discharge: the casing leaves the spiral upwards at the right and ends in a double flange."""
    x, y, z0, z1 = CX + 51, YM, CZ - 6, 136                  # as wide as the casing where the spiral ends
    a.turn(x, y, [(33.5, z0), (31, z0 + 16), (26.5, z0 + 34), (24, z1 - 8)], (TEAL[1], TEAL[3], TEAL[6]))
    for v0, v1, c in ((0, 180, TEAL[2]), (112, 180, TEAL[0]), (0, 58, TEAL[5])): a.ring(x, y, 29.6, z0 + 22, 3, c, v0, v1)
    for z in (z1 - 8, z1 - 1): a.lathe(x, y, [(30, 0), (30, 5)], STEEL, cap='#f5f7f5', z=z)
    a.ell(x, y, 23, '#a5b0b8', z=z1 + 4); a.ell(x, y, 21, '#24405a', z=z1 + 4)
    X, Y = a.P(x, y, z1 - 1)
    a.path(''.join(f'M{n(X+27*math.cos(v*.52)-1.3)} {n(Y+13.5*math.sin(v*.52)-8)}h2.600v4h-2.600z' for v in range(0, 7)), '#77858f')

def foundation():
    """Concrete block, skid and feet under the machine; drive motor behind."""
    a.box(56, 128, 0, 112, 64, 7, ('#e4e8ea', '#cfd2cc', '#97a3aa')); a.box(62, 134, 7, 100, 52, 6, ('#4d6a84', '#35536b', '#24405a'))
    with a.left(56, 192): a.line('M2 -3.500h108', GOLD, 3, stroke_dasharray='6 6')
    for x in (62, 124): a.box(x, 142, 13, 20, 32, 30, (TEAL[2], TEAL[4], TEAL[7]))

def instrument():
    """Gauge panel, small bore pipes and a ladder: scale and finish."""
    a.line(pts([a.P(62, 190, 13), a.P(62, 190, 60), a.P(78, 186, 74)], False), RED, 2.6, stroke_linejoin='round')
    a.line(pts([a.P(70, 191, 13), a.P(70, 191, 48), a.P(86, 187, 50)], False), '#cfd6da', 2.6, stroke_linejoin='round')
    a.box(146, 186, 7, 16, 7, 30, ('#f5f7f5', '#e4e8ea', '#97a3aa'))
    with a.left(146, 193, 7):
        a.path(d_rect(2, 12, 12, 15), '#35536b'); a.path(d_circ(5.5, 22, 2.2) + d_circ(10.8, 22, 2.2), '#fbf6ea')
        a.path(d_rect(3, 14, 2.4, 2.4), RED); a.path(d_rect(6.6, 14, 2.4, 2.4), GOLD); a.path(d_rect(10.2, 14, 2.4, 2.4), '#8fb98a')

# --- yard ------------------------------------------------------------------------------------------------
def pipes():
    """Flanged pipes waiting on the right of the hall, and a finished rotor on a trestle."""
    for k, (x, y) in enumerate(((190, 142), (190, 166))):
        a.lathe(x, y, [(11, 0), (11, 4)], STEEL); a.lathe(x, y, [(8, 0), (8, 26 - 8 * k)], (TEAL[1], TEAL[4], TEAL[7]), z=4)
        a.lathe(x, y, [(11, 0), (11, 4)], STEEL, cap='#f5f7f5', z=30 - 8 * k); a.ell(x, y, 6.5, '#24405a', z=34 - 8 * k)

def rotor(x, y, z=8):
    """Shaft with five golden wheels along x."""
    a.box(x + 4, y - 5, 0, 6, 10, z - 1, 'slate'); a.box(x + 46, y - 5, 0, 6, 10, z - 1, 'slate')
    disc = lambda u, r: [a.P(x + u, y + r * math.cos(v * .35), z + 8 + r * math.sin(v * .35)) for v in range(18)]
    a.path(pts(hull(disc(0, 2.6) + disc(60, 2.6))), '#a5b0b8')
    for u, r in ((12, 9), (19, 11), (26, 13), (33, 11), (40, 9)):
        a.path(pts(hull(disc(u, r) + disc(u + 3.4, r))), '#f4d384'); a.path(pts(disc(u + 3.4, r)), '#b98732')
        a.path(pts(disc(u + 3.5, r * .55)), '#8d6a2c')
    a.path(pts(hull(disc(46, 4) + disc(52, 4))), '#cfd6da'); a.path(pts(disc(60, 2.6)), '#77858f')

def flatbed(x, y):
    """Low loader on the street carrying a shaft."""
    a.poly([(x, y + 23, 0), (x + 96, y + 23, 0), (x + 100, y + 3, 0), (x + 8, y, 0)], INK, opacity='.2'); a.box(x, y + 2, 5, 72, 19, 4, 'red')
    for u in (8, 18, 58, 86):
        X, Y = a.P(x + u, y + 21, 5)
        a.add(f'<g transform="matrix(1 .5 0 1 {n(X)} {n(Y)})"><circle r="5.200" fill="{NAVY}"/><circle r="2.600" fill="#a5b0b8"/></g>')
    rotor(x + 4, y + 11, 11); a.box(x + 76, y + 1, 5, 18, 21, 24, ('#fbf6ea', '#e4e8ea', '#97a3aa'))
    with a.left(x + 76, y + 22, 5):
        a.path(d_rect(3, 11, 13, 10), '#24405a'); a.path(d_rect(4.4, 11, 11.6, 8.6), '#8fbccb'); a.path(d_rect(0, 3, 18, 2.5), RED)
    with a.right(x + 94, y + 22, 5):
        a.path(d_rect(1.500, 11, 18, 10), '#24405a'); a.path(d_rect(3, 12, 15, 8), '#5f93aa'); a.path(d_rect(2, 3, 4, 3) + d_rect(15, 3, 4, 3), '#f4d384')

def chimney(x, y):
    """Brick stack behind the hall."""
    a.turn(x, y, [(13, 0), (11, 60), (8.5, 250)], ('#d98a70', BL, BK))
    a.lathe(x, y, [(11, 0), (11.5, 6)], ('#fbf6ea', ST, STd), z=248, cap='#fbf6ea'); a.ell(x, y, 8.5, '#56677a', z=254)
    for z in (40, 90, 140, 190, 228): a.ring(x, y, 12.6 - z * .0165, z, 2.4, ST)

def life():
    items = []
    for i in range(20): items.append(('p1', random.choice((random.uniform(8, 88), random.uniform(40, 92))), random.uniform(193, 199), random.choice((1, 1.1)), random.choice(COLS)))
    items += [('p1', x, y, 1.15, c) for x, y, c in ((60, 196, GOLD), (66, 197, RED), (118, 196, GOLD), (124, 197, '#4f8fb0'), (186, 192, GOLD), (189, 196, RED), (196, 186, INK), (192, 128, ORANGE), (188, 126, GOLD))]
    items += [(('t1', 't3', 't1', 't2')[i % 4], x, y, 1) for i, (x, y) in enumerate(((10, 142), (22, 148), (12, 160), (24, 168), (12, 178), (24, 186)))]
    items += [('b1', 6 + 6 * i, 191, .8) for i in range(5)]
    items += [('cx', x, 207, .9, c) for x, c in ((30, GOLD), (60, '#8fbccb'))] + [('cx', x, 219, .9, c) for x, c in ((44, '#fbf6ea'), (78, RED))]
    items += [('cy', 208, y, .9, c) for y, c in ((96, '#fbf6ea'), (130, GOLD))] + [('cy', 220, y, .9, c) for y, c in ((112, RED), (168, '#5f93aa'))]
    items += [('t1', x, 228, .95) for x in range(26, 206, 22)] + [('t2', 229, y, .95) for y in range(90, 204, 19)] + [('t1', 221, 214, 1.1), ('t3', 212, 224, 1)]
    items += [('b1', 207, y, .9) for y in range(14, 80, 9)] + [(('t1', 't2')[k % 2], 218, 10 + 17 * k, 1) for k in range(4)]
    items.append(('flatbed', 96, 201))
    for it in sorted(items, key=lambda t: t[1] + t[2] + (70 if t[0] == 'flatbed' else 0)):
        flatbed(it[1], it[2]) if it[0] == 'flatbed' else a.put(*it[:4], it[4] if len(it) > 4 else None)

ground()
a.cast(X0, Y0, W, D, 90); a.cast(56, 128, 112, 64, 30); a.shadows()
chimney(14, 20); hall(); crane(); foundation()
flange(136, 150, 34, (TEAL[6], TEAL[7], TEAL[7]))    # back of the eye
with a.g(stroke_linejoin='round'): snail()
outlet(); impeller(); instrument(); pipes(); life()
a.save('../sites/shenyang-blower-works.svg')
