"""cartouche.py - the title of the map on a paper scroll, and a compass rose. The letters are drawn by hand:
every stroke is a brush mark of changing width, no font is used."""
import math
import ground_light as light
from axo import GOLD, INK, PAPER, RED, mix, n

DEEP, PALE = '#24405a', '#5f93aa'


def spline(ps, k=8):
    """A smooth line through three or more points; two points stay straight."""
    if len(ps) == 2:
        return ps
    q, out = [ps[0]] + ps + [ps[-1]], []
    for i in range(1, len(q) - 2):
        a, b, c, d = q[i - 1:i + 3]
        for j in range(k):
            t = j / k
            out.append(tuple(.5 * (2 * b[e] + (c[e] - a[e]) * t + (2 * a[e] - 5 * b[e] + 4 * c[e] - d[e]) * t * t
                                   + (3 * b[e] - a[e] - 3 * c[e] + d[e]) * t ** 3) for e in (0, 1)))
    return out + [ps[-1]]


def brush(ps, w0, w1, X, Y, s):
    """Outline of a brush mark along the points, w0 broad at the start and w1 at the end."""
    ps = spline(ps)
    L, R = [], []
    for i, (x, y) in enumerate(ps):
        a, b = ps[max(0, i - 1)], ps[min(len(ps) - 1, i + 1)]
        q = math.hypot(b[0] - a[0], b[1] - a[1]) or 1
        u, v = -(b[1] - a[1]) / q, (b[0] - a[0]) / q
        w = (w0 + (w1 - w0) * i / (len(ps) - 1)) / 2
        L.append((X + (x + u * w) * s, Y + (y + v * w) * s))
        R.append((X + (x - u * w) * s, Y + (y - v * w) * s))
    return 'M' + 'L'.join(f'{n(x)} {n(y)}' for x, y in L + R[::-1]) + 'z'


# Every sign in a field of 100 x 100: (points, width at the start, at the end)
V, H = 11, 8
SIGNS = {
    'shen': [([(9, 12), (17, 17), (25, 26)], 4, 12), ([(3, 37), (11, 42), (19, 50)], 4, 12), ([(7, 93), (15, 82), (27, 60)], 11, 3),
             ([(40, 22), (38, 32), (34, 44)], 11, 5), ([(38, 28), (95, 28)], H, H), ([(97, 24), (93, 34), (86, 44)], 12, 3),
             ([(63, 5), (63, 32), (57, 58), (46, 76), (30, 92)], V, 3), ([(66, 44), (66, 76), (69, 86), (78, 90), (90, 90)], V, 8), ([(89, 94), (95, 88), (96, 70)], 9, 2)],
    'yang': [([(13, 6), (13, 98)], V, V), ([(10, 11), (40, 11)], H, H), ([(41, 8), (36, 24), (27, 40)], 11, 6), ([(27, 38), (38, 48), (40, 60), (36, 70), (25, 72)], 7, 9),
             ([(54, 10), (54, 96)], V, V), ([(50, 15), (96, 15)], H, H), ([(92, 10), (92, 96)], V, V), ([(56, 49), (90, 49)], H, H), ([(56, 85), (90, 85)], H, H)],
    'tu': [([(10, 5), (10, 98)], V, V), ([(6, 10), (95, 10)], H, H), ([(90, 6), (90, 98)], V, V), ([(12, 90), (90, 90)], H, H),
           ([(46, 17), (39, 31), (26, 45)], 9, 3), ([(42, 28), (68, 28)], 7, 7), ([(70, 26), (58, 42), (42, 54), (22, 63)], 10, 3), ([(38, 35), (54, 50), (80, 62)], 4, 12),
           ([(45, 58), (53, 61), (61, 67)], 4, 10), ([(38, 70), (50, 74), (62, 82)], 4, 11)],
    'zhi': [([(10, 21), (92, 21)], H, H), ([(50, 2), (50, 44)], V, V), ([(22, 44), (79, 44)], H, H),
            ([(17, 58), (14, 72), (6, 88)], 10, 7), ([(32, 58), (32, 78), (37, 90), (50, 93), (64, 93), (74, 91)], V, 8), ([(73, 95), (78, 88), (77, 74)], 9, 2),
            ([(46, 53), (53, 60), (58, 70)], 4, 12), ([(76, 58), (86, 66), (94, 80)], 4, 12)]}

# Latin capitals, 100 high, as single lines for a broad pen: (advance, path)
CAPS = {
    'S': (66, 'M56 14C40-6 8-2 8 25C8 56 58 42 58 74C58 103 18 104 4 84'), 'H': (80, 'M8 0V100M66 0V100M8 48H66'), 'E': (66, 'M8 0V100M8 5H54M8 49H48M8 95H56'),
    'N': (82, 'M8 100V4L66 96V0'), 'Y': (74, 'M2 0L35 52L68 0M35 50V100'), 'A': (80, 'M2 100L39 2L76 100M15 68H63'),
    'G': (84, 'M70 18C48-10 8 0 8 50C8 102 52 106 71 86V54H46'), 'T': (70, 'M2 5H66M34 5V100'), 'L': (60, 'M8 0V95H54'), ' ': (44, '')}


def signs(X, Y, size, step, fill):
    d = ''
    for i, k in enumerate(('shen', 'yang', 'tu', 'zhi')):
        d += ''.join(brush(ps, a, b, X + i * step, Y, size / 100) for ps, a, b in SIGNS[k])
    return f'<path d="{d}" fill="{fill}"/>'


def caps(text, X, Y, size, width, fill):
    """Spaced so that the line is just as broad as asked for."""
    s = size / 100
    space = (width - sum(CAPS[c][0] for c in text) * s) / max(1, len(text) - 1)
    out = ''
    for c in text:
        if CAPS[c][1]:
            out += f'<path transform="translate({n(X)} {n(Y)}) scale({s:g})" d="{CAPS[c][1]}"/>'
        X += CAPS[c][0] * s + space
    return f'<g fill="none" stroke="{fill}" stroke-width="15" stroke-linejoin="round">{out}</g>'


def seal(X, Y, a):
    """A small red seal: a frame, and a tower over the water cut out of it."""
    p = lambda u, v: f'{n(X + a * u)} {n(Y + a * v)}'
    s = f'<path d="M{p(.04, .02)}L{p(.97, 0)} {p(1, .97)} {p(.02, 1)}z" fill="{RED}"/><path d="M{p(.11, .1)}L{p(.9, .1)} {p(.9, .9)} {p(.1, .9)}z" fill="none" stroke="{PAPER}" stroke-width="{n(a * .045)}"/>'
    s += f'<path d="M{p(.5, .17)}L{p(.54, .3)} {p(.6, .36)} {p(.54, .42)} {p(.57, .66)} {p(.43, .66)} {p(.46, .42)} {p(.4, .36)} {p(.46, .3)}z" fill="{PAPER}"/>'
    wave = ''.join(f'M{p(.19, v)}q{n(a * .1)} {n(-a * .08)} {n(a * .205)} 0t{n(a * .205)} 0t{n(a * .205)} 0' for v in (.74, .83))
    return s + f'<path d="{wave}" fill="none" stroke="{PAPER}" stroke-width="{n(a * .05)}"/>'


def scroll(x, y, w, h):
    """A hand scroll, open: paper between two rolled ends on rods."""
    s = f'<path d="M{x - 6} {y + 10}h{w + 32}v{h + 6}h-{w + 32}z" fill="{INK}" opacity=".13"/>'
    s += f'<path d="M{x} {y}h{w}v{h}h-{w}z" fill="#fbf6ea"/><path d="M{x} {y + h - 5}h{w}v5h-{w}z" fill="#e6d7b6"/>'
    s += f'<path d="M{x} {y}h{w}v4h-{w}z" fill="#8fbccb"/><path d="M{x} {y + h - 9}h{w}v4h-{w}z" fill="#8fbccb"/>'
    s += light.lift(f'M{x} {y}h{w}v{h - 5}h-{w}z', '#f7ecd2', .36)
    for e, out in ((x, -1), (x + w, 1)):
        a = e - 14
        s += f'<path d="M{a + 8} {y - 17}h12v{h + 34}h-12z" fill="{DEEP}"/><path d="M{a + 8} {y - 17}h4v{h + 34}h-4z" fill="#4d6a84"/>'          # rod
        for v in (y - 22, y + h + 12):
            s += f'<path d="M{a + 6} {v}h16v10h-16z" fill="{GOLD}"/><path d="M{a + 15} {v}h7v10h-7z" fill="#b98732"/>'
        s += f'<path d="M{a} {y - 7}h28v{h + 14}h-28z" fill="#efe0c0"/><path d="M{a + 17} {y - 7}h11v{h + 14}h-11z" fill="#d8c7a3"/><path d="M{a} {y - 7}h6v{h + 14}h-6z" fill="#fbf6ea"/>'
        s += f'<path d="M{a} {y - 7}h28v5h-28zM{a} {y + h + 2}h28v5h-28z" fill="#8fbccb"/><path d="M{a + 17} {y - 7}h11v5h-11zM{a + 17} {y + h + 2}h11v5h-11z" fill="{PALE}"/>'
        s += light.lift(f'M{a} {y - 2}h17v{h + 4}h-17z', '#efe0c0', .4) + light.lift(f'M{a + 17} {y - 2}h11v{h + 4}h-11z', '#d8c7a3', .26)
    return s


def rose(X, Y, r):
    """Sixteen winds, every point split into a lit and a dark half; a red point to the north."""
    s = f'<ellipse cx="{X + 6}" cy="{Y + 8}" rx="{r}" ry="{r}" fill="{INK}" opacity=".12"/><circle cx="{X}" cy="{Y}" r="{r}" fill="#fbf6ea"/>'
    s += f'<circle cx="{X}" cy="{Y}" r="{n(r * .94)}" fill="none" stroke="{DEEP}" stroke-width="2.4"/><circle cx="{X}" cy="{Y}" r="{n(r * .8)}" fill="{mix("#bfdfe6", PAPER, .45)}"/>'
    s += f'<circle cx="{X}" cy="{Y}" r="{n(r * .8)}" fill="none" stroke="{DEEP}" stroke-width="1.2"/>'
    s += f'<circle cx="{X}" cy="{Y}" r="{r}" fill="{light.keep("#fbf6ea")}" opacity=".16"/>'
    at = lambda a, q: (X + r * q * math.sin(math.radians(a)), Y - r * q * math.cos(math.radians(a)))
    ticks = ''.join('M{} {}L{} {}'.format(*(n(v) for v in at(a, .82) + at(a, .9 if a % 30 else .93))) for a in range(0, 360, 10))
    s += f'<path d="{ticks}" fill="none" stroke="{DEEP}" stroke-width="1.6"/>'
    lit = dark = north = ''
    for step, off, q, k in ((45, 22.5, .5, .16), (90, 45, .62, .17), (90, 0, .88, .19)):
        lit = dark = ''
        for a in range(0, 360, step):
            t = [at(a + off, q), at(a + off - 45 * (step > 45) - 22.5 * (step == 45), k), at(a + off + 45 * (step > 45) + 22.5 * (step == 45), k), (X, Y)]
            f = lambda i: 'M' + 'L'.join(f'{n(t[j][0])} {n(t[j][1])}' for j in i) + 'z'
            lit += f((0, 1, 3))
            dark += f((0, 2, 3))
            if off == 0 and a == 0:
                north = f'<path d="{f((0, 1, 3))}" fill="#e8745f"/><path d="{f((0, 2, 3))}" fill="{RED}"/>'
        c = (('#f4ead6', '#8fbccb'), ('#f4d384', '#b98732'), ('#5f93aa', DEEP))[(step == 90) + (off == 0)]
        s += f'<path d="{lit}" fill="{c[0]}"/><path d="{dark}" fill="{c[1]}"/>'
    s += north + f'<circle cx="{X}" cy="{Y}" r="{n(r * .1)}" fill="{GOLD}"/><circle cx="{X}" cy="{Y}" r="{n(r * .05)}" fill="#fbf6ea"/>'
    return s + caps('N', X - r * .085, Y - r * 1.27, r * .21, r * .17, DEEP)


def svg():
    x, y, w, h = 96, 62, 486, 128
    return (scroll(x, y, w, h) + signs(x + 40, y + 15, 68, 84, DEEP) + seal(x + 402, y + 20, 42)
            + caps('SHENYANG ATLAS', x + 42, y + 95, 16, 402, DEEP) + rose(208, 332, 88))
