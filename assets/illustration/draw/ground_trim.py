"""ground_trim.py - the finish of the town: what stands on roofs, ridges, balconies, awnings; what an open lot is
laid out for; and how a block is toned down near a vignette, or kept dark by night."""
import functools
import math
import re
from axo import GROUND, INK, PAPER, mix, n
from ground_kit import _l, d_flat, d_poly, face, hull
from ground_plan import screen

UNIT, UNIT_DARK = mix('#e4e8ea', GROUND, .3), mix('#8d9aa4', GROUND, .42)
SUN, POOL, BUSH = mix('#5f86a0', GROUND, .3), mix('#8cc3d6', GROUND, .2), mix('#6f9e73', GROUND, .2)
SHOP = [mix(c, GROUND, .3) for c in ('#d8432e', '#eab543', '#5d9484', '#f08a3c', '#4f8fb0')]
WHITE = '#fbf6ea'


def m_(p):
    return f'M{n(p[0])} {n(p[1])}'


def cubes(spots, a, b, z, h):
    """Small equal boxes on a roof: their sides are one path, their tops another."""
    side = top = ''
    for x, y in spots:
        p = screen(x, y + b, z)
        side += m_(p) + _l(a, a / 2, b, -b / 2) + f'v{n(-h)}h{n(-a - b)}z'
        top += m_((p[0], p[1] - h)) + _l(a, a / 2, b, -b / 2, -a, -a / 2) + 'z'
    return face(side, UNIT_DARK) + face(top, UNIT)


def roof(x, y, w, d, h, r):
    """Something to see on a flat roof of at least 15 by 15; the lower left half of it is free."""
    q = r.random()
    if q < .24:                                                        # air conditioners in a row
        k = max(2, int((w - 8) // 7))
        return cubes([(x + 4 + i * 7, y + d - 9) for i in range(min(k, 6))], 4, 4, h, 3)
    if q < .4:                                                         # sun collectors
        rows = ''.join(d_flat(x + 4, y + d - 8 - j * 6, w - 9, 3.6, h + .8) for j in range(2 if d > 24 else 1))
        return face(rows, SUN)
    if q < .55:                                                        # skylights
        return face(''.join(d_flat(x + 5 + i * 8, y + d - 9, 4.5, 4.5, h) for i in range(max(1, int((w - 9) // 8)))), mix('#bfdfe6', GROUND, .15))
    if q < .7:                                                         # a garden: bushes along the parapet
        s = ''
        for i in range(max(2, int((w - 8) // 5))):
            p = screen(x + 5 + i * 5, y + d - 4.5, h)
            s += f'M{n(p[0] - 2.6)} {n(p[1])}c0-5 5.200-5 5.200 0z'
        return face(s, BUSH)
    if q < .8:                                                         # a tank on legs
        p = screen(x + 7, y + d - 8, h)
        return face(f'{m_((p[0] - 4, p[1] - 8))}v6l1 .5v3h1v-2.500q2 .8 4 0v2.500h1v-3l1-.5v-6z', UNIT_DARK) + face(f'{m_((p[0] - 4, p[1] - 8))}q4-4.500 8 0q-4 3.500-8 0z', UNIT)
    if q < .9:                                                         # parasols of a terrace
        s = t = ''
        for i in range(max(2, min(4, int((w - 6) // 8)))):
            p = screen(x + 6 + i * 8, y + d - 7, h)
            s += f'M{n(p[0] - 4)} {n(p[1] - 3.5)}q4-5 8 0z'
            t += f'M{n(p[0] - .4)} {n(p[1] - 4)}h.8v4h-.8z'
        return face(t, UNIT_DARK) + face(s, r.choice(SHOP))
    return face(d_flat(x + 4, y + d - 11, w - 9, 7, h), POOL)


def ridge(x, y, z, w, d, h, mat, gable):
    """Ridge and two courses of tiles as thin light strokes; on broad roofs a row of dormers."""
    e = 1.5
    x, y, w, d = x - e, y - e, w + 2 * e, d + 2 * e
    along = w >= d
    P = (lambda a, b, c: screen(x + a, y + b, z + c)) if along else (lambda a, b, c: screen(x + b, y + a, z + c))
    L, S = (w, d) if along else (d, w)
    i = 0 if gable else S / 2
    s = m_(P(i, S / 2, h)) + 'L' + m_(P(L - i, S / 2, h))[1:]
    for t in (.36, .68):
        a, b = P(i * (1 - t), S / 2 * (1 + t), h * (1 - t)), P(L - i * (1 - t), S / 2 * (1 + t), h * (1 - t))
        s += m_(a) + 'l' + _l(b[0] - a[0], b[1] - a[1])[1:]
    return f'<path d="{s}" fill="none" stroke="{mix(mat[0] if not along else mat[1], PAPER, .34)}" stroke-width=".8"/>'


def dormers(x, y, z, w, d, h, mat):
    """Small windows standing out of the left slope of a roof that runs along x."""
    wall = cap = ''
    for i in range(int((w - 12) // 13)):
        p = screen(x + 9 + i * 13, y + d * .86, z + h * .3)
        wall += f'{m_(p)}l4 2v-4l-2-3-2 1z'
        cap += f'{m_((p[0] - .8, p[1] - 2.6))}l2.800-3 5-2.500 2 1-4.800 2.500-2.300 1.600z'
    return face(cap, mix(mat[2], mat[1], .4)) + face(wall, mix('#8fbccb', GROUND, .1)) if wall else ''


def balconies(x, y, w, d, h, start=6, step=8):
    """White parapets before every second pair of windows of the left wall."""
    rows = list(range(start - 2, int(h) - 5, step))
    if len(rows) < 2:
        return ''
    a = f'M2.500 {-rows[0]}h{n(w - 5)}' + f'm{n(5 - w)} {-step}h{n(w - 5)}' * (len(rows) - 1)
    p = screen(x, y + d)
    return f'<path transform="matrix(1 .5 0 1 {n(p[0] - .6)} {n(p[1] + .5)})" d="{a}" stroke-width="2.200" stroke-dasharray="5.500 5.500" stroke="{mix("#ffffff", GROUND, .25)}"/>'


def awnings(x, y, w, d, r):
    """Shops: a lit front and striped awnings along the street on the left wall."""
    p = screen(x, y + d)
    c = r.choice(SHOP)
    return (f'<path transform="matrix(1 .5 0 1 {n(p[0])} {n(p[1])})" d="M2-2.500h{n(w - 4)}" stroke-width="4" stroke-dasharray="7 1.500" stroke="#8fa9b3"/>'
            f'<path transform="matrix(1 .5 0 1 {n(p[0] - 1)} {n(p[1] + .5)})" d="M1.500-5.500h{n(w - 3)}" stroke-width="2.600" stroke-dasharray="3.500 1.200" stroke="{c}"/>')


# --- open lots ------------------------------------------------------------------------------------------
def pitch(x, y, w, d, c, line):
    """A playing field: ground, and its lines as one path."""
    s = d_flat(x, y, w, d) + ''
    X, Y = screen(x + w / 2, y + d / 2)
    a, b = ((x + w / 2, y), (x + w / 2, y + d)) if w >= d else ((x, y + d / 2), (x + w, y + d / 2))
    q = min(w, d) * .17
    marks = d_flat(x + 2, y + 2, w - 4, d - 4) + m_(screen(*a)) + 'L' + m_(screen(*b))[1:]
    marks += f'M{n(X - q)} {n(Y)}a{n(q)} {n(q / 2)} 0 1 0 {n(2 * q)} 0a{n(q)} {n(q / 2)} 0 1 0 {n(-2 * q)} 0z'
    return [(c, s), ('-' + line, marks)]


def bays(x, y, w, d):
    """A car park: asphalt and the strokes between the bays."""
    marks = ''.join(m_(screen(x + 3 + i * 10, y + d - 3)) + _l(14, -7) for i in range(int((w - 4) // 10) + 1))
    return [(mix(GROUND, '#bcc3c6', .55), d_flat(x, y, w, d)), ('-' + WHITE, marks)]


def square(x, y, w, d):
    """A paved square with a basin."""
    X, Y = screen(x + w / 2, y + d / 2)
    e = lambda q, v=0: f'M{n(X - q)} {n(Y + v)}a{n(q)} {n(q / 2)} 0 1 0 {n(2 * q)} 0a{n(q)} {n(q / 2)} 0 1 0 {n(-2 * q)} 0z'
    q = min(w, d) * .34
    lines = ''.join(m_(screen(x, y + d * i / 4)) + _l(w, w / 2) for i in (1, 2, 3)) + ''.join(m_(screen(x + w * i / 4, y + d)) + _l(d, -d / 2) for i in (1, 2, 3))
    return [(mix(GROUND, PAPER, .7), d_flat(x, y, w, d)), ('-' + mix(GROUND, '#d8c7a3', .5), lines), (mix('#cbb892', GROUND, .2), e(q + 2)), (mix('#8cc3d6', GROUND, .1), e(q)), (WHITE, e(q * .28, -1))]


def sand(x, y, w, d):
    """The soft ground of a playground."""
    X, Y = screen(x + w / 2, y + d / 2)
    q = (w + d) * .36
    return [(mix('#e6bfa8', GROUND, .3), f'M{n(X - q)} {n(Y)}c0-{n(q * .5)} {n(q * 1.5)}-{n(q * .7)} {n(2 * q)} 0c{n(-q * .2)} {n(q * .7)}-{n(q * 1.9)} {n(q * .6)}-{n(2 * q)} 0z')]


# --- tone -------------------------------------------------------------------------------------------------
@functools.lru_cache(None)
def paler(c, k):
    return mix(c, mix(GROUND, PAPER, .35), k)


def quiet(svg, k):
    """Every filled colour moved k of the way into pale ground; window strokes keep theirs, or night could not tell them."""
    if k < .04:
        return svg
    return re.sub('fill="(#[0-9a-f]{6})"', lambda t: f'fill="{paler(t[1], round(k, 1))}"', svg)


DULL = {'#8fa9b3': '#8ea9b3', '#8f999f': '#8e999f', '#8f959d': '#8e959d'}


def unlit(svg):
    """The same windows in colours that the night does not light."""
    for a, b in DULL.items():
        svg = svg.replace(f'stroke="{a}"', f'stroke="{b}"')
    return re.sub('stroke="#a([0-9][0-9a-f]{4})"', r'stroke="#b\1"', svg)
