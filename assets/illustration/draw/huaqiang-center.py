"""huaqiang-center.py - business and finance centre: a shopping podium with a roof garden and three towers of
different heights; the tallest is the hotel, its stepped crown lit gold."""
import math, random
from axo import *

random.seed(17)
a = Art(oy=262); a.symbols()
POD = (22, 22, 214, 214, 54)             # podium: x, y, w, d, h
WHITE = ('#ffffff', '#f6f2e8', '#bcc5cb')
STONE = ('#fbf6ea', '#f1e2c8', '#b79f7c')
LIT = ('#f9e3a8', '#eab543', '#b98732')
CROWD = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#a34431', '#f08a3c']
def faces(x, y, z, w, d):  # the two walls of a box with their lengths: first the lit one, then the shaded one
    yield a.left(x, y + d, z), w, True
    yield a.right(x + w, y + d, z), d, False
def bars(w, h, step, m):  # upright strokes across a wall, m in from its ends
    k = max(1, round((w - 2 * m) / step))
    return ''.join(f'M{n(m + i * (w - 2 * m) / k)} 0v{n(-h)}' for i in range(k + 1))
def rows(w, h, step, z=0, m=0):
    return ''.join(f'M{n(m)} {n(-v)}h{n(w - 2 * m)}' for v in [z + i * step for i in range(int((h - z) / step) + 1)] if v <= h)

# --- ground
def plot():  # street, kerb and paving
    with a.top(0, 0):
        a.add(f'<rect x="2" y="2" width="284" height="284" rx="40" fill="{mix(GROUND, SHADE, .55)}"/><rect x="2" y="2" width="282" height="282" rx="40" fill="{mix("#fbf6ea", GROUND, .5)}"/>')
        for c, w, k in ((EDGE, 27, {'stroke_linecap': 'round'}), (ROAD, 24, {'stroke_linecap': 'round'}), (EDGE, 1.3, {'stroke_dasharray': '9 7'})):
            a.line('M22 269h220q27 0 27 -27v-220', c, w, **k)
        a.add(f'<rect x="14" y="14" width="238" height="238" rx="10" fill="{SHADE}"/><rect x="14" y="14" width="236" height="236" rx="10" fill="#f4ead6"/>')
        a.line(''.join(f'M{v} 237v13M237 {v}h13' for v in range(26, 244, 9)), SHADE, .9)
def shadow():  # podium and towers in one flat shape on the ground
    for x, y, w, d, h in ((*POD[:4], 43), (138, 38, 66, 66, 150), (166, 162, 54, 54, 110)):
        a.cast(x, y, w, d, h)
    a.shadows()

# --- podium
def podium():  # shops, two glazed floors and pillars on both fronts
    x, y, w, d, h = POD
    a.box(x - 2, y - 2, 0, w + 4, d + 4, 3, ('#fbf6ea', '#cbb892', '#a8936d'))
    a.box(x, y, 3, w, d, h - 3, STONE)
    for face, u, lit in faces(x, y, 3, w, d):
        with face:
            glass, dark = (('#8fbccb', '#a6cfda'), '#5f93aa') if lit else (('#4d7c96', '#5f93aa'), '#3d6d87')
            a.path(d_rect(4, 0, u - 8, 15), INK)                                          # shops behind a colonnade
            a.line(f'M6 -7.5h{n(u - 12)}', GOLD if lit else '#c0923a', 12, stroke_dasharray='11 2 7 2')
            a.line(f'M6 -13h{n(u - 12)}', RED if lit else '#a34431', 2.6, stroke_dasharray='11 15 18 8')
            a.line(bars(u, 16, 13.4, 4), '#fbf6ea' if lit else '#c9b08a', 2.6)
            a.path(d_rect(0, 15.5, u, 3.5), '#ffffff' if lit else '#bcc5cb')
            a.path(d_rect(6, 21, u - 12, 22), dark)                                      # two floors of glass
            for i in range(8):                                                           # bay by bay
                for v, t in ((26, 10), (37.2, 9.4)):
                    a.line(f'M{n(6.5 + i * 25.4)} {-v}h24', random.choice(glass), t, stroke_dasharray='5.9 .8')
                a.line(f'M{n(18 + i * 25.4)} -7.5h7', glass[0], 11, stroke_dasharray='3.2 .6')
            a.line(bars(u, 43, 6.7, 6), '#fbf6ea' if lit else '#a9b7bf', 1)
            a.line(bars(u, 44, 26.8, 6), '#f1e2c8' if lit else '#b79f7c', 4)
            for i, c in ((4, GOLD), (5, RED), (6, GOLD), (7, RED)):                      # banners
                a.path(d_rect(4 + i * 26.8, 24, 4, 16), c if lit else mix(c, INK, .3))
            a.path(d_rect(0, 43, u, 3), '#e3cfaa' if lit else '#a08a66')
    a.box(x - 3, y - 3, h - 4, w + 6, d + 6, 5, WHITE)
def roof_garden():  # lawns, paths, pool and the trees at the back
    z = POD[4] + 1
    with a.top(22, 22, z):
        a.add('<rect width="214" height="214" fill="#e6dcc6"/><rect x="4" y="4" width="206" height="206" rx="8" fill="#f4ead6"/>'
              '<path d="M8 90V16q0-8 8-8h90q0 30-30 40T40 100z" fill="#8fb98a"/><path d="M8 206v-22h40l40 22z" fill="#6f9e73"/>'
              '<path d="M206 96h-70v20q20 0 30 10h40z" fill="#8fb98a"/><path d="M206 206v-18l-30 0-30 18z" fill="#8fb98a"/><path d="M100 206l8-70q2-14 22-12v40l-14 42z" fill="#8fb98a"/>'
              '<rect x="186" y="20" width="20" height="66" rx="6" fill="#fbf6ea"/><rect x="189" y="24" width="14" height="58" rx="5" fill="#4f8fb0"/><rect x="190.5" y="25.5" width="12.5" height="56.5" rx="4" fill="#8cc3d6"/>')
        a.line('M195 28v52M199 28v52', '#e3f0f1', .8, stroke_dasharray='6 4')
        a.line('M8 190h90M100 8v46M206 120h-60', SHADE, 1)
    for x, y in ((32, 34), (46, 32), (60, 34), (76, 36), (34, 50), (34, 66), (50, 48), (32, 84), (38, 100), (94, 34), (66, 52), (110, 32)):
        a.put(random.choice(('t1', 't1', 't2', 't3')), x, y, .75, z=z)
def roof_shadows():  # the towers' shadows, cut short so that they end on the roof
    for x, y, w, h in ((42, 126, 68, 60), (140, 40, 62, 48), (161, 157, 62, 16)):
        a.cast(x, y, w, w, h, POD[4] + 1)
    a.shadows('.16')
def machines():  # air handling units
    z = POD[4] + 1
    for x, y, w, d, h in ((206, 28, 18, 8, 7), (112, 34, 14, 10, 8), (112, 48, 14, 10, 8)):
        a.box(x, y, z, w, d, h, 'steel')
        a.ell(x + w / 2, y + d / 2, 5, '#56677a', z + h)
def skylight():  # glass vault over the mall's inner street
    z = POD[4] + 1
    a.box(116, 120, z, 24, 84, 4, WHITE)
    a.hip(117, 121, z + 4, 22, 82, 13, ('#d6eaee', '#bfdfe6', '#5f93aa'), inset=8, axis='y')
    a.line(''.join(pts([a.P(117, 125 + i * 7.4, z + 4), a.P(128, 129 + i * 6.6, z + 17), a.P(139, 125 + i * 7.4, z + 4)], False) for i in range(11)), '#ffffff', .9)

# --- hotel: stone tower, window strips between piers, two setbacks, gold crown
def strips(x, y, z, w, d, h, tone, step=8.5):  # stone block with dark window strips, spandrels, and lit panes here and there
    a.box(x, y, z, w, d, h, tone)
    for face, u, lit in faces(x, y, z, w, d):
        with face:
            k = round((u - 8) / step)
            col = ''.join(f'M{n(4 + (i + .5) * (u - 8) / k)} 0v{n(-h + 4)}' for i in range(k))
            wide = (u - 8) / k - 2.8
            a.line(col, '#35536b' if lit else '#24405a', wide)
            for i in range(k):                               # column by column, a third of it at a time
                for j in range(3):
                    a.line(f'M{n(4 + (i + .5) * (u - 8) / k)} {n(-j * 8 - (h - 4) % 8 / 2)}v{n(-h + 6 + j * 8)}', '#8fbccb' if lit else '#4d7c96', wide, stroke_dasharray='5.6 18.4')
            a.line(col, '#d6eaee' if lit else '#6f9fb5', wide * .4, stroke_dasharray='2.8 37.2', stroke_dashoffset='9')
            a.line(col, '#f4d384' if lit else '#c79a45', wide, stroke_dasharray='5.6 34.4 5.6 18.4', stroke_dashoffset='24')
            a.line(rows(u, h - 4, 40, 40), tone[0] if lit else mix(tone[2], '#fbf6ea', .2), 2)
def cornice(x, y, z, w, d, h=4, o=3, mat=WHITE):  # a thin wider box makes a roof edge
    a.box(x - o, y - o, z, w + 2 * o, d + 2 * o, h, mat)
def crown(x, y, z, w):  # three gold drums stepping in, fins of light, a pyramid and a needle
    X, Y = a.P(x + w / 2, y + w / 2, z + 34)
    a.defs.append('<radialGradient id="gl"><stop offset="0" stop-color="#f9e3a8" stop-opacity=".7"/><stop offset=".55" stop-color="#f4d384" stop-opacity=".3"/><stop offset="1" stop-color="#f4d384" stop-opacity="0"/></radialGradient>')
    a.add(f'<ellipse cx="{n(X)}" cy="{n(Y)}" rx="62" ry="56" fill="url(#gl)"/>')
    base = z
    for inset, h, fin in ((5, 20, 5), (10, 17, 5), (17, 12, 4)):
        v = w - 2 * inset
        a.box(x + inset, y + inset, z, v, v, h, LIT)
        for face, u, lit in faces(x + inset, y + inset, z, v, v):
            with face:
                a.line(bars(u, h, fin, 1), '#fbf0cf' if lit else '#d9a648', 1.5)
                for i in range(k := max(1, round((u - 2) / fin))):                       # a glowing room between any two fins
                    a.line(f'M{n(1 + (i + .5) * (u - 2) / k)} -2v{4 - h}', '#a8782a' if lit else '#7f5a1e', fin - 2.4, stroke_dasharray=f'{n(h / 2 - 2.6)} 1.2')
        cornice(x + inset, y + inset, z + h, v, v, 3, 1.5, ('#fff6d8', '#f9e3a8', '#c79a45'))
        z += h + 3
    for p, q in ((-1, w - 5), (w - 5, -1), (w - 5, w - 5)):  # lanterns on the corners of the lowest terrace
        a.box(x + p, y + q, base, 6, 6, 9, LIT)
        a.hip(x + p - 1, y + q - 1, base + 9, 8, 8, 8, ('#f9e3a8', '#f4d384', '#b98732'))
    a.hip(x + w / 2 - 14, y + w / 2 - 14, z, 28, 28, 26, ('#f9e3a8', '#eab543', '#9c6f26'))
    X, Y = a.P(x + w / 2, y + w / 2, z + 24)
    a.line(f'M{n(X)} {n(Y)}v-22', '#b98732', 1.8)
    a.add(f'<circle cx="{n(X)}" cy="{n(Y - 10)}" r="2.6" fill="{GOLD}"/>')
def hotel():  # base, shaft, upper shaft, crown
    x, y, z = 42, 126, POD[4] + 1
    tone = ('#fdf8ee', '#f3e4cd', '#a98f72')
    a.box(x - 4, y - 4, z, 76, 76, 10, STONE)
    for face, u, lit in faces(x - 4, y - 4, z, 76, 76):
        with face:
            a.line(f'M5 -4.5h{n(u - 10)}', GOLD if lit else '#b98732', 7, stroke_dasharray='6 2.4')
    strips(x, y, z + 10, 68, 68, 98, tone)
    cornice(x, y, z + 108, 68, 68)
    strips(x + 5, y + 5, z + 112, 58, 58, 40, tone, 8)
    cornice(x + 5, y + 5, z + 152, 58, 58)
    for face, u, lit in faces(x + 5, y + 5, z + 140, 58, 58):
        with face:
            a.line(f'M5.4 -5h{n(u - 9)}', '#f4d384' if lit else '#b98732', 8, stroke_dasharray='5.5 2.830')
    crown(x + 5, y + 5, z + 156, 58)

# --- offices: blue glass with a roof cut on the slant, and a low green-glass block with a white frame
def office_panes(u, h, glass, cut=0):  # every pane of a glass wall as a stroke, dealt into sets; cut is how far the top falls from left to right
    sets = {}
    for X in (3.6 + i * (u - 7.2) / 7 for i in range(8)):
        for k in range(3, int((h - 4 - cut * (X + 4) / u) / 7)):
            sets.setdefault((random.choice(glass), random.randrange(4)), []).append(f'M{n(X)} {-k * 7}v-5')
    for (c, _), d in sets.items():
        a.line(d, c, (u - 7.2) / 7 - 1, stroke_dasharray='5 9')
def braces(u, h, step=42):  # white diagonals that cross a glass wall from floor belt to floor belt
    return ''.join(f'M1.5 {-z - 2}L{n(u / 2)} {-z - step}L{u - 1.5} {-z - 2}M1.5 {2 - z - step}L{n(u / 2)} {-z}L{u - 1.5} {2 - z - step}' for z in range(21, h - 20, step))
def notch(u, z, w, face_lit):  # sky garden: a storey-high opening with a lit back wall, planting and a rail
    a.path(d_rect(u, z, w, 15), INK if face_lit else NAVY)
    a.path(d_rect(u + 1.5, z, w - 1.5, 12), '#f4d384' if face_lit else '#b98732')
    a.line(f'M{u + 4} {-z - 3.2}h{w - 8}', '#557f60', 5.6, stroke_linecap='round')
    a.line(f'M{u + 5} {-z - 5.2}h{w - 11}', '#8fb98a', 3.4, stroke_linecap='round', stroke_dasharray='3 6')
    a.line(f'M{u} {-z}h{w}M{u} {-z - 15}h{w}', '#ffffff' if face_lit else '#b9c3c9', 2)
def slanted():  # the office tower: braced blue glass, sky gardens, a roof of panels that falls towards the right
    x, y, z, w, d = 140, 40, POD[4] + 1, 62, 62
    lo, hi = 150, 206
    P = a.P
    A, B, C, D = P(x, y + d, z), P(x + w, y + d, z), P(x + w, y, z), P(x, y, z)
    up = lambda p, h: (p[0], p[1] - h)
    for ps, c in (([A, B, C, up(C, lo), up(D, hi), up(A, hi)], '#78a9bd'), ([B, C, up(C, lo), up(B, lo)], '#35607c'), ([up(A, hi), up(B, lo), up(C, lo), up(D, hi)], '#eaf1ef')):
        a.path(pts(ps), c)
    with a.left(x, y + d, z):
        office_panes(w, hi, ('#bfdfe6', '#a6cfda', '#8fbccb'), hi - lo)
        a.path(pts([(0, -hi), (14, -hi + 13), (0, -hi + 100)]) + pts([(24, -21), (50, -150), (60, -140), (46, -21)]), '#eef6f5', opacity='.3')
        a.line(braces(w, lo), '#ffffff', 2.4, stroke_linejoin='round')
        a.line(''.join(f'M0 {-v}h{w}' for v in (21, 63, 105, 147)) + f'M1 0v{-hi}M61 0v{-lo}', '#ffffff', 2)
        notch(12, 84, 38, True)
        notch(0, 149, 30, True)
        a.path(d_rect(0, 0, 62, 17), '#24405a')                                          # lobby behind tall columns
        a.line('M2 -7.5h58', '#eab543', 13, stroke_dasharray='8.3 2')
        a.line('M2 -7.5h58', '#a3742a', 13, stroke_dasharray='3 17.6', stroke_dashoffset='-11')
        a.path(d_rect(-2, 16, 66, 4), '#ffffff')
        a.line(f'M0 {-hi}L{w} {-lo}', '#ffffff', 3.4)
    with a.right(x + w, y + d, z):
        office_panes(d, lo, ('#5f93aa', '#4d8099', '#4d7690'))
        a.line(braces(d, lo), '#a9c3cd', 2, stroke_linejoin='round')
        a.line(''.join(f'M0 {-v}h{d}' for v in (21, 63, 105)) + f'M61 0v{-lo}', '#a9c3cd', 1.8)
        notch(18, 42, 28, False)
        notch(34, 112, 28, False)
        a.path(d_rect(0, 0, 62, 17), '#16283c')
        a.line('M2 -7.5h58', '#b98732', 13, stroke_dasharray='8.3 2')
        a.line(f'M0 -18h64M0 {-lo}h{d}', '#b9c3c9', 3.4)
    # roof: dark glass panels in a white frame, machine house and mast at the high end
    at = lambda p, q, r=0: P(p, q, z + hi - (hi - lo) * (p - x) / w + r)
    quad = lambda p0, p1, q0, q1: pts([at(p0, q1), at(p1, q1), at(p1, q0), at(p0, q0)])
    a.path(quad(x + 5, x + w - 5, y + 5, y + d - 5), '#b9c3c9')
    for i in range(4):
        for j in range(3):
            p, q = x + 7.5 + i * 12.2, y + 7.5 + j * 16
            a.path(quad(p, p + 10.4, q, q + 14), ('#3d6d87', '#4d8099', '#35607c')[(i * 2 + j) % 3])
            a.path(pts([at(p, q + 14), at(p + 4, q + 14), at(p, q + 4)]), '#8fbccb')
    a.line(pts([at(x + 1.5, y + d - 1), at(x + 1.5, y + 1)], False), '#ffffff', 3)
    X, Y = at(x + 5, y + 12)
    a.line(f'M{n(X)} {n(Y)}v-36m-3 22h6m-5.500 -8h5', '#8d9aa4', 1.7)
    a.add(f'<circle cx="{n(X)}" cy="{n(Y - 37)}" r="2.2" fill="{RED}"/>')
    (X, Y), (U, V) = at(x + 40, y + d - 3), at(x + 40, y + d + 6)                        # the window cleaners' arm, its cradle over the lit wall
    a.line(f'M{n(X)} {n(Y)}v-11L{n(U)} {n(V - 12)}v34', '#56677a', 1.4)
    a.path(f'M{n(U - 6)} {n(V + 19)}l12 6v6l-12 -6z', RED)
def framed():  # the low tower with its roof terrace
    x, y, z, w, h = 164, 160, POD[4] + 1, 56, 104
    a.box(x - 3, y - 3, z, w + 6, w + 6, 5, STONE)
    a.box(x, y, z + 5, w, w, h, ('#ffffff', '#7fb5a3', '#3f6d66'))
    for face, u, lit in faces(x, y, z + 5, w, w):
        with face:
            for v in range(6, h - 5, 8):                     # each floor in two halves
                for i in (0, 1):
                    a.line(f'M{n(i * u / 2)} {-v}h{n(u / 2)}', '#a5cbbd' if lit else '#4d8478', 4.8, stroke_dasharray='5 1.6')
            a.line(rows(u, h - 6, 8, 6), '#eef6f5' if lit else '#7fb5a3', 4.8, stroke_dasharray='2.2 37.4', stroke_dashoffset='-11')
            a.line('M4 -30h8M24 -62h8M40 -14h6M32 -86h6', '#f4d384' if lit else '#c79a45', 4.8)
            frame = ''.join(pts([(u * i / 4, 0), (u * i / 4, -h)], False) for i in range(5)) + rows(u, h, 26)
            a.line(frame, '#ffffff' if lit else '#b9c3c9', 2.4)
    cornice(x, y, z + 5 + h, w, w, 4, 2)
    with a.top(x, y, z + 9 + h):
        a.add('<rect x="3" y="3" width="50" height="50" fill="#d8c7a3"/><rect x="5" y="5" width="22" height="46" fill="#8fb98a"/>')
        a.add('<circle cx="40" cy="38" r="11" fill="#77858f"/><circle cx="40" cy="38" r="10" fill="#cfd6da"/>')
        a.add(f'<circle cx="40" cy="38" r="6" fill="none" stroke="{RED}" stroke-width="1.6"/><circle cx="40" cy="38" r="2" fill="{RED}"/>')
    for i, p, q in (('t1', 172, 168), ('b1', 184, 166), ('t3', 170, 184), ('b1', 172, 198), ('t1', 180, 206)):
        a.put(i, p, q, .62, z=z + 9 + h)
    a.box(196, 166, z + 9 + h, 16, 12, 9, 'steel')

# --- entrances
def porch():  # hotel drive: a gold canopy on white columns, doors, red carpet, flags
    x, y = 58, 236
    with a.left(x, y + .2, 3):
        for d, c in ((d_rect(0, 0, 52, 40), '#fbf6ea'), (d_arch(5, 0, 42, 38), INK), (d_arch(7, 0, 39, 36.5), '#bfdfe6'), (d_arch(16, 0, 20, 26), GOLD)):
            a.path(d, c)
        a.line('M7 -14h39M12 0v-30M26.5 0v-36M20 0v-34M33 0v-34M40 0v-30', '#fbf6ea', 1.4)
        a.path(d_rect(21, 0, 5, 10) + d_rect(27.5, 0, 5, 10), '#7f3427')
    with a.top(x + 18, y):
        a.add(f'<rect width="16" height="17" fill="{RED}"/><rect width="2" height="17" fill="#a34431"/>')
    for u in (4, 46):
        a.lathe(x + u, y + 13, [(2.2, 0), (2.2, 22)], ('#ffffff', '#f4ead6', '#bfab84'))
    a.box(x - 2, y, 22, 56, 17, 4, ('#f9e3a8', '#eab543', '#b98732'))
    with a.top(x, y, 26):
        a.add('<rect x="3" y="2" width="46" height="12" fill="#fff6d8"/>')
def corner():  # glass rotunda where the two shop fronts meet
    x = y = 226
    a.lathe(x, y, [(25, 0), (25, 3)], ('#fbf6ea', '#e3d3b0', '#bfab84'), cap='#fbf6ea')
    a.lathe(x, y, [(21, 0), (21, 50)], ('#d6eaee', '#8fbccb', '#4d8099'), z=3)
    X, Y = a.P(x, y)
    a.ring(x, y, 21.2, 3, 13, GOLD, 40, 140)
    a.line(''.join(f'M{n(X + 21 * math.cos(math.radians(v)))} {n(Y - 3 + 10.5 * math.sin(math.radians(v)))}v-50' for v in range(6, 180, 14)), '#ffffff', 1)
    for i, v in enumerate(range(27, 175, 14)):
        a.line(f'M{n(X + 21 * math.cos(math.radians(v)))} {n(Y - 18 + 10.5 * math.sin(math.radians(v)))}v-34', '#bfdfe6' if v > 100 else '#8fbccb' if v > 60 else '#5f93aa', 4.2 * math.sin(math.radians(v)), stroke_dasharray='8 1.2')
    for z in (18, 35):
        a.ring(x, y, 21.5, z, 2.4, '#fbf6ea')
    a.lathe(x, y, [(25, 0), (25, 5)], WHITE, z=53, cap='#fbf6ea')
    a.ring(x, y, 25.2, 54.5, 1.5, RED)
    a.dome(x, y, 58, 20, 17, ('#d6eaee', '#9fc8d5', '#5f93aa'), 8, '#ffffff', .5, 1)

# --- life on the roof and in the street
def place(items, z=0):  # draw small things given as (x, y, kind, size, colour), back to front
    for x, y, i, s, c in sorted(items, key=lambda t: t[0] + t[1]):
        X, Y = a.P(x, y, z)
        if i == 'shade':
            a.line(f'M{n(X)} {n(Y)}v-7', '#77858f', .9)
            a.path(f'M{n(X - 6)} {n(Y - 6)}q6 -8 12 0q-6 3 -12 0z', c)
            a.path(f'M{n(X)} {n(Y - 10)}q4 1 6 4q-3 1.5 -6 1.5z', INK, opacity='.2')
        elif i == 'banner':
            a.line(f'M{n(X)} {n(Y)}v-34', '#77858f', 1.2)
            a.path(f'M{n(X)} {n(Y - 34)}q5 -2.5 8 0t8 1v10q-4 1 -8 -1t-8 0z', c)
        else:
            a.put(i, x, y, s, c, z=z)
def guests():  # parasols, trees and people on the roof
    white = '#fbf6ea'
    items = [(x, y, 'shade', 1, c) for x, y, c in (
        (122, 92, RED), (128, 106, white), (150, 214, GOLD), (226, 140, RED), (228, 124, white), (146, 200, RED), (230, 44, RED),
        (230, 60, white), (230, 76, GOLD), (230, 92, RED), (84, 208, RED), (98, 216, white))]
    items += [(x, y, i, .7, None) for i, ps in (
        ('t1', ((132, 226), (150, 228), (228, 176), (228, 192), (206, 228), (100, 226), (66, 228), (34, 222), (228, 32), (218, 106), (206, 112), (118, 224))),
        ('t2', ((166, 229), (30, 206), (216, 30), (228, 108))), ('t3', ((226, 160), (84, 228))), ('b1', ((186, 229), (196, 229)))) for x, y in ps]
    for k, x0, x1, y0, y1 in ((12, 142, 158, 110, 226), (8, 70, 112, 204, 226), (6, 206, 232, 112, 150)):
        items += [(random.uniform(x0, x1), random.uniform(y0, y1), 'p1', .75, random.choice(CROWD)) for _ in range(k)]
    return items
def street():  # people, cars, trees and banners round the podium
    items = []
    for _ in range(58):
        u, v = random.uniform(24, 250), random.uniform(240, 250)
        items.append((*((u, v) if random.random() < .6 else (v, u)), 'p1', 1, random.choice(CROWD)))
    for kind, cars in (('cx', ((34, 263, RED), (76, 263, '#fbf6ea'), (124, 263, GOLD), (178, 263, '#8fbccb'), (54, 275, '#5f93aa'), (104, 275, '#cfd6da'),
                               (150, 275, RED), (206, 275, '#5d9484'), (234, 272, GOLD), (40, 248, INK), (112, 248, GOLD))),
                       ('cy', ((263, 228, GOLD), (275, 196, RED), (263, 164, '#fbf6ea'), (275, 130, '#5f93aa'), (263, 96, RED), (275, 60, '#cfd6da'), (263, 44, GOLD)))):
        items += [(x, y, kind, .9, c) for x, y, c in cars]
    items += [(x, 284, ('t1', 't1', 't3')[i % 3], .95, None) for i, x in enumerate(range(26, 256, 20))]
    items += [(284, y, ('t2', 't1')[i % 2], .95, None) for i, y in enumerate(range(36, 256, 20))]
    items += [(x, 254, 't1', .8, None) for x in (26, 42, 124, 142, 160, 178, 196)] + [(254, y, 't2', .8, None) for y in range(40, 206, 24)]
    return items + [(50, 252, 'banner', 1, RED), (116, 252, 'banner', 1, '#4f8fb0')]

for part in (plot, shadow, podium, roof_garden, roof_shadows, machines, slanted, hotel, skylight):
    part()
roof = guests()
place([t for t in roof if t[0] + t[1] < 376], POD[4] + 1)        # what the low tower hides
framed()
place([t for t in roof if t[0] + t[1] >= 376], POD[4] + 1)
porch(); corner()
place(street())
a.save('../sites/huaqiang-center.svg')
