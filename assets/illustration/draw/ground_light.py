"""ground_light.py - what the night needs, and how the sheet ends.

By night the program darkens every colour written as # and six digits. A colour written as rgb(...) stays as it is: laid
thinly over its own like it cannot be seen by day, and by night it lifts parks, hills, streets and the town out of the dark.
"""
import math
from axo import GROUND, n
import ground_plan as plan


def keep(c):
    """The same colour in the notation that the night passes by."""
    return f'rgb({int(c[1:3], 16)},{int(c[3:5], 16)},{int(c[5:7], 16)})'


def lift(d, c, k):
    return f'<path d="{d}" fill="{keep(c)}" opacity="{k:g}"/>'


def defs():
    stops = ''.join(f'<stop offset="{o}" stop-color="{keep(GROUND)}" stop-opacity="{k}"/>' for o, k in ((0, .2), (.45, .12), (1, 0)))
    s = f'<radialGradient id="tg" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1000">{stops}</radialGradient>'
    for i, a, b, c, e in (('fl', -480, 0, -300, 0), ('fr', 4320, 0, 4140, 0), ('ft', 0, -480, 0, -300), ('fb', 0, 2880, 0, 2700)):
        s += (f'<linearGradient id="{i}" gradientUnits="userSpaceOnUse" x1="{a}" y1="{b}" x2="{c}" y2="{e}"><stop offset=".1" stop-color="{GROUND}"/>'
              f'<stop offset=".5" stop-color="{GROUND}" stop-opacity=".7"/><stop offset="1" stop-color="{GROUND}" stop-opacity="0"/></linearGradient>')
    return s


def town():
    """The light of the town on its ground."""
    return ''.join(f'<ellipse rx="1000" ry="1000" transform="translate({X} {Y}) scale({a:g} {b:g})" fill="url(#tg)"/>'
                   for X, Y, a, b in ((2000, 1150, 1.15, .8), (2100, 1850, .8, .45), (700, 1450, .75, .6)))


def lamps(courses):
    """Pools of light along the avenues: warm, hardly to be seen by day. In the ground frame (y doubled)."""
    d = ''.join('M' + 'L'.join(f'{n(x)} {n(y * 2)}' for x, y in c) for c in courses)
    return f'<path d="{d}" stroke="rgb(255,214,120)" stroke-width="11" stroke-dasharray="0 30" opacity=".13"/><path d="{d}" stroke="rgb(255,236,190)" stroke-width="4" stroke-dasharray="0 30" opacity=".34"/>'


def wash(depth, wave, seed):
    """One thin coat of paper along the four edges: its inner border wanders like the rim of a wet brush."""
    w, h, step = plan.X1 - plan.X0, plan.Y1 - plan.Y0, 64
    ps = []
    for side, length in ((0, w), (1, h), (2, w), (3, h)):
        many = round(length / step)
        for i in range(many):
            t = i / many * length
            u = (t, 0) if side == 0 else (w, t) if side == 1 else (w - t, h) if side == 2 else (0, h - t)
            q = depth + wave * 2 * (plan.noise(u[0] + seed * 777, u[1] + seed * 333, 210) - .5) + wave * .9 * (plan.noise(u[0] + seed * 91, u[1] + 50, 80) - .5)
            x, y = max(q, min(w - q, u[0])), max(q, min(h - q, u[1]))
            ps.append((plan.X0 + x, plan.Y0 + y))
    r = [(round(x), round(y)) for x, y in ps]
    mid = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(r, r[1:] + r[:1])]
    d = f'M{n(mid[-1][0])} {n(mid[-1][1])}' + ''.join(f'Q{p[0]} {p[1]} {n(m[0])} {n(m[1])}' for p, m in zip(r, mid))
    return f'<path d="M{plan.X0} {plan.Y0}H{plan.X1}V{plan.Y1}H{plan.X0}z{d}z" fill-rule="evenodd" fill="{GROUND}" opacity=".24"/>'


def fade():
    """Fields thin into paper: eight uneven coats, and at the very edge a soft one."""
    s = ''.join(wash(q, min(70, 24 + q * .3), i) for i, q in enumerate((50, 85, 120, 158, 196, 236, 278, 322)))
    r = lambda x, y, w, h, i: f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#{i})"/>'
    return s + r(-480, -480, 180, 3360, 'fl') + r(4140, -480, 180, 3360, 'fr') + r(-480, -480, 4800, 180, 'ft') + r(-480, 2700, 4800, 180, 'fb')
