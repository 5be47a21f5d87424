"""ground_kit.py - small symbols and compact solids for the things that stand on the ground.

A cell holds at most 60 KB, so paths are relative and rounded, and a row of street trees is one symbol.
"""
import re
from axo import MAT, GROUND, INK, hull, mix, n
from ground_plan import screen

GREEN = ('#8fb98a', '#6f9e73', '#557f60')


def soft(m, k=.38):
    """A material mixed into the ground, so that the blocks stay behind the vignettes."""
    return tuple(mix(c, GROUND, k * f) for c, f in zip(MAT[m] if isinstance(m, str) else m, (1, 1, .8)))


# --- symbols: one path per tone, foot at 0,0 -------------------------------------------------------
TREE = {'round': (('-1 -6', 'h2v7h-2z'), ('-7 -8', 'c-2-4 1-7 3-7 1-4 8-4 9 0 4 1 4 7 1 8-3 3-11 3-13-1z'),
                  ('-7 -8', 'c-2-4 1-7 3-7 1-4 7-4 8 0 2 2 1 6-2 7-3 2-7 2-9 0z'), ('-5 -11', 'c-1-3 1-4 3-4 1-2 4-2 4 1 0 3-5 5-7 3z')),
        'poplar': (('-.8 -4', 'h1.6v5h-1.6z'), ('0 -25', 'c5 6 6 18 0 22-6-4-5-16 0-22z'),
                   ('0 -25', 'c2 6 2 17-1 21-5-4-4-15 1-21z'), ('-1 -20', 'c1 3 0 8-2 10-1-3 0-7 2-10z')),
        'pine': (('-.8 -3', 'h1.6v4h-1.6z'), ('0 -22', 'l4 8h-2l4 6h-2l3 6q-7 3-14 0l3-6h-2l4-6h-2z'),
                 ('0 -22', 'l-4 8h2l-4 6h2l-3 6q4 2 7 1.5z'), ('0 -22', 'l-2 5 2-1z'))}


def scaled(d, s):
    return re.sub(r'-?\d*\.?\d+', lambda m: (' ' if m[0][0] != '-' else '') + n(float(m[0]) * s), d).replace('c ', 'c').replace('l ', 'l').replace('q ', 'q').replace('h ', 'h').replace('v ', 'v')


def trees(spots, bank=1):
    """Trees (x, y, scale, kind) as one symbol: shadows, trunks and three greens, each tone one path per bank."""
    spots = sorted(spots, key=lambda t: t[1])
    sh = ''.join(f'M{n(x - 3 * s)} {n(y + s)}a{n(7 * s)} {n(2.6 * s)} 0 1 0 {n(14 * s)} 0a{n(7 * s)} {n(2.6 * s)} 0 1 0 {n(-14 * s)} 0z' for x, y, s, k in spots)
    out = [f'<path d="{sh}" fill="{INK}" opacity=".17"/>']
    for b in range(bank):
        part = spots[len(spots) * b // bank:len(spots) * (b + 1) // bank]
        for tone in range(4):
            d = ''
            for x, y, s, k in part:
                if tone == 0 and len(spots) > 4:
                    continue
                (at, q) = TREE[k][tone]
                u, v = map(float, at.split())
                d += f'M{n(x + u * s)} {n(y + v * s)}' + scaled(q, s)
            if d:
                dark = mix('#557f60', INK, .12) if all(t[3] == 'pine' for t in part) else GREEN[2]
                out.append(f'<path d="{d}" fill="{("#7f5a3c", dark, GREEN[1], GREEN[0])[tone]}"/>')
    return ''.join(out)


def _clump(kinds, seed, many, w, h, s0):
    import random
    r = random.Random(seed)
    return trees([(r.uniform(-w, w), r.uniform(-h, h), r.uniform(s0 * .8, s0 * 1.15), r.choice(kinds)) for _ in range(many)], 2)


SYMBOLS = {}
for _i, (_k, _s) in {'a': ('round', .6), 'b': ('round', .78), 'c': ('round', .98), 'd': ('poplar', .62), 'e': ('poplar', .82),
                     'f': ('pine', .66), 'g': ('pine', .86)}.items():
    SYMBOLS[_i] = trees([(0, 0, _s, _k)])
SYMBOLS['r'] = trees([(26 * i, 13 * i, .58, 'round') for i in range(3)])          # street trees along x
SYMBOLS['s'] = trees([(-26 * i, 13 * i, .58, 'round') for i in range(3)])         # and along y
SYMBOLS['k'] = trees([(18 * i, 9 * i, .7, 'poplar') for i in range(4)])           # a windbreak of poplars
SYMBOLS['l'] = trees([(-18 * i, 9 * i, .7, 'poplar') for i in range(4)])
SYMBOLS['m'] = _clump(('round', 'round', 'poplar'), 3, 8, 26, 12, .72)            # groves
SYMBOLS['n'] = _clump(('round', 'round', 'pine'), 8, 8, 28, 13, .72)
SYMBOLS['o'] = _clump(('pine',), 5, 9, 28, 13, .66)
SYMBOLS['q'] = _clump(('round',), 9, 6, 18, 9, .66)
SYMBOLS['P'] = trees([(-9, -3, .74, 'pine'), (7, -5, .62, 'pine'), (2, 4, .84, 'pine')])                 # groups of three
SYMBOLS['Q'] = trees([(-8, -4, .74, 'round'), (8, -2, .84, 'round'), (-3, 5, .7, 'poplar')])
SYMBOLS['R'] = trees([(9, -4, .7, 'round'), (-8, 0, .86, 'round'), (6, 6, .66, 'round')])
SYMBOLS['A'] = trees([(-7, -3, .66, 'round'), (6, 3, .8, 'round')])                                       # and pairs
SYMBOLS['B'] = trees([(7, -3, .62, 'poplar'), (-6, 3, .74, 'round')])
SYMBOLS['C'] = trees([(-7, -3, .7, 'pine'), (5, 3, .78, 'round')])
SYMBOLS['u'] = ('<path d="M-5-1c-1-3 2-5 5-4 3-1 6 1 5 4-2 2-8 2-10 0z" fill="#557f60"/><path d="M-5-2c0-2 2-3 5-3 1 2-2 4-5 3z" fill="#8fb98a"/>')
SYMBOLS['p'] = (f'<path d="M0-4.8q1.800 0 1.4 4.8h-2.8q-.4-4.8 1.4-4.8z"/><path d="M0-4.8q1.800 0 1.4 4.8h-1.4z" fill="{INK}" opacity=".25"/>'
                '<circle cy="-5.8" r="1.2" fill="#e6bfa8"/>')
CAR = (('M-10-3l5-2.5 16 8-5 2.5v2l-6-1z', INK, '.2'), ('M-11-4l5-2.5 16 8v3.5l-5 2.5-16-8z', None, None), ('M-11-4l16 8 5-2.5v3.5l-5 2.5-16-8z', INK, '.2'),
       ('M-7-2.5l9 4.5 4-2-1.7-4-6.4-3.2-3.2 1.6z', '#35536b', None), ('M-5.3-5.6l3.2-1.6 6.4 3.2-3.2 1.6z', '#fbf6ea', '.75'))
for _i, _s in (('x', .6), ('y', -.6)):                                              # cars along x and along y
    def _num(m, s=_s):
        cmd, out = m[1], []
        for k, v in enumerate(re.findall(r'-?\d*\.?\d+', m[2])):
            out.append(n(float(v) * (.6 if cmd == 'v' or k % 2 else s)))
        return cmd + ' '.join(out).replace(' -', '-')
    SYMBOLS[_i] = ''.join(f'<path d="{re.sub("([MLlvh])([^MLlvhz]*)", _num, d)}"' + (f' fill="{c}"' if c else '') + (f' opacity="{o}"' if o else '') + '/>' for d, c, o in CAR)
SYMBOLS['v'] = (f'<path d="M-2 2.5h5.500v-6h2v7.500h-6.5z" fill="{INK}" opacity=".2"/><path d="M-2.2-4.8h4.400l.4 1v6.300h-5.2v-6.3z"/>'       # up the page
                f'<path d="M-2.6 .6h5.200v2h-5.2z" fill="{INK}" opacity=".25"/><path d="M-2.1-3h4.200v3.300h-4.2z" fill="#35536b"/><path d="M-1.6-4h3.200v2.600h-3.2z" fill="#fbf6ea" opacity=".75"/>')
SYMBOLS['z'] = (f'<path d="M-6 1.5h13v1.500h-11z" fill="{INK}" opacity=".2"/><path d="M-6.5-1.5l1-1h11l1 1v3h-13z"/>'                                # across it
                f'<path d="M-6.5-.2h13v1.700h-13z" fill="{INK}" opacity=".18"/><path d="M-4-2l1.200-2.2h5.600l1.200 2.2v1.600h-8z" fill="#35536b"/><path d="M-2.6-4.4h5.200l.7 1.3h-6.6z" fill="#fbf6ea" opacity=".75"/>')


def _row(k, along, dx, dy, many, tints):
    """Parked cars: the tones of all of them together."""
    ds = re.findall('<path d="([^"]*)"(?: fill="([^"]*)")?(?: opacity="([^"]*)")?/>', SYMBOLS[k])
    move = lambda d, i: re.sub(r'^M(-?[\d.]+)[ ]?(-?[\d.]+)', lambda m: f'M{n(float(m[1]) + dx * i)} {n(float(m[2]) + dy * i)}', d)
    out = ''
    for d, c, o in ds:
        for t in range(1 if c else len(tints)):
            part = [i for i in range(many) if c or i % len(tints) == t]
            out += f'<path d="{"".join(move(d, i) for i in part)}" fill="{c or tints[t]}"' + (f' opacity="{o}"' if o else '') + '/>'
    return out


SYMBOLS['V'] = _row('y', 0, 10, 5, 4, ('#e9e0cf', '#d06a57', '#8fb3bf'))
SYMBOLS['W'] = _row('x', 0, -10, 5, 4, ('#e9e0cf', '#8fb3bf', '#dcb666'))
_top = ''.join(f'M{14*i - 6} {7*i - 9}l6-4 12 6-6 4z' for i in range(3))
SYMBOLS['M'] = (f'<path d="M-7 1l6-3 40 20-6 3z" fill="{INK}" opacity=".17"/><path d="' + ''.join(f'M{14*i - 4} {7*i - 2}v-5l4-2 8 4v5l-4 2z' for i in range(3)) + '" fill="#b99c7c"/>'
                f'<path d="{_top}" fill="#fbf6ea"/><path d="' + ''.join(f'M{14*i - 6 + 4*j} {7*i - 9 + 2*j}l6-4 2 1-6 4z' for i in range(3) for j in range(3)) + '"/>')   # market stalls
SYMBOLS['T'] = ('<path d="M-13-6v-8h1v8zM-3-1v-8h1v8zM6 3l9-4.500-1-8-3 1.500z" fill="#77858f"/><path d="M-12.500-14l10.500 5v1.200l-10.500-5zM12-11l3-1.500 0 3-3 1.500z" fill="#d8432e"/>'
                '<path d="M5 4l6-13 3-1.500-5.500 13z" fill="#eab543"/><path d="M-9.500-10.500v6M-6-8.800v6M-9.800-4.500l1.500.8M-6.300-2.800l1.500.8" fill="none" stroke="#24405a" stroke-width=".9"/>')   # swing and slide
SYMBOLS['U'] = ''.join(f'<path d="{"".join(d.format(x, y) for x, y in ((-10, -3), (2, 1), (-5, 6), (10, -3)))}"{f}/>' for d, f in (
    ('M{0} {1}h-.5v-6h1v6z', ' fill="#77858f"'), ('M{0} {1}m-5.500-5q5.500-6 11 0q-5.500 3-11 0z', ''), ('M{0} {1}m0-8q4 .5 5.500 3-2 1.300-5.500 1.600z', f' fill="{INK}" opacity=".22"')))
SYMBOLS['H'] = ''.join(f'<path d="{"".join(d.format(x, y) for x, y in ((-11, -3), (9, -1), (-1, 6)))}" fill="{c}"{o}/>' for d, c, o in (
    ('M{0} {1}m-5 1q7-4 14 1-6 4-14-1z', INK, ' opacity=".17"'), ('M{0} {1}m-5.500 0q0-11 5.500-12 5.500 1 5.500 12-5.500 3-11 0z', mix('#d9b765', GROUND, .34), ''), ('M{0} {1}m0-12q5.500 1 5.500 12-2 1-4 1.400 1-8-1.500-13.400z', mix('#b99552', GROUND, .34), '')))   # hay
SYMBOLS['h'] = ('<path d="M-30 8q28 16 62 0q-26 22-62 6z" fill="#e3f0f1" opacity=".6"/><path d="M-26-8l10-5 30 13q9 5 9 8l-9 2q-34-12-40-18z" fill="#fbf6ea"/>'
                '<path d="M-26-8q6 6 40 18l9-2q-1 6-8 7q-32-8-40-17z"/><path d="M-15-14l8-4 18 8v6l-7 3.5-19-8z" fill="#8fbccb"/>'
                '<path d="M4-6l7-3.5v5.500l-7 3.5z" fill="#5f93aa"/><path d="M-17-15l9-4.5 21 9.5-9 4.5z" fill="#f4ead6"/>')
SYMBOLS['w'] = '<path d="M-9-4l14 6 6 4q-4 2-9 0q-8-4-11-10z" fill="#a34431"/><path d="M-6-3l9 4 3 2q-9-1-12-6z" fill="#f4d384"/>'
SYMBOLS['j'], SYMBOLS['t'] = (f'<g transform="scale(-1 1)">{SYMBOLS[k]}</g>' for k in 'hw')         # boats heading down to the left
COUNT = {k: 2 + len(re.findall('<(?:path|circle|g)', v)) for k, v in SYMBOLS.items()}


def use(i, X, Y, fill=None, s=1):
    f = f' fill="{fill}"' if fill else ''
    if s != 1:
        return f'<use xlink:href="#{i}" transform="translate({n(X)} {n(Y)}) scale({s:g})"{f}/>'
    return f'<use xlink:href="#{i}" x="{n(X)}" y="{n(Y)}"{f}/>'


# --- blocks: the same as Art.box and Art.hip, written short ----------------------------------------
def _l(*v):
    t = ' '.join(n(q) for q in v).replace(' -', '-')
    return 'l' + t


def face(d, fill, more=''):
    return f'<path d="{d}" fill="{fill}"{more}/>'


def box(x, y, z, w, d, h, mat, roof=None):
    t, l, r = mat
    ax, ay = screen(x, y + d, z)
    bx, by = ax + w, ay + w / 2
    m = lambda X, Y: f'M{n(X)} {n(Y)}'
    s = face(m(ax, ay) + _l(w, w / 2, d, -d / 2) + f'v{n(-h)}' + _l(-w, -w / 2, -d, d / 2) + 'z', l)
    s += face(m(bx, by) + _l(d, -d / 2) + f'v{n(-h)}' + _l(-d, d / 2) + 'z', r)
    return s + face(m(ax, ay - h) + _l(w, w / 2, d, -d / 2, -w, -w / 2) + 'z', roof or t)


def flat(x, y, w, d, fill, z=0, more=''):
    ax, ay = screen(x, y + d, z)
    return face(d_flat(x, y, w, d, z), fill, more)


def d_flat(x, y, w, d, z=0):
    ax, ay = screen(x, y + d, z)
    return f'M{n(ax)} {n(ay)}' + _l(w, w / 2, d, -d / 2, -w, -w / 2) + 'z'


def d_poly(ps):
    out, (px, py) = f'M{n(ps[0][0])} {n(ps[0][1])}', ps[0]
    px, py = round(px, 1), round(py, 1)
    rel = []
    for X, Y in ps[1:]:
        X, Y = round(X, 1), round(Y, 1)
        rel += [X - px, Y - py]
        px, py = X, Y
    return out + _l(*rel) + 'z'


def hip(x, y, z, w, d, h, mat, inset=None):
    t, l, r = mat
    e = 1.5
    x, y, w, d = x - e, y - e, w + 2 * e, d + 2 * e
    c = [screen(*q, z) for q in ((x, y), (x + w, y), (x + w, y + d), (x, y + d))]
    if w >= d:
        i = d / 2 if inset is None else inset
        A, B = screen(x + i, y + d / 2, z + h), screen(x + w - i, y + d / 2, z + h)
        left, right = [c[3], c[2], B, A], [c[2], c[1], B]
    else:
        i = w / 2 if inset is None else inset
        A, B = screen(x + w / 2, y + i, z + h), screen(x + w / 2, y + d - i, z + h)
        left, right = [c[3], c[2], B], [c[2], c[1], A, B]
    return face(d_poly(hull(c + [A, B])), t) + face(d_poly(left), l) + face(d_poly(right), r)


def windows(x, y, w, d, h, lit, dark, start=6, step=8, size=3.4, dash='3 2.5', z=0):
    """Two dashed strokes per block, one for each wall in view."""
    rows = list(range(start, int(h) - 3, step))
    if not rows:
        return ''
    def wall(L):
        out, back = f'M2.5 {n(-rows[0])}h{n(L - 5)}', True
        for _ in rows[1:]:
            out += f'm{n(5 - L)} {-step}h{n(L - 5)}'
        return out
    p, q = screen(x, y + d, z), screen(x + w, y + d, z)
    a = f'stroke-width="{size}" stroke-dasharray="{dash}"'      # lines without area need no fill="none"
    return (f'<path transform="matrix(1 .5 0 1 {n(p[0])} {n(p[1])})" d="{wall(w)}" {a} stroke="{lit}"/>'
            f'<path transform="matrix(1 -.5 0 1 {n(q[0])} {n(q[1])})" d="{wall(d)}" {a} stroke="{dark}"/>')


def outline(x, y, w, d, h):
    """Screen silhouette of a block: to find out which of two things hides the other."""
    a, b, c, e = screen(x, y + d), screen(x + w, y + d), screen(x + w, y), screen(x, y)
    return [a, b, c, (c[0], c[1] - h), (e[0], e[1] - h), (a[0], a[1] - h)]


def shade(x, y, w, d, h, sx=.62, sy=.27):
    """Ground shadow of a block as one short path."""
    a, b, c, e = screen(x, y + d), screen(x + w, y + d), screen(x + w, y), screen(x, y)
    u, v = sx * h, sy * h
    return d_poly([(round(p), round(q)) for p, q in (a, (a[0] + u, a[1] + v), (b[0] + u, b[1] + v), (c[0] + u, c[1] + v), c, e)])
