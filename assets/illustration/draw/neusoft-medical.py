"""Neusoft Medical: glass research blocks and, ruling over them, a CT scanner ring with its bed and a glowing slice in the bore."""
import math, random
from axo import *
from ground_light import keep

random.seed(8)
a = Art(oy=353)
a.symbols()
S = 236
CX, CZ, HW, HH = 158, 104, 70, 96            # scanner: middle along x, middle height, half width, half height
BACK, FRONT, BORE = 90, 140, 41              # scanner depth along y and radius of the bore
TX, TY, TW, TD, TH = 8, 62, 46, 80, 156       # plan and height of the research slab, kept below the crown of the scanner
GROW, PIVOT = 1.24, (212, 202)               # the scanner is drawn larger about this point of the plaza
CLEAN = ('#ffffff', '#f3efe6', '#a5b4be')

def loop(w, h, e=3.4, k=64, cz=CZ):
    """Rounded square (superellipse) in the wall plane, clockwise from the left over the top."""
    f = lambda v: math.copysign(abs(v) ** (2 / e), v)
    return [(CX - w * f(math.cos(2 * math.pi * i / k)), cz + h * f(math.sin(2 * math.pi * i / k))) for i in range(k + 1)]

def skin(prof, y0, y1, mat, flip=1):
    """Visible facets of a profile (x, z) drawn out along y; flip=-1 for the inside of a tube."""
    t, l, r = mat
    for (x0, z0), (x1, z1) in zip(prof, prof[1:]):
        L = math.hypot(x1 - x0, z1 - z0) or 1
        nx, nz = -(z1 - z0) / L * flip, (x1 - x0) / L * flip
        if nx + nz <= .02:
            continue
        f = max(0, math.atan2(nx, max(nz, 0)) / (math.pi / 2))
        c = mix(t, r, f) if nz > 0 else mix(r, INK, .3 * -nz)
        a.poly([(x0, y0, z0), (x1, y0, z1), (x1, y1, z1), (x0, y1, z0)], c, stroke=c, stroke_width='.5')

def circle(r, cz=CZ, k=48):
    return loop(r, r, 2, k, cz)

def wallpath(ps):
    return pts([(x, -z) for x, z in ps])

def ground():
    """Footing, street along the front, paving rings spreading from the scanner, lawns and a pool."""
    edge, base = mix(GROUND, SHADE, .55), mix(ROAD, GROUND, .5)
    a.defs.append(f'<clipPath id="plot"><rect x="6" y="6" width="{S - 14}" height="{S - 14}" rx="29"/></clipPath>')
    with a.top(0, 0):
        a.add(f'<rect x="0" y="0" width="{S}" height="{S}" rx="34" fill="{edge}"/>'
              f'<rect x="0" y="0" width="{S - 2}" height="{S - 2}" rx="34" fill="{base}"/>')
        a.line('M22 216H196q20 0 20 -20V120', EDGE, 25, stroke_linecap='round')
        a.line('M22 216H196q20 0 20 -20V120', ROAD, 22.5, stroke_linecap='round')
        a.line('M22 216H196q20 0 20 -20V120', EDGE, 1.4, stroke_dasharray='8 6')
        with a.g(clip_path='url(#plot)'):
            for r in range(168, 60, -20):
                a.add(f'<circle cx="{CX}" cy="116" r="{r}" fill="none" stroke="{mix(SHADE, GROUND, .25)}" stroke-width="1"/>')
            a.line(''.join(f'M{n(CX + 60 * math.cos(v))} {n(116 + 60 * math.sin(v))}L{n(CX + 165 * math.cos(v))} {n(116 + 165 * math.sin(v))}'
                           for v in [math.pi * (.42 + .06 * k) for k in range(10)]), mix(SHADE, GROUND, .45), .8)
        a.path('M6 202V164Q34 158 50 172T96 200H34q-26 2 -28 2z', '#6f9e73'); a.path('M6 200V164Q34 158 50 172T94 198H34q-26 2 -28 2z', '#8fb98a')
        a.path('M10 84h70v-74h-54q-16 2 -16 18z', '#8fb98a'); a.path('M96 66h124v10h-124z', '#8fb98a')
        a.add('<ellipse cx="74" cy="140" rx="24" ry="17" fill="#d9cdb4"/><ellipse cx="74" cy="140" rx="22" ry="15" fill="#6cabc6"/>'
              '<path d="M54 134q20 -12 40 0q-18 -4 -40 0z" fill="#8cc3d6"/>')
        a.line('M104 132h14M196 132h20M176 198v6', EDGE, 1)

# ---------- research block
def panes(w, lo, h, floor, tone, fin, rnd=random.Random(4)):
    """Single panes as short dashed runs, a few to a storey, so that by night some rooms are lit and others are not."""
    for r in range(int((h - lo) / floor)):
        for u in (0, w / 2):
            k = rnd.randrange(0, max(1, int(w / 2 / fin) - 1))
            a.line(f'M{n(u)} {n(-lo - floor * (r + .5))}h{n(fin * (k + 1))}', tone, floor - 1.5, stroke_dasharray=f'{n(fin)} {n(fin * rnd.choice((0, 1)))}')

def curtain(w, h, lo, glass, lit, dark, seed, fin=6.2, floor=9):
    """Curtain wall: panes in a few tones, floor lines, white fins; drawn in a wall frame from height lo."""
    rnd = random.Random(seed)
    cols, rows = int(w / fin), int((h - lo) / floor)
    cells = {glass: [], lit: [], dark: [], '#f4d384': []}
    for r in range(rows):
        for c in range(cols):
            k = rnd.random()
            tone = lit if k < .16 or 0 < c * 1.3 - (rows - r) * .8 + 9 < 5 else dark if k > .82 else '#f4d384' if k > .79 else glass
            if tone != glass:
                cells[tone].append(d_rect(w / cols * c, lo + floor * r, w / cols, floor))
    for tone, d in cells.items():
        if d:
            a.path(d, tone, opacity='.85')
    panes(w, lo, h, floor, glass if glass[1] in '8a' else '#5f93aa', w / cols, rnd)
    a.line([f'M0 {n(-lo - floor * r)}h{n(w)}' for r in range(rows + 1)], '#fbf6ea', 1.5)
    a.line([f'M{n(w / cols * c)} {-lo}v{n(-(h - lo))}' for c in range(cols + 1)], '#fbf6ea', .9)

def block(x, y, w, d, h, seed, lo=14, cap=9):
    """Glass prism on a stone foot, framed in white at the corners and the parapet."""
    a.box(x, y, 0, w, d, h, ('#e4e8ea', '#8fbccb', '#4f86a0'))
    with a.left(x, y + d):
        curtain(w, h - cap, lo, '#8fbccb', '#c9e3e9', '#5f93aa', seed)
        a.path(d_rect(0, 0, w, lo), '#35536b'); a.line(f'M3 -6h{w - 6}', GOLD, 8, stroke_dasharray='5 3', opacity='.85')
        a.path([d_rect(0, h - cap, w, cap), d_rect(0, 0, 3.5, h), d_rect(w - 3, 0, 3, h), d_rect(0, lo - 2, w, 3)], '#fbf6ea')
    with a.right(x + w, y + d):
        curtain(d, h - cap, lo, '#4f86a0', '#6fa2b8', '#3f6d88', seed + 1)
        a.path(d_rect(0, 0, d, lo), '#24405a'); a.line(f'M3 -6h{d - 6}', '#b98732', 8, stroke_dasharray='5 3', opacity='.85')
        a.path([d_rect(0, h - cap, d, cap), d_rect(0, 0, 3, h), d_rect(d - 3.5, 0, 3.5, h), d_rect(0, lo - 2, d, 3)], '#b9c5cc')
    t = 3
    a.poly([(x + t, y + t, h), (x + w - t, y + t, h), (x + w - t, y + d - t, h), (x + t, y + d - t, h)], '#b9c5cc')
    a.poly([(x + t + 3, y + t + 3, h), (x + w - t, y + t + 3, h), (x + w - t, y + d - t, h), (x + t + 3, y + d - t, h)], '#dfe4e6')

def roofplant(x, y, z, count):
    """Row of cooling boxes with round fans."""
    for u in range(x, x + count * 14, 14):
        a.box(u, y, z, 11, 11, 7, 'steel')
        a.ell(u + 5.5, y + 5.5, 5, '#77858f', z=z + 7); a.ell(u + 5.5, y + 5.5, 3.6, '#35536b', z=z + 7)

def garden(x, y, w, d, z):
    """Planted roof."""
    a.poly([(x, y, z), (x + w, y, z), (x + w, y + d, z), (x, y + d, z)], '#6f9e73')
    a.poly([(x, y, z), (x + w, y, z), (x + w, y + d - 2, z), (x, y + d - 2, z)], '#8fb98a')

def sky_garden(z=66):
    """A planted loggia cut through the slab at half its height."""
    with a.left(TX, TY + TD, z):
        a.path(d_rect(3.5, 0, TW - 6.5, 16), '#35536b'); a.path(d_rect(3.5, 0, TW - 6.5, 5), '#d6eaee')
    with a.right(TX + TW, TY + TD, z):
        a.path(d_rect(3, 0, TD - 6, 16), '#24405a'); a.path(d_rect(3, 0, TD - 6, 5), '#8fbccb')
    for u, v in [(u, TY + TD - 1) for u in range(TX + 5, TX + TW, 7)] + [(TX + TW - 1, v) for v in range(TY + TD - 2, TY + 10, -7)]:
        a.put('b1', u, v, .78, z=z + 3)
    with a.left(TX, TY + TD, z):
        a.line(f'M3.500 -1h{TW - 6}', '#fbf6ea', 2.2); a.line('M17 0v-16M32 0v-16', '#fbf6ea', 1.4)
    with a.right(TX + TW, TY + TD, z):
        a.line(f'M3 -1h{TD - 6}', '#b9c5cc', 2.2); a.line('M18 0v-16M34 0v-16M50 0v-16', '#b9c5cc', 1.4)

def penthouse(z=TH):
    """Set-back glass top under a thin overhanging roof, then the cooling plant behind a screen."""
    x, y, w, d = TX + 6, TY + 10, TW - 12, TD - 20
    a.box(x, y, z, w, d, 20, ('#e4e8ea', '#bfdfe6', '#5f93aa'))
    for wall, u, c, k in ((a.left(x, y + d, z), w, '#fbf6ea', '#8fbccb'), (a.right(x + w, y + d, z), d, '#b9c5cc', '#5f93aa')):
        with wall:
            panes(u, 1, 20, 10, k, 6)
            a.line([f'M{n(q)} 0v-20' for q in range(0, u + 1, 6)] + [f'M0 -10h{u}'], c, 1.2)
    a.box(x - 5, y - 5, z + 20, w + 10, d + 10, 4, CLEAN)
    a.box(x + 4, y + 6, z + 24, w - 8, d - 18, 4, ('#cfd6da', '#c3cad0', '#77858f'))
    roofplant(x + 6, y + 12, z + 28, 2); roofplant(x + 6, y + 30, z + 28, 2); roofplant(x + 6, y + 48, z + 28, 2)
    for u, v in [(TX + TW - 3, v) for v in range(TY + 10, TY + TD - 4, 7)] + [(u, TY + TD - 4) for u in range(TX + 6, TX + TW, 7)]:
        a.put('b1', u, v, .6, z=z + 1)

def research():
    """A long laboratory wing behind the scanner and, at its left, the slab with garden, lift and heartbeat line."""
    block(66, 6, 160, 40, 118, 3)
    garden(72, 12, 104, 28, 118); roofplant(184, 11, 118, 2); roofplant(184, 27, 118, 2)
    for x, y in ((84, 20), (100, 30), (120, 20), (140, 26), (112, 34), (156, 18), (168, 32)):
        a.put('t1', x, y, .8, z=118)
    block(TX, TY, TW, TD, TH, 11)
    with a.left(TX, TY + TD, 118):
        a.path(d_rect(0, 0, TW, 24), '#fbf6ea')
        a.line('M4 -11h8l3 -4 3 4h3l4 -10 5 17 4 -8h6', RED, 2.4, stroke_linejoin='round')
    with a.right(TX + TW, TY + TD, 118):
        a.path(d_rect(0, 0, TD, 24), '#b9c5cc'); a.line(f'M4 -12h{TD - 8}', '#8d9aa4', 1.4)
    sky_garden(); penthouse()
    X, Y = a.P(TX + 22, TY + 22, TH + 24)
    a.line(f'M{n(X)} {n(Y)}v-38M{n(X - 5)} {n(Y - 22)}h10', '#77858f', 1.6); a.add(f'<circle cx="{n(X)}" cy="{n(Y - 39)}" r="2.400" fill="{RED}"/>')
    a.box(TX + 6, TY + TD, 18, TW - 10, 13, 3, ('#ffffff', '#f3efe6', '#a5b4be'))      # canopy over the door
    for u in (TX + 8, TX + TW - 6):
        a.line(pts([a.P(u, TY + TD + 11), a.P(u, TY + TD + 11, 18)], False), '#a5b0b8', 1.6)

# ---------- the scanner
def slice_image():
    """The cross-section glowing half-way down the bore: body outline, ribs, lungs, heart and spine."""
    a.defs.append('<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="158" cy="-104" r="42"><stop offset="0" stop-color="rgb(214,234,238)" stop-opacity=".95"/>'
                  '<stop offset=".55" stop-color="rgb(143,188,203)" stop-opacity=".55"/><stop offset="1" stop-color="#24405a" stop-opacity="0"/></radialGradient>')
    with a.left(0, 126):
        a.path(wallpath(circle(BORE)), '#24405a'); a.path(wallpath(circle(BORE)), 'url(#glow)')
        e = lambda u, z, rx, ry, c, o='1', ex='': a.add(f'<ellipse cx="{n(CX + u)}" cy="{n(-CZ - z)}" rx="{n(rx)}" ry="{n(ry)}" fill="{c}" opacity="{o}"{ex}/>')
        e(0, 2, 34, 25, keep('#eaf4f5'), '.95'); e(0, 2, 31, 22.200, keep('#5f93aa'))
        e(0, 2, 29.200, 20.400, 'none', '.9', ' stroke="#fbf6ea" stroke-width="2.200" stroke-dasharray="6 3"')
        e(-13.5, 4, 10.500, 14, '#24405a'); e(14, 4, 10, 13.500, '#24405a')
        a.line([f'M{CX - 13} {-CZ - 12}q-3 6 -5 14M{CX - 13} {-CZ - 8}q2 6 1 12', f'M{CX + 15} {-CZ - 12}q3 6 5 14M{CX + 14} {-CZ - 6}q-2 6 -1 11'], '#5f93aa', 1)
        e(3, 8, 7.500, 7, keep('#ee8a78')); e(-1, 12, 3.500, 3, keep(RED), '.8')
        e(0, -10, 5.500, 5, keep('#fbf6ea')); e(0, -10, 2, 1.800, keep(GOLD)); e(0, -16, 1.800, 3, keep('#fbf6ea'))
        a.line([f'M{CX - 40} {-CZ}h80', f'M{CX} {-CZ - 40}v80'], RED, .8, opacity='.75', stroke_dasharray='4 2')

def bed(y0, y1, inside):
    """Table top, mattress and pillow; the part inside the bore is drawn first, the rest over the front."""
    x, w, z = CX - 15, 30, 69
    a.box(x, y0, z - 5, w, y1 - y0, 5, ('#ffffff', '#f3efe6', '#8d9aa4'))
    a.box(x + 2.5, y0, z, w - 5, y1 - y0 - (0 if inside else 4), 4, ('#a5cbbd', '#7fb5a3', '#4f8478'))
    if not inside:
        for v in (164, 184):
            a.poly([(x + 2.5, v, z + 4), (x + w - 2.5, v, z + 4), (x + w - 2.5, v + 3, z + 4), (x + 2.5, v + 3, z + 4)], '#4f8478')
            a.poly([(x + w - 2.5, v + 3, z + 4), (x + w - 2.5, v, z + 4), (x + w - 2.5, v, z), (x + w - 2.5, v + 3, z)], '#35655b')
        a.box(x + 6, 146, z + 4, w - 12, 13, 4, ('#ffffff', '#f6f2e9', '#b4bfc8'))

def pedestal():
    """Lifting foot of the bed: base plate, shroud with bellows, foot rail."""
    a.box(CX - 16, 152, 0, 32, 50, 4, ('#cfd6da', '#a5b0b8', '#77858f'))
    a.box(CX - 11, 158, 4, 22, 38, 35, CLEAN)
    a.box(CX - 13, 155, 39, 26, 48, 25, ('#ffffff', '#e9ecec', '#9aa8b2'))
    with a.left(CX - 11, 196, 4):
        a.line([f'M1 {-z}h20' for z in range(5, 34, 5)], '#b4bfc8', 1.3)
    with a.right(CX + 11, 196, 4):
        a.line([f'M1 {-z}h36' for z in range(5, 34, 5)], '#77858f', 1.3)
    with a.right(CX + 13, 203, 39):
        a.path(d_rect(3, 10, 42, 4), '#5d9484')
    with a.left(CX - 13, 203, 39):
        a.path(d_rect(6, 6, 14, 11), '#24405a'); a.path(d_rect(7.500, 7.500, 11, 8), '#8fbccb')

def gantry():
    """The great ring: skin, lit front, funnel round the bore, light ring, panels and screen."""
    a.box(CX - 52, BACK - 4, 0, 104, FRONT - BACK + 8, 8, ('#a5b0b8', '#77858f', '#56677a'))
    body = [(x, max(z, 8)) for x, z in loop(HW, HH)]
    skin(body, BACK, FRONT, ('#ffffff', '#f3efe6', '#93a4b0'))
    for f in (.36, .72):                                       # seams over the back
        v = BACK + (FRONT - BACK) * f
        a.line(pts([a.P(x, v, z) for x, z in body[8:48]], False), '#b4bfc8', 1)
    trim = [p for p in body if p[0] > CX - 40 or p[1] > CZ]
    for (x0, z0), (x1, z1) in zip(trim[4:40], trim[5:41]):     # a blue trim line round the front edge
        a.poly([(x0, FRONT - 6, z0), (x1, FRONT - 6, z1), (x1, FRONT - 3, z1), (x0, FRONT - 3, z0)], '#8fbccb' if x1 < CX + 40 else '#5f93aa')
    with a.right(CX + HW, FRONT):
        for z in (70, 96, 122):
            a.line(f'M22 {-z}h20', '#56677a', 14, stroke_dasharray='1.600 2.200')
        a.path(d_rect(4, 66, 11, 22), '#24405a'); a.path(d_rect(5.5, 77, 8, 9), '#5f93aa'); a.path(d_rect(5.5, 69, 8, 5), '#5d9484')
    with a.left(0, FRONT):
        a.path(wallpath(body), '#f6f3ec')
        inner = [(x, max(z, 13)) for x, z in loop(HW - 5, HH - 5)]
        a.path(wallpath(inner), '#ffffff'); a.path(wallpath([(x + 2, z - 2) for x, z in [(x, max(z, 15)) for x, z in loop(HW - 7, HH - 7)]]), '#f1f0ea')
        a.path(wallpath([p for p in inner if p[1] < 44]), '#cfd6da'); a.line(f'M{CX - HW + 7} -44h{2 * HW - 14}', '#b4bfc8', 1.4)
        a.line([f'M{CX - 46} {-z}h92' for z in (20, 25)], '#a5b0b8', 1.6)
        a.path(wallpath(circle(62)), '#cfd6da'); a.path(wallpath(circle(60.500)), '#8fbccb'); a.path(wallpath(circle(57)), '#e9f4f5')
    funnel(56, BORE)
    hole = [a.P(x, FRONT, z) for x, z in circle(BORE)]
    a.path(pts(hole), '#16283c')
    a.defs.append(f'<clipPath id="bore"><path d="{pts(hole)}"/></clipPath>')
    with a.g(clip_path='url(#bore)'):
        skin(circle(BORE)[::1], BACK, FRONT, ('#dfeaec', '#cfd6da', '#6f8fa3'), -1)
        slice_image()
        a.line(pts([a.P(x, 130, z) for x, z in circle(BORE)], False), keep('#d6eaee'), 1.600)
        bed(116, FRONT + 2, True)
    a.line(pts(hole), '#fbf6ea', 1.6)
    fittings()

def funnel(R, r, k=36):
    """Cone leading into the bore: its lower right is turned to the light, its upper left away."""
    P = lambda rad, v: a.P(CX + rad * math.cos(v), FRONT, CZ + rad * math.sin(v))
    for i in range(k):
        v0, v1 = 2 * math.pi * i / k, 2 * math.pi * (i + 1) / k
        c = mix('#ffffff', '#a9bac4', .5 + .5 * math.cos((v0 + v1) / 2 - math.radians(128)))
        a.path(pts([P(R, v0), P(R, v1), P(r, v1), P(r, v0)]), c, stroke=c, stroke_width='.5')

def fittings():
    """Panels left and right of the bore, a screen above it, aiming lights."""
    with a.left(0, FRONT):
        for u in (CX - 60, CX + 43):
            a.add(f'<rect x="{u}" y="-62" width="17" height="26" rx="3" fill="#24405a"/><rect x="{u + 2}" y="-60" width="13" height="11" rx="1.500" fill="rgb(143,188,203)"/>')
            a.path([d_circ(u + 5 + 7 * (i % 2), 45 - 5 * (i // 2), 1.600) for i in range(4)], GOLD)
            a.path(d_circ(u + 5, 45, 1.600), RED)
        a.add(f'<rect x="{CX - 21}" y="-193" width="42" height="19" rx="3.500" fill="#24405a"/>')
        a.line(f'M{CX - 17} -183h8l2.500 -4 3.500 8.500 3.500 -10 2.500 5.500h14', keep('#8fb98a'), 1.500, stroke_linejoin='round')
        a.path([d_circ(CX + u, CZ + 49, 1.700) for u in (-5, 5)] + [d_circ(CX - 49, CZ, 1.700), d_circ(CX + 49, CZ, 1.700)], RED)

def life():
    """Trees, cars and people: one list for what stands behind the bed, one for what stands before it."""
    items = [('t1', 14, 176, 1), ('t3', 26, 170, 1), ('t1', 20, 192, 1), ('t1', 40, 178, 1), ('t2', 54, 184, 1), ('t1', 40, 194, .95), ('t1', 66, 194, .95)]
    items += [('t1', x, 231, .92) for x in (24, 46, 68, 90, 196)] + [('t1' if x != 156 else 't3', x, 231, .9) for x in (112, 134, 156, 177)]
    items += [('t2', 231, y, .95) for y in (40, 60, 80, 100, 122, 144, 166, 188)] + [('t1', 4, y, .9) for y in (154,)]
    items += [('b1', 204, 72, .8), ('b1', 214, 72, .8), ('t1', 214, 72, 1), ('t3', 202, 70, 1)]
    for x, y, i, c in ((30, 211, 'cx', GOLD), (62, 211, 'cx', '#fbf6ea'), (92, 222, 'cx', '#5f93aa'), (120, 211, 'cx', RED), (48, 222, 'cx', '#5d9484'), (178, 222, 'cx', '#fbf6ea'), (211, 178, 'cy', '#8fbccb'), (222, 146, 'cy', GOLD)):
        items.append((i, x, y, .88, c))
    cols = [RED, INK, GOLD, '#5d9484', '#4f8fb0', '#fbf6ea', '#fbf6ea', ORANGE]
    for i in range(38):
        x, y = random.choice(((random.uniform(84, 134), random.uniform(164, 200)), (random.uniform(51, 58), random.uniform(110, 124)), (random.uniform(184, 198), random.uniform(152, 198)), (random.uniform(100, 132), random.uniform(142, 168))))
        items.append(('p1', x, y, 1, random.choice(cols)))
    items.sort(key=lambda t: t[1] + t[2])
    behind = [t for t in items if t[1] < 140 and t[2] < 206]
    return behind, [t for t in items if t not in behind]

def place(items):
    for it in items:
        a.put(*it[:4], it[4] if len(it) > 4 else None)

def banners():
    """Plain coloured banners at the edge of the plaza."""
    for k, (x, y) in enumerate(((76, 204), (96, 204), (116, 204))):
        X, Y = a.P(x, y)
        a.line(f'M{n(X)} {n(Y)}v-34', '#77858f', 1.2); a.path(f'M{n(X)} {n(Y - 34)}l7 3.500v15l-7 -3.500z', (RED, GOLD, RED)[k])

def draw():
    ground()
    for x, y, w, d, h in ((66, 6, 160, 40, 46), (TX, TY, TW, TD, 60), (74, 56, 150, 66, 74), (122, 132, 39, 72, 44)):
        a.cast(x, y, w, d, h)
    a.shadows()
    X, Y = a.P(*PIVOT)
    big = dict(transform=f'translate({n(X)} {n(Y)}) scale({GROW}) translate({n(-X)} {n(-Y)})')
    research()
    with a.g(**big):
        gantry()
    behind, before = life()
    place(behind); banners()
    with a.g(**big):
        pedestal(); bed(FRONT + 1, 208, False)
    place(before)
    a.save('../sites/neusoft-medical.svg')

draw()
