"""clouds.py - writes ../clouds.svg: soft flat clouds over the rim of the sheet, each with a faint shadow far below.
None of them lies over the box of a vignette."""
import math
import random
from axo import INK, n
from ground_plan import ANCHORS

# centre, half width, seed
CLOUDS = [(1270, 70, 200, 3), (2690, 120, 215, 8), (3620, 60, 230, 5), (60, 905, 175, 12), (3725, 1480, 205, 21),
          (3700, 2330, 230, 34), (90, 2290, 225, 40), (1010, 2350, 180, 55), (-250, 330, 180, 60), (2800, 2560, 200, 71)]


def puffs(w, r):
    """Rounds along a flat foot: one or two high ones, small ones at the ends."""
    many, out = r.choice((6, 7, 7, 8)), []
    peak = r.uniform(-.4, .3)
    for i in range(many):
        t = (i + .5) / many * 2 - 1
        q = (.115 + .2 * math.exp(-((t - peak) / .42) ** 2)) * w * (r.uniform(.78, .95) if i % 2 else r.uniform(1, 1.16))
        out.append((t * (w - q), q))
    return out


def shape(ps, X, Y, flat=1.0):
    """Rounds in one path; a broad low one ties their feet together."""
    d = ''
    for x, q in ps:
        y = Y - q * .5 * flat
        d += f'M{n(X + x - q)} {n(y)}a{n(q)} {n(q * .86 * flat)} 0 1 1 {n(2 * q)} 0a{n(q)} {n(q * .86 * flat)} 0 1 1 {n(-2 * q)} 0z'
    a, b = ps[0], ps[-1]
    x0, x1, h = X + a[0], X + b[0], min(a[1], b[1]) * .8 * flat
    return d + f'M{n(x0)} {n(Y - h)}H{n(x1)}V{n(Y + h * .42)}H{n(x0)}z'


def cloud(i, X, Y, w, seed):
    """Three flat tones, each a smaller heap moved towards the light."""
    ps = puffs(w, random.Random(seed))
    mid = [(x - q * .1, q * .87) for x, q in ps]
    lit = [(x - q * .24, q * .62) for x, q in ps if q > w * .105]
    return (f'<g id="cloud-{i}"><path d="{shape(ps, X + 46, Y + 140, .45)}" fill="{INK}" opacity=".07"/>'
            f'<path d="{shape(ps, X, Y)}" fill="#d9e1e1" opacity=".9"/><path d="{shape(mid, X, Y - w * .022)}" fill="#f1efe7" opacity=".9"/>'
            f'<path d="{shape(lit, X, Y - w * .075)}" fill="#fffdf8" opacity=".9"/></g>')


if __name__ == '__main__':
    for X, Y, w, _ in CLOUDS:
        for a, b in ANCHORS.values():
            assert X + w < a - 240 or X - w > a + 240 or Y + 14 < b - 432 or Y - w * .75 > b + 48, (X, Y, a, b)
    body = '\n'.join(cloud(i + 1, *c) for i, c in enumerate(CLOUDS))
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="4800" height="3360" viewBox="-480 -480 4800 3360">\n{body}\n</svg>\n'
    with open('../clouds.svg', 'w', encoding='utf-8') as f:
        f.write(text)
    print('../clouds.svg', len(text) // 1024, 'KB', len(CLOUDS), 'clouds')
