"""ground_town.py - the anonymous blocks of the town: houses, slabs, courts, towers, and the halls, tanks and
chimneys of the works. Each returns its drawing and its height; ground_lots.py says where they stand."""
from axo import GROUND, INK, mix, n
from ground_kit import box, d_flat, d_poly, face, flat, hip, soft, use, windows
from ground_plan import screen
import ground_trim as trim

TINT = [soft(m) for m in ('sand', 'stone', 'rose', 'sky', ('#e9dccb', '#dcc8a8', '#b5a283'), ('#efe4cc', '#d9d3c4', '#aeb0ae'),
                          ('#ead3c2', '#dcb39d', '#b18472'), ('#f4ead6', '#cfd6da', '#94a3ab'), ('#efe0bd', '#e0c68c', '#b0925d'))]
PALE = [soft(m, .3) for m in (('#f7f1e3', '#dfe3e0', '#a4b1b6'), ('#f4ead6', '#e6dcc6', '#b3aa98'), ('#eaf1ef', '#c5dbdc', '#8fb0ba'), ('#f6e6d6', '#e6c9b2', '#b3917e'))]
RED = [soft(q, .52) for q in (('#dd9079', '#c4735c', '#94503f'), ('#d9a184', '#c08263', '#8f5c48'))]
GREY = soft(('#a5b4b6', '#8a999d', '#66767f'), .5)
SAND = [soft(q, .4) for q in (('#efd9b4', '#dfc498', '#bb9f74'), ('#e6cdb0', '#d6b48f', '#ad8c6a'))]
GREEN = soft('copper', .36)
# Quarters of the town: roofs of one family lie together, so that from afar they make large calm shapes.
QUARTERS = {'red': RED * 3 + [SAND[0]], 'grey': [GREY, GREY, GREEN, SAND[0]], 'sand': SAND * 2 + [RED[1]], 'pale': SAND * 2 + [GREY], 'rose': SAND + RED}
ROOFS = list(QUARTERS['red'])


def quarter(k):
    ROOFS[:] = QUARTERS[k]


LAWN = mix('#8fb98a', GROUND, .26)
SHED = [soft(q, .34) for q in (('#dfe4e2', '#c6d0d2', '#94a3ab'), ('#ecdfc6', '#d6c4a0', '#a8966f'), ('#e2b9a6', '#c98d77', '#98604f'), ('#cfe0da', '#a9c8bc', '#7b9f95'))]
STEEL = soft(('#e4e8ea', '#c3ccd1', '#8d9aa4'), .25)
YARD = [soft(q, .42) for q in ('red', 'deep', 'gold', 'copper', 'steel')]
# Window strokes. By night the program lights dashed strokes by the first two digits of their colour (8f, a0 to af).
LIT, LIT2, DARK, DARK2 = mix('#8fbccb', GROUND, .22), '#8fa9b3', '#8f999f', '#8f959d'


def glaze(x, y, w, d, h, m, start=6, step=8, z=0):
    lit = LIT2 if m[1] < '#d0' else LIT
    return windows(x, y, w, d, h, lit, DARK, start, step, z=z)


def solid(x, y, w, d, h, m, roof=None, z=0):
    """Walls, windows, and a roof with a parapet."""
    s = box(x, y, z, w, d, h, m, m[0])
    if w > 13 and d > 13:
        s += flat(x + 2, y + 2, w - 4, d - 4, roof or mix(m[0], m[1], .38), z + h)
    return s + glaze(x, y, w, d, h, m, z=z)


def house(x, y, w, d, h, r):
    """Flat block with a roof box, or a green roof."""
    m = r.choice(TINT)
    q = r.random()
    roof = LAWN if q < .2 else mix(ROOFS[0][0], GROUND, .2) if q < .34 else mix('#a9c2b6', GROUND, .3) if q < .44 else None
    s = solid(x, y, w, d, h, m, roof)
    if min(w, d) > 17:
        a, b = x + round(w * r.uniform(.14, .5)), y + round(d * r.uniform(.1, .3))
        s += box(a, b, h, max(7, round(w * .28)), max(6, round(d * .28)), r.choice((3, 4, 6)), TINT[1])
    if min(w, d) > 14 and r.random() < .8:
        s += trim.roof(x, y, w, d, h, r)
    return s, h + 4


def roofed(x, y, w, d, h, r):
    m = r.choice(TINT)
    cap = r.choice(ROOFS)
    k = round(min(w, d) * .3)
    hipped = r.random() < .6
    s = box(x, y, 0, w, d, h, m) + glaze(x, y, w, d, h, m) + hip(x, y, h, w, d, k, cap, None if hipped else 0) + trim.ridge(x, y, h, w, d, k, cap, not hipped)
    if w > d > 22 and r.random() < .5:
        s += trim.dormers(x, y, h, w, d, k, cap)
    return s, h + k


def court(x, y, w, d, h, r):
    """Four wings round a planted court, the back ones first."""
    m, t = r.choice(TINT), 13 if min(w, d) > 44 else 11
    cap = r.choice(ROOFS) if r.random() < .45 else None
    roof = mix(m[0], m[1], .35)
    def wing(a, b, u, v):
        s = box(a, b, 0, u, v, h, m, roof)
        return s + (hip(a, b, h, u, v, 5, cap, 0) if cap else '')
    s = wing(x, y, w, t) + wing(x, y + t, t, d - 2 * t) + flat(x + t, y + t, w - 2 * t, d - 2 * t, LAWN)
    X, Y = screen(x + w / 2, y + d / 2)
    s += use('a', X - 3, Y) + (use('a', X + 6, Y + 4) if w > 50 else '')
    s += wing(x + w - t, y + t, t, d - 2 * t) + wing(x, y + d - t, w, t)
    s += glaze(x, y, w, d, h, m)
    return s + ('' if cap else trim.cubes([(x + w * q, y + d - t + 3) for q in (.2, .32, .7)], 4, 4, h, 3)), h + (5 if cap else 3)


def slabs(x, y, w, d, h, r):
    """Rows of flats, all of one kind, with strips of lawn between them."""
    m, s = r.choice(PALE + TINT[:3]), flat(x, y, w, d, LAWN)
    cap = r.choice((ROOFS[0], ROOFS[1], None, None))
    along = w >= d
    L, k = (d, max(2, round(d / 30))) if along else (w, max(2, round(w / 30)))
    t = 13
    for i in range(k):
        v = round((L - t) * i / (k - 1)) if k > 1 else 0
        a = (x, y + v, w, t) if along else (x + v, y, t, d)
        s += box(a[0], a[1], 0, a[2], a[3], h, m) + glaze(a[0], a[1], a[2], a[3], h, m)
        if along and h > 15 and i == k - 1:
            s += trim.balconies(*a, h)
        if cap:
            s += hip(a[0], a[1], h, a[2], a[3], 4, cap, 0)
        elif i < k:
            s += face(d_flat(a[0] + 4, a[1] + 4, *((w - 8, 4) if along else (4, d - 8)), h), mix(m[0], m[2], .22))
    return s, h + 4


def tower(x, y, w, d, h, r):
    m = r.choice(PALE)
    a = min(w, d, 34)
    a -= a % 2
    u, v = x + (w - a) // 2, y + (d - a) // 2
    s = ''
    if min(w, d) > 30:
        s += solid(x, y, w, d, 9, TINT[1], r.choice((LAWN, None)))
        u, v, a = u + 3, v + 3, a - 8
        s += box(u, v, 9, a, a, h - 9, m, m[0]) + windows(u, v, a, a, h - 9, LIT2, DARK2, 4, 7, 3.2, '3.4 2.2', 9)
    else:
        s += box(u, v, 0, a, a, h, m, m[0]) + windows(u, v, a, a, h, LIT2, DARK2, 5, 7, 3.2, '3.4 2.2')
    s += box(u + 3, v + 3, h, a - 6, a - 6, 4, m, mix(m[0], m[1], .3)) + trim.cubes([(u + 6, v + a - 10), (u + 12, v + a - 10)], 4, 4, h + 4, 3)
    if r.random() < .5:
        X, Y = screen(u + a / 2, v + a / 2, h + 4)
        s += f'<path d="M{n(X)} {n(Y)}v-13" stroke="#a5b0b8" stroke-width="1.2"/>'
    return s, h + 6


def stepped(x, y, w, d, h, r):
    """A lower and a higher part; the lower one carries a garden."""
    m = r.choice(TINT)
    if w >= d:
        k = round(w * r.uniform(.4, .55))
        s = solid(x, y, k, d, h * 1.5 // 1, m) + solid(x + k, y, w - k, d, h * .75 // 1, m, r.choice((LAWN, None)))
        s += trim.roof(x + k, y, w - k, d, h * .75 // 1, r) if min(w - k, d) > 14 else ''
    else:
        k = round(d * r.uniform(.4, .55))
        s = solid(x, y, w, k, h * 1.5 // 1, m) + solid(x, y + k, w, d - k, h * .75 // 1, m, r.choice((LAWN, None)))
        s += trim.roof(x, y + k, w, d - k, h * .75 // 1, r) if min(w, d - k) > 14 else ''
    return s, h * 1.5


# --- works ------------------------------------------------------------------------------------------
def sawtooth(x, y, w, d, h, r):
    """North-light hall: teeth along x. Seen from here no tooth hides another, so each tone is one path."""
    m, k = r.choice(SHED), 8
    teeth = max(3, round(w / 16))
    t = w / teeth
    s = box(x, y, 0, w, d, h, m, m[1])
    P = lambda a, b, z: screen(a, b, h + z)
    slope = glass = gable = ''
    for i in range(teeth):
        a, b = x + i * t, x + i * t + t
        slope += d_poly([P(a, y, 0), P(b, y, k), P(b, y + d, k), P(a, y + d, 0)])
        glass += d_poly([P(b, y, 0), P(b, y + d, 0), P(b, y + d, k), P(b, y, k)])
        gable += d_poly([P(a, y + d, 0), P(b, y + d, 0), P(b, y + d, k)])
    s += face(slope, m[0]) + face(glass, mix('#5f93aa', GROUND, .3)) + face(gable, m[1])
    return s + windows(x, y, w, d, h, LIT2, DARK, 5, 9, 4, '6 4'), h + k


def shed(x, y, w, d, h, r):
    """Long gabled hall with roof lights and a big door."""
    m, cap = r.choice(SHED), r.choice(SHED + [RED[0]])
    k = round(min(w, d) * .22)
    s = box(x, y, 0, w, d, h, m) + hip(x, y, h, w, d, k, cap, 0)
    X, Y = screen(x + 4, y + d)
    lights = ''
    if w >= d:
        for i in range(1, int(w // 22)):
            lights += d_poly([screen(x + i * 22, y + d * .62, h + k * .76), screen(x + i * 22 + 8, y + d * .62, h + k * .76),
                              screen(x + i * 22 + 8, y + d * .9, h + k * .2), screen(x + i * 22, y + d * .9, h + k * .2)])
    s += face(lights, '#cfe2e4') if lights else ''
    q = mix(m[2], INK, .2)
    doors = ''.join(f'M{n(screen(x + i, y + d)[0])} {n(screen(x + i, y + d)[1])}v-7l8 4v7z' for i in range(8, int(w) - 12, 24))
    vents = [] if min(w, d) < 22 else [(x + w * i / 5 - 2, y + d / 2 - 2) for i in (1, 2, 3, 4)] if w >= d else [(x + w / 2 - 2, y + d * i / 5 - 2) for i in (1, 2, 3, 4)]
    return s + face(doors, q) + trim.ridge(x, y, h, w, d, k, cap, True) + (trim.cubes(vents, 4, 4, h + k - 1, 4) if vents else ''), h + k


def tanks(x, y, w, d, h, r):
    s, i = '', 0
    a = 20
    for u in range(int(x) + 2, int(x + w) - a + 1, a + 4):
        for v in range(int(y) + 2, int(y + d) - a + 1, a + 4):
            i += 1
            X, Y = screen(u + a / 2, v + a / 2)
            q, z = 11, min(h, 12 + i % 3 * 4)
            s += (f'<path d="M{n(X - q)} {n(Y)}v{-z}h{2 * q}v{z}a{q} {n(q / 2)} 0 0 1-{2 * q} 0z" fill="{STEEL[1]}"/>'
                  f'<path d="M{n(X + 2)} {n(Y + 5.4)}a{q} {n(q / 2)} 0 0 0 {n(q - 2)}-5.4v{-z}h-9z" fill="{STEEL[2]}"/>'
                  f'<ellipse cx="{n(X)}" cy="{n(Y - z)}" rx="{q}" ry="{n(q / 2)}" fill="{STEEL[0]}"/>')
            if i > 7:
                return s, 22
    return s, 22


def stacks(x, y, w, d, h, r):
    """A yard of containers and crates."""
    s = ''
    for v in range(int(y) + 2, int(y + d) - 8, 12):
        for u in range(int(x) + 2, int(x + w) - 16, 20):
            if r.random() < .8:
                s += box(u, v, 0, 17, 8, r.choice((7, 7, 14)), r.choice(YARD))
    return s, 14


def chimney(x, y, h, smoke=True):
    X, Y = screen(x, y)
    c = RED[1]
    s = (f'<path d="M{n(X - 4.5)} {n(Y)}l1.6-{h}h5.8l1.6 {h}q-4.5 3-9 0z" fill="{c[1]}"/>'
         f'<path d="M{n(X + .6)} {n(Y + 1.6)}l.2-{n(h + 1.6)}h2.1l1.6 {h}q-2 1.4-3.9 1.6z" fill="{c[2]}"/>'
         f'<path d="M{n(X - 3.3)} {n(Y - h + 13)}h6.6l-.2-6h-6.2z" fill="#efe0cc"/>')
    if smoke:
        s += (f'<path d="M{n(X)} {n(Y - h - 2)}q-3-7 3-9q1-8 9-6q5-7 12-2q9-2 9 5q-2 5-9 3q-4 5-10 2q-5 5-10 3q-2 3-4 4z" fill="#fbf6ea" opacity=".75"/>')
    return s
